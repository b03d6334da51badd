# Generated from spec/api/wedoc/content.yaml by codegen. Do not edit.
"""Endpoints of 文档与表格内容."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.wedoc.content import (
        WedocDocumentGetResponse, WedocSpreadsheetBatchUpdateResponse,
        WedocSpreadsheetGetSheetPropertiesResponse, WedocSpreadsheetGetSheetRangeDataResponse,
    )
    from wecom_runtime.data.models import Response


WEDOC_DOCUMENT_BATCH_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/document/batch_update",
    call="wedoc.document.batch_update",
    title="编辑文档内容",
    summary="Edit the content of a document with a batch of operations.",
    docs=(97626, 98027, 98034),
    request="wecom_client.models.wedoc.content:WedocDocumentBatchUpdateRequest",
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_DOCUMENT_GET: Operation[WedocDocumentGetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/document/get",
    call="wedoc.document.get",
    title="获取文档数据",
    summary="Get the content of a document as a tree of nodes.",
    docs=(101161, 97659, 101188, 98029, 101170, 98036),
    request="wecom_client.models.wedoc.content:WedocDocumentGetRequest",
    response="wecom_client.models.wedoc.content:WedocDocumentGetResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SPREADSHEET_BATCH_UPDATE: Operation[WedocSpreadsheetBatchUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/spreadsheet/batch_update",
    call="wedoc.spreadsheet.batch_update",
    title="编辑表格内容",
    summary="Edit a spreadsheet with a batch of operations.",
    docs=(97628, 101168, 98028, 101190, 98035, 101169),
    request="wecom_client.models.wedoc.content:WedocSpreadsheetBatchUpdateRequest",
    response="wecom_client.models.wedoc.content:WedocSpreadsheetBatchUpdateResponse",
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SPREADSHEET_GET_SHEET_PROPERTIES: Operation[WedocSpreadsheetGetSheetPropertiesResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/spreadsheet/get_sheet_properties",
    call="wedoc.spreadsheet.get_sheet_properties",
    title="获取表格行列信息",
    summary="List the sheets of a spreadsheet with their numbers of rows and columns.",
    docs=(97711, 98031, 98038),
    request="wecom_client.models.wedoc.content:WedocSpreadsheetGetSheetPropertiesRequest",
    response="wecom_client.models.wedoc.content:WedocSpreadsheetGetSheetPropertiesResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SPREADSHEET_GET_SHEET_RANGE_DATA: Operation[WedocSpreadsheetGetSheetRangeDataResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/spreadsheet/get_sheet_range_data",
    call="wedoc.spreadsheet.get_sheet_range_data",
    title="获取表格数据",
    summary="Read a range of cells of a spreadsheet.",
    docs=(97661, 98030, 98037),
    request="wecom_client.models.wedoc.content:WedocSpreadsheetGetSheetRangeDataRequest",
    response="wecom_client.models.wedoc.content:WedocSpreadsheetGetSheetRangeDataResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedoc/document/batch_update": WEDOC_DOCUMENT_BATCH_UPDATE,
    "/cgi-bin/wedoc/document/get": WEDOC_DOCUMENT_GET,
    "/cgi-bin/wedoc/spreadsheet/batch_update": WEDOC_SPREADSHEET_BATCH_UPDATE,
    "/cgi-bin/wedoc/spreadsheet/get_sheet_properties": WEDOC_SPREADSHEET_GET_SHEET_PROPERTIES,
    "/cgi-bin/wedoc/spreadsheet/get_sheet_range_data": WEDOC_SPREADSHEET_GET_SHEET_RANGE_DATA,
}
