# Generated from spec/abilities/msg.yaml by codegen. Do not edit.
"""消息: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TypedDict


class MsgSendMessageTextDict(TypedDict):
    content: str
