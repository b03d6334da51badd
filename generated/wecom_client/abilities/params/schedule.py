# Generated from spec/abilities/schedule.yaml by codegen. Do not edit.
"""日程: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.abilities.models.schedule import Reminder
    from wecom_client.abilities.models.schedule import ScheduleCreateScheduleAttendee
    from wecom_runtime.data.models import DateTimeInput


class ScheduleCreateScheduleAttendeeDict(TypedDict):
    userid: str


class ReminderDict(TypedDict):
    is_remind: NotRequired[int | None]
    remind_before_event_secs: NotRequired[int | None]
    remind_time_diffs: NotRequired[list[int] | None]
    timezone: NotRequired[int | None]


class ScheduleCreateScheduleScheduleDict(TypedDict):
    start_time: DateTimeInput
    end_time: DateTimeInput
    summary: NotRequired[str | None]
    description: NotRequired[str | None]
    location: NotRequired[str | None]
    is_whole_day: NotRequired[int | None]
    attendees: NotRequired[Sequence[
        ScheduleCreateScheduleAttendee | ScheduleCreateScheduleAttendeeDict,
    ] | None]
    reminders: NotRequired[Reminder | ReminderDict | None]


class ScheduleUpdateScheduleScheduleDict(TypedDict):
    schedule_id: str
    start_time: NotRequired[DateTimeInput | None]
    end_time: NotRequired[DateTimeInput | None]
    summary: NotRequired[str | None]
    description: NotRequired[str | None]
    location: NotRequired[str | None]
    is_whole_day: NotRequired[int | None]
    attendees: NotRequired[Sequence[
        ScheduleCreateScheduleAttendee | ScheduleCreateScheduleAttendeeDict,
    ] | None]
    reminders: NotRequired[Reminder | ReminderDict | None]
