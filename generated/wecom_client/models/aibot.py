# Generated from spec/api/aibot.yaml by codegen. Do not edit.
"""智能机器人。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar
from typing import Final

from wecom_client import types as _types
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model

List = list


@model
class AibotMarkdown(Model):
    content: str = field(max_bytes=20480)
    """The Markdown in UTF-8. At most 20480 bytes."""
    feedback: _types.CardFeedback | None = None
    """Asks for feedback on the answer."""


@model
class AibotMcpConfig(Model):
    url: str = field(secret=True)
    """The address. Who has it may use the ability as the bot."""
    type: str | None = None
    """How the address speaks, as a rule streamable-http."""
    biz_type: str
    """The ability. Known values: msg (messages), mail (mail), doc (documents, sheets, smart sheets, smart
    pages), todo (to-dos), schedule (calendar), meeting (meetings), disk (files), contact (contacts), media
    (media).
    """
    is_authed: bool | None = None
    """Whether a member has granted the ability to the bot."""


@model
class AibotResponseRequest(Model):
    """Parameters of `client.aibot.response`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("markdown",), when={"msgtype": "markdown"}),
        FieldRule("requires", ("template_card",), when={"msgtype": "template_card"}),
    )

    response_code: str = field(secret=True)
    msgtype: str = field(enum=("markdown", "template_card"))
    markdown: AibotMarkdown | None = None
    template_card: _types.BotCard | None = None


@model
class AibotCliGetCliConfigRequest(Model):
    """Parameters of `client.aibot.cli.get_cli_config`."""

    bot_id: str
    time: Time | None = field(default=None, converts=True)
    nonce: str | None = None
    signature: str | None = None
    bind_source: Any = None


@model
class AibotCliGetCliConfigResponse(Response):
    """Answer of `client.aibot.cli.get_cli_config`."""

    token: str = field(secret=True)
    """The token."""


@model
class AibotCliGetMcpConfigRequest(Model):
    """Parameters of `client.aibot.cli.get_mcp_config`."""

    class BindSource:
        TYPED_IN: Final = 1
        SCANNED: Final = 2

    bot_id: str
    time: Time | None = field(default=None, converts=True)
    nonce: str | None = None
    signature: str | None = None
    bind_source: int | None = field(default=None, enum=(1, 2))
    cli_version: str | None = None


@model
class AibotCliGetMcpConfigResponse(Response):
    """Answer of `client.aibot.cli.get_mcp_config`."""

    list: List[AibotMcpConfig] | None = None
    """The abilities of the bot."""
