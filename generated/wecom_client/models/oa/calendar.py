# Generated from spec/api/oa/calendar.yaml by codegen. Do not edit.
"""日程。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import types as _types
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class CalendarSettings(Model):
    summary: str = field(min_chars=1, max_chars=128)
    """Title. 1 to 128 characters."""
    color: str = field(pattern="#[0-9A-Fa-f]{6}")
    """Color as hexadecimal RGB, such as #0000FF. Pattern: `#[0-9A-Fa-f]{6}`."""
    description: str | None = field(default=None, max_chars=512)
    """Description of the calendar. At most 512 characters."""
    shares: list[CalendarShare] | None = field(default=None, max_items=2000)
    """Members who see the calendar and are notified. At most 2000 items."""
    public_range: CalendarPublicRange | None = None
    """Who may subscribe to a public calendar."""


@model
class NewCalendar(Model):
    """`public_range` is needed if `is_corp_calendar` is 1."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("public_range",), when={"is_corp_calendar": "1"},
    ),)

    summary: str = field(min_chars=1, max_chars=128)
    """Title. 1 to 128 characters."""
    color: str = field(pattern="#[0-9A-Fa-f]{6}")
    """Color as hexadecimal RGB, such as #0000FF. Pattern: `#[0-9A-Fa-f]{6}`."""
    description: str | None = field(default=None, max_chars=512)
    """Description of the calendar. At most 512 characters."""
    shares: list[CalendarShare] | None = field(default=None, max_items=2000)
    """Members who see the calendar and are notified. At most 2000 items."""
    public_range: CalendarPublicRange | None = None
    """Who may subscribe to a public calendar."""
    admins: list[str] | None = field(default=None, max_items=3)
    """UserIDs of members who manage it; they must be among the shares. At most 3 items."""
    set_as_default: Flag | None = None
    """Whether it becomes the default calendar of the app; not for third-party apps. Default: 0."""
    is_public: Flag | None = None
    """Whether it is public; cannot be changed later. A member can have at most 100 of them."""
    is_corp_calendar: Flag | None = None
    """Whether it is for the whole company, at most 20; needs public_range, ignores color and default, cannot
    be changed later.
    """


@model
class CalendarUpdate(Model):
    summary: str = field(min_chars=1, max_chars=128)
    """Title. 1 to 128 characters."""
    color: str = field(pattern="#[0-9A-Fa-f]{6}")
    """Color as hexadecimal RGB, such as #0000FF. Pattern: `#[0-9A-Fa-f]{6}`."""
    description: str | None = field(default=None, max_chars=512)
    """Description of the calendar. At most 512 characters."""
    shares: list[CalendarShare] | None = field(default=None, max_items=2000)
    """Members who see the calendar and are notified. At most 2000 items."""
    public_range: CalendarPublicRange | None = None
    """Who may subscribe to a public calendar."""
    cal_id: str
    """Id of the calendar."""
    admins: list[str] | None = field(default=None, max_items=3)
    """UserIDs of members who manage it. At most 3 items."""


@model
class Calendar(Model):
    summary: str
    """Title."""
    color: str = field(pattern="#[0-9A-Fa-f]{6}")
    """Color as hexadecimal RGB, such as #0000FF. In requests: pattern: `#[0-9A-Fa-f]{6}`."""
    description: str | None = None
    """Description of the calendar."""
    shares: list[CalendarShare] | None = None
    """Members who see the calendar and are notified."""
    public_range: CalendarPublicRange | None = None
    """Who may subscribe to a public calendar."""
    cal_id: str
    """Id of the calendar."""
    admins: list[str] | None = field(default=None, aliases=("adminis",))
    """UserIDs of members who manage it."""
    is_public: Flag | None = None
    """Whether the calendar is public."""
    is_corp_calendar: Flag | None = None
    """Whether it is for the whole company."""


@model
class CalendarShare(Model):
    class Permission:
        EVERYTHING: Final = 1
        ONLY_WHEN_BUSY: Final = 3

    userid: str
    """UserID of the member."""
    permission: int | None = field(default=None, enum=(1, 3))
    """What the member sees. One of 1 (everything), 3 (only when busy). In requests: default: 1."""


@model
class CalendarPublicRange(Model):
    userids: list[str] | None = field(default=None, max_items=1000)
    """UserIDs of members. In requests: at most 1000 items."""
    partyids: list[int] | None = field(default=None, max_items=100)
    """Ids of departments. In requests: at most 100 items."""


@model
class CalendarFailures(Model):
    shares: list[CalendarShareFailure] | None = None
    """Members who could not be added."""


@model
class CalendarShareFailure(Model):
    userid: str | None = None
    """UserID of the member."""
    errcode: int | None = None
    """Error code."""
    errmsg: str | None = None
    """Error message."""


@model
class ScheduleSettings(Model):
    start_time: Timestamp
    """Start as Unix time."""
    end_time: Timestamp
    """End as Unix time."""
    is_whole_day: Flag | None = None
    """Whether it takes whole days."""
    summary: str | None = field(default=None, max_chars=128)
    """Title. At most 128 characters. Default: 新建事件."""
    description: str | None = field(default=None, max_chars=1000)
    """Description of the schedule. At most 1000 characters."""
    location: str | None = field(default=None, max_chars=128)
    """Place. At most 128 characters."""
    admins: list[str] | None = field(default=None, max_items=3)
    """UserIDs of members who manage it; they must be among the participants. At most 3 items."""
    attendees: list[Attendee] | None = field(default=None, max_items=1000)
    """Participants. At most 1000 items."""
    reminders: Reminders | None = None
    """Reminders and repetition."""


@model
class NewSchedule(Model):
    start_time: Time = field(converts=True)
    """Start as Unix time."""
    end_time: Time = field(converts=True)
    """End as Unix time."""
    is_whole_day: Flag | None = None
    """Whether it takes whole days."""
    summary: str | None = field(default=None, max_chars=128)
    """Title. At most 128 characters. Default: 新建事件."""
    description: str | None = field(default=None, max_chars=1000)
    """Description of the schedule. At most 1000 characters."""
    location: str | None = field(default=None, max_chars=128)
    """Place. At most 128 characters."""
    admins: list[str] | None = field(default=None, max_items=3)
    """UserIDs of members who manage it; they must be among the participants. At most 3 items."""
    attendees: list[Attendee] | None = field(default=None, max_items=1000)
    """Participants. At most 1000 items."""
    reminders: Reminders | None = None
    """Reminders and repetition."""
    cal_id: str | None = field(default=None, max_bytes=64)
    """Id of a calendar of the app; the default calendar if left out. Third-party apps must name it. At most
    64 bytes.
    """


@model
class ScheduleUpdate(Model):
    start_time: Time = field(converts=True)
    """Start as Unix time."""
    end_time: Time = field(converts=True)
    """End as Unix time."""
    is_whole_day: Flag | None = None
    """Whether it takes whole days."""
    summary: str | None = field(default=None, max_chars=128)
    """Title. At most 128 characters. Default: 新建事件."""
    description: str | None = field(default=None, max_chars=1000)
    """Description of the schedule. At most 1000 characters."""
    location: str | None = field(default=None, max_chars=128)
    """Place. At most 128 characters."""
    admins: list[str] | None = field(default=None, max_items=3)
    """UserIDs of members who manage it; they must be among the participants. At most 3 items."""
    attendees: list[Attendee] | None = field(default=None, max_items=1000)
    """Participants. At most 1000 items."""
    reminders: Reminders | None = None
    """Reminders and repetition."""
    schedule_id: str
    """Id of the schedule."""
    allow_active_join: bool | None = field(
        default=None, deprecated="The current page does not have it; leave it out.",
    )
    """Whether others may join by themselves. Deprecated: The current page does not have it; leave it out."""
    only_organizer_create_chat: Flag | None = field(
        default=None, deprecated="The current page does not have it; leave it out.",
    )
    """Whether only the organizer may start a group chat. Deprecated: The current page does not have it; leave
    it out.
    """


@model
class Attendee(Model):
    userid: str = field(max_bytes=64)
    """UserID of the member. At most 64 bytes."""


@model
class Reminders(Model):
    class RemindTimeDiffs:
        AT_THE_START: Final = 0
        FIVE_MINUTES_BEFORE: Final = -300
        A_QUARTER_OF_AN_HOUR_BEFORE: Final = -900
        AN_HOUR_BEFORE: Final = -3600
        A_DAY_BEFORE: Final = -86400
        AT_NINE_ON_THE_DAY: Final = 32400
        TWO_DAYS_BEFORE: Final = -172800
        A_WEEK_BEFORE: Final = -604800

    class RepeatType:
        DAILY: Final = 0
        WEEKLY: Final = 1
        MONTHLY: Final = 2
        YEARLY: Final = 5
        ON_WORKDAYS: Final = 7

    class RepeatDayOfWeek:
        MONDAY: Final = 1
        TUESDAY: Final = 2
        WEDNESDAY: Final = 3
        THURSDAY: Final = 4
        FRIDAY: Final = 5
        SATURDAY: Final = 6
        SUNDAY: Final = 7

    is_remind: Flag | None = None
    """Whether participants are reminded."""
    remind_before_event_secs: int | None = field(
        default=None, enum=(0, 300, 900, 3600, 86400), deprecated="Send remind_time_diffs instead.",
    )
    """Seconds before the start; superseded by remind_time_diffs. One of 0, 300, 900, 3600, 86400. Deprecated:
    Send remind_time_diffs instead.
    """
    remind_time_diffs: list[int] | None = field(
        default=None, enum=(0, -300, -900, -3600, -86400, 32400, -172800, -604800),
    )
    """Seconds from the start, negative before it; the last three only for whole days. One of 0 (at the
    start), -300 (five minutes before), -900 (a quarter of an hour before), -3600 (an hour before), -86400
    (a day before), 32400 (at nine on the day), -172800 (two days before), -604800 (a week before).
    """
    is_repeat: Flag | None = None
    """Whether it is repeated."""
    repeat_type: int | None = field(default=None, enum=(0, 1, 2, 5, 7))
    """How it is repeated. One of 0 (daily), 1 (weekly), 2 (monthly), 5 (yearly), 7 (on workdays)."""
    repeat_until: Time | None = field(default=None, converts=True)
    """End of the repetition as Unix time; 0 for none."""
    is_custom_repeat: Flag | None = None
    """Whether the three fields that follow decide, instead of the start."""
    repeat_interval: int | None = None
    """Days, weeks, months or years between occurrences, after repeat_type."""
    repeat_day_of_week: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7))
    """Days of the week for weekly repetition. One of 1 (Monday), 2 (Tuesday), 3 (Wednesday), 4 (Thursday), 5
    (Friday), 6 (Saturday), 7 (Sunday).
    """
    repeat_day_of_month: list[int] | None = field(default=None, min=1, max=31)
    """Days of the month for monthly repetition. Each: 1 to 31."""
    timezone: int | None = field(default=None, min=-12, max=12)
    """Hours from UTC; positive in the east. -12 to 12. Default: 8."""


@model
class Schedule(Model):
    class Status:
        NORMAL: Final = 0
        CANCELLED: Final = 1

    schedule_id: str
    """Id of the schedule."""
    sequence: int | None = None
    """Growing number of the schedule; only in lists."""
    cal_id: str | None = None
    """Calendar that holds the schedule."""
    admins: list[str] | None = None
    """UserIDs of members who manage it."""
    attendees: list[_types.ScheduleAttendee] | None = None
    """Participants of the schedule."""
    summary: str | None = None
    """Title of the schedule."""
    description: str | None = None
    """Description of the schedule."""
    location: str | None = None
    """Place of the schedule."""
    start_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""
    is_whole_day: Flag | None = None
    """Whether it lasts all day."""
    status: int | None = field(default=None, enum=(0, 1))
    """State of the schedule. One of 0 (normal), 1 (cancelled)."""
    reminders: _types.ScheduleReminders | None = None
    """Reminders and repetition."""


@model
class OaCalendarAddRequest(Model):
    """Parameters of `client.oa.calendar.add`."""

    calendar: NewCalendar
    agentid: int | None = None


@model
class OaCalendarAddResponse(Response):
    """Answer of `client.oa.calendar.add`."""

    cal_id: str
    """Id of the calendar."""
    fail_result: CalendarFailures | None = None
    """Input that was not taken."""


@model
class OaCalendarUpdateRequest(Model):
    """Parameters of `client.oa.calendar.update`."""

    calendar: CalendarUpdate
    skip_public_range: Flag | None = None


@model
class OaCalendarUpdateResponse(Response):
    """Answer of `client.oa.calendar.update`."""

    fail_result: CalendarFailures | None = None
    """Input that was not taken."""


@model
class OaCalendarGetRequest(Model):
    """Parameters of `client.oa.calendar.get`."""

    cal_id_list: list[str] = field(max_items=1000)


@model
class OaCalendarGetResponse(Response):
    """Answer of `client.oa.calendar.get`."""

    calendar_list: list[Calendar]
    """The calendars."""


@model
class OaCalendarDelRequest(Model):
    """Parameters of `client.oa.calendar.del_`."""

    cal_id: str


@model
class OaScheduleAddRequest(Model):
    """Parameters of `client.oa.schedule.add`."""

    schedule: NewSchedule
    agentid: int | None = None


@model
class OaScheduleAddResponse(Response):
    """Answer of `client.oa.schedule.add`."""

    schedule_id: str
    """Id of the schedule."""


@model
class OaScheduleUpdateRequest(Model):
    """Parameters of `client.oa.schedule.update`."""

    class OpMode:
        ALL_OCCURRENCES: Final = 0
        THIS_ONE: Final = 1
        THIS_ONE_AND_ALL_LATER_ONES: Final = 2

    schedule: ScheduleUpdate
    skip_attendees: Flag | None = None
    op_mode: int | None = field(default=None, enum=(0, 1, 2))
    op_start_time: Time | None = field(default=None, converts=True)


@model
class OaScheduleUpdateResponse(Response):
    """Answer of `client.oa.schedule.update`."""

    schedule_id: str | None = None
    """Id of the new schedule that was split off, with op_mode 1 or 2."""


@model
class OaScheduleAddAttendeesRequest(Model):
    """Parameters of `client.oa.schedule.add_attendees`."""

    schedule_id: str
    attendees: list[Attendee] | None = field(default=None, max_items=1000)


@model
class OaScheduleDelAttendeesRequest(Model):
    """Parameters of `client.oa.schedule.del_attendees`."""

    schedule_id: str
    attendees: list[Attendee] | None = field(default=None, max_items=1000)


@model
class OaScheduleGetByCalendarRequest(Model):
    """Parameters of `client.oa.schedule.get_by_calendar`."""

    cal_id: str
    offset: int | None = field(default=None, min=0)
    limit: int | None = field(default=None, min=1, max=1000)


@model
class OaScheduleGetByCalendarResponse(Response):
    """Answer of `client.oa.schedule.get_by_calendar`."""

    schedule_list: list[Schedule]
    """The schedules, cancelled ones included; empty behind the last page."""


@model
class OaScheduleGetRequest(Model):
    """Parameters of `client.oa.schedule.get`."""

    schedule_id_list: list[str] = field(max_items=1000)


@model
class OaScheduleGetResponse(Response):
    """Answer of `client.oa.schedule.get`."""

    schedule_list: list[Schedule]
    """The schedules."""


@model
class OaScheduleDelRequest(Model):
    """Parameters of `client.oa.schedule.del_`."""

    class OpMode:
        ALL_OCCURRENCES: Final = 0
        THIS_ONE: Final = 1
        THIS_ONE_AND_ALL_LATER_ONES: Final = 2

    schedule_id: str
    op_mode: int | None = field(default=None, enum=(0, 1, 2))
    op_start_time: Time | None = field(default=None, converts=True)
