# Generated from spec/gateway/calendar.yaml by codegen. Do not edit.
"""日程: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias
    from typing_extensions import NotRequired


class RemindersDict(TypedDict):
    """The reminders of a schedule."""

    is_remind: NotRequired[bool | None]
    reminder_time: NotRequired[list[int] | None]


class AttendeeDict(TypedDict):
    userid: str


CalendarAttendeeDict: TypeAlias = AttendeeDict
