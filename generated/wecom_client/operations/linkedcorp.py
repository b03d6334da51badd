# Generated from spec/api/linkedcorp.yaml by codegen. Do not edit.
"""Endpoints of 互联企业."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.split_rule import SplitRule

if TYPE_CHECKING:
    from wecom_client.models.linkedcorp import LinkedcorpAgentGetPermListResponse
    from wecom_client.models.linkedcorp import LinkedcorpDepartmentListResponse
    from wecom_client.models.linkedcorp import LinkedcorpMessageSendResponse
    from wecom_client.models.linkedcorp import LinkedcorpUserGetResponse
    from wecom_client.models.linkedcorp import LinkedcorpUserListResponse
    from wecom_client.models.linkedcorp import LinkedcorpUserSimplelistResponse


LINKEDCORP_AGENT_GET_PERM_LIST: Operation[LinkedcorpAgentGetPermListResponse] = Operation(
    "POST",
    "/cgi-bin/linkedcorp/agent/get_perm_list",
    call="linkedcorp.agent.get_perm_list",
    title="获取应用的可见范围",
    docs=(93172,),
    request="wecom_client.models.linkedcorp:LinkedcorpAgentGetPermListRequest",
    response="wecom_client.models.linkedcorp:LinkedcorpAgentGetPermListResponse",
    idempotent=True,
    reads=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
)
LINKEDCORP_USER_GET: Operation[LinkedcorpUserGetResponse] = Operation(
    "POST",
    "/cgi-bin/linkedcorp/user/get",
    call="linkedcorp.user.get",
    title="获取互联企业成员详细信息",
    docs=(93171,),
    request="wecom_client.models.linkedcorp:LinkedcorpUserGetRequest",
    response="wecom_client.models.linkedcorp:LinkedcorpUserGetResponse",
    idempotent=True,
    reads=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
)
LINKEDCORP_USER_SIMPLELIST: Operation[LinkedcorpUserSimplelistResponse] = Operation(
    "POST",
    "/cgi-bin/linkedcorp/user/simplelist",
    call="linkedcorp.user.simplelist",
    title="获取互联企业部门成员",
    docs=(93168,),
    request="wecom_client.models.linkedcorp:LinkedcorpUserSimplelistRequest",
    response="wecom_client.models.linkedcorp:LinkedcorpUserSimplelistResponse",
    idempotent=True,
    reads=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
)
LINKEDCORP_USER_LIST: Operation[LinkedcorpUserListResponse] = Operation(
    "POST",
    "/cgi-bin/linkedcorp/user/list",
    call="linkedcorp.user.list",
    title="获取互联企业部门成员详情",
    docs=(93169,),
    request="wecom_client.models.linkedcorp:LinkedcorpUserListRequest",
    response="wecom_client.models.linkedcorp:LinkedcorpUserListResponse",
    idempotent=True,
    reads=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
)
LINKEDCORP_DEPARTMENT_LIST: Operation[LinkedcorpDepartmentListResponse] = Operation(
    "POST",
    "/cgi-bin/linkedcorp/department/list",
    call="linkedcorp.department.list",
    title="获取互联企业部门列表",
    docs=(93170,),
    request="wecom_client.models.linkedcorp:LinkedcorpDepartmentListRequest",
    response="wecom_client.models.linkedcorp:LinkedcorpDepartmentListResponse",
    idempotent=True,
    reads=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
)
LINKEDCORP_MESSAGE_SEND: Operation[LinkedcorpMessageSendResponse] = Operation(
    "POST",
    "/cgi-bin/linkedcorp/message/send",
    call="linkedcorp.message.send",
    title="互联企业消息推送",
    docs=(90250,),
    request="wecom_client.models.linkedcorp:LinkedcorpMessageSendRequest",
    response="wecom_client.models.linkedcorp:LinkedcorpMessageSendResponse",
    only_adds=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
    pieces=SplitRule(of={"text.content": 2048, "markdown.content": 2048}),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/linkedcorp/agent/get_perm_list": LINKEDCORP_AGENT_GET_PERM_LIST,
    "/cgi-bin/linkedcorp/user/get": LINKEDCORP_USER_GET,
    "/cgi-bin/linkedcorp/user/simplelist": LINKEDCORP_USER_SIMPLELIST,
    "/cgi-bin/linkedcorp/user/list": LINKEDCORP_USER_LIST,
    "/cgi-bin/linkedcorp/department/list": LINKEDCORP_DEPARTMENT_LIST,
    "/cgi-bin/linkedcorp/message/send": LINKEDCORP_MESSAGE_SEND,
}
