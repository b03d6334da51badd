# Generated from spec/api/user/ by codegen. Do not edit.
"""Endpoints of 成员管理."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.user.identity import UserCheckMemberAuthResponse
    from wecom_client.models.user.identity import UserConvertToOpenidResponse
    from wecom_client.models.user.identity import UserConvertToUseridResponse
    from wecom_client.models.user.identity import UserGetActiveStatResponse
    from wecom_client.models.user.identity import UserGetuserinfoResponse
    from wecom_client.models.user.identity import UserListMemberAuthResponse
    from wecom_client.models.user.identity import UserListSelectedTicketUserResponse
    from wecom_client.models.user.member import UserCreateResponse
    from wecom_client.models.user.member import UserGetResponse
    from wecom_client.models.user.member import UserGetUseridByEmailResponse
    from wecom_client.models.user.member import UserGetuseridResponse
    from wecom_client.models.user.member import UserListIdResponse
    from wecom_client.models.user.member import UserListResponse
    from wecom_client.models.user.member import UserSimplelistResponse
    from wecom_runtime.data.models import Response


USER_CONVERT_TO_OPENID: Operation[UserConvertToOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/user/convert_to_openid",
    call="user.convert_to_openid",
    title="userid与openid互换：userid转openid",
    docs=(90202, 90338, 96261),
    request="wecom_client.models.user.identity:UserConvertToOpenidRequest",
    response="wecom_client.models.user.identity:UserConvertToOpenidResponse",
    idempotent=True,
)
USER_CONVERT_TO_USERID: Operation[UserConvertToUseridResponse] = Operation(
    "POST",
    "/cgi-bin/user/convert_to_userid",
    call="user.convert_to_userid",
    title="userid与openid互换：openid转userid",
    docs=(90202, 90338, 96261),
    request="wecom_client.models.user.identity:UserConvertToUseridRequest",
    response="wecom_client.models.user.identity:UserConvertToUseridResponse",
    idempotent=True,
)
USER_GETUSERINFO: Operation[UserGetuserinfoResponse] = Operation(
    "GET",
    "/cgi-bin/user/getuserinfo",
    call="user.getuserinfo",
    title="通过code获取用户信息",
    docs=(91193, 91194, 101021),
    query=("code",),
    request="wecom_client.models.user.identity:UserGetuserinfoRequest",
    response="wecom_client.models.user.identity:UserGetuserinfoResponse",
)
USER_AUTHSUCC: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/user/authsucc",
    call="user.authsucc",
    title="登录二次验证",
    docs=(90203, 99521),
    query=("userid",),
    request="wecom_client.models.user.identity:UserAuthsuccRequest",
)
USER_TFA_SUCC: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/user/tfa_succ",
    call="user.tfa_succ",
    title="使用二次验证",
    docs=(99500,),
    request="wecom_client.models.user.identity:UserTfaSuccRequest",
    granted={"developed": "none", "third_party": "none"},
)
USER_LIST_MEMBER_AUTH: Operation[UserListMemberAuthResponse] = Operation(
    "POST",
    "/cgi-bin/user/list_member_auth",
    call="user.list_member_auth",
    title="获取成员授权列表",
    docs=(94513,),
    request="wecom_client.models.user.identity:UserListMemberAuthRequest",
    response="wecom_client.models.user.identity:UserListMemberAuthResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="member_auth_list", send="cursor", receive="next_cursor"),
)
USER_CHECK_MEMBER_AUTH: Operation[UserCheckMemberAuthResponse] = Operation(
    "POST",
    "/cgi-bin/user/check_member_auth",
    call="user.check_member_auth",
    title="查询成员用户是否已授权",
    docs=(94514,),
    request="wecom_client.models.user.identity:UserCheckMemberAuthRequest",
    response="wecom_client.models.user.identity:UserCheckMemberAuthResponse",
    idempotent=True,
    reads=True,
)
USER_LIST_SELECTED_TICKET_USER: Operation[UserListSelectedTicketUserResponse] = Operation(
    "POST",
    "/cgi-bin/user/list_selected_ticket_user",
    call="user.list_selected_ticket_user",
    title="获取选人ticket对应的用户",
    docs=(94894,),
    request="wecom_client.models.user.identity:UserListSelectedTicketUserRequest",
    response="wecom_client.models.user.identity:UserListSelectedTicketUserResponse",
    idempotent=True,
    reads=True,
)
USER_GET_ACTIVE_STAT: Operation[UserGetActiveStatResponse] = Operation(
    "POST",
    "/cgi-bin/user/get_active_stat",
    call="user.get_active_stat",
    title="获取企业活跃成员数",
    docs=(92714,),
    request="wecom_client.models.user.identity:UserGetActiveStatRequest",
    response="wecom_client.models.user.identity:UserGetActiveStatResponse",
    idempotent=True,
    reads=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
)
USER_CREATE: Operation[UserCreateResponse] = Operation(
    "POST",
    "/cgi-bin/user/create",
    call="user.create",
    title="创建成员",
    docs=(90195, 90331),
    request="wecom_client.models.user.member:UserCreateRequest",
    response="wecom_client.models.user.member:UserCreateResponse",
    only_adds=True,
    needs="通讯录同步",
    granted={"third_party": "通讯录应用"},
)
USER_GET: Operation[UserGetResponse] = Operation(
    "GET",
    "/cgi-bin/user/get",
    call="user.get",
    title="读取成员",
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
    docs=(90197, 90333),
    request="wecom_client.models.user.member:UserUpdateRequest",
    idempotent=True,
    needs="通讯录同步",
    granted={"third_party": "通讯录应用"},
)
USER_DELETE: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/user/delete",
    call="user.delete",
    title="删除成员",
    docs=(90198, 90334),
    query=("userid",),
    request="wecom_client.models.user.member:UserDeleteRequest",
    needs="通讯录同步",
    granted={"third_party": "通讯录应用"},
)
USER_BATCHDELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/user/batchdelete",
    call="user.batchdelete",
    title="批量删除成员",
    docs=(90199, 90335),
    request="wecom_client.models.user.member:UserBatchdeleteRequest",
    idempotent=True,
    needs="通讯录同步",
    granted={"third_party": "通讯录应用"},
)
USER_SIMPLELIST: Operation[UserSimplelistResponse] = Operation(
    "GET",
    "/cgi-bin/user/simplelist",
    call="user.simplelist",
    title="获取部门成员",
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
    docs=(96067, 96021, 96269),
    request="wecom_client.models.user.member:UserListIdRequest",
    response="wecom_client.models.user.member:UserListIdResponse",
    idempotent=True,
    reads=True,
    needs="通讯录同步",
    pagination=Pagination(items="dept_user", send="cursor", receive="next_cursor"),
)
USER_GETUSERID: Operation[UserGetuseridResponse] = Operation(
    "POST",
    "/cgi-bin/user/getuserid",
    call="user.getuserid",
    title="手机号获取userid",
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
    docs=(95895, 95892, 96268),
    request="wecom_client.models.user.member:UserGetUseridByEmailRequest",
    response="wecom_client.models.user.member:UserGetUseridByEmailResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/user/convert_to_openid": USER_CONVERT_TO_OPENID,
    "/cgi-bin/user/convert_to_userid": USER_CONVERT_TO_USERID,
    "/cgi-bin/user/getuserinfo": USER_GETUSERINFO,
    "/cgi-bin/user/authsucc": USER_AUTHSUCC,
    "/cgi-bin/user/tfa_succ": USER_TFA_SUCC,
    "/cgi-bin/user/list_member_auth": USER_LIST_MEMBER_AUTH,
    "/cgi-bin/user/check_member_auth": USER_CHECK_MEMBER_AUTH,
    "/cgi-bin/user/list_selected_ticket_user": USER_LIST_SELECTED_TICKET_USER,
    "/cgi-bin/user/get_active_stat": USER_GET_ACTIVE_STAT,
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
