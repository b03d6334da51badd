# Generated from spec/api/aibot.yaml by codegen. Do not edit.
"""Endpoints of 智能机器人."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.aibot import AibotCliGetCliConfigResponse
    from wecom_runtime.data.models import Response


AIBOT_RESPONSE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/aibot/response",
    call="aibot.response",
    title="主动回复消息",
    summary="Answer a message or a click to an AI bot later, through the response_url of the callback.",
    docs=(101138,),
    token="none",
    query=("response_code",),
    request="wecom_client.models.aibot:AibotResponseRequest",
)
AIBOT_CLI_GET_CLI_CONFIG: Operation[AibotCliGetCliConfigResponse] = Operation(
    "POST",
    "/cgi-bin/aibot/cli/get_cli_config",
    call="aibot.cli.get_cli_config",
    title="获取 CLI 配置",
    summary="Get the token with which a command-line tool acts for the creator of an AI bot.",
    docs=(),
    token="none",
    request="wecom_client.models.aibot:AibotCliGetCliConfigRequest",
    response="wecom_client.models.aibot:AibotCliGetCliConfigResponse",
    idempotent=True,
    reads=True,
    unverified="Known from the official command-line client.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/aibot/response": AIBOT_RESPONSE,
    "/cgi-bin/aibot/cli/get_cli_config": AIBOT_CLI_GET_CLI_CONFIG,
}
