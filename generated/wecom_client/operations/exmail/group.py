# Generated from spec/api/exmail/group.yaml by codegen. Do not edit.
"""Endpoints of 邮件群组与公共邮箱."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.exmail.group import (
        ExmailGroupGetResponse, ExmailGroupSearchResponse, ExmailPublicmailCreateResponse,
        ExmailPublicmailGetAuthCodeListResponse, ExmailPublicmailGetResponse, ExmailPublicmailSearchResponse,
        ExmailPublicmailUpdateResponse,
    )
    from wecom_runtime.data.models import Response


EXMAIL_GROUP_CREATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/group/create",
    call="exmail.group.create",
    title="创建邮件群组",
    summary="Create a mail group.",
    docs=(95510,),
    request="wecom_client.models.exmail.group:ExmailGroupCreateRequest",
    only_adds=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_GROUP_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/group/update",
    call="exmail.group.update",
    title="更新邮件群组",
    summary="Change a mail group.",
    docs=(97995,),
    request="wecom_client.models.exmail.group:ExmailGroupUpdateRequest",
    idempotent=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_GROUP_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/group/delete",
    call="exmail.group.delete",
    title="删除邮件群组",
    summary="Delete a mail group.",
    docs=(97996,),
    request="wecom_client.models.exmail.group:ExmailGroupDeleteRequest",
    idempotent=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_GROUP_GET: Operation[ExmailGroupGetResponse] = Operation(
    "GET",
    "/cgi-bin/exmail/group/get",
    call="exmail.group.get",
    title="获取邮件群组详情",
    summary="Get a mail group.",
    docs=(97997,),
    query=("groupid",),
    request="wecom_client.models.exmail.group:ExmailGroupGetRequest",
    response="wecom_client.models.exmail.group:ExmailGroupGetResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_GROUP_SEARCH: Operation[ExmailGroupSearchResponse] = Operation(
    "GET",
    "/cgi-bin/exmail/group/search",
    call="exmail.group.search",
    title="模糊搜索邮件群组",
    summary="List mail groups, or those whose address contains a text.",
    docs=(97998,),
    query=("fuzzy", "groupid"),
    request="wecom_client.models.exmail.group:ExmailGroupSearchRequest",
    response="wecom_client.models.exmail.group:ExmailGroupSearchResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_PUBLICMAIL_CREATE: Operation[ExmailPublicmailCreateResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/publicmail/create",
    call="exmail.publicmail.create",
    title="创建公共邮箱",
    summary="Create a public mailbox, which several people use.",
    docs=(95511,),
    request="wecom_client.models.exmail.group:ExmailPublicmailCreateRequest",
    response="wecom_client.models.exmail.group:ExmailPublicmailCreateResponse",
    only_adds=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_PUBLICMAIL_UPDATE: Operation[ExmailPublicmailUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/publicmail/update",
    call="exmail.publicmail.update",
    title="更新公共邮箱",
    summary="Change a public mailbox.",
    docs=(98000,),
    request="wecom_client.models.exmail.group:ExmailPublicmailUpdateRequest",
    response="wecom_client.models.exmail.group:ExmailPublicmailUpdateResponse",
    idempotent=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_PUBLICMAIL_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/publicmail/delete",
    call="exmail.publicmail.delete",
    title="删除公共邮箱",
    summary="Delete a public mailbox.",
    docs=(98001,),
    request="wecom_client.models.exmail.group:ExmailPublicmailDeleteRequest",
    idempotent=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_PUBLICMAIL_GET: Operation[ExmailPublicmailGetResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/publicmail/get",
    call="exmail.publicmail.get",
    title="获取公共邮箱详情",
    summary="Get public mailboxes.",
    docs=(98002,),
    request="wecom_client.models.exmail.group:ExmailPublicmailGetRequest",
    response="wecom_client.models.exmail.group:ExmailPublicmailGetResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_PUBLICMAIL_SEARCH: Operation[ExmailPublicmailSearchResponse] = Operation(
    "GET",
    "/cgi-bin/exmail/publicmail/search",
    call="exmail.publicmail.search",
    title="模糊搜索公共邮箱",
    summary="List public mailboxes, or those whose name or address contains a text.",
    docs=(98003,),
    query=("fuzzy", "email"),
    request="wecom_client.models.exmail.group:ExmailPublicmailSearchRequest",
    response="wecom_client.models.exmail.group:ExmailPublicmailSearchResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_PUBLICMAIL_GET_AUTH_CODE_LIST: Operation[ExmailPublicmailGetAuthCodeListResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/publicmail/get_auth_code_list",
    call="exmail.publicmail.get_auth_code_list",
    title="获取客户端专用密码列表",
    summary="List the passwords for mail clients of a public mailbox, without the passwords themselves.",
    docs=(100183,),
    request="wecom_client.models.exmail.group:ExmailPublicmailGetAuthCodeListRequest",
    response="wecom_client.models.exmail.group:ExmailPublicmailGetAuthCodeListResponse",
    idempotent=True,
    reads=True,
)
EXMAIL_PUBLICMAIL_DELETE_AUTH_CODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/publicmail/delete_auth_code",
    call="exmail.publicmail.delete_auth_code",
    title="删除客户端专用密码",
    summary="Delete a password for mail clients of a public mailbox.",
    docs=(100184,),
    request="wecom_client.models.exmail.group:ExmailPublicmailDeleteAuthCodeRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/exmail/group/create": EXMAIL_GROUP_CREATE,
    "/cgi-bin/exmail/group/update": EXMAIL_GROUP_UPDATE,
    "/cgi-bin/exmail/group/delete": EXMAIL_GROUP_DELETE,
    "/cgi-bin/exmail/group/get": EXMAIL_GROUP_GET,
    "/cgi-bin/exmail/group/search": EXMAIL_GROUP_SEARCH,
    "/cgi-bin/exmail/publicmail/create": EXMAIL_PUBLICMAIL_CREATE,
    "/cgi-bin/exmail/publicmail/update": EXMAIL_PUBLICMAIL_UPDATE,
    "/cgi-bin/exmail/publicmail/delete": EXMAIL_PUBLICMAIL_DELETE,
    "/cgi-bin/exmail/publicmail/get": EXMAIL_PUBLICMAIL_GET,
    "/cgi-bin/exmail/publicmail/search": EXMAIL_PUBLICMAIL_SEARCH,
    "/cgi-bin/exmail/publicmail/get_auth_code_list": EXMAIL_PUBLICMAIL_GET_AUTH_CODE_LIST,
    "/cgi-bin/exmail/publicmail/delete_auth_code": EXMAIL_PUBLICMAIL_DELETE_AUTH_CODE,
}
