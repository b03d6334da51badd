# Generated from spec/gateway/mail.yaml by codegen. Do not edit.
"""邮件。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar
from typing import Final

from wecom_client import types as _types
from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class NameMail(Model):
    """A name and a mail address."""

    name: str | None = None
    """The name."""
    email: str | None = None
    """Mail address."""


@model
class MailReceivers(Model):
    """The receivers of a mail; one of both lists is enough."""

    emails: list[str] | None = None
    """Mail addresses."""
    userids: list[str] | None = None
    """Ids of members, from `contact.users.search`."""


@model
class Mail(Model):
    mail_id: str | None = None
    """Id of the mail."""
    subject: str | None = None
    """Subject."""
    send_time: DateTime | None = field(default=None, converts=True)
    """Time of sending."""
    sender: NameMail | None = None
    """Sender."""
    receivers: list[NameMail] | None = None
    """Receivers."""
    is_read: bool | None = None
    """Whether it was read."""
    is_not_reminder: bool | None = None
    """Whether it does not notify the member."""
    folder_name: str | None = None
    """Name of its folder."""


@model
class Attachment(Model):
    media_id: str | None = None
    """Media id for `media.download`."""
    attach_url: str | None = None
    """Link of a file that is stored elsewhere."""
    name: str | None = None
    """File name."""
    size: int | None = None
    """Size in bytes."""


@model
class InlineImage(Model):
    media_id: str | None = None
    """Media id for `media.download`."""
    content_id: str | None = None
    """Position of the image in the text."""
    image_name: str | None = None
    """Name of a protected image."""
    image_url: str | None = None
    """Link of a protected image."""


@model
class CalendarInfo(Model):
    class MailType:
        SCHEDULE: Final = 0
        MEETING: Final = 1

    summary: str | None = None
    """Title."""
    organizer_list: list[str] | None = None
    """Organizers."""
    attendee_list: list[str] | None = None
    """Attendees."""
    dtstart: DateTime | None = field(default=None, converts=True)
    """Start."""
    dtend: DateTime | None = field(default=None, converts=True)
    """End."""
    location: str | None = None
    """Location."""
    mail_type: int | None = None
    """Kind of invitation. Known values: 0 (schedule), 1 (meeting)."""


@model
class MailList(Model):
    ori_mail_id: str | None = None
    """Id as requested."""
    errcode: int | None = None
    """0 if this mail could be read."""
    errmsg: str | None = None
    """Reason why it could not be read."""
    error: dict[str, Any] | None = None
    """The error, with code, message and instruction."""
    subject: str | None = None
    """Subject."""
    content: str | None = None
    """Text of the mail in Markdown."""
    file_path: str | None = None
    """Text in place of a path, if it is long."""
    sender: NameMail | None = None
    """Sender."""
    to: list[NameMail] | None = None
    """Receivers."""
    cc: list[NameMail] | None = None
    """Receivers of a copy."""
    bcc: list[NameMail] | None = None
    """Receivers of a blind copy."""
    to_count: int | None = None
    """Actual number of receivers."""
    cc_count: int | None = None
    """Actual number of receivers of a copy."""
    bcc_count: int | None = None
    """Actual number of receivers of a blind copy."""
    attachments: list[Attachment] | None = None
    """Attachments."""
    inline_images: list[InlineImage] | None = None
    """Images in the text."""
    calendar_info: list[CalendarInfo] | None = None
    """Invitations in the mail."""


@model
class MailSendAttachment(Model):
    """An attachment of a mail.

    At least one of `media_id` and `file_path` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("media_id", "file_path")),)

    media_id: str | None = None
    """Media ID of the file."""
    file_path: Any = None
    """File that the client uploads first."""


@model
class MailSendInlineImage(Model):
    """An image in the text of a mail.

    At least one of `media_id` and `file_path` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("media_id", "file_path")),)

    content_id: str
    """Position of the image in the text; it begins and ends with $."""
    media_id: str | None = None
    """Media ID of the image."""
    file_path: Any = None
    """Image that the client uploads first."""


@model
class Reply(Model):
    last_mail_id: str | None = None
    """Mail that is answered."""
    reply_all: bool | None = None
    """Whether to answer all receivers. Default: true."""


@model
class Forward(Model):
    last_mail_id: str | None = None
    """Mail that is forwarded."""


@model
class Reminder(Model):
    is_remind: bool | None = None
    """Whether there are reminders. Default: true."""
    remind_before_event_mins: int | None = None
    """Minutes before the start. Default: 15."""
    timezone: _types.OfficeTimezone | None = None
    """Time zone of the times."""
    is_repeat: bool | None = None
    """Whether it repeats. Default: false."""
    is_custom_repeat: bool | None = None
    """Whether it repeats on chosen days."""
    repeat_type: str | None = field(default=None, enum=("daily", "weekly", "monthly", "yearly"))
    """Kind of repetition. One of daily, weekly, monthly, yearly."""
    repeat_interval: int | None = None
    """Steps between two occurrences."""
    repeat_day_of_week: list[str] | None = field(
        default=None, enum=("MO", "TU", "WE", "TH", "FR", "SA", "SU"),
    )
    """Days of the week. One of MO, TU, WE, TH, FR, SA, SU."""
    repeat_day_of_month: list[int] | None = field(default=None, min=1, max=31)
    """Days of the month. Each: 1 to 31."""
    repeat_month_of_year: list[int] | None = field(default=None, min=1, max=12)
    """Months of the year. Each: 1 to 12."""
    repeat_until: DateTime | None = field(default=None, converts=True)
    """End of the series."""


@model
class MailSendSchedule(Model):
    method: str | None = None
    """Constant value."""
    begin_time: DateTime = field(converts=True)
    """Start."""
    end_time: DateTime = field(converts=True)
    """End."""
    location: str | None = None
    """Location."""
    schedule_admins: list[Any] | None = field(default=None, max_items=3)
    """Members who may change the schedule; the form of an entry is unknown. At most 3 items."""
    reminders: Reminder | None = None
    """Reminders and repetition."""


@model
class Option(Model):
    password: str | None = field(default=None, min_chars=4, max_chars=6)
    """Password for joining. 4 to 6 characters."""
    auto_record: str | None = field(default=None, enum=("off", "cloud", "local"))
    """Automatic recording from the start. One of off, cloud, local. Default: off."""
    enable_waiting_room: bool | None = None
    """Whether there is a waiting room. Default: false."""
    allow_enter_before_host: bool | None = None
    """Whether members may enter before the host. Default: false."""
    enable_screen_watermark: bool | None = None
    """Whether the screen has a watermark. Default: false."""
    enable_enter_mute: str | None = None
    """Whether members are muted when they enter. Known values: auto_over_6. Default: auto_over_6."""
    enter_restraint: str | None = field(default=None, enum=("all", "internal_only"))
    """Who may enter. One of all, internal_only. Default: all."""
    remind_scope: str | None = field(default=None, enum=("host_only", "all"))
    """Whom to ring. One of host_only, all. Default: host_only."""
    water_mark_type: str | None = None
    """Kind of watermark. Known values: single. Default: single."""


@model
class Meeting(Model):
    meeting_admins: list[Any] | None = field(default=None, max_items=1)
    """Members who manage the meeting; the form of an entry is unknown. At most 1 item."""
    hosts: list[Any] | None = field(default=None, max_items=10)
    """Hosts of the meeting; the form of an entry is unknown. At most 10 items."""
    option: Option | None = None
    """Settings of the meeting."""


@model
class MailSearchRequest(Model):
    """Parameters of `client.mail.search`."""

    keywords: list[str] | None = field(default=None, max_items=10)
    sender: str | None = None
    receiver: str | None = None
    begin_time: DateTime | None = field(default=None, converts=True)
    end_time: DateTime | None = field(default=None, converts=True)
    only_subject: bool | None = None
    only_unread: bool | None = None
    folder_names: list[str] | None = field(default=None, max_items=10)
    tag_names: list[str] | None = field(default=None, max_items=10)
    has_attachments: bool | None = None
    has_star: bool | None = None
    only_reminder: bool | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class MailSearchResponse(Response):
    """Answer of `client.mail.search`."""

    notice: str | None = None
    """Notice, for example that matches were cut."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there is another page."""
    cumulative_count: int | None = None
    """Number of mails on all pages so far."""
    mails_count: int | None = None
    """Number of mails in the answer."""
    total_count: int | None = None
    """Number of mails that match."""
    mails: list[Mail] | None = None
    """Mails of the page."""


@model
class MailGetRequest(Model):
    """Parameters of `client.mail.get`."""

    mail_ids: list[str] = field(min_items=1, max_items=100)


@model
class MailGetResponse(Response):
    """Answer of `client.mail.get`."""

    mail_list: list[MailList] | None = None
    """The mails; check the errcode of each."""


@model
class MailSendRequest(Model):
    """Parameters of `client.mail.send`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("exclusive", ("reply", "forward")),
        FieldRule("requires", ("schedule",), when={"meeting": ""}),
    )

    to: MailReceivers | None = None
    cc: MailReceivers | None = None
    bcc: MailReceivers | None = None
    subject: str = field(min_chars=1)
    file_path: Any = None
    content_type: str | None = field(default=None, enum=("markdown",))
    attachments: list[MailSendAttachment] | None = None
    inline_images: list[MailSendInlineImage] | None = None
    reply: Reply | None = None
    forward: Forward | None = None
    schedule: MailSendSchedule | None = None
    meeting: Meeting | None = None


@model
class MailSendResponse(Response):
    """Answer of `client.mail.send`."""

    mail_id: str | None = None
    """Id of the sent mail."""
    error: dict[str, Any] | None = None
    """The error, with code, message and instruction."""
