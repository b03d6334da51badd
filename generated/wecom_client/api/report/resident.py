# Generated from spec/api/report/ by codegen. Do not edit.
"""政民沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import report as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.report.resident import ReportResidentCategoryStatisticResponse
    from wecom_client.models.report.resident import ReportResidentGetCorpStatusResponse
    from wecom_client.models.report.resident import ReportResidentGetGridInfoResponse
    from wecom_client.models.report.resident import ReportResidentGetOrderInfoResponse
    from wecom_client.models.report.resident import ReportResidentGetOrderListResponse
    from wecom_client.models.report.resident import ReportResidentGetUserStatusResponse
    from wecom_client.models.report.resident import ResidentOrder
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Time


class ReportResidentResource(Resource):
    """居民上报: `client.report.resident`."""

    def get_grid_info(self, *, timeout: float | None = None) -> ReportResidentGetGridInfoResponse:
        """获取配置的网格及网格负责人: List the grids that are set up for residents' reports, with the people
        in charge.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        GET /cgi-bin/report/resident/get_grid_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93514
        """
        return self._call(ops.REPORT_RESIDENT_GET_GRID_INFO, {}, timeout)

    def get_corp_status(
        self,
        *,
        grid_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportResidentGetCorpStatusResponse:
        """获取单位居民上报数据统计: Count the residents' reports of the company or of a grid.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid; the whole company if left out.

        POST /cgi-bin/report/resident/get_corp_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93515
        """
        return self._call(ops.REPORT_RESIDENT_GET_CORP_STATUS, {"grid_id": grid_id}, timeout)

    def get_user_status(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ReportResidentGetUserStatusResponse:
        """获取个人居民上报数据统计: Count the residents' reports of a member in the app's scope.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/report/resident/get_user_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93516
        """
        return self._call(ops.REPORT_RESIDENT_GET_USER_STATUS, {"userid": userid}, timeout)

    def category_statistic(
        self,
        *,
        category_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportResidentCategoryStatisticResponse:
        """获取上报事件分类统计: Count the residents' reports of each category.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            category_id: Id of a category of the first level, whose children are counted; the whole first
                level if left out.

        POST /cgi-bin/report/resident/category_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/93517
        """
        return self._call(ops.REPORT_RESIDENT_CATEGORY_STATISTIC, {"category_id": category_id}, timeout)

    def get_order_list(
        self,
        *,
        begin_create_time: Time | None = None,
        begin_modify_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportResidentGetOrderListResponse:
        """获取居民上报事件列表: List residents' reports.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            begin_create_time: Only reports made after this Unix time.
            begin_modify_time: Only reports changed after this Unix time.
            cursor: Cursor from the previous call; leave out for the first page and when the conditions
                change.
            limit: Page size. At most 50. Default: 20.

        POST /cgi-bin/report/resident/get_order_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93518
        """
        return self._call(ops.REPORT_RESIDENT_GET_ORDER_LIST, {
            "begin_create_time": begin_create_time, "begin_modify_time": begin_modify_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_order_list(
        self,
        *,
        begin_create_time: Time | None = None,
        begin_modify_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ResidentOrder]:
        """获取居民上报事件列表: the items of all pages of `get_order_list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_RESIDENT_GET_ORDER_LIST, {
            "begin_create_time": begin_create_time, "begin_modify_time": begin_modify_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def get_order_info(
        self,
        order_id: str,
        *,
        timeout: float | None = None,
    ) -> ReportResidentGetOrderInfoResponse:
        """获取居民上报的事件详情信息: Get a resident's report.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            order_id: Id of the report.

        POST /cgi-bin/report/resident/get_order_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93519
        """
        return self._call(ops.REPORT_RESIDENT_GET_ORDER_INFO, {"order_id": order_id}, timeout)


class AsyncReportResidentResource(AsyncResource):
    """居民上报: `client.report.resident`, asynchronous."""

    async def get_grid_info(self, *, timeout: float | None = None) -> ReportResidentGetGridInfoResponse:
        """获取配置的网格及网格负责人: List the grids that are set up for residents' reports, with the people
        in charge.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        GET /cgi-bin/report/resident/get_grid_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93514
        """
        return await self._call(ops.REPORT_RESIDENT_GET_GRID_INFO, {}, timeout)

    async def get_corp_status(
        self,
        *,
        grid_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportResidentGetCorpStatusResponse:
        """获取单位居民上报数据统计: Count the residents' reports of the company or of a grid.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid; the whole company if left out.

        POST /cgi-bin/report/resident/get_corp_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93515
        """
        return await self._call(ops.REPORT_RESIDENT_GET_CORP_STATUS, {"grid_id": grid_id}, timeout)

    async def get_user_status(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ReportResidentGetUserStatusResponse:
        """获取个人居民上报数据统计: Count the residents' reports of a member in the app's scope.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/report/resident/get_user_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93516
        """
        return await self._call(ops.REPORT_RESIDENT_GET_USER_STATUS, {"userid": userid}, timeout)

    async def category_statistic(
        self,
        *,
        category_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportResidentCategoryStatisticResponse:
        """获取上报事件分类统计: Count the residents' reports of each category.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            category_id: Id of a category of the first level, whose children are counted; the whole first
                level if left out.

        POST /cgi-bin/report/resident/category_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/93517
        """
        return await self._call(ops.REPORT_RESIDENT_CATEGORY_STATISTIC, {"category_id": category_id}, timeout)

    async def get_order_list(
        self,
        *,
        begin_create_time: Time | None = None,
        begin_modify_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportResidentGetOrderListResponse:
        """获取居民上报事件列表: List residents' reports.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            begin_create_time: Only reports made after this Unix time.
            begin_modify_time: Only reports changed after this Unix time.
            cursor: Cursor from the previous call; leave out for the first page and when the conditions
                change.
            limit: Page size. At most 50. Default: 20.

        POST /cgi-bin/report/resident/get_order_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93518
        """
        return await self._call(ops.REPORT_RESIDENT_GET_ORDER_LIST, {
            "begin_create_time": begin_create_time, "begin_modify_time": begin_modify_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_order_list(
        self,
        *,
        begin_create_time: Time | None = None,
        begin_modify_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ResidentOrder]:
        """获取居民上报事件列表: the items of all pages of `get_order_list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_RESIDENT_GET_ORDER_LIST, {
            "begin_create_time": begin_create_time, "begin_modify_time": begin_modify_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def get_order_info(
        self,
        order_id: str,
        *,
        timeout: float | None = None,
    ) -> ReportResidentGetOrderInfoResponse:
        """获取居民上报的事件详情信息: Get a resident's report.

        In the admin console the app needs 居民上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            order_id: Id of the report.

        POST /cgi-bin/report/resident/get_order_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93519
        """
        return await self._call(ops.REPORT_RESIDENT_GET_ORDER_INFO, {"order_id": order_id}, timeout)
