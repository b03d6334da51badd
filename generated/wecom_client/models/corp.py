# Generated from spec/api/corp.yaml by codegen. Do not edit.
"""企业。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class OpenApproval(Model):
    ThirdNo: str
    """Your number of the approval."""
    OpenTemplateId: str | None = None
    """Id of the template."""
    OpenSpName: str | None = None
    """Name of the template."""
    OpenSpstatus: int | None = field(default=None, aliases=("OpenSpStatus",), enum=(1, 2, 3, 4))
    """State of the approval. One of 1 (in approval), 2 (approved), 3 (rejected), 4 (withdrawn)."""
    ApplyTime: Timestamp | None = field(default=None, as_text=True)
    """Unix time of the application."""
    ApplyUsername: str | None = field(default=None, aliases=("ApplyUserName",))
    """Name of the applicant."""
    ApplyUserId: str | None = None
    """UserID of the applicant."""
    ApplyUserParty: str | None = None
    """Department of the applicant."""
    ApplyUserImage: str | None = None
    """Portrait of the applicant."""
    ApprovalNodes: OpenApprovalNodes | None = None
    """Steps of the approval."""
    NotifyNodes: OpenNotifyNodes | None = None
    """Who is informed."""
    ApproverStep: int | None = field(default=None, as_text=True)
    """Current step, counted from 0."""
    approverstep: int | None = field(default=None, as_text=True)
    """Current step in the answer to a third-party app, counted from 0."""


@model
class OpenApprovalNodes(Model):
    ApprovalNode: list[OpenApprovalNode] | None = None
    """Steps of the approval."""


@model
class OpenApprovalNode(Model):
    NodeStatus: int | None = field(default=None, enum=(1, 2, 3, 4), as_text=True)
    """State of the step. One of 1 (in approval), 2 (agreed), 3 (rejected), 4 (passed on)."""
    NodeAttr: int | None = field(default=None, enum=(1, 2), as_text=True)
    """Who must agree. One of 1 (one of them), 2 (all of them)."""
    NodeType: int | None = field(default=None, enum=(1, 2, 3), as_text=True)
    """Where the approvers come from. One of 1 (fixed members), 2 (tag), 3 (superior)."""
    Items: OpenApprovers | None = None
    """The approvers."""


@model
class OpenApprovers(Model):
    Item: list[OpenApprover] | None = None
    """The approvers."""


@model
class OpenNotifyNodes(Model):
    NotifyNode: list[OpenApprovalMember] | None = None
    """Those who are informed."""


@model
class OpenApprovalMember(Model):
    ItemName: str | None = None
    """Name."""
    ItemUserId: str | None = field(default=None, aliases=("ItemUserid",))
    """UserID."""
    ItemParty: str | None = None
    """Department."""
    ItemImage: str | None = None
    """Portrait."""


@model
class OpenApprover(Model):
    ItemName: str | None = None
    """Name."""
    ItemUserId: str | None = field(default=None, aliases=("ItemUserid",))
    """UserID."""
    ItemParty: str | None = None
    """Department."""
    ItemImage: str | None = None
    """Portrait."""
    ItemStatus: int | None = field(default=None, enum=(1, 2, 3, 4), as_text=True)
    """What the approver has done. One of 1 (in approval), 2 (agreed), 3 (rejected), 4 (passed on)."""
    ItemSpeech: str | None = None
    """Comment of the approver."""
    ItemOpTime: Timestamp | None = field(default=None, as_text=True)
    """Unix time of the action; 0 if there was none."""


@model
class OldApproval(Model):
    class SpStatus:
        IN_APPROVAL: Final = 1
        APPROVED: Final = 2
        REJECTED: Final = 3
        CANCELLED: Final = 4
        WITHDRAWN_AFTER_APPROVAL: Final = 6
        PAID: Final = 10

    spname: str | None = None
    """Name of the template."""
    apply_name: str | None = None
    """Name of the applicant."""
    apply_org: str | None = None
    """Department of the applicant."""
    approval_name: list[str] | None = None
    """Names of the approvers."""
    notify_name: list[str] | None = None
    """Names of those who are informed."""
    sp_status: int | None = field(default=None, enum=(1, 2, 3, 4, 6, 10))
    """State of the approval. One of 1 (in approval), 2 (approved), 3 (rejected), 4 (cancelled), 6 (withdrawn
    after approval), 10 (paid).
    """
    sp_num: int | None = None
    """Number of the approval."""
    mediaids: list[str] | None = None
    """Attachments, for media.get."""
    apply_time: Timestamp | None = None
    """Unix time of the application."""
    apply_user_id: str | None = None
    """UserID of the applicant."""
    expense: OldExpense | None = None
    """Only in expense claims."""
    leave: OldLeave | None = None
    """Only in leave applications."""
    comm: OldApplyData | None = None
    """Values of the form."""


@model
class OldApplyData(Model):
    apply_data: str | None = None
    """JSON text of the controls, as a mapping by id (older) or a list (newer)."""


@model
class OldExpense(Model):
    class ExpenseType:
        TRAVEL: Final = 1
        TRANSPORT: Final = 2
        ENTERTAINMENT: Final = 3
        OTHER: Final = 4

    expense_type: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Kind of claim. One of 1 (travel), 2 (transport), 3 (entertainment), 4 (other)."""
    reason: str | None = None
    """Reason for the claim."""
    item: list[OldExpenseItem] | None = None
    """Items; only in old claims."""


@model
class OldExpenseItem(Model):
    class ExpenseitemType:
        FLIGHT: Final = 1
        TRAIN: Final = 2
        TAXI: Final = 3
        LODGING: Final = 4
        MEALS: Final = 5
        GIFTS: Final = 6
        ACTIVITIES: Final = 7
        COMMUNICATION: Final = 8
        ALLOWANCE: Final = 9
        OTHER: Final = 10

    expenseitem_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
    """Kind of expense. One of 1 (flight), 2 (train), 3 (taxi), 4 (lodging), 5 (meals), 6 (gifts), 7
    (activities), 8 (communication), 9 (allowance), 10 (other).
    """
    time: Timestamp | None = None
    """Unix time of the expense."""
    sums: int | None = None
    """Amount in yuan."""
    reason: str | None = None
    """Reason for the expense."""


@model
class OldLeave(Model):
    class Timeunit:
        HALF_DAY: Final = 0
        HOUR: Final = 1

    class LeaveType:
        ANNUAL: Final = 1
        PERSONAL: Final = 2
        SICK: Final = 3
        COMPENSATORY: Final = 4
        MARRIAGE: Final = 5
        MATERNITY: Final = 6
        PATERNITY: Final = 7
        OTHER: Final = 8

    timeunit: int | None = field(default=None, enum=(0, 1))
    """Unit of the leave. One of 0 (half day), 1 (hour)."""
    leave_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7, 8))
    """Kind of leave. One of 1 (annual), 2 (personal), 3 (sick), 4 (compensatory), 5 (marriage), 6
    (maternity), 7 (paternity), 8 (other).
    """
    start_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""
    duration: int | None = None
    """Length in hours."""
    reason: str | None = None
    """Reason for the leave."""


@model
class MigrationInfo(Model):
    class OpenidType:
        CORPID_AND_USERID: Final = 1
        EXTERNAL_USERID: Final = 3

    class Status:
        NOT_MOVED: Final = 0
        MOVED: Final = 1

    openid_type: int = field(enum=(1, 3))
    """Kind of id. One of 1 (corpid and userid), 3 (external_userid)."""
    status: int = field(enum=(0, 1))
    """Whether it was moved. One of 0 (not moved), 1 (moved)."""


@model
class CorpGetJoinQrcodeRequest(Model):
    """Parameters of `client.corp.get_join_qrcode`."""

    class SizeType:
        N171_X_171: Final = 1
        """171 x 171."""
        N399_X_399: Final = 2
        """399 x 399."""
        N741_X_741: Final = 3
        """741 x 741."""
        N2052_X_2052: Final = 4
        """2052 x 2052."""

    size_type: int | None = field(default=None, enum=(1, 2, 3, 4))


@model
class CorpGetJoinQrcodeResponse(Response):
    """Answer of `client.corp.get_join_qrcode`."""

    join_qrcode: str
    """Link of the QR code, valid 7 days."""


@model
class CorpOpencorpidToCorpidRequest(Model):
    """Parameters of `client.corp.opencorpid_to_corpid`."""

    open_corpid: str
    source_agentid: int


@model
class CorpOpencorpidToCorpidResponse(Response):
    """Answer of `client.corp.opencorpid_to_corpid`."""

    corpid: str
    """The plain corpid."""


@model
class CorpGetopenapprovaldataRequest(Model):
    """Parameters of `client.corp.getopenapprovaldata`."""

    thirdNo: str


@model
class CorpGetopenapprovaldataResponse(Response):
    """Answer of `client.corp.getopenapprovaldata`."""

    data: OpenApproval
    """The approval."""


@model
class CorpGetapprovaldataRequest(Model):
    """Parameters of `client.corp.getapprovaldata`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("starttime", "endtime"), limits={"days": 30}),
    )

    starttime: Time = field(converts=True)
    endtime: Time = field(converts=True)
    next_spnum: int | None = None


@model
class CorpGetapprovaldataResponse(Response):
    """Answer of `client.corp.getapprovaldata`."""

    count: int | None = None
    """Number of approvals in this answer, at most 100."""
    total: int | None = None
    """Number of approvals in the period."""
    next_spnum: int | None = None
    """Number of the last approval returned; send it to go on."""
    data: list[OldApproval] | None = None
    """The approvals."""


@model
class CorpApplyMassCallTicketRequest(Model):
    """Parameters of `client.corp.apply_mass_call_ticket`."""


@model
class CorpApplyMassCallTicketResponse(Response):
    """Answer of `client.corp.apply_mass_call_ticket`."""

    mass_call_ticket: str = field(secret=True)
    """The ticket; valid 7 days."""


@model
class CorpGetOpenidMigrationRequest(Model):
    """Parameters of `client.corp.get_openid_migration`."""


@model
class CorpGetOpenidMigrationResponse(Response):
    """Answer of `client.corp.get_openid_migration`."""

    migration_info: list[MigrationInfo]
    """One entry for each kind of id."""
