# Generated from spec/api/exmail/ by codegen. Do not edit.
"""Endpoints of 企业邮箱."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.exmail.group import ExmailGroupGetResponse
    from wecom_client.models.exmail.group import ExmailGroupSearchResponse
    from wecom_client.models.exmail.group import ExmailPublicmailCreateResponse
    from wecom_client.models.exmail.group import ExmailPublicmailGetAuthCodeListResponse
    from wecom_client.models.exmail.group import ExmailPublicmailGetResponse
    from wecom_client.models.exmail.group import ExmailPublicmailSearchResponse
    from wecom_client.models.exmail.group import ExmailPublicmailUpdateResponse
    from wecom_client.models.exmail.mail import ExmailAppGetEmailAliasResponse
    from wecom_client.models.exmail.mail import ExmailAppGetMailListResponse
    from wecom_client.models.exmail.mail import ExmailAppReadMailResponse
    from wecom_client.models.exmail.mail import ExmailMailGetNewcountResponse
    from wecom_client.models.exmail.mail import ExmailUseroptionGetResponse
    from wecom_client.models.exmail.mail import ExmailVipBatchAddResponse
    from wecom_client.models.exmail.mail import ExmailVipBatchDelResponse
    from wecom_client.models.exmail.mail import ExmailVipListResponse
    from wecom_runtime.data.models import Response


EXMAIL_GROUP_CREATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/group/create",
    call="exmail.group.create",
    title="创建邮件群组",
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
    docs=(100184,),
    request="wecom_client.models.exmail.group:ExmailPublicmailDeleteAuthCodeRequest",
    idempotent=True,
)
EXMAIL_APP_COMPOSE_SEND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/app/compose_send",
    call="exmail.app.compose_send",
    title="发送普通邮件",
    docs=(97445, 97854, 97855, 97515, 97867, 97868, 97504, 97865, 97866),
    request="wecom_client.models.exmail.mail:ExmailAppComposeSendRequest",
    only_adds=True,
    needs="邮件-可调用接口的应用",
    granted={"developed": "邮件", "third_party": "邮件"},
)
EXMAIL_APP_GET_MAIL_LIST: Operation[ExmailAppGetMailListResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/app/get_mail_list",
    call="exmail.app.get_mail_list",
    title="获取收件箱邮件列表",
    docs=(97369, 97516, 97505),
    request="wecom_client.models.exmail.mail:ExmailAppGetMailListRequest",
    response="wecom_client.models.exmail.mail:ExmailAppGetMailListResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
    granted={"developed": "邮件", "third_party": "邮件"},
    pagination=Pagination(items="mail_list", send="cursor", receive="next_cursor", more="has_more"),
)
EXMAIL_APP_READ_MAIL: Operation[ExmailAppReadMailResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/app/read_mail",
    call="exmail.app.read_mail",
    title="获取邮件内容",
    docs=(97979, 97983, 97982),
    request="wecom_client.models.exmail.mail:ExmailAppReadMailRequest",
    response="wecom_client.models.exmail.mail:ExmailAppReadMailResponse",
    idempotent=True,
    needs="邮件-可调用接口的应用",
    granted={"developed": "邮件", "third_party": "邮件"},
)
EXMAIL_APP_UPDATE_EMAIL_ALIAS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/app/update_email_alias",
    call="exmail.app.update_email_alias",
    title="更新应用邮箱账号",
    docs=(97373,),
    request="wecom_client.models.exmail.mail:ExmailAppUpdateEmailAliasRequest",
    idempotent=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_APP_GET_EMAIL_ALIAS: Operation[ExmailAppGetEmailAliasResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/app/get_email_alias",
    call="exmail.app.get_email_alias",
    title="查询应用邮箱账号",
    docs=(97991,),
    request="wecom_client.models.exmail.mail:ExmailAppGetEmailAliasRequest",
    response="wecom_client.models.exmail.mail:ExmailAppGetEmailAliasResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_VIP_BATCH_ADD: Operation[ExmailVipBatchAddResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/vip/batch_add",
    call="exmail.vip.batch_add",
    title="分配高级功能账号",
    docs=(99316,),
    request="wecom_client.models.exmail.mail:ExmailVipBatchAddRequest",
    response="wecom_client.models.exmail.mail:ExmailVipBatchAddResponse",
    idempotent=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_VIP_BATCH_DEL: Operation[ExmailVipBatchDelResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/vip/batch_del",
    call="exmail.vip.batch_del",
    title="取消高级功能账号",
    docs=(99317,),
    request="wecom_client.models.exmail.mail:ExmailVipBatchDelRequest",
    response="wecom_client.models.exmail.mail:ExmailVipBatchDelResponse",
    idempotent=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_VIP_LIST: Operation[ExmailVipListResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/vip/list",
    call="exmail.vip.list",
    title="获取高级功能账号列表",
    docs=(99318,),
    request="wecom_client.models.exmail.mail:ExmailVipListRequest",
    response="wecom_client.models.exmail.mail:ExmailVipListResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
    pagination=Pagination(items="userid_list", send="cursor", receive="next_cursor", more="has_more"),
)
EXMAIL_ACCOUNT_ACT_EMAIL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/account/act_email",
    call="exmail.account.act_email",
    title="禁用/启用邮箱账号",
    docs=(95512,),
    request="wecom_client.models.exmail.mail:ExmailAccountActEmailRequest",
    idempotent=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_USEROPTION_GET: Operation[ExmailUseroptionGetResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/useroption/get",
    call="exmail.useroption.get",
    title="获取用户功能属性",
    docs=(95513,),
    request="wecom_client.models.exmail.mail:ExmailUseroptionGetRequest",
    response="wecom_client.models.exmail.mail:ExmailUseroptionGetResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_USEROPTION_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/useroption/update",
    call="exmail.useroption.update",
    title="更改用户功能属性",
    docs=(98008,),
    request="wecom_client.models.exmail.mail:ExmailUseroptionUpdateRequest",
    idempotent=True,
    needs="邮件-可调用接口的应用",
)
EXMAIL_MAIL_GET_NEWCOUNT: Operation[ExmailMailGetNewcountResponse] = Operation(
    "POST",
    "/cgi-bin/exmail/mail/get_newcount",
    call="exmail.mail.get_newcount",
    title="获取邮件未读数",
    docs=(95514,),
    request="wecom_client.models.exmail.mail:ExmailMailGetNewcountRequest",
    response="wecom_client.models.exmail.mail:ExmailMailGetNewcountResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
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
    "/cgi-bin/exmail/app/compose_send": EXMAIL_APP_COMPOSE_SEND,
    "/cgi-bin/exmail/app/get_mail_list": EXMAIL_APP_GET_MAIL_LIST,
    "/cgi-bin/exmail/app/read_mail": EXMAIL_APP_READ_MAIL,
    "/cgi-bin/exmail/app/update_email_alias": EXMAIL_APP_UPDATE_EMAIL_ALIAS,
    "/cgi-bin/exmail/app/get_email_alias": EXMAIL_APP_GET_EMAIL_ALIAS,
    "/cgi-bin/exmail/vip/batch_add": EXMAIL_VIP_BATCH_ADD,
    "/cgi-bin/exmail/vip/batch_del": EXMAIL_VIP_BATCH_DEL,
    "/cgi-bin/exmail/vip/list": EXMAIL_VIP_LIST,
    "/cgi-bin/exmail/account/act_email": EXMAIL_ACCOUNT_ACT_EMAIL,
    "/cgi-bin/exmail/useroption/get": EXMAIL_USEROPTION_GET,
    "/cgi-bin/exmail/useroption/update": EXMAIL_USEROPTION_UPDATE,
    "/cgi-bin/exmail/mail/get_newcount": EXMAIL_MAIL_GET_NEWCOUNT,
}
