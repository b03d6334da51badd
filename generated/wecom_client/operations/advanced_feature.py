# Generated from spec/api/advanced_feature.yaml by codegen. Do not edit.
"""Endpoints of 高级功能."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.advanced_feature import AdvancedFeatureGetApplyIdListResponse
    from wecom_client.models.advanced_feature import AdvancedFeatureGetApprovalInfoResponse
    from wecom_runtime.data.models import Response


ADVANCED_FEATURE_SET_APPROVAL_DETAIL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/advanced_feature/set_approval_detail",
    call="advanced_feature.set_approval_detail",
    title="设置审批单审批信息",
    docs=(99880,),
    request="wecom_client.models.advanced_feature:AdvancedFeatureSetApprovalDetailRequest",
    idempotent=True,
    needs="高级功能-成员申请管理-通过api设置申请流程",
    granted={"developed": "none", "third_party": "none"},
)
ADVANCED_FEATURE_GET_APPLY_ID_LIST: Operation[AdvancedFeatureGetApplyIdListResponse] = Operation(
    "POST",
    "/cgi-bin/advanced_feature/get_apply_id_list",
    call="advanced_feature.get_apply_id_list",
    title="批量获取申请单ID",
    docs=(99883,),
    request="wecom_client.models.advanced_feature:AdvancedFeatureGetApplyIdListRequest",
    response="wecom_client.models.advanced_feature:AdvancedFeatureGetApplyIdListResponse",
    idempotent=True,
    reads=True,
    needs="高级功能-成员申请管理-通过api设置申请流程",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="apply_id_list", send="cursor", receive="next_cursor", more="has_more"),
)
ADVANCED_FEATURE_GET_APPROVAL_INFO: Operation[AdvancedFeatureGetApprovalInfoResponse] = Operation(
    "POST",
    "/cgi-bin/advanced_feature/get_approval_info",
    call="advanced_feature.get_approval_info",
    title="获取申请单详细信息",
    docs=(99885,),
    request="wecom_client.models.advanced_feature:AdvancedFeatureGetApprovalInfoRequest",
    response="wecom_client.models.advanced_feature:AdvancedFeatureGetApprovalInfoResponse",
    idempotent=True,
    reads=True,
    needs="高级功能-成员申请管理-通过api设置申请流程",
    granted={"developed": "none", "third_party": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/advanced_feature/set_approval_detail": ADVANCED_FEATURE_SET_APPROVAL_DETAIL,
    "/cgi-bin/advanced_feature/get_apply_id_list": ADVANCED_FEATURE_GET_APPLY_ID_LIST,
    "/cgi-bin/advanced_feature/get_approval_info": ADVANCED_FEATURE_GET_APPROVAL_INFO,
}
