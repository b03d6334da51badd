# Generated from spec/abilities/doc.yaml by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.abilities.operations import doc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.abilities.models.doc import DocCreateDocResponse
    from wecom_client.abilities.models.doc import DocGetDocContentResponse
    from wecom_client.abilities.models.doc import DocSheetAddSubResponse
    from wecom_client.abilities.models.doc import DocSheetAppendDataResponse
    from wecom_client.abilities.models.doc import DocSheetAppendDataRow
    from wecom_client.abilities.models.doc import DocSheetGetInfoResponse
    from wecom_client.abilities.models.doc import DocSheetUpdateRangeDataResponse
    from wecom_client.abilities.models.doc import DocSmartpageCreateResponse
    from wecom_client.abilities.models.doc import DocSmartpageExportTaskResponse
    from wecom_client.abilities.models.doc import DocSmartpageGetExportResultResponse
    from wecom_client.abilities.models.doc import DocSmartsheetAddRecordsAutoFileRecord
    from wecom_client.abilities.models.doc import DocSmartsheetAddRecordsRecord
    from wecom_client.abilities.models.doc import DocSmartsheetGetRecordsResponse
    from wecom_client.abilities.models.doc import DocSmartsheetUpdateFieldsField
    from wecom_client.abilities.models.doc import DocSmartsheetUpdateRecordsRecord
    from wecom_client.abilities.models.doc import DocSmartsheetUpdateSheetProperty
    from wecom_client.abilities.models.doc import DocUploadDocFileResponse
    from wecom_client.abilities.models.doc import DocUploadDocImageResponse
    from wecom_client.abilities.models.doc import Field
    from wecom_client.abilities.models.doc import GridData
    from wecom_client.abilities.models.doc import Page
    from wecom_client.abilities.models.doc import Property
    from wecom_client.abilities.models.doc import Record
    from wecom_client.abilities.models.doc import Sheet
    from wecom_client.abilities.params.doc import DocSheetAppendDataRowDict
    from wecom_client.abilities.params.doc import DocSmartsheetAddRecordsAutoFileRecordDict
    from wecom_client.abilities.params.doc import DocSmartsheetAddRecordsRecordDict
    from wecom_client.abilities.params.doc import DocSmartsheetUpdateFieldsFieldDict
    from wecom_client.abilities.params.doc import DocSmartsheetUpdateRecordsRecordDict
    from wecom_client.abilities.params.doc import DocSmartsheetUpdateSheetPropertyDict
    from wecom_client.abilities.params.doc import FieldDict
    from wecom_client.abilities.params.doc import GridDataDict
    from wecom_client.abilities.params.doc import PageDict
    from wecom_client.abilities.params.doc import PropertyDict
    from wecom_client.abilities.params.doc import SheetDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class DocResource(Resource):
    """文档: `client.doc`."""

    def create_doc(
        self,
        doc_type: int,
        doc_name: str,
        *,
        timeout: float | None = None,
    ) -> DocCreateDocResponse:
        """创建文档: Create an empty document, sheet or smart sheet.

        Unverified: Known from the plugin, wecom-doc/SKILL.md and a third-party program (wecom-sheet) and a
        third-party program (wecom-smartsheet).

        Args:
            doc_type: Kind of document. One of 3 (document), 4 (sheet), 10 (smart sheet).
            doc_name: The name. At most 255 characters.

        POST /doc/create_doc (none)
        """
        return self._call(ops.DOC_CREATE_DOC, {"doc_type": doc_type, "doc_name": doc_name}, timeout)

    def get_doc_content(
        self,
        type: int,
        *,
        docid: str | None = None,
        url: str | None = None,
        task_id: str | None = None,
        timeout: float | None = None,
    ) -> DocGetDocContentResponse:
        """获取文档内容: Get a document or sheet as Markdown; call it again with task_id until task_done.

        At least one of `docid` and `url` is needed.

        Unverified: Known from the plugin, wecom-doc/SKILL.md and a third-party program (wecom-sheet).

        Args:
            type: Format. One of 2 (Markdown).
            docid: Id of the document.
            url: Link of the document.
            task_id: Id of a reading that is not complete.

        POST /doc/get_doc_content (none)
        """
        return self._call(ops.DOC_GET_DOC_CONTENT, {
            "type": type, "docid": docid, "url": url, "task_id": task_id,
        }, timeout)

    def edit_doc_content(
        self,
        content: str,
        content_type: int,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """覆盖文档内容: Replace the whole content of a document.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-doc/SKILL.md that WecomTeam publishes.

        Args:
            content: New content in Markdown.
            content_type: Format. One of 1 (Markdown).
            docid: Id of the document.
            url: Link of the document.

        POST /doc/edit_doc_content (none)
        """
        return self._call(ops.DOC_EDIT_DOC_CONTENT, {
            "content": content, "content_type": content_type, "docid": docid, "url": url,
        }, timeout)

    def sheet_get_info(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> DocSheetGetInfoResponse:
        """获取表格信息: Get the name, link and sub-sheets of a sheet.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-sheet/SKILL.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            url: Link of the sheet.

        POST /doc/sheet_get_info (none)
        """
        return self._call(ops.DOC_SHEET_GET_INFO, {"docid": docid, "url": url}, timeout)

    def sheet_update_range_data(
        self,
        docid: str,
        sheet_id: str,
        grid_data: GridData | GridDataDict,
        *,
        timeout: float | None = None,
    ) -> DocSheetUpdateRangeDataResponse:
        """更新表格内容: Write the cells of a range.

        Unverified: Seen once, in the plugin, wecom-sheet/references/sheet-update-range-data.md that
        WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to write, from `sheet_get_info`.
            grid_data: Cells to write.

        POST /doc/sheet_update_range_data (none)
        """
        return self._call(ops.DOC_SHEET_UPDATE_RANGE_DATA, {
            "docid": docid, "sheet_id": sheet_id, "grid_data": grid_data,
        }, timeout)

    def sheet_append_data(
        self,
        docid: str,
        sheet_id: str,
        row: DocSheetAppendDataRow | DocSheetAppendDataRowDict,
        *,
        timeout: float | None = None,
    ) -> DocSheetAppendDataResponse:
        """追加表格行: Append a row after the last one.

        Unverified: Seen once, in the plugin, wecom-sheet/references/sheet-append-data.md that WecomTeam
        publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to write, from `sheet_get_info`.
            row: Row to append.

        POST /doc/sheet_append_data (none)
        """
        return self._call(ops.DOC_SHEET_APPEND_DATA, {
            "docid": docid, "sheet_id": sheet_id, "row": row,
        }, timeout)

    def sheet_add_sub(
        self,
        docid: str,
        sheet: Sheet | SheetDict,
        *,
        index: int | None = None,
        timeout: float | None = None,
    ) -> DocSheetAddSubResponse:
        """添加表格子表: Add a sub-sheet.

        Unverified: Seen once, in the plugin, wecom-sheet/references/sheet-add-sub.md that WecomTeam
        publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet: Sub-sheet to add.
            index: Position of the sub-sheet: 1 for the first, 0 for the last.

        POST /doc/sheet_add_sub (none)
        """
        return self._call(ops.DOC_SHEET_ADD_SUB, {"docid": docid, "sheet": sheet, "index": index}, timeout)

    def sheet_delete_sub(self, docid: str, sheet_id: str, *, timeout: float | None = None) -> Response:
        """删除表格子表: Delete a sub-sheet permanently.

        Unverified: Seen once, in the plugin, wecom-sheet/references/sheet-delete-sub.md that WecomTeam
        publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to delete, from `sheet_get_info`.

        POST /doc/sheet_delete_sub (none)
        """
        return self._call(ops.DOC_SHEET_DELETE_SUB, {"docid": docid, "sheet_id": sheet_id}, timeout)

    def smartpage_create(
        self,
        pages: Sequence[Page | PageDict],
        *,
        title: str | None = None,
        timeout: float | None = None,
    ) -> DocSmartpageCreateResponse:
        """创建智能文档: Create a smart page with pages.

        Unverified: Seen once, in the plugin, wecom-smartpage/references/smartpage-create.md that WecomTeam
        publishes.

        Args:
            pages: Pages.
            title: Title.

        POST /doc/smartpage_create (none)
        """
        return self._call(ops.DOC_SMARTPAGE_CREATE, {"pages": pages, "title": title}, timeout)

    def smartpage_export_task(
        self,
        content_type: int,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> DocSmartpageExportTaskResponse:
        """导出智能文档: Start the export of a smart page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartpage/references/smartpage-export.md that WecomTeam
        publishes.

        Args:
            content_type: Format. One of 1 (Markdown).
            docid: Id of the smart page.
            url: Link of the smart page.

        POST /doc/smartpage_export_task (none)
        """
        return self._call(ops.DOC_SMARTPAGE_EXPORT_TASK, {
            "content_type": content_type, "docid": docid, "url": url,
        }, timeout)

    def smartpage_get_export_result(
        self,
        task_id: str,
        *,
        timeout: float | None = None,
    ) -> DocSmartpageGetExportResultResponse:
        """获取导出结果: Get the result of an export.

        Unverified: Seen once, in the plugin, wecom-smartpage/references/smartpage-export.md that WecomTeam
        publishes.

        Args:
            task_id: Id of the export.

        POST /doc/smartpage_get_export_result (none)
        """
        return self._call(ops.DOC_SMARTPAGE_GET_EXPORT_RESULT, {"task_id": task_id}, timeout)

    def smartsheet_get_sheet(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取智能表格子表: List the sub-sheets of a smart sheet.

        The sources do not name the list in the answer; it is in `unknown_fields`. Each sub-sheet has
        sheet_id and title.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_get_sheet (none)
        """
        return self._call(ops.DOC_SMARTSHEET_GET_SHEET, {"docid": docid, "url": url}, timeout)

    def smartsheet_add_sheet(
        self,
        properties: Property | PropertyDict,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加智能表格子表: Add an empty sub-sheet.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            properties: Sub-sheet to add.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_add_sheet (none)
        """
        return self._call(ops.DOC_SMARTSHEET_ADD_SHEET, {
            "properties": properties, "docid": docid, "url": url,
        }, timeout)

    def smartsheet_update_sheet(
        self,
        properties: DocSmartsheetUpdateSheetProperty | DocSmartsheetUpdateSheetPropertyDict,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """重命名智能表格子表: Rename a sub-sheet.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            properties: The change.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_update_sheet (none)
        """
        return self._call(ops.DOC_SMARTSHEET_UPDATE_SHEET, {
            "properties": properties, "docid": docid, "url": url,
        }, timeout)

    def smartsheet_delete_sheet(
        self,
        sheet_id: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除智能表格子表: Delete a sub-sheet permanently.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_delete_sheet (none)
        """
        return self._call(ops.DOC_SMARTSHEET_DELETE_SHEET, {
            "sheet_id": sheet_id, "docid": docid, "url": url,
        }, timeout)

    def smartsheet_get_fields(
        self,
        sheet_id: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取字段列表: List the fields of a sub-sheet.

        The sources do not name the list in the answer; it is in `unknown_fields`. Each field has field_id,
        field_title and field_type.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_get_fields (none)
        """
        return self._call(ops.DOC_SMARTSHEET_GET_FIELDS, {
            "sheet_id": sheet_id, "docid": docid, "url": url,
        }, timeout)

    def smartsheet_add_fields(
        self,
        sheet_id: str,
        fields: Sequence[Field | FieldDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加字段: Add fields to a sub-sheet.

        At least one of `docid` and `url` is needed.

        Unverified: Known from the plugin, wecom-smartsheet/SKILL.md and a third-party program
        (references/smartsheet-field-types.md).

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            fields: Fields to add. At most 150 items.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_add_fields (none)
        """
        return self._call(ops.DOC_SMARTSHEET_ADD_FIELDS, {
            "sheet_id": sheet_id, "fields": fields, "docid": docid, "url": url,
        }, timeout)

    def smartsheet_update_fields(
        self,
        sheet_id: str,
        fields: Sequence[DocSmartsheetUpdateFieldsField | DocSmartsheetUpdateFieldsFieldDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """重命名字段: Rename fields; their type cannot change.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            fields: Fields to rename.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_update_fields (none)
        """
        return self._call(ops.DOC_SMARTSHEET_UPDATE_FIELDS, {
            "sheet_id": sheet_id, "fields": fields, "docid": docid, "url": url,
        }, timeout)

    def smartsheet_delete_fields(
        self,
        sheet_id: str,
        field_ids: list[str],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除字段: Delete fields permanently.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            field_ids: Fields to delete.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_delete_fields (none)
        """
        return self._call(ops.DOC_SMARTSHEET_DELETE_FIELDS, {
            "sheet_id": sheet_id, "field_ids": field_ids, "docid": docid, "url": url,
        }, timeout)

    def smartsheet_get_records(
        self,
        sheet_id: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DocSmartsheetGetRecordsResponse:
        """获取记录列表: List the records of a sub-sheet.

        Each value is a list of cells: a text has type `text` and text, a member user_id with id_type 1, an
        image image_url with id, title, width and height, a file file_url with name, size, file_ext,
        file_type and doc_type.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/references/smartsheet-get-records.md that
        WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.
            cursor: Cursor from the answer of the previous page.
            limit: Records per page; this times the number of columns is below 10,000. At most 1000.

        POST /doc/smartsheet_get_records (none)
        """
        return self._call(ops.DOC_SMARTSHEET_GET_RECORDS, {
            "sheet_id": sheet_id, "docid": docid, "url": url, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_smartsheet_get_records(
        self,
        sheet_id: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Record]:
        """获取记录列表: the items of all pages of `smartsheet_get_records`, fetched as they are needed."""
        return self._iterate(ops.DOC_SMARTSHEET_GET_RECORDS, {
            "sheet_id": sheet_id, "docid": docid, "url": url, "cursor": cursor, "limit": limit,
        }, timeout)

    def smartsheet_add_records(
        self,
        sheet_id: str,
        records: Sequence[DocSmartsheetAddRecordsRecord | DocSmartsheetAddRecordsRecordDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加记录: Add records to a sub-sheet.

        Cells by the kind of field: a number for number, currency, percentage (0.6) and progress (80); true
        or false for checkbox; a text for phone, mail and barcode; a text such as 2026-01-05 09:00:00 for
        dates.

        Cells that are lists of objects: text with type `text` and text, select with id or text and style,
        user with user_id, url with type `url`, text and link, image with image_url and title, attachment
        with file_id, location with source_type 1, id, latitude, longitude and title.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/references/smartsheet-cell-value-formats.md
        that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            records: Records to add.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_add_records (none)
        """
        return self._call(ops.DOC_SMARTSHEET_ADD_RECORDS, {
            "sheet_id": sheet_id, "records": records, "docid": docid, "url": url,
        }, timeout)

    def smartsheet_add_records_auto_file(
        self,
        sheet_id: str,
        records: Sequence[DocSmartsheetAddRecordsAutoFileRecord | DocSmartsheetAddRecordsAutoFileRecordDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加记录（自动上传文件）: Add records; files are uploaded by a plugin.

        Cells are as in `smartsheet_add_records`; those of images and files may have image_path and
        file_path instead, which only a plugin reads.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            records: Records to add.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_add_records_auto_file (none)
        """
        return self._call(ops.DOC_SMARTSHEET_ADD_RECORDS_AUTO_FILE, {
            "sheet_id": sheet_id, "records": records, "docid": docid, "url": url,
        }, timeout)

    def smartsheet_update_records(
        self,
        sheet_id: str,
        records: Sequence[DocSmartsheetUpdateRecordsRecord | DocSmartsheetUpdateRecordsRecordDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新记录: Change records, except their times and authors.

        Cells by the kind of field: a number for number, currency, percentage (0.6) and progress (80); true
        or false for checkbox; a text for phone, mail and barcode; a text such as 2026-01-05 09:00:00 for
        dates.

        Cells that are lists of objects: text with type `text` and text, select with id or text and style,
        user with user_id, url with type `url`, text and link, image with image_url and title, attachment
        with file_id, location with source_type 1, id, latitude, longitude and title.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            records: Records to change.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.
            key_type: Whether the keys of values are titles or ids of fields. One of
                CELL_VALUE_KEY_TYPE_FIELD_TITLE, CELL_VALUE_KEY_TYPE_FIELD_ID.

        POST /doc/smartsheet_update_records (none)
        """
        return self._call(ops.DOC_SMARTSHEET_UPDATE_RECORDS, {
            "sheet_id": sheet_id, "records": records, "docid": docid, "url": url, "key_type": key_type,
        }, timeout)

    def smartsheet_update_records_auto_file(
        self,
        sheet_id: str,
        records: Sequence[DocSmartsheetUpdateRecordsRecord | DocSmartsheetUpdateRecordsRecordDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新记录（自动上传文件）: Change records; files are uploaded by a plugin.

        Cells are as in `smartsheet_add_records`; those of images and files may have image_path and
        file_path instead, which only a plugin reads.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            records: Records to change.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.
            key_type: Whether the keys of values are titles or ids of fields. One of
                CELL_VALUE_KEY_TYPE_FIELD_TITLE, CELL_VALUE_KEY_TYPE_FIELD_ID.

        POST /doc/smartsheet_update_records_auto_file (none)
        """
        return self._call(ops.DOC_SMARTSHEET_UPDATE_RECORDS_AUTO_FILE, {
            "sheet_id": sheet_id, "records": records, "docid": docid, "url": url, "key_type": key_type,
        }, timeout)

    def smartsheet_delete_records(
        self,
        sheet_id: str,
        record_ids: list[str],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除记录: Delete records permanently; not in light smart sheets.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            record_ids: Records to delete. At most 500 items.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_delete_records (none)
        """
        return self._call(ops.DOC_SMARTSHEET_DELETE_RECORDS, {
            "sheet_id": sheet_id, "record_ids": record_ids, "docid": docid, "url": url,
        }, timeout)

    def upload_doc_image(
        self,
        base64_content: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> DocUploadDocImageResponse:
        """上传文档图片: Upload an image for image cells.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, src/mcp/interceptors/smartsheet-upload.ts that WecomTeam
        publishes.

        Args:
            base64_content: Image in Base64.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/upload_doc_image (none)
        """
        return self._call(ops.DOC_UPLOAD_DOC_IMAGE, {
            "base64_content": base64_content, "docid": docid, "url": url,
        }, timeout)

    def upload_doc_file(
        self,
        file_name: str,
        file_base64_content: str,
        *,
        timeout: float | None = None,
    ) -> DocUploadDocFileResponse:
        """上传文档文件: Upload a file for file cells.

        Unverified: Seen once, in the plugin, src/mcp/interceptors/smartsheet-upload.ts that WecomTeam
        publishes.

        Args:
            file_name: File name.
            file_base64_content: File in Base64.

        POST /doc/upload_doc_file (none)
        """
        return self._call(ops.DOC_UPLOAD_DOC_FILE, {
            "file_name": file_name, "file_base64_content": file_base64_content,
        }, timeout)


class AsyncDocResource(AsyncResource):
    """文档: `client.doc`, asynchronous."""

    async def create_doc(
        self,
        doc_type: int,
        doc_name: str,
        *,
        timeout: float | None = None,
    ) -> DocCreateDocResponse:
        """创建文档: Create an empty document, sheet or smart sheet.

        Unverified: Known from the plugin, wecom-doc/SKILL.md and a third-party program (wecom-sheet) and a
        third-party program (wecom-smartsheet).

        Args:
            doc_type: Kind of document. One of 3 (document), 4 (sheet), 10 (smart sheet).
            doc_name: The name. At most 255 characters.

        POST /doc/create_doc (none)
        """
        return await self._call(ops.DOC_CREATE_DOC, {"doc_type": doc_type, "doc_name": doc_name}, timeout)

    async def get_doc_content(
        self,
        type: int,
        *,
        docid: str | None = None,
        url: str | None = None,
        task_id: str | None = None,
        timeout: float | None = None,
    ) -> DocGetDocContentResponse:
        """获取文档内容: Get a document or sheet as Markdown; call it again with task_id until task_done.

        At least one of `docid` and `url` is needed.

        Unverified: Known from the plugin, wecom-doc/SKILL.md and a third-party program (wecom-sheet).

        Args:
            type: Format. One of 2 (Markdown).
            docid: Id of the document.
            url: Link of the document.
            task_id: Id of a reading that is not complete.

        POST /doc/get_doc_content (none)
        """
        return await self._call(ops.DOC_GET_DOC_CONTENT, {
            "type": type, "docid": docid, "url": url, "task_id": task_id,
        }, timeout)

    async def edit_doc_content(
        self,
        content: str,
        content_type: int,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """覆盖文档内容: Replace the whole content of a document.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-doc/SKILL.md that WecomTeam publishes.

        Args:
            content: New content in Markdown.
            content_type: Format. One of 1 (Markdown).
            docid: Id of the document.
            url: Link of the document.

        POST /doc/edit_doc_content (none)
        """
        return await self._call(ops.DOC_EDIT_DOC_CONTENT, {
            "content": content, "content_type": content_type, "docid": docid, "url": url,
        }, timeout)

    async def sheet_get_info(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> DocSheetGetInfoResponse:
        """获取表格信息: Get the name, link and sub-sheets of a sheet.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-sheet/SKILL.md that WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            url: Link of the sheet.

        POST /doc/sheet_get_info (none)
        """
        return await self._call(ops.DOC_SHEET_GET_INFO, {"docid": docid, "url": url}, timeout)

    async def sheet_update_range_data(
        self,
        docid: str,
        sheet_id: str,
        grid_data: GridData | GridDataDict,
        *,
        timeout: float | None = None,
    ) -> DocSheetUpdateRangeDataResponse:
        """更新表格内容: Write the cells of a range.

        Unverified: Seen once, in the plugin, wecom-sheet/references/sheet-update-range-data.md that
        WecomTeam publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to write, from `sheet_get_info`.
            grid_data: Cells to write.

        POST /doc/sheet_update_range_data (none)
        """
        return await self._call(ops.DOC_SHEET_UPDATE_RANGE_DATA, {
            "docid": docid, "sheet_id": sheet_id, "grid_data": grid_data,
        }, timeout)

    async def sheet_append_data(
        self,
        docid: str,
        sheet_id: str,
        row: DocSheetAppendDataRow | DocSheetAppendDataRowDict,
        *,
        timeout: float | None = None,
    ) -> DocSheetAppendDataResponse:
        """追加表格行: Append a row after the last one.

        Unverified: Seen once, in the plugin, wecom-sheet/references/sheet-append-data.md that WecomTeam
        publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to write, from `sheet_get_info`.
            row: Row to append.

        POST /doc/sheet_append_data (none)
        """
        return await self._call(ops.DOC_SHEET_APPEND_DATA, {
            "docid": docid, "sheet_id": sheet_id, "row": row,
        }, timeout)

    async def sheet_add_sub(
        self,
        docid: str,
        sheet: Sheet | SheetDict,
        *,
        index: int | None = None,
        timeout: float | None = None,
    ) -> DocSheetAddSubResponse:
        """添加表格子表: Add a sub-sheet.

        Unverified: Seen once, in the plugin, wecom-sheet/references/sheet-add-sub.md that WecomTeam
        publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet: Sub-sheet to add.
            index: Position of the sub-sheet: 1 for the first, 0 for the last.

        POST /doc/sheet_add_sub (none)
        """
        return await self._call(ops.DOC_SHEET_ADD_SUB, {
            "docid": docid, "sheet": sheet, "index": index,
        }, timeout)

    async def sheet_delete_sub(self, docid: str, sheet_id: str, *, timeout: float | None = None) -> Response:
        """删除表格子表: Delete a sub-sheet permanently.

        Unverified: Seen once, in the plugin, wecom-sheet/references/sheet-delete-sub.md that WecomTeam
        publishes.

        Args:
            docid: Id of the spreadsheet.
            sheet_id: Id of the sub-sheet to delete, from `sheet_get_info`.

        POST /doc/sheet_delete_sub (none)
        """
        return await self._call(ops.DOC_SHEET_DELETE_SUB, {"docid": docid, "sheet_id": sheet_id}, timeout)

    async def smartpage_create(
        self,
        pages: Sequence[Page | PageDict],
        *,
        title: str | None = None,
        timeout: float | None = None,
    ) -> DocSmartpageCreateResponse:
        """创建智能文档: Create a smart page with pages.

        Unverified: Seen once, in the plugin, wecom-smartpage/references/smartpage-create.md that WecomTeam
        publishes.

        Args:
            pages: Pages.
            title: Title.

        POST /doc/smartpage_create (none)
        """
        return await self._call(ops.DOC_SMARTPAGE_CREATE, {"pages": pages, "title": title}, timeout)

    async def smartpage_export_task(
        self,
        content_type: int,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> DocSmartpageExportTaskResponse:
        """导出智能文档: Start the export of a smart page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartpage/references/smartpage-export.md that WecomTeam
        publishes.

        Args:
            content_type: Format. One of 1 (Markdown).
            docid: Id of the smart page.
            url: Link of the smart page.

        POST /doc/smartpage_export_task (none)
        """
        return await self._call(ops.DOC_SMARTPAGE_EXPORT_TASK, {
            "content_type": content_type, "docid": docid, "url": url,
        }, timeout)

    async def smartpage_get_export_result(
        self,
        task_id: str,
        *,
        timeout: float | None = None,
    ) -> DocSmartpageGetExportResultResponse:
        """获取导出结果: Get the result of an export.

        Unverified: Seen once, in the plugin, wecom-smartpage/references/smartpage-export.md that WecomTeam
        publishes.

        Args:
            task_id: Id of the export.

        POST /doc/smartpage_get_export_result (none)
        """
        return await self._call(ops.DOC_SMARTPAGE_GET_EXPORT_RESULT, {"task_id": task_id}, timeout)

    async def smartsheet_get_sheet(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取智能表格子表: List the sub-sheets of a smart sheet.

        The sources do not name the list in the answer; it is in `unknown_fields`. Each sub-sheet has
        sheet_id and title.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_get_sheet (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_GET_SHEET, {"docid": docid, "url": url}, timeout)

    async def smartsheet_add_sheet(
        self,
        properties: Property | PropertyDict,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加智能表格子表: Add an empty sub-sheet.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            properties: Sub-sheet to add.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_add_sheet (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_ADD_SHEET, {
            "properties": properties, "docid": docid, "url": url,
        }, timeout)

    async def smartsheet_update_sheet(
        self,
        properties: DocSmartsheetUpdateSheetProperty | DocSmartsheetUpdateSheetPropertyDict,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """重命名智能表格子表: Rename a sub-sheet.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            properties: The change.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_update_sheet (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_UPDATE_SHEET, {
            "properties": properties, "docid": docid, "url": url,
        }, timeout)

    async def smartsheet_delete_sheet(
        self,
        sheet_id: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除智能表格子表: Delete a sub-sheet permanently.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_delete_sheet (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_DELETE_SHEET, {
            "sheet_id": sheet_id, "docid": docid, "url": url,
        }, timeout)

    async def smartsheet_get_fields(
        self,
        sheet_id: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取字段列表: List the fields of a sub-sheet.

        The sources do not name the list in the answer; it is in `unknown_fields`. Each field has field_id,
        field_title and field_type.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_get_fields (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_GET_FIELDS, {
            "sheet_id": sheet_id, "docid": docid, "url": url,
        }, timeout)

    async def smartsheet_add_fields(
        self,
        sheet_id: str,
        fields: Sequence[Field | FieldDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加字段: Add fields to a sub-sheet.

        At least one of `docid` and `url` is needed.

        Unverified: Known from the plugin, wecom-smartsheet/SKILL.md and a third-party program
        (references/smartsheet-field-types.md).

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            fields: Fields to add. At most 150 items.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_add_fields (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_ADD_FIELDS, {
            "sheet_id": sheet_id, "fields": fields, "docid": docid, "url": url,
        }, timeout)

    async def smartsheet_update_fields(
        self,
        sheet_id: str,
        fields: Sequence[DocSmartsheetUpdateFieldsField | DocSmartsheetUpdateFieldsFieldDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """重命名字段: Rename fields; their type cannot change.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            fields: Fields to rename.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_update_fields (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_UPDATE_FIELDS, {
            "sheet_id": sheet_id, "fields": fields, "docid": docid, "url": url,
        }, timeout)

    async def smartsheet_delete_fields(
        self,
        sheet_id: str,
        field_ids: list[str],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除字段: Delete fields permanently.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            field_ids: Fields to delete.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_delete_fields (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_DELETE_FIELDS, {
            "sheet_id": sheet_id, "field_ids": field_ids, "docid": docid, "url": url,
        }, timeout)

    async def smartsheet_get_records(
        self,
        sheet_id: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DocSmartsheetGetRecordsResponse:
        """获取记录列表: List the records of a sub-sheet.

        Each value is a list of cells: a text has type `text` and text, a member user_id with id_type 1, an
        image image_url with id, title, width and height, a file file_url with name, size, file_ext,
        file_type and doc_type.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/references/smartsheet-get-records.md that
        WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.
            cursor: Cursor from the answer of the previous page.
            limit: Records per page; this times the number of columns is below 10,000. At most 1000.

        POST /doc/smartsheet_get_records (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_GET_RECORDS, {
            "sheet_id": sheet_id, "docid": docid, "url": url, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_smartsheet_get_records(
        self,
        sheet_id: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Record]:
        """获取记录列表: the items of all pages of `smartsheet_get_records`, fetched as they are needed."""
        return self._iterate(ops.DOC_SMARTSHEET_GET_RECORDS, {
            "sheet_id": sheet_id, "docid": docid, "url": url, "cursor": cursor, "limit": limit,
        }, timeout)

    async def smartsheet_add_records(
        self,
        sheet_id: str,
        records: Sequence[DocSmartsheetAddRecordsRecord | DocSmartsheetAddRecordsRecordDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加记录: Add records to a sub-sheet.

        Cells by the kind of field: a number for number, currency, percentage (0.6) and progress (80); true
        or false for checkbox; a text for phone, mail and barcode; a text such as 2026-01-05 09:00:00 for
        dates.

        Cells that are lists of objects: text with type `text` and text, select with id or text and style,
        user with user_id, url with type `url`, text and link, image with image_url and title, attachment
        with file_id, location with source_type 1, id, latitude, longitude and title.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/references/smartsheet-cell-value-formats.md
        that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            records: Records to add.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_add_records (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_ADD_RECORDS, {
            "sheet_id": sheet_id, "records": records, "docid": docid, "url": url,
        }, timeout)

    async def smartsheet_add_records_auto_file(
        self,
        sheet_id: str,
        records: Sequence[DocSmartsheetAddRecordsAutoFileRecord | DocSmartsheetAddRecordsAutoFileRecordDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加记录（自动上传文件）: Add records; files are uploaded by a plugin.

        Cells are as in `smartsheet_add_records`; those of images and files may have image_path and
        file_path instead, which only a plugin reads.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            records: Records to add.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_add_records_auto_file (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_ADD_RECORDS_AUTO_FILE, {
            "sheet_id": sheet_id, "records": records, "docid": docid, "url": url,
        }, timeout)

    async def smartsheet_update_records(
        self,
        sheet_id: str,
        records: Sequence[DocSmartsheetUpdateRecordsRecord | DocSmartsheetUpdateRecordsRecordDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新记录: Change records, except their times and authors.

        Cells by the kind of field: a number for number, currency, percentage (0.6) and progress (80); true
        or false for checkbox; a text for phone, mail and barcode; a text such as 2026-01-05 09:00:00 for
        dates.

        Cells that are lists of objects: text with type `text` and text, select with id or text and style,
        user with user_id, url with type `url`, text and link, image with image_url and title, attachment
        with file_id, location with source_type 1, id, latitude, longitude and title.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            records: Records to change.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.
            key_type: Whether the keys of values are titles or ids of fields. One of
                CELL_VALUE_KEY_TYPE_FIELD_TITLE, CELL_VALUE_KEY_TYPE_FIELD_ID.

        POST /doc/smartsheet_update_records (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_UPDATE_RECORDS, {
            "sheet_id": sheet_id, "records": records, "docid": docid, "url": url, "key_type": key_type,
        }, timeout)

    async def smartsheet_update_records_auto_file(
        self,
        sheet_id: str,
        records: Sequence[DocSmartsheetUpdateRecordsRecord | DocSmartsheetUpdateRecordsRecordDict],
        *,
        docid: str | None = None,
        url: str | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新记录（自动上传文件）: Change records; files are uploaded by a plugin.

        Cells are as in `smartsheet_add_records`; those of images and files may have image_path and
        file_path instead, which only a plugin reads.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            records: Records to change.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.
            key_type: Whether the keys of values are titles or ids of fields. One of
                CELL_VALUE_KEY_TYPE_FIELD_TITLE, CELL_VALUE_KEY_TYPE_FIELD_ID.

        POST /doc/smartsheet_update_records_auto_file (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_UPDATE_RECORDS_AUTO_FILE, {
            "sheet_id": sheet_id, "records": records, "docid": docid, "url": url, "key_type": key_type,
        }, timeout)

    async def smartsheet_delete_records(
        self,
        sheet_id: str,
        record_ids: list[str],
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除记录: Delete records permanently; not in light smart sheets.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, wecom-smartsheet/SKILL.md that WecomTeam publishes.

        Args:
            sheet_id: Id of the sub-sheet, from `smartsheet_get_sheet`.
            record_ids: Records to delete. At most 500 items.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/smartsheet_delete_records (none)
        """
        return await self._call(ops.DOC_SMARTSHEET_DELETE_RECORDS, {
            "sheet_id": sheet_id, "record_ids": record_ids, "docid": docid, "url": url,
        }, timeout)

    async def upload_doc_image(
        self,
        base64_content: str,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> DocUploadDocImageResponse:
        """上传文档图片: Upload an image for image cells.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the plugin, src/mcp/interceptors/smartsheet-upload.ts that WecomTeam
        publishes.

        Args:
            base64_content: Image in Base64.
            docid: Id of the smart sheet.
            url: Link of the smart sheet.

        POST /doc/upload_doc_image (none)
        """
        return await self._call(ops.DOC_UPLOAD_DOC_IMAGE, {
            "base64_content": base64_content, "docid": docid, "url": url,
        }, timeout)

    async def upload_doc_file(
        self,
        file_name: str,
        file_base64_content: str,
        *,
        timeout: float | None = None,
    ) -> DocUploadDocFileResponse:
        """上传文档文件: Upload a file for file cells.

        Unverified: Seen once, in the plugin, src/mcp/interceptors/smartsheet-upload.ts that WecomTeam
        publishes.

        Args:
            file_name: File name.
            file_base64_content: File in Base64.

        POST /doc/upload_doc_file (none)
        """
        return await self._call(ops.DOC_UPLOAD_DOC_FILE, {
            "file_name": file_name, "file_base64_content": file_base64_content,
        }, timeout)
