# Generated from spec/api/exmail/mail.yaml by codegen. Do not edit.
"""Endpoints of 邮件."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.exmail.mail import (
        ExmailAppGetEmailAliasResponse, ExmailAppGetMailListResponse, ExmailAppReadMailResponse,
        ExmailMailGetNewcountResponse, ExmailUseroptionGetResponse, ExmailVipBatchAddResponse,
        ExmailVipBatchDelResponse, ExmailVipListResponse,
    )
    from wecom_runtime.data.models import Response


EXMAIL_APP_COMPOSE_SEND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/exmail/app/compose_send",
    call="exmail.app.compose_send",
    title="发送普通邮件",
    summary="Send a mail from the app's mailbox, with a schedule or a meeting if wanted.",
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
    summary="List the mails in the app's inbox.",
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
    summary="Get a mail in the app's inbox.",
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
    summary="Change the address of the app's mailbox; the old one stays as an alias that receives mail.",
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
    summary="Get the address and the aliases of the app's mailbox.",
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
    summary="Give advanced mail features to members in the app's scope.",
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
    summary="Take advanced mail features away from members in the app's scope.",
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
    summary="List the members in the app's scope who have advanced mail features.",
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
    summary="Switch the mailbox of a member or a public mailbox on or off.",
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
    summary="Get how a member may sign in with other mail clients.",
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
    summary="Set how a member may sign in with other mail clients.",
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
    summary="Count the unread mails of a member.",
    docs=(95514,),
    request="wecom_client.models.exmail.mail:ExmailMailGetNewcountRequest",
    response="wecom_client.models.exmail.mail:ExmailMailGetNewcountResponse",
    idempotent=True,
    reads=True,
    needs="邮件-可调用接口的应用",
)

OPERATIONS: dict[str, Operation[Any]] = {
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
