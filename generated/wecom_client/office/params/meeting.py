# Generated from spec/gateway/meeting.yaml by codegen. Do not edit.
"""会议: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias
    from typing_extensions import NotRequired


class AttendeeDict(TypedDict):
    userid: str


class MeetingIdDict(TypedDict):
    meeting_id: str
    sub_meeting_id: NotRequired[str | None]


MeetingAttendeeDict: TypeAlias = AttendeeDict
