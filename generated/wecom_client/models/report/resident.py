# Generated from spec/api/report/resident.yaml by codegen. Do not edit.
"""居民上报。"""

from __future__ import annotations

from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ResidentOrder(Model):
    class UrgeType:
        NORMAL: Final = 1
        IMPORTANT: Final = 2
        URGENT: Final = 3

    order_id: str
    """Id of the report."""
    desc: str | None = None
    """What happened."""
    urge_type: int | None = field(default=None, enum=(1, 2, 3))
    """How urgent it is. One of 1 (normal), 2 (important), 3 (urgent)."""
    case_name: str | None = None
    """Name of the category."""
    grid_id: str | None = None
    """Id of the grid."""
    grid_name: str | None = None
    """Name of the grid."""
    create_time: Timestamp | None = None
    """Unix time."""
    image_urls: list[str] | None = None
    """Pictures of the report."""
    video_media_ids: list[str] | None = None
    """Videos of the report."""
    location: _models.report.ReportLocation | None = None
    """Where it happened."""
    processor_userids: list[str] | None = None
    """UserIDs of those who are dealing with it."""
    process_list: list[_models.report.ReportStep] | None = None
    """What has been done."""
    reporter_name: str | None = None
    """Name of the resident."""
    reporter_mobile: str | None = None
    """Mobile number of the resident."""
    unionid: str | None = None
    """WeChat unionid of the resident, if the company has bound a WeChat developer id."""


@model
class ReportResidentGetGridInfoRequest(Model):
    """Parameters of `client.report.resident.get_grid_info`."""


@model
class ReportResidentGetGridInfoResponse(Response):
    """Answer of `client.report.resident.get_grid_info`."""

    grid_list: list[_models.report.ReportGrid]
    """The grids."""


@model
class ReportResidentGetCorpStatusRequest(Model):
    """Parameters of `client.report.resident.get_corp_status`."""

    grid_id: str | None = None


@model
class ReportResidentGetCorpStatusResponse(Response):
    """Answer of `client.report.resident.get_corp_status`."""

    processing: int | None = None
    """In progress."""
    added_today: int | None = None
    """Reported today."""
    solved_today: int | None = None
    """Solved today."""
    pending: int | None = None
    """Not accepted yet."""
    total_case: int | None = None
    """Reported so far."""
    total_accepted: int | None = None
    """Accepted so far."""
    total_solved: int | None = None
    """Solved so far."""


@model
class ReportResidentGetUserStatusRequest(Model):
    """Parameters of `client.report.resident.get_user_status`."""

    userid: str


@model
class ReportResidentGetUserStatusResponse(Response):
    """Answer of `client.report.resident.get_user_status`."""

    processing: int | None = None
    """In progress."""
    added_today: int | None = None
    """Reported today."""
    solved_today: int | None = None
    """Solved today."""
    pending: int | None = None
    """Not accepted yet."""


@model
class ReportResidentCategoryStatisticRequest(Model):
    """Parameters of `client.report.resident.category_statistic`."""

    category_id: str | None = None


@model
class ReportResidentCategoryStatisticResponse(Response):
    """Answer of `client.report.resident.category_statistic`."""

    dashboard_list: list[_models.report.CategoryStatistic]
    """Figures, one entry for each category."""


@model
class ReportResidentGetOrderListRequest(Model):
    """Parameters of `client.report.resident.get_order_list`."""

    begin_create_time: Time | None = field(default=None, converts=True)
    begin_modify_time: Time | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=50)


@model
class ReportResidentGetOrderListResponse(Response):
    """Answer of `client.report.resident.get_order_list`."""

    order_list: list[ResidentOrder]
    """The reports."""
    next_cursor: str | None = None
    """Cursor of the next page; empty on the last one."""


@model
class ReportResidentGetOrderInfoRequest(Model):
    """Parameters of `client.report.resident.get_order_info`."""

    order_id: str


@model
class ReportResidentGetOrderInfoResponse(Response):
    """Answer of `client.report.resident.get_order_info`."""

    order_info: ResidentOrder
    """The report."""
