# Generated from spec/api/report/patrol.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""巡查上报."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model


@model
class PatrolCategoryStatisticData(Model):
    category_id: str
    category_name: str
    category_level: int = field(enum=(1, 2))
    """TODO 分类等级，1、一级分组；2、二级分类. One of 1 (TODO 一级分组), 2 (TODO 二级分类)."""
    category_type: int = field(enum=(0, 1))
    """TODO 分类类型，0：其他，1：有效分类. One of 0 (other), 1 (TODO 有效分类)."""
    total_case: int
    total_solved: int


@model
class PatrolGetGridInfoGrid(Model):
    grid_id: str
    grid_name: int
    grid_admin: list[str]
    """TODO 网格管理员 userId 列表."""


@model
class WorkOrderLocation(Model):
    name: str
    address: str
    longitude: float
    latitude: float


@model
class ProcessRecord(Model):
    process_type: int = field(enum=(1, 2, 4, 5, 6, 7))
    """TODO 流程类型,1:创建 2:受理 3:分配 4:转交 5:办结 6:拒绝 7:办理中. One of 1 (TODO 创建), 2 (TODO 受理),
    4 (TODO 转交), 5 (TODO 办结), 6 (TODO 拒绝), 7 (TODO 办理中).
    """
    process_desc: str
    status: int = field(enum=(0, 1))
    """TODO 当前流程状态, 0:处理中，1:已处理. One of 0 (in progress), 1 (handled)."""
    image_urls: list[str] | None = None
    video_media_ids: list[str] | None = None
    solve_userid: str | None = None
    solved_time: int | None = None


@model
class WorkOrder(Model):
    order_id: str
    desc: str
    urge_type: int = field(enum=(1, 2, 3))
    """TODO 紧急程度，1:一般，2:重要，3:紧急. One of 1 (TODO 一般), 2 (TODO 重要), 3 (TODO 紧急)."""
    case_name: str
    grid_id: str
    grid_name: str
    create_time: int
    image_urls: list[str] | None = None
    video_media_ids: list[str] | None = None
    location: WorkOrderLocation | None = None
    processor_userids: list[str] | None = None
    process_list: list[ProcessRecord]
    reporter_name: str
    reporter_mobile: str
    unionid: str | None = None


@model
class ReportValue(Model):
    question_id: int
    single_choice: int | None = None
    multi_choice: list[int] | None = None
    text: str | None = None
    url: str | None = None
    itinerary_card_type: int | None = None
    high_risk_area: str | None = None


@model
class Answer(Model):
    report_time: int
    report_values: list[ReportValue]


@model
class QuestionTemplateOption(Model):
    option_id: int | None = None
    option_text: str | None = None


@model
class QuestionTemplate(Model):
    question_id: int | None = None
    question_type: int | None = None
    title: str | None = None
    is_required: Flag | None = None
    option_list: list[QuestionTemplateOption] | None = None


@model
class SiteCode(Model):
    id: str
    type: str
    area: str
    address: str
    name: str
    admin: list[str]
    qr_code_url: str


@model
class ReportPatrolCategoryStatisticRequest(Model):
    """Parameters of `client.report.patrol.category_statistic`."""

    category_id: str | None = None


@model
class ReportPatrolCategoryStatisticResponse(Response):
    """Answer of `client.report.patrol.category_statistic`: 获取上报事件分类统计."""

    dashboard_list: list[PatrolCategoryStatisticData]


@model
class ReportPatrolGetCorpStatusRequest(Model):
    """Parameters of `client.report.patrol.get_corp_status`."""

    grid_id: str | None = None


@model
class ReportPatrolGetCorpStatusResponse(Response):
    """Answer of `client.report.patrol.get_corp_status`: 获取单位巡查上报数据统计."""

    to_be_assigned: int
    processing: int
    added_today: int
    solved_today: int
    total_case: int
    total_solved: int


@model
class ReportPatrolGetGridInfoRequest(Model):
    """Parameters of `client.report.patrol.get_grid_info`."""


@model
class ReportPatrolGetGridInfoResponse(Response):
    """Answer of `client.report.patrol.get_grid_info`: 获取配置的网格及网格负责人."""

    grid_list: list[PatrolGetGridInfoGrid]


@model
class ReportPatrolGetOrderInfoRequest(Model):
    """Parameters of `client.report.patrol.get_order_info`."""

    order_id: str


@model
class ReportPatrolGetOrderInfoResponse(Response):
    """Answer of `client.report.patrol.get_order_info`: 获取巡查上报的事件详情信息."""

    order_info: WorkOrder


@model
class ReportPatrolGetOrderListRequest(Model):
    """Parameters of `client.report.patrol.get_order_list`."""

    begin_create_time: int | None = None
    begin_modify_time: int | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=50)


@model
class ReportPatrolGetOrderListResponse(Response):
    """Answer of `client.report.patrol.get_order_list`: 获取巡查上报事件列表."""

    order_list: list[WorkOrder]
    next_cursor: str | None = None
    """TODO 获取下一页数据的凭据，为空字符串代表是最后一页."""


@model
class ReportPatrolGetUserStatusRequest(Model):
    """Parameters of `client.report.patrol.get_user_status`."""

    userid: str


@model
class ReportPatrolGetUserStatusResponse(Response):
    """Answer of `client.report.patrol.get_user_status`: 获取个人巡查上报数据统计."""

    processing: int
    added_today: int
    solved_today: int


@model
class ReportSitecodeGetReportAnswerRequest(Model):
    """Parameters of `client.report.sitecode.get_report_answer`."""

    siteid: str
    date: str
    limit: int | None = None
    cursor: str | None = None


@model
class ReportSitecodeGetReportAnswerResponse(Response):
    """Answer of `client.report.sitecode.get_report_answer`: TODO."""

    answers: list[Answer]
    has_more: Flag
    next_cursor: str | None = None


@model
class ReportSitecodeGetSiteReportInfoRequest(Model):
    """Parameters of `client.report.sitecode.get_site_report_info`."""

    siteid: str


@model
class ReportSitecodeGetSiteReportInfoResponse(Response):
    """Answer of `client.report.sitecode.get_site_report_info`: TODO."""

    question_templates: list[QuestionTemplate] | None = None


@model
class ReportSitecodeListRequest(Model):
    """Parameters of `client.report.sitecode.list`."""

    limit: int | None = None
    cursor: str | None = None


@model
class ReportSitecodeListResponse(Response):
    """Answer of `client.report.sitecode.list`: TODO."""

    site_code_infos: list[SiteCode]
    next_cursor: str | None = None
