# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import exmail as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.exmail.mail import ExmailAppGetEmailAliasResponse
    from wecom_client.models.exmail.mail import ExmailAppGetMailListResponse
    from wecom_client.models.exmail.mail import ExmailAppReadMailResponse
    from wecom_client.models.exmail.mail import MailAttachment
    from wecom_client.models.exmail.mail import MailMeeting
    from wecom_client.models.exmail.mail import MailReceivers
    from wecom_client.models.exmail.mail import MailRecipients
    from wecom_client.models.exmail.mail import MailRef
    from wecom_client.models.exmail.mail import MailSchedule
    from wecom_client.params.exmail import MailAttachmentDict
    from wecom_client.params.exmail import MailMeetingDict
    from wecom_client.params.exmail import MailReceiversDict
    from wecom_client.params.exmail import MailRecipientsDict
    from wecom_client.params.exmail import MailScheduleDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


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
