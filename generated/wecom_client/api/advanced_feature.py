# Generated from spec/api/advanced_feature.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""高级功能: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import advanced_feature as ops

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any
    from wecom_client.models.advanced_feature import (
        AdvancedFeatureGetApplyIdListResponse, AdvancedFeatureGetApprovalInfoResponse, Process,
    )
    from wecom_runtime.model import Response


class AdvancedFeatureResource(Resource):
    """高级功能: `client.advanced_feature`."""

    def get_apply_id_list(
        self,
        business_type: int,
        userid: str,
        *,
        req_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AdvancedFeatureGetApplyIdListResponse:
        """批量获取申请单ID: TODO 批量获取申请单ID.

        Args:
            business_type: TODO 申请的高级账号类型；1-邮件 2-文档 3-微盘 4-会议. One of 1 (TODO 邮件), 2
                (document), 3 (TODO 微盘), 4 (meeting).
            userid: UserID of the member.
            req_type: TODO 0-所有 1-仅api单 2-非api 申请单， 默认为0. One of 0 (all), 1 (TODO 仅api单), 2
                (TODO 非api). Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 200. Default: 100.

        POST /cgi-bin/advanced_feature/get_apply_id_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99883
        """
        return self._call(ops.ADVANCED_FEATURE_GET_APPLY_ID_LIST, {
            "business_type": business_type, "userid": userid, "req_type": req_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_apply_id_list(
        self,
        business_type: int,
        userid: str,
        *,
        req_type: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[str]:
        """批量获取申请单ID: the items of all pages of `get_apply_id_list`, fetched as they are needed."""
        return self._iterate(ops.ADVANCED_FEATURE_GET_APPLY_ID_LIST, {
            "business_type": business_type, "userid": userid, "req_type": req_type, "limit": limit,
        }, timeout)

    def get_approval_info(
        self,
        apply_id: str,
        *,
        timeout: float | None = None,
    ) -> AdvancedFeatureGetApprovalInfoResponse:
        """获取申请单详细信息: TODO 获取申请单详细信息.

        Args:
            apply_id: TODO 申请id.

        POST /cgi-bin/advanced_feature/get_approval_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99885
        """
        return self._call(ops.ADVANCED_FEATURE_GET_APPROVAL_INFO, {"apply_id": apply_id}, timeout)

    def set_approval_detail(
        self,
        apply_id: str,
        approval_id: str,
        approval_status: int,
        approval_url: str,
        process_list: Process | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置审批单审批信息: TODO 设置审批单审批信息.

        Args:
            apply_id: TODO 申请id.
            approval_id: TODO 审批id，注意：应用生成审批id后，审批id和申请id是一一对应的，不可改变.
            approval_status: TODO 审批单状态：1-审批中; 2-已驳回; 3-已同意; 101-已撤销. One of 1 (in
                approval), 2 (rejected), 3 (TODO 已同意), 101 (withdrawn).
            approval_url: TODO 审批单跳转链接，须已"http://"或"https://"开头.
            process_list: TODO.

        POST /cgi-bin/advanced_feature/set_approval_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/99880
        """
        return self._call(ops.ADVANCED_FEATURE_SET_APPROVAL_DETAIL, {
            "apply_id": apply_id, "approval_id": approval_id, "approval_status": approval_status,
            "approval_url": approval_url, "process_list": process_list,
        }, timeout)
