# Generated from spec/api/report/ by codegen. Do not edit.
"""政民沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import report as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.report.patrol import ReportOrder
    from wecom_client.models.report.patrol import ReportPatrolCategoryStatisticResponse
    from wecom_client.models.report.patrol import ReportPatrolGetCorpStatusResponse
    from wecom_client.models.report.patrol import ReportPatrolGetGridInfoResponse
    from wecom_client.models.report.patrol import ReportPatrolGetOrderInfoResponse
    from wecom_client.models.report.patrol import ReportPatrolGetOrderListResponse
    from wecom_client.models.report.patrol import ReportPatrolGetUserStatusResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Time


class ReportPatrolResource(Resource):
    """巡查上报: `client.report.patrol`."""

    def get_grid_info(self, *, timeout: float | None = None) -> ReportPatrolGetGridInfoResponse:
        """获取配置的网格及网格负责人: List the grids that are set up for patrols, with the people in charge.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        GET /cgi-bin/report/patrol/get_grid_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93531
        """
        return self._call(ops.REPORT_PATROL_GET_GRID_INFO, {}, timeout)

    def get_corp_status(
        self,
        *,
        grid_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportPatrolGetCorpStatusResponse:
        """获取单位巡查上报数据统计: Count the patrol reports of the company or of a grid.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid; the whole company if left out.

        POST /cgi-bin/report/patrol/get_corp_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93532
        """
        return self._call(ops.REPORT_PATROL_GET_CORP_STATUS, {"grid_id": grid_id}, timeout)

    def get_user_status(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ReportPatrolGetUserStatusResponse:
        """获取个人巡查上报数据统计: Count the patrol reports of a member in the app's scope.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/report/patrol/get_user_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93533
        """
        return self._call(ops.REPORT_PATROL_GET_USER_STATUS, {"userid": userid}, timeout)

    def category_statistic(
        self,
        *,
        category_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportPatrolCategoryStatisticResponse:
        """获取上报事件分类统计: Count the patrol reports of each category.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            category_id: Id of a category of the first level, whose children are counted; the whole first
                level if left out.

        POST /cgi-bin/report/patrol/category_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/93534
        """
        return self._call(ops.REPORT_PATROL_CATEGORY_STATISTIC, {"category_id": category_id}, timeout)

    def get_order_list(
        self,
        *,
        begin_create_time: Time | None = None,
        begin_modify_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportPatrolGetOrderListResponse:
        """获取巡查上报事件列表: List patrol reports.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            begin_create_time: Only reports made after this Unix time.
            begin_modify_time: Only reports changed after this Unix time.
            cursor: Cursor from the previous call; leave out for the first page and when the conditions
                change.
            limit: Page size. At most 50. Default: 20.

        POST /cgi-bin/report/patrol/get_order_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93536
        """
        return self._call(ops.REPORT_PATROL_GET_ORDER_LIST, {
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
    ) -> Pages[ReportOrder]:
        """获取巡查上报事件列表: the items of all pages of `get_order_list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_PATROL_GET_ORDER_LIST, {
            "begin_create_time": begin_create_time, "begin_modify_time": begin_modify_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def get_order_info(
        self,
        order_id: str,
        *,
        timeout: float | None = None,
    ) -> ReportPatrolGetOrderInfoResponse:
        """获取巡查上报的事件详情信息: Get a patrol report.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            order_id: Id of the report.

        POST /cgi-bin/report/patrol/get_order_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93535
        """
        return self._call(ops.REPORT_PATROL_GET_ORDER_INFO, {"order_id": order_id}, timeout)


class AsyncReportPatrolResource(AsyncResource):
    """巡查上报: `client.report.patrol`, asynchronous."""

    async def get_grid_info(self, *, timeout: float | None = None) -> ReportPatrolGetGridInfoResponse:
        """获取配置的网格及网格负责人: List the grids that are set up for patrols, with the people in charge.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        GET /cgi-bin/report/patrol/get_grid_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93531
        """
        return await self._call(ops.REPORT_PATROL_GET_GRID_INFO, {}, timeout)

    async def get_corp_status(
        self,
        *,
        grid_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportPatrolGetCorpStatusResponse:
        """获取单位巡查上报数据统计: Count the patrol reports of the company or of a grid.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid; the whole company if left out.

        POST /cgi-bin/report/patrol/get_corp_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93532
        """
        return await self._call(ops.REPORT_PATROL_GET_CORP_STATUS, {"grid_id": grid_id}, timeout)

    async def get_user_status(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ReportPatrolGetUserStatusResponse:
        """获取个人巡查上报数据统计: Count the patrol reports of a member in the app's scope.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/report/patrol/get_user_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93533
        """
        return await self._call(ops.REPORT_PATROL_GET_USER_STATUS, {"userid": userid}, timeout)

    async def category_statistic(
        self,
        *,
        category_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportPatrolCategoryStatisticResponse:
        """获取上报事件分类统计: Count the patrol reports of each category.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            category_id: Id of a category of the first level, whose children are counted; the whole first
                level if left out.

        POST /cgi-bin/report/patrol/category_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/93534
        """
        return await self._call(ops.REPORT_PATROL_CATEGORY_STATISTIC, {"category_id": category_id}, timeout)

    async def get_order_list(
        self,
        *,
        begin_create_time: Time | None = None,
        begin_modify_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportPatrolGetOrderListResponse:
        """获取巡查上报事件列表: List patrol reports.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            begin_create_time: Only reports made after this Unix time.
            begin_modify_time: Only reports changed after this Unix time.
            cursor: Cursor from the previous call; leave out for the first page and when the conditions
                change.
            limit: Page size. At most 50. Default: 20.

        POST /cgi-bin/report/patrol/get_order_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93536
        """
        return await self._call(ops.REPORT_PATROL_GET_ORDER_LIST, {
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
    ) -> AsyncPages[ReportOrder]:
        """获取巡查上报事件列表: the items of all pages of `get_order_list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_PATROL_GET_ORDER_LIST, {
            "begin_create_time": begin_create_time, "begin_modify_time": begin_modify_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def get_order_info(
        self,
        order_id: str,
        *,
        timeout: float | None = None,
    ) -> ReportPatrolGetOrderInfoResponse:
        """获取巡查上报的事件详情信息: Get a patrol report.

        In the admin console the app needs 巡查上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            order_id: Id of the report.

        POST /cgi-bin/report/patrol/get_order_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93535
        """
        return await self._call(ops.REPORT_PATROL_GET_ORDER_INFO, {"order_id": order_id}, timeout)
