# Generated from spec/api/appchat.yaml by codegen. Do not edit.
"""应用发送消息到群聊会话: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class AppChatTextDict(TypedDict):
    content: str
    mentioned_list: NotRequired[list[str] | None]
