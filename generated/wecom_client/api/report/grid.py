# Generated from spec/api/report/ by codegen. Do not edit.
"""政民沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import report as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.report.grid import ReportGridAddCataResponse
    from wecom_client.models.report.grid import ReportGridAddResponse
    from wecom_client.models.report.grid import ReportGridGetUserGridInfoResponse
    from wecom_client.models.report.grid import ReportGridListCataResponse
    from wecom_client.models.report.grid import ReportGridListResponse
    from wecom_client.models.report.grid import ReportGridUpdateResponse
    from wecom_runtime.data.models import Response

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
