# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import exmail as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.exmail.group import AliasList
    from wecom_client.models.exmail.group import AuthCodeInfo
    from wecom_client.models.exmail.group import EmailList
    from wecom_client.models.exmail.group import ExmailGroupGetResponse
    from wecom_client.models.exmail.group import ExmailGroupSearchResponse
    from wecom_client.models.exmail.group import ExmailPublicmailCreateResponse
    from wecom_client.models.exmail.group import ExmailPublicmailGetAuthCodeListResponse
    from wecom_client.models.exmail.group import ExmailPublicmailGetResponse
    from wecom_client.models.exmail.group import ExmailPublicmailSearchResponse
    from wecom_client.models.exmail.group import ExmailPublicmailUpdateResponse
    from wecom_client.models.exmail.group import IdList
    from wecom_client.models.exmail.group import UserIdList
    from wecom_client.models.exmail.mail import ExmailAppGetEmailAliasResponse
    from wecom_client.models.exmail.mail import ExmailAppGetMailListResponse
    from wecom_client.models.exmail.mail import ExmailAppReadMailResponse
    from wecom_client.models.exmail.mail import ExmailMailGetNewcountResponse
    from wecom_client.models.exmail.mail import ExmailUseroptionGetResponse
    from wecom_client.models.exmail.mail import ExmailVipBatchAddResponse
    from wecom_client.models.exmail.mail import ExmailVipBatchDelResponse
    from wecom_client.models.exmail.mail import ExmailVipListResponse
    from wecom_client.models.exmail.mail import MailAttachment
    from wecom_client.models.exmail.mail import MailMeeting
    from wecom_client.models.exmail.mail import MailOptions
    from wecom_client.models.exmail.mail import MailReceivers
    from wecom_client.models.exmail.mail import MailRecipients
    from wecom_client.models.exmail.mail import MailRef
    from wecom_client.models.exmail.mail import MailSchedule
    from wecom_client.params.exmail import AliasListDict
    from wecom_client.params.exmail import AuthCodeInfoDict
    from wecom_client.params.exmail import EmailListDict
    from wecom_client.params.exmail import IdListDict
    from wecom_client.params.exmail import MailAttachmentDict
    from wecom_client.params.exmail import MailMeetingDict
    from wecom_client.params.exmail import MailOptionsDict
    from wecom_client.params.exmail import MailReceiversDict
    from wecom_client.params.exmail import MailRecipientsDict
    from wecom_client.params.exmail import MailScheduleDict
    from wecom_client.params.exmail import UserIdListDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

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


class ExmailGroupResource(Resource):
    """邮件群组与公共邮箱: `client.exmail.group`."""

    def create(
        self,
        groupid: str,
        groupname: str,
        *,
        email_list: EmailList | EmailListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        group_list: EmailList | EmailListDict | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | EmailListDict | None = None,
        allow_departmentlist: IdList | IdListDict | None = None,
        allow_taglist: IdList | IdListDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建邮件群组: Create a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        An app can use only the groups that it created.

        At least one of `email_list`, `tag_list`, `department_list` and `group_list` is needed.

        At least one of `allow_emaillist`, `allow_departmentlist` and `allow_taglist` is needed if
        `allow_type` is 3.

        Args:
            groupid: Mail address of the group.
            groupname: Name, not used by another group. At most 200 bytes.
            email_list: Mail addresses (biz_mail) of members; at least one of the four lists is needed.
            tag_list: Tags whose members belong to it.
            department_list: Departments whose members belong to it.
            group_list: Mail addresses of other groups that belong to it.
            allow_type: Who may send to it. One of 0 (the company), 1 (everybody), 2 (the group), 3 (those
                who are named).
            allow_emaillist: Mail addresses of members who may send; one of the three lists is needed with
                allow_type 3, none otherwise.
            allow_departmentlist: Departments that may send.
            allow_taglist: Tags that may send.

        POST /cgi-bin/exmail/group/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95510
        """
        return self._call(ops.EXMAIL_GROUP_CREATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "tag_list": tag_list,
            "department_list": department_list, "group_list": group_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_departmentlist": allow_departmentlist,
            "allow_taglist": allow_taglist,
        }, timeout)

    def update(
        self,
        groupid: str,
        *,
        groupname: str | None = None,
        email_list: EmailList | EmailListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        group_list: EmailList | EmailListDict | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | EmailListDict | None = None,
        allow_departmentlist: IdList | IdListDict | None = None,
        allow_taglist: IdList | IdListDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新邮件群组: Change a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        What is left out stays as it is.

        Only groups that the app has created.

        An empty list clears what is there.

        At least one of `allow_emaillist`, `allow_departmentlist` and `allow_taglist` is needed if
        `allow_type` is 3.

        Args:
            groupid: Mail address of the group.
            groupname: Name, not used by another group. At most 200 bytes.
            email_list: Mail addresses of members; an empty list clears it, but not all four lists may be
                empty.
            tag_list: Tags whose members belong to it; an empty list clears it.
            department_list: Departments whose members belong to it; an empty list clears it.
            group_list: Mail addresses of other groups that belong to it; an empty list clears it.
            allow_type: Who may send to it. One of 0 (the company), 1 (everybody), 2 (the group), 3 (those
                who are named).
            allow_emaillist: Mail addresses of members who may send; one of the three lists is needed with
                allow_type 3, none otherwise.
            allow_departmentlist: Departments that may send.
            allow_taglist: Tags that may send.

        POST /cgi-bin/exmail/group/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97995
        """
        return self._call(ops.EXMAIL_GROUP_UPDATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "tag_list": tag_list,
            "department_list": department_list, "group_list": group_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_departmentlist": allow_departmentlist,
            "allow_taglist": allow_taglist,
        }, timeout)

    def delete(self, groupid: str, *, timeout: float | None = None) -> Response:
        """删除邮件群组: Delete a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            groupid: Mail address of the group.

        POST /cgi-bin/exmail/group/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/97996
        """
        return self._call(ops.EXMAIL_GROUP_DELETE, {"groupid": groupid}, timeout)

    def get(self, groupid: str, *, timeout: float | None = None) -> ExmailGroupGetResponse:
        """获取邮件群组详情: Get a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            groupid: Mail address of the group.

        GET /cgi-bin/exmail/group/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97997
        """
        return self._call(ops.EXMAIL_GROUP_GET, {"groupid": groupid}, timeout)

    def search(
        self,
        fuzzy: int,
        *,
        groupid: str | None = None,
        timeout: float | None = None,
    ) -> ExmailGroupSearchResponse:
        """模糊搜索邮件群组: List mail groups, or those whose address contains a text.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            fuzzy: What is listed. One of 0 (all groups), 1 (those that match).
            groupid: Text that the address contains.

        GET /cgi-bin/exmail/group/search (access_token),
        https://developer.work.weixin.qq.com/document/path/97998
        """
        return self._call(ops.EXMAIL_GROUP_SEARCH, {"fuzzy": fuzzy, "groupid": groupid}, timeout)


class AsyncExmailGroupResource(AsyncResource):
    """邮件群组与公共邮箱: `client.exmail.group`, asynchronous."""

    async def create(
        self,
        groupid: str,
        groupname: str,
        *,
        email_list: EmailList | EmailListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        group_list: EmailList | EmailListDict | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | EmailListDict | None = None,
        allow_departmentlist: IdList | IdListDict | None = None,
        allow_taglist: IdList | IdListDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建邮件群组: Create a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        An app can use only the groups that it created.

        At least one of `email_list`, `tag_list`, `department_list` and `group_list` is needed.

        At least one of `allow_emaillist`, `allow_departmentlist` and `allow_taglist` is needed if
        `allow_type` is 3.

        Args:
            groupid: Mail address of the group.
            groupname: Name, not used by another group. At most 200 bytes.
            email_list: Mail addresses (biz_mail) of members; at least one of the four lists is needed.
            tag_list: Tags whose members belong to it.
            department_list: Departments whose members belong to it.
            group_list: Mail addresses of other groups that belong to it.
            allow_type: Who may send to it. One of 0 (the company), 1 (everybody), 2 (the group), 3 (those
                who are named).
            allow_emaillist: Mail addresses of members who may send; one of the three lists is needed with
                allow_type 3, none otherwise.
            allow_departmentlist: Departments that may send.
            allow_taglist: Tags that may send.

        POST /cgi-bin/exmail/group/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95510
        """
        return await self._call(ops.EXMAIL_GROUP_CREATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "tag_list": tag_list,
            "department_list": department_list, "group_list": group_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_departmentlist": allow_departmentlist,
            "allow_taglist": allow_taglist,
        }, timeout)

    async def update(
        self,
        groupid: str,
        *,
        groupname: str | None = None,
        email_list: EmailList | EmailListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        group_list: EmailList | EmailListDict | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | EmailListDict | None = None,
        allow_departmentlist: IdList | IdListDict | None = None,
        allow_taglist: IdList | IdListDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新邮件群组: Change a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        What is left out stays as it is.

        Only groups that the app has created.

        An empty list clears what is there.

        At least one of `allow_emaillist`, `allow_departmentlist` and `allow_taglist` is needed if
        `allow_type` is 3.

        Args:
            groupid: Mail address of the group.
            groupname: Name, not used by another group. At most 200 bytes.
            email_list: Mail addresses of members; an empty list clears it, but not all four lists may be
                empty.
            tag_list: Tags whose members belong to it; an empty list clears it.
            department_list: Departments whose members belong to it; an empty list clears it.
            group_list: Mail addresses of other groups that belong to it; an empty list clears it.
            allow_type: Who may send to it. One of 0 (the company), 1 (everybody), 2 (the group), 3 (those
                who are named).
            allow_emaillist: Mail addresses of members who may send; one of the three lists is needed with
                allow_type 3, none otherwise.
            allow_departmentlist: Departments that may send.
            allow_taglist: Tags that may send.

        POST /cgi-bin/exmail/group/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97995
        """
        return await self._call(ops.EXMAIL_GROUP_UPDATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "tag_list": tag_list,
            "department_list": department_list, "group_list": group_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_departmentlist": allow_departmentlist,
            "allow_taglist": allow_taglist,
        }, timeout)

    async def delete(self, groupid: str, *, timeout: float | None = None) -> Response:
        """删除邮件群组: Delete a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            groupid: Mail address of the group.

        POST /cgi-bin/exmail/group/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/97996
        """
        return await self._call(ops.EXMAIL_GROUP_DELETE, {"groupid": groupid}, timeout)

    async def get(self, groupid: str, *, timeout: float | None = None) -> ExmailGroupGetResponse:
        """获取邮件群组详情: Get a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            groupid: Mail address of the group.

        GET /cgi-bin/exmail/group/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97997
        """
        return await self._call(ops.EXMAIL_GROUP_GET, {"groupid": groupid}, timeout)

    async def search(
        self,
        fuzzy: int,
        *,
        groupid: str | None = None,
        timeout: float | None = None,
    ) -> ExmailGroupSearchResponse:
        """模糊搜索邮件群组: List mail groups, or those whose address contains a text.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            fuzzy: What is listed. One of 0 (all groups), 1 (those that match).
            groupid: Text that the address contains.

        GET /cgi-bin/exmail/group/search (access_token),
        https://developer.work.weixin.qq.com/document/path/97998
        """
        return await self._call(ops.EXMAIL_GROUP_SEARCH, {"fuzzy": fuzzy, "groupid": groupid}, timeout)


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


class ExmailPublicmailResource(Resource):
    """邮件群组与公共邮箱: `client.exmail.publicmail`."""

    def create(
        self,
        email: str,
        name: str,
        *,
        userid_list: UserIdList | UserIdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | AuthCodeInfoDict | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailCreateResponse:
        """创建公共邮箱: Create a public mailbox, which several people use.

        In the admin console the app needs 邮件-可调用接口的应用.

        An app can use only the mailboxes that it created.

        At least one of `userid_list`, `department_list` and `tag_list` is needed.

        Args:
            email: Mail address.
            name: Name, not used by another mailbox. At most 64 characters. A Chinese character counts as
                2.
            userid_list: Members who may use it; one of the three lists is needed.
            department_list: Departments that may use it.
            tag_list: Tags that may use it.
            create_auth_code: Whether a password for mail clients is made. Default: 0.
            auth_code_info: Settings of the password.

        POST /cgi-bin/exmail/publicmail/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95511
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_CREATE, {
            "email": email, "name": name, "userid_list": userid_list, "department_list": department_list,
            "tag_list": tag_list, "create_auth_code": create_auth_code, "auth_code_info": auth_code_info,
        }, timeout)

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        userid_list: UserIdList | UserIdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        alias_list: AliasList | AliasListDict | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | AuthCodeInfoDict | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailUpdateResponse:
        """更新公共邮箱: Change a public mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        What is left out stays as it is.

        Only mailboxes that the app has created.

        An empty list clears what is there.

        Args:
            id: Id of the mailbox.
            name: Name, not used by another mailbox. At most 64 characters. A Chinese character counts as
                2.
            userid_list: Members who may use it; an empty list clears it, but not all three lists may be
                empty.
            department_list: Departments that may use it; an empty list clears it.
            tag_list: Tags that may use it; an empty list clears it.
            alias_list: All other addresses; an empty list clears it.
            create_auth_code: Whether a password for mail clients is made; a mailbox can have 10 of them.
                Default: 0.
            auth_code_info: Settings of the password.

        POST /cgi-bin/exmail/publicmail/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98000
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_UPDATE, {
            "id": id, "name": name, "userid_list": userid_list, "department_list": department_list,
            "tag_list": tag_list, "alias_list": alias_list, "create_auth_code": create_auth_code,
            "auth_code_info": auth_code_info,
        }, timeout)

    def delete(self, id: int, *, timeout: float | None = None) -> Response:
        """删除公共邮箱: Delete a public mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            id: Id of the mailbox.

        POST /cgi-bin/exmail/publicmail/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98001
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_DELETE, {"id": id}, timeout)

    def get(self, id_list: list[int], *, timeout: float | None = None) -> ExmailPublicmailGetResponse:
        """获取公共邮箱详情: Get public mailboxes.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            id_list: Ids of the mailboxes.

        POST /cgi-bin/exmail/publicmail/get (access_token),
        https://developer.work.weixin.qq.com/document/path/98002
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_GET, {"id_list": id_list}, timeout)

    def search(
        self,
        fuzzy: int,
        *,
        email: str | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailSearchResponse:
        """模糊搜索公共邮箱: List public mailboxes, or those whose name or address contains a text.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            fuzzy: What is listed. One of 0 (all mailboxes), 1 (those that match).
            email: Text that the name or the address contains.

        GET /cgi-bin/exmail/publicmail/search (access_token),
        https://developer.work.weixin.qq.com/document/path/98003
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_SEARCH, {"fuzzy": fuzzy, "email": email}, timeout)

    def get_auth_code_list(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> ExmailPublicmailGetAuthCodeListResponse:
        """获取客户端专用密码列表: List the passwords for mail clients of a public mailbox, without the
        passwords themselves.

        Args:
            id: Id of the mailbox.

        POST /cgi-bin/exmail/publicmail/get_auth_code_list (access_token),
        https://developer.work.weixin.qq.com/document/path/100183
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_GET_AUTH_CODE_LIST, {"id": id}, timeout)

    def delete_auth_code(self, id: int, auth_code_id: int, *, timeout: float | None = None) -> Response:
        """删除客户端专用密码: Delete a password for mail clients of a public mailbox.

        Args:
            id: Id of the mailbox.
            auth_code_id: Id of the password.

        POST /cgi-bin/exmail/publicmail/delete_auth_code (access_token),
        https://developer.work.weixin.qq.com/document/path/100184
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_DELETE_AUTH_CODE, {
            "id": id, "auth_code_id": auth_code_id,
        }, timeout)


class AsyncExmailPublicmailResource(AsyncResource):
    """邮件群组与公共邮箱: `client.exmail.publicmail`, asynchronous."""

    async def create(
        self,
        email: str,
        name: str,
        *,
        userid_list: UserIdList | UserIdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | AuthCodeInfoDict | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailCreateResponse:
        """创建公共邮箱: Create a public mailbox, which several people use.

        In the admin console the app needs 邮件-可调用接口的应用.

        An app can use only the mailboxes that it created.

        At least one of `userid_list`, `department_list` and `tag_list` is needed.

        Args:
            email: Mail address.
            name: Name, not used by another mailbox. At most 64 characters. A Chinese character counts as
                2.
            userid_list: Members who may use it; one of the three lists is needed.
            department_list: Departments that may use it.
            tag_list: Tags that may use it.
            create_auth_code: Whether a password for mail clients is made. Default: 0.
            auth_code_info: Settings of the password.

        POST /cgi-bin/exmail/publicmail/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95511
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_CREATE, {
            "email": email, "name": name, "userid_list": userid_list, "department_list": department_list,
            "tag_list": tag_list, "create_auth_code": create_auth_code, "auth_code_info": auth_code_info,
        }, timeout)

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        userid_list: UserIdList | UserIdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        alias_list: AliasList | AliasListDict | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | AuthCodeInfoDict | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailUpdateResponse:
        """更新公共邮箱: Change a public mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        What is left out stays as it is.

        Only mailboxes that the app has created.

        An empty list clears what is there.

        Args:
            id: Id of the mailbox.
            name: Name, not used by another mailbox. At most 64 characters. A Chinese character counts as
                2.
            userid_list: Members who may use it; an empty list clears it, but not all three lists may be
                empty.
            department_list: Departments that may use it; an empty list clears it.
            tag_list: Tags that may use it; an empty list clears it.
            alias_list: All other addresses; an empty list clears it.
            create_auth_code: Whether a password for mail clients is made; a mailbox can have 10 of them.
                Default: 0.
            auth_code_info: Settings of the password.

        POST /cgi-bin/exmail/publicmail/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98000
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_UPDATE, {
            "id": id, "name": name, "userid_list": userid_list, "department_list": department_list,
            "tag_list": tag_list, "alias_list": alias_list, "create_auth_code": create_auth_code,
            "auth_code_info": auth_code_info,
        }, timeout)

    async def delete(self, id: int, *, timeout: float | None = None) -> Response:
        """删除公共邮箱: Delete a public mailbox.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            id: Id of the mailbox.

        POST /cgi-bin/exmail/publicmail/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98001
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_DELETE, {"id": id}, timeout)

    async def get(self, id_list: list[int], *, timeout: float | None = None) -> ExmailPublicmailGetResponse:
        """获取公共邮箱详情: Get public mailboxes.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            id_list: Ids of the mailboxes.

        POST /cgi-bin/exmail/publicmail/get (access_token),
        https://developer.work.weixin.qq.com/document/path/98002
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_GET, {"id_list": id_list}, timeout)

    async def search(
        self,
        fuzzy: int,
        *,
        email: str | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailSearchResponse:
        """模糊搜索公共邮箱: List public mailboxes, or those whose name or address contains a text.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only mailboxes that the app has created.

        Args:
            fuzzy: What is listed. One of 0 (all mailboxes), 1 (those that match).
            email: Text that the name or the address contains.

        GET /cgi-bin/exmail/publicmail/search (access_token),
        https://developer.work.weixin.qq.com/document/path/98003
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_SEARCH, {"fuzzy": fuzzy, "email": email}, timeout)

    async def get_auth_code_list(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> ExmailPublicmailGetAuthCodeListResponse:
        """获取客户端专用密码列表: List the passwords for mail clients of a public mailbox, without the
        passwords themselves.

        Args:
            id: Id of the mailbox.

        POST /cgi-bin/exmail/publicmail/get_auth_code_list (access_token),
        https://developer.work.weixin.qq.com/document/path/100183
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_GET_AUTH_CODE_LIST, {"id": id}, timeout)

    async def delete_auth_code(self, id: int, auth_code_id: int, *, timeout: float | None = None) -> Response:
        """删除客户端专用密码: Delete a password for mail clients of a public mailbox.

        Args:
            id: Id of the mailbox.
            auth_code_id: Id of the password.

        POST /cgi-bin/exmail/publicmail/delete_auth_code (access_token),
        https://developer.work.weixin.qq.com/document/path/100184
        """
        return await self._call(ops.EXMAIL_PUBLICMAIL_DELETE_AUTH_CODE, {
            "id": id, "auth_code_id": auth_code_id,
        }, timeout)


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


class ExmailResource(Resource):
    """企业邮箱: `client.exmail`."""

    account: ExmailAccountResource = resource_at("wecom_client.api.exmail:ExmailAccountResource")
    app: ExmailAppResource = resource_at("wecom_client.api.exmail:ExmailAppResource")
    group: ExmailGroupResource = resource_at("wecom_client.api.exmail:ExmailGroupResource")
    mail: ExmailMailResource = resource_at("wecom_client.api.exmail:ExmailMailResource")
    publicmail: ExmailPublicmailResource = resource_at("wecom_client.api.exmail:ExmailPublicmailResource")
    useroption: ExmailUseroptionResource = resource_at("wecom_client.api.exmail:ExmailUseroptionResource")
    vip: ExmailVipResource = resource_at("wecom_client.api.exmail:ExmailVipResource")


class AsyncExmailResource(AsyncResource):
    """企业邮箱: `client.exmail`, asynchronous."""

    account: AsyncExmailAccountResource = resource_at("wecom_client.api.exmail:AsyncExmailAccountResource")
    app: AsyncExmailAppResource = resource_at("wecom_client.api.exmail:AsyncExmailAppResource")
    group: AsyncExmailGroupResource = resource_at("wecom_client.api.exmail:AsyncExmailGroupResource")
    mail: AsyncExmailMailResource = resource_at("wecom_client.api.exmail:AsyncExmailMailResource")
    publicmail: AsyncExmailPublicmailResource = resource_at("wecom_client.api.exmail:AsyncExmailPublicmailResource")
    useroption: AsyncExmailUseroptionResource = resource_at("wecom_client.api.exmail:AsyncExmailUseroptionResource")
    vip: AsyncExmailVipResource = resource_at("wecom_client.api.exmail:AsyncExmailVipResource")
