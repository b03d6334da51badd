# Generated from spec/api/oa/calendar.yaml by codegen. Do not edit.
"""日程: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import oa as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.oa.calendar import (
        Attendee, CalendarUpdate, NewCalendar, NewSchedule, OaCalendarAddResponse, OaCalendarGetResponse,
        OaCalendarUpdateResponse, OaScheduleAddResponse, OaScheduleGetByCalendarResponse,
        OaScheduleGetResponse, OaScheduleUpdateResponse, Schedule, ScheduleUpdate,
    )
    from wecom_client.params.oa.calendar import (
        AttendeeDict, CalendarUpdateDict, NewCalendarDict, NewScheduleDict, ScheduleUpdateDict,
    )
    from wecom_runtime.calls.pagination import AsyncPages, Pages
    from wecom_runtime.data.models import Response, Time


class OaCalendarResource(Resource):
    """日程: `client.oa.calendar`."""

    def add(
        self,
        calendar: NewCalendar | NewCalendarDict,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> OaCalendarAddResponse:
        """创建日历: Create a calendar that belongs to the app.

        An app can have 10,000 calendars, a company 30,000 public calendars, and 100 calendars can be
        shared with a member.

        Members who are named must be in the app's scope.

        Args:
            calendar: Calendar to create.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.

        POST /cgi-bin/oa/calendar/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93647
        """
        return self._call(ops.OA_CALENDAR_ADD, {"calendar": calendar, "agentid": agentid}, timeout)

    def update(
        self,
        calendar: CalendarUpdate | CalendarUpdateDict,
        *,
        skip_public_range: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> OaCalendarUpdateResponse:
        """更新日历: Replace the settings of a calendar.

        Args:
            calendar: The calendar with all its settings; what is left out is cleared.
            skip_public_range: Whether public_range stays as it is. Default: 0.

        POST /cgi-bin/oa/calendar/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97716
        """
        return self._call(ops.OA_CALENDAR_UPDATE, {
            "calendar": calendar, "skip_public_range": skip_public_range,
        }, timeout)

    def get(self, cal_id_list: list[str], *, timeout: float | None = None) -> OaCalendarGetResponse:
        """获取日历详情: Get calendars that the app created.

        Args:
            cal_id_list: Ids of the calendars. At most 1000 items.

        POST /cgi-bin/oa/calendar/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97717
        """
        return self._call(ops.OA_CALENDAR_GET, {"cal_id_list": cal_id_list}, timeout)

    def del_(self, cal_id: str, *, timeout: float | None = None) -> Response:
        """删除日历: Delete a calendar of the app.

        Args:
            cal_id: Id of the calendar.

        POST /cgi-bin/oa/calendar/del (access_token),
        https://developer.work.weixin.qq.com/document/path/97718
        """
        return self._call(ops.OA_CALENDAR_DEL, {"cal_id": cal_id}, timeout)


class AsyncOaCalendarResource(AsyncResource):
    """日程: `client.oa.calendar`, asynchronous."""

    async def add(
        self,
        calendar: NewCalendar | NewCalendarDict,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> OaCalendarAddResponse:
        """创建日历: Create a calendar that belongs to the app.

        An app can have 10,000 calendars, a company 30,000 public calendars, and 100 calendars can be
        shared with a member.

        Members who are named must be in the app's scope.

        Args:
            calendar: Calendar to create.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.

        POST /cgi-bin/oa/calendar/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93647
        """
        return await self._call(ops.OA_CALENDAR_ADD, {"calendar": calendar, "agentid": agentid}, timeout)

    async def update(
        self,
        calendar: CalendarUpdate | CalendarUpdateDict,
        *,
        skip_public_range: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> OaCalendarUpdateResponse:
        """更新日历: Replace the settings of a calendar.

        Args:
            calendar: The calendar with all its settings; what is left out is cleared.
            skip_public_range: Whether public_range stays as it is. Default: 0.

        POST /cgi-bin/oa/calendar/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97716
        """
        return await self._call(ops.OA_CALENDAR_UPDATE, {
            "calendar": calendar, "skip_public_range": skip_public_range,
        }, timeout)

    async def get(self, cal_id_list: list[str], *, timeout: float | None = None) -> OaCalendarGetResponse:
        """获取日历详情: Get calendars that the app created.

        Args:
            cal_id_list: Ids of the calendars. At most 1000 items.

        POST /cgi-bin/oa/calendar/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97717
        """
        return await self._call(ops.OA_CALENDAR_GET, {"cal_id_list": cal_id_list}, timeout)

    async def del_(self, cal_id: str, *, timeout: float | None = None) -> Response:
        """删除日历: Delete a calendar of the app.

        Args:
            cal_id: Id of the calendar.

        POST /cgi-bin/oa/calendar/del (access_token),
        https://developer.work.weixin.qq.com/document/path/97718
        """
        return await self._call(ops.OA_CALENDAR_DEL, {"cal_id": cal_id}, timeout)


class OaScheduleResource(Resource):
    """日程: `client.oa.schedule`."""

    def add(
        self,
        schedule: NewSchedule | NewScheduleDict,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> OaScheduleAddResponse:
        """创建日程: Create a schedule in a calendar of the app.

        At most 20,000 schedules a day for an app.

        Args:
            schedule: Schedule to create.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.

        POST /cgi-bin/oa/schedule/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93648
        """
        return self._call(ops.OA_SCHEDULE_ADD, {"schedule": schedule, "agentid": agentid}, timeout)

    def update(
        self,
        schedule: ScheduleUpdate | ScheduleUpdateDict,
        *,
        skip_attendees: bool | Literal[0, 1] | None = None,
        op_mode: int | None = None,
        op_start_time: Time | None = None,
        timeout: float | None = None,
    ) -> OaScheduleUpdateResponse:
        """更新日程: Replace a schedule, or some occurrences of a repeated one.

        The creator and the calendar cannot be changed.

        With a meeting room booked, times and repetition cannot be changed; cancel the booking first.

        With op_mode 1 a single schedule is split off, so is_repeat must not be 1 (90484).

        With op_mode 1 or 2, start_time and end_time must be on the day of op_start_time or later.

        Args:
            schedule: The schedule with all its settings; what is left out is cleared.
            skip_attendees: Whether the participants stay as they are. Default: 0.
            op_mode: Which occurrences of a repeated schedule are changed. One of 0 (all occurrences), 1
                (this one), 2 (this one and all later ones). Default: 0.
            op_start_time: Start of the occurrence as Unix time, with op_mode 1 or 2.

        POST /cgi-bin/oa/schedule/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97720
        """
        return self._call(ops.OA_SCHEDULE_UPDATE, {
            "schedule": schedule, "skip_attendees": skip_attendees, "op_mode": op_mode,
            "op_start_time": op_start_time,
        }, timeout)

    def add_attendees(
        self,
        schedule_id: str,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """新增日程参与者: Add participants to a schedule.

        Args:
            schedule_id: Id of the schedule.
            attendees: The new participants; the limit is for all together. At most 1000 items.

        POST /cgi-bin/oa/schedule/add_attendees (access_token),
        https://developer.work.weixin.qq.com/document/path/97721
        """
        return self._call(ops.OA_SCHEDULE_ADD_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    def del_attendees(
        self,
        schedule_id: str,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除日程参与者: Remove participants from a schedule.

        Args:
            schedule_id: Id of the schedule.
            attendees: The participants. At most 1000 items.

        POST /cgi-bin/oa/schedule/del_attendees (access_token),
        https://developer.work.weixin.qq.com/document/path/97722
        """
        return self._call(ops.OA_SCHEDULE_DEL_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    def get_by_calendar(
        self,
        cal_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> OaScheduleGetByCalendarResponse:
        """获取日历下的日程列表: List the schedules of a calendar of the app.

        Only for calendars that the app has created.

        Cancelled schedules are listed, too: look at status.

        Args:
            cal_id: Id of the calendar.
            offset: How many schedules to skip. At least 0. Default: 0.
            limit: Page size. 1 to 1000. Default: 500.

        POST /cgi-bin/oa/schedule/get_by_calendar (access_token),
        https://developer.work.weixin.qq.com/document/path/97723
        """
        return self._call(ops.OA_SCHEDULE_GET_BY_CALENDAR, {
            "cal_id": cal_id, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_by_calendar(
        self,
        cal_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Schedule]:
        """获取日历下的日程列表: the items of all pages of `get_by_calendar`, fetched as they are needed."""
        return self._iterate(ops.OA_SCHEDULE_GET_BY_CALENDAR, {
            "cal_id": cal_id, "offset": offset, "limit": limit,
        }, timeout)

    def get(self, schedule_id_list: list[str], *, timeout: float | None = None) -> OaScheduleGetResponse:
        """获取日程详情: Get schedules, cancelled ones included.

        Args:
            schedule_id_list: Ids of the schedules. At most 1000 items.

        POST /cgi-bin/oa/schedule/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97724
        """
        return self._call(ops.OA_SCHEDULE_GET, {"schedule_id_list": schedule_id_list}, timeout)

    def del_(
        self,
        schedule_id: str,
        *,
        op_mode: int | None = None,
        op_start_time: Time | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消日程: Cancel a schedule, or some occurrences of a repeated one.

        Args:
            schedule_id: Id of the schedule.
            op_mode: Which occurrences of a repeated schedule are cancelled. One of 0 (all occurrences), 1
                (this one), 2 (this one and all later ones). Default: 0.
            op_start_time: Start of the occurrence as Unix time, with op_mode 1 or 2.

        POST /cgi-bin/oa/schedule/del (access_token),
        https://developer.work.weixin.qq.com/document/path/97725
        """
        return self._call(ops.OA_SCHEDULE_DEL, {
            "schedule_id": schedule_id, "op_mode": op_mode, "op_start_time": op_start_time,
        }, timeout)


class AsyncOaScheduleResource(AsyncResource):
    """日程: `client.oa.schedule`, asynchronous."""

    async def add(
        self,
        schedule: NewSchedule | NewScheduleDict,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> OaScheduleAddResponse:
        """创建日程: Create a schedule in a calendar of the app.

        At most 20,000 schedules a day for an app.

        Args:
            schedule: Schedule to create.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.

        POST /cgi-bin/oa/schedule/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93648
        """
        return await self._call(ops.OA_SCHEDULE_ADD, {"schedule": schedule, "agentid": agentid}, timeout)

    async def update(
        self,
        schedule: ScheduleUpdate | ScheduleUpdateDict,
        *,
        skip_attendees: bool | Literal[0, 1] | None = None,
        op_mode: int | None = None,
        op_start_time: Time | None = None,
        timeout: float | None = None,
    ) -> OaScheduleUpdateResponse:
        """更新日程: Replace a schedule, or some occurrences of a repeated one.

        The creator and the calendar cannot be changed.

        With a meeting room booked, times and repetition cannot be changed; cancel the booking first.

        With op_mode 1 a single schedule is split off, so is_repeat must not be 1 (90484).

        With op_mode 1 or 2, start_time and end_time must be on the day of op_start_time or later.

        Args:
            schedule: The schedule with all its settings; what is left out is cleared.
            skip_attendees: Whether the participants stay as they are. Default: 0.
            op_mode: Which occurrences of a repeated schedule are changed. One of 0 (all occurrences), 1
                (this one), 2 (this one and all later ones). Default: 0.
            op_start_time: Start of the occurrence as Unix time, with op_mode 1 or 2.

        POST /cgi-bin/oa/schedule/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97720
        """
        return await self._call(ops.OA_SCHEDULE_UPDATE, {
            "schedule": schedule, "skip_attendees": skip_attendees, "op_mode": op_mode,
            "op_start_time": op_start_time,
        }, timeout)

    async def add_attendees(
        self,
        schedule_id: str,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """新增日程参与者: Add participants to a schedule.

        Args:
            schedule_id: Id of the schedule.
            attendees: The new participants; the limit is for all together. At most 1000 items.

        POST /cgi-bin/oa/schedule/add_attendees (access_token),
        https://developer.work.weixin.qq.com/document/path/97721
        """
        return await self._call(ops.OA_SCHEDULE_ADD_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    async def del_attendees(
        self,
        schedule_id: str,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除日程参与者: Remove participants from a schedule.

        Args:
            schedule_id: Id of the schedule.
            attendees: The participants. At most 1000 items.

        POST /cgi-bin/oa/schedule/del_attendees (access_token),
        https://developer.work.weixin.qq.com/document/path/97722
        """
        return await self._call(ops.OA_SCHEDULE_DEL_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    async def get_by_calendar(
        self,
        cal_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> OaScheduleGetByCalendarResponse:
        """获取日历下的日程列表: List the schedules of a calendar of the app.

        Only for calendars that the app has created.

        Cancelled schedules are listed, too: look at status.

        Args:
            cal_id: Id of the calendar.
            offset: How many schedules to skip. At least 0. Default: 0.
            limit: Page size. 1 to 1000. Default: 500.

        POST /cgi-bin/oa/schedule/get_by_calendar (access_token),
        https://developer.work.weixin.qq.com/document/path/97723
        """
        return await self._call(ops.OA_SCHEDULE_GET_BY_CALENDAR, {
            "cal_id": cal_id, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_by_calendar(
        self,
        cal_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Schedule]:
        """获取日历下的日程列表: the items of all pages of `get_by_calendar`, fetched as they are needed."""
        return self._iterate(ops.OA_SCHEDULE_GET_BY_CALENDAR, {
            "cal_id": cal_id, "offset": offset, "limit": limit,
        }, timeout)

    async def get(
        self,
        schedule_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> OaScheduleGetResponse:
        """获取日程详情: Get schedules, cancelled ones included.

        Args:
            schedule_id_list: Ids of the schedules. At most 1000 items.

        POST /cgi-bin/oa/schedule/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97724
        """
        return await self._call(ops.OA_SCHEDULE_GET, {"schedule_id_list": schedule_id_list}, timeout)

    async def del_(
        self,
        schedule_id: str,
        *,
        op_mode: int | None = None,
        op_start_time: Time | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消日程: Cancel a schedule, or some occurrences of a repeated one.

        Args:
            schedule_id: Id of the schedule.
            op_mode: Which occurrences of a repeated schedule are cancelled. One of 0 (all occurrences), 1
                (this one), 2 (this one and all later ones). Default: 0.
            op_start_time: Start of the occurrence as Unix time, with op_mode 1 or 2.

        POST /cgi-bin/oa/schedule/del (access_token),
        https://developer.work.weixin.qq.com/document/path/97725
        """
        return await self._call(ops.OA_SCHEDULE_DEL, {
            "schedule_id": schedule_id, "op_mode": op_mode, "op_start_time": op_start_time,
        }, timeout)
