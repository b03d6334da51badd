# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.OA."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.arguments import text


class WeChatOA(BaseWeChatAPI):
    """`client.OA`."""

    def get_template_detail(self, template_id: str) -> dict[str, Any]:
        """获取审批模板详情: now `client.oa.gettemplatedetail`.

        https://developer.work.weixin.qq.com/document/path/91982
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/gettemplatedetail",
            body=parameters({"template_id": template_id}),
        )
        return answer

    def get_approval_info(
        self,
        start_time: Any,
        end_time: Any,
        cursor: int | str,
        size: int | str = 100,
        filters: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """批量获取审批单号: now `client.oa.getapprovalinfo`.

        The filters are sent as filters: wechatpy 1.8.18 sent them as filter, which WeCom ignores.

        https://developer.work.weixin.qq.com/document/path/91816
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/getapprovalinfo",
            body=parameters({
                "starttime": text(start_time), "endtime": text(end_time), "cursor": cursor, "size": size,
                "filters": filters,
            }),
        )
        return answer

    def get_approval_detail(self, sp_no: Any) -> dict[str, Any]:
        """获取审批申请详情: now `client.oa.getapprovaldetail`.

        https://developer.work.weixin.qq.com/document/path/91983
        """
        answer: dict[str, Any] = self._send("POST", "oa/getapprovaldetail", body=parameters({"sp_no": sp_no}))
        return answer

    def apply_event(
        self,
        creator_userid: str,
        template_id: str,
        use_template_approver: int | str,
        approver: Sequence[Any],
        apply_data: Any,
        summary_list: Sequence[Any],
        notifyer: Sequence[Any] | None = None,
        notify_type: int | str | None = None,
    ) -> dict[str, Any]:
        """提交审批申请: now `client.oa.applyevent`.

        https://developer.work.weixin.qq.com/document/path/91853
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/applyevent",
            body=parameters({
                "creator_userid": creator_userid, "template_id": template_id,
                "use_template_approver": use_template_approver, "approver": approver, "notifyer": notifyer,
                "notify_type": notify_type, "apply_data": apply_data, "summary_list": summary_list,
            }),
        )
        return answer
