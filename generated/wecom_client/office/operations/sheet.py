# Generated from spec/gateway/sheet.yaml by codegen. Do not edit.
"""Endpoints of 表格."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.office.models.sheet import SheetContentsUpdateResponse
    from wecom_client.office.models.sheet import SheetCreateResponse
    from wecom_client.office.models.sheet import SheetGetResponse
    from wecom_client.office.models.sheet import SheetImportResponse
    from wecom_client.office.models.sheet import SheetRangesGetResponse
    from wecom_client.office.models.sheet import SheetRowsAppendResponse
    from wecom_client.office.models.sheet import SheetSubsheetsAddResponse
    from wecom_runtime.data.models import Response


SHEET_CREATE: Operation[SheetCreateResponse] = Operation(
    "POST",
    "/sheet/create",
    call="sheet.create",
    title="创建表格",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.sheet:SheetCreateRequest",
    response="wecom_client.office.models.sheet:SheetCreateResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-sheet.md that WecomTeam publishes.",
)
SHEET_IMPORT: Operation[SheetImportResponse] = Operation(
    "POST",
    "/sheet/import",
    call="sheet.import_",
    title="导入表格",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.sheet:SheetImportRequest",
    response="wecom_client.office.models.sheet:SheetImportResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    task=True,
    unverified="Seen once, in the skill wecomcli-sheet.md that WecomTeam publishes.",
)
SHEET_GET: Operation[SheetGetResponse] = Operation(
    "POST",
    "/sheet/get",
    call="sheet.get",
    title="获取表格信息",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.sheet:SheetGetRequest",
    response="wecom_client.office.models.sheet:SheetGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-sheet.md that WecomTeam publishes.",
)
SHEET_CONTENTS_UPDATE: Operation[SheetContentsUpdateResponse] = Operation(
    "POST",
    "/sheet/contents/update",
    call="sheet.contents.update",
    title="更新表格内容",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.sheet:SheetContentsUpdateRequest",
    response="wecom_client.office.models.sheet:SheetContentsUpdateResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-sheet-contents-update.md that WecomTeam publishes.",
)
SHEET_RANGES_GET: Operation[SheetRangesGetResponse] = Operation(
    "POST",
    "/sheet/ranges/get",
    call="sheet.ranges.get",
    title="获取表格区域",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.sheet:SheetRangesGetRequest",
    response="wecom_client.office.models.sheet:SheetRangesGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-sheet-ranges-get.md that WecomTeam publishes.",
)
SHEET_ROWS_APPEND: Operation[SheetRowsAppendResponse] = Operation(
    "POST",
    "/sheet/rows/append",
    call="sheet.rows.append",
    title="追加表格行",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.sheet:SheetRowsAppendRequest",
    response="wecom_client.office.models.sheet:SheetRowsAppendResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-sheet-rows-append.md that WecomTeam publishes.",
)
SHEET_SUBSHEETS_ADD: Operation[SheetSubsheetsAddResponse] = Operation(
    "POST",
    "/sheet/subsheets/add",
    call="sheet.subsheets.add",
    title="添加表格子表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.sheet:SheetSubsheetsAddRequest",
    response="wecom_client.office.models.sheet:SheetSubsheetsAddResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-sheet-subsheets-add.md that WecomTeam publishes.",
)
SHEET_SUBSHEETS_DELETE: Operation[Response] = Operation(
    "POST",
    "/sheet/subsheets/delete",
    call="sheet.subsheets.delete",
    title="删除表格子表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.sheet:SheetSubsheetsDeleteRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the skill wecomcli-sheet-subsheets-delete.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/sheet/create": SHEET_CREATE,
    "/sheet/import": SHEET_IMPORT,
    "/sheet/get": SHEET_GET,
    "/sheet/contents/update": SHEET_CONTENTS_UPDATE,
    "/sheet/ranges/get": SHEET_RANGES_GET,
    "/sheet/rows/append": SHEET_ROWS_APPEND,
    "/sheet/subsheets/add": SHEET_SUBSHEETS_ADD,
    "/sheet/subsheets/delete": SHEET_SUBSHEETS_DELETE,
}
