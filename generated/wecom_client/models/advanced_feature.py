# Generated from spec/api/advanced_feature.yaml by codegen. Do not edit.
"""高级功能。"""

from __future__ import annotations

from typing import ClassVar, Final

from wecom_runtime.data.models import Model, Response, Rule, Time, Timestamp, field, model


@model
class ApprovalProcess(Model):
    node_list: list[ApprovalStep]
    """All steps; a change sends all of them again."""


@model
class ApprovalStep(Model):
    """At least one of `current_approvers` and `completed_approvers` is needed."""

    class NodeApvStatus:
        """Values of `node_apv_status`."""

        IN_PROGRESS: Final = 1
        """In progress."""
        REJECTED: Final = 2
        """Rejected."""
        APPROVED: Final = 3
        """Approved."""
        WITHDRAWN: Final = 101
        """Withdrawn."""
        NOT_REACHED_YET: Final = 102
        """Not reached yet."""

    class NodeApvRel:
        """Values of `node_apv_rel`."""

        ALL_MUST_APPROVE: Final = 1
        """All must approve."""
        ONE_MUST_APPROVE: Final = 2
        """One must approve."""
        ALL_MUST_APPROVE_IN_ORDER: Final = 3
        """All must approve in order."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Rule("one_of", ("current_approvers", "completed_approvers")),)

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
    apv_update_time: Time | None = None
    """Unix time of the latest change."""


@model
class Application(Model):
    class BusinessType:
        """Values of `business_type`."""

        MAIL: Final = 1
        """Mail."""
        DOCUMENTS: Final = 2
        """Documents."""
        WEDRIVE: Final = 3
        """WeDrive."""
        MEETINGS: Final = 4
        """Meetings."""

    class ApprovalStatus:
        """Values of `approval_status`."""

        OLD_APPLICATION_WITHOUT_A_PROCESS: Final = 0
        """Old application without a process."""
        WITH_THE_APPROVERS: Final = 1
        """With the approvers."""
        REJECTED_BY_AN_APPROVER: Final = 2
        """Rejected by an approver."""
        APPROVED_BY_THE_APPROVERS: Final = 3
        """Approved by the approvers."""
        REJECTED_BY_AN_ADMINISTRATOR: Final = 4
        """Rejected by an administrator."""
        GRANTED_BY_AN_ADMINISTRATOR: Final = 5
        """Granted by an administrator."""

    class ApprovalType:
        """Values of `approval_type`."""

        DEFAULT: Final = 0
        """Default."""
        APPROVAL_SET_UP_BY_THE_COMPANY: Final = 1
        """Approval set up by the company."""
        THROUGH_THE_API: Final = 2
        """Through the API."""

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
        """Values of `approval_status`."""

        IN_PROGRESS: Final = 1
        """In progress."""
        REJECTED: Final = 2
        """Rejected."""
        APPROVED: Final = 3
        """Approved."""
        WITHDRAWN: Final = 101
        """Withdrawn."""

    apply_id: str
    approval_id: str
    approval_status: int = field(enum=(1, 2, 3, 101))
    approval_url: str
    process_list: ApprovalProcess


@model
class AdvancedFeatureGetApplyIdListRequest(Model):
    """Parameters of `client.advanced_feature.get_apply_id_list`."""

    class BusinessType:
        """Values of `business_type`."""

        MAIL: Final = 1
        """Mail."""
        DOCUMENTS: Final = 2
        """Documents."""
        WEDRIVE: Final = 3
        """WeDrive."""
        MEETINGS: Final = 4
        """Meetings."""

    class ReqType:
        """Values of `req_type`."""

        ALL: Final = 0
        """All."""
        THROUGH_THE_API: Final = 1
        """Through the API."""
        NOT_THROUGH_THE_API: Final = 2
        """Not through the API."""

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
