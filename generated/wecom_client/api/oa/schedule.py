# Generated from spec/api/oa/ by codegen. Do not edit.
"""办公（审批、日程、汇报、会议室、假期）: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import oa as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.oa.calendar import Attendee
    from wecom_client.models.oa.calendar import NewSchedule
    from wecom_client.models.oa.calendar import OaScheduleAddResponse
    from wecom_client.models.oa.calendar import OaScheduleGetByCalendarResponse
    from wecom_client.models.oa.calendar import OaScheduleGetResponse
    from wecom_client.models.oa.calendar import OaScheduleUpdateResponse
    from wecom_client.models.oa.calendar import Schedule
    from wecom_client.models.oa.calendar import ScheduleUpdate
    from wecom_client.params.oa import AttendeeDict
    from wecom_client.params.oa import NewScheduleDict
    from wecom_client.params.oa import ScheduleUpdateDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


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
