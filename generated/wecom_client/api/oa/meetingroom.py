# Generated from spec/api/oa/ by codegen. Do not edit.
"""办公（审批、日程、汇报、会议室、假期）: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import oa as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.oa.meetingroom import Coordinate
    from wecom_client.models.oa.meetingroom import MeetingRoomRange
    from wecom_client.models.oa.meetingroom import OaMeetingroomAddResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomBookByMeetingResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomBookByScheduleResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomBookResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomBookinfoGetResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomGetBookingInfoByMeetingIdResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomGetBookingInfoResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomListResponse
    from wecom_client.params.oa import CoordinateDict
    from wecom_client.params.oa import MeetingRoomRangeDict
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class OaMeetingroomBookinfoResource(Resource):
    """会议室: `client.oa.meetingroom.bookinfo`."""

    def get(
        self,
        meetingroom_id: int,
        booking_id: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookinfoGetResponse:
        """会议室预定管理：根据会议室预定ID查询预定详情: Get one booking of a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.
            booking_id: Id of the booking.

        POST /cgi-bin/oa/meetingroom/bookinfo/get (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_BOOKINFO_GET, {
            "meetingroom_id": meetingroom_id, "booking_id": booking_id,
        }, timeout)


class AsyncOaMeetingroomBookinfoResource(AsyncResource):
    """会议室: `client.oa.meetingroom.bookinfo`, asynchronous."""

    async def get(
        self,
        meetingroom_id: int,
        booking_id: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookinfoGetResponse:
        """会议室预定管理：根据会议室预定ID查询预定详情: Get one booking of a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.
            booking_id: Id of the booking.

        POST /cgi-bin/oa/meetingroom/bookinfo/get (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_BOOKINFO_GET, {
            "meetingroom_id": meetingroom_id, "booking_id": booking_id,
        }, timeout)


class OaMeetingroomResource(Resource):
    """会议室: `client.oa.meetingroom`."""

    bookinfo: OaMeetingroomBookinfoResource = resource_at("wecom_client.api.oa.meetingroom:OaMeetingroomBookinfoResource")

    def add(
        self,
        name: str,
        capacity: int,
        *,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        coordinate: Coordinate | CoordinateDict | None = None,
        range: MeetingRoomRange | MeetingRoomRangeDict | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomAddResponse:
        """会议室管理：添加会议室: Add a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        City, building and floor go together.

        `building` and `floor` are needed if `city` is given.

        `city` and `floor` are needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            name: Name of the room. At most 30 characters.
            capacity: How many people it holds.
            city: City; needed with building and floor to set a place.
            building: Building of the room.
            floor: Floor of the room.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).
            coordinate: Where the building is.
            range: Who may book it; everybody if left out.

        POST /cgi-bin/oa/meetingroom/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return self._call(ops.OA_MEETINGROOM_ADD, {
            "name": name, "capacity": capacity, "city": city, "building": building, "floor": floor,
            "equipment": equipment, "coordinate": coordinate, "range": range,
        }, timeout)

    def list(
        self,
        *,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomListResponse:
        """会议室管理：查询会议室: List the meeting rooms that fulfil the conditions.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        A building needs its city, and a floor its building.

        `city` is needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            city: Only rooms in this city.
            building: Building; needs city.
            floor: Floor; needs city and building.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).

        POST /cgi-bin/oa/meetingroom/list (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return self._call(ops.OA_MEETINGROOM_LIST, {
            "city": city, "building": building, "floor": floor, "equipment": equipment,
        }, timeout)

    def edit(
        self,
        meetingroom_id: int,
        *,
        name: str | None = None,
        capacity: int | None = None,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        coordinate: Coordinate | CoordinateDict | None = None,
        range: MeetingRoomRange | MeetingRoomRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会议室管理：编辑会议室: Change a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        City, building and floor go together.

        The range is replaced as a whole; coordinates of an existing building stay.

        Args:
            meetingroom_id: Id of the room.
            name: Name of the room. At most 30 characters.
            capacity: How many people it holds.
            city: City; city, building and floor are changed together.
            building: Building of the room.
            floor: Floor of the room.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).
            coordinate: Where the building is; cannot be changed for a building that is known.
            range: Who may book it; replaces the old range.

        POST /cgi-bin/oa/meetingroom/edit (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return self._call(ops.OA_MEETINGROOM_EDIT, {
            "meetingroom_id": meetingroom_id, "name": name, "capacity": capacity, "city": city,
            "building": building, "floor": floor, "equipment": equipment, "coordinate": coordinate,
            "range": range,
        }, timeout)

    def del_(self, meetingroom_id: int, *, timeout: float | None = None) -> Response:
        """会议室管理：删除会议室: Delete a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.

        POST /cgi-bin/oa/meetingroom/del (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return self._call(ops.OA_MEETINGROOM_DEL, {"meetingroom_id": meetingroom_id}, timeout)

    def get_booking_info(
        self,
        *,
        meetingroom_id: int | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomGetBookingInfoResponse:
        """会议室预定管理：查询会议室的预定信息: List the bookings of meeting rooms within a day.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps only; the period must not go beyond one day.

        A building needs its city, and a floor its building.

        `city` is needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            meetingroom_id: Id of a room.
            start_time: Start of the period as Unix time; now if left out.
            end_time: End of the period as Unix time; the coming midnight if left out.
            city: Only rooms in this city.
            building: Building; needs city.
            floor: Floor; needs city and building.

        POST /cgi-bin/oa/meetingroom/get_booking_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_GET_BOOKING_INFO, {
            "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time, "city": city,
            "building": building, "floor": floor,
        }, timeout)

    def book(
        self,
        meetingroom_id: int,
        start_time: Time,
        end_time: Time,
        booker: str,
        *,
        subject: str | None = None,
        attendees: List[str] | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomBookResponse:
        """会议室预定管理：预定会议室: Book a meeting room and create a schedule for it.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps only; the shortest booking is 30 minutes.

        A start that lies back more than 15 minutes moves to the next half hour; a period that is over
        cannot be booked.

        Only rooms that need no approval; times are rounded to half hours.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            start_time: Start as Unix time, rounded to 30 minutes.
            end_time: End as Unix time, rounded to 30 minutes.
            booker: UserID of the member who books.
            subject: What the meeting is about.
            attendees: UserIDs of the participants.

        POST /cgi-bin/oa/meetingroom/book (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_BOOK, {
            "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time,
            "booker": booker, "subject": subject, "attendees": attendees,
        }, timeout)

    def book_by_schedule(
        self,
        meetingroom_id: int,
        schedule_id: str,
        booker: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookByScheduleResponse:
        """会议室预定管理：通过日程预定会议室: Book a meeting room for a schedule, repeated ones included.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Afterwards oa/schedule/update refuses the schedule until the booking is cancelled; participants can
        still be changed.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            schedule_id: Id of a schedule that the same app created.
            booker: UserID of the member who books.

        POST /cgi-bin/oa/meetingroom/book_by_schedule (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_BOOK_BY_SCHEDULE, {
            "meetingroom_id": meetingroom_id, "schedule_id": schedule_id, "booker": booker,
        }, timeout)

    def book_by_meeting(
        self,
        meetingroom_id: int,
        meetingid: str,
        booker: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookByMeetingResponse:
        """会议室预定管理：通过会议预定会议室: Book a meeting room for a meeting, repeated ones included.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            meetingid: Id of a meeting that the same app created.
            booker: UserID of the member who books.

        POST /cgi-bin/oa/meetingroom/book_by_meeting (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_BOOK_BY_MEETING, {
            "meetingroom_id": meetingroom_id, "meetingid": meetingid, "booker": booker,
        }, timeout)

    def cancel_book(
        self,
        *,
        booking_id: str | None = None,
        keep_schedule: bool | Literal[0, 1] | None = None,
        cancel_date: Time | None = None,
        meeting_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会议室预定管理：取消预定会议室: Cancel a booking of a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Exactly one of `booking_id` and `meeting_id` is needed.

        Args:
            booking_id: Id of the booking.
            keep_schedule: Whether the schedule stays; only for schedules that are not repeated.
            cancel_date: Day of a repeated booking as Unix time; all of them if left out.
            meeting_id: Id of the booking in the older form. Deprecated: Send booking_id instead.

        POST /cgi-bin/oa/meetingroom/cancel_book (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_CANCEL_BOOK, {
            "booking_id": booking_id, "keep_schedule": keep_schedule, "cancel_date": cancel_date,
            "meeting_id": meeting_id,
        }, timeout)

    def get_booking_info_by_meeting_id(
        self,
        meetingroom_id: int,
        meeting_id: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomGetBookingInfoByMeetingIdResponse:
        """根据会议ID查询会议室的预定信息: Get the booking of a meeting room by the older meeting id.

        Deprecated: The official page has dropped it; call oa.meetingroom.bookinfo.get with a booking_id
        instead.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.
            meeting_id: Older id of the booking.

        POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_GET_BOOKING_INFO_BY_MEETING_ID, {
            "meetingroom_id": meetingroom_id, "meeting_id": meeting_id,
        }, timeout)


class AsyncOaMeetingroomResource(AsyncResource):
    """会议室: `client.oa.meetingroom`, asynchronous."""

    bookinfo: AsyncOaMeetingroomBookinfoResource = resource_at("wecom_client.api.oa.meetingroom:AsyncOaMeetingroomBookinfoResource")

    async def add(
        self,
        name: str,
        capacity: int,
        *,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        coordinate: Coordinate | CoordinateDict | None = None,
        range: MeetingRoomRange | MeetingRoomRangeDict | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomAddResponse:
        """会议室管理：添加会议室: Add a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        City, building and floor go together.

        `building` and `floor` are needed if `city` is given.

        `city` and `floor` are needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            name: Name of the room. At most 30 characters.
            capacity: How many people it holds.
            city: City; needed with building and floor to set a place.
            building: Building of the room.
            floor: Floor of the room.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).
            coordinate: Where the building is.
            range: Who may book it; everybody if left out.

        POST /cgi-bin/oa/meetingroom/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return await self._call(ops.OA_MEETINGROOM_ADD, {
            "name": name, "capacity": capacity, "city": city, "building": building, "floor": floor,
            "equipment": equipment, "coordinate": coordinate, "range": range,
        }, timeout)

    async def list(
        self,
        *,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomListResponse:
        """会议室管理：查询会议室: List the meeting rooms that fulfil the conditions.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        A building needs its city, and a floor its building.

        `city` is needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            city: Only rooms in this city.
            building: Building; needs city.
            floor: Floor; needs city and building.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).

        POST /cgi-bin/oa/meetingroom/list (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return await self._call(ops.OA_MEETINGROOM_LIST, {
            "city": city, "building": building, "floor": floor, "equipment": equipment,
        }, timeout)

    async def edit(
        self,
        meetingroom_id: int,
        *,
        name: str | None = None,
        capacity: int | None = None,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        coordinate: Coordinate | CoordinateDict | None = None,
        range: MeetingRoomRange | MeetingRoomRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会议室管理：编辑会议室: Change a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        City, building and floor go together.

        The range is replaced as a whole; coordinates of an existing building stay.

        Args:
            meetingroom_id: Id of the room.
            name: Name of the room. At most 30 characters.
            capacity: How many people it holds.
            city: City; city, building and floor are changed together.
            building: Building of the room.
            floor: Floor of the room.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).
            coordinate: Where the building is; cannot be changed for a building that is known.
            range: Who may book it; replaces the old range.

        POST /cgi-bin/oa/meetingroom/edit (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return await self._call(ops.OA_MEETINGROOM_EDIT, {
            "meetingroom_id": meetingroom_id, "name": name, "capacity": capacity, "city": city,
            "building": building, "floor": floor, "equipment": equipment, "coordinate": coordinate,
            "range": range,
        }, timeout)

    async def del_(self, meetingroom_id: int, *, timeout: float | None = None) -> Response:
        """会议室管理：删除会议室: Delete a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.

        POST /cgi-bin/oa/meetingroom/del (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return await self._call(ops.OA_MEETINGROOM_DEL, {"meetingroom_id": meetingroom_id}, timeout)

    async def get_booking_info(
        self,
        *,
        meetingroom_id: int | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomGetBookingInfoResponse:
        """会议室预定管理：查询会议室的预定信息: List the bookings of meeting rooms within a day.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps only; the period must not go beyond one day.

        A building needs its city, and a floor its building.

        `city` is needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            meetingroom_id: Id of a room.
            start_time: Start of the period as Unix time; now if left out.
            end_time: End of the period as Unix time; the coming midnight if left out.
            city: Only rooms in this city.
            building: Building; needs city.
            floor: Floor; needs city and building.

        POST /cgi-bin/oa/meetingroom/get_booking_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_GET_BOOKING_INFO, {
            "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time, "city": city,
            "building": building, "floor": floor,
        }, timeout)

    async def book(
        self,
        meetingroom_id: int,
        start_time: Time,
        end_time: Time,
        booker: str,
        *,
        subject: str | None = None,
        attendees: List[str] | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomBookResponse:
        """会议室预定管理：预定会议室: Book a meeting room and create a schedule for it.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps only; the shortest booking is 30 minutes.

        A start that lies back more than 15 minutes moves to the next half hour; a period that is over
        cannot be booked.

        Only rooms that need no approval; times are rounded to half hours.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            start_time: Start as Unix time, rounded to 30 minutes.
            end_time: End as Unix time, rounded to 30 minutes.
            booker: UserID of the member who books.
            subject: What the meeting is about.
            attendees: UserIDs of the participants.

        POST /cgi-bin/oa/meetingroom/book (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_BOOK, {
            "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time,
            "booker": booker, "subject": subject, "attendees": attendees,
        }, timeout)

    async def book_by_schedule(
        self,
        meetingroom_id: int,
        schedule_id: str,
        booker: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookByScheduleResponse:
        """会议室预定管理：通过日程预定会议室: Book a meeting room for a schedule, repeated ones included.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Afterwards oa/schedule/update refuses the schedule until the booking is cancelled; participants can
        still be changed.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            schedule_id: Id of a schedule that the same app created.
            booker: UserID of the member who books.

        POST /cgi-bin/oa/meetingroom/book_by_schedule (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_BOOK_BY_SCHEDULE, {
            "meetingroom_id": meetingroom_id, "schedule_id": schedule_id, "booker": booker,
        }, timeout)

    async def book_by_meeting(
        self,
        meetingroom_id: int,
        meetingid: str,
        booker: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookByMeetingResponse:
        """会议室预定管理：通过会议预定会议室: Book a meeting room for a meeting, repeated ones included.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            meetingid: Id of a meeting that the same app created.
            booker: UserID of the member who books.

        POST /cgi-bin/oa/meetingroom/book_by_meeting (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_BOOK_BY_MEETING, {
            "meetingroom_id": meetingroom_id, "meetingid": meetingid, "booker": booker,
        }, timeout)

    async def cancel_book(
        self,
        *,
        booking_id: str | None = None,
        keep_schedule: bool | Literal[0, 1] | None = None,
        cancel_date: Time | None = None,
        meeting_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会议室预定管理：取消预定会议室: Cancel a booking of a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Exactly one of `booking_id` and `meeting_id` is needed.

        Args:
            booking_id: Id of the booking.
            keep_schedule: Whether the schedule stays; only for schedules that are not repeated.
            cancel_date: Day of a repeated booking as Unix time; all of them if left out.
            meeting_id: Id of the booking in the older form. Deprecated: Send booking_id instead.

        POST /cgi-bin/oa/meetingroom/cancel_book (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_CANCEL_BOOK, {
            "booking_id": booking_id, "keep_schedule": keep_schedule, "cancel_date": cancel_date,
            "meeting_id": meeting_id,
        }, timeout)

    async def get_booking_info_by_meeting_id(
        self,
        meetingroom_id: int,
        meeting_id: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomGetBookingInfoByMeetingIdResponse:
        """根据会议ID查询会议室的预定信息: Get the booking of a meeting room by the older meeting id.

        Deprecated: The official page has dropped it; call oa.meetingroom.bookinfo.get with a booking_id
        instead.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.
            meeting_id: Older id of the booking.

        POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_GET_BOOKING_INFO_BY_MEETING_ID, {
            "meetingroom_id": meetingroom_id, "meeting_id": meeting_id,
        }, timeout)
