# Generated from spec/gateway/meeting.yaml by codegen. Do not edit.
"""会议。"""

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
class Room(Model):
    """A meeting room."""

    meeting_room_id: str | None = None
    """Id of the room."""
    name: str | None = None
    """Name of the room."""
    capacity: int | None = None
    """Number of seats."""
    floor: str | None = None
    """Floor."""


@model
class MeetingBrief(Model):
    """A meeting in lists and search results."""

    meeting_id: str | None = None
    """ID of the meeting."""
    sub_meeting_id: str | None = None
    """Id of the occurrence."""
    subject: str | None = None
    """Title."""
    begin_time: DateTime | None = field(default=None, converts=True)
    """Start."""
    end_time: DateTime | None = field(default=None, converts=True)
    """End."""
    attendee_count: int | None = None
    """Number of attendees."""
    meeting_room: str | None = None
    """Name of the room."""
    location: str | None = None
    """Location."""
    is_repeat_meeting: bool | None = None
    """Whether it belongs to a series."""
    timezone: _types.OfficeTimezone | None = None
    """Time zone of the times."""
    creator_name: str | None = None
    """Name of the creator."""


@model
class Attendee(Model):
    userid: str
    """Id of the member, from `contact.users.search`."""


@model
class MeetingId(Model):
    meeting_id: str
    """ID of the meeting."""
    sub_meeting_id: str | None = None
    """Id of one occurrence."""


@model
class MeetingGetRepeatRule(Model):
    repeat_type: str | None = None
    """Kind of repetition. Known values: daily, weekday, weekly, biweekly, monthly."""
    repeat_days: Any = None
    """Days of repetition; their type is unknown."""
    until_type: str | None = None
    """How the series ends. Known values: by_date, by_times."""
    until_date: DateTime | None = field(default=None, converts=True)
    """End of the series."""
    until_times: int | None = None
    """Number of occurrences."""
    version: int | None = None
    """Version of the rule."""
    first_begin_time: DateTime | None = field(default=None, converts=True)
    """Start of the first occurrence."""
    first_end_time: DateTime | None = field(default=None, converts=True)
    """End of the first occurrence."""
    repeat_step: int | None = None
    """Interval in days, weeks or months."""


@model
class MeetingGetAttendee(Model):
    userid: str | None = None
    """Id of the attendee."""
    name: str | None = None
    """Displayed name."""
    is_external: bool | None = None
    """Whether it is an external contact."""
    is_attended: bool | None = None
    """Whether the attendee has entered."""
    duration: int | None = None
    """Seconds in the meeting."""


@model
class Note(Model):
    note_content: str | None = None
    """Text of the minutes."""
    todo_content: str | None = None
    """To-dos in the minutes."""


@model
class Meeting(Model):
    meeting_id: str | None = None
    """ID of the meeting."""
    sub_meeting_id: str | None = None
    """Id of the current occurrence."""
    subject: str | None = None
    """Title."""
    begin_time: DateTime | None = field(default=None, converts=True)
    """Start."""
    end_time: DateTime | None = field(default=None, converts=True)
    """End."""
    current_user_enter_time: str | None = None
    """Time at which the caller first entered."""
    current_user_quit_time: str | None = None
    """Time at which the caller last left."""
    timezone: _types.OfficeTimezone | None = None
    """Time zone of the times."""
    meeting_room: str | None = None
    """Name of the room."""
    location: str | None = None
    """Location."""
    description: str | None = None
    """Description of the meeting."""
    repeat_rule: MeetingGetRepeatRule | None = None
    """Repetition."""
    meeting_status: str | None = None
    """State; end is final. Known values: init, started, end."""
    attendees: list[MeetingGetAttendee] | None = None
    """Members and external contacts."""
    notes: list[Note] | None = None
    """Automatic minutes, one entry per medium."""
    note_url: str | None = None
    """Link of the minutes."""
    has_note_permission: bool | None = None
    """Whether the caller may read the minutes."""
    record_url: str | None = None
    """Link of the recording."""
    is_except_meet: bool | None = None
    """Whether this occurrence was changed alone."""


@model
class MeetingUpdateAttendee(Model):
    userid: str | None = None
    """Id of the attendee."""
    name: str | None = None
    """Displayed name."""
    is_external: bool | None = None
    """Whether it is an external contact."""


@model
class Building(Model):
    name: str | None = None
    """Name without the city."""
    city: str | None = None
    """City."""
    is_current: bool | None = None
    """Whether the caller works here; false everywhere if that is unknown."""


@model
class InferredBuilding(Model):
    name: str | None = None
    """Name of the building; the current building if the request has none."""
    city: str | None = None
    """City of the building; the current building if the request has none."""
    source: str | None = None
    """How the building was chosen. Known values: user_current, from_input."""


@model
class Target(Model):
    status: str | None = None
    """Whether the room can be booked. Known values: bookable, unavailable, not_found."""
    room: Room | None = None
    """The room; null if it was not found."""


@model
class MeetingCreateRequest(Model):
    """Parameters of `client.meeting.create`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"hours": 24}),
    )

    subject: str
    begin_time: DateTime = field(converts=True)
    end_time: DateTime = field(converts=True)
    attendees: list[Attendee] | None = field(default=None, max_items=100)
    location: str | None = None
    meeting_room_id: str | None = None
    description: str | None = None
    timezone: _types.OfficeTimezone | None = None


@model
class MeetingCreateResponse(Response):
    """Answer of `client.meeting.create`."""

    meeting_id: str | None = None
    """ID of the meeting."""
    meeting_link: str | None = None
    """Link for joining."""
    meeting_code: str | None = None
    """Number for joining."""


@model
class MeetingListRequest(Model):
    """Parameters of `client.meeting.list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("end_time",), when={"begin_time": ""}),
        FieldRule("requires", ("begin_time",), when={"end_time": ""}),
    )

    begin_time: DateTime | None = field(default=None, converts=True)
    end_time: DateTime | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = None


@model
class MeetingListResponse(Response):
    """Answer of `client.meeting.list`."""

    created_meetings: list[MeetingBrief] | None = None
    """Meetings that the member created."""
    attended_meetings: list[MeetingBrief] | None = None
    """Meetings of others that the member attends."""
    created_meetings_count: int | None = None
    """Number of entries in created_meetings."""
    attended_meetings_count: int | None = None
    """Number of entries in attended_meetings."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there is another page."""


@model
class MeetingGetRequest(Model):
    """Parameters of `client.meeting.get`."""

    meeting_ids: list[MeetingId] = field(min_items=1, max_items=10)


@model
class MeetingGetResponse(Response):
    """Answer of `client.meeting.get`."""

    meetings: list[Meeting] | None = None
    """The meetings."""
    meetings_count: int | None = None
    """Number of meetings in the answer."""


@model
class MeetingSearchRequest(Model):
    """Parameters of `client.meeting.search`."""

    keywords: list[str] = field(max_items=10)
    begin_time: DateTime | None = field(default=None, converts=True)
    end_time: DateTime | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = None


@model
class MeetingSearchResponse(Response):
    """Answer of `client.meeting.search`."""

    meetings: list[MeetingBrief] | None = None
    """Meetings that match."""
    meetings_count: int | None = None
    """Number of meetings in the answer."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there is another page."""


@model
class MeetingUpdateRequest(Model):
    """Parameters of `client.meeting.update`."""

    meeting_id: str
    subject: str | None = None
    begin_time: DateTime | None = field(default=None, converts=True)
    end_time: DateTime | None = field(default=None, converts=True)
    add_attendees: list[Attendee] | None = None
    remove_attendees: list[Attendee] | None = None
    location: str | None = None
    meeting_room_id: str | None = None
    description: str | None = None


@model
class MeetingUpdateResponse(Response):
    """Answer of `client.meeting.update`."""

    meeting_id: str | None = None
    """ID of the meeting."""
    sub_meeting_id: str | None = None
    """Id of the occurrence."""
    subject: str | None = None
    """Title after the change."""
    begin_time: DateTime | None = field(default=None, converts=True)
    """Start after the change."""
    end_time: DateTime | None = field(default=None, converts=True)
    """End after the change."""
    attendees: list[MeetingUpdateAttendee] | None = None
    """All attendees after the change."""
    attendees_count: int | None = None
    """Number of attendees."""
    location: str | None = None
    """Location after the change."""
    description: str | None = None
    """Description after the change."""


@model
class MeetingCancelRequest(Model):
    """Parameters of `client.meeting.cancel`."""

    meeting_id: str


@model
class MeetingOriginalGetRequest(Model):
    """Parameters of `client.meeting.original.get`."""

    meeting_id: str
    sub_meeting_id: str | None = None
    media_index: int | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=500)


@model
class MeetingOriginalGetResponse(Response):
    """Answer of `client.meeting.original.get`."""

    media_index: int | None = None
    """Index of the returned part."""
    original_data: str | None = None
    """Text of the transcript: a line per sentence with number, time, speaker and words."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there is another page."""


@model
class MeetingRoomsBuildingsListRequest(Model):
    """Parameters of `client.meeting.rooms.buildings.list`."""


@model
class MeetingRoomsBuildingsListResponse(Response):
    """Answer of `client.meeting.rooms.buildings.list`."""

    total_count: int | None = None
    """Number of buildings."""
    buildings: list[Building] | None = None
    """Buildings that the member may use."""


@model
class MeetingRoomsSearchRequest(Model):
    """Parameters of `client.meeting.rooms.search`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"hours": 24}),
        FieldRule("requires", ("building_name",), when={"building_city": ""}),
        FieldRule("requires", ("building_city",), when={"building_name": ""}),
    )

    begin_time: DateTime = field(converts=True)
    end_time: DateTime = field(converts=True)
    building_city: str | None = None
    building_name: str | None = None
    room_keyword: str | None = None
    floor_name: str | None = None
    min_capacity: int | None = None
    expand_to_other_buildings: bool | None = None
    limit: int | None = field(default=None, max=100)


@model
class MeetingRoomsSearchResponse(Response):
    """Answer of `client.meeting.rooms.search`."""

    inferred_building: InferredBuilding | None = None
    """Building that was searched."""
    target: list[Target] | None = None
    """Rooms that match room_keyword; empty without it."""
    recommendations: list[Room] | None = None
    """Rooms that are free."""
