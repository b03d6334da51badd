# Generated from spec/api/oa/calendar.yaml by codegen. Do not edit.
"""日程: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.oa.calendar import Attendee, CalendarPublicRange, CalendarShare, Reminders
    from wecom_runtime.data.models import Time


class NewCalendarDict(TypedDict):
    summary: str
    color: str
    description: NotRequired[str | None]
    shares: NotRequired[Sequence[CalendarShare | CalendarShareDict] | None]
    public_range: NotRequired[CalendarPublicRange | CalendarPublicRangeDict | None]
    admins: NotRequired[list[str] | None]
    set_as_default: NotRequired[bool | Literal[0, 1] | None]
    is_public: NotRequired[bool | Literal[0, 1] | None]
    is_corp_calendar: NotRequired[bool | Literal[0, 1] | None]


class CalendarUpdateDict(TypedDict):
    summary: str
    color: str
    cal_id: str
    description: NotRequired[str | None]
    shares: NotRequired[Sequence[CalendarShare | CalendarShareDict] | None]
    public_range: NotRequired[CalendarPublicRange | CalendarPublicRangeDict | None]
    admins: NotRequired[list[str] | None]


class CalendarShareDict(TypedDict):
    userid: str
    permission: NotRequired[int | None]


class CalendarPublicRangeDict(TypedDict):
    userids: NotRequired[list[str] | None]
    partyids: NotRequired[list[int] | None]


class NewScheduleDict(TypedDict):
    start_time: Time
    end_time: Time
    is_whole_day: NotRequired[bool | Literal[0, 1] | None]
    summary: NotRequired[str | None]
    description: NotRequired[str | None]
    location: NotRequired[str | None]
    admins: NotRequired[list[str] | None]
    attendees: NotRequired[Sequence[Attendee | AttendeeDict] | None]
    reminders: NotRequired[Reminders | RemindersDict | None]
    cal_id: NotRequired[str | None]


class ScheduleUpdateDict(TypedDict):
    start_time: Time
    end_time: Time
    schedule_id: str
    is_whole_day: NotRequired[bool | Literal[0, 1] | None]
    summary: NotRequired[str | None]
    description: NotRequired[str | None]
    location: NotRequired[str | None]
    admins: NotRequired[list[str] | None]
    attendees: NotRequired[Sequence[Attendee | AttendeeDict] | None]
    reminders: NotRequired[Reminders | RemindersDict | None]
    allow_active_join: NotRequired[bool | None]
    only_organizer_create_chat: NotRequired[bool | Literal[0, 1] | None]


class AttendeeDict(TypedDict):
    userid: str


class RemindersDict(TypedDict):
    is_remind: NotRequired[bool | Literal[0, 1] | None]
    remind_before_event_secs: NotRequired[int | None]
    remind_time_diffs: NotRequired[list[int] | None]
    is_repeat: NotRequired[bool | Literal[0, 1] | None]
    repeat_type: NotRequired[int | None]
    repeat_until: NotRequired[Time | None]
    is_custom_repeat: NotRequired[bool | Literal[0, 1] | None]
    repeat_interval: NotRequired[int | None]
    repeat_day_of_week: NotRequired[list[int] | None]
    repeat_day_of_month: NotRequired[list[int] | None]
    timezone: NotRequired[int | None]


OaRemindersDict: TypeAlias = RemindersDict
