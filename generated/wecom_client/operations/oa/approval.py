# Generated from spec/api/oa/approval.yaml by codegen. Do not edit.
"""Endpoints of 审批."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.oa.approval import (
        OaApplyeventResponse, OaApprovalCopytemplateResponse, OaApprovalCreateTemplateResponse,
        OaGetapprovaldetailResponse, OaGetapprovalinfoResponse, OaGettemplatedetailResponse,
    )
    from wecom_runtime.data.models import Response


OA_GETTEMPLATEDETAIL: Operation[OaGettemplatedetailResponse] = Operation(
    "POST",
    "/cgi-bin/oa/gettemplatedetail",
    call="oa.gettemplatedetail",
    title="获取审批模板详情",
    summary="Get the names and the controls of an approval template.",
    docs=(91982, 92631, 96506),
    request="wecom_client.models.oa.approval:OaGettemplatedetailRequest",
    response="wecom_client.models.oa.approval:OaGettemplatedetailResponse",
    advice={
        301025: "The address of the template in the admin console has it.",
        301026: "Try again; a template that has not passed its review cannot be read either.",
    },
    meanings={301025: ("", "template_id is not valid.")},
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_APPROVAL_COPYTEMPLATE: Operation[OaApprovalCopytemplateResponse] = Operation(
    "POST",
    "/cgi-bin/oa/approval/copytemplate",
    call="oa.approval.copytemplate",
    title="复制/更新模板到企业",
    summary="Copy a template of a third-party app to the company of the token, or update the copy that is there.",
    docs=(92630,),
    request="wecom_client.models.oa.approval:OaApprovalCopytemplateRequest",
    response="wecom_client.models.oa.approval:OaApprovalCopytemplateResponse",
    advice={301026: "Try again; a template that has not passed its review cannot be copied."},
    meanings={301025: ("", "open_template_id is not valid.")},
)
OA_APPLYEVENT: Operation[OaApplyeventResponse] = Operation(
    "POST",
    "/cgi-bin/oa/applyevent",
    call="oa.applyevent",
    title="提交审批申请",
    summary="Submit an approval request on behalf of a member.",
    docs=(91853, 92632, 96507),
    request="wecom_client.models.oa.approval:OaApplyeventRequest",
    response="wecom_client.models.oa.approval:OaApplyeventResponse",
    advice={
        301055: "Give the app the right on approvals; the creator must be in the scope of the approval app or of this app.",
        301079: "Choose another time, or revoke the request that takes it.",
    },
    only_adds=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_GETAPPROVALINFO: Operation[OaGetapprovalinfoResponse] = Operation(
    "POST",
    "/cgi-bin/oa/getapprovalinfo",
    call="oa.getapprovalinfo",
    title="批量获取审批单号",
    summary="List the numbers of the approvals that were submitted in a period.",
    docs=(91816, 94603, 96509),
    request="wecom_client.models.oa.approval:OaGetapprovalinfoRequest",
    response="wecom_client.models.oa.approval:OaGetapprovalinfoResponse",
    advice={
        301025: "Check the range of at most 31 days, the filters and the cursor.",
        301026: "Try again after a moment.",
    },
    meanings={301026: ("BusyError", "Approvals could not be listed.")},
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
    pagination=Pagination(items="sp_no_list", send="new_cursor", receive="new_next_cursor", first=""),
)
OA_GETAPPROVALDETAIL: Operation[OaGetapprovaldetailResponse] = Operation(
    "POST",
    "/cgi-bin/oa/getapprovaldetail",
    call="oa.getapprovaldetail",
    title="获取审批申请详情",
    summary="Get an approval with its form, its flow and its comments.",
    docs=(91983, 92634, 96510),
    request="wecom_client.models.oa.approval:OaGetapprovaldetailRequest",
    response="wecom_client.models.oa.approval:OaGetapprovaldetailResponse",
    advice={301026: "Try again after a moment."},
    meanings={
        301025: ("", "sp_no is not the number of a request of this company."),
        301026: ("BusyError", "Approval could not be read."),
    },
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_APPROVAL_CREATE_TEMPLATE: Operation[OaApprovalCreateTemplateResponse] = Operation(
    "POST",
    "/cgi-bin/oa/approval/create_template",
    call="oa.approval.create_template",
    title="创建审批模板",
    summary="Create an approval template with the default flow and rules.",
    docs=(97437, 97439),
    request="wecom_client.models.oa.approval:OaApprovalCreateTemplateRequest",
    response="wecom_client.models.oa.approval:OaApprovalCreateTemplateResponse",
    advice={
        301086: "A control of the template is not valid; errmsg says which.",
        301088: "Give the app the right on approvals.",
    },
    only_adds=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "none"},
)
OA_APPROVAL_UPDATE_TEMPLATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/approval/update_template",
    call="oa.approval.update_template",
    title="更新审批模板",
    summary="Replace the name and the controls of a template; its flow and rules stay.",
    docs=(97438, 97440),
    request="wecom_client.models.oa.approval:OaApprovalUpdateTemplateRequest",
    advice={
        301086: "A control of the template is not valid; errmsg says which.",
        301088: "Give the app the right on approvals.", 301115: "Change the template in the admin console.",
    },
    idempotent=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/oa/gettemplatedetail": OA_GETTEMPLATEDETAIL,
    "/cgi-bin/oa/approval/copytemplate": OA_APPROVAL_COPYTEMPLATE,
    "/cgi-bin/oa/applyevent": OA_APPLYEVENT,
    "/cgi-bin/oa/getapprovalinfo": OA_GETAPPROVALINFO,
    "/cgi-bin/oa/getapprovaldetail": OA_GETAPPROVALDETAIL,
    "/cgi-bin/oa/approval/create_template": OA_APPROVAL_CREATE_TEMPLATE,
    "/cgi-bin/oa/approval/update_template": OA_APPROVAL_UPDATE_TEMPLATE,
}
