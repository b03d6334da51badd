# Generated from spec/api/aibot.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""智能机器人."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.model import Model, field, model

if TYPE_CHECKING:
    from wecom_client.types.template_card import TemplateCard

REFERENCES = {
    "TemplateCard": "wecom_client.types.template_card",
}


@model
class Feedback(Model):
    id: str | None = field(default=None, max_bytes=256)
    """TODO 若字段不为空值，回复的消息被用户反馈时候会触发回调事件。有效长度为 256 字节以内，必须是 utf-8
    编码。 At most 256 bytes.
    """


@model
class Markdown(Model):
    content: str = field(max_bytes=20480)
    """TODO 消息内容，最长不超过20480个字节，必须是utf8编码。 At most 20480 bytes."""
    feedback: Feedback | None = None
    """TODO."""


@model
class AibotResponseRequest(Model):
    """Parameters of `client.aibot.response`."""

    response_code: str
    msgtype: str
    markdown: Markdown | None = None
    template_card: TemplateCard
