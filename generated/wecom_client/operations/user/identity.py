# Generated from spec/api/user/identity.yaml by codegen. Do not edit.
"""Endpoints of 身份验证与账号转换."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.user.identity import (
        UserCheckMemberAuthResponse, UserConvertToOpenidResponse, UserConvertToUseridResponse,
        UserGetActiveStatResponse, UserGetuserinfoResponse, UserListMemberAuthResponse,
        UserListSelectedTicketUserResponse,
    )
    from wecom_runtime.data.models import Response


USER_CONVERT_TO_OPENID: Operation[UserConvertToOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/user/convert_to_openid",
    call="user.convert_to_openid",
    title="userid与openid互换：userid转openid",
    summary="Get the openid of a member, for payments to employees.",
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
    summary="Get the member with an openid from the result of a payment.",
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
    summary="Exchange the code of a login with the mobile SDK for the member's userid.",
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
    summary="Let a member who passed the company's own verification sign in.",
    docs=(90203, 99521),
    query=("userid",),
    request="wecom_client.models.user.identity:UserAuthsuccRequest",
)
USER_TFA_SUCC: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/user/tfa_succ",
    call="user.tfa_succ",
    title="使用二次验证",
    summary="Unlock the client of a member who passed the second verification.",
    docs=(99500,),
    request="wecom_client.models.user.identity:UserTfaSuccRequest",
)
USER_LIST_MEMBER_AUTH: Operation[UserListMemberAuthResponse] = Operation(
    "POST",
    "/cgi-bin/user/list_member_auth",
    call="user.list_member_auth",
    title="获取成员授权列表",
    summary="List the members who have authorized a third-party app themselves.",
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
    summary="Check whether a member has authorized a third-party app.",
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
    summary="List the members whom a member picked through the JS-SDK.",
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
    summary="Count the members who were active on a day.",
    docs=(92714,),
    request="wecom_client.models.user.identity:UserGetActiveStatRequest",
    response="wecom_client.models.user.identity:UserGetActiveStatResponse",
    idempotent=True,
    reads=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
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
}
