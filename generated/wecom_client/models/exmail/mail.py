# Generated from spec/api/exmail/mail.yaml by codegen. Do not edit.
"""邮件。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model

List = list


@model
class MailRecipients(Model):
    emails: list[str] | None = None
    """Mail addresses."""
    userids: list[str] | None = None
    """UserIDs of members."""


@model
class MailReceivers(Model):
    """At least one of `emails` and `userids` is needed."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("emails", "userids")),)

    emails: list[str] | None = None
    """Mail addresses."""
    userids: list[str] | None = None
    """UserIDs of members."""


@model
class MailMeetingAdmin(Model):
    userids: list[str] | None = field(default=None, max_items=1)
    """UserID of the member. At most 1 item."""


@model
class MailScheduleAdmins(Model):
    userids: list[str] | None = field(default=None, max_items=3)
    """UserIDs of members. At most 3 items."""


@model
class MailMeetingHosts(Model):
    userids: list[str] | None = field(default=None, max_items=10)
    """UserIDs of members. At most 10 items."""


@model
class MailAttachment(Model):
    file_name: str
    """Name of the file."""
    content: str
    """The file in base64."""


@model
class MailSchedule(Model):
    """`schedule_id` is needed if `method` is cancel."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("schedule_id",), when={"method": "cancel"}),
    )

    start_time: Time = field(converts=True)
    """Start as Unix time."""
    end_time: Time = field(converts=True)
    """End as Unix time."""
    schedule_id: str | None = None
    """Id of the schedule or meeting that is changed or cancelled."""
    method: str | None = field(default=None, enum=("request", "cancel"))
    """What is done. One of request (create or change), cancel (cancel). Default: request."""
    location: str | None = None
    """Place."""
    reminders: MailReminders | None = None
    """Reminder and repetition."""
    schedule_admins: MailScheduleAdmins | None = None
    """Members who manage the schedule, who must take part."""


@model
class MailReminders(Model):
    """`repeat_month_of_year` and `repeat_day_of_month` are needed if `is_custom_repeat` is 1 and
    `repeat_type` is 5.
    """

    class RepeatType:
        DAILY: Final = 0
        WEEKLY: Final = 1
        MONTHLY: Final = 2
        YEARLY: Final = 5

    class RepeatDayOfWeek:
        MONDAY: Final = 1
        TUESDAY: Final = 2
        WEDNESDAY: Final = 3
        THURSDAY: Final = 4
        FRIDAY: Final = 5
        SATURDAY: Final = 6
        SUNDAY: Final = 7

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("repeat_month_of_year", "repeat_day_of_month"),
        when={"is_custom_repeat": "1", "repeat_type": "5"},
    ),)

    is_remind: Flag | None = None
    """Whether participants are reminded."""
    remind_before_event_mins: int | None = None
    """Minutes before the start; negative for after it."""
    timezone: int | None = field(default=None, min=-12, max=12)
    """Hours from UTC; positive in the east. -12 to 12. Default: 8."""
    is_repeat: Flag | None = None
    """Whether it is repeated."""
    is_custom_repeat: Flag | None = None
    """Whether the fields that follow decide, instead of the start."""
    repeat_type: int | None = field(default=None, enum=(0, 1, 2, 5))
    """How it is repeated. One of 0 (daily), 1 (weekly), 2 (monthly), 5 (yearly)."""
    repeat_interval: int | None = None
    """Days, weeks, months or years between occurrences, after repeat_type."""
    repeat_day_of_week: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7))
    """Days of the week for weekly repetition. One of 1 (Monday), 2 (Tuesday), 3 (Wednesday), 4 (Thursday), 5
    (Friday), 6 (Saturday), 7 (Sunday).
    """
    repeat_day_of_month: list[int] | None = field(default=None, min=1, max=31)
    """Days of the month for monthly and yearly repetition. Each: 1 to 31."""
    repeat_week_of_month: list[int] | None = None
    """Weeks of the month; not explained by the documentation."""
    repeat_month_of_year: list[int] | None = field(default=None, min=1, max=12)
    """Months for yearly repetition. Each: 1 to 12."""
    repeat_until: Time | None = field(default=None, converts=True)
    """End of the repetition as Unix time; 0 for none."""


@model
class MailMeeting(Model):
    meeting_admins: MailMeetingAdmin
    """The member who manages the meeting, one of the participants."""
    hosts: MailMeetingHosts | None = None
    """Hosts."""
    option: MailMeetingOptions | None = None
    """Settings of the meeting."""


@model
class MailMeetingOptions(Model):
    class AutoRecord:
        NO: Final = 0
        LOCALLY: Final = 1
        IN_THE_CLOUD: Final = 2

    class EnterRestraint:
        EVERYBODY: Final = 0
        THE_COMPANY: Final = 2

    class EnableEnterMute:
        NO: Final = 0
        YES: Final = 1
        FROM_THE_SEVENTH_ON: Final = 2

    class RemindScope:
        NOBODY: Final = 1
        HOSTS: Final = 2
        EVERYBODY: Final = 3

    class WaterMarkType:
        ONE_ROW: Final = 0
        SEVERAL_ROWS: Final = 1

    password: str | None = field(default=None, secret=True, pattern="[0-9]+", min_chars=4, max_chars=6)
    """Password in digits. Pattern: `[0-9]+`. 4 to 6 characters."""
    auto_record: int | None = field(default=None, enum=(0, 1, 2))
    """Whether it is recorded. One of 0 (no), 1 (locally), 2 (in the cloud). Default: 0."""
    enable_waiting_room: bool | None = None
    """Whether there is a waiting room. Default: false."""
    allow_enter_before_host: bool | None = None
    """Whether others may come before the host. Default: true."""
    enter_restraint: int | None = field(default=None, enum=(0, 2))
    """Who may come. One of 0 (everybody), 2 (the company). Default: 0."""
    enable_screen_watermark: bool | None = None
    """Whether the screen has a watermark. Default: false."""
    enable_enter_mute: int | None = field(default=None, enum=(0, 1, 2))
    """Whether those who come are muted. One of 0 (no), 1 (yes), 2 (from the seventh on). Default: 2."""
    remind_scope: int | None = field(default=None, enum=(1, 2, 3))
    """Who is reminded at the start. One of 1 (nobody), 2 (hosts), 3 (everybody). Default: 2."""
    water_mark_type: int | None = field(default=None, enum=(0, 1))
    """Kind of watermark. One of 0 (one row), 1 (several rows). Default: 0."""


@model
class MailRef(Model):
    mail_id: str
    """Id of the mail."""


@model
class MailOptions(Model):
    list: List[MailOption]
    """The options."""


@model
class MailOption(Model):
    class Type:
        SECURE_SIGN_IN_FORCED: Final = 1
        IMAP_AND_SMTP: Final = 2
        POP_AND_SMTP: Final = 3
        SECURE_SIGN_IN: Final = 4

    type: int = field(enum=(1, 2, 3, 4))
    """Which option. One of 1 (secure sign-in forced), 2 (IMAP and SMTP), 3 (POP and SMTP), 4 (secure
    sign-in).
    """
    value: str = field(enum=("0", "1"))
    """Its value. One of 0 (off), 1 (on)."""


@model
class ExmailAppComposeSendRequest(Model):
    """Parameters of `client.exmail.app.compose_send`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("requires", ("schedule",), when={"meeting": ""}),)

    to: MailReceivers
    subject: str
    content: str
    cc: MailRecipients | None = None
    bcc: MailRecipients | None = None
    attachment_list: list[MailAttachment] | None = field(default=None, max_items=200)
    content_type: str | None = field(default=None, enum=("html", "text"))
    schedule: MailSchedule | None = None
    meeting: MailMeeting | None = None
    enable_id_trans: Flag | None = None


@model
class ExmailAppGetMailListRequest(Model):
    """Parameters of `client.exmail.app.get_mail_list`."""

    begin_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ExmailAppGetMailListResponse(Response):
    """Answer of `client.exmail.app.get_mail_list`."""

    mail_list: list[MailRef]
    """The mails."""
    has_more: Flag | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class ExmailAppReadMailRequest(Model):
    """Parameters of `client.exmail.app.read_mail`."""

    mail_id: str


@model
class ExmailAppReadMailResponse(Response):
    """Answer of `client.exmail.app.read_mail`."""

    mail_data: str
    """The mail in EML format."""


@model
class ExmailAppUpdateEmailAliasRequest(Model):
    """Parameters of `client.exmail.app.update_email_alias`."""

    new_email: str


@model
class ExmailAppGetEmailAliasRequest(Model):
    """Parameters of `client.exmail.app.get_email_alias`."""


@model
class ExmailAppGetEmailAliasResponse(Response):
    """Answer of `client.exmail.app.get_email_alias`."""

    email: str
    """Address from which mails are sent."""
    alias_list: list[str] | None = None
    """Other addresses that receive mail."""


@model
class ExmailVipBatchAddRequest(Model):
    """Parameters of `client.exmail.vip.batch_add`."""

    userid_list: list[str] = field(max_items=100)


@model
class ExmailVipBatchAddResponse(Response):
    """Answer of `client.exmail.vip.batch_add`."""

    succ_userid_list: list[str] | None = None
    """Members who have them now, those who had them before included."""
    fail_userid_list: list[str] | None = None
    """Members who could not get them."""


@model
class ExmailVipBatchDelRequest(Model):
    """Parameters of `client.exmail.vip.batch_del`."""

    userid_list: list[str] = field(max_items=100)


@model
class ExmailVipBatchDelResponse(Response):
    """Answer of `client.exmail.vip.batch_del`."""

    succ_userid_list: list[str] | None = None
    """Members who do not have them any more."""
    fail_userid_list: list[str] | None = None
    """Members who still have them."""


@model
class ExmailVipListRequest(Model):
    """Parameters of `client.exmail.vip.list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class ExmailVipListResponse(Response):
    """Answer of `client.exmail.vip.list`."""

    userid_list: list[str]
    """UserIDs of the members."""
    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class ExmailAccountActEmailRequest(Model):
    """Parameters of `client.exmail.account.act_email`."""

    class Type:
        ON: Final = 1
        OFF: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("userid", "publicemail_id")),)

    type: int = field(enum=(1, 2))
    userid: str | None = None
    publicemail_id: int | None = None


@model
class ExmailUseroptionGetRequest(Model):
    """Parameters of `client.exmail.useroption.get`."""

    class Type:
        SECURE_SIGN_IN_FORCED: Final = 1
        IMAP_AND_SMTP: Final = 2
        POP_AND_SMTP: Final = 3
        SECURE_SIGN_IN: Final = 4

    userid: str
    type: list[int] = field(enum=(1, 2, 3, 4))


@model
class ExmailUseroptionGetResponse(Response):
    """Answer of `client.exmail.useroption.get`."""

    option: MailOptions
    """The options."""


@model
class ExmailUseroptionUpdateRequest(Model):
    """Parameters of `client.exmail.useroption.update`."""

    userid: str
    option: MailOptions


@model
class ExmailMailGetNewcountRequest(Model):
    """Parameters of `client.exmail.mail.get_newcount`."""

    userid: str


@model
class ExmailMailGetNewcountResponse(Response):
    """Answer of `client.exmail.mail.get_newcount`."""

    count: int
    """Number of unread mails."""
