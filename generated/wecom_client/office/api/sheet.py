# Generated from spec/gateway/sheet.yaml by codegen. Do not edit.
"""表格: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import sheet as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.office.models.sheet import GridData
    from wecom_client.office.models.sheet import RowsAppendRow
    from wecom_client.office.models.sheet import Sheet
    from wecom_client.office.models.sheet import SheetContentsUpdateResponse
    from wecom_client.office.models.sheet import SheetCreateResponse
    from wecom_client.office.models.sheet import SheetGetResponse
    from wecom_client.office.models.sheet import SheetImportResponse
    from wecom_client.office.models.sheet import SheetRangesGetResponse
    from wecom_client.office.models.sheet import SheetRowsAppendResponse
    from wecom_client.office.models.sheet import SheetSubsheetsAddResponse
    from wecom_client.office.params.sheet import GridDataDict
    from wecom_client.office.params.sheet import RowsAppendRowDict
    from wecom_client.office.params.sheet import SheetDict
    from wecom_runtime.calls.command_results import LongTask
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.multipart import FileInput


class SheetContentsResource(Resource):
    """表格: `client.sheet.contents`."""

    def update(
        self,
        docid: str,
        sheet_id: str,
        grid_data: GridData | GridDataDict,
        *,
        timeout: float | None = None,
    ) -> SheetContentsUpdateResponse:
        """更新表格内容: Write the cells of a range.

        Unverified: Seen once, in the skill wecomcli-sheet-contents-update.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to write, from `sheet.get`.
            grid_data: Cells to write, with start_row, start_column and rows.

        POST /sheet/contents/update (office_token)
        """
        return self._call(ops.SHEET_CONTENTS_UPDATE, {
            "docid": docid, "sheet_id": sheet_id, "grid_data": grid_data,
        }, timeout)


class AsyncSheetContentsResource(AsyncResource):
    """表格: `client.sheet.contents`, asynchronous."""

    async def update(
        self,
        docid: str,
        sheet_id: str,
        grid_data: GridData | GridDataDict,
        *,
        timeout: float | None = None,
    ) -> SheetContentsUpdateResponse:
        """更新表格内容: Write the cells of a range.

        Unverified: Seen once, in the skill wecomcli-sheet-contents-update.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to write, from `sheet.get`.
            grid_data: Cells to write, with start_row, start_column and rows.

        POST /sheet/contents/update (office_token)
        """
        return await self._call(ops.SHEET_CONTENTS_UPDATE, {
            "docid": docid, "sheet_id": sheet_id, "grid_data": grid_data,
        }, timeout)


class SheetRangesResource(Resource):
    """表格: `client.sheet.ranges`."""

    def get(
        self,
        docid: str,
        sheet_id: str,
        *,
        mode: Literal["default", "csv"] | None = None,
        range: str | None = None,
        timeout: float | None = None,
    ) -> SheetRangesGetResponse:
        """获取表格区域: Get the cells of a range, or a sub-sheet as CSV.

        `range` is needed if `mode` is default.

        Unverified: Seen once, in the skill wecomcli-sheet-ranges-get.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet, from `sheet.get`.
            mode: `default` for cells with formats, `csv` for CSV. One of default, csv.
            range: Range, such as A1:A100; needed without CSV.

        POST /sheet/ranges/get (office_token)
        """
        return self._call(ops.SHEET_RANGES_GET, {
            "docid": docid, "sheet_id": sheet_id, "mode": mode, "range": range,
        }, timeout)


class AsyncSheetRangesResource(AsyncResource):
    """表格: `client.sheet.ranges`, asynchronous."""

    async def get(
        self,
        docid: str,
        sheet_id: str,
        *,
        mode: Literal["default", "csv"] | None = None,
        range: str | None = None,
        timeout: float | None = None,
    ) -> SheetRangesGetResponse:
        """获取表格区域: Get the cells of a range, or a sub-sheet as CSV.

        `range` is needed if `mode` is default.

        Unverified: Seen once, in the skill wecomcli-sheet-ranges-get.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet, from `sheet.get`.
            mode: `default` for cells with formats, `csv` for CSV. One of default, csv.
            range: Range, such as A1:A100; needed without CSV.

        POST /sheet/ranges/get (office_token)
        """
        return await self._call(ops.SHEET_RANGES_GET, {
            "docid": docid, "sheet_id": sheet_id, "mode": mode, "range": range,
        }, timeout)


class SheetRowsResource(Resource):
    """表格: `client.sheet.rows`."""

    def append(
        self,
        docid: str,
        sheet_id: str,
        row: RowsAppendRow | RowsAppendRowDict,
        *,
        timeout: float | None = None,
    ) -> SheetRowsAppendResponse:
        """追加表格行: Append a row after the last one.

        Unverified: Seen once, in the skill wecomcli-sheet-rows-append.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to write, from `sheet.get`.
            row: Row to append.

        POST /sheet/rows/append (office_token)
        """
        return self._call(ops.SHEET_ROWS_APPEND, {"docid": docid, "sheet_id": sheet_id, "row": row}, timeout)


class AsyncSheetRowsResource(AsyncResource):
    """表格: `client.sheet.rows`, asynchronous."""

    async def append(
        self,
        docid: str,
        sheet_id: str,
        row: RowsAppendRow | RowsAppendRowDict,
        *,
        timeout: float | None = None,
    ) -> SheetRowsAppendResponse:
        """追加表格行: Append a row after the last one.

        Unverified: Seen once, in the skill wecomcli-sheet-rows-append.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to write, from `sheet.get`.
            row: Row to append.

        POST /sheet/rows/append (office_token)
        """
        return await self._call(ops.SHEET_ROWS_APPEND, {
            "docid": docid, "sheet_id": sheet_id, "row": row,
        }, timeout)


class SheetSubsheetsResource(Resource):
    """表格: `client.sheet.subsheets`."""

    def add(
        self,
        docid: str,
        sheet: Sheet | SheetDict,
        *,
        index: int | None = None,
        timeout: float | None = None,
    ) -> SheetSubsheetsAddResponse:
        """添加表格子表: Add a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-sheet-subsheets-add.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet: Sub-sheet to add.
            index: Position of the sub-sheet: 1 for the first, 0 for the last.

        POST /sheet/subsheets/add (office_token)
        """
        return self._call(ops.SHEET_SUBSHEETS_ADD, {"docid": docid, "sheet": sheet, "index": index}, timeout)

    def delete(self, docid: str, sheet_id: str, *, timeout: float | None = None) -> Response:
        """删除表格子表: Delete a sub-sheet permanently.

        Unverified: Seen once, in the skill wecomcli-sheet-subsheets-delete.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to delete, from `sheet.get`.

        POST /sheet/subsheets/delete (office_token)
        """
        return self._call(ops.SHEET_SUBSHEETS_DELETE, {"docid": docid, "sheet_id": sheet_id}, timeout)


class AsyncSheetSubsheetsResource(AsyncResource):
    """表格: `client.sheet.subsheets`, asynchronous."""

    async def add(
        self,
        docid: str,
        sheet: Sheet | SheetDict,
        *,
        index: int | None = None,
        timeout: float | None = None,
    ) -> SheetSubsheetsAddResponse:
        """添加表格子表: Add a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-sheet-subsheets-add.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet: Sub-sheet to add.
            index: Position of the sub-sheet: 1 for the first, 0 for the last.

        POST /sheet/subsheets/add (office_token)
        """
        return await self._call(ops.SHEET_SUBSHEETS_ADD, {
            "docid": docid, "sheet": sheet, "index": index,
        }, timeout)

    async def delete(self, docid: str, sheet_id: str, *, timeout: float | None = None) -> Response:
        """删除表格子表: Delete a sub-sheet permanently.

        Unverified: Seen once, in the skill wecomcli-sheet-subsheets-delete.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to delete, from `sheet.get`.

        POST /sheet/subsheets/delete (office_token)
        """
        return await self._call(ops.SHEET_SUBSHEETS_DELETE, {"docid": docid, "sheet_id": sheet_id}, timeout)


class SheetResource(Resource):
    """表格: `client.sheet`."""

    contents: SheetContentsResource = resource_at("wecom_client.office.api.sheet:SheetContentsResource")
    ranges: SheetRangesResource = resource_at("wecom_client.office.api.sheet:SheetRangesResource")
    rows: SheetRowsResource = resource_at("wecom_client.office.api.sheet:SheetRowsResource")
    subsheets: SheetSubsheetsResource = resource_at("wecom_client.office.api.sheet:SheetSubsheetsResource")

    def create(
        self,
        doc_name: str,
        *,
        grid_data: GridData | GridDataDict | None = None,
        timeout: float | None = None,
    ) -> SheetCreateResponse:
        """创建表格: Create a sheet, with content if it is given.

        Unverified: Seen once, in the skill wecomcli-sheet.md that WecomTeam publishes.

        Args:
            doc_name: Name of the sheet.
            grid_data: Content of the default sub-sheet.

        POST /sheet/create (office_token)
        """
        return self._call(ops.SHEET_CREATE, {"doc_name": doc_name, "grid_data": grid_data}, timeout)

    def import_(
        self,
        file_name: str,
        file_path: FileInput | bytes,
        *,
        passwd: str | None = None,
        timeout: float | None = None,
    ) -> SheetImportResponse:
        """导入表格: Import a CSV or Excel file as a sheet.

        Unverified: Seen once, in the skill wecomcli-sheet.md that WecomTeam publishes.

        `client.sheet.wait_import` waits until the job is done.

        Args:
            file_name: Name of the source file with suffix.
            file_path: Source file, which the client uploads first.
            passwd: Password of an encrypted office file.

        POST /sheet/import (office_token)
        """
        return self._call(ops.SHEET_IMPORT, {
            "file_name": file_name, "file_path": file_path, "passwd": passwd,
        }, timeout)

    def wait_import(
        self,
        file_name: str,
        file_path: FileInput | bytes,
        *,
        passwd: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SheetImportResponse:
        """导入表格: send `import_`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `import_`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_task(ops.SHEET_IMPORT, {
            "file_name": file_name, "file_path": file_path, "passwd": passwd,
        }, within, pause, progress, timeout)

    def get(self, docid: str, *, timeout: float | None = None) -> SheetGetResponse:
        """获取表格信息: Get the name, link and sub-sheets of a sheet.

        Unverified: Seen once, in the skill wecomcli-sheet.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.

        POST /sheet/get (office_token)
        """
        return self._call(ops.SHEET_GET, {"docid": docid}, timeout)


class AsyncSheetResource(AsyncResource):
    """表格: `client.sheet`, asynchronous."""

    contents: AsyncSheetContentsResource = resource_at("wecom_client.office.api.sheet:AsyncSheetContentsResource")
    ranges: AsyncSheetRangesResource = resource_at("wecom_client.office.api.sheet:AsyncSheetRangesResource")
    rows: AsyncSheetRowsResource = resource_at("wecom_client.office.api.sheet:AsyncSheetRowsResource")
    subsheets: AsyncSheetSubsheetsResource = resource_at("wecom_client.office.api.sheet:AsyncSheetSubsheetsResource")

    async def create(
        self,
        doc_name: str,
        *,
        grid_data: GridData | GridDataDict | None = None,
        timeout: float | None = None,
    ) -> SheetCreateResponse:
        """创建表格: Create a sheet, with content if it is given.

        Unverified: Seen once, in the skill wecomcli-sheet.md that WecomTeam publishes.

        Args:
            doc_name: Name of the sheet.
            grid_data: Content of the default sub-sheet.

        POST /sheet/create (office_token)
        """
        return await self._call(ops.SHEET_CREATE, {"doc_name": doc_name, "grid_data": grid_data}, timeout)

    async def import_(
        self,
        file_name: str,
        file_path: FileInput | bytes,
        *,
        passwd: str | None = None,
        timeout: float | None = None,
    ) -> SheetImportResponse:
        """导入表格: Import a CSV or Excel file as a sheet.

        Unverified: Seen once, in the skill wecomcli-sheet.md that WecomTeam publishes.

        `client.sheet.wait_import` waits until the job is done.

        Args:
            file_name: Name of the source file with suffix.
            file_path: Source file, which the client uploads first.
            passwd: Password of an encrypted office file.

        POST /sheet/import (office_token)
        """
        return await self._call(ops.SHEET_IMPORT, {
            "file_name": file_name, "file_path": file_path, "passwd": passwd,
        }, timeout)

    async def wait_import(
        self,
        file_name: str,
        file_path: FileInput | bytes,
        *,
        passwd: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SheetImportResponse:
        """导入表格: send `import_`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `import_`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_task(ops.SHEET_IMPORT, {
            "file_name": file_name, "file_path": file_path, "passwd": passwd,
        }, within, pause, progress, timeout)

    async def get(self, docid: str, *, timeout: float | None = None) -> SheetGetResponse:
        """获取表格信息: Get the name, link and sub-sheets of a sheet.

        Unverified: Seen once, in the skill wecomcli-sheet.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.

        POST /sheet/get (office_token)
        """
        return await self._call(ops.SHEET_GET, {"docid": docid}, timeout)
