# Generated from spec/api/report/ by codegen. Do not edit: change the spec, then run "make generate".
"""report: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import report as ops

if TYPE_CHECKING:
    from collections.abc import Iterator
    from wecom_client.models.report.grid import (
        ReportGridAddCataResponse, ReportGridAddResponse, ReportGridGetUserGridInfoResponse,
        ReportGridListCataResponse, ReportGridListResponse, ReportGridUpdateResponse,
    )
    from wecom_client.models.report.patrol import (
        Answer, ReportPatrolCategoryStatisticResponse, ReportPatrolGetCorpStatusResponse,
        ReportPatrolGetGridInfoResponse, ReportPatrolGetOrderInfoResponse, ReportPatrolGetOrderListResponse,
        ReportPatrolGetUserStatusResponse, ReportSitecodeGetReportAnswerResponse,
        ReportSitecodeGetSiteReportInfoResponse, ReportSitecodeListResponse, SiteCode, WorkOrder,
    )
    from wecom_client.models.report.resident import (
        ReportResidentCategoryStatisticResponse, ReportResidentGetCorpStatusResponse,
        ReportResidentGetGridInfoResponse, ReportResidentGetOrderInfoResponse,
        ReportResidentGetOrderListResponse, ReportResidentGetUserStatusResponse,
    )
    from wecom_runtime.model import Response

List = list


class ReportGridResource(Resource):
    """report: `client.report.grid`."""

    def add(
        self,
        grid_name: str,
        grid_parent_id: str,
        grid_admin: List[str],
        *,
        grid_member: List[str] | None = None,
        timeout: float | None = None,
    ) -> ReportGridAddResponse:
        """添加网格: TODO 添加网格.

        Args:
            grid_name: TODO 网格名称，不能超过30个字，同一个目标网格下，不能存在同名的同级子网格.
            grid_parent_id: TODO 父节点的id，网格结构层级最多支持10层.
            grid_admin: TODO 网格「负责人」userid列表，每个网格至少1个，最多20个负责人. At most 20 items.
            grid_member: TODO 该节点的成员userid列表，不能超过100个，同一个成员最多能成功10个网格的管理员.
                At most 100 items.

        POST /cgi-bin/report/grid/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94478
        """
        return self._call(ops.REPORT_GRID_ADD, {
            "grid_name": grid_name, "grid_parent_id": grid_parent_id, "grid_admin": grid_admin,
            "grid_member": grid_member,
        }, timeout)

    def add_cata(
        self,
        category_name: str,
        level: int,
        *,
        parent_category_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportGridAddCataResponse:
        """添加事件类别: TODO 添加事件类别.

        Args:
            category_name: TODO 分类名称，不能超过30个字,同一一级分类下的二级分类名字不能一样.
            level: TODO 分类层级，这里只能传1或者2.
            parent_category_id: TODO 所属的一级分类的id，level为2的话必传.

        POST /cgi-bin/report/grid/add_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94536
        """
        return self._call(ops.REPORT_GRID_ADD_CATA, {
            "category_name": category_name, "level": level, "parent_category_id": parent_category_id,
        }, timeout)

    def delete(self, grid_id: str, *, timeout: float | None = None) -> Response:
        """删除网格: TODO 删除网格.

        Args:
            grid_id: Id of the grid.

        POST /cgi-bin/report/grid/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/94480
        """
        return self._call(ops.REPORT_GRID_DELETE, {"grid_id": grid_id}, timeout)

    def delete_cata(self, category_id: str, *, timeout: float | None = None) -> Response:
        """删除事件类别: TODO 删除事件类别.

        Args:
            category_id: Id of the category.

        POST /cgi-bin/report/grid/delete_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94538
        """
        return self._call(ops.REPORT_GRID_DELETE_CATA, {"category_id": category_id}, timeout)

    def get_user_grid_info(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ReportGridGetUserGridInfoResponse:
        """获取用户负责及参与的网格列表: TODO 获取用户负责及参与的网格列表.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/report/grid/get_user_grid_info (access_token),
        https://developer.work.weixin.qq.com/document/path/94482
        """
        return self._call(ops.REPORT_GRID_GET_USER_GRID_INFO, {"userid": userid}, timeout)

    def list(self, *, grid_id: str | None = None, timeout: float | None = None) -> ReportGridListResponse:
        """获取网格列表: TODO 获取网格列表.

        Args:
            grid_id: Id of the grid.

        POST /cgi-bin/report/grid/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94481
        """
        return self._call(ops.REPORT_GRID_LIST, {"grid_id": grid_id}, timeout)

    def list_cata(self, *, timeout: float | None = None) -> ReportGridListCataResponse:
        """获取事件类别列表: TODO 获取事件类别列表.

        POST /cgi-bin/report/grid/list_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94540
        """
        return self._call(ops.REPORT_GRID_LIST_CATA, {}, timeout)

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
        """编辑网格: TODO 编辑网格.

        Args:
            grid_id: Id of the grid.
            grid_name: TODO 网格名称，不能超过30个字，同一个目标网格下，不能存在同名的同级子网格.
            grid_parent_id: TODO 父节点的id，网格结构层级最多支持10层.
            grid_admin: TODO 网格「负责人」userid列表，每个网格至少1个，最多20个负责人. At most 20 items.
            grid_member: TODO 该节点的成员userid列表，不能超过100个，同一个成员最多能成功10个网格的管理员
                ，为空则表示清空所有的成员. At most 100 items.

        POST /cgi-bin/report/grid/update (access_token),
        https://developer.work.weixin.qq.com/document/path/94479
        """
        return self._call(ops.REPORT_GRID_UPDATE, {
            "grid_id": grid_id, "grid_name": grid_name, "grid_parent_id": grid_parent_id,
            "grid_admin": grid_admin, "grid_member": grid_member,
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
        """修改事件类别: TODO 修改事件类别.

        Args:
            category_id: Id of the category.
            category_name: TODO 分类名称，不能超过30个字,同一一级分类下的二级分类名字不能一样.
            level: TODO 分类层级，这里只能传1或者2.
            parent_category_id: TODO 所属的一级分类的id，level为2的话必传.

        POST /cgi-bin/report/grid/update_cata (access_token),
        https://developer.work.weixin.qq.com/document/path/94537
        """
        return self._call(ops.REPORT_GRID_UPDATE_CATA, {
            "category_id": category_id, "category_name": category_name, "level": level,
            "parent_category_id": parent_category_id,
        }, timeout)


class ReportPatrolResource(Resource):
    """report: `client.report.patrol`."""

    def category_statistic(
        self,
        *,
        category_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportPatrolCategoryStatisticResponse:
        """获取上报事件分类统计: TODO 获取上报事件分类统计.

        Args:
            category_id: Id of the category.

        POST /cgi-bin/report/patrol/category_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/93534
        """
        return self._call(ops.REPORT_PATROL_CATEGORY_STATISTIC, {"category_id": category_id}, timeout)

    def get_corp_status(
        self,
        *,
        grid_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportPatrolGetCorpStatusResponse:
        """获取单位巡查上报数据统计: TODO 获取单位巡查上报数据统计.

        Args:
            grid_id: Id of the grid.

        POST /cgi-bin/report/patrol/get_corp_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93532
        """
        return self._call(ops.REPORT_PATROL_GET_CORP_STATUS, {"grid_id": grid_id}, timeout)

    def get_grid_info(self, *, timeout: float | None = None) -> ReportPatrolGetGridInfoResponse:
        """获取配置的网格及网格负责人: TODO 获取配置的网格及网格负责人.

        GET /cgi-bin/report/patrol/get_grid_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93531
        """
        return self._call(ops.REPORT_PATROL_GET_GRID_INFO, {}, timeout)

    def get_order_info(
        self,
        order_id: str,
        *,
        timeout: float | None = None,
    ) -> ReportPatrolGetOrderInfoResponse:
        """获取巡查上报的事件详情信息: TODO 获取巡查上报的事件详情信息.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/report/patrol/get_order_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93535
        """
        return self._call(ops.REPORT_PATROL_GET_ORDER_INFO, {"order_id": order_id}, timeout)

    def get_order_list(
        self,
        *,
        begin_create_time: int | None = None,
        begin_modify_time: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportPatrolGetOrderListResponse:
        """获取巡查上报事件列表: TODO 获取巡查上报事件列表.

        Args:
            begin_create_time: TODO 时间戳，筛选返回begin_create_time之后新创建的上报.
            begin_modify_time: TODO 时间戳，筛选返回begin_modify_time之后新修改的上报.
            cursor: Cursor from the previous call; leave out for the first page.
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
        begin_create_time: int | None = None,
        begin_modify_time: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[WorkOrder]:
        """获取巡查上报事件列表: the items of all pages of `get_order_list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_PATROL_GET_ORDER_LIST, {
            "begin_create_time": begin_create_time, "begin_modify_time": begin_modify_time, "limit": limit,
        }, timeout)

    def get_user_status(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ReportPatrolGetUserStatusResponse:
        """获取个人巡查上报数据统计: TODO 获取个人巡查上报数据统计.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/report/patrol/get_user_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93533
        """
        return self._call(ops.REPORT_PATROL_GET_USER_STATUS, {"userid": userid}, timeout)


class ReportResidentResource(Resource):
    """report: `client.report.resident`."""

    def category_statistic(
        self,
        *,
        category_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportResidentCategoryStatisticResponse:
        """获取上报事件分类统计: TODO 获取上报事件分类统计.

        Args:
            category_id: Id of the category.

        POST /cgi-bin/report/resident/category_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/93517
        """
        return self._call(ops.REPORT_RESIDENT_CATEGORY_STATISTIC, {"category_id": category_id}, timeout)

    def get_corp_status(
        self,
        *,
        grid_id: str | None = None,
        timeout: float | None = None,
    ) -> ReportResidentGetCorpStatusResponse:
        """获取单位居民上报数据统计: TODO 获取单位居民上报数据统计.

        Args:
            grid_id: Id of the grid.

        POST /cgi-bin/report/resident/get_corp_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93515
        """
        return self._call(ops.REPORT_RESIDENT_GET_CORP_STATUS, {"grid_id": grid_id}, timeout)

    def get_grid_info(self, *, timeout: float | None = None) -> ReportResidentGetGridInfoResponse:
        """获取配置的网格及网格负责人: TODO 获取配置的网格及网格负责人.

        GET /cgi-bin/report/resident/get_grid_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93514
        """
        return self._call(ops.REPORT_RESIDENT_GET_GRID_INFO, {}, timeout)

    def get_order_info(
        self,
        order_id: str,
        *,
        timeout: float | None = None,
    ) -> ReportResidentGetOrderInfoResponse:
        """获取居民上报的事件详情信息: TODO 获取居民上报的事件详情信息.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/report/resident/get_order_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93519
        """
        return self._call(ops.REPORT_RESIDENT_GET_ORDER_INFO, {"order_id": order_id}, timeout)

    def get_order_list(
        self,
        *,
        begin_create_time: int | None = None,
        begin_modify_time: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportResidentGetOrderListResponse:
        """获取居民上报事件列表: TODO 获取居民上报事件列表.

        Args:
            begin_create_time: TODO 时间戳，筛选返回begin_create_time之后新创建的上报.
            begin_modify_time: TODO 时间戳，筛选返回begin_modify_time之后新修改的上报.
            cursor: Cursor from the previous call; leave out for the first page.
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
        begin_create_time: int | None = None,
        begin_modify_time: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[WorkOrder]:
        """获取居民上报事件列表: the items of all pages of `get_order_list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_RESIDENT_GET_ORDER_LIST, {
            "begin_create_time": begin_create_time, "begin_modify_time": begin_modify_time, "limit": limit,
        }, timeout)

    def get_user_status(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ReportResidentGetUserStatusResponse:
        """获取个人居民上报数据统计: TODO 获取个人居民上报数据统计.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/report/resident/get_user_status (access_token),
        https://developer.work.weixin.qq.com/document/path/93516
        """
        return self._call(ops.REPORT_RESIDENT_GET_USER_STATUS, {"userid": userid}, timeout)


class ReportSitecodeResource(Resource):
    """report: `client.report.sitecode`."""

    def get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeGetReportAnswerResponse:
        """TODO: TODO /cgi-bin/report/sitecode/get_report_answer.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            siteid: TODO.
            date: TODO.
            limit: Page size.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/report/sitecode/get_report_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/95464
        """
        return self._call(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[Answer]:
        """TODO: the items of all pages of `get_report_answer`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "limit": limit,
        }, timeout)

    def get_site_report_info(
        self,
        siteid: str,
        *,
        timeout: float | None = None,
    ) -> ReportSitecodeGetSiteReportInfoResponse:
        """TODO: TODO /cgi-bin/report/sitecode/get_site_report_info.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            siteid: TODO.

        POST /cgi-bin/report/sitecode/get_site_report_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95461
        """
        return self._call(ops.REPORT_SITECODE_GET_SITE_REPORT_INFO, {"siteid": siteid}, timeout)

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeListResponse:
        """TODO: TODO /cgi-bin/report/sitecode/list.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            limit: Page size.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/report/sitecode/list (access_token),
        https://developer.work.weixin.qq.com/document/path/93514
        """
        return self._call(ops.REPORT_SITECODE_LIST, {"limit": limit, "cursor": cursor}, timeout)

    def iter_list(self, *, limit: int | None = None, timeout: float | None = None) -> Iterator[SiteCode]:
        """TODO: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_LIST, {"limit": limit}, timeout)


class ReportResource(Resource):
    """report: `client.report`."""

    _children = {
        "grid": "wecom_client.api.report:ReportGridResource",
        "patrol": "wecom_client.api.report:ReportPatrolResource",
        "resident": "wecom_client.api.report:ReportResidentResource",
        "sitecode": "wecom_client.api.report:ReportSitecodeResource",
    }
    grid: ReportGridResource
    patrol: ReportPatrolResource
    resident: ReportResidentResource
    sitecode: ReportSitecodeResource
