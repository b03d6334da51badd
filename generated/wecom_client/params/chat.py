# Generated from spec/api/chat.yaml by codegen. Do not edit.
"""企业会话: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing import Literal
    from typing_extensions import NotRequired


class ChatTargetDict(TypedDict):
    type: Literal["single", "group"]
    id: str


class ChatMuteDict(TypedDict):
    userid: str
    status: bool | Literal[0, 1]


class ChatTextDict(TypedDict):
    content: str


class ChatMediaDict(TypedDict):
    media_id: str


class ChatLinkDict(TypedDict):
    title: str
    url: str
    thumb_media_id: str
    description: NotRequired[str | None]
