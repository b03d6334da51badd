# Generated from spec/api/webhook.yaml by codegen. Do not edit.
"""消息推送（原群机器人）: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class WebhookTextDict(TypedDict):
    content: str
    mentioned_list: NotRequired[list[str] | None]
    mentioned_mobile_list: NotRequired[list[str] | None]


class WebhookMarkdownDict(TypedDict):
    content: str


class WebhookImageDict(TypedDict):
    base64: str
    md5: str


class WebhookMediaDict(TypedDict):
    media_id: str
