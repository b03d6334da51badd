# Generated from spec/api/aibot.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""智能机器人: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import aibot as ops

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from wecom_client.models.aibot import Markdown
    from wecom_client.types.template_card import TemplateCard
    from wecom_runtime.model import Response


class Aibot(AsyncResource):
    """智能机器人: `client.aibot`."""

    async def response(
        self,
        response_code: str,
        msgtype: str,
        template_card: TemplateCard | Mapping[str, Any],
        *,
        markdown: Markdown | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """主动回复消息: TODO 主动回复消息.

        Full URL arrives as response_url; one call per URL, valid 1 hour; markdown.content max 20480 bytes,
        feedback.id max 256 bytes; template_card in single chats only.

        Args:
            response_code: TODO.
            msgtype: Kind of message.
            template_card: The card.
            markdown: TODO.

        POST /cgi-bin/aibot/response (none), https://developer.work.weixin.qq.com/document/path/101138
        """
        return await self._call(ops.AIBOT_RESPONSE, {
            "response_code": response_code, "msgtype": msgtype, "template_card": template_card,
            "markdown": markdown,
        }, timeout)
