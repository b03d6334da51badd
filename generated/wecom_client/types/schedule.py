# Generated from spec/types/schedule.yaml by codegen. Do not edit.
"""日程。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ScheduleAttendee(Model):
    class ResponseStatus:
        NO_ANSWER: Final = 0
        UNDECIDED: Final = 1
        ACCEPTED: Final = 2
        ACCEPTED_ONCE: Final = 3
        DECLINED: Final = 4

    userid: str
    """UserID of the participant."""
    response_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """How the participant answered. One of 0 (no answer), 1 (undecided), 2 (accepted), 3 (accepted once), 4
    (declined).
    """


@model
class ScheduleReminders(Model):
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
        default=None, enum=(0, 300, 900, 3600, 86400), deprecated="Read remind_time_diffs instead.",
    )
    """Seconds before the start; superseded by remind_time_diffs. One of 0, 300, 900, 3600, 86400. Deprecated:
    Read remind_time_diffs instead.
    """
    remind_time_diffs: list[int] | None = None
    """Seconds from the start, negative before it."""
    is_repeat: Flag | None = None
    """Whether it is repeated."""
    repeat_type: int | None = field(default=None, enum=(0, 1, 2, 5, 7))
    """How it is repeated. One of 0 (daily), 1 (weekly), 2 (monthly), 5 (yearly), 7 (on workdays)."""
    repeat_until: Timestamp | None = None
    """End of the repetition as Unix time; 0 for none."""
    is_custom_repeat: Flag | None = None
    """Whether the three fields that follow decide, instead of the start."""
    repeat_interval: int | None = None
    """Days, weeks, months or years between occurrences, after repeat_type."""
    repeat_day_of_week: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7))
    """Days of the week for weekly repetition. One of 1 (Monday), 2 (Tuesday), 3 (Wednesday), 4 (Thursday), 5
    (Friday), 6 (Saturday), 7 (Sunday).
    """
    repeat_day_of_month: list[int] | None = None
    """Days of the month for monthly repetition, 1 to 31."""
    timezone: int | None = None
    """Hours from UTC; positive in the east."""
    exclude_time_list: list[ExcludedTime] | None = None
    """Occurrences that were changed or cancelled."""


@model
class ExcludedTime(Model):
    start_time: Timestamp | None = None
    """Start of the occurrence as Unix time."""
