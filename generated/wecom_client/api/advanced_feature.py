# Generated from spec/api/advanced_feature.yaml by codegen. Do not edit.
"""高级功能: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import advanced_feature as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.advanced_feature import AdvancedFeatureGetApplyIdListResponse
    from wecom_client.models.advanced_feature import AdvancedFeatureGetApprovalInfoResponse
    from wecom_client.models.advanced_feature import ApprovalProcess
    from wecom_client.params.advanced_feature import ApprovalProcessDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class AdvancedFeatureResource(Resource):
    """高级功能: `client.advanced_feature`."""

    def set_approval_detail(
        self,
        apply_id: str,
        approval_id: str,
        approval_status: int,
        approval_url: str,
        process_list: ApprovalProcess | ApprovalProcessDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置审批单审批信息: Report the progress of a member's application for advanced features.

        In the admin console the app needs 高级功能-成员申请管理-通过api设置申请流程.

        Only self-built apps may call it.

        Only self-built apps that are set up under 高级功能-成员申请管理-通过api设置申请流程 (advanced
        features, applications through the API).

        Call it within 24 hours after the callback of the application; otherwise the application follows
        the former process.

        Args:
            apply_id: Id of the application, from the callback.
            approval_id: Your id of the approval; an application keeps its first one.
            approval_status: State of the approval. One of 1 (in progress), 2 (rejected), 3 (approved), 101
                (withdrawn).
            approval_url: Link to the approval, with http or https.
            process_list: Steps of the approval.

        POST /cgi-bin/advanced_feature/set_approval_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/99880
        """
        return self._call(ops.ADVANCED_FEATURE_SET_APPROVAL_DETAIL, {
            "apply_id": apply_id, "approval_id": approval_id, "approval_status": approval_status,
            "approval_url": approval_url, "process_list": process_list,
        }, timeout)

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
        """批量获取申请单ID: List the ids of a member's applications for advanced features.

        In the admin console the app needs 高级功能-成员申请管理-通过api设置申请流程.

        Only self-built apps may call it.

        Only self-built apps that are set up under 高级功能-成员申请管理-通过api设置申请流程 (advanced
        features, applications through the API).

        Args:
            business_type: Kind of feature. One of 1 (mail), 2 (documents), 3 (WeDrive), 4 (meetings).
            userid: UserID of the applicant.
            req_type: Which applications. One of 0 (all), 1 (through the API), 2 (not through the API).
                Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may hold fewer. At most 200. Default: 100.

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
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """批量获取申请单ID: the items of all pages of `get_apply_id_list`, fetched as they are needed."""
        return self._iterate(ops.ADVANCED_FEATURE_GET_APPLY_ID_LIST, {
            "business_type": business_type, "userid": userid, "req_type": req_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def get_approval_info(
        self,
        apply_id: str,
        *,
        timeout: float | None = None,
    ) -> AdvancedFeatureGetApprovalInfoResponse:
        """获取申请单详细信息: Get one application for advanced features.

        In the admin console the app needs 高级功能-成员申请管理-通过api设置申请流程.

        Only self-built apps may call it.

        Only self-built apps that are set up under 高级功能-成员申请管理-通过api设置申请流程 (advanced
        features, applications through the API).

        Args:
            apply_id: Id of the application.

        POST /cgi-bin/advanced_feature/get_approval_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99885
        """
        return self._call(ops.ADVANCED_FEATURE_GET_APPROVAL_INFO, {"apply_id": apply_id}, timeout)


class AsyncAdvancedFeatureResource(AsyncResource):
    """高级功能: `client.advanced_feature`, asynchronous."""

    async def set_approval_detail(
        self,
        apply_id: str,
        approval_id: str,
        approval_status: int,
        approval_url: str,
        process_list: ApprovalProcess | ApprovalProcessDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置审批单审批信息: Report the progress of a member's application for advanced features.

        In the admin console the app needs 高级功能-成员申请管理-通过api设置申请流程.

        Only self-built apps may call it.

        Only self-built apps that are set up under 高级功能-成员申请管理-通过api设置申请流程 (advanced
        features, applications through the API).

        Call it within 24 hours after the callback of the application; otherwise the application follows
        the former process.

        Args:
            apply_id: Id of the application, from the callback.
            approval_id: Your id of the approval; an application keeps its first one.
            approval_status: State of the approval. One of 1 (in progress), 2 (rejected), 3 (approved), 101
                (withdrawn).
            approval_url: Link to the approval, with http or https.
            process_list: Steps of the approval.

        POST /cgi-bin/advanced_feature/set_approval_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/99880
        """
        return await self._call(ops.ADVANCED_FEATURE_SET_APPROVAL_DETAIL, {
            "apply_id": apply_id, "approval_id": approval_id, "approval_status": approval_status,
            "approval_url": approval_url, "process_list": process_list,
        }, timeout)

    async def get_apply_id_list(
        self,
        business_type: int,
        userid: str,
        *,
        req_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AdvancedFeatureGetApplyIdListResponse:
        """批量获取申请单ID: List the ids of a member's applications for advanced features.

        In the admin console the app needs 高级功能-成员申请管理-通过api设置申请流程.

        Only self-built apps may call it.

        Only self-built apps that are set up under 高级功能-成员申请管理-通过api设置申请流程 (advanced
        features, applications through the API).

        Args:
            business_type: Kind of feature. One of 1 (mail), 2 (documents), 3 (WeDrive), 4 (meetings).
            userid: UserID of the applicant.
            req_type: Which applications. One of 0 (all), 1 (through the API), 2 (not through the API).
                Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may hold fewer. At most 200. Default: 100.

        POST /cgi-bin/advanced_feature/get_apply_id_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99883
        """
        return await self._call(ops.ADVANCED_FEATURE_GET_APPLY_ID_LIST, {
            "business_type": business_type, "userid": userid, "req_type": req_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_apply_id_list(
        self,
        business_type: int,
        userid: str,
        *,
        req_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """批量获取申请单ID: the items of all pages of `get_apply_id_list`, fetched as they are needed."""
        return self._iterate(ops.ADVANCED_FEATURE_GET_APPLY_ID_LIST, {
            "business_type": business_type, "userid": userid, "req_type": req_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def get_approval_info(
        self,
        apply_id: str,
        *,
        timeout: float | None = None,
    ) -> AdvancedFeatureGetApprovalInfoResponse:
        """获取申请单详细信息: Get one application for advanced features.

        In the admin console the app needs 高级功能-成员申请管理-通过api设置申请流程.

        Only self-built apps may call it.

        Only self-built apps that are set up under 高级功能-成员申请管理-通过api设置申请流程 (advanced
        features, applications through the API).

        Args:
            apply_id: Id of the application.

        POST /cgi-bin/advanced_feature/get_approval_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99885
        """
        return await self._call(ops.ADVANCED_FEATURE_GET_APPROVAL_INFO, {"apply_id": apply_id}, timeout)
