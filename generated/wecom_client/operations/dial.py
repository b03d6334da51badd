# Generated from spec/api/dial.yaml by codegen. Do not edit.
"""Endpoints of 公费电话."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.dial import DialGetDialRecordResponse


DIAL_GET_DIAL_RECORD: Operation[DialGetDialRecordResponse] = Operation(
    "POST",
    "/cgi-bin/dial/get_dial_record",
    call="dial.get_dial_record",
    title="获取公费电话拨打记录",
    docs=(93662,),
    request="wecom_client.models.dial:DialGetDialRecordRequest",
    response="wecom_client.models.dial:DialGetDialRecordResponse",
    idempotent=True,
    reads=True,
    needs="公费电话-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="record", offset="offset", limit="limit"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/dial/get_dial_record": DIAL_GET_DIAL_RECORD,
}
