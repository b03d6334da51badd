# Generated from spec/api/ticket.yaml by codegen. Do not edit.
"""Endpoints of JS-SDK 票据."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.ticket import TicketGetResponse


TICKET_GET: Operation[TicketGetResponse] = Operation(
    "GET",
    "/cgi-bin/ticket/get",
    call="ticket.get",
    title="JS-SDK 签名算法：获取应用 jsapi_ticket",
    docs=(90506, 90539, 96909, 90493, 90526, 96895),
    query=("type",),
    request="wecom_client.models.ticket:TicketGetRequest",
    response="wecom_client.models.ticket:TicketGetResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/ticket/get": TICKET_GET,
}
