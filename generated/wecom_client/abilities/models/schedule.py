# Generated from spec/abilities/schedule.yaml by codegen. Do not edit.
"""日程。"""

from __future__ import annotations

from typing import Any
from typing import Final

from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Attendee(Model):
    class ResponseStatus:
        NO_ANSWER: Final = 1
        ACCEPTS: Final = 2
        ACCEPTS_ONCE: Final = 3
        DECLINES: Final = 4
        ACCEPTS_FROM_NOW_ON: Final = 5
        NO_ANSWER_ONCE: Final = 6
        NO_ANSWER_FROM_NOW_ON: Final = 7
        DECLINES_ONCE: Final = 8
        DECLINES_FROM_NOW_ON: Final = 9

    userid: str | None = None
    """Id of the member."""
    tmp_external_userid: str | None = None
    """Id of an external contact."""
    response_status: int | None = None
    """Answer of the member. Known values: 1 (no answer), 2 (accepts), 3 (accepts once), 4 (declines), 5
    (accepts from now on), 6 (no answer once), 7 (no answer from now on), 8 (declines once), 9 (declines
    from now on).
    """


@model
class Schedule(Model):
    class Status:
        NORMAL: Final = 0
        CANCELED: Final = 1

    schedule_id: str | None = None
    """Id."""
    summary: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    start_time: Timestamp | None = None
    """Start."""
    end_time: Timestamp | None = None
    """End."""
    location: str | None = None
    """Location."""
    status: int | None = None
    """The state. Known values: 0 (normal), 1 (canceled)."""
    is_whole_day: int | None = None
    """Whether it lasts the whole day. Known values: 0, 1."""
    admins: list[str] | None = None
    """Members who may change it."""
    attendees: list[Attendee] | None = None
    """Attendees."""
    reminders: dict[str, Any] | None = None
    """Reminders."""


@model
class ScheduleCreateScheduleAttendee(Model):
    userid: str
    """Id of the member."""


@model
class Reminder(Model):
    is_remind: int | None = field(default=None, enum=(0, 1))
    """Whether there are reminders. One of 0, 1."""
    remind_before_event_secs: int | None = field(default=None, enum=(0, 300, 900, 3600, 86400))
    """Seconds before the start. One of 0, 300, 900, 3600, 86400."""
    remind_time_diffs: list[int] | None = field(
        default=None, enum=(-604800, -172800, -86400, -3600, -900, -300, 0, 32400),
    )
    """Seconds from the start; negative before it. One of -604800, -172800, -86400, -3600, -900, -300, 0,
    32400.
    """
    timezone: int | None = field(default=None, min=-12, max=12)
    """Hours from UTC. -12 to 12."""


@model
class ScheduleCreateScheduleSchedule(Model):
    start_time: DateTime = field(converts=True)
    """Start."""
    end_time: DateTime = field(converts=True)
    """End."""
    summary: str | None = field(default=None, max_chars=128)
    """Title. At most 128 characters."""
    description: str | None = field(default=None, max_chars=1000)
    """Description. At most 1000 characters."""
    location: str | None = field(default=None, max_chars=128)
    """Location. At most 128 characters."""
    is_whole_day: int | None = field(default=None, enum=(0, 1))
    """Whether it lasts the whole day. One of 0, 1. Default: 0."""
    attendees: list[ScheduleCreateScheduleAttendee] | None = None
    """Attendees."""
    reminders: Reminder | None = None
    """Reminders."""


@model
class ScheduleUpdateScheduleSchedule(Model):
    schedule_id: str
    """Id of the schedule to change."""
    start_time: DateTime | None = field(default=None, converts=True)
    """New start."""
    end_time: DateTime | None = field(default=None, converts=True)
    """New end."""
    summary: str | None = field(default=None, max_chars=128)
    """New title. At most 128 characters."""
    description: str | None = field(default=None, max_chars=1000)
    """New description. At most 1000 characters."""
    location: str | None = field(default=None, max_chars=128)
    """New location. At most 128 characters."""
    is_whole_day: int | None = field(default=None, enum=(0, 1))
    """Whether it lasts the whole day. One of 0, 1."""
    attendees: list[ScheduleCreateScheduleAttendee] | None = None
    """Attendees."""
    reminders: Reminder | None = None
    """Reminders."""


@model
class BusySlot(Model):
    start_time: str | None = None
    """Start of the time."""
    end_time: str | None = None
    """End of the time."""
    schedule_id: str | None = None
    """Id of the schedule at this time."""
    subject: str | None = None
    """Title of the schedule."""


@model
class UserBusyList(Model):
    userid: str | None = None
    """Id of the member."""
    busy_slots: list[BusySlot] | None = None
    """Times at which the member is busy."""


@model
class ScheduleGetScheduleListByRangeRequest(Model):
    """Parameters of `client.schedule.get_schedule_list_by_range`."""

    start_time: str
    end_time: str


@model
class ScheduleGetScheduleListByRangeResponse(Response):
    """Answer of `client.schedule.get_schedule_list_by_range`."""

    schedule_id_list: list[str] | None = None
    """IDs of the schedules."""


@model
class ScheduleGetScheduleDetailRequest(Model):
    """Parameters of `client.schedule.get_schedule_detail`."""

    schedule_id_list: list[str] = field(min_items=1, max_items=50)


@model
class ScheduleGetScheduleDetailResponse(Response):
    """Answer of `client.schedule.get_schedule_detail`."""

    schedule: list[Schedule] | None = None
    """The schedules."""


@model
class ScheduleCreateScheduleRequest(Model):
    """Parameters of `client.schedule.create_schedule`."""

    schedule: ScheduleCreateScheduleSchedule


@model
class ScheduleCreateScheduleResponse(Response):
    """Answer of `client.schedule.create_schedule`."""

    schedule_id: str | None = None
    """ID of the new schedule."""


@model
class ScheduleUpdateScheduleRequest(Model):
    """Parameters of `client.schedule.update_schedule`."""

    schedule: ScheduleUpdateScheduleSchedule


@model
class ScheduleCancelScheduleRequest(Model):
    """Parameters of `client.schedule.cancel_schedule`."""

    schedule_id: str


@model
class ScheduleAddScheduleAttendeesRequest(Model):
    """Parameters of `client.schedule.add_schedule_attendees`."""

    schedule_id: str
    attendees: list[ScheduleCreateScheduleAttendee]


@model
class ScheduleDelScheduleAttendeesRequest(Model):
    """Parameters of `client.schedule.del_schedule_attendees`."""

    schedule_id: str
    attendees: list[ScheduleCreateScheduleAttendee]


@model
class ScheduleCheckAvailabilityRequest(Model):
    """Parameters of `client.schedule.check_availability`."""

    check_user_list: list[str] = field(min_items=1, max_items=10)
    start_time: DateTime = field(converts=True)
    end_time: DateTime = field(converts=True)


@model
class ScheduleCheckAvailabilityResponse(Response):
    """Answer of `client.schedule.check_availability`."""

    user_busy_list: list[UserBusyList] | None = None
    """One entry per member."""
