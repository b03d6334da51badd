# Generated from spec/api/user/member.yaml by codegen. Do not edit.
"""Endpoints of 成员管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.user.member import (
        UserCreateResponse, UserGetResponse, UserGetUseridByEmailResponse, UserGetuseridResponse,
        UserListIdResponse, UserListResponse, UserSimplelistResponse,
    )
    from wecom_runtime.data.models import Response


USER_CREATE: Operation[UserCreateResponse] = Operation(
    "POST",
    "/cgi-bin/user/create",
    call="user.create",
    title="创建成员",
    summary="Create a member.",
    docs=(90195, 90331),
    request="wecom_client.models.user.member:UserCreateRequest",
    response="wecom_client.models.user.member:UserCreateResponse",
    only_adds=True,
    needs="通讯录同步",
)
USER_GET: Operation[UserGetResponse] = Operation(
    "GET",
    "/cgi-bin/user/get",
    call="user.get",
    title="读取成员",
    summary="Get the profile of one member.",
    docs=(90196, 90332, 96255),
    query=("userid",),
    request="wecom_client.models.user.member:UserGetRequest",
    response="wecom_client.models.user.member:UserGetResponse",
    idempotent=True,
    reads=True,
)
USER_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/user/update",
    call="user.update",
    title="更新成员",
    summary="Change fields of a member; those left out stay as they are.",
    docs=(90197, 90333),
    request="wecom_client.models.user.member:UserUpdateRequest",
    idempotent=True,
    needs="通讯录同步",
)
USER_DELETE: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/user/delete",
    call="user.delete",
    title="删除成员",
    summary="Delete a member and the company mailbox of that member.",
    docs=(90198, 90334),
    query=("userid",),
    request="wecom_client.models.user.member:UserDeleteRequest",
    needs="通讯录同步",
)
USER_BATCHDELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/user/batchdelete",
    call="user.batchdelete",
    title="批量删除成员",
    summary="Delete several members.",
    docs=(90199, 90335),
    request="wecom_client.models.user.member:UserBatchdeleteRequest",
    idempotent=True,
    needs="通讯录同步",
)
USER_SIMPLELIST: Operation[UserSimplelistResponse] = Operation(
    "GET",
    "/cgi-bin/user/simplelist",
    call="user.simplelist",
    title="获取部门成员",
    summary="List the members of a department with id, name and departments.",
    docs=(90200, 90336, 96259),
    query=("department_id", "fetch_child"),
    request="wecom_client.models.user.member:UserSimplelistRequest",
    response="wecom_client.models.user.member:UserSimplelistResponse",
    idempotent=True,
    reads=True,
)
USER_LIST: Operation[UserListResponse] = Operation(
    "GET",
    "/cgi-bin/user/list",
    call="user.list",
    title="获取部门成员详情",
    summary="List the members of a department with their profiles.",
    docs=(90201, 90337, 96260),
    query=("department_id", "fetch_child"),
    request="wecom_client.models.user.member:UserListRequest",
    response="wecom_client.models.user.member:UserListResponse",
    idempotent=True,
    reads=True,
)
USER_LIST_ID: Operation[UserListIdResponse] = Operation(
    "POST",
    "/cgi-bin/user/list_id",
    call="user.list_id",
    title="获取成员ID列表",
    summary="List the userids of all members with their departments.",
    docs=(96067, 96021, 96269),
    request="wecom_client.models.user.member:UserListIdRequest",
    response="wecom_client.models.user.member:UserListIdResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="dept_user", send="cursor", receive="next_cursor"),
)
USER_GETUSERID: Operation[UserGetuseridResponse] = Operation(
    "POST",
    "/cgi-bin/user/getuserid",
    call="user.getuserid",
    title="手机号获取userid",
    summary="Find the member with a mobile number.",
    docs=(95402, 91693, 96267),
    request="wecom_client.models.user.member:UserGetuseridRequest",
    response="wecom_client.models.user.member:UserGetuseridResponse",
    idempotent=True,
    reads=True,
)
USER_GET_USERID_BY_EMAIL: Operation[UserGetUseridByEmailResponse] = Operation(
    "POST",
    "/cgi-bin/user/get_userid_by_email",
    call="user.get_userid_by_email",
    title="邮箱获取userid",
    summary="Find the member with a mail address.",
    docs=(95895, 95892, 96268),
    request="wecom_client.models.user.member:UserGetUseridByEmailRequest",
    response="wecom_client.models.user.member:UserGetUseridByEmailResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/user/create": USER_CREATE,
    "/cgi-bin/user/get": USER_GET,
    "/cgi-bin/user/update": USER_UPDATE,
    "/cgi-bin/user/delete": USER_DELETE,
    "/cgi-bin/user/batchdelete": USER_BATCHDELETE,
    "/cgi-bin/user/simplelist": USER_SIMPLELIST,
    "/cgi-bin/user/list": USER_LIST,
    "/cgi-bin/user/list_id": USER_LIST_ID,
    "/cgi-bin/user/getuserid": USER_GETUSERID,
    "/cgi-bin/user/get_userid_by_email": USER_GET_USERID_BY_EMAIL,
}
