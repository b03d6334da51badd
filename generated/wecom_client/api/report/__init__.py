# Generated from spec/api/report/ by codegen. Do not edit.
"""政民沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import report as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.models.report.grid import ReportGridAddCataResponse
    from wecom_client.models.report.grid import ReportGridAddResponse
    from wecom_client.models.report.grid import ReportGridGetUserGridInfoResponse
    from wecom_client.models.report.grid import ReportGridListCataResponse
    from wecom_client.models.report.grid import ReportGridListResponse
    from wecom_client.models.report.grid import ReportGridUpdateResponse
    from wecom_client.models.report.patrol import ReportOrder
    from wecom_client.models.report.patrol import ReportPatrolCategoryStatisticResponse
    from wecom_client.models.report.patrol import ReportPatrolGetCorpStatusResponse
    from wecom_client.models.report.patrol import ReportPatrolGetGridInfoResponse
    from wecom_client.models.report.patrol import ReportPatrolGetOrderInfoResponse
    from wecom_client.models.report.patrol import ReportPatrolGetOrderListResponse
    from wecom_client.models.report.patrol import ReportPatrolGetUserStatusResponse
    from wecom_client.models.report.patrol import ReportSitecodeGetReportAnswerResponse
    from wecom_client.models.report.patrol import ReportSitecodeGetSiteReportInfoResponse
    from wecom_client.models.report.patrol import ReportSitecodeListResponse
    from wecom_client.models.report.patrol import SiteAnswers
    from wecom_client.models.report.patrol import SiteCode
    from wecom_client.models.report.resident import ReportResidentCategoryStatisticResponse
    from wecom_client.models.report.resident import ReportResidentGetCorpStatusResponse
    from wecom_client.models.report.resident import ReportResidentGetGridInfoResponse
    from wecom_client.models.report.resident import ReportResidentGetOrderInfoResponse
    from wecom_client.models.report.resident import ReportResidentGetOrderListResponse
    from wecom_client.models.report.resident import ReportResidentGetUserStatusResponse
    from wecom_client.models.report.resident import ResidentOrder
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class ReportGridResource(Resource):
    """网格结构与事件类别: `client.report.grid`."""

    def add(
        self,
        grid_name: str,
        grid_parent_id: str,
        grid_admin: List[str],
        *,
        grid_member: List[str] | None = None,
        timeout: float | None = None,
    ) -> ReportGridAddResponse:
        """添加网格: Add a grid, a district with people in charge.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_name: Name, unique below its parent. At most 30 characters.
            grid_parent_id: Id of the parent; there are at most 10 levels.
            grid_admin: UserIDs of the people in charge; each can be in charge of 10 grids. 1 to 20 items.
            grid_member: UserIDs of the members. At most 100 items.

        POST /cgi-bin/report/grid/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94478
        """
        return self._call(ops.REPORT_GRID_ADD, {
            "grid_name": grid_name, "grid_parent_id": grid_parent_id, "grid_admin": grid_admin,
            "grid_member": grid_member,
        }, timeout)

    def update(
        self,
        grid_id: str,
        grid_name: str,
        grid_parent_id: str,
        grid_admin: List[str],
        *,
        grid_member: List[str] | None = None,
        timeout: float | None = None,
    ) -> ReportGridUpdateResponse:
        """编辑网格: Replace a grid.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid.
            grid_name: Name, unique below its parent. At most 30 characters.
            grid_parent_id: Id of the parent; there are at most 10 levels.
            grid_admin: UserIDs of the people in charge; each can be in charge of 10 grids. 1 to 20 items.
            grid_member: UserIDs of the members; none if left out. At most 100 items.

        POST /cgi-bin/report/grid/update (access_token),
        https://developer.work.weixin.qq.com/document/path/94479
        """
        return self._call(ops.REPORT_GRID_UPDATE, {
            "grid_id": grid_id, "grid_name": grid_name, "grid_parent_id": grid_parent_id,
            "grid_admin": grid_admin, "grid_member": grid_member,
        }, timeout)

    def delete(self, grid_id: str, *, timeout: float | None = None) -> Response:
        """删除网格: Delete a grid with all below it, if nobody is in them.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid; empty for the root.

        POST /cgi-bin/report/grid/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/94480
        """
        return self._call(ops.REPORT_GRID_DELETE, {"grid_id": grid_id}, timeout)

    def list(self, *, grid_id: str | None = None, timeout: float | None = None) -> ReportGridListResponse:
        """获取网格列表: List the parent and the children of a grid.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid; the root if left out.

        POST /cgi-bin/report/grid/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94481
        """
        return self._call(ops.REPORT_GRID_LIST, {"grid_id": grid_id}, timeout)

    def get_user_grid_info(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ReportGridGetUserGridInfoResponse:
        """获取用户负责及参与的网格列表: List the grids of a member.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/report/grid/get_user_grid_info (access_token),
        https://developer.work.weixin.qq.com/document/path/94482
        """
        return self._call(ops.REPORT_GRID_GET_USER_GRID_INFO, {"userid": userid}, timeout)

    def add_cata(
        self,
        category_name: str,
        level: int,
        *,
        parent_category_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportGridAddCataResponse:
        """添加事件类别: Add a category of events.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        `parent_category_id` is needed if `level` is 2.

        Args:
            category_name: Name, unique below its parent. At most 30 characters.
            level: Level of the category. One of 1 (first level), 2 (second level).
            parent_category_id: Id of the category above; needed for level 2.

        POST /cgi-bin/report/grid/add_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94536
        """
        return self._call(ops.REPORT_GRID_ADD_CATA, {
            "category_name": category_name, "level": level, "parent_category_id": parent_category_id,
        }, timeout)

    def update_cata(
        self,
        category_id: str,
        category_name: str,
        level: int,
        *,
        parent_category_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改事件类别: Change a category of events.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        `parent_category_id` is needed if `level` is 2.

        Args:
            category_id: Id of the category.
            category_name: Name, unique below its parent. At most 30 characters.
            level: Level of the category. One of 1 (first level), 2 (second level).
            parent_category_id: Id of the category above; needed for level 2.

        POST /cgi-bin/report/grid/update_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94537
        """
        return self._call(ops.REPORT_GRID_UPDATE_CATA, {
            "category_id": category_id, "category_name": category_name, "level": level,
            "parent_category_id": parent_category_id,
        }, timeout)

    def delete_cata(self, category_id: str, *, timeout: float | None = None) -> Response:
        """删除事件类别: Delete a category of events.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            category_id: Id of the category.

        POST /cgi-bin/report/grid/delete_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94538
        """
        return self._call(ops.REPORT_GRID_DELETE_CATA, {"category_id": category_id}, timeout)

    def list_cata(self, *, timeout: float | None = None) -> ReportGridListCataResponse:
        """获取事件类别列表: List the categories of events.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        POST /cgi-bin/report/grid/list_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94540
        """
        return self._call(ops.REPORT_GRID_LIST_CATA, {}, timeout)


class AsyncReportGridResource(AsyncResource):
    """网格结构与事件类别: `client.report.grid`, asynchronous."""

    async def add(
        self,
        grid_name: str,
        grid_parent_id: str,
        grid_admin: List[str],
        *,
        grid_member: List[str] | None = None,
        timeout: float | None = None,
    ) -> ReportGridAddResponse:
        """添加网格: Add a grid, a district with people in charge.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_name: Name, unique below its parent. At most 30 characters.
            grid_parent_id: Id of the parent; there are at most 10 levels.
            grid_admin: UserIDs of the people in charge; each can be in charge of 10 grids. 1 to 20 items.
            grid_member: UserIDs of the members. At most 100 items.

        POST /cgi-bin/report/grid/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94478
        """
        return await self._call(ops.REPORT_GRID_ADD, {
            "grid_name": grid_name, "grid_parent_id": grid_parent_id, "grid_admin": grid_admin,
            "grid_member": grid_member,
        }, timeout)

    async def update(
        self,
        grid_id: str,
        grid_name: str,
        grid_parent_id: str,
        grid_admin: List[str],
        *,
        grid_member: List[str] | None = None,
        timeout: float | None = None,
    ) -> ReportGridUpdateResponse:
        """编辑网格: Replace a grid.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid.
            grid_name: Name, unique below its parent. At most 30 characters.
            grid_parent_id: Id of the parent; there are at most 10 levels.
            grid_admin: UserIDs of the people in charge; each can be in charge of 10 grids. 1 to 20 items.
            grid_member: UserIDs of the members; none if left out. At most 100 items.

        POST /cgi-bin/report/grid/update (access_token),
        https://developer.work.weixin.qq.com/document/path/94479
        """
        return await self._call(ops.REPORT_GRID_UPDATE, {
            "grid_id": grid_id, "grid_name": grid_name, "grid_parent_id": grid_parent_id,
            "grid_admin": grid_admin, "grid_member": grid_member,
        }, timeout)

    async def delete(self, grid_id: str, *, timeout: float | None = None) -> Response:
        """删除网格: Delete a grid with all below it, if nobody is in them.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid; empty for the root.

        POST /cgi-bin/report/grid/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/94480
        """
        return await self._call(ops.REPORT_GRID_DELETE, {"grid_id": grid_id}, timeout)

    async def list(
        self,
        *,
        grid_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportGridListResponse:
        """获取网格列表: List the parent and the children of a grid.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            grid_id: Id of the grid; the root if left out.

        POST /cgi-bin/report/grid/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94481
        """
        return await self._call(ops.REPORT_GRID_LIST, {"grid_id": grid_id}, timeout)

    async def get_user_grid_info(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ReportGridGetUserGridInfoResponse:
        """获取用户负责及参与的网格列表: List the grids of a member.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/report/grid/get_user_grid_info (access_token),
        https://developer.work.weixin.qq.com/document/path/94482
        """
        return await self._call(ops.REPORT_GRID_GET_USER_GRID_INFO, {"userid": userid}, timeout)

    async def add_cata(
        self,
        category_name: str,
        level: int,
        *,
        parent_category_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportGridAddCataResponse:
        """添加事件类别: Add a category of events.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        `parent_category_id` is needed if `level` is 2.

        Args:
            category_name: Name, unique below its parent. At most 30 characters.
            level: Level of the category. One of 1 (first level), 2 (second level).
            parent_category_id: Id of the category above; needed for level 2.

        POST /cgi-bin/report/grid/add_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94536
        """
        return await self._call(ops.REPORT_GRID_ADD_CATA, {
            "category_name": category_name, "level": level, "parent_category_id": parent_category_id,
        }, timeout)

    async def update_cata(
        self,
        category_id: str,
        category_name: str,
        level: int,
        *,
        parent_category_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改事件类别: Change a category of events.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        `parent_category_id` is needed if `level` is 2.

        Args:
            category_id: Id of the category.
            category_name: Name, unique below its parent. At most 30 characters.
            level: Level of the category. One of 1 (first level), 2 (second level).
            parent_category_id: Id of the category above; needed for level 2.

        POST /cgi-bin/report/grid/update_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94537
        """
        return await self._call(ops.REPORT_GRID_UPDATE_CATA, {
            "category_id": category_id, "category_name": category_name, "level": level,
            "parent_category_id": parent_category_id,
        }, timeout)

    async def delete_cata(self, category_id: str, *, timeout: float | None = None) -> Response:
        """删除事件类别: Delete a category of events.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            category_id: Id of the category.

        POST /cgi-bin/report/grid/delete_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94538
        """
        return await self._call(ops.REPORT_GRID_DELETE_CATA, {"category_id": category_id}, timeout)

    async def list_cata(self, *, timeout: float | None = None) -> ReportGridListCataResponse:
        """获取事件类别列表: List the categories of events.

        In the admin console the app needs 居民联系-可调用接口的应用.

        Only self-built apps may call it.

        POST /cgi-bin/report/grid/list_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94540
        """
        return await self._call(ops.REPORT_GRID_LIST_CATA, {}, timeout)


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


class ReportSitecodeResource(Resource):
    """巡查上报: `client.report.sitecode`."""

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeListResponse:
        """获取场所码列表: List the codes of places at which visitors report their health.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; no official page describes it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/report/sitecode/list (access_token)
        """
        return self._call(ops.REPORT_SITECODE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SiteCode]:
        """获取场所码列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def get_site_report_info(
        self,
        siteid: str,
        *,
        timeout: float | None = None,
    ) -> ReportSitecodeGetSiteReportInfoResponse:
        """获取场所码上报问题: Get the questions that visitors of a place answer.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            siteid: Id of the site code.

        POST /cgi-bin/report/sitecode/get_site_report_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95461
        """
        return self._call(ops.REPORT_SITECODE_GET_SITE_REPORT_INFO, {"siteid": siteid}, timeout)

    def get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeGetReportAnswerResponse:
        """获取场所码上报答案: List the answers of the visitors of a place on a day.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            siteid: Id of the site code.
            date: The day, such as 2026-03-02.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/report/sitecode/get_report_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/95464
        """
        return self._call(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SiteAnswers]:
        """获取场所码上报答案: the items of all pages of `get_report_answer`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncReportSitecodeResource(AsyncResource):
    """巡查上报: `client.report.sitecode`, asynchronous."""

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeListResponse:
        """获取场所码列表: List the codes of places at which visitors report their health.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; no official page describes it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/report/sitecode/list (access_token)
        """
        return await self._call(ops.REPORT_SITECODE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SiteCode]:
        """获取场所码列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    async def get_site_report_info(
        self,
        siteid: str,
        *,
        timeout: float | None = None,
    ) -> ReportSitecodeGetSiteReportInfoResponse:
        """获取场所码上报问题: Get the questions that visitors of a place answer.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            siteid: Id of the site code.

        POST /cgi-bin/report/sitecode/get_site_report_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95461
        """
        return await self._call(ops.REPORT_SITECODE_GET_SITE_REPORT_INFO, {"siteid": siteid}, timeout)

    async def get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeGetReportAnswerResponse:
        """获取场所码上报答案: List the answers of the visitors of a place on a day.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            siteid: Id of the site code.
            date: The day, such as 2026-03-02.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/report/sitecode/get_report_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/95464
        """
        return await self._call(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SiteAnswers]:
        """获取场所码上报答案: the items of all pages of `get_report_answer`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "cursor": cursor, "limit": limit,
        }, timeout)


class ReportResource(Resource):
    """政民沟通: `client.report`."""

    grid: ReportGridResource = resource_at("wecom_client.api.report:ReportGridResource")
    patrol: ReportPatrolResource = resource_at("wecom_client.api.report:ReportPatrolResource")
    resident: ReportResidentResource = resource_at("wecom_client.api.report:ReportResidentResource")
    sitecode: ReportSitecodeResource = resource_at("wecom_client.api.report:ReportSitecodeResource")


class AsyncReportResource(AsyncResource):
    """政民沟通: `client.report`, asynchronous."""

    grid: AsyncReportGridResource = resource_at("wecom_client.api.report:AsyncReportGridResource")
    patrol: AsyncReportPatrolResource = resource_at("wecom_client.api.report:AsyncReportPatrolResource")
    resident: AsyncReportResidentResource = resource_at("wecom_client.api.report:AsyncReportResidentResource")
    sitecode: AsyncReportSitecodeResource = resource_at("wecom_client.api.report:AsyncReportSitecodeResource")
