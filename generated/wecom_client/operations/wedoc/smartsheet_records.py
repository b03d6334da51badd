# Generated from spec/api/wedoc/smartsheet_records.yaml by codegen. Do not edit.
"""Endpoints of 智能表格记录."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.wedoc.smartsheet_records import (
        WedocSmartsheetAddRecordsResponse, WedocSmartsheetGetRecordsResponse,
        WedocSmartsheetUpdateRecordsResponse, WedocSmartsheetWebhookResponse,
    )
    from wecom_runtime.data.models import Response


WEDOC_SMARTSHEET_ADD_RECORDS: Operation[WedocSmartsheetAddRecordsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/add_records",
    call="wedoc.smartsheet.add_records",
    title="添加记录",
    summary="Add records to a sheet.",
    docs=(99907, 100223, 100224),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetAddRecordsRequest",
    response="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetAddRecordsResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_DELETE_RECORDS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/delete_records",
    call="wedoc.smartsheet.delete_records",
    title="删除记录",
    summary="Delete records of a sheet.",
    docs=(99908, 100206, 100225),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetDeleteRecordsRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_UPDATE_RECORDS: Operation[WedocSmartsheetUpdateRecordsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/update_records",
    call="wedoc.smartsheet.update_records",
    title="更新记录",
    summary="Change records of a sheet.",
    docs=(99909, 100207, 100226),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetUpdateRecordsRequest",
    response="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetUpdateRecordsResponse",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_GET_RECORDS: Operation[WedocSmartsheetGetRecordsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/get_records",
    call="wedoc.smartsheet.get_records",
    title="查询记录",
    summary="Read records of a sheet, filtered or sorted.",
    docs=(101158, 99915, 101185, 100211, 101167, 100230),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetGetRecordsRequest",
    response="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetGetRecordsResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
    pagination=Pagination(items="records", send="offset", receive="next", more="has_more"),
)
WEDOC_SMARTSHEET_WEBHOOK: Operation[WedocSmartsheetWebhookResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/webhook",
    call="wedoc.smartsheet.webhook",
    title="接收外部数据到智能表格",
    summary="Add or change records through the webhook of a sheet.",
    docs=(101240, 101241),
    token="none",
    query=("key",),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetWebhookRequest",
    response="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetWebhookResponse",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedoc/smartsheet/add_records": WEDOC_SMARTSHEET_ADD_RECORDS,
    "/cgi-bin/wedoc/smartsheet/delete_records": WEDOC_SMARTSHEET_DELETE_RECORDS,
    "/cgi-bin/wedoc/smartsheet/update_records": WEDOC_SMARTSHEET_UPDATE_RECORDS,
    "/cgi-bin/wedoc/smartsheet/get_records": WEDOC_SMARTSHEET_GET_RECORDS,
    "/cgi-bin/wedoc/smartsheet/webhook": WEDOC_SMARTSHEET_WEBHOOK,
}
