# Generated from spec/gateway/mail.yaml by codegen. Do not edit.
"""Endpoints of 邮件."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.office.models.mail import MailGetResponse
    from wecom_client.office.models.mail import MailSearchResponse
    from wecom_client.office.models.mail import MailSendResponse


MAIL_SEARCH: Operation[MailSearchResponse] = Operation(
    "POST",
    "/mail/search",
    call="mail.search",
    title="搜索邮件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.mail:MailSearchRequest",
    response="wecom_client.office.models.mail:MailSearchResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-email-search-mail.md that WecomTeam publishes.",
    pagination=Pagination(items="mails", send="cursor", receive="next_cursor", more="has_more"),
)
MAIL_GET: Operation[MailGetResponse] = Operation(
    "POST",
    "/mail/get",
    call="mail.get",
    title="获取邮件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.mail:MailGetRequest",
    response="wecom_client.office.models.mail:MailGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-email-get-mail.md that WecomTeam publishes.",
)
MAIL_SEND: Operation[MailSendResponse] = Operation(
    "POST",
    "/mail/send",
    call="mail.send",
    title="发送邮件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.mail:MailSendRequest",
    response="wecom_client.office.models.mail:MailSendResponse",
    only_adds=True,
    kind="add",
    files=("file_path", "attachments.file_path", "inline_images.file_path"),
    unverified="Seen once, in the skill wecomcli-email-send-mail.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/mail/search": MAIL_SEARCH,
    "/mail/get": MAIL_GET,
    "/mail/send": MAIL_SEND,
}
