# Generated from spec/api/school/settings.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""家校设置与收款."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class Student(Model):
    userid: list[str]


@model
class AllowScopeDepartment(Model):
    partyid: list[int] | None = None


@model
class AgentGetAllowScopeScope(Model):
    students: list[Student] | Student
    departments: list[int] | AllowScopeDepartment


@model
class PaymentResult(Model):
    student_userid: str
    payer_parent_userid: str | None = None
    trade_state: int
    trade_no: str


@model
class SchoolAgentGetAllowScopeRequest(Model):
    """Parameters of `client.school.agent.get_allow_scope`."""

    agentid: str


@model
class SchoolAgentGetAllowScopeResponse(Response):
    """Answer of `client.school.agent.get_allow_scope`: 获取可使用的家长范围."""

    allow_scope: AgentGetAllowScopeScope
    """TODO 可在微信「学校通知-学校应用」使用该应用的家长范围."""


@model
class SchoolGetChatCreateModeRequest(Model):
    """Parameters of `client.school.get_chat_create_mode`."""


@model
class SchoolGetChatCreateModeResponse(Response):
    """Answer of `client.school.get_chat_create_mode`: 管理「班级群创建方式」."""

    create_mode: int | None = field(default=None, enum=(0, 1))
    """TODO 创建模式</br>取值范围：</br>&#160;&#160;&#160;&#160;0 - 自动创建</br>&#160;&#160;&#160;&#160;1 -
    手动创建. One of 0 (TODO 自动创建</br>&#160), 1 (TODO 手动创建).
    """


@model
class SchoolGetPaymentResultRequest(Model):
    """Parameters of `client.school.get_payment_result`."""

    payment_id: str


@model
class SchoolGetPaymentResultResponse(Response):
    """Answer of `client.school.get_payment_result`: 获取学生付款结果."""

    project_name: str
    amount: int
    payment_result: list[PaymentResult]
    """TODO 学生付款信息列表，详情见PayInfo说明."""


@model
class SchoolGetTeacherViewModeRequest(Model):
    """Parameters of `client.school.get_teacher_view_mode`."""


@model
class SchoolGetTeacherViewModeResponse(Response):
    """Answer of `client.school.get_teacher_view_mode`: 管理「老师可查看班级」模式."""

    view_mode: int | None = field(default=None, enum=(1, 2))
    """TODO 查看模式, 1-全部班级, 2-仅负责范围内的班级. One of 1 (TODO 全部班级), 2 (TODO 仅负责范围内的班级)."""


@model
class SchoolGetTradeRequest(Model):
    """Parameters of `client.school.get_trade`."""

    payment_id: str
    trade_no: str


@model
class SchoolGetTradeResponse(Response):
    """Answer of `client.school.get_trade`: 获取订单详情."""

    transaction_id: str
    pay_time: int


@model
class SchoolGetuserinfoRequest(Model):
    """Parameters of `client.school.getuserinfo`."""

    code: str = field(max_bytes=512)


@model
class SchoolGetuserinfoResponse(Response):
    """Answer of `client.school.getuserinfo`: 获取家校访问用户身份."""

    DeviceId: str | None = None
    """TODO 手机设备号(由企业微信在安装时随机生成，删除重装会改变，升级不受影响)."""
    parent_userid: str | None = None
    student_userid: str | None = None


@model
class SchoolSetArchSyncModeRequest(Model):
    """Parameters of `client.school.set_arch_sync_mode`."""

    arch_sync_mode: int = field(enum=(1, 2, 3))


@model
class SchoolSetChatCreateModeRequest(Model):
    """Parameters of `client.school.set_chat_create_mode`."""

    create_mode: int = field(enum=(0, 1))


@model
class SchoolSetTeacherViewModeRequest(Model):
    """Parameters of `client.school.set_teacher_view_mode`."""

    view_mode: int = field(enum=(1, 2))


@model
class SchoolSetUpgradeInfoRequest(Model):
    """Parameters of `client.school.set_upgrade_info`."""

    upgrade_switch: int | None = None
    upgrade_time: int | None = None


@model
class SchoolSetUpgradeInfoResponse(Response):
    """Answer of `client.school.set_upgrade_info`: 修改自动升年级的配置."""

    next_upgrade_time: int | None = None
    """TODO 下次升级的时间，只有年月日有效，如果该学校今年已经升过年级，那本参数会给明年对应日期的时间戳."""
