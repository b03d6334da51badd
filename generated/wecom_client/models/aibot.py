# Generated from spec/api/aibot.yaml by codegen. Do not edit.
"""智能机器人。"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from wecom_runtime.data.models import Model, Response, Rule, Time, field, model

if TYPE_CHECKING:
    from wecom_client.types.template_card import BotCard, CardFeedback

REFERENCES = {
    "BotCard": "wecom_client.types.template_card",
    "CardFeedback": "wecom_client.types.template_card",
}


@model
class AibotMarkdown(Model):
    content: str = field(max_bytes=20480)
    """The Markdown in UTF-8. At most 20480 bytes."""
    feedback: CardFeedback | None = None
    """Asks for feedback on the answer."""


@model
class AibotResponseRequest(Model):
    """Parameters of `client.aibot.response`."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Rule("requires", ("markdown",), when={"msgtype": "markdown"}),
        Rule("requires", ("template_card",), when={"msgtype": "template_card"}),
    )

    response_code: str = field(secret=True)
    msgtype: str = field(enum=("markdown", "template_card"))
    markdown: AibotMarkdown | None = None
    template_card: BotCard | None = None


@model
class AibotCliGetCliConfigRequest(Model):
    """Parameters of `client.aibot.cli.get_cli_config`."""

    bot_id: str
    time: Time
    nonce: str
    signature: str
    bind_source: Any = None


@model
class AibotCliGetCliConfigResponse(Response):
    """Answer of `client.aibot.cli.get_cli_config`."""

    token: str = field(secret=True)
    """The token."""
