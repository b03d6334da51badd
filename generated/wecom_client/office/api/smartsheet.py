# Generated from spec/gateway/smartsheet.yaml by codegen. Do not edit.
"""智能表格: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import smartsheet as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.office.models.smartsheet import Chart
    from wecom_client.office.models.smartsheet import ChartsDeleteChart
    from wecom_client.office.models.smartsheet import Field
    from wecom_client.office.models.smartsheet import FieldsDeleteField
    from wecom_client.office.models.smartsheet import FilterSpec
    from wecom_client.office.models.smartsheet import Record
    from wecom_client.office.models.smartsheet import RecordsAddRecord
    from wecom_client.office.models.smartsheet import RecordsDeleteRecord
    from wecom_client.office.models.smartsheet import RecordsUpdateRecord
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
    from wecom_client.office.models.smartsheet import Sort
    from wecom_client.office.models.smartsheet import View
    from wecom_client.office.params.smartsheet import ChartDict
    from wecom_client.office.params.smartsheet import ChartsDeleteChartDict
    from wecom_client.office.params.smartsheet import FieldDict
    from wecom_client.office.params.smartsheet import FieldsDeleteFieldDict
    from wecom_client.office.params.smartsheet import FilterSpecDict
    from wecom_client.office.params.smartsheet import RecordsAddRecordDict
    from wecom_client.office.params.smartsheet import RecordsDeleteRecordDict
    from wecom_client.office.params.smartsheet import RecordsUpdateRecordDict
    from wecom_client.office.params.smartsheet import SortDict
    from wecom_client.office.params.smartsheet import ViewDict
    from wecom_runtime.calls.command_results import LongTask
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.multipart import FileInput

List = list


class SmartsheetChartsResource(Resource):
    """智能表格: `client.smartsheet.charts`."""

    def list(
        self,
        docid: str,
        sheet_title: str,
        limit: int,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetChartsListResponse:
        """获取图表列表: List the charts of a dashboard.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the dashboard.
            limit: Charts per page. 0 to 1000.
            cursor: Cursor from the answer of the previous page.

        POST /smartsheet/charts/list (office_token)
        """
        return self._call(ops.SMARTSHEET_CHARTS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "limit": limit, "cursor": cursor,
        }, timeout)

    def add(
        self,
        docid: str,
        sheet_title: str,
        charts: Sequence[Chart | ChartDict],
        *,
        timeout: float | None = None,
    ) -> SmartsheetChartsAddResponse:
        """添加图表: Add charts to a dashboard.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the dashboard.
            charts: Charts to add. 1 to 20 items.

        POST /smartsheet/charts/add (office_token)
        """
        return self._call(ops.SMARTSHEET_CHARTS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "charts": charts,
        }, timeout)

    def update(
        self,
        docid: str,
        sheet_title: str,
        charts: Sequence[Chart | ChartDict],
        *,
        timeout: float | None = None,
    ) -> SmartsheetChartsUpdateResponse:
        """更新图表: Change charts of a dashboard.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the dashboard.
            charts: Charts to change, with id and all properties. 1 to 20 items.

        POST /smartsheet/charts/update (office_token)
        """
        return self._call(ops.SMARTSHEET_CHARTS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "charts": charts,
        }, timeout)

    def delete(
        self,
        docid: str,
        sheet_title: str,
        charts: Sequence[ChartsDeleteChart | ChartsDeleteChartDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除图表: Delete charts of a dashboard.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the dashboard.
            charts: Charts to delete. 1 to 20 items.

        POST /smartsheet/charts/delete (office_token)
        """
        return self._call(ops.SMARTSHEET_CHARTS_DELETE, {
            "docid": docid, "sheet_title": sheet_title, "charts": charts,
        }, timeout)


class AsyncSmartsheetChartsResource(AsyncResource):
    """智能表格: `client.smartsheet.charts`, asynchronous."""

    async def list(
        self,
        docid: str,
        sheet_title: str,
        limit: int,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetChartsListResponse:
        """获取图表列表: List the charts of a dashboard.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the dashboard.
            limit: Charts per page. 0 to 1000.
            cursor: Cursor from the answer of the previous page.

        POST /smartsheet/charts/list (office_token)
        """
        return await self._call(ops.SMARTSHEET_CHARTS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "limit": limit, "cursor": cursor,
        }, timeout)

    async def add(
        self,
        docid: str,
        sheet_title: str,
        charts: Sequence[Chart | ChartDict],
        *,
        timeout: float | None = None,
    ) -> SmartsheetChartsAddResponse:
        """添加图表: Add charts to a dashboard.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the dashboard.
            charts: Charts to add. 1 to 20 items.

        POST /smartsheet/charts/add (office_token)
        """
        return await self._call(ops.SMARTSHEET_CHARTS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "charts": charts,
        }, timeout)

    async def update(
        self,
        docid: str,
        sheet_title: str,
        charts: Sequence[Chart | ChartDict],
        *,
        timeout: float | None = None,
    ) -> SmartsheetChartsUpdateResponse:
        """更新图表: Change charts of a dashboard.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the dashboard.
            charts: Charts to change, with id and all properties. 1 to 20 items.

        POST /smartsheet/charts/update (office_token)
        """
        return await self._call(ops.SMARTSHEET_CHARTS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "charts": charts,
        }, timeout)

    async def delete(
        self,
        docid: str,
        sheet_title: str,
        charts: Sequence[ChartsDeleteChart | ChartsDeleteChartDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除图表: Delete charts of a dashboard.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the dashboard.
            charts: Charts to delete. 1 to 20 items.

        POST /smartsheet/charts/delete (office_token)
        """
        return await self._call(ops.SMARTSHEET_CHARTS_DELETE, {
            "docid": docid, "sheet_title": sheet_title, "charts": charts,
        }, timeout)


class SmartsheetFieldsResource(Resource):
    """智能表格: `client.smartsheet.fields`."""

    def list(
        self,
        docid: str,
        sheet_title: str,
        limit: int,
        *,
        cursor: str | None = None,
        start: int | None = None,
        field_titles: List[str] | None = None,
        timeout: float | None = None,
    ) -> SmartsheetFieldsListResponse:
        """获取字段列表: List the fields of a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            limit: Fields per page. 0 to 1000.
            cursor: Cursor from the answer of the previous page.
            start: Number of entries to skip; a cursor takes precedence. At most 100000.
            field_titles: Only these fields.

        POST /smartsheet/fields/list (office_token)
        """
        return self._call(ops.SMARTSHEET_FIELDS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "limit": limit, "cursor": cursor, "start": start,
            "field_titles": field_titles,
        }, timeout)

    def add(
        self,
        docid: str,
        sheet_title: str,
        fields: Sequence[Field | FieldDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加字段: Add fields to a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            fields: Fields to add. At most 150 items.

        POST /smartsheet/fields/add (office_token)
        """
        return self._call(ops.SMARTSHEET_FIELDS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "fields": fields,
        }, timeout)

    def update(
        self,
        docid: str,
        sheet_title: str,
        fields: Sequence[Field | FieldDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新字段: Change fields of a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            fields: Fields to change, with field_title and field_type.

        POST /smartsheet/fields/update (office_token)
        """
        return self._call(ops.SMARTSHEET_FIELDS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "fields": fields,
        }, timeout)

    def delete(
        self,
        docid: str,
        sheet_title: str,
        fields: Sequence[FieldsDeleteField | FieldsDeleteFieldDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除字段: Delete fields of a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            fields: Fields to delete.

        POST /smartsheet/fields/delete (office_token)
        """
        return self._call(ops.SMARTSHEET_FIELDS_DELETE, {
            "docid": docid, "sheet_title": sheet_title, "fields": fields,
        }, timeout)


class AsyncSmartsheetFieldsResource(AsyncResource):
    """智能表格: `client.smartsheet.fields`, asynchronous."""

    async def list(
        self,
        docid: str,
        sheet_title: str,
        limit: int,
        *,
        cursor: str | None = None,
        start: int | None = None,
        field_titles: List[str] | None = None,
        timeout: float | None = None,
    ) -> SmartsheetFieldsListResponse:
        """获取字段列表: List the fields of a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            limit: Fields per page. 0 to 1000.
            cursor: Cursor from the answer of the previous page.
            start: Number of entries to skip; a cursor takes precedence. At most 100000.
            field_titles: Only these fields.

        POST /smartsheet/fields/list (office_token)
        """
        return await self._call(ops.SMARTSHEET_FIELDS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "limit": limit, "cursor": cursor, "start": start,
            "field_titles": field_titles,
        }, timeout)

    async def add(
        self,
        docid: str,
        sheet_title: str,
        fields: Sequence[Field | FieldDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加字段: Add fields to a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            fields: Fields to add. At most 150 items.

        POST /smartsheet/fields/add (office_token)
        """
        return await self._call(ops.SMARTSHEET_FIELDS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "fields": fields,
        }, timeout)

    async def update(
        self,
        docid: str,
        sheet_title: str,
        fields: Sequence[Field | FieldDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新字段: Change fields of a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            fields: Fields to change, with field_title and field_type.

        POST /smartsheet/fields/update (office_token)
        """
        return await self._call(ops.SMARTSHEET_FIELDS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "fields": fields,
        }, timeout)

    async def delete(
        self,
        docid: str,
        sheet_title: str,
        fields: Sequence[FieldsDeleteField | FieldsDeleteFieldDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除字段: Delete fields of a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            fields: Fields to delete.

        POST /smartsheet/fields/delete (office_token)
        """
        return await self._call(ops.SMARTSHEET_FIELDS_DELETE, {
            "docid": docid, "sheet_title": sheet_title, "fields": fields,
        }, timeout)


class SmartsheetFilesResource(Resource):
    """智能表格: `client.smartsheet.files`."""

    def upload(
        self,
        docid: str,
        *,
        media_id: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
    ) -> SmartsheetFilesUploadResponse:
        """上传智能表格附件: Upload a file for the attachment cells of a smart sheet.

        At least one of `media_id` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-smartsheet-record-values.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet for which the file is.
            media_id: Media ID of the file.
            file_path: File to upload.

        POST /smartsheet/files/upload (office_token)
        """
        return self._call(ops.SMARTSHEET_FILES_UPLOAD, {
            "docid": docid, "media_id": media_id, "file_path": file_path,
        }, timeout)


class AsyncSmartsheetFilesResource(AsyncResource):
    """智能表格: `client.smartsheet.files`, asynchronous."""

    async def upload(
        self,
        docid: str,
        *,
        media_id: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
    ) -> SmartsheetFilesUploadResponse:
        """上传智能表格附件: Upload a file for the attachment cells of a smart sheet.

        At least one of `media_id` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-smartsheet-record-values.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet for which the file is.
            media_id: Media ID of the file.
            file_path: File to upload.

        POST /smartsheet/files/upload (office_token)
        """
        return await self._call(ops.SMARTSHEET_FILES_UPLOAD, {
            "docid": docid, "media_id": media_id, "file_path": file_path,
        }, timeout)


class SmartsheetImagesResource(Resource):
    """智能表格: `client.smartsheet.images`."""

    def upload(
        self,
        docid: str,
        *,
        media_id: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
    ) -> SmartsheetImagesUploadResponse:
        """上传智能表格图片: Upload an image for the image cells of a smart sheet.

        At least one of `media_id` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-smartsheet-record-values.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet for which the image is.
            media_id: Media ID of the image.
            file_path: Image, which the client uploads first.

        POST /smartsheet/images/upload (office_token)
        """
        return self._call(ops.SMARTSHEET_IMAGES_UPLOAD, {
            "docid": docid, "media_id": media_id, "file_path": file_path,
        }, timeout)


class AsyncSmartsheetImagesResource(AsyncResource):
    """智能表格: `client.smartsheet.images`, asynchronous."""

    async def upload(
        self,
        docid: str,
        *,
        media_id: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
    ) -> SmartsheetImagesUploadResponse:
        """上传智能表格图片: Upload an image for the image cells of a smart sheet.

        At least one of `media_id` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-smartsheet-record-values.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet for which the image is.
            media_id: Media ID of the image.
            file_path: Image, which the client uploads first.

        POST /smartsheet/images/upload (office_token)
        """
        return await self._call(ops.SMARTSHEET_IMAGES_UPLOAD, {
            "docid": docid, "media_id": media_id, "file_path": file_path,
        }, timeout)


class SmartsheetRecordsResource(Resource):
    """智能表格: `client.smartsheet.records`."""

    def query(
        self,
        docid: str,
        sql: List[str],
        *,
        task_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetRecordsQueryResponse:
        """SQL 查询记录: Run SQL SELECT statements on a smart sheet; this needs all rights on it.

        Values of a row by the kind of field: text or null; a number or null for number, currency, progress
        and percentage; the serial number of a date, as in spreadsheets, for dates; true or false for
        checkbox; lists of texts for select, image and attachment; for user a list of objects with id, name
        and corp_name.

        A statement may have one level of JOIN, and no subquery, UNION or window function.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        `client.smartsheet.records.wait_query` waits until the job is done.

        Args:
            docid: Id of the smart sheet.
            sql: SELECT statements, with the names of sub-sheets and fields in backquotes. 1 to 20 items.
            task_id: Id of a query that is still loading.

        POST /smartsheet/records/query (office_token)
        """
        return self._call(ops.SMARTSHEET_RECORDS_QUERY, {
            "docid": docid, "sql": sql, "task_id": task_id,
        }, timeout)

    def wait_query(
        self,
        docid: str,
        sql: List[str],
        *,
        task_id: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartsheetRecordsQueryResponse:
        """SQL 查询记录: send `query`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `query`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_task(ops.SMARTSHEET_RECORDS_QUERY, {
            "docid": docid, "sql": sql, "task_id": task_id,
        }, within, pause, progress, timeout)

    def list(
        self,
        docid: str,
        sheet_title: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        start: int | None = None,
        field_titles: List[str] | None = None,
        sort: Sequence[Sort | SortDict] | None = None,
        filter_spec: FilterSpec | FilterSpecDict | None = None,
        timeout: float | None = None,
    ) -> SmartsheetRecordsListResponse:
        """获取记录列表: List the records that the member may see.

        Cells by the kind of field: a text for text, phone_number, email and barcode; a number for number,
        currency, progress (0 to 100) and percentage (0.85 is 85 %); true or false for checkbox; a text
        such as 2026-01-05 09:00:00 for date_time.

        Cells that are lists of objects: select and single_select with id and text, user with userName or
        userId, url with text and link, image with title and imageUrl, attachment with title and fileUrl,
        reference with record_id, wwgroup with chat_id, location with id, source_type 1, title, latitude,
        longitude and address.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            cursor: Cursor from the answer of the previous page.
            limit: Records per page; this times the number of columns is below 10,000. 0 to 1000.
            start: Number of entries to skip; a cursor takes precedence. At most 100000.
            field_titles: Only these fields.
            sort: Order of the records.
            filter_spec: Only records that match.

        POST /smartsheet/records/list (office_token)
        """
        return self._call(ops.SMARTSHEET_RECORDS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "cursor": cursor, "limit": limit, "start": start,
            "field_titles": field_titles, "sort": sort, "filter_spec": filter_spec,
        }, timeout)

    def iter_list(
        self,
        docid: str,
        sheet_title: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        start: int | None = None,
        field_titles: List[str] | None = None,
        sort: Sequence[Sort | SortDict] | None = None,
        filter_spec: FilterSpec | FilterSpecDict | None = None,
        timeout: float | None = None,
    ) -> Pages[Record]:
        """获取记录列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SMARTSHEET_RECORDS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "cursor": cursor, "limit": limit, "start": start,
            "field_titles": field_titles, "sort": sort, "filter_spec": filter_spec,
        }, timeout)

    def add(
        self,
        docid: str,
        sheet_title: str,
        records: Sequence[RecordsAddRecord | RecordsAddRecordDict],
        *,
        timeout: float | None = None,
    ) -> SmartsheetRecordsAddResponse:
        """添加记录: Add records to a sub-sheet.

        Cells by the kind of field: a text for text, phone_number, email and barcode; a number for number,
        currency, progress (0 to 100) and percentage (0.85 is 85 %); true or false for checkbox; a text
        such as 2026-01-05 09:00:00 for date_time.

        Cells that are lists of objects: select and single_select with id and text, user with userName or
        userId, url with text and link, image with title and imageUrl, attachment with title and fileUrl,
        reference with record_id, wwgroup with chat_id, location with id, source_type 1, title, latitude,
        longitude and address.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            records: Records to add. 1 to 2000 items.

        POST /smartsheet/records/add (office_token)
        """
        return self._call(ops.SMARTSHEET_RECORDS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "records": records,
        }, timeout)

    def update(
        self,
        docid: str,
        sheet_title: str,
        records: Sequence[RecordsUpdateRecord | RecordsUpdateRecordDict],
        *,
        key_type: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetRecordsUpdateResponse:
        """更新记录: Change records of a sub-sheet.

        Cells by the kind of field: a text for text, phone_number, email and barcode; a number for number,
        currency, progress (0 to 100) and percentage (0.85 is 85 %); true or false for checkbox; a text
        such as 2026-01-05 09:00:00 for date_time.

        Cells that are lists of objects: select and single_select with id and text, user with userName or
        userId, url with text and link, image with title and imageUrl, attachment with title and fileUrl,
        reference with record_id, wwgroup with chat_id, location with id, source_type 1, title, latitude,
        longitude and address.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            records: Records to change. 1 to 2000 items.
            key_type: Whether the keys of values are titles or ids of fields.

        POST /smartsheet/records/update (office_token)
        """
        return self._call(ops.SMARTSHEET_RECORDS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "records": records, "key_type": key_type,
        }, timeout)

    def delete(
        self,
        docid: str,
        sheet_title: str,
        records: Sequence[RecordsDeleteRecord | RecordsDeleteRecordDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除记录: Delete records of a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            records: Records to delete. 1 to 2000 items.

        POST /smartsheet/records/delete (office_token)
        """
        return self._call(ops.SMARTSHEET_RECORDS_DELETE, {
            "docid": docid, "sheet_title": sheet_title, "records": records,
        }, timeout)


class AsyncSmartsheetRecordsResource(AsyncResource):
    """智能表格: `client.smartsheet.records`, asynchronous."""

    async def query(
        self,
        docid: str,
        sql: List[str],
        *,
        task_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetRecordsQueryResponse:
        """SQL 查询记录: Run SQL SELECT statements on a smart sheet; this needs all rights on it.

        Values of a row by the kind of field: text or null; a number or null for number, currency, progress
        and percentage; the serial number of a date, as in spreadsheets, for dates; true or false for
        checkbox; lists of texts for select, image and attachment; for user a list of objects with id, name
        and corp_name.

        A statement may have one level of JOIN, and no subquery, UNION or window function.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        `client.smartsheet.records.wait_query` waits until the job is done.

        Args:
            docid: Id of the smart sheet.
            sql: SELECT statements, with the names of sub-sheets and fields in backquotes. 1 to 20 items.
            task_id: Id of a query that is still loading.

        POST /smartsheet/records/query (office_token)
        """
        return await self._call(ops.SMARTSHEET_RECORDS_QUERY, {
            "docid": docid, "sql": sql, "task_id": task_id,
        }, timeout)

    async def wait_query(
        self,
        docid: str,
        sql: List[str],
        *,
        task_id: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartsheetRecordsQueryResponse:
        """SQL 查询记录: send `query`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `query`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_task(ops.SMARTSHEET_RECORDS_QUERY, {
            "docid": docid, "sql": sql, "task_id": task_id,
        }, within, pause, progress, timeout)

    async def list(
        self,
        docid: str,
        sheet_title: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        start: int | None = None,
        field_titles: List[str] | None = None,
        sort: Sequence[Sort | SortDict] | None = None,
        filter_spec: FilterSpec | FilterSpecDict | None = None,
        timeout: float | None = None,
    ) -> SmartsheetRecordsListResponse:
        """获取记录列表: List the records that the member may see.

        Cells by the kind of field: a text for text, phone_number, email and barcode; a number for number,
        currency, progress (0 to 100) and percentage (0.85 is 85 %); true or false for checkbox; a text
        such as 2026-01-05 09:00:00 for date_time.

        Cells that are lists of objects: select and single_select with id and text, user with userName or
        userId, url with text and link, image with title and imageUrl, attachment with title and fileUrl,
        reference with record_id, wwgroup with chat_id, location with id, source_type 1, title, latitude,
        longitude and address.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            cursor: Cursor from the answer of the previous page.
            limit: Records per page; this times the number of columns is below 10,000. 0 to 1000.
            start: Number of entries to skip; a cursor takes precedence. At most 100000.
            field_titles: Only these fields.
            sort: Order of the records.
            filter_spec: Only records that match.

        POST /smartsheet/records/list (office_token)
        """
        return await self._call(ops.SMARTSHEET_RECORDS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "cursor": cursor, "limit": limit, "start": start,
            "field_titles": field_titles, "sort": sort, "filter_spec": filter_spec,
        }, timeout)

    def iter_list(
        self,
        docid: str,
        sheet_title: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        start: int | None = None,
        field_titles: List[str] | None = None,
        sort: Sequence[Sort | SortDict] | None = None,
        filter_spec: FilterSpec | FilterSpecDict | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Record]:
        """获取记录列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SMARTSHEET_RECORDS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "cursor": cursor, "limit": limit, "start": start,
            "field_titles": field_titles, "sort": sort, "filter_spec": filter_spec,
        }, timeout)

    async def add(
        self,
        docid: str,
        sheet_title: str,
        records: Sequence[RecordsAddRecord | RecordsAddRecordDict],
        *,
        timeout: float | None = None,
    ) -> SmartsheetRecordsAddResponse:
        """添加记录: Add records to a sub-sheet.

        Cells by the kind of field: a text for text, phone_number, email and barcode; a number for number,
        currency, progress (0 to 100) and percentage (0.85 is 85 %); true or false for checkbox; a text
        such as 2026-01-05 09:00:00 for date_time.

        Cells that are lists of objects: select and single_select with id and text, user with userName or
        userId, url with text and link, image with title and imageUrl, attachment with title and fileUrl,
        reference with record_id, wwgroup with chat_id, location with id, source_type 1, title, latitude,
        longitude and address.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            records: Records to add. 1 to 2000 items.

        POST /smartsheet/records/add (office_token)
        """
        return await self._call(ops.SMARTSHEET_RECORDS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "records": records,
        }, timeout)

    async def update(
        self,
        docid: str,
        sheet_title: str,
        records: Sequence[RecordsUpdateRecord | RecordsUpdateRecordDict],
        *,
        key_type: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetRecordsUpdateResponse:
        """更新记录: Change records of a sub-sheet.

        Cells by the kind of field: a text for text, phone_number, email and barcode; a number for number,
        currency, progress (0 to 100) and percentage (0.85 is 85 %); true or false for checkbox; a text
        such as 2026-01-05 09:00:00 for date_time.

        Cells that are lists of objects: select and single_select with id and text, user with userName or
        userId, url with text and link, image with title and imageUrl, attachment with title and fileUrl,
        reference with record_id, wwgroup with chat_id, location with id, source_type 1, title, latitude,
        longitude and address.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            records: Records to change. 1 to 2000 items.
            key_type: Whether the keys of values are titles or ids of fields.

        POST /smartsheet/records/update (office_token)
        """
        return await self._call(ops.SMARTSHEET_RECORDS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "records": records, "key_type": key_type,
        }, timeout)

    async def delete(
        self,
        docid: str,
        sheet_title: str,
        records: Sequence[RecordsDeleteRecord | RecordsDeleteRecordDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除记录: Delete records of a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            records: Records to delete. 1 to 2000 items.

        POST /smartsheet/records/delete (office_token)
        """
        return await self._call(ops.SMARTSHEET_RECORDS_DELETE, {
            "docid": docid, "sheet_title": sheet_title, "records": records,
        }, timeout)


class SmartsheetSheetsResource(Resource):
    """智能表格: `client.smartsheet.sheets`."""

    def list(self, docid: str, *, timeout: float | None = None) -> SmartsheetSheetsListResponse:
        """获取智能表格子表列表: List the sub-sheets and dashboards of a smart sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.

        POST /smartsheet/sheets/list (office_token)
        """
        return self._call(ops.SMARTSHEET_SHEETS_LIST, {"docid": docid}, timeout)

    def add(
        self,
        docid: str,
        sheet_title: str,
        *,
        sheet_type: Literal["smartsheet", "dashboard"] | None = None,
        fields: Sequence[Field | FieldDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加智能表格子表: Add a sub-sheet or dashboard.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the new sub-sheet or dashboard.
            sheet_type: Kind. One of smartsheet, dashboard. Default: smartsheet.
            fields: Fields of the new sub-sheet. At most 150 items.

        POST /smartsheet/sheets/add (office_token)
        """
        return self._call(ops.SMARTSHEET_SHEETS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "sheet_type": sheet_type, "fields": fields,
        }, timeout)

    def update(
        self,
        docid: str,
        sheet_title: str,
        new_sheet_title: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新智能表格子表: Rename a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Current name.
            new_sheet_title: New name.

        POST /smartsheet/sheets/update (office_token)
        """
        return self._call(ops.SMARTSHEET_SHEETS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "new_sheet_title": new_sheet_title,
        }, timeout)

    def delete(self, docid: str, sheet_title: str, *, timeout: float | None = None) -> Response:
        """删除智能表格子表: Delete a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.

        POST /smartsheet/sheets/delete (office_token)
        """
        return self._call(ops.SMARTSHEET_SHEETS_DELETE, {"docid": docid, "sheet_title": sheet_title}, timeout)


class AsyncSmartsheetSheetsResource(AsyncResource):
    """智能表格: `client.smartsheet.sheets`, asynchronous."""

    async def list(self, docid: str, *, timeout: float | None = None) -> SmartsheetSheetsListResponse:
        """获取智能表格子表列表: List the sub-sheets and dashboards of a smart sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.

        POST /smartsheet/sheets/list (office_token)
        """
        return await self._call(ops.SMARTSHEET_SHEETS_LIST, {"docid": docid}, timeout)

    async def add(
        self,
        docid: str,
        sheet_title: str,
        *,
        sheet_type: Literal["smartsheet", "dashboard"] | None = None,
        fields: Sequence[Field | FieldDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """添加智能表格子表: Add a sub-sheet or dashboard.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the new sub-sheet or dashboard.
            sheet_type: Kind. One of smartsheet, dashboard. Default: smartsheet.
            fields: Fields of the new sub-sheet. At most 150 items.

        POST /smartsheet/sheets/add (office_token)
        """
        return await self._call(ops.SMARTSHEET_SHEETS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "sheet_type": sheet_type, "fields": fields,
        }, timeout)

    async def update(
        self,
        docid: str,
        sheet_title: str,
        new_sheet_title: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新智能表格子表: Rename a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Current name.
            new_sheet_title: New name.

        POST /smartsheet/sheets/update (office_token)
        """
        return await self._call(ops.SMARTSHEET_SHEETS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "new_sheet_title": new_sheet_title,
        }, timeout)

    async def delete(self, docid: str, sheet_title: str, *, timeout: float | None = None) -> Response:
        """删除智能表格子表: Delete a sub-sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.

        POST /smartsheet/sheets/delete (office_token)
        """
        return await self._call(ops.SMARTSHEET_SHEETS_DELETE, {
            "docid": docid, "sheet_title": sheet_title,
        }, timeout)


class SmartsheetViewsResource(Resource):
    """智能表格: `client.smartsheet.views`."""

    def list(
        self,
        docid: str,
        sheet_title: str,
        limit: int,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetViewsListResponse:
        """获取视图列表: List the views of a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            limit: Views per page. 0 to 1000.
            cursor: Cursor from the answer of the previous page.

        POST /smartsheet/views/list (office_token)
        """
        return self._call(ops.SMARTSHEET_VIEWS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "limit": limit, "cursor": cursor,
        }, timeout)

    def add(
        self,
        docid: str,
        sheet_title: str,
        *,
        views: Sequence[View | ViewDict] | None = None,
        timeout: float | None = None,
    ) -> SmartsheetViewsAddResponse:
        """添加视图: Add views to a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            views: Views to add, with view_title and view_type. 1 to 20 items.

        POST /smartsheet/views/add (office_token)
        """
        return self._call(ops.SMARTSHEET_VIEWS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "views": views,
        }, timeout)

    def update(
        self,
        docid: str,
        sheet_title: str,
        *,
        views: Sequence[View | ViewDict] | None = None,
        timeout: float | None = None,
    ) -> SmartsheetViewsUpdateResponse:
        """更新视图: Change views of a sub-sheet, except their type.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            views: Views to change, with view_id. 1 to 20 items.

        POST /smartsheet/views/update (office_token)
        """
        return self._call(ops.SMARTSHEET_VIEWS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "views": views,
        }, timeout)

    def delete(
        self,
        docid: str,
        sheet_title: str,
        *,
        views: Sequence[View | ViewDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除视图: Delete views of a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            views: Views to delete, with view_id only. 1 to 20 items.

        POST /smartsheet/views/delete (office_token)
        """
        return self._call(ops.SMARTSHEET_VIEWS_DELETE, {
            "docid": docid, "sheet_title": sheet_title, "views": views,
        }, timeout)


class AsyncSmartsheetViewsResource(AsyncResource):
    """智能表格: `client.smartsheet.views`, asynchronous."""

    async def list(
        self,
        docid: str,
        sheet_title: str,
        limit: int,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetViewsListResponse:
        """获取视图列表: List the views of a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-read.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            limit: Views per page. 0 to 1000.
            cursor: Cursor from the answer of the previous page.

        POST /smartsheet/views/list (office_token)
        """
        return await self._call(ops.SMARTSHEET_VIEWS_LIST, {
            "docid": docid, "sheet_title": sheet_title, "limit": limit, "cursor": cursor,
        }, timeout)

    async def add(
        self,
        docid: str,
        sheet_title: str,
        *,
        views: Sequence[View | ViewDict] | None = None,
        timeout: float | None = None,
    ) -> SmartsheetViewsAddResponse:
        """添加视图: Add views to a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            views: Views to add, with view_title and view_type. 1 to 20 items.

        POST /smartsheet/views/add (office_token)
        """
        return await self._call(ops.SMARTSHEET_VIEWS_ADD, {
            "docid": docid, "sheet_title": sheet_title, "views": views,
        }, timeout)

    async def update(
        self,
        docid: str,
        sheet_title: str,
        *,
        views: Sequence[View | ViewDict] | None = None,
        timeout: float | None = None,
    ) -> SmartsheetViewsUpdateResponse:
        """更新视图: Change views of a sub-sheet, except their type.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            views: Views to change, with view_id. 1 to 20 items.

        POST /smartsheet/views/update (office_token)
        """
        return await self._call(ops.SMARTSHEET_VIEWS_UPDATE, {
            "docid": docid, "sheet_title": sheet_title, "views": views,
        }, timeout)

    async def delete(
        self,
        docid: str,
        sheet_title: str,
        *,
        views: Sequence[View | ViewDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除视图: Delete views of a sub-sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart sheet.
            sheet_title: Name of the sub-sheet.
            views: Views to delete, with view_id only. 1 to 20 items.

        POST /smartsheet/views/delete (office_token)
        """
        return await self._call(ops.SMARTSHEET_VIEWS_DELETE, {
            "docid": docid, "sheet_title": sheet_title, "views": views,
        }, timeout)


class SmartsheetResource(Resource):
    """智能表格: `client.smartsheet`."""

    charts: SmartsheetChartsResource = resource_at("wecom_client.office.api.smartsheet:SmartsheetChartsResource")
    fields: SmartsheetFieldsResource = resource_at("wecom_client.office.api.smartsheet:SmartsheetFieldsResource")
    files: SmartsheetFilesResource = resource_at("wecom_client.office.api.smartsheet:SmartsheetFilesResource")
    images: SmartsheetImagesResource = resource_at("wecom_client.office.api.smartsheet:SmartsheetImagesResource")
    records: SmartsheetRecordsResource = resource_at("wecom_client.office.api.smartsheet:SmartsheetRecordsResource")
    sheets: SmartsheetSheetsResource = resource_at("wecom_client.office.api.smartsheet:SmartsheetSheetsResource")
    views: SmartsheetViewsResource = resource_at("wecom_client.office.api.smartsheet:SmartsheetViewsResource")

    def get(self, *, docid: str | None = None, timeout: float | None = None) -> Response:
        """获取智能表格信息: Get the name and the sub-sheets of a smart sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        The parameters are only partly known.

        Unverified: Seen once, in a third-party program (onyx).

        Args:
            docid: Id of the smart sheet.

        POST /smartsheet/get (office_token)
        """
        return self._call(ops.SMARTSHEET_GET, {"docid": docid}, timeout)

    def create(
        self,
        name: str,
        *,
        sheet_title: str | None = None,
        fields: Sequence[Field | FieldDict] | None = None,
        timeout: float | None = None,
    ) -> SmartsheetCreateResponse:
        """创建智能表格: Create a smart sheet, with fields if they are given.

        Unverified: Seen once, in the skill wecomcli-smartsheet-common.md that WecomTeam publishes.

        Args:
            name: Name of the smart sheet.
            sheet_title: Name of the first sub-sheet.
            fields: Fields of the first sub-sheet.

        POST /smartsheet/create (office_token)
        """
        return self._call(ops.SMARTSHEET_CREATE, {
            "name": name, "sheet_title": sheet_title, "fields": fields,
        }, timeout)

    def import_(
        self,
        name: str,
        media_id: str,
        *,
        passwd: str | None = None,
        content_path: FileInput | bytes | None = None,
        append_doc_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetImportResponse:
        """导入智能表格: Import a CSV or Excel file as a smart sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-common.md that WecomTeam publishes.

        `client.smartsheet.wait_import` waits until the job is done.

        Args:
            name: Name of the source file with suffix.
            media_id: Media ID of the source file.
            passwd: Password of an encrypted office file.
            content_path: Source file in place of media_id, which the client uploads first.
            append_doc_id: Id of the smart sheet to which the content is added.

        POST /smartsheet/import (office_token)
        """
        return self._call(ops.SMARTSHEET_IMPORT, {
            "name": name, "media_id": media_id, "passwd": passwd, "content_path": content_path,
            "append_doc_id": append_doc_id,
        }, timeout)

    def wait_import(
        self,
        name: str,
        media_id: str,
        *,
        passwd: str | None = None,
        content_path: FileInput | bytes | None = None,
        append_doc_id: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartsheetImportResponse:
        """导入智能表格: send `import_`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `import_`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_task(ops.SMARTSHEET_IMPORT, {
            "name": name, "media_id": media_id, "passwd": passwd, "content_path": content_path,
            "append_doc_id": append_doc_id,
        }, within, pause, progress, timeout)


class AsyncSmartsheetResource(AsyncResource):
    """智能表格: `client.smartsheet`, asynchronous."""

    charts: AsyncSmartsheetChartsResource = resource_at("wecom_client.office.api.smartsheet:AsyncSmartsheetChartsResource")
    fields: AsyncSmartsheetFieldsResource = resource_at("wecom_client.office.api.smartsheet:AsyncSmartsheetFieldsResource")
    files: AsyncSmartsheetFilesResource = resource_at("wecom_client.office.api.smartsheet:AsyncSmartsheetFilesResource")
    images: AsyncSmartsheetImagesResource = resource_at("wecom_client.office.api.smartsheet:AsyncSmartsheetImagesResource")
    records: AsyncSmartsheetRecordsResource = resource_at("wecom_client.office.api.smartsheet:AsyncSmartsheetRecordsResource")
    sheets: AsyncSmartsheetSheetsResource = resource_at("wecom_client.office.api.smartsheet:AsyncSmartsheetSheetsResource")
    views: AsyncSmartsheetViewsResource = resource_at("wecom_client.office.api.smartsheet:AsyncSmartsheetViewsResource")

    async def get(self, *, docid: str | None = None, timeout: float | None = None) -> Response:
        """获取智能表格信息: Get the name and the sub-sheets of a smart sheet.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        The parameters are only partly known.

        Unverified: Seen once, in a third-party program (onyx).

        Args:
            docid: Id of the smart sheet.

        POST /smartsheet/get (office_token)
        """
        return await self._call(ops.SMARTSHEET_GET, {"docid": docid}, timeout)

    async def create(
        self,
        name: str,
        *,
        sheet_title: str | None = None,
        fields: Sequence[Field | FieldDict] | None = None,
        timeout: float | None = None,
    ) -> SmartsheetCreateResponse:
        """创建智能表格: Create a smart sheet, with fields if they are given.

        Unverified: Seen once, in the skill wecomcli-smartsheet-common.md that WecomTeam publishes.

        Args:
            name: Name of the smart sheet.
            sheet_title: Name of the first sub-sheet.
            fields: Fields of the first sub-sheet.

        POST /smartsheet/create (office_token)
        """
        return await self._call(ops.SMARTSHEET_CREATE, {
            "name": name, "sheet_title": sheet_title, "fields": fields,
        }, timeout)

    async def import_(
        self,
        name: str,
        media_id: str,
        *,
        passwd: str | None = None,
        content_path: FileInput | bytes | None = None,
        append_doc_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartsheetImportResponse:
        """导入智能表格: Import a CSV or Excel file as a smart sheet.

        Unverified: Seen once, in the skill wecomcli-smartsheet-common.md that WecomTeam publishes.

        `client.smartsheet.wait_import` waits until the job is done.

        Args:
            name: Name of the source file with suffix.
            media_id: Media ID of the source file.
            passwd: Password of an encrypted office file.
            content_path: Source file in place of media_id, which the client uploads first.
            append_doc_id: Id of the smart sheet to which the content is added.

        POST /smartsheet/import (office_token)
        """
        return await self._call(ops.SMARTSHEET_IMPORT, {
            "name": name, "media_id": media_id, "passwd": passwd, "content_path": content_path,
            "append_doc_id": append_doc_id,
        }, timeout)

    async def wait_import(
        self,
        name: str,
        media_id: str,
        *,
        passwd: str | None = None,
        content_path: FileInput | bytes | None = None,
        append_doc_id: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartsheetImportResponse:
        """导入智能表格: send `import_`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `import_`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_task(ops.SMARTSHEET_IMPORT, {
            "name": name, "media_id": media_id, "passwd": passwd, "content_path": content_path,
            "append_doc_id": append_doc_id,
        }, within, pause, progress, timeout)
