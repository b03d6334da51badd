# Generated from spec/gateway/message.yaml by codegen. Do not edit.
"""消息: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class MarkdownDict(TypedDict):
    content: str


class ImageDict(TypedDict):
    media_id: str


class VideoDict(TypedDict):
    media_id: str
    title: NotRequired[str | None]
    description: NotRequired[str | None]


class TextDict(TypedDict):
    content: NotRequired[str | None]
