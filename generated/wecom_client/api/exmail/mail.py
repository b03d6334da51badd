# Generated from spec/api/exmail/mail.yaml by codegen. Do not edit.
"""邮件: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import exmail as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.exmail.mail import (
        ExmailAppGetEmailAliasResponse, ExmailAppGetMailListResponse, ExmailAppReadMailResponse,
        ExmailMailGetNewcountResponse, ExmailUseroptionGetResponse, ExmailVipBatchAddResponse,
        ExmailVipBatchDelResponse, ExmailVipListResponse, MailAttachment, MailMeeting, MailOptions,
        MailReceivers, MailRecipients, MailRef, MailSchedule,
    )
    from wecom_client.params.exmail.mail import (
        MailAttachmentDict, MailMeetingDict, MailOptionsDict, MailReceiversDict, MailRecipientsDict,
        MailScheduleDict,
    )
    from wecom_runtime.calls.pagination import AsyncPages, Pages
    from wecom_runtime.data.models import Response, Time

List = list


class ExmailAccountResource(Resource):
    """邮件: `client.exmail.account`."""

    def act_email(
        self,
        type: int,
        *,
        userid: str | None = None,
        publicemail_id: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """禁用/启用邮箱账号: Switch the mailbox of a member or a public mailbox on or off.

        In the admin console the app needs 邮件-可调用接口的应用.

        At least one of `userid` and `publicemail_id` is needed.

        Args:
            type: What is done. One of 1 (on), 2 (off).
            userid: UserID of the member, not of the creator or a super administrator; this or
                publicemail_id is needed.
            publicemail_id: Id of the public mailbox; ignored with userid.

        POST /cgi-bin/exmail/account/act_email (access_token),
        https://developer.work.weixin.qq.com/document/path/95512
        """
        return self._call(ops.EXMAIL_ACCOUNT_ACT_EMAIL, {
            "type": type, "userid": userid, "publicemail_id": publicemail_id,
        }, timeout)


class AsyncExmailAccountResource(AsyncResource):
    """邮件: `client.exmail.account`, asynchronous."""

    async def act_email(
        self,
        type: int,
        *,
        userid: str | None = None,
        publicemail_id: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """禁用/启用邮箱账号: Switch the mailbox of a member or a public mailbox on or off.

        In the admin console the app needs 邮件-可调用接口的应用.

        At least one of `userid` and `publicemail_id` is needed.

        Args:
            type: What is done. One of 1 (on), 2 (off).
            userid: UserID of the member, not of the creator or a super administrator; this or
                publicemail_id is needed.
            publicemail_id: Id of the public mailbox; ignored with userid.

        POST /cgi-bin/exmail/account/act_email (access_token),
        https://developer.work.weixin.qq.com/document/path/95512
        """
        return await self._call(ops.EXMAIL_ACCOUNT_ACT_EMAIL, {
            "type": type, "userid": userid, "publicemail_id": publicemail_id,
        }, timeout)


class ExmailAppResource(Resource):
    """邮件: `client.exmail.app`."""

    def compose_send(
        self,
        to: MailReceivers | MailReceiversDict,
        subject: str,
        content: str,
        *,
        cc: MailRecipients | MailRecipientsDict | None = None,
        bcc: MailRecipients | MailRecipientsDict | None = None,
        attachment_list: Sequence[MailAttachment | MailAttachmentDict] | None = None,
        content_type: Literal["html", "text"] | None = None,
        schedule: MailSchedule | MailScheduleDict | None = None,
        meeting: MailMeeting | MailMeetingDict | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """发送普通邮件: Send a mail from the app's mailbox, with a schedule or a meeting if wanted.

        In the admin console the app needs 邮件-可调用接口的应用.

        Apps of providers need the permission 邮件 of the company.

        A schedule needs the 日程 permission, a meeting the 会议 permission too.

        Receivers that are given by userid must be in the app's scope.

        An id template that is wrong or names nobody stays in the text as it is.

        `schedule` is needed if `meeting` is given.

        Args:
            to: Recipients; mail addresses or members in the app's scope.
            subject: Subject; also the title of the schedule or meeting.
            content: Text; also the description of the schedule or meeting.
            cc: People in copy.
            bcc: People in blind copy.
            attachment_list: Files; with the text at most 50 MB. At most 200 items.
            content_type: Kind of text. One of html, text. Default: html.
            schedule: Makes it an invitation to a schedule; needed with meeting.
            meeting: Makes it an invitation to a meeting.
            enable_id_trans: Whether ids in the subject, the text and file names become names; for
                third-party apps. Default: 0.

        POST /cgi-bin/exmail/app/compose_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97445
        """
        return self._call(ops.EXMAIL_APP_COMPOSE_SEND, {
            "to": to, "subject": subject, "content": content, "cc": cc, "bcc": bcc,
            "attachment_list": attachment_list, "content_type": content_type, "schedule": schedule,
            "meeting": meeting, "enable_id_trans": enable_id_trans,
        }, timeout)

    def get_mail_list(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExmailAppGetMailListResponse:
        """获取收件箱邮件列表: List the mails in the app's inbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        Apps of providers need the permission 邮件 of the company.

        Args:
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 100.

        POST /cgi-bin/exmail/app/get_mail_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97369
        """
        return self._call(ops.EXMAIL_APP_GET_MAIL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_mail_list(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MailRef]:
        """获取收件箱邮件列表: the items of all pages of `get_mail_list`, fetched as they are needed."""
        return self._iterate(ops.EXMAIL_APP_GET_MAIL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def read_mail(self, mail_id: str, *, timeout: float | None = None) -> ExmailAppReadMailResponse:
        """获取邮件内容: Get a mail in the app's inbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        Apps of providers need the permission 邮件 of the company.

        Args:
            mail_id: Id of the mail.

        POST /cgi-bin/exmail/app/read_mail (access_token),
        https://developer.work.weixin.qq.com/document/path/97979
        """
        return self._call(ops.EXMAIL_APP_READ_MAIL, {"mail_id": mail_id}, timeout)

    def update_email_alias(self, new_email: str, *, timeout: float | None = None) -> Response:
        """更新应用邮箱账号: Change the address of the app's mailbox; the old one stays as an alias that
        receives mail.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            new_email: The new address.

        POST /cgi-bin/exmail/app/update_email_alias (access_token),
        https://developer.work.weixin.qq.com/document/path/97373
        """
        return self._call(ops.EXMAIL_APP_UPDATE_EMAIL_ALIAS, {"new_email": new_email}, timeout)

    def get_email_alias(self, *, timeout: float | None = None) -> ExmailAppGetEmailAliasResponse:
        """查询应用邮箱账号: Get the address and the aliases of the app's mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        POST /cgi-bin/exmail/app/get_email_alias (access_token),
        https://developer.work.weixin.qq.com/document/path/97991
        """
        return self._call(ops.EXMAIL_APP_GET_EMAIL_ALIAS, {}, timeout)


class AsyncExmailAppResource(AsyncResource):
    """邮件: `client.exmail.app`, asynchronous."""

    async def compose_send(
        self,
        to: MailReceivers | MailReceiversDict,
        subject: str,
        content: str,
        *,
        cc: MailRecipients | MailRecipientsDict | None = None,
        bcc: MailRecipients | MailRecipientsDict | None = None,
        attachment_list: Sequence[MailAttachment | MailAttachmentDict] | None = None,
        content_type: Literal["html", "text"] | None = None,
        schedule: MailSchedule | MailScheduleDict | None = None,
        meeting: MailMeeting | MailMeetingDict | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """发送普通邮件: Send a mail from the app's mailbox, with a schedule or a meeting if wanted.

        In the admin console the app needs 邮件-可调用接口的应用.

        Apps of providers need the permission 邮件 of the company.

        A schedule needs the 日程 permission, a meeting the 会议 permission too.

        Receivers that are given by userid must be in the app's scope.

        An id template that is wrong or names nobody stays in the text as it is.

        `schedule` is needed if `meeting` is given.

        Args:
            to: Recipients; mail addresses or members in the app's scope.
            subject: Subject; also the title of the schedule or meeting.
            content: Text; also the description of the schedule or meeting.
            cc: People in copy.
            bcc: People in blind copy.
            attachment_list: Files; with the text at most 50 MB. At most 200 items.
            content_type: Kind of text. One of html, text. Default: html.
            schedule: Makes it an invitation to a schedule; needed with meeting.
            meeting: Makes it an invitation to a meeting.
            enable_id_trans: Whether ids in the subject, the text and file names become names; for
                third-party apps. Default: 0.

        POST /cgi-bin/exmail/app/compose_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97445
        """
        return await self._call(ops.EXMAIL_APP_COMPOSE_SEND, {
            "to": to, "subject": subject, "content": content, "cc": cc, "bcc": bcc,
            "attachment_list": attachment_list, "content_type": content_type, "schedule": schedule,
            "meeting": meeting, "enable_id_trans": enable_id_trans,
        }, timeout)

    async def get_mail_list(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExmailAppGetMailListResponse:
        """获取收件箱邮件列表: List the mails in the app's inbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        Apps of providers need the permission 邮件 of the company.

        Args:
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 100.

        POST /cgi-bin/exmail/app/get_mail_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97369
        """
        return await self._call(ops.EXMAIL_APP_GET_MAIL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_mail_list(
        self,
        begin_time: Time,
        end_time: Time,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MailRef]:
        """获取收件箱邮件列表: the items of all pages of `get_mail_list`, fetched as they are needed."""
        return self._iterate(ops.EXMAIL_APP_GET_MAIL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    async def read_mail(self, mail_id: str, *, timeout: float | None = None) -> ExmailAppReadMailResponse:
        """获取邮件内容: Get a mail in the app's inbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        Apps of providers need the permission 邮件 of the company.

        Args:
            mail_id: Id of the mail.

        POST /cgi-bin/exmail/app/read_mail (access_token),
        https://developer.work.weixin.qq.com/document/path/97979
        """
        return await self._call(ops.EXMAIL_APP_READ_MAIL, {"mail_id": mail_id}, timeout)

    async def update_email_alias(self, new_email: str, *, timeout: float | None = None) -> Response:
        """更新应用邮箱账号: Change the address of the app's mailbox; the old one stays as an alias that
        receives mail.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            new_email: The new address.

        POST /cgi-bin/exmail/app/update_email_alias (access_token),
        https://developer.work.weixin.qq.com/document/path/97373
        """
        return await self._call(ops.EXMAIL_APP_UPDATE_EMAIL_ALIAS, {"new_email": new_email}, timeout)

    async def get_email_alias(self, *, timeout: float | None = None) -> ExmailAppGetEmailAliasResponse:
        """查询应用邮箱账号: Get the address and the aliases of the app's mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        POST /cgi-bin/exmail/app/get_email_alias (access_token),
        https://developer.work.weixin.qq.com/document/path/97991
        """
        return await self._call(ops.EXMAIL_APP_GET_EMAIL_ALIAS, {}, timeout)


class ExmailMailResource(Resource):
    """邮件: `client.exmail.mail`."""

    def get_newcount(self, userid: str, *, timeout: float | None = None) -> ExmailMailGetNewcountResponse:
        """获取邮件未读数: Count the unread mails of a member.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/exmail/mail/get_newcount (access_token),
        https://developer.work.weixin.qq.com/document/path/95514
        """
        return self._call(ops.EXMAIL_MAIL_GET_NEWCOUNT, {"userid": userid}, timeout)


class AsyncExmailMailResource(AsyncResource):
    """邮件: `client.exmail.mail`, asynchronous."""

    async def get_newcount(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ExmailMailGetNewcountResponse:
        """获取邮件未读数: Count the unread mails of a member.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/exmail/mail/get_newcount (access_token),
        https://developer.work.weixin.qq.com/document/path/95514
        """
        return await self._call(ops.EXMAIL_MAIL_GET_NEWCOUNT, {"userid": userid}, timeout)


class ExmailUseroptionResource(Resource):
    """邮件: `client.exmail.useroption`."""

    def get(
        self,
        userid: str,
        type: list[int],
        *,
        timeout: float | None = None,
    ) -> ExmailUseroptionGetResponse:
        """获取用户功能属性: Get how a member may sign in with other mail clients.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.
            type: Which options. One of 1 (secure sign-in forced), 2 (IMAP and SMTP), 3 (POP and SMTP), 4
                (secure sign-in).

        POST /cgi-bin/exmail/useroption/get (access_token),
        https://developer.work.weixin.qq.com/document/path/95513
        """
        return self._call(ops.EXMAIL_USEROPTION_GET, {"userid": userid, "type": type}, timeout)

    def update(
        self,
        userid: str,
        option: MailOptions | MailOptionsDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更改用户功能属性: Set how a member may sign in with other mail clients.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.
            option: Options to set.

        POST /cgi-bin/exmail/useroption/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98008
        """
        return self._call(ops.EXMAIL_USEROPTION_UPDATE, {"userid": userid, "option": option}, timeout)


class AsyncExmailUseroptionResource(AsyncResource):
    """邮件: `client.exmail.useroption`, asynchronous."""

    async def get(
        self,
        userid: str,
        type: list[int],
        *,
        timeout: float | None = None,
    ) -> ExmailUseroptionGetResponse:
        """获取用户功能属性: Get how a member may sign in with other mail clients.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.
            type: Which options. One of 1 (secure sign-in forced), 2 (IMAP and SMTP), 3 (POP and SMTP), 4
                (secure sign-in).

        POST /cgi-bin/exmail/useroption/get (access_token),
        https://developer.work.weixin.qq.com/document/path/95513
        """
        return await self._call(ops.EXMAIL_USEROPTION_GET, {"userid": userid, "type": type}, timeout)

    async def update(
        self,
        userid: str,
        option: MailOptions | MailOptionsDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更改用户功能属性: Set how a member may sign in with other mail clients.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid: UserID of the member.
            option: Options to set.

        POST /cgi-bin/exmail/useroption/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98008
        """
        return await self._call(ops.EXMAIL_USEROPTION_UPDATE, {"userid": userid, "option": option}, timeout)


class ExmailVipResource(Resource):
    """邮件: `client.exmail.vip`."""

    def batch_add(self, userid_list: List[str], *, timeout: float | None = None) -> ExmailVipBatchAddResponse:
        """分配高级功能账号: Give advanced mail features to members in the app's scope.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/exmail/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99316
        """
        return self._call(ops.EXMAIL_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    def batch_del(self, userid_list: List[str], *, timeout: float | None = None) -> ExmailVipBatchDelResponse:
        """取消高级功能账号: Take advanced mail features away from members in the app's scope.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/exmail/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99317
        """
        return self._call(ops.EXMAIL_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExmailVipListResponse:
        """获取高级功能账号列表: List the members in the app's scope who have advanced mail features.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: How many members a page holds at most; there may be fewer. At most 200. Default: 100.

        POST /cgi-bin/exmail/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99318
        """
        return self._call(ops.EXMAIL_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.EXMAIL_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncExmailVipResource(AsyncResource):
    """邮件: `client.exmail.vip`, asynchronous."""

    async def batch_add(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> ExmailVipBatchAddResponse:
        """分配高级功能账号: Give advanced mail features to members in the app's scope.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/exmail/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99316
        """
        return await self._call(ops.EXMAIL_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    async def batch_del(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> ExmailVipBatchDelResponse:
        """取消高级功能账号: Take advanced mail features away from members in the app's scope.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/exmail/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99317
        """
        return await self._call(ops.EXMAIL_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExmailVipListResponse:
        """获取高级功能账号列表: List the members in the app's scope who have advanced mail features.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: How many members a page holds at most; there may be fewer. At most 200. Default: 100.

        POST /cgi-bin/exmail/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99318
        """
        return await self._call(ops.EXMAIL_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.EXMAIL_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)
