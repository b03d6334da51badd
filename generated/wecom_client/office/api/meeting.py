# Generated from spec/gateway/meeting.yaml by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.office.models.meeting import Attendee
    from wecom_client.office.models.meeting import MeetingBrief
    from wecom_client.office.models.meeting import MeetingCreateResponse
    from wecom_client.office.models.meeting import MeetingGetResponse
    from wecom_client.office.models.meeting import MeetingId
    from wecom_client.office.models.meeting import MeetingListResponse
    from wecom_client.office.models.meeting import MeetingOriginalGetResponse
    from wecom_client.office.models.meeting import MeetingRoomsBuildingsListResponse
    from wecom_client.office.models.meeting import MeetingRoomsSearchResponse
    from wecom_client.office.models.meeting import MeetingSearchResponse
    from wecom_client.office.models.meeting import MeetingUpdateResponse
    from wecom_client.office.params.meeting import AttendeeDict
    from wecom_client.office.params.meeting import MeetingIdDict
    from wecom_client.params.types import OfficeTimezoneDict
    from wecom_client.types.office import OfficeTimezone
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import DateTimeInput
    from wecom_runtime.data.models import Response

List = list


class MeetingOriginalResource(Resource):
    """会议: `client.meeting.original`."""

    def get(
        self,
        meeting_id: str,
        *,
        sub_meeting_id: str | None = None,
        media_index: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingOriginalGetResponse:
        """获取会议转写: Get the transcript of a meeting, sentence by sentence.

        Unverified: Seen once, in the skill wecomcli-meeting-original-get.md that WecomTeam publishes.

        Args:
            meeting_id: ID of the meeting.
            sub_meeting_id: Id of one occurrence.
            media_index: Index of a part of the transcript; all parts if left out.
            cursor: Cursor from the answer of the previous page.
            limit: Lines per page. At most 500. Default: 100.

        POST /meeting/original/get (office_token)
        """
        return self._call(ops.MEETING_ORIGINAL_GET, {
            "meeting_id": meeting_id, "sub_meeting_id": sub_meeting_id, "media_index": media_index,
            "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncMeetingOriginalResource(AsyncResource):
    """会议: `client.meeting.original`, asynchronous."""

    async def get(
        self,
        meeting_id: str,
        *,
        sub_meeting_id: str | None = None,
        media_index: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingOriginalGetResponse:
        """获取会议转写: Get the transcript of a meeting, sentence by sentence.

        Unverified: Seen once, in the skill wecomcli-meeting-original-get.md that WecomTeam publishes.

        Args:
            meeting_id: ID of the meeting.
            sub_meeting_id: Id of one occurrence.
            media_index: Index of a part of the transcript; all parts if left out.
            cursor: Cursor from the answer of the previous page.
            limit: Lines per page. At most 500. Default: 100.

        POST /meeting/original/get (office_token)
        """
        return await self._call(ops.MEETING_ORIGINAL_GET, {
            "meeting_id": meeting_id, "sub_meeting_id": sub_meeting_id, "media_index": media_index,
            "cursor": cursor, "limit": limit,
        }, timeout)


class MeetingRoomsBuildingsResource(Resource):
    """会议: `client.meeting.rooms.buildings`."""

    def list(self, *, timeout: float | None = None) -> MeetingRoomsBuildingsListResponse:
        """获取办公楼列表: List the buildings with meeting rooms.

        Unverified: Seen once, in the skill wecomcli-calendar-meeting-room.md that WecomTeam publishes.

        POST /meeting/rooms/buildings/list (office_token)
        """
        return self._call(ops.MEETING_ROOMS_BUILDINGS_LIST, {}, timeout)


class AsyncMeetingRoomsBuildingsResource(AsyncResource):
    """会议: `client.meeting.rooms.buildings`, asynchronous."""

    async def list(self, *, timeout: float | None = None) -> MeetingRoomsBuildingsListResponse:
        """获取办公楼列表: List the buildings with meeting rooms.

        Unverified: Seen once, in the skill wecomcli-calendar-meeting-room.md that WecomTeam publishes.

        POST /meeting/rooms/buildings/list (office_token)
        """
        return await self._call(ops.MEETING_ROOMS_BUILDINGS_LIST, {}, timeout)


class MeetingRoomsResource(Resource):
    """会议: `client.meeting.rooms`."""

    buildings: MeetingRoomsBuildingsResource = resource_at("wecom_client.office.api.meeting:MeetingRoomsBuildingsResource")

    def search(
        self,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        building_city: str | None = None,
        building_name: str | None = None,
        room_keyword: str | None = None,
        floor_name: str | None = None,
        min_capacity: int | None = None,
        expand_to_other_buildings: bool | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsSearchResponse:
        """搜索会议室: Find meeting rooms that are free in a time range.

        `end_time` is at most 24 hours after `begin_time`.

        `building_name` is needed if `building_city` is given.

        `building_city` is needed if `building_name` is given.

        Unverified: Seen once, in the skill wecomcli-calendar-meeting-room.md that WecomTeam publishes.

        Args:
            begin_time: Start of the range, in the future.
            end_time: End of the range, after its start.
            building_city: City of the building; the current building if left out.
            building_name: Name of the building; the current building if left out.
            room_keyword: Words in the name or number of the room.
            floor_name: Only rooms of this floor.
            min_capacity: Smallest number of seats. Default: 2.
            expand_to_other_buildings: Whether to recommend rooms in other buildings of the city. Default:
                false.
            limit: Largest number of recommendations. At most 100. Default: 20.

        Error codes:
            current_building_unknown: The building is not known. List the buildings with
                meeting.rooms.buildings.list and pass building_city and building_name.
            building_not_found: The building does not exist or is not visible. List the buildings with
                meeting.rooms.buildings.list.
            time_in_past: begin_time has passed. Pass a later begin_time.

        POST /meeting/rooms/search (office_token)
        """
        return self._call(ops.MEETING_ROOMS_SEARCH, {
            "begin_time": begin_time, "end_time": end_time, "building_city": building_city,
            "building_name": building_name, "room_keyword": room_keyword, "floor_name": floor_name,
            "min_capacity": min_capacity, "expand_to_other_buildings": expand_to_other_buildings,
            "limit": limit,
        }, timeout)


class AsyncMeetingRoomsResource(AsyncResource):
    """会议: `client.meeting.rooms`, asynchronous."""

    buildings: AsyncMeetingRoomsBuildingsResource = resource_at("wecom_client.office.api.meeting:AsyncMeetingRoomsBuildingsResource")

    async def search(
        self,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        building_city: str | None = None,
        building_name: str | None = None,
        room_keyword: str | None = None,
        floor_name: str | None = None,
        min_capacity: int | None = None,
        expand_to_other_buildings: bool | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsSearchResponse:
        """搜索会议室: Find meeting rooms that are free in a time range.

        `end_time` is at most 24 hours after `begin_time`.

        `building_name` is needed if `building_city` is given.

        `building_city` is needed if `building_name` is given.

        Unverified: Seen once, in the skill wecomcli-calendar-meeting-room.md that WecomTeam publishes.

        Args:
            begin_time: Start of the range, in the future.
            end_time: End of the range, after its start.
            building_city: City of the building; the current building if left out.
            building_name: Name of the building; the current building if left out.
            room_keyword: Words in the name or number of the room.
            floor_name: Only rooms of this floor.
            min_capacity: Smallest number of seats. Default: 2.
            expand_to_other_buildings: Whether to recommend rooms in other buildings of the city. Default:
                false.
            limit: Largest number of recommendations. At most 100. Default: 20.

        Error codes:
            current_building_unknown: The building is not known. List the buildings with
                meeting.rooms.buildings.list and pass building_city and building_name.
            building_not_found: The building does not exist or is not visible. List the buildings with
                meeting.rooms.buildings.list.
            time_in_past: begin_time has passed. Pass a later begin_time.

        POST /meeting/rooms/search (office_token)
        """
        return await self._call(ops.MEETING_ROOMS_SEARCH, {
            "begin_time": begin_time, "end_time": end_time, "building_city": building_city,
            "building_name": building_name, "room_keyword": room_keyword, "floor_name": floor_name,
            "min_capacity": min_capacity, "expand_to_other_buildings": expand_to_other_buildings,
            "limit": limit,
        }, timeout)


class MeetingResource(Resource):
    """会议: `client.meeting`."""

    original: MeetingOriginalResource = resource_at("wecom_client.office.api.meeting:MeetingOriginalResource")
    rooms: MeetingRoomsResource = resource_at("wecom_client.office.api.meeting:MeetingRoomsResource")

    def create(
        self,
        subject: str,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        location: str | None = None,
        meeting_room_id: str | None = None,
        description: str | None = None,
        timezone: OfficeTimezone | OfficeTimezoneDict | None = None,
        timeout: float | None = None,
    ) -> MeetingCreateResponse:
        """创建会议: Create an online meeting, and book a room in the same step.

        `end_time` is at most 24 hours after `begin_time`.

        Unverified: Seen once, in the skill wecomcli-meeting-create.md that WecomTeam publishes.

        Args:
            subject: Title of the meeting.
            begin_time: Start, in the future.
            end_time: End, after the start.
            attendees: Members to invite. At most 100 items.
            location: Location as free text, not the name of a booked room.
            meeting_room_id: Id of a meeting room to book with the meeting, from `meeting.rooms.search`.
            description: Description of the meeting.
            timezone: Time zone of the times.

        Error codes:
            meeting_room_taken: The meeting room is booked. Search rooms again with meeting.rooms.search or
                change the time.
            meeting_room_not_found: The meeting room does not exist. Search rooms again with
                meeting.rooms.search.

        POST /meeting/create (office_token)
        """
        return self._call(ops.MEETING_CREATE, {
            "subject": subject, "begin_time": begin_time, "end_time": end_time, "attendees": attendees,
            "location": location, "meeting_room_id": meeting_room_id, "description": description,
            "timezone": timezone,
        }, timeout)

    def list(
        self,
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingListResponse:
        """获取会议列表: List the meetings that the member created or attends.

        `end_time` is needed if `begin_time` is given.

        `begin_time` is needed if `end_time` is given.

        Unverified: Seen once, in the skill wecomcli-meeting-list.md that WecomTeam publishes.

        Args:
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page.
            limit: Meetings per page. Default: 20.

        POST /meeting/list (office_token)
        """
        return self._call(ops.MEETING_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def get(
        self,
        meeting_ids: Sequence[MeetingId | MeetingIdDict],
        *,
        timeout: float | None = None,
    ) -> MeetingGetResponse:
        """获取会议详情: Get meetings with attendees, minutes and recording.

        Unverified: Seen once, in the skill wecomcli-meeting-list.md that WecomTeam publishes.

        Args:
            meeting_ids: Meetings to get. 1 to 10 items.

        POST /meeting/get (office_token)
        """
        return self._call(ops.MEETING_GET, {"meeting_ids": meeting_ids}, timeout)

    def search(
        self,
        keywords: List[str],
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingSearchResponse:
        """搜索会议: Search meetings by title, attendees, minutes or room.

        Unverified: Seen once, in the skill wecomcli-meeting-search.md that WecomTeam publishes.

        Args:
            keywords: Words to search for; a match has all words of one element. At most 10 items.
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page.
            limit: Meetings per page.

        POST /meeting/search (office_token)
        """
        return self._call(ops.MEETING_SEARCH, {
            "keywords": keywords, "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_search(
        self,
        keywords: List[str],
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MeetingBrief]:
        """搜索会议: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.MEETING_SEARCH, {
            "keywords": keywords, "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def update(
        self,
        meeting_id: str,
        *,
        subject: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        add_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        remove_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        location: str | None = None,
        meeting_room_id: str | None = None,
        description: str | None = None,
        timeout: float | None = None,
    ) -> MeetingUpdateResponse:
        """更新会议: Change a meeting; a series cannot be changed.

        Only meetings that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-meeting-update.md that WecomTeam publishes.

        Args:
            meeting_id: Id of the meeting to change, not its number for joining.
            subject: New title.
            begin_time: New start.
            end_time: New end.
            add_attendees: Members to invite in addition.
            remove_attendees: Members to remove.
            location: New location as free text.
            meeting_room_id: Id of a meeting room to book instead, from `meeting.rooms.search`.
            description: New description.

        POST /meeting/update (office_token)
        """
        return self._call(ops.MEETING_UPDATE, {
            "meeting_id": meeting_id, "subject": subject, "begin_time": begin_time, "end_time": end_time,
            "add_attendees": add_attendees, "remove_attendees": remove_attendees, "location": location,
            "meeting_room_id": meeting_room_id, "description": description,
        }, timeout)

    def cancel(self, meeting_id: str, *, timeout: float | None = None) -> Response:
        """取消会议: Cancel a meeting; a series cannot be canceled.

        Only meetings that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-meeting-cancel.md that WecomTeam publishes.

        Args:
            meeting_id: Id of the meeting to cancel, not its number for joining.

        POST /meeting/cancel (office_token)
        """
        return self._call(ops.MEETING_CANCEL, {"meeting_id": meeting_id}, timeout)


class AsyncMeetingResource(AsyncResource):
    """会议: `client.meeting`, asynchronous."""

    original: AsyncMeetingOriginalResource = resource_at("wecom_client.office.api.meeting:AsyncMeetingOriginalResource")
    rooms: AsyncMeetingRoomsResource = resource_at("wecom_client.office.api.meeting:AsyncMeetingRoomsResource")

    async def create(
        self,
        subject: str,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        location: str | None = None,
        meeting_room_id: str | None = None,
        description: str | None = None,
        timezone: OfficeTimezone | OfficeTimezoneDict | None = None,
        timeout: float | None = None,
    ) -> MeetingCreateResponse:
        """创建会议: Create an online meeting, and book a room in the same step.

        `end_time` is at most 24 hours after `begin_time`.

        Unverified: Seen once, in the skill wecomcli-meeting-create.md that WecomTeam publishes.

        Args:
            subject: Title of the meeting.
            begin_time: Start, in the future.
            end_time: End, after the start.
            attendees: Members to invite. At most 100 items.
            location: Location as free text, not the name of a booked room.
            meeting_room_id: Id of a meeting room to book with the meeting, from `meeting.rooms.search`.
            description: Description of the meeting.
            timezone: Time zone of the times.

        Error codes:
            meeting_room_taken: The meeting room is booked. Search rooms again with meeting.rooms.search or
                change the time.
            meeting_room_not_found: The meeting room does not exist. Search rooms again with
                meeting.rooms.search.

        POST /meeting/create (office_token)
        """
        return await self._call(ops.MEETING_CREATE, {
            "subject": subject, "begin_time": begin_time, "end_time": end_time, "attendees": attendees,
            "location": location, "meeting_room_id": meeting_room_id, "description": description,
            "timezone": timezone,
        }, timeout)

    async def list(
        self,
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingListResponse:
        """获取会议列表: List the meetings that the member created or attends.

        `end_time` is needed if `begin_time` is given.

        `begin_time` is needed if `end_time` is given.

        Unverified: Seen once, in the skill wecomcli-meeting-list.md that WecomTeam publishes.

        Args:
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page.
            limit: Meetings per page. Default: 20.

        POST /meeting/list (office_token)
        """
        return await self._call(ops.MEETING_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get(
        self,
        meeting_ids: Sequence[MeetingId | MeetingIdDict],
        *,
        timeout: float | None = None,
    ) -> MeetingGetResponse:
        """获取会议详情: Get meetings with attendees, minutes and recording.

        Unverified: Seen once, in the skill wecomcli-meeting-list.md that WecomTeam publishes.

        Args:
            meeting_ids: Meetings to get. 1 to 10 items.

        POST /meeting/get (office_token)
        """
        return await self._call(ops.MEETING_GET, {"meeting_ids": meeting_ids}, timeout)

    async def search(
        self,
        keywords: List[str],
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingSearchResponse:
        """搜索会议: Search meetings by title, attendees, minutes or room.

        Unverified: Seen once, in the skill wecomcli-meeting-search.md that WecomTeam publishes.

        Args:
            keywords: Words to search for; a match has all words of one element. At most 10 items.
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page.
            limit: Meetings per page.

        POST /meeting/search (office_token)
        """
        return await self._call(ops.MEETING_SEARCH, {
            "keywords": keywords, "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_search(
        self,
        keywords: List[str],
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MeetingBrief]:
        """搜索会议: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.MEETING_SEARCH, {
            "keywords": keywords, "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def update(
        self,
        meeting_id: str,
        *,
        subject: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        add_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        remove_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        location: str | None = None,
        meeting_room_id: str | None = None,
        description: str | None = None,
        timeout: float | None = None,
    ) -> MeetingUpdateResponse:
        """更新会议: Change a meeting; a series cannot be changed.

        Only meetings that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-meeting-update.md that WecomTeam publishes.

        Args:
            meeting_id: Id of the meeting to change, not its number for joining.
            subject: New title.
            begin_time: New start.
            end_time: New end.
            add_attendees: Members to invite in addition.
            remove_attendees: Members to remove.
            location: New location as free text.
            meeting_room_id: Id of a meeting room to book instead, from `meeting.rooms.search`.
            description: New description.

        POST /meeting/update (office_token)
        """
        return await self._call(ops.MEETING_UPDATE, {
            "meeting_id": meeting_id, "subject": subject, "begin_time": begin_time, "end_time": end_time,
            "add_attendees": add_attendees, "remove_attendees": remove_attendees, "location": location,
            "meeting_room_id": meeting_room_id, "description": description,
        }, timeout)

    async def cancel(self, meeting_id: str, *, timeout: float | None = None) -> Response:
        """取消会议: Cancel a meeting; a series cannot be canceled.

        Only meetings that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-meeting-cancel.md that WecomTeam publishes.

        Args:
            meeting_id: Id of the meeting to cancel, not its number for joining.

        POST /meeting/cancel (office_token)
        """
        return await self._call(ops.MEETING_CANCEL, {"meeting_id": meeting_id}, timeout)
