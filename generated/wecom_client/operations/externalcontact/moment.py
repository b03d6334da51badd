# Generated from spec/api/externalcontact/moment.yaml by codegen. Do not edit.
"""Endpoints of 客户朋友圈."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.moment import (
        ExternalcontactAddMomentTaskResponse, ExternalcontactGetMomentCommentsResponse,
        ExternalcontactGetMomentCustomerListResponse, ExternalcontactGetMomentListResponse,
        ExternalcontactGetMomentSendResultResponse, ExternalcontactGetMomentTaskResponse,
        ExternalcontactGetMomentTaskResultResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_ADD_MOMENT_TASK: Operation[ExternalcontactAddMomentTaskResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_moment_task",
    call="externalcontact.add_moment_task",
    title="企业发表内容到客户的朋友圈：创建发表任务",
    summary="Prepare a moment that members publish to their customers.",
    docs=(95094, 95095, 96351),
    request="wecom_client.models.externalcontact.moment:ExternalcontactAddMomentTaskRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactAddMomentTaskResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={
        "developed": "客户朋友圈->发表到成员客户的朋友圈",
        "third_party": "客户朋友圈->发表到成员客户的朋友圈",
    },
)
EXTERNALCONTACT_GET_MOMENT_TASK_RESULT: Operation[ExternalcontactGetMomentTaskResultResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_moment_task_result",
    call="externalcontact.get_moment_task_result",
    title="企业发表内容到客户的朋友圈：获取任务创建结果",
    summary="Get the result of preparing a moment.",
    docs=(95094, 95095, 96351),
    query=("jobid",),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentTaskResultRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentTaskResultResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(field="status", done=("3",), errcode="result.errcode", pauses=(2, 30), within=600),
)
EXTERNALCONTACT_CANCEL_MOMENT_TASK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/cancel_moment_task",
    call="externalcontact.cancel_moment_task",
    title="停止发表企业朋友圈",
    summary="Cancel a moment that members have not published yet.",
    docs=(97612, 97616, 97615),
    request="wecom_client.models.externalcontact.moment:ExternalcontactCancelMomentTaskRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={
        "developed": "客户朋友圈->发表到成员客户的朋友圈",
        "third_party": "客户朋友圈->发表到成员客户的朋友圈",
    },
)
EXTERNALCONTACT_GET_MOMENT_LIST: Operation[ExternalcontactGetMomentListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_list",
    call="externalcontact.get_moment_list",
    title="获取客户朋友圈全部的发表记录：获取企业全部的发表列表",
    summary="List the moments that the company or its members have created.",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentListRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
    pagination=Pagination(items="moment_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_MOMENT_TASK: Operation[ExternalcontactGetMomentTaskResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_task",
    call="externalcontact.get_moment_task",
    title="获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表",
    summary="List which members have published a moment of the company.",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentTaskRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentTaskResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
    pagination=Pagination(items="task_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST: Operation[ExternalcontactGetMomentCustomerListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_customer_list",
    call="externalcontact.get_moment_customer_list",
    title="获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围",
    summary="List the customers that a moment was meant for when it was created.",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentCustomerListRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentCustomerListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
    pagination=Pagination(items="customer_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_MOMENT_SEND_RESULT: Operation[ExternalcontactGetMomentSendResultResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_send_result",
    call="externalcontact.get_moment_send_result",
    title="获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表",
    summary="List the customers who can see a published moment in WeChat.",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentSendResultRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentSendResultResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
    pagination=Pagination(items="customer_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_MOMENT_COMMENTS: Operation[ExternalcontactGetMomentCommentsResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_comments",
    call="externalcontact.get_moment_comments",
    title="获取客户朋友圈全部的发表记录：获取客户朋友圈的互动数据",
    summary="List comments and likes of a moment.",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentCommentsRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentCommentsResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/add_moment_task": EXTERNALCONTACT_ADD_MOMENT_TASK,
    "/cgi-bin/externalcontact/get_moment_task_result": EXTERNALCONTACT_GET_MOMENT_TASK_RESULT,
    "/cgi-bin/externalcontact/cancel_moment_task": EXTERNALCONTACT_CANCEL_MOMENT_TASK,
    "/cgi-bin/externalcontact/get_moment_list": EXTERNALCONTACT_GET_MOMENT_LIST,
    "/cgi-bin/externalcontact/get_moment_task": EXTERNALCONTACT_GET_MOMENT_TASK,
    "/cgi-bin/externalcontact/get_moment_customer_list": EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST,
    "/cgi-bin/externalcontact/get_moment_send_result": EXTERNALCONTACT_GET_MOMENT_SEND_RESULT,
    "/cgi-bin/externalcontact/get_moment_comments": EXTERNALCONTACT_GET_MOMENT_COMMENTS,
}
