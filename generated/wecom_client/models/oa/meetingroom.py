# Generated from spec/api/oa/meetingroom.yaml by codegen. Do not edit.
"""会议室。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Coordinate(Model):
    latitude: str | None = None
    """Latitude in degrees."""
    longitude: str | None = None
    """Longitude in degrees."""


@model
class MeetingRoomRange(Model):
    user_list: list[str] | None = field(default=None, max_items=1000)
    """UserIDs of members. In requests: at most 1000 items."""
    department_list: list[int] | None = field(default=None, max_items=1000)
    """Ids of departments. In requests: at most 1000 items."""


@model
class MeetingRoom(Model):
    class Equipment:
        TELEVISION: Final = 1
        TELEPHONE: Final = 2
        PROJECTOR: Final = 3
        WHITEBOARD: Final = 4
        VIDEO: Final = 5

    meetingroom_id: int
    """Id of the meeting room."""
    name: str
    """Name of the meeting room."""
    capacity: int | None = None
    """How many people it holds."""
    city: str | None = None
    """City of the meeting room."""
    building: str | None = None
    """Building of the meeting room."""
    floor: str | None = None
    """Floor of the meeting room."""
    equipment: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """Equipment of the meeting room. One of 1 (television), 2 (telephone), 3 (projector), 4 (whiteboard), 5
    (video).
    """
    coordinate: Coordinate | None = None
    """Coordinates of the meeting room."""
    range: MeetingRoomRange | None = None
    """Who may book it; only for the meeting room system app."""
    need_approval: Flag | None = None
    """Whether a booking must be approved."""


@model
class MeetingRoomBookings(Model):
    meetingroom_id: int
    """Id of the meeting room."""
    schedule: list[MeetingRoomBooking]
    """Bookings in the period."""


@model
class MeetingRoomBooking(Model):
    class Status:
        BOOKED: Final = 0
        CANCELLED: Final = 1
        REQUESTED: Final = 2
        IN_APPROVAL: Final = 3

    booking_id: str | None = None
    """Id of the booking."""
    meeting_id: str | None = field(default=None, deprecated="Read booking_id instead.")
    """Older id of the booking. Deprecated: Read booking_id instead."""
    schedule_id: str | None = None
    """Id of the schedule, which is gone if a cancelled booking did not keep it."""
    start_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""
    booker: str | None = None
    """UserID of the member who booked."""
    status: int | None = field(default=None, enum=(0, 1, 2, 3))
    """State of the booking. One of 0 (booked), 1 (cancelled), 2 (requested), 3 (in approval)."""


@model
class MeetingRoomBookingDetail(Model):
    class Status:
        BOOKED: Final = 0
        CANCELLED: Final = 1
        REQUESTED: Final = 2
        IN_APPROVAL: Final = 3

    booking_id: str | None = None
    """Id of the booking."""
    meeting_id: str | None = field(default=None, deprecated="Read booking_id instead.")
    """Older id of the booking. Deprecated: Read booking_id instead."""
    schedule_id: str | None = None
    """Id of the schedule, which is gone if a cancelled booking did not keep it."""
    start_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""
    booker: str | None = None
    """UserID of the member who booked."""
    status: int | None = field(default=None, enum=(0, 1, 2, 3))
    """State of the booking. One of 0 (booked), 1 (cancelled), 2 (requested), 3 (in approval)."""
    master_booking_id: str | None = None
    """Id of the repeated booking that it is part of."""


@model
class OaMeetingroomAddRequest(Model):
    """Parameters of `client.oa.meetingroom.add`."""

    class Equipment:
        TELEVISION: Final = 1
        TELEPHONE: Final = 2
        PROJECTOR: Final = 3
        WHITEBOARD: Final = 4
        VIDEO: Final = 5

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("building", "floor"), when={"city": ""}),
        FieldRule("requires", ("city", "floor"), when={"building": ""}),
        FieldRule("requires", ("city", "building"), when={"floor": ""}),
    )

    name: str = field(max_chars=30)
    capacity: int
    city: str | None = None
    building: str | None = None
    floor: str | None = None
    equipment: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5))
    coordinate: Coordinate | None = None
    range: MeetingRoomRange | None = None


@model
class OaMeetingroomAddResponse(Response):
    """Answer of `client.oa.meetingroom.add`."""

    meetingroom_id: int
    """Id of the room."""


@model
class OaMeetingroomListRequest(Model):
    """Parameters of `client.oa.meetingroom.list`."""

    class Equipment:
        TELEVISION: Final = 1
        TELEPHONE: Final = 2
        PROJECTOR: Final = 3
        WHITEBOARD: Final = 4
        VIDEO: Final = 5

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("city",), when={"building": ""}),
        FieldRule("requires", ("city", "building"), when={"floor": ""}),
    )

    city: str | None = None
    building: str | None = None
    floor: str | None = None
    equipment: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5))


@model
class OaMeetingroomListResponse(Response):
    """Answer of `client.oa.meetingroom.list`."""

    meetingroom_list: list[MeetingRoom]
    """The meeting rooms."""


@model
class OaMeetingroomEditRequest(Model):
    """Parameters of `client.oa.meetingroom.edit`."""

    class Equipment:
        TELEVISION: Final = 1
        TELEPHONE: Final = 2
        PROJECTOR: Final = 3
        WHITEBOARD: Final = 4
        VIDEO: Final = 5

    meetingroom_id: int
    name: str | None = field(default=None, max_chars=30)
    capacity: int | None = None
    city: str | None = None
    building: str | None = None
    floor: str | None = None
    equipment: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5))
    coordinate: Coordinate | None = None
    range: MeetingRoomRange | None = None


@model
class OaMeetingroomDelRequest(Model):
    """Parameters of `client.oa.meetingroom.del_`."""

    meetingroom_id: int


@model
class OaMeetingroomGetBookingInfoRequest(Model):
    """Parameters of `client.oa.meetingroom.get_booking_info`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("city",), when={"building": ""}),
        FieldRule("requires", ("city", "building"), when={"floor": ""}),
    )

    meetingroom_id: int | None = None
    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    city: str | None = None
    building: str | None = None
    floor: str | None = None


@model
class OaMeetingroomGetBookingInfoResponse(Response):
    """Answer of `client.oa.meetingroom.get_booking_info`."""

    booking_list: list[MeetingRoomBookings]
    """Bookings, one entry for each room."""


@model
class OaMeetingroomBookRequest(Model):
    """Parameters of `client.oa.meetingroom.book`."""

    meetingroom_id: int
    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    booker: str
    subject: str | None = None
    attendees: list[str] | None = None


@model
class OaMeetingroomBookResponse(Response):
    """Answer of `client.oa.meetingroom.book`."""

    booking_id: str
    """Id of the booking."""
    schedule_id: str
    """Id of the schedule."""


@model
class OaMeetingroomBookByScheduleRequest(Model):
    """Parameters of `client.oa.meetingroom.book_by_schedule`."""

    meetingroom_id: int
    schedule_id: str
    booker: str


@model
class OaMeetingroomBookByScheduleResponse(Response):
    """Answer of `client.oa.meetingroom.book_by_schedule`."""

    booking_id: str
    """Id of the booking."""
    conflict_date: list[Timestamp] | None = None
    """Days on which the room is taken, as Unix time of midnight."""


@model
class OaMeetingroomBookByMeetingRequest(Model):
    """Parameters of `client.oa.meetingroom.book_by_meeting`."""

    meetingroom_id: int
    meetingid: str
    booker: str


@model
class OaMeetingroomBookByMeetingResponse(Response):
    """Answer of `client.oa.meetingroom.book_by_meeting`."""

    booking_id: str
    """Id of the booking."""
    conflict_date: list[Timestamp] | None = None
    """Days on which the room is taken, as Unix time of midnight."""


@model
class OaMeetingroomCancelBookRequest(Model):
    """Parameters of `client.oa.meetingroom.cancel_book`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("booking_id", "meeting_id")),
        FieldRule("exclusive", ("booking_id", "meeting_id")),
    )

    booking_id: str | None = None
    keep_schedule: Flag | None = None
    cancel_date: Time | None = field(default=None, converts=True)
    meeting_id: str | None = field(default=None, deprecated="Send booking_id instead.")


@model
class OaMeetingroomBookinfoGetRequest(Model):
    """Parameters of `client.oa.meetingroom.bookinfo.get`."""

    meetingroom_id: int
    booking_id: str


@model
class OaMeetingroomBookinfoGetResponse(Response):
    """Answer of `client.oa.meetingroom.bookinfo.get`."""

    meetingroom_id: int
    """Id of the meeting room."""
    schedule: MeetingRoomBookingDetail
    """The booking."""


@model
class OaMeetingroomGetBookingInfoByMeetingIdRequest(Model):
    """Parameters of `client.oa.meetingroom.get_booking_info_by_meeting_id`."""

    meetingroom_id: int
    meeting_id: str


@model
class OaMeetingroomGetBookingInfoByMeetingIdResponse(Response):
    """Answer of `client.oa.meetingroom.get_booking_info_by_meeting_id`."""

    meetingroom_id: int | None = None
    """Id of the meeting room."""
    schedule: list[MeetingRoomBooking] | MeetingRoomBooking | None = field(default=None, converts=True)
    """The booking."""
