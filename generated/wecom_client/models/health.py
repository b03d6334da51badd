# Generated from spec/api/health.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""健康上报."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class ReportValue(Model):
    question_id: int
    single_choice: int | None = None
    multi_choice: list[int] | None = None
    text: str | None = None
    fileid: list[str] | None = None
    itinerary_card_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5))
    """TODO
    行程卡类型，仅行程卡类型的问题会返回该字段，0:行程码状态识别失败、1:绿码、2:红码、3:黄码、4:橙码、5:未识别出行程卡.
    One of 0 (TODO 行程码状态识别失败、), 1 (TODO 绿码、), 2 (TODO 红码、), 3 (TODO 黄码、), 4 (TODO
    橙码、), 5 (TODO 未识别出行程卡).
    """
    high_risk_area: str | None = None
    """TODO 高风险行程信息，仅行程卡类型的问题会返回该字段."""
    url: str | None = None


@model
class Answer(Model):
    id_type: int = field(enum=(1, 2))
    """TODO id类型：1：表示返回企业内部成员的userid，2：表示返回的是家长和学生的userid. One of 1 (TODO
    返回企业内部成员的userid), 2 (TODO 返回的是家长和学生的userid).
    """
    userid: str | None = None
    student_userid: str | None = None
    parent_userid: str | None = None
    report_values: list[ReportValue]
    report_time: int


@model
class ReportRange(Model):
    userids: list[str] | None = None
    partyids: list[int] | None = None
    """TODO type=1时表示企业通讯录的部门id，type=2时表示学校通讯录的部门id."""


@model
class ReportTo(Model):
    userids: list[str] | None = None


@model
class QuestionTemplateOption(Model):
    option_id: int
    """TODO 该选项的option_id."""
    option_text: str


@model
class QuestionTemplate(Model):
    question_id: int
    """TODO 问题的question_id."""
    title: str
    question_type: int = field(enum=(1, 2, 3, 4, 5, 6))
    """TODO
    问题类型，1：表示是填空题(包括地理位置和日期)，2：表示是单选题，3：表示多选题，4：表示收集文件/图片题，5：签名链接，6：行程卡截图.
    One of 1 (TODO 是填空题(包括地理位置和日期)), 2 (TODO 是单选题), 3 (TODO 多选题), 4 (TODO
    收集文件/图片题), 5 (TODO 签名链接), 6 (TODO 行程卡截图).
    """
    is_required: int = field(enum=(1, 0))
    """TODO 问题是否必填，1：表示“是”，0：表示“否”. One of 1 (TODO “是”), 0 (TODO “否”)."""
    option_list: list[QuestionTemplateOption] | None = None
    """TODO 选项列表，仅当该题为单/多选题时才有该字段."""


@model
class ReportJob(Model):
    title: str
    creator: str
    type: int = field(enum=(1, 2))
    """TODO 任务类型。1：表示企业内部成员，2：表示家长. One of 1 (TODO 企业内部成员), 2 (parent)."""
    finish_cnt: int
    report_type: int | None = field(default=None, enum=(1, 2))
    """TODO 上报方式。1表示仅上报一次，2表示每天都上报. One of 1 (TODO 仅上报一次), 2 (TODO 每天都上报)."""
    apply_range: ReportRange
    report_to: ReportTo
    skip_weekend: int = field(enum=(0, 1))
    """TODO 非工作日是否需要上报。0表示周末需要上报，1表示周末不需要上报. One of 0 (TODO 周末需要上报), 1
    (TODO 周末不需要上报).
    """
    question_templates: list[QuestionTemplate]


@model
class HealthGetHealthReportStatRequest(Model):
    """Parameters of `client.health.get_health_report_stat`."""

    date: str


@model
class HealthGetHealthReportStatResponse(Response):
    """Answer of `client.health.get_health_report_stat`: 获取健康上报使用统计."""

    pv: int
    uv: int


@model
class HealthGetReportAnswerRequest(Model):
    """Parameters of `client.health.get_report_answer`."""

    jobid: str
    date: str
    offset: int | None = None
    limit: int | None = field(default=None, max=100)


@model
class HealthGetReportAnswerResponse(Response):
    """Answer of `client.health.get_report_answer`: 获取用户填写答案."""

    answers: list[Answer]
    creator: str | None = None


@model
class HealthGetReportJobInfoRequest(Model):
    """Parameters of `client.health.get_report_job_info`."""

    jobid: str
    date: str


@model
class HealthGetReportJobInfoResponse(Response):
    """Answer of `client.health.get_report_job_info`: 获取健康上报任务详情."""

    job_info: ReportJob


@model
class HealthGetReportJobidsRequest(Model):
    """Parameters of `client.health.get_report_jobids`."""

    offset: int | None = None
    limit: int | None = field(default=None, min=1, max=100)


@model
class HealthGetReportJobidsResponse(Response):
    """Answer of `client.health.get_report_jobids`: 获取健康上报任务ID列表."""

    jobids: list[str]
    ending: int = field(enum=(0, 1))
    """TODO 是否结束。0：表示还有更多数据，需要继续拉取，1：表示已经拉取完所有数据. One of 0 (TODO
    还有更多数据), 1 (TODO 已经拉取完所有数据).
    """
