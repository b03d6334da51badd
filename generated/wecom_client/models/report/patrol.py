# Generated from spec/api/report/patrol.yaml by codegen. Do not edit.
"""巡查上报。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ReportGrid(Model):
    grid_id: str
    """Id of the grid."""
    grid_name: str | None = None
    """Name of the grid."""
    grid_admin: list[str] | None = None
    """UserIDs of the people in charge."""


@model
class CategoryStatistic(Model):
    class CategoryLevel:
        FIRST_LEVEL: Final = 1
        SECOND_LEVEL: Final = 2

    class CategoryType:
        OTHER: Final = 0
        IN_USE: Final = 1

    category_id: str
    """Id of the category."""
    category_name: str | None = None
    """Name of the category."""
    category_level: int | None = field(default=None, enum=(1, 2))
    """Level of the category. One of 1 (first level), 2 (second level)."""
    category_type: int | None = field(default=None, enum=(0, 1))
    """Kind of category. One of 0 (other), 1 (in use)."""
    total_case: int | None = None
    """Reported so far."""
    total_solved: int | None = None
    """Solved so far."""


@model
class ReportOrder(Model):
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
    location: ReportLocation | None = None
    """Where it happened."""
    processor_userids: list[str] | None = None
    """UserIDs of those who are dealing with it."""
    process_list: list[ReportStep] | None = None
    """What has been done."""


@model
class ReportLocation(Model):
    name: str | None = None
    """Name of the place."""
    address: str | None = None
    """Address of the place."""
    latitude: float | None = None
    """Degrees."""
    longitude: float | None = None
    """Degrees."""


@model
class ReportStep(Model):
    class ProcessType:
        CREATED: Final = 1
        ACCEPTED: Final = 2
        ASSIGNED: Final = 3
        PASSED_ON: Final = 4
        SOLVED: Final = 5
        REFUSED: Final = 6
        IN_PROGRESS: Final = 7

    class Status:
        IN_PROGRESS: Final = 0
        DONE: Final = 1

    process_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7))
    """Kind of step. One of 1 (created), 2 (accepted), 3 (assigned), 4 (passed on), 5 (solved), 6 (refused), 7
    (in progress).
    """
    solve_userid: str | None = None
    """UserID of the member who took the step."""
    process_desc: str | None = None
    """Description of the step."""
    status: int | None = field(default=None, enum=(0, 1))
    """State of the step. One of 0 (in progress), 1 (done)."""
    solved_time: Timestamp | None = None
    """Unix time."""
    image_urls: list[str] | None = None
    """Pictures of the step."""
    video_media_ids: list[str] | None = None
    """Videos of the step."""


@model
class SiteCode(Model):
    id: str
    """Id of the venue code."""
    type: str | None = None
    """Kind of place."""
    area: str | None = None
    """Province, city and district, with slashes."""
    address: str | None = None
    """Address of the place."""
    name: str | None = None
    """Name of the place."""
    admin: list[str] | None = None
    """UserIDs of the people in charge."""
    qr_code_url: str | None = None
    """Address of the QR code."""


@model
class SiteQuestion(Model):
    question_id: int
    """Id of the question."""
    question_type: int | None = None
    """Kind of question."""
    title: str | None = None
    """Title of the question."""
    is_required: Flag | None = None
    """Whether the question must be answered."""
    option_list: list[SiteOption] | None = None
    """Options of the question."""


@model
class SiteOption(Model):
    option_id: int
    """Id of the option."""
    option_text: str | None = None
    """Text of the option."""


@model
class SiteAnswers(Model):
    report_time: Timestamp | None = None
    """Unix time."""
    report_values: list[SiteAnswer] | None = None
    """Answers, one for each question."""


@model
class SiteAnswer(Model):
    question_id: int
    """Id of the question."""
    single_choice: int | None = None
    """Id of the option."""
    multi_choice: list[int] | None = None
    """Ids of the options."""
    text: str | None = None
    """Text of the answer."""
    url: str | None = None
    """Address of a picture."""
    itinerary_card_type: int | None = None
    """Kind of itinerary card."""
    high_risk_area: str | None = None
    """Visits to areas of high risk."""


@model
class ReportPatrolGetGridInfoRequest(Model):
    """Parameters of `client.report.patrol.get_grid_info`."""


@model
class ReportPatrolGetGridInfoResponse(Response):
    """Answer of `client.report.patrol.get_grid_info`."""

    grid_list: list[ReportGrid]
    """The grids."""


@model
class ReportPatrolGetCorpStatusRequest(Model):
    """Parameters of `client.report.patrol.get_corp_status`."""

    grid_id: str | None = None


@model
class ReportPatrolGetCorpStatusResponse(Response):
    """Answer of `client.report.patrol.get_corp_status`."""

    to_be_assigned: int | None = None
    """Not assigned yet."""
    processing: int | None = None
    """In progress."""
    added_today: int | None = None
    """Reported today."""
    solved_today: int | None = None
    """Solved today."""
    total_case: int | None = None
    """Reported so far."""
    total_solved: int | None = None
    """Solved so far."""


@model
class ReportPatrolGetUserStatusRequest(Model):
    """Parameters of `client.report.patrol.get_user_status`."""

    userid: str


@model
class ReportPatrolGetUserStatusResponse(Response):
    """Answer of `client.report.patrol.get_user_status`."""

    processing: int | None = None
    """In progress."""
    added_today: int | None = None
    """Reported today."""
    solved_today: int | None = None
    """Solved today."""


@model
class ReportPatrolCategoryStatisticRequest(Model):
    """Parameters of `client.report.patrol.category_statistic`."""

    category_id: str | None = None


@model
class ReportPatrolCategoryStatisticResponse(Response):
    """Answer of `client.report.patrol.category_statistic`."""

    dashboard_list: list[CategoryStatistic]
    """Figures, one entry for each category."""


@model
class ReportPatrolGetOrderListRequest(Model):
    """Parameters of `client.report.patrol.get_order_list`."""

    begin_create_time: Time | None = field(default=None, converts=True)
    begin_modify_time: Time | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=50)


@model
class ReportPatrolGetOrderListResponse(Response):
    """Answer of `client.report.patrol.get_order_list`."""

    order_list: list[ReportOrder]
    """The reports."""
    next_cursor: str | None = None
    """Cursor of the next page; empty on the last one."""


@model
class ReportPatrolGetOrderInfoRequest(Model):
    """Parameters of `client.report.patrol.get_order_info`."""

    order_id: str


@model
class ReportPatrolGetOrderInfoResponse(Response):
    """Answer of `client.report.patrol.get_order_info`."""

    order_info: ReportOrder
    """The report."""


@model
class ReportSitecodeListRequest(Model):
    """Parameters of `client.report.sitecode.list`."""

    cursor: str | None = None
    limit: int | None = None


@model
class ReportSitecodeListResponse(Response):
    """Answer of `client.report.sitecode.list`."""

    site_code_infos: list[SiteCode]
    """The venue codes."""
    next_cursor: str | None = None
    """Cursor of the next page; empty on the last one."""


@model
class ReportSitecodeGetSiteReportInfoRequest(Model):
    """Parameters of `client.report.sitecode.get_site_report_info`."""

    siteid: str


@model
class ReportSitecodeGetSiteReportInfoResponse(Response):
    """Answer of `client.report.sitecode.get_site_report_info`."""

    question_templates: list[SiteQuestion] | None = None
    """The questions."""


@model
class ReportSitecodeGetReportAnswerRequest(Model):
    """Parameters of `client.report.sitecode.get_report_answer`."""

    siteid: str
    date: str
    cursor: str | None = None
    limit: int | None = None


@model
class ReportSitecodeGetReportAnswerResponse(Response):
    """Answer of `client.report.sitecode.get_report_answer`."""

    answers: list[SiteAnswers]
    """The answers."""
    has_more: Flag | None = None
    """Whether more follow."""
    next_cursor: str | None = None
    """Cursor of the next page."""
