# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.wedoc.content import SpreadsheetUpdate
    from wecom_client.models.wedoc.content import WedocSpreadsheetBatchUpdateResponse
    from wecom_client.models.wedoc.content import WedocSpreadsheetGetSheetPropertiesResponse
    from wecom_client.models.wedoc.content import WedocSpreadsheetGetSheetRangeDataResponse
    from wecom_client.params.wedoc import SpreadsheetUpdateDict


class WedocSpreadsheetResource(Resource):
    """文档与表格内容: `client.wedoc.spreadsheet`."""

    def batch_update(
        self,
        docid: str,
        requests: Sequence[SpreadsheetUpdate | SpreadsheetUpdateDict],
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetBatchUpdateResponse:
        """编辑表格内容: Edit a spreadsheet with a batch of operations.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The operations run one after the other and stop at the first that fails; what ran before stays.

        A range has at most 1000 rows, 200 columns and 10000 cells.

        Args:
            docid: Spreadsheet to edit.
            requests: Operations in their order. At most 5 items.

        POST /cgi-bin/wedoc/spreadsheet/batch_update (access_token),
        https://developer.work.weixin.qq.com/document/path/97628
        """
        return self._call(ops.WEDOC_SPREADSHEET_BATCH_UPDATE, {"docid": docid, "requests": requests}, timeout)

    def get_sheet_properties(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetGetSheetPropertiesResponse:
        """获取表格行列信息: List the sheets of a spreadsheet with their numbers of rows and columns.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Spreadsheet to read.

        POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties (access_token),
        https://developer.work.weixin.qq.com/document/path/97711
        """
        return self._call(ops.WEDOC_SPREADSHEET_GET_SHEET_PROPERTIES, {"docid": docid}, timeout)

    def get_sheet_range_data(
        self,
        docid: str,
        sheet_id: str,
        range: str,
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetGetSheetRangeDataResponse:
        """获取表格数据: Read a range of cells of a spreadsheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A range has at most 1000 rows, 200 columns and 10000 cells.

        Args:
            docid: Spreadsheet to read.
            sheet_id: Sheet to read.
            range: Range in A1 notation from upper left to lower right, such as A1:B5.

        POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data (access_token),
        https://developer.work.weixin.qq.com/document/path/97661
        """
        return self._call(ops.WEDOC_SPREADSHEET_GET_SHEET_RANGE_DATA, {
            "docid": docid, "sheet_id": sheet_id, "range": range,
        }, timeout)


class AsyncWedocSpreadsheetResource(AsyncResource):
    """文档与表格内容: `client.wedoc.spreadsheet`, asynchronous."""

    async def batch_update(
        self,
        docid: str,
        requests: Sequence[SpreadsheetUpdate | SpreadsheetUpdateDict],
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetBatchUpdateResponse:
        """编辑表格内容: Edit a spreadsheet with a batch of operations.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The operations run one after the other and stop at the first that fails; what ran before stays.

        A range has at most 1000 rows, 200 columns and 10000 cells.

        Args:
            docid: Spreadsheet to edit.
            requests: Operations in their order. At most 5 items.

        POST /cgi-bin/wedoc/spreadsheet/batch_update (access_token),
        https://developer.work.weixin.qq.com/document/path/97628
        """
        return await self._call(ops.WEDOC_SPREADSHEET_BATCH_UPDATE, {
            "docid": docid, "requests": requests,
        }, timeout)

    async def get_sheet_properties(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetGetSheetPropertiesResponse:
        """获取表格行列信息: List the sheets of a spreadsheet with their numbers of rows and columns.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Spreadsheet to read.

        POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties (access_token),
        https://developer.work.weixin.qq.com/document/path/97711
        """
        return await self._call(ops.WEDOC_SPREADSHEET_GET_SHEET_PROPERTIES, {"docid": docid}, timeout)

    async def get_sheet_range_data(
        self,
        docid: str,
        sheet_id: str,
        range: str,
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetGetSheetRangeDataResponse:
        """获取表格数据: Read a range of cells of a spreadsheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A range has at most 1000 rows, 200 columns and 10000 cells.

        Args:
            docid: Spreadsheet to read.
            sheet_id: Sheet to read.
            range: Range in A1 notation from upper left to lower right, such as A1:B5.

        POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data (access_token),
        https://developer.work.weixin.qq.com/document/path/97661
        """
        return await self._call(ops.WEDOC_SPREADSHEET_GET_SHEET_RANGE_DATA, {
            "docid": docid, "sheet_id": sheet_id, "range": range,
        }, timeout)
