# Generated from spec/api/advanced_feature.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""高级功能."""

from __future__ import annotations

from wecom_runtime.data.models import Model, Response, Time, Timestamp, field, model


@model
class ApprovalProcess(Model):
    node_list: list[ApprovalStep]
    """All steps; a change sends all of them again."""


@model
class ApprovalStep(Model):
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
    apply_id: str
    applicant: str | None = None
    """UserID of the applicant."""
    create_time: Timestamp | None = None
    """Unix time."""
    business_type: int | None = field(default=None, enum=(1, 2, 3, 4))
    """One of 1 (mail), 2 (documents), 3 (WeDrive), 4 (meetings)."""
    approval_id: str | None = None
    """The app's id of the approval."""
    approval_url: str | None = None
    """Link to the approval in the app."""
    approval_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5))
    """One of 0 (old application without a process), 1 (with the approvers), 2 (rejected by an approver), 3
    (approved by the approvers), 4 (rejected by an administrator), 5 (granted by an administrator).
    """
    approval_type: int | None = field(default=None, enum=(0, 1, 2))
    """How it is approved. One of 0 (default), 1 (approval set up by the company), 2 (through the API)."""
    request_reason: str | None = None


@model
class AdvancedFeatureSetApprovalDetailRequest(Model):
    """Parameters of `client.advanced_feature.set_approval_detail`."""

    apply_id: str
    approval_id: str
    approval_status: int = field(enum=(1, 2, 3, 101))
    approval_url: str
    process_list: ApprovalProcess


@model
class AdvancedFeatureGetApplyIdListRequest(Model):
    """Parameters of `client.advanced_feature.get_apply_id_list`."""

    business_type: int = field(enum=(1, 2, 3, 4))
    userid: str
    req_type: int | None = field(default=None, enum=(0, 1, 2))
    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class AdvancedFeatureGetApplyIdListResponse(Response):
    """Answer of `client.advanced_feature.get_apply_id_list`: 批量获取申请单ID."""

    apply_id_list: list[str]
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
    """Answer of `client.advanced_feature.get_approval_info`: 获取申请单详细信息."""

    approval_info: Application
