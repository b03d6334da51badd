# Generated from spec/gateway/mail.yaml by codegen. Do not edit.
"""邮件: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing import Any
    from typing import Literal
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.office.models.mail import Option
    from wecom_client.office.models.mail import Reminder
    from wecom_client.params.types import OfficeTimezoneDict
    from wecom_client.types.office import OfficeTimezone
    from wecom_runtime.data.models import DateTimeInput
    from wecom_runtime.http.multipart import FileInput


class MailReceiversDict(TypedDict):
    """The receivers of a mail; one of both lists is enough."""

    emails: NotRequired[list[str] | None]
    userids: NotRequired[list[str] | None]


class MailSendAttachmentDict(TypedDict):
    """An attachment of a mail."""

    media_id: NotRequired[str | None]
    file_path: NotRequired[FileInput | bytes | None]


class MailSendInlineImageDict(TypedDict):
    """An image in the text of a mail."""

    content_id: str
    media_id: NotRequired[str | None]
    file_path: NotRequired[FileInput | bytes | None]


class ReplyDict(TypedDict):
    last_mail_id: NotRequired[str | None]
    reply_all: NotRequired[bool | None]


class ForwardDict(TypedDict):
    last_mail_id: NotRequired[str | None]


class ReminderDict(TypedDict):
    is_remind: NotRequired[bool | None]
    remind_before_event_mins: NotRequired[int | None]
    timezone: NotRequired[OfficeTimezone | OfficeTimezoneDict | None]
    is_repeat: NotRequired[bool | None]
    is_custom_repeat: NotRequired[bool | None]
    repeat_type: NotRequired[Literal["daily", "weekly", "monthly", "yearly"] | None]
    repeat_interval: NotRequired[int | None]
    repeat_day_of_week: NotRequired[list[str] | None]
    repeat_day_of_month: NotRequired[list[int] | None]
    repeat_month_of_year: NotRequired[list[int] | None]
    repeat_until: NotRequired[DateTimeInput | None]


class MailSendScheduleDict(TypedDict):
    begin_time: DateTimeInput
    end_time: DateTimeInput
    method: NotRequired[str | None]
    location: NotRequired[str | None]
    schedule_admins: NotRequired[list[Any] | None]
    reminders: NotRequired[Reminder | ReminderDict | None]


class OptionDict(TypedDict):
    password: NotRequired[str | None]
    auto_record: NotRequired[Literal["off", "cloud", "local"] | None]
    enable_waiting_room: NotRequired[bool | None]
    allow_enter_before_host: NotRequired[bool | None]
    enable_screen_watermark: NotRequired[bool | None]
    enable_enter_mute: NotRequired[str | None]
    enter_restraint: NotRequired[Literal["all", "internal_only"] | None]
    remind_scope: NotRequired[Literal["host_only", "all"] | None]
    water_mark_type: NotRequired[str | None]


class MeetingDict(TypedDict):
    meeting_admins: NotRequired[list[Any] | None]
    hosts: NotRequired[list[Any] | None]
    option: NotRequired[Option | OptionDict | None]


MailOptionDict: TypeAlias = OptionDict
