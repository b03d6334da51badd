# Generated from spec/api/advanced_feature.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""高级功能."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class Approval(Model):
    business_type: int = field(enum=(1, 2, 3, 4))
    """TODO 申请的高级账号类型；1-邮件 2-文档 3-微盘 4-会议. One of 1 (TODO 邮件), 2 (document), 3 (TODO
    微盘), 4 (meeting).
    """
    apply_id: str
    approval_id: str
    approval_type: int = field(enum=(0, 1, 2))
    """TODO 0-默认申请 1-自定义审批 2-企业openapi. One of 0 (TODO 默认申请), 1 (TODO 自定义审批), 2 (TODO
    企业openapi).
    """
    approval_status: int = field(enum=(1, 2, 3, 4, 5, 0))
    """TODO 审批单状态：1-审批人审批中 2-审批人驳回 3-审批人已同意 4-管理员驳回 5-管理员已分配
    0-历史的申请记录，无流程信息. One of 1 (TODO 审批人审批中), 2 (TODO 审批人驳回), 3 (TODO 审批人已同意),
    4 (TODO 管理员驳回), 5 (TODO 管理员已分配), 0 (TODO 历史的申请记录).
    """
    approval_url: str
    """TODO 自建应用中的审批单跳转链接."""
    applicant: str
    request_reason: str
    create_time: int


@model
class ProcessNode(Model):
    node_apv_status: int = field(enum=(1, 2, 3, 101, 102))
    """TODO 审批节点状态：1-审批中; 2-已驳回; 3-已同意; 101-已撤销; 102-未到流程. One of 1 (in approval), 2
    (rejected), 3 (TODO 已同意), 101 (withdrawn), 102 (TODO 未到流程).
    """
    node_apv_rel: int = field(enum=(1, 3))
    """TODO 审批节点多人审批方式：1-会签；2-或签；3-依次审批. One of 1 (TODO 会签), 3 (TODO 依次审批)."""
    current_approvers: list[str] | None = field(default=None, max_items=100)
    """TODO 当前审批节点待处理人列表，最多100个，待处理人列表和已处理人列表不可同时为空. At most 100 items."""
    completed_approvers: list[str] | None = None
    """TODO 当前审批节点已处理人列表，做多100个，待处理人列表和已处理人列表不可同时为空."""
    apv_update_time: int | None = None
    """TODO 审批节点更新时间."""
    node_status: int | None = None
    """TODO."""


@model
class Process(Model):
    node_list: list[ProcessNode]
    """TODO 审批单审批节点，注意：如果需要变更审批节点信息，需要全量节点都传入."""


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
    has_more: bool


@model
class AdvancedFeatureGetApprovalInfoRequest(Model):
    """Parameters of `client.advanced_feature.get_approval_info`."""

    apply_id: str


@model
class AdvancedFeatureGetApprovalInfoResponse(Response):
    """Answer of `client.advanced_feature.get_approval_info`: 获取申请单详细信息."""

    approval_info: Approval


@model
class AdvancedFeatureSetApprovalDetailRequest(Model):
    """Parameters of `client.advanced_feature.set_approval_detail`."""

    apply_id: str
    approval_id: str
    approval_status: int = field(enum=(1, 2, 3, 101))
    approval_url: str
    process_list: Process
