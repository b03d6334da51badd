# Generated from spec/api/aibot.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""Endpoints of 智能机器人."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
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

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/aibot/response": AIBOT_RESPONSE,
}
