# Generated from spec/gateway/mail.yaml by codegen. Do not edit.
"""邮件: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import mail as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.office.models.mail import Forward
    from wecom_client.office.models.mail import Mail
    from wecom_client.office.models.mail import MailGetResponse
    from wecom_client.office.models.mail import MailReceivers
    from wecom_client.office.models.mail import MailSearchResponse
    from wecom_client.office.models.mail import MailSendAttachment
    from wecom_client.office.models.mail import MailSendInlineImage
    from wecom_client.office.models.mail import MailSendResponse
    from wecom_client.office.models.mail import MailSendSchedule
    from wecom_client.office.models.mail import Meeting
    from wecom_client.office.models.mail import Reply
    from wecom_client.office.params.mail import ForwardDict
    from wecom_client.office.params.mail import MailReceiversDict
    from wecom_client.office.params.mail import MailSendAttachmentDict
    from wecom_client.office.params.mail import MailSendInlineImageDict
    from wecom_client.office.params.mail import MailSendScheduleDict
    from wecom_client.office.params.mail import MeetingDict
    from wecom_client.office.params.mail import ReplyDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import DateTimeInput
    from wecom_runtime.http.multipart import FileInput


class MailResource(Resource):
    """邮件: `client.mail`."""

    def search(
        self,
        *,
        keywords: list[str] | None = None,
        sender: str | None = None,
        receiver: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        only_subject: bool | None = None,
        only_unread: bool | None = None,
        folder_names: list[str] | None = None,
        tag_names: list[str] | None = None,
        has_attachments: bool | None = None,
        has_star: bool | None = None,
        only_reminder: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MailSearchResponse:
        """搜索邮件: Search the mails of the member.

        Unverified: Seen once, in the skill wecomcli-email-search-mail.md that WecomTeam publishes.

        Args:
            keywords: Words in the subject or the text. At most 10 items.
            sender: Mail address or name of the sender.
            receiver: Mail address or name of a receiver.
            begin_time: Start of the range.
            end_time: End of the range.
            only_subject: Whether to search subjects only. Default: false.
            only_unread: Whether to return unread mails only. Default: false.
            folder_names: Names of the folders to search. At most 10 items.
            tag_names: Names of the labels to search. At most 10 items.
            has_attachments: Whether to return mails with attachments only. Default: false.
            has_star: Whether to return starred mails only. Default: false.
            only_reminder: Whether to return only mails that notify the member. Default: false.
            cursor: Cursor from the answer of the previous page.
            limit: Mails per page. At most 100. Default: 20.

        POST /mail/search (office_token)
        """
        return self._call(ops.MAIL_SEARCH, {
            "keywords": keywords, "sender": sender, "receiver": receiver, "begin_time": begin_time,
            "end_time": end_time, "only_subject": only_subject, "only_unread": only_unread,
            "folder_names": folder_names, "tag_names": tag_names, "has_attachments": has_attachments,
            "has_star": has_star, "only_reminder": only_reminder, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search(
        self,
        *,
        keywords: list[str] | None = None,
        sender: str | None = None,
        receiver: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        only_subject: bool | None = None,
        only_unread: bool | None = None,
        folder_names: list[str] | None = None,
        tag_names: list[str] | None = None,
        has_attachments: bool | None = None,
        has_star: bool | None = None,
        only_reminder: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Mail]:
        """搜索邮件: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.MAIL_SEARCH, {
            "keywords": keywords, "sender": sender, "receiver": receiver, "begin_time": begin_time,
            "end_time": end_time, "only_subject": only_subject, "only_unread": only_unread,
            "folder_names": folder_names, "tag_names": tag_names, "has_attachments": has_attachments,
            "has_star": has_star, "only_reminder": only_reminder, "cursor": cursor, "limit": limit,
        }, timeout)

    def get(self, mail_ids: list[str], *, timeout: float | None = None) -> MailGetResponse:
        """获取邮件: Get whole mails.

        Unverified: Seen once, in the skill wecomcli-email-get-mail.md that WecomTeam publishes.

        Args:
            mail_ids: Ids of the mails. 1 to 100 items.

        POST /mail/get (office_token)
        """
        return self._call(ops.MAIL_GET, {"mail_ids": mail_ids}, timeout)

    def send(
        self,
        subject: str,
        *,
        to: MailReceivers | MailReceiversDict | None = None,
        cc: MailReceivers | MailReceiversDict | None = None,
        bcc: MailReceivers | MailReceiversDict | None = None,
        file_path: FileInput | bytes | None = None,
        content_type: Literal["markdown"] | None = None,
        attachments: Sequence[MailSendAttachment | MailSendAttachmentDict] | None = None,
        inline_images: Sequence[MailSendInlineImage | MailSendInlineImageDict] | None = None,
        reply: Reply | ReplyDict | None = None,
        forward: Forward | ForwardDict | None = None,
        schedule: MailSendSchedule | MailSendScheduleDict | None = None,
        meeting: Meeting | MeetingDict | None = None,
        timeout: float | None = None,
    ) -> MailSendResponse:
        """发送邮件: Send, answer or forward a mail; also an invitation.

        At most one of `reply` and `forward` may be given.

        `schedule` is needed if `meeting` is given.

        Unverified: Seen once, in the skill wecomcli-email-send-mail.md that WecomTeam publishes.

        Args:
            subject: Subject. At least 1 character.
            to: Receivers; needed except in an answer to all receivers.
            cc: Receivers of a copy.
            bcc: Receivers of a blind copy.
            file_path: File with the text in Markdown, which the client uploads first.
            content_type: Format of the text. One of markdown. Default: markdown.
            attachments: Attachments.
            inline_images: Images in the text.
            reply: Mail that is answered.
            forward: Mail that is forwarded.
            schedule: Schedule, which makes the mail an invitation.
            meeting: Online meeting of the invitation.

        POST /mail/send (office_token)
        """
        return self._call(ops.MAIL_SEND, {
            "subject": subject, "to": to, "cc": cc, "bcc": bcc, "file_path": file_path,
            "content_type": content_type, "attachments": attachments, "inline_images": inline_images,
            "reply": reply, "forward": forward, "schedule": schedule, "meeting": meeting,
        }, timeout)


class AsyncMailResource(AsyncResource):
    """邮件: `client.mail`, asynchronous."""

    async def search(
        self,
        *,
        keywords: list[str] | None = None,
        sender: str | None = None,
        receiver: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        only_subject: bool | None = None,
        only_unread: bool | None = None,
        folder_names: list[str] | None = None,
        tag_names: list[str] | None = None,
        has_attachments: bool | None = None,
        has_star: bool | None = None,
        only_reminder: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MailSearchResponse:
        """搜索邮件: Search the mails of the member.

        Unverified: Seen once, in the skill wecomcli-email-search-mail.md that WecomTeam publishes.

        Args:
            keywords: Words in the subject or the text. At most 10 items.
            sender: Mail address or name of the sender.
            receiver: Mail address or name of a receiver.
            begin_time: Start of the range.
            end_time: End of the range.
            only_subject: Whether to search subjects only. Default: false.
            only_unread: Whether to return unread mails only. Default: false.
            folder_names: Names of the folders to search. At most 10 items.
            tag_names: Names of the labels to search. At most 10 items.
            has_attachments: Whether to return mails with attachments only. Default: false.
            has_star: Whether to return starred mails only. Default: false.
            only_reminder: Whether to return only mails that notify the member. Default: false.
            cursor: Cursor from the answer of the previous page.
            limit: Mails per page. At most 100. Default: 20.

        POST /mail/search (office_token)
        """
        return await self._call(ops.MAIL_SEARCH, {
            "keywords": keywords, "sender": sender, "receiver": receiver, "begin_time": begin_time,
            "end_time": end_time, "only_subject": only_subject, "only_unread": only_unread,
            "folder_names": folder_names, "tag_names": tag_names, "has_attachments": has_attachments,
            "has_star": has_star, "only_reminder": only_reminder, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search(
        self,
        *,
        keywords: list[str] | None = None,
        sender: str | None = None,
        receiver: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        only_subject: bool | None = None,
        only_unread: bool | None = None,
        folder_names: list[str] | None = None,
        tag_names: list[str] | None = None,
        has_attachments: bool | None = None,
        has_star: bool | None = None,
        only_reminder: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Mail]:
        """搜索邮件: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.MAIL_SEARCH, {
            "keywords": keywords, "sender": sender, "receiver": receiver, "begin_time": begin_time,
            "end_time": end_time, "only_subject": only_subject, "only_unread": only_unread,
            "folder_names": folder_names, "tag_names": tag_names, "has_attachments": has_attachments,
            "has_star": has_star, "only_reminder": only_reminder, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get(self, mail_ids: list[str], *, timeout: float | None = None) -> MailGetResponse:
        """获取邮件: Get whole mails.

        Unverified: Seen once, in the skill wecomcli-email-get-mail.md that WecomTeam publishes.

        Args:
            mail_ids: Ids of the mails. 1 to 100 items.

        POST /mail/get (office_token)
        """
        return await self._call(ops.MAIL_GET, {"mail_ids": mail_ids}, timeout)

    async def send(
        self,
        subject: str,
        *,
        to: MailReceivers | MailReceiversDict | None = None,
        cc: MailReceivers | MailReceiversDict | None = None,
        bcc: MailReceivers | MailReceiversDict | None = None,
        file_path: FileInput | bytes | None = None,
        content_type: Literal["markdown"] | None = None,
        attachments: Sequence[MailSendAttachment | MailSendAttachmentDict] | None = None,
        inline_images: Sequence[MailSendInlineImage | MailSendInlineImageDict] | None = None,
        reply: Reply | ReplyDict | None = None,
        forward: Forward | ForwardDict | None = None,
        schedule: MailSendSchedule | MailSendScheduleDict | None = None,
        meeting: Meeting | MeetingDict | None = None,
        timeout: float | None = None,
    ) -> MailSendResponse:
        """发送邮件: Send, answer or forward a mail; also an invitation.

        At most one of `reply` and `forward` may be given.

        `schedule` is needed if `meeting` is given.

        Unverified: Seen once, in the skill wecomcli-email-send-mail.md that WecomTeam publishes.

        Args:
            subject: Subject. At least 1 character.
            to: Receivers; needed except in an answer to all receivers.
            cc: Receivers of a copy.
            bcc: Receivers of a blind copy.
            file_path: File with the text in Markdown, which the client uploads first.
            content_type: Format of the text. One of markdown. Default: markdown.
            attachments: Attachments.
            inline_images: Images in the text.
            reply: Mail that is answered.
            forward: Mail that is forwarded.
            schedule: Schedule, which makes the mail an invitation.
            meeting: Online meeting of the invitation.

        POST /mail/send (office_token)
        """
        return await self._call(ops.MAIL_SEND, {
            "subject": subject, "to": to, "cc": cc, "bcc": bcc, "file_path": file_path,
            "content_type": content_type, "attachments": attachments, "inline_images": inline_images,
            "reply": reply, "forward": forward, "schedule": schedule, "meeting": meeting,
        }, timeout)
