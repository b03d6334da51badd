# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.exmail.mail import MailMeetingAdmin
    from wecom_client.models.exmail.mail import MailMeetingHosts
    from wecom_client.models.exmail.mail import MailMeetingOptions
    from wecom_client.models.exmail.mail import MailOption
    from wecom_client.models.exmail.mail import MailReminders
    from wecom_client.models.exmail.mail import MailScheduleAdmins
    from wecom_runtime.data.models import Time


EmailListDict = TypedDict("EmailListDict", {
    "list": "NotRequired[list[str] | None]",
})


AliasListDict = TypedDict("AliasListDict", {
    "list": "NotRequired[list[str] | None]",
})


UserIdListDict = TypedDict("UserIdListDict", {
    "list": "NotRequired[list[str] | None]",
})


IdListDict = TypedDict("IdListDict", {
    "list": "NotRequired[list[int] | None]",
})


class AuthCodeInfoDict(TypedDict):
    remark: NotRequired[str | None]


class MailRecipientsDict(TypedDict):
    emails: NotRequired[list[str] | None]
    userids: NotRequired[list[str] | None]


class MailReceiversDict(TypedDict):
    emails: NotRequired[list[str] | None]
    userids: NotRequired[list[str] | None]


class MailMeetingAdminDict(TypedDict):
    userids: NotRequired[list[str] | None]


class MailScheduleAdminsDict(TypedDict):
    userids: NotRequired[list[str] | None]


class MailMeetingHostsDict(TypedDict):
    userids: NotRequired[list[str] | None]


class MailAttachmentDict(TypedDict):
    file_name: str
    content: str


class MailScheduleDict(TypedDict):
    start_time: Time
    end_time: Time
    schedule_id: NotRequired[str | None]
    method: NotRequired[Literal["request", "cancel"] | None]
    location: NotRequired[str | None]
    reminders: NotRequired[MailReminders | MailRemindersDict | None]
    schedule_admins: NotRequired[MailScheduleAdmins | MailScheduleAdminsDict | None]


class MailRemindersDict(TypedDict):
    is_remind: NotRequired[bool | Literal[0, 1] | None]
    remind_before_event_mins: NotRequired[int | None]
    timezone: NotRequired[int | None]
    is_repeat: NotRequired[bool | Literal[0, 1] | None]
    is_custom_repeat: NotRequired[bool | Literal[0, 1] | None]
    repeat_type: NotRequired[int | None]
    repeat_interval: NotRequired[int | None]
    repeat_day_of_week: NotRequired[list[int] | None]
    repeat_day_of_month: NotRequired[list[int] | None]
    repeat_week_of_month: NotRequired[list[int] | None]
    repeat_month_of_year: NotRequired[list[int] | None]
    repeat_until: NotRequired[Time | None]


class MailMeetingDict(TypedDict):
    meeting_admins: MailMeetingAdmin | MailMeetingAdminDict
    hosts: NotRequired[MailMeetingHosts | MailMeetingHostsDict | None]
    option: NotRequired[MailMeetingOptions | MailMeetingOptionsDict | None]


class MailMeetingOptionsDict(TypedDict):
    password: NotRequired[str | None]
    auto_record: NotRequired[int | None]
    enable_waiting_room: NotRequired[bool | None]
    allow_enter_before_host: NotRequired[bool | None]
    enter_restraint: NotRequired[int | None]
    enable_screen_watermark: NotRequired[bool | None]
    enable_enter_mute: NotRequired[int | None]
    remind_scope: NotRequired[int | None]
    water_mark_type: NotRequired[int | None]


class MailOptionsDict(TypedDict):
    list: Sequence[MailOption | MailOptionDict]


class MailOptionDict(TypedDict):
    type: int
    value: Literal["0", "1"]


alias_submodules(__name__, (
    "group",
    "mail",
))
