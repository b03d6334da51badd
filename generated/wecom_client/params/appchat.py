# Generated from spec/api/appchat.yaml by codegen. Do not edit.
"""应用发送消息到群聊会话: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TypedDict


class AppChatTextDict(TypedDict):
    content: str
