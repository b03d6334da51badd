# Generated from spec/api/oa/meetingroom.yaml by codegen. Do not edit.
"""会议室: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class CoordinateDict(TypedDict):
    latitude: NotRequired[str | None]
    longitude: NotRequired[str | None]


class MeetingRoomRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]
