# Generated from spec/gateway/calendar.yaml by codegen. Do not edit.
"""日程。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar

from wecom_client import types as _types
from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class MeetingRoom(Model):
    meeting_room_id: str | None = None
    """Id of the room."""
    meeting_room_name: str | None = None
    """Name of the room."""


@model
class Meeting(Model):
    meeting_id: str | None = None
    """ID of the meeting."""
    meeting_code: str | None = None
    """Number for joining."""
    meeting_link: str | None = None
    """Link for joining."""


@model
class Schedule(Model):
    """A schedule."""

    schedule_id: str | None = None
    """ID of the schedule."""
    subject: str | None = None
    """Title."""
    begin_time: DateTime | None = field(default=None, converts=True)
    """Start."""
    end_time: DateTime | None = field(default=None, converts=True)
    """End."""
    attendees: list[Person] | None = None
    """Attendees."""
    meeting_room: MeetingRoom | None = None
    """Booked meeting room."""
    location: str | None = None
    """Location as free text."""
    meeting: Meeting | None = None
    """Online meeting of the schedule."""
    description: str | None = None
    """Description."""
    creator_name: str | None = None
    """Name of the member who created it."""
    allow_self_join: bool | None = None
    """Whether others may join without an invitation."""
    is_all_day: bool | None = None
    """Whether it lasts the whole day."""
    repeat_rule: RepeatRule | None = None
    """Repetition."""
    reminders: Reminders | None = None
    """Reminders."""
    timezone: _types.OfficeTimezone | None = None
    """Time zone of the times."""
    cal_id: str | None = None
    """Id of its calendar."""
    calendar_name: str | None = None
    """Name of its calendar."""
    is_share_cal: bool | None = None
    """Whether the calendar belongs to another member."""


@model
class Exception(Model):
    begin_time: DateTime | None = field(default=None, converts=True)
    """Start of the occurrence."""
    end_time: DateTime | None = field(default=None, converts=True)
    """End of the occurrence."""
    flag: Any = None
    """Kind of exception; the values are unknown."""
    except_schedule_id: str | None = None
    """Id of the schedule that replaces the occurrence."""


@model
class RepeatRule(Model):
    """The repetition of a schedule, in answers only."""

    is_repeat: bool | None = None
    """Whether it repeats."""
    repeat_type: str | None = None
    """Kind of repetition. Known values: daily, weekly, monthly, monthly_on_the_nth_day, yearly,
    yearly_on_the_nth_day, work_day.
    """
    repeat_flag: list[str] | None = None
    """Further marks of the rule. Known values: leap_month, never_ends."""
    repeat_time: int | None = None
    """Number of occurrences."""
    repeat_interval: int | None = None
    """Steps between two occurrences."""
    repeat_until: DateTime | None = field(default=None, converts=True)
    """End of the series."""
    repeat_week_of_month: list[str] | None = None
    """Weeks of the month. Known values: first, second, third, fourth, last."""
    repeat_day_of_week: list[str] | None = None
    """Days of the week. Known values: MO, TU, WE, TH, FR, SA, SU."""
    repeat_month_of_year: list[int] | None = None
    """Months of the year."""
    repeat_day_of_month: list[int] | None = None
    """Days of the month."""
    is_custom: bool | None = None
    """Whether the rule is a custom one."""
    exception: list[Exception] | None = None
    """Occurrences that differ from the rule."""


@model
class Reminders(Model):
    """The reminders of a schedule."""

    is_remind: bool | None = None
    """Whether there are reminders."""
    reminder_time: list[int] | None = None
    """Times of the reminders in seconds from the start; negative before it."""


@model
class Person(Model):
    """A member with id and name."""

    userid: str | None = None
    """Id of the member for the bot."""
    name: str | None = None
    """Displayed name."""


@model
class Attendee(Model):
    userid: str
    """Id of the member, from `contact.users.search`."""


@model
class Slot(Model):
    begin_time: DateTime | None = field(default=None, converts=True)
    """Start of the time."""
    end_time: DateTime | None = field(default=None, converts=True)
    """End of the time."""
    available_users: list[Person] | None = None
    """Members who are free."""
    available_count: int | None = None
    """Number of free members."""
    busy_users: list[Person] | None = None
    """Members who are busy."""


@model
class CalendarSchedulesListRequest(Model):
    """Parameters of `client.calendar.schedules.list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("end_time",), when={"begin_time": ""}),
        FieldRule("requires", ("begin_time",), when={"end_time": ""}),
    )

    begin_time: DateTime | None = field(default=None, converts=True)
    end_time: DateTime | None = field(default=None, converts=True)


@model
class CalendarSchedulesListResponse(Response):
    """Answer of `client.calendar.schedules.list`."""

    schedule_list: list[Schedule] | None = None
    """Schedules in the range."""


@model
class CalendarSchedulesGetRequest(Model):
    """Parameters of `client.calendar.schedules.get`."""

    schedule_ids: list[str] = field(min_items=1)


@model
class CalendarSchedulesGetResponse(Response):
    """Answer of `client.calendar.schedules.get`."""

    schedule_list: list[Schedule] | None = None
    """The requested schedules."""


@model
class CalendarSchedulesCreateRequest(Model):
    """Parameters of `client.calendar.schedules.create`."""

    subject: str
    begin_time: DateTime = field(converts=True)
    end_time: DateTime = field(converts=True)
    attendees: list[Attendee] | None = None
    location: str | None = None
    meeting_room_id: str | None = None
    description: str | None = None
    reminders: Reminders | None = None
    timezone: _types.OfficeTimezone | None = None
    allow_self_join: bool | None = None
    is_all_day: bool | None = None


@model
class CalendarSchedulesCreateResponse(Response):
    """Answer of `client.calendar.schedules.create`."""

    schedule_id: str | None = None
    """ID of the new schedule."""


@model
class CalendarSchedulesUpdateRequest(Model):
    """Parameters of `client.calendar.schedules.update`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("end_time",), when={"begin_time": ""}),
        FieldRule("requires", ("begin_time",), when={"end_time": ""}),
    )

    schedule_id: str
    subject: str | None = None
    begin_time: DateTime | None = field(default=None, converts=True)
    end_time: DateTime | None = field(default=None, converts=True)
    location: str | None = None
    meeting_room_id: str | None = None
    description: str | None = None
    allow_self_join: bool | None = None
    is_all_day: bool | None = None
    add_attendees: list[Attendee] | None = None
    remove_attendees: list[Attendee] | None = None


@model
class CalendarSchedulesUpdateResponse(Response):
    """Answer of `client.calendar.schedules.update`."""

    detail: Schedule | None = None
    """The schedule after the change."""


@model
class CalendarSchedulesCancelRequest(Model):
    """Parameters of `client.calendar.schedules.cancel`."""

    schedule_id: str


@model
class CalendarSchedulesSearchRequest(Model):
    """Parameters of `client.calendar.schedules.search`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("keywords", "organizer", "has_attendees")),
    )

    keywords: list[str] | None = None
    organizer: str | None = None
    has_attendees: list[Attendee] | None = None
    begin_time: DateTime | None = field(default=None, converts=True)
    end_time: DateTime | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=50)


@model
class CalendarSchedulesSearchResponse(Response):
    """Answer of `client.calendar.schedules.search`."""

    schedules: list[Schedule] | None = None
    """Schedules that match."""
    schedules_count: int | None = None
    """Number of schedules in the answer."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there is another page."""


@model
class CalendarSchedulesFreeListRequest(Model):
    """Parameters of `client.calendar.schedules.free.list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"hours": 24}),
    )

    userids: list[Attendee] = field(min_items=1)
    begin_time: DateTime = field(converts=True)
    end_time: DateTime = field(converts=True)
    min_duration_minutes: int | None = None
    strategy: str | None = field(default=None, enum=("max_attendees",))
    limit: int | None = None


@model
class CalendarSchedulesFreeListResponse(Response):
    """Answer of `client.calendar.schedules.free.list`."""

    total_count: int | None = None
    """Number of compared members."""
    strategy: str | None = None
    """Strategy that was used."""
    slots: list[Slot] | None = None
    """Free times, the best ones first."""
