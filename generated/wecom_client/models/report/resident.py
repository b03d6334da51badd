# Generated from spec/api/report/resident.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""居民上报."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.model import Model, Response, field, model

if TYPE_CHECKING:
    from wecom_client.models.report.grid import Grid
    from wecom_client.models.report.patrol import WorkOrder

REFERENCES = {
    "Grid": "wecom_client.models.report.grid",
    "WorkOrder": "wecom_client.models.report.patrol",
}


@model
class ResidentCategoryStatisticData(Model):
    category_id: str
    category_name: str
    category_level: int = field(enum=(1, 2))
    """TODO 分类等级，1、一级分组；2、二级分类. One of 1 (TODO 一级分组), 2 (TODO 二级分类)."""
    category_type: int = field(enum=(0, 1))
    """TODO 分类类型，0：其他，1：有效分类. One of 0 (other), 1 (TODO 有效分类)."""
    total_case: int
    total_solved: int


@model
class ReportResidentCategoryStatisticRequest(Model):
    """Parameters of `client.report.resident.category_statistic`."""

    category_id: str | None = None


@model
class ReportResidentCategoryStatisticResponse(Response):
    """Answer of `client.report.resident.category_statistic`: 获取上报事件分类统计."""

    dashboard_list: list[ResidentCategoryStatisticData]


@model
class ReportResidentGetCorpStatusRequest(Model):
    """Parameters of `client.report.resident.get_corp_status`."""

    grid_id: str | None = None


@model
class ReportResidentGetCorpStatusResponse(Response):
    """Answer of `client.report.resident.get_corp_status`: 获取单位居民上报数据统计."""

    pending: int
    processing: int
    added_today: int
    solved_today: int
    total_case: int
    total_accepted: int
    total_solved: int


@model
class ReportResidentGetGridInfoRequest(Model):
    """Parameters of `client.report.resident.get_grid_info`."""


@model
class ReportResidentGetGridInfoResponse(Response):
    """Answer of `client.report.resident.get_grid_info`: 获取配置的网格及网格负责人."""

    grid_list: list[Grid]


@model
class ReportResidentGetOrderInfoRequest(Model):
    """Parameters of `client.report.resident.get_order_info`."""

    order_id: str


@model
class ReportResidentGetOrderInfoResponse(Response):
    """Answer of `client.report.resident.get_order_info`: 获取居民上报的事件详情信息."""

    order_info: WorkOrder


@model
class ReportResidentGetOrderListRequest(Model):
    """Parameters of `client.report.resident.get_order_list`."""

    begin_create_time: int | None = None
    begin_modify_time: int | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=50)


@model
class ReportResidentGetOrderListResponse(Response):
    """Answer of `client.report.resident.get_order_list`: 获取居民上报事件列表."""

    order_list: list[WorkOrder]
    next_cursor: str | None = None
    """TODO 获取下一页数据的凭据，为空字符串代表是最后一页."""


@model
class ReportResidentGetUserStatusRequest(Model):
    """Parameters of `client.report.resident.get_user_status`."""

    userid: str


@model
class ReportResidentGetUserStatusResponse(Response):
    """Answer of `client.report.resident.get_user_status`: 获取个人居民上报数据统计."""

    pending: int
    processing: int
    added_today: int
    solved_today: int
