# Generated from spec/gateway/smartsheet.yaml by codegen. Do not edit.
"""Endpoints of 智能表格."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.office.models.smartsheet import SmartsheetChartsAddResponse
    from wecom_client.office.models.smartsheet import SmartsheetChartsListResponse
    from wecom_client.office.models.smartsheet import SmartsheetChartsUpdateResponse
    from wecom_client.office.models.smartsheet import SmartsheetCreateResponse
    from wecom_client.office.models.smartsheet import SmartsheetFieldsListResponse
    from wecom_client.office.models.smartsheet import SmartsheetFilesUploadResponse
    from wecom_client.office.models.smartsheet import SmartsheetImagesUploadResponse
    from wecom_client.office.models.smartsheet import SmartsheetImportResponse
    from wecom_client.office.models.smartsheet import SmartsheetRecordsAddResponse
    from wecom_client.office.models.smartsheet import SmartsheetRecordsListResponse
    from wecom_client.office.models.smartsheet import SmartsheetRecordsQueryResponse
    from wecom_client.office.models.smartsheet import SmartsheetRecordsUpdateResponse
    from wecom_client.office.models.smartsheet import SmartsheetSheetsListResponse
    from wecom_client.office.models.smartsheet import SmartsheetViewsAddResponse
    from wecom_client.office.models.smartsheet import SmartsheetViewsListResponse
    from wecom_client.office.models.smartsheet import SmartsheetViewsUpdateResponse
    from wecom_runtime.data.models import Response


SMARTSHEET_GET: Operation[Response] = Operation(
    "POST",
    "/smartsheet/get",
    call="smartsheet.get",
    title="获取智能表格信息",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetGetRequest",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in a third-party program (onyx).",
)
SMARTSHEET_CREATE: Operation[SmartsheetCreateResponse] = Operation(
    "POST",
    "/smartsheet/create",
    call="smartsheet.create",
    title="创建智能表格",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetCreateRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetCreateResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-smartsheet-common.md that WecomTeam publishes.",
)
SMARTSHEET_IMPORT: Operation[SmartsheetImportResponse] = Operation(
    "POST",
    "/smartsheet/import",
    call="smartsheet.import_",
    title="导入智能表格",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetImportRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetImportResponse",
    only_adds=True,
    kind="add",
    files=("content_path",),
    task=True,
    unverified="Seen once, in the skill wecomcli-smartsheet-common.md that WecomTeam publishes.",
)
SMARTSHEET_SHEETS_LIST: Operation[SmartsheetSheetsListResponse] = Operation(
    "POST",
    "/smartsheet/sheets/list",
    call="smartsheet.sheets.list",
    title="获取智能表格子表列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetSheetsListRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetSheetsListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.",
)
SMARTSHEET_SHEETS_ADD: Operation[Response] = Operation(
    "POST",
    "/smartsheet/sheets/add",
    call="smartsheet.sheets.add",
    title="添加智能表格子表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetSheetsAddRequest",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_SHEETS_UPDATE: Operation[Response] = Operation(
    "POST",
    "/smartsheet/sheets/update",
    call="smartsheet.sheets.update",
    title="更新智能表格子表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetSheetsUpdateRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_SHEETS_DELETE: Operation[Response] = Operation(
    "POST",
    "/smartsheet/sheets/delete",
    call="smartsheet.sheets.delete",
    title="删除智能表格子表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetSheetsDeleteRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_FIELDS_LIST: Operation[SmartsheetFieldsListResponse] = Operation(
    "POST",
    "/smartsheet/fields/list",
    call="smartsheet.fields.list",
    title="获取字段列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetFieldsListRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetFieldsListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.",
)
SMARTSHEET_FIELDS_ADD: Operation[Response] = Operation(
    "POST",
    "/smartsheet/fields/add",
    call="smartsheet.fields.add",
    title="添加字段",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetFieldsAddRequest",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_FIELDS_UPDATE: Operation[Response] = Operation(
    "POST",
    "/smartsheet/fields/update",
    call="smartsheet.fields.update",
    title="更新字段",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetFieldsUpdateRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_FIELDS_DELETE: Operation[Response] = Operation(
    "POST",
    "/smartsheet/fields/delete",
    call="smartsheet.fields.delete",
    title="删除字段",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetFieldsDeleteRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_RECORDS_QUERY: Operation[SmartsheetRecordsQueryResponse] = Operation(
    "POST",
    "/smartsheet/records/query",
    call="smartsheet.records.query",
    title="SQL 查询记录",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetRecordsQueryRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetRecordsQueryResponse",
    idempotent=True,
    reads=True,
    kind="read",
    task=True,
    unverified="Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.",
)
SMARTSHEET_RECORDS_LIST: Operation[SmartsheetRecordsListResponse] = Operation(
    "POST",
    "/smartsheet/records/list",
    call="smartsheet.records.list",
    title="获取记录列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetRecordsListRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetRecordsListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.",
    pagination=Pagination(items="records", send="cursor", receive="next_cursor", more="has_more"),
)
SMARTSHEET_RECORDS_ADD: Operation[SmartsheetRecordsAddResponse] = Operation(
    "POST",
    "/smartsheet/records/add",
    call="smartsheet.records.add",
    title="添加记录",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetRecordsAddRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetRecordsAddResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_RECORDS_UPDATE: Operation[SmartsheetRecordsUpdateResponse] = Operation(
    "POST",
    "/smartsheet/records/update",
    call="smartsheet.records.update",
    title="更新记录",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetRecordsUpdateRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetRecordsUpdateResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_RECORDS_DELETE: Operation[Response] = Operation(
    "POST",
    "/smartsheet/records/delete",
    call="smartsheet.records.delete",
    title="删除记录",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetRecordsDeleteRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_VIEWS_LIST: Operation[SmartsheetViewsListResponse] = Operation(
    "POST",
    "/smartsheet/views/list",
    call="smartsheet.views.list",
    title="获取视图列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetViewsListRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetViewsListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.",
)
SMARTSHEET_VIEWS_ADD: Operation[SmartsheetViewsAddResponse] = Operation(
    "POST",
    "/smartsheet/views/add",
    call="smartsheet.views.add",
    title="添加视图",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetViewsAddRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetViewsAddResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_VIEWS_UPDATE: Operation[SmartsheetViewsUpdateResponse] = Operation(
    "POST",
    "/smartsheet/views/update",
    call="smartsheet.views.update",
    title="更新视图",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetViewsUpdateRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetViewsUpdateResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_VIEWS_DELETE: Operation[Response] = Operation(
    "POST",
    "/smartsheet/views/delete",
    call="smartsheet.views.delete",
    title="删除视图",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetViewsDeleteRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_CHARTS_LIST: Operation[SmartsheetChartsListResponse] = Operation(
    "POST",
    "/smartsheet/charts/list",
    call="smartsheet.charts.list",
    title="获取图表列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetChartsListRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetChartsListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.",
)
SMARTSHEET_CHARTS_ADD: Operation[SmartsheetChartsAddResponse] = Operation(
    "POST",
    "/smartsheet/charts/add",
    call="smartsheet.charts.add",
    title="添加图表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetChartsAddRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetChartsAddResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_CHARTS_UPDATE: Operation[SmartsheetChartsUpdateResponse] = Operation(
    "POST",
    "/smartsheet/charts/update",
    call="smartsheet.charts.update",
    title="更新图表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetChartsUpdateRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetChartsUpdateResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_CHARTS_DELETE: Operation[Response] = Operation(
    "POST",
    "/smartsheet/charts/delete",
    call="smartsheet.charts.delete",
    title="删除图表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetChartsDeleteRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.",
)
SMARTSHEET_IMAGES_UPLOAD: Operation[SmartsheetImagesUploadResponse] = Operation(
    "POST",
    "/smartsheet/images/upload",
    call="smartsheet.images.upload",
    title="上传智能表格图片",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetImagesUploadRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetImagesUploadResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    unverified="Seen once, in the skill wecomcli-smartsheet-record-values.md that WecomTeam publishes.",
)
SMARTSHEET_FILES_UPLOAD: Operation[SmartsheetFilesUploadResponse] = Operation(
    "POST",
    "/smartsheet/files/upload",
    call="smartsheet.files.upload",
    title="上传智能表格附件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartsheet:SmartsheetFilesUploadRequest",
    response="wecom_client.office.models.smartsheet:SmartsheetFilesUploadResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    unverified="Seen once, in the skill wecomcli-smartsheet-record-values.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/smartsheet/get": SMARTSHEET_GET,
    "/smartsheet/create": SMARTSHEET_CREATE,
    "/smartsheet/import": SMARTSHEET_IMPORT,
    "/smartsheet/sheets/list": SMARTSHEET_SHEETS_LIST,
    "/smartsheet/sheets/add": SMARTSHEET_SHEETS_ADD,
    "/smartsheet/sheets/update": SMARTSHEET_SHEETS_UPDATE,
    "/smartsheet/sheets/delete": SMARTSHEET_SHEETS_DELETE,
    "/smartsheet/fields/list": SMARTSHEET_FIELDS_LIST,
    "/smartsheet/fields/add": SMARTSHEET_FIELDS_ADD,
    "/smartsheet/fields/update": SMARTSHEET_FIELDS_UPDATE,
    "/smartsheet/fields/delete": SMARTSHEET_FIELDS_DELETE,
    "/smartsheet/records/query": SMARTSHEET_RECORDS_QUERY,
    "/smartsheet/records/list": SMARTSHEET_RECORDS_LIST,
    "/smartsheet/records/add": SMARTSHEET_RECORDS_ADD,
    "/smartsheet/records/update": SMARTSHEET_RECORDS_UPDATE,
    "/smartsheet/records/delete": SMARTSHEET_RECORDS_DELETE,
    "/smartsheet/views/list": SMARTSHEET_VIEWS_LIST,
    "/smartsheet/views/add": SMARTSHEET_VIEWS_ADD,
    "/smartsheet/views/update": SMARTSHEET_VIEWS_UPDATE,
    "/smartsheet/views/delete": SMARTSHEET_VIEWS_DELETE,
    "/smartsheet/charts/list": SMARTSHEET_CHARTS_LIST,
    "/smartsheet/charts/add": SMARTSHEET_CHARTS_ADD,
    "/smartsheet/charts/update": SMARTSHEET_CHARTS_UPDATE,
    "/smartsheet/charts/delete": SMARTSHEET_CHARTS_DELETE,
    "/smartsheet/images/upload": SMARTSHEET_IMAGES_UPLOAD,
    "/smartsheet/files/upload": SMARTSHEET_FILES_UPLOAD,
}
