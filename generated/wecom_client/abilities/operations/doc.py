# Generated from spec/abilities/doc.yaml by codegen. Do not edit.
"""Endpoints of 文档."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.abilities.models.doc import DocCreateDocResponse
    from wecom_client.abilities.models.doc import DocGetDocContentResponse
    from wecom_client.abilities.models.doc import DocSheetAddSubResponse
    from wecom_client.abilities.models.doc import DocSheetAppendDataResponse
    from wecom_client.abilities.models.doc import DocSheetGetInfoResponse
    from wecom_client.abilities.models.doc import DocSheetUpdateRangeDataResponse
    from wecom_client.abilities.models.doc import DocSmartpageCreateResponse
    from wecom_client.abilities.models.doc import DocSmartpageExportTaskResponse
    from wecom_client.abilities.models.doc import DocSmartpageGetExportResultResponse
    from wecom_client.abilities.models.doc import DocSmartsheetGetRecordsResponse
    from wecom_client.abilities.models.doc import DocUploadDocFileResponse
    from wecom_client.abilities.models.doc import DocUploadDocImageResponse
    from wecom_runtime.data.models import Response


DOC_CREATE_DOC: Operation[DocCreateDocResponse] = Operation(
    "POST",
    "/doc/create_doc",
    call="doc.create_doc",
    title="创建文档",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocCreateDocRequest",
    response="wecom_client.abilities.models.doc:DocCreateDocResponse",
    only_adds=True,
    kind="add",
    unverified="Known from the plugin, wecom-doc/SKILL.md and a third-party program (wecom-sheet) and a third-party program (wecom-smartsheet).",
)
DOC_GET_DOC_CONTENT: Operation[DocGetDocContentResponse] = Operation(
    "POST",
    "/doc/get_doc_content",
    call="doc.get_doc_content",
    title="获取文档内容",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocGetDocContentRequest",
    response="wecom_client.abilities.models.doc:DocGetDocContentResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Known from the plugin, wecom-doc/SKILL.md and a third-party program (wecom-sheet).",
)
DOC_EDIT_DOC_CONTENT: Operation[Response] = Operation(
    "POST",
    "/doc/edit_doc_content",
    call="doc.edit_doc_content",
    title="覆盖文档内容",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocEditDocContentRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-doc/SKILL.md that WecomTeam publishes.",
)
DOC_SHEET_GET_INFO: Operation[DocSheetGetInfoResponse] = Operation(
    "POST",
    "/doc/sheet_get_info",
    call="doc.sheet_get_info",
    title="获取表格信息",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSheetGetInfoRequest",
    response="wecom_client.abilities.models.doc:DocSheetGetInfoResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-sheet/SKILL.md that WecomTeam publishes.",
)
DOC_SHEET_UPDATE_RANGE_DATA: Operation[DocSheetUpdateRangeDataResponse] = Operation(
    "POST",
    "/doc/sheet_update_range_data",
    call="doc.sheet_update_range_data",
    title="更新表格内容",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSheetUpdateRangeDataRequest",
    response="wecom_client.abilities.models.doc:DocSheetUpdateRangeDataResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-sheet/references/sheet-update-range-data.md that WecomTeam publishes.",
)
DOC_SHEET_APPEND_DATA: Operation[DocSheetAppendDataResponse] = Operation(
    "POST",
    "/doc/sheet_append_data",
    call="doc.sheet_append_data",
    title="追加表格行",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSheetAppendDataRequest",
    response="wecom_client.abilities.models.doc:DocSheetAppendDataResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-sheet/references/sheet-append-data.md that WecomTeam publishes.",
)
DOC_SHEET_ADD_SUB: Operation[DocSheetAddSubResponse] = Operation(
    "POST",
    "/doc/sheet_add_sub",
    call="doc.sheet_add_sub",
    title="添加表格子表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSheetAddSubRequest",
    response="wecom_client.abilities.models.doc:DocSheetAddSubResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-sheet/references/sheet-add-sub.md that WecomTeam publishes.",
)
DOC_SHEET_DELETE_SUB: Operation[Response] = Operation(
    "POST",
    "/doc/sheet_delete_sub",
    call="doc.sheet_delete_sub",
    title="删除表格子表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSheetDeleteSubRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the plugin, wecom-sheet/references/sheet-delete-sub.md that WecomTeam publishes.",
)
DOC_SMARTPAGE_CREATE: Operation[DocSmartpageCreateResponse] = Operation(
    "POST",
    "/doc/smartpage_create",
    call="doc.smartpage_create",
    title="创建智能文档",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartpageCreateRequest",
    response="wecom_client.abilities.models.doc:DocSmartpageCreateResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-smartpage/references/smartpage-create.md that WecomTeam publishes.",
)
DOC_SMARTPAGE_EXPORT_TASK: Operation[DocSmartpageExportTaskResponse] = Operation(
    "POST",
    "/doc/smartpage_export_task",
    call="doc.smartpage_export_task",
    title="导出智能文档",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartpageExportTaskRequest",
    response="wecom_client.abilities.models.doc:DocSmartpageExportTaskResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-smartpage/references/smartpage-export.md that WecomTeam publishes.",
)
DOC_SMARTPAGE_GET_EXPORT_RESULT: Operation[DocSmartpageGetExportResultResponse] = Operation(
    "POST",
    "/doc/smartpage_get_export_result",
    call="doc.smartpage_get_export_result",
    title="获取导出结果",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartpageGetExportResultRequest",
    response="wecom_client.abilities.models.doc:DocSmartpageGetExportResultResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-smartpage/references/smartpage-export.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_GET_SHEET: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_get_sheet",
    call="doc.smartsheet_get_sheet",
    title="获取智能表格子表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetGetSheetRequest",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_ADD_SHEET: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_add_sheet",
    call="doc.smartsheet_add_sheet",
    title="添加智能表格子表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetAddSheetRequest",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_UPDATE_SHEET: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_update_sheet",
    call="doc.smartsheet_update_sheet",
    title="重命名智能表格子表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetUpdateSheetRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_DELETE_SHEET: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_delete_sheet",
    call="doc.smartsheet_delete_sheet",
    title="删除智能表格子表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetDeleteSheetRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_GET_FIELDS: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_get_fields",
    call="doc.smartsheet_get_fields",
    title="获取字段列表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetGetFieldsRequest",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_ADD_FIELDS: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_add_fields",
    call="doc.smartsheet_add_fields",
    title="添加字段",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetAddFieldsRequest",
    only_adds=True,
    kind="add",
    unverified="Known from the plugin, wecom-smartsheet/SKILL.md and a third-party program (references/smartsheet-field-types.md).",
)
DOC_SMARTSHEET_UPDATE_FIELDS: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_update_fields",
    call="doc.smartsheet_update_fields",
    title="重命名字段",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetUpdateFieldsRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_DELETE_FIELDS: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_delete_fields",
    call="doc.smartsheet_delete_fields",
    title="删除字段",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetDeleteFieldsRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_GET_RECORDS: Operation[DocSmartsheetGetRecordsResponse] = Operation(
    "POST",
    "/doc/smartsheet_get_records",
    call="doc.smartsheet_get_records",
    title="获取记录列表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetGetRecordsRequest",
    response="wecom_client.abilities.models.doc:DocSmartsheetGetRecordsResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-smartsheet/references/smartsheet-get-records.md that WecomTeam publishes.",
    pagination=Pagination(items="records", send="cursor", receive="next_cursor", more="has_more"),
)
DOC_SMARTSHEET_ADD_RECORDS: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_add_records",
    call="doc.smartsheet_add_records",
    title="添加记录",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetAddRecordsRequest",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-smartsheet/references/smartsheet-cell-value-formats.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_ADD_RECORDS_AUTO_FILE: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_add_records_auto_file",
    call="doc.smartsheet_add_records_auto_file",
    title="添加记录（自动上传文件）",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetAddRecordsAutoFileRequest",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_UPDATE_RECORDS: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_update_records",
    call="doc.smartsheet_update_records",
    title="更新记录",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetUpdateRecordsRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_UPDATE_RECORDS_AUTO_FILE: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_update_records_auto_file",
    call="doc.smartsheet_update_records_auto_file",
    title="更新记录（自动上传文件）",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetUpdateRecordsAutoFileRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_SMARTSHEET_DELETE_RECORDS: Operation[Response] = Operation(
    "POST",
    "/doc/smartsheet_delete_records",
    call="doc.smartsheet_delete_records",
    title="删除记录",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocSmartsheetDeleteRecordsRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.",
)
DOC_UPLOAD_DOC_IMAGE: Operation[DocUploadDocImageResponse] = Operation(
    "POST",
    "/doc/upload_doc_image",
    call="doc.upload_doc_image",
    title="上传文档图片",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocUploadDocImageRequest",
    response="wecom_client.abilities.models.doc:DocUploadDocImageResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, src/mcp/interceptors/smartsheet-upload.ts that WecomTeam publishes.",
)
DOC_UPLOAD_DOC_FILE: Operation[DocUploadDocFileResponse] = Operation(
    "POST",
    "/doc/upload_doc_file",
    call="doc.upload_doc_file",
    title="上传文档文件",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.doc:DocUploadDocFileRequest",
    response="wecom_client.abilities.models.doc:DocUploadDocFileResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, src/mcp/interceptors/smartsheet-upload.ts that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/doc/create_doc": DOC_CREATE_DOC,
    "/doc/get_doc_content": DOC_GET_DOC_CONTENT,
    "/doc/edit_doc_content": DOC_EDIT_DOC_CONTENT,
    "/doc/sheet_get_info": DOC_SHEET_GET_INFO,
    "/doc/sheet_update_range_data": DOC_SHEET_UPDATE_RANGE_DATA,
    "/doc/sheet_append_data": DOC_SHEET_APPEND_DATA,
    "/doc/sheet_add_sub": DOC_SHEET_ADD_SUB,
    "/doc/sheet_delete_sub": DOC_SHEET_DELETE_SUB,
    "/doc/smartpage_create": DOC_SMARTPAGE_CREATE,
    "/doc/smartpage_export_task": DOC_SMARTPAGE_EXPORT_TASK,
    "/doc/smartpage_get_export_result": DOC_SMARTPAGE_GET_EXPORT_RESULT,
    "/doc/smartsheet_get_sheet": DOC_SMARTSHEET_GET_SHEET,
    "/doc/smartsheet_add_sheet": DOC_SMARTSHEET_ADD_SHEET,
    "/doc/smartsheet_update_sheet": DOC_SMARTSHEET_UPDATE_SHEET,
    "/doc/smartsheet_delete_sheet": DOC_SMARTSHEET_DELETE_SHEET,
    "/doc/smartsheet_get_fields": DOC_SMARTSHEET_GET_FIELDS,
    "/doc/smartsheet_add_fields": DOC_SMARTSHEET_ADD_FIELDS,
    "/doc/smartsheet_update_fields": DOC_SMARTSHEET_UPDATE_FIELDS,
    "/doc/smartsheet_delete_fields": DOC_SMARTSHEET_DELETE_FIELDS,
    "/doc/smartsheet_get_records": DOC_SMARTSHEET_GET_RECORDS,
    "/doc/smartsheet_add_records": DOC_SMARTSHEET_ADD_RECORDS,
    "/doc/smartsheet_add_records_auto_file": DOC_SMARTSHEET_ADD_RECORDS_AUTO_FILE,
    "/doc/smartsheet_update_records": DOC_SMARTSHEET_UPDATE_RECORDS,
    "/doc/smartsheet_update_records_auto_file": DOC_SMARTSHEET_UPDATE_RECORDS_AUTO_FILE,
    "/doc/smartsheet_delete_records": DOC_SMARTSHEET_DELETE_RECORDS,
    "/doc/upload_doc_image": DOC_UPLOAD_DOC_IMAGE,
    "/doc/upload_doc_file": DOC_UPLOAD_DOC_FILE,
}
