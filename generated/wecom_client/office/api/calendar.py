# Generated from spec/gateway/calendar.yaml by codegen. Do not edit.
"""日程: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import calendar as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.office.models.calendar import Attendee
    from wecom_client.office.models.calendar import CalendarSchedulesCreateResponse
    from wecom_client.office.models.calendar import CalendarSchedulesFreeListResponse
    from wecom_client.office.models.calendar import CalendarSchedulesGetResponse
    from wecom_client.office.models.calendar import CalendarSchedulesListResponse
    from wecom_client.office.models.calendar import CalendarSchedulesSearchResponse
    from wecom_client.office.models.calendar import CalendarSchedulesUpdateResponse
    from wecom_client.office.models.calendar import Reminders
    from wecom_client.office.models.calendar import Schedule
    from wecom_client.office.params.calendar import AttendeeDict
    from wecom_client.office.params.calendar import RemindersDict
    from wecom_client.params.types import OfficeTimezoneDict
    from wecom_client.types.office import OfficeTimezone
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import DateTimeInput
    from wecom_runtime.data.models import Response

List = list


class CalendarSchedulesFreeResource(Resource):
    """日程: `client.calendar.schedules.free`."""

    def list(
        self,
        userids: Sequence[Attendee | AttendeeDict],
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        min_duration_minutes: int | None = None,
        strategy: Literal["max_attendees"] | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesFreeListResponse:
        """查找空闲时段: Find times at which most of the members are free.

        `end_time` is at most 24 hours after `begin_time`.

        Unverified: Seen once, in the skill wecomcli-calendar-freebusy.md that WecomTeam publishes.

        Args:
            userids: Members to compare; one member is enough. At least 1 item.
            begin_time: Start of the window.
            end_time: End of the window.
            min_duration_minutes: Length of the shortest free time in minutes. Default: 30.
            strategy: How times are chosen. One of max_attendees.
            limit: Largest number of times in the answer. Default: 10.

        POST /calendar/schedules/free/list (office_token)
        """
        return self._call(ops.CALENDAR_SCHEDULES_FREE_LIST, {
            "userids": userids, "begin_time": begin_time, "end_time": end_time,
            "min_duration_minutes": min_duration_minutes, "strategy": strategy, "limit": limit,
        }, timeout)


class AsyncCalendarSchedulesFreeResource(AsyncResource):
    """日程: `client.calendar.schedules.free`, asynchronous."""

    async def list(
        self,
        userids: Sequence[Attendee | AttendeeDict],
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        min_duration_minutes: int | None = None,
        strategy: Literal["max_attendees"] | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesFreeListResponse:
        """查找空闲时段: Find times at which most of the members are free.

        `end_time` is at most 24 hours after `begin_time`.

        Unverified: Seen once, in the skill wecomcli-calendar-freebusy.md that WecomTeam publishes.

        Args:
            userids: Members to compare; one member is enough. At least 1 item.
            begin_time: Start of the window.
            end_time: End of the window.
            min_duration_minutes: Length of the shortest free time in minutes. Default: 30.
            strategy: How times are chosen. One of max_attendees.
            limit: Largest number of times in the answer. Default: 10.

        POST /calendar/schedules/free/list (office_token)
        """
        return await self._call(ops.CALENDAR_SCHEDULES_FREE_LIST, {
            "userids": userids, "begin_time": begin_time, "end_time": end_time,
            "min_duration_minutes": min_duration_minutes, "strategy": strategy, "limit": limit,
        }, timeout)


class CalendarSchedulesResource(Resource):
    """日程: `client.calendar.schedules`."""

    free: CalendarSchedulesFreeResource = resource_at("wecom_client.office.api.calendar:CalendarSchedulesFreeResource")

    def list(
        self,
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesListResponse:
        """获取日程列表: Lists the member's schedules in a time range.

        `end_time` is needed if `begin_time` is given.

        `begin_time` is needed if `end_time` is given.

        Unverified: Seen once, in the skill wecomcli-calendar-agenda.md that WecomTeam publishes.

        Args:
            begin_time: Start of the range, within 30 days of now; without start and end, the service
                chooses the range.
            end_time: End of the range.

        POST /calendar/schedules/list (office_token)
        """
        return self._call(ops.CALENDAR_SCHEDULES_LIST, {
            "begin_time": begin_time, "end_time": end_time,
        }, timeout)

    def get(self, schedule_ids: List[str], *, timeout: float | None = None) -> CalendarSchedulesGetResponse:
        """获取日程详情: Reads schedules by their IDs.

        Unverified: Seen once, in the skill wecomcli-calendar-agenda.md that WecomTeam publishes.

        Args:
            schedule_ids: IDs of the schedules. At least 1 item.

        POST /calendar/schedules/get (office_token)
        """
        return self._call(ops.CALENDAR_SCHEDULES_GET, {"schedule_ids": schedule_ids}, timeout)

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
        reminders: Reminders | RemindersDict | None = None,
        timezone: OfficeTimezone | OfficeTimezoneDict | None = None,
        allow_self_join: bool | None = None,
        is_all_day: bool | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesCreateResponse:
        """创建日程: Create a schedule, and book a meeting room in the same step.

        Unverified: Seen once, in the skill wecomcli-calendar-create.md that WecomTeam publishes.

        Args:
            subject: Title of the schedule.
            begin_time: Start, in the future.
            end_time: End, after the start.
            attendees: Members to invite.
            location: Location as free text, not the name of a booked room.
            meeting_room_id: Id of a meeting room to book with the schedule, from `meeting.rooms.search`.
            description: Description of the schedule.
            reminders: Reminders; the default of the service if left out.
            timezone: Time zone of the times.
            allow_self_join: Whether others may join without an invitation. Default: true.
            is_all_day: Whether it lasts the whole day. Default: false.

        Error codes:
            meeting_room_taken: The meeting room is booked. Search rooms again with meeting.rooms.search or
                change the time.
            meeting_room_not_found: The meeting room does not exist. Search rooms again with
                meeting.rooms.search.

        POST /calendar/schedules/create (office_token)
        """
        return self._call(ops.CALENDAR_SCHEDULES_CREATE, {
            "subject": subject, "begin_time": begin_time, "end_time": end_time, "attendees": attendees,
            "location": location, "meeting_room_id": meeting_room_id, "description": description,
            "reminders": reminders, "timezone": timezone, "allow_self_join": allow_self_join,
            "is_all_day": is_all_day,
        }, timeout)

    def update(
        self,
        schedule_id: str,
        *,
        subject: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        location: str | None = None,
        meeting_room_id: str | None = None,
        description: str | None = None,
        allow_self_join: bool | None = None,
        is_all_day: bool | None = None,
        add_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        remove_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesUpdateResponse:
        """更新日程: Change a schedule; a series cannot be changed.

        Only schedules that the bot created can be changed.

        `end_time` is needed if `begin_time` is given.

        `begin_time` is needed if `end_time` is given.

        Unverified: Seen once, in the skill wecomcli-calendar-update.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to change.
            subject: New title.
            begin_time: New start.
            end_time: New end.
            location: New location as free text.
            meeting_room_id: Id of a meeting room to book instead, from `meeting.rooms.search`.
            description: New description.
            allow_self_join: Whether others may join without an invitation.
            is_all_day: Whether it lasts the whole day.
            add_attendees: Members to invite in addition.
            remove_attendees: Members to remove.

        POST /calendar/schedules/update (office_token)
        """
        return self._call(ops.CALENDAR_SCHEDULES_UPDATE, {
            "schedule_id": schedule_id, "subject": subject, "begin_time": begin_time, "end_time": end_time,
            "location": location, "meeting_room_id": meeting_room_id, "description": description,
            "allow_self_join": allow_self_join, "is_all_day": is_all_day, "add_attendees": add_attendees,
            "remove_attendees": remove_attendees,
        }, timeout)

    def cancel(self, schedule_id: str, *, timeout: float | None = None) -> Response:
        """取消日程: Cancel a schedule; a series cannot be canceled.

        Only schedules that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-calendar-cancel.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to cancel.

        POST /calendar/schedules/cancel (office_token)
        """
        return self._call(ops.CALENDAR_SCHEDULES_CANCEL, {"schedule_id": schedule_id}, timeout)

    def search(
        self,
        *,
        keywords: List[str] | None = None,
        organizer: str | None = None,
        has_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesSearchResponse:
        """搜索日程: Search schedules by words, organizer or attendees.

        At least one of `keywords`, `organizer` and `has_attendees` is needed.

        Unverified: Seen once, in the skill wecomcli-calendar-search.md that WecomTeam publishes.

        Args:
            keywords: Words in the title, the name of the room and similar fields.
            organizer: Id of the organizer.
            has_attendees: Members who all take part, including the caller.
            begin_time: Start of the searched range.
            end_time: End of the searched range.
            cursor: Cursor from the answer of the previous page.
            limit: Schedules per page. At most 50.

        POST /calendar/schedules/search (office_token)
        """
        return self._call(ops.CALENDAR_SCHEDULES_SEARCH, {
            "keywords": keywords, "organizer": organizer, "has_attendees": has_attendees,
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search(
        self,
        *,
        keywords: List[str] | None = None,
        organizer: str | None = None,
        has_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Schedule]:
        """搜索日程: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.CALENDAR_SCHEDULES_SEARCH, {
            "keywords": keywords, "organizer": organizer, "has_attendees": has_attendees,
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncCalendarSchedulesResource(AsyncResource):
    """日程: `client.calendar.schedules`, asynchronous."""

    free: AsyncCalendarSchedulesFreeResource = resource_at("wecom_client.office.api.calendar:AsyncCalendarSchedulesFreeResource")

    async def list(
        self,
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesListResponse:
        """获取日程列表: Lists the member's schedules in a time range.

        `end_time` is needed if `begin_time` is given.

        `begin_time` is needed if `end_time` is given.

        Unverified: Seen once, in the skill wecomcli-calendar-agenda.md that WecomTeam publishes.

        Args:
            begin_time: Start of the range, within 30 days of now; without start and end, the service
                chooses the range.
            end_time: End of the range.

        POST /calendar/schedules/list (office_token)
        """
        return await self._call(ops.CALENDAR_SCHEDULES_LIST, {
            "begin_time": begin_time, "end_time": end_time,
        }, timeout)

    async def get(
        self,
        schedule_ids: List[str],
        *,
        timeout: float | None = None,
    ) -> CalendarSchedulesGetResponse:
        """获取日程详情: Reads schedules by their IDs.

        Unverified: Seen once, in the skill wecomcli-calendar-agenda.md that WecomTeam publishes.

        Args:
            schedule_ids: IDs of the schedules. At least 1 item.

        POST /calendar/schedules/get (office_token)
        """
        return await self._call(ops.CALENDAR_SCHEDULES_GET, {"schedule_ids": schedule_ids}, timeout)

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
        reminders: Reminders | RemindersDict | None = None,
        timezone: OfficeTimezone | OfficeTimezoneDict | None = None,
        allow_self_join: bool | None = None,
        is_all_day: bool | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesCreateResponse:
        """创建日程: Create a schedule, and book a meeting room in the same step.

        Unverified: Seen once, in the skill wecomcli-calendar-create.md that WecomTeam publishes.

        Args:
            subject: Title of the schedule.
            begin_time: Start, in the future.
            end_time: End, after the start.
            attendees: Members to invite.
            location: Location as free text, not the name of a booked room.
            meeting_room_id: Id of a meeting room to book with the schedule, from `meeting.rooms.search`.
            description: Description of the schedule.
            reminders: Reminders; the default of the service if left out.
            timezone: Time zone of the times.
            allow_self_join: Whether others may join without an invitation. Default: true.
            is_all_day: Whether it lasts the whole day. Default: false.

        Error codes:
            meeting_room_taken: The meeting room is booked. Search rooms again with meeting.rooms.search or
                change the time.
            meeting_room_not_found: The meeting room does not exist. Search rooms again with
                meeting.rooms.search.

        POST /calendar/schedules/create (office_token)
        """
        return await self._call(ops.CALENDAR_SCHEDULES_CREATE, {
            "subject": subject, "begin_time": begin_time, "end_time": end_time, "attendees": attendees,
            "location": location, "meeting_room_id": meeting_room_id, "description": description,
            "reminders": reminders, "timezone": timezone, "allow_self_join": allow_self_join,
            "is_all_day": is_all_day,
        }, timeout)

    async def update(
        self,
        schedule_id: str,
        *,
        subject: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        location: str | None = None,
        meeting_room_id: str | None = None,
        description: str | None = None,
        allow_self_join: bool | None = None,
        is_all_day: bool | None = None,
        add_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        remove_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesUpdateResponse:
        """更新日程: Change a schedule; a series cannot be changed.

        Only schedules that the bot created can be changed.

        `end_time` is needed if `begin_time` is given.

        `begin_time` is needed if `end_time` is given.

        Unverified: Seen once, in the skill wecomcli-calendar-update.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to change.
            subject: New title.
            begin_time: New start.
            end_time: New end.
            location: New location as free text.
            meeting_room_id: Id of a meeting room to book instead, from `meeting.rooms.search`.
            description: New description.
            allow_self_join: Whether others may join without an invitation.
            is_all_day: Whether it lasts the whole day.
            add_attendees: Members to invite in addition.
            remove_attendees: Members to remove.

        POST /calendar/schedules/update (office_token)
        """
        return await self._call(ops.CALENDAR_SCHEDULES_UPDATE, {
            "schedule_id": schedule_id, "subject": subject, "begin_time": begin_time, "end_time": end_time,
            "location": location, "meeting_room_id": meeting_room_id, "description": description,
            "allow_self_join": allow_self_join, "is_all_day": is_all_day, "add_attendees": add_attendees,
            "remove_attendees": remove_attendees,
        }, timeout)

    async def cancel(self, schedule_id: str, *, timeout: float | None = None) -> Response:
        """取消日程: Cancel a schedule; a series cannot be canceled.

        Only schedules that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-calendar-cancel.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to cancel.

        POST /calendar/schedules/cancel (office_token)
        """
        return await self._call(ops.CALENDAR_SCHEDULES_CANCEL, {"schedule_id": schedule_id}, timeout)

    async def search(
        self,
        *,
        keywords: List[str] | None = None,
        organizer: str | None = None,
        has_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> CalendarSchedulesSearchResponse:
        """搜索日程: Search schedules by words, organizer or attendees.

        At least one of `keywords`, `organizer` and `has_attendees` is needed.

        Unverified: Seen once, in the skill wecomcli-calendar-search.md that WecomTeam publishes.

        Args:
            keywords: Words in the title, the name of the room and similar fields.
            organizer: Id of the organizer.
            has_attendees: Members who all take part, including the caller.
            begin_time: Start of the searched range.
            end_time: End of the searched range.
            cursor: Cursor from the answer of the previous page.
            limit: Schedules per page. At most 50.

        POST /calendar/schedules/search (office_token)
        """
        return await self._call(ops.CALENDAR_SCHEDULES_SEARCH, {
            "keywords": keywords, "organizer": organizer, "has_attendees": has_attendees,
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search(
        self,
        *,
        keywords: List[str] | None = None,
        organizer: str | None = None,
        has_attendees: Sequence[Attendee | AttendeeDict] | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Schedule]:
        """搜索日程: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.CALENDAR_SCHEDULES_SEARCH, {
            "keywords": keywords, "organizer": organizer, "has_attendees": has_attendees,
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)


class CalendarResource(Resource):
    """日程: `client.calendar`."""

    schedules: CalendarSchedulesResource = resource_at("wecom_client.office.api.calendar:CalendarSchedulesResource")


class AsyncCalendarResource(AsyncResource):
    """日程: `client.calendar`, asynchronous."""

    schedules: AsyncCalendarSchedulesResource = resource_at("wecom_client.office.api.calendar:AsyncCalendarSchedulesResource")
