# Generated from spec/api/pstncc.yaml by codegen. Do not edit.
"""Endpoints of 紧急通知应用."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.pstncc import PstnccCallResponse
    from wecom_client.models.pstncc import PstnccGetstatesResponse


PSTNCC_CALL: Operation[PstnccCallResponse] = Operation(
    "POST",
    "/cgi-bin/pstncc/call",
    call="pstncc.call",
    title="发起语音电话",
    docs=(91627, 97115),
    request="wecom_client.models.pstncc:PstnccCallRequest",
    response="wecom_client.models.pstncc:PstnccCallResponse",
    needs="紧急通知-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
PSTNCC_GETSTATES: Operation[PstnccGetstatesResponse] = Operation(
    "POST",
    "/cgi-bin/pstncc/getstates",
    call="pstncc.getstates",
    title="获取接听状态",
    docs=(91628, 97116),
    request="wecom_client.models.pstncc:PstnccGetstatesRequest",
    response="wecom_client.models.pstncc:PstnccGetstatesResponse",
    idempotent=True,
    reads=True,
    needs="紧急通知-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    wait=PollingRule(field="reason", done=(
        "0", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "20", "99",
    ), pauses=(3, 15), within=600),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/pstncc/call": PSTNCC_CALL,
    "/cgi-bin/pstncc/getstates": PSTNCC_GETSTATES,
}
