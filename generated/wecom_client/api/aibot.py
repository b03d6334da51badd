# Generated from spec/api/aibot.yaml by codegen. Do not edit.
"""智能机器人: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import aibot as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Any
    from typing import Literal
    from wecom_client.models.aibot import AibotCliGetCliConfigResponse
    from wecom_client.models.aibot import AibotCliGetMcpConfigResponse
    from wecom_client.models.aibot import AibotMarkdown
    from wecom_client.params.aibot import AibotMarkdownDict
    from wecom_client.params.types import BotCardDict
    from wecom_client.types.template_card import BotCard
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class AibotCliResource(Resource):
    """智能机器人: `client.aibot.cli`."""

    def get_cli_config(
        self,
        bot_id: str,
        *,
        time: Time | None = None,
        nonce: str | None = None,
        signature: str | None = None,
        bind_source: Any = None,
        timeout: float | None = None,
    ) -> AibotCliGetCliConfigResponse:
        """获取 CLI 配置: Get the token with which a command-line tool acts for the creator of an AI bot.

        Unverified: Known from the official command-line client.

        Args:
            bot_id: Id of the bot.
            time: Unix time. The client fills it in if it is left out.
            nonce: Random string. The client fills it in if it is left out.
            signature: SHA-256 of secret, bot_id, time and nonce, joined without separator, as hexadecimal.
                The client fills it in if it is left out.
            bind_source: How the tool got the bot's secret.

        POST /cgi-bin/aibot/cli/get_cli_config (none)
        """
        return self._call(ops.AIBOT_CLI_GET_CLI_CONFIG, {
            "bot_id": bot_id, "time": time, "nonce": nonce, "signature": signature,
            "bind_source": bind_source,
        }, timeout)

    def get_mcp_config(
        self,
        bot_id: str,
        *,
        time: Time | None = None,
        nonce: str | None = None,
        signature: str | None = None,
        bind_source: int | None = None,
        cli_version: str | None = None,
        timeout: float | None = None,
    ) -> AibotCliGetMcpConfigResponse:
        """获取 MCP 配置: Get the addresses at which an AI bot uses its abilities by the Model Context
        Protocol.

        Unverified: Known from public programs of 2026.

        Args:
            bot_id: Id of the bot.
            time: Unix time. The client fills it in if it is left out.
            nonce: Random string. The client fills it in if it is left out.
            signature: SHA-256 of secret, bot_id, time and nonce, joined without separator, as hexadecimal.
                The client fills it in if it is left out.
            bind_source: How the tool got the bot's secret. One of 1 (typed in), 2 (scanned).
            cli_version: Version of the tool.

        POST /cgi-bin/aibot/cli/get_mcp_config (none)
        """
        return self._call(ops.AIBOT_CLI_GET_MCP_CONFIG, {
            "bot_id": bot_id, "time": time, "nonce": nonce, "signature": signature,
            "bind_source": bind_source, "cli_version": cli_version,
        }, timeout)


class AsyncAibotCliResource(AsyncResource):
    """智能机器人: `client.aibot.cli`, asynchronous."""

    async def get_cli_config(
        self,
        bot_id: str,
        *,
        time: Time | None = None,
        nonce: str | None = None,
        signature: str | None = None,
        bind_source: Any = None,
        timeout: float | None = None,
    ) -> AibotCliGetCliConfigResponse:
        """获取 CLI 配置: Get the token with which a command-line tool acts for the creator of an AI bot.

        Unverified: Known from the official command-line client.

        Args:
            bot_id: Id of the bot.
            time: Unix time. The client fills it in if it is left out.
            nonce: Random string. The client fills it in if it is left out.
            signature: SHA-256 of secret, bot_id, time and nonce, joined without separator, as hexadecimal.
                The client fills it in if it is left out.
            bind_source: How the tool got the bot's secret.

        POST /cgi-bin/aibot/cli/get_cli_config (none)
        """
        return await self._call(ops.AIBOT_CLI_GET_CLI_CONFIG, {
            "bot_id": bot_id, "time": time, "nonce": nonce, "signature": signature,
            "bind_source": bind_source,
        }, timeout)

    async def get_mcp_config(
        self,
        bot_id: str,
        *,
        time: Time | None = None,
        nonce: str | None = None,
        signature: str | None = None,
        bind_source: int | None = None,
        cli_version: str | None = None,
        timeout: float | None = None,
    ) -> AibotCliGetMcpConfigResponse:
        """获取 MCP 配置: Get the addresses at which an AI bot uses its abilities by the Model Context
        Protocol.

        Unverified: Known from public programs of 2026.

        Args:
            bot_id: Id of the bot.
            time: Unix time. The client fills it in if it is left out.
            nonce: Random string. The client fills it in if it is left out.
            signature: SHA-256 of secret, bot_id, time and nonce, joined without separator, as hexadecimal.
                The client fills it in if it is left out.
            bind_source: How the tool got the bot's secret. One of 1 (typed in), 2 (scanned).
            cli_version: Version of the tool.

        POST /cgi-bin/aibot/cli/get_mcp_config (none)
        """
        return await self._call(ops.AIBOT_CLI_GET_MCP_CONFIG, {
            "bot_id": bot_id, "time": time, "nonce": nonce, "signature": signature,
            "bind_source": bind_source, "cli_version": cli_version,
        }, timeout)


class AibotResource(Resource):
    """智能机器人: `client.aibot`."""

    cli: AibotCliResource = resource_at("wecom_client.api.aibot:AibotCliResource")

    def response(
        self,
        response_code: str,
        msgtype: Literal["markdown", "template_card"],
        *,
        markdown: AibotMarkdown | AibotMarkdownDict | None = None,
        template_card: BotCard | BotCardDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """主动回复消息: Answer a message or a click to an AI bot later, through the response_url of the
        callback.

        In group chats the answer quotes what it answers.

        A response_url takes one answer, within an hour.

        Args:
            response_code: Code in the response_url of the callback; valid 1 hour and once.
            msgtype: Kind of message; the parameter of the same name holds its content. One of markdown,
                template_card.
            markdown: Content of a Markdown message.
            template_card: Content of a template card, in single chats only.

        POST /cgi-bin/aibot/response (none), https://developer.work.weixin.qq.com/document/path/101138
        """
        return self._call(ops.AIBOT_RESPONSE, {
            "response_code": response_code, "msgtype": msgtype, "markdown": markdown,
            "template_card": template_card,
        }, timeout)


class AsyncAibotResource(AsyncResource):
    """智能机器人: `client.aibot`, asynchronous."""

    cli: AsyncAibotCliResource = resource_at("wecom_client.api.aibot:AsyncAibotCliResource")

    async def response(
        self,
        response_code: str,
        msgtype: Literal["markdown", "template_card"],
        *,
        markdown: AibotMarkdown | AibotMarkdownDict | None = None,
        template_card: BotCard | BotCardDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """主动回复消息: Answer a message or a click to an AI bot later, through the response_url of the
        callback.

        In group chats the answer quotes what it answers.

        A response_url takes one answer, within an hour.

        Args:
            response_code: Code in the response_url of the callback; valid 1 hour and once.
            msgtype: Kind of message; the parameter of the same name holds its content. One of markdown,
                template_card.
            markdown: Content of a Markdown message.
            template_card: Content of a template card, in single chats only.

        POST /cgi-bin/aibot/response (none), https://developer.work.weixin.qq.com/document/path/101138
        """
        return await self._call(ops.AIBOT_RESPONSE, {
            "response_code": response_code, "msgtype": msgtype, "markdown": markdown,
            "template_card": template_card,
        }, timeout)
