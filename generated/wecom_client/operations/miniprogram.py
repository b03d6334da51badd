# Generated from spec/api/miniprogram.yaml by codegen. Do not edit.
"""Endpoints of 小程序登录."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.miniprogram import MiniprogramJscode2sessionResponse
    from wecom_client.models.miniprogram import MiniprogramTransferSessionResponse


MINIPROGRAM_JSCODE2SESSION: Operation[MiniprogramJscode2sessionResponse] = Operation(
    "GET",
    "/cgi-bin/miniprogram/jscode2session",
    call="miniprogram.jscode2session",
    title="code2Session",
    docs=(91507, 96959),
    query=("js_code", "grant_type"),
    request="wecom_client.models.miniprogram:MiniprogramJscode2sessionRequest",
    response="wecom_client.models.miniprogram:MiniprogramJscode2sessionResponse",
)
MINIPROGRAM_TRANSFER_SESSION: Operation[MiniprogramTransferSessionResponse] = Operation(
    "POST",
    "/cgi-bin/miniprogram/transfer_session",
    call="miniprogram.transfer_session",
    title="获取下级/下游企业小程序session",
    docs=(93355, 95817, 96813, 96874),
    request="wecom_client.models.miniprogram:MiniprogramTransferSessionRequest",
    response="wecom_client.models.miniprogram:MiniprogramTransferSessionResponse",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/miniprogram/jscode2session": MINIPROGRAM_JSCODE2SESSION,
    "/cgi-bin/miniprogram/transfer_session": MINIPROGRAM_TRANSFER_SESSION,
}
