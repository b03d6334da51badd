# Generated from spec/api/aibot.yaml by codegen. Do not edit.
"""Endpoints of 智能机器人."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.signing import ComputedParameter

if TYPE_CHECKING:
    from wecom_client.models.aibot import AibotCliGetCliConfigResponse
    from wecom_client.models.aibot import AibotCliGetMcpConfigResponse
    from wecom_runtime.data.models import Response


AIBOT_RESPONSE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/aibot/response",
    call="aibot.response",
    title="主动回复消息",
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
    docs=(),
    token="none",
    request="wecom_client.models.aibot:AibotCliGetCliConfigRequest",
    response="wecom_client.models.aibot:AibotCliGetCliConfigResponse",
    idempotent=True,
    reads=True,
    unverified="Known from the official command-line client.",
    computed=(
        ComputedParameter("time", "time"), ComputedParameter("nonce", "nonce"),
        ComputedParameter("signature", "sha256", key="bot_secret", of=("bot_id", "time", "nonce")),
    ),
)
AIBOT_CLI_GET_MCP_CONFIG: Operation[AibotCliGetMcpConfigResponse] = Operation(
    "POST",
    "/cgi-bin/aibot/cli/get_mcp_config",
    call="aibot.cli.get_mcp_config",
    title="获取 MCP 配置",
    docs=(),
    token="none",
    request="wecom_client.models.aibot:AibotCliGetMcpConfigRequest",
    response="wecom_client.models.aibot:AibotCliGetMcpConfigResponse",
    idempotent=True,
    reads=True,
    unverified="Known from public programs of 2026.",
    computed=(
        ComputedParameter("time", "time"), ComputedParameter("nonce", "nonce"),
        ComputedParameter("signature", "sha256", key="bot_secret", of=("bot_id", "time", "nonce")),
    ),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/aibot/response": AIBOT_RESPONSE,
    "/cgi-bin/aibot/cli/get_cli_config": AIBOT_CLI_GET_CLI_CONFIG,
    "/cgi-bin/aibot/cli/get_mcp_config": AIBOT_CLI_GET_MCP_CONFIG,
}
