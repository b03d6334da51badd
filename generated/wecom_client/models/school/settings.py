# Generated from spec/api/school/settings.yaml by codegen. Do not edit.
"""家校设置与收款。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ParentScope(Model):
    students: list[AllowedStudent] | AllowedStudents | None = field(default=None, converts=True)
    """Students whose parents may use the app."""
    departments: list[int] | AllowedDepartments | None = field(default=None, converts=True)
    """Departments whose parents may use the app."""


@model
class AllowedStudents(Model):
    userid: list[str] | None = None
    """Ids of students."""


@model
class AllowedStudent(Model):
    """A student in the list form of the answer."""

    userid: str | None = None
    """UserID of the student."""


@model
class AllowedDepartments(Model):
    partyid: list[int] | None = None
    """Ids of departments."""


@model
class PaymentResult(Model):
    class TradeState:
        NOT_PAID: Final = 0
        PAID: Final = 1

    student_userid: str
    """UserID of the student."""
    trade_state: int | None = field(default=None, enum=(0, 1))
    """State of the payment. One of 0 (not paid), 1 (paid)."""
    trade_no: str | None = None
    """Number of the order."""
    payer_parent_userid: str | None = None
    """Id of the parent who paid."""


@model
class SchoolGetuserinfoRequest(Model):
    """Parameters of `client.school.getuserinfo`."""

    code: str = field(secret=True, max_bytes=512)


@model
class SchoolGetuserinfoResponse(Response):
    """Answer of `client.school.getuserinfo`."""

    DeviceId: str | None = None
    """Id of the phone; a new one after reinstallation."""
    parent_userid: str | None = None
    """Id of the parent, if it is one."""
    student_userid: str | None = None
    """Id of the student, if it is one."""


@model
class SchoolAgentGetAllowScopeRequest(Model):
    """Parameters of `client.school.agent.get_allow_scope`."""

    agentid: int


@model
class SchoolAgentGetAllowScopeResponse(Response):
    """Answer of `client.school.agent.get_allow_scope`."""

    allow_scope: ParentScope
    """Students and departments whose parents may use it."""


@model
class SchoolGetChatCreateModeRequest(Model):
    """Parameters of `client.school.get_chat_create_mode`."""


@model
class SchoolGetChatCreateModeResponse(Response):
    """Answer of `client.school.get_chat_create_mode`."""

    class CreateMode:
        AUTOMATICALLY: Final = 0
        BY_HAND: Final = 1

    create_mode: int = field(enum=(0, 1))
    """How group chats of classes are created. One of 0 (automatically), 1 (by hand)."""


@model
class SchoolSetChatCreateModeRequest(Model):
    """Parameters of `client.school.set_chat_create_mode`."""

    class CreateMode:
        AUTOMATICALLY: Final = 0
        BY_HAND: Final = 1

    create_mode: int = field(enum=(0, 1))


@model
class SchoolGetTeacherViewModeRequest(Model):
    """Parameters of `client.school.get_teacher_view_mode`."""


@model
class SchoolGetTeacherViewModeResponse(Response):
    """Answer of `client.school.get_teacher_view_mode`."""

    class ViewMode:
        ALL_CLASSES: Final = 1
        THEIR_OWN_CLASSES: Final = 2

    view_mode: int = field(enum=(1, 2))
    """Which classes a teacher sees. One of 1 (all classes), 2 (their own classes)."""


@model
class SchoolSetTeacherViewModeRequest(Model):
    """Parameters of `client.school.set_teacher_view_mode`."""

    class ViewMode:
        ALL_CLASSES: Final = 1
        THEIR_OWN_CLASSES: Final = 2

    view_mode: int = field(enum=(1, 2))


@model
class SchoolSetArchSyncModeRequest(Model):
    """Parameters of `client.school.set_arch_sync_mode`."""

    class ArchSyncMode:
        FROM_TAGS_TO_CONTACTS: Final = 1
        FROM_CONTACTS_TO_TAGS: Final = 2
        BOTH_WAYS: Final = 3

    arch_sync_mode: int = field(enum=(1, 2, 3))


@model
class SchoolSetUpgradeInfoRequest(Model):
    """Parameters of `client.school.set_upgrade_info`."""

    class UpgradeSwitch:
        OFF: Final = 0
        ON: Final = 1

    upgrade_time: Time | None = field(default=None, converts=True)
    upgrade_switch: int | None = None


@model
class SchoolSetUpgradeInfoResponse(Response):
    """Answer of `client.school.set_upgrade_info`."""

    next_upgrade_time: Timestamp | None = None
    """Unix time whose date tells when they move up next."""


@model
class SchoolGetPaymentResultRequest(Model):
    """Parameters of `client.school.get_payment_result`."""

    payment_id: str


@model
class SchoolGetPaymentResultResponse(Response):
    """Answer of `client.school.get_payment_result`."""

    project_name: str | None = None
    """What the money is for."""
    amount: int | None = None
    """Amount for each student, in cents."""
    payment_result: list[PaymentResult]
    """Payments, one entry for each student."""


@model
class SchoolGetTradeRequest(Model):
    """Parameters of `client.school.get_trade`."""

    payment_id: str
    trade_no: str


@model
class SchoolGetTradeResponse(Response):
    """Answer of `client.school.get_trade`."""

    transaction_id: str
    """Number of the transaction in WeChat Pay."""
    pay_time: Timestamp | None = None
    """When it was paid, as Unix time."""
