# Generated from spec/api/advanced_feature.yaml by codegen. Do not edit.
"""高级功能。"""

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
class ApprovalProcess(Model):
    node_list: list[ApprovalStep]
    """All steps; a change sends all of them again."""


@model
class ApprovalStep(Model):
    """At least one of `current_approvers` and `completed_approvers` is needed."""

    class NodeApvStatus:
        IN_PROGRESS: Final = 1
        REJECTED: Final = 2
        APPROVED: Final = 3
        WITHDRAWN: Final = 101
        NOT_REACHED_YET: Final = 102

    class NodeApvRel:
        ALL_MUST_APPROVE: Final = 1
        ONE_MUST_APPROVE: Final = 2
        ALL_MUST_APPROVE_IN_ORDER: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("current_approvers", "completed_approvers")),
    )

    node_apv_status: int = field(aliases=("node_status",), enum=(1, 2, 3, 101, 102))
    """State of the step. One of 1 (in progress), 2 (rejected), 3 (approved), 101 (withdrawn), 102 (not
    reached yet).
    """
    node_apv_rel: int = field(enum=(1, 2, 3))
    """How several approvers decide. One of 1 (all must approve), 2 (one must approve), 3 (all must approve in
    order).
    """
    current_approvers: list[str] | None = field(default=None, max_items=100)
    """UserIDs of those who have yet to decide; this or completed_approvers must hold somebody. At most 100
    items.
    """
    completed_approvers: list[str] | None = field(default=None, max_items=100)
    """UserIDs of those who have decided. At most 100 items."""
    apv_update_time: Time | None = field(default=None, converts=True)
    """Unix time of the latest change."""


@model
class Application(Model):
    class BusinessType:
        MAIL: Final = 1
        DOCUMENTS: Final = 2
        WEDRIVE: Final = 3
        MEETINGS: Final = 4

    class ApprovalStatus:
        OLD_APPLICATION_WITHOUT_A_PROCESS: Final = 0
        WITH_THE_APPROVERS: Final = 1
        REJECTED_BY_AN_APPROVER: Final = 2
        APPROVED_BY_THE_APPROVERS: Final = 3
        REJECTED_BY_AN_ADMINISTRATOR: Final = 4
        GRANTED_BY_AN_ADMINISTRATOR: Final = 5

    class ApprovalType:
        DEFAULT: Final = 0
        APPROVAL_SET_UP_BY_THE_COMPANY: Final = 1
        THROUGH_THE_API: Final = 2

    apply_id: str
    """Id of the application."""
    applicant: str | None = None
    """UserID of the applicant."""
    create_time: Timestamp | None = None
    """Unix time."""
    business_type: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Kind of feature. One of 1 (mail), 2 (documents), 3 (WeDrive), 4 (meetings)."""
    approval_id: str | None = None
    """The app's id of the approval."""
    approval_url: str | None = None
    """Link to the approval in the app."""
    approval_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5))
    """State of the approval. One of 0 (old application without a process), 1 (with the approvers), 2
    (rejected by an approver), 3 (approved by the approvers), 4 (rejected by an administrator), 5 (granted
    by an administrator).
    """
    approval_type: int | None = field(default=None, enum=(0, 1, 2))
    """How it is approved. One of 0 (default), 1 (approval set up by the company), 2 (through the API)."""
    request_reason: str | None = None
    """Why the member applied."""


@model
class AdvancedFeatureSetApprovalDetailRequest(Model):
    """Parameters of `client.advanced_feature.set_approval_detail`."""

    class ApprovalStatus:
        IN_PROGRESS: Final = 1
        REJECTED: Final = 2
        APPROVED: Final = 3
        WITHDRAWN: Final = 101

    apply_id: str
    approval_id: str
    approval_status: int = field(enum=(1, 2, 3, 101))
    approval_url: str
    process_list: ApprovalProcess


@model
class AdvancedFeatureGetApplyIdListRequest(Model):
    """Parameters of `client.advanced_feature.get_apply_id_list`."""

    class BusinessType:
        MAIL: Final = 1
        DOCUMENTS: Final = 2
        WEDRIVE: Final = 3
        MEETINGS: Final = 4

    class ReqType:
        ALL: Final = 0
        THROUGH_THE_API: Final = 1
        NOT_THROUGH_THE_API: Final = 2

    business_type: int = field(enum=(1, 2, 3, 4))
    userid: str
    req_type: int | None = field(default=None, enum=(0, 1, 2))
    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class AdvancedFeatureGetApplyIdListResponse(Response):
    """Answer of `client.advanced_feature.get_apply_id_list`."""

    apply_id_list: list[str]
    """Ids of the applications."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class AdvancedFeatureGetApprovalInfoRequest(Model):
    """Parameters of `client.advanced_feature.get_approval_info`."""

    apply_id: str


@model
class AdvancedFeatureGetApprovalInfoResponse(Response):
    """Answer of `client.advanced_feature.get_approval_info`."""

    approval_info: Application
    """The application."""
