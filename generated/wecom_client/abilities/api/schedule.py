# Generated from spec/abilities/schedule.yaml by codegen. Do not edit.
"""日程: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.abilities.operations import schedule as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.abilities.models.schedule import ScheduleCheckAvailabilityResponse
    from wecom_client.abilities.models.schedule import ScheduleCreateScheduleAttendee
    from wecom_client.abilities.models.schedule import ScheduleCreateScheduleResponse
    from wecom_client.abilities.models.schedule import ScheduleCreateScheduleSchedule
    from wecom_client.abilities.models.schedule import ScheduleGetScheduleDetailResponse
    from wecom_client.abilities.models.schedule import ScheduleGetScheduleListByRangeResponse
    from wecom_client.abilities.models.schedule import ScheduleUpdateScheduleSchedule
    from wecom_client.abilities.params.schedule import ScheduleCreateScheduleAttendeeDict
    from wecom_client.abilities.params.schedule import ScheduleCreateScheduleScheduleDict
    from wecom_client.abilities.params.schedule import ScheduleUpdateScheduleScheduleDict
    from wecom_runtime.data.models import DateTimeInput
    from wecom_runtime.data.models import Response


class ScheduleResource(Resource):
    """日程: `client.schedule`."""

    def get_schedule_list_by_range(
        self,
        start_time: str,
        end_time: str,
        *,
        timeout: float | None = None,
    ) -> ScheduleGetScheduleListByRangeResponse:
        """获取日程 ID 列表: List the ids of schedules in a time range.

        Unverified: Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.

        Args:
            start_time: Start of the range: a date, or a date with a time such as 2026-01-05 09:00:00;
                within 30 days of today.
            end_time: End of the range: a date, or a date with a time such as 2026-01-05 09:00:00; within
                30 days of today.

        POST /schedule/get_schedule_list_by_range (none)
        """
        return self._call(ops.SCHEDULE_GET_SCHEDULE_LIST_BY_RANGE, {
            "start_time": start_time, "end_time": end_time,
        }, timeout)

    def get_schedule_detail(
        self,
        schedule_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ScheduleGetScheduleDetailResponse:
        """获取日程详情: Reads schedules by their IDs.

        Unverified: Seen once, in the plugin, wecom-schedule/references/api-get-schedule-detail.md that
        WecomTeam publishes.

        Args:
            schedule_id_list: IDs of the schedules. 1 to 50 items.

        POST /schedule/get_schedule_detail (none)
        """
        return self._call(ops.SCHEDULE_GET_SCHEDULE_DETAIL, {"schedule_id_list": schedule_id_list}, timeout)

    def create_schedule(
        self,
        schedule: ScheduleCreateScheduleSchedule | ScheduleCreateScheduleScheduleDict,
        *,
        timeout: float | None = None,
    ) -> ScheduleCreateScheduleResponse:
        """创建日程: Create a schedule.

        Unverified: Seen once, in the plugin, wecom-schedule/references/api-create-schedule.md that
        WecomTeam publishes.

        Args:
            schedule: The schedule.

        POST /schedule/create_schedule (none)
        """
        return self._call(ops.SCHEDULE_CREATE_SCHEDULE, {"schedule": schedule}, timeout)

    def update_schedule(
        self,
        schedule: ScheduleUpdateScheduleSchedule | ScheduleUpdateScheduleScheduleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新日程: Change a schedule; fields that are left out keep their values.

        Unverified: Seen once, in the plugin, wecom-schedule/references/api-update-schedule.md that
        WecomTeam publishes.

        Args:
            schedule: The changes.

        POST /schedule/update_schedule (none)
        """
        return self._call(ops.SCHEDULE_UPDATE_SCHEDULE, {"schedule": schedule}, timeout)

    def cancel_schedule(self, schedule_id: str, *, timeout: float | None = None) -> Response:
        """取消日程: Cancel a schedule.

        Unverified: Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to cancel.

        POST /schedule/cancel_schedule (none)
        """
        return self._call(ops.SCHEDULE_CANCEL_SCHEDULE, {"schedule_id": schedule_id}, timeout)

    def add_schedule_attendees(
        self,
        schedule_id: str,
        attendees: Sequence[ScheduleCreateScheduleAttendee | ScheduleCreateScheduleAttendeeDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加日程参与人: Add members to a schedule.

        Unverified: Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to change.
            attendees: Members to add.

        POST /schedule/add_schedule_attendees (none)
        """
        return self._call(ops.SCHEDULE_ADD_SCHEDULE_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    def del_schedule_attendees(
        self,
        schedule_id: str,
        attendees: Sequence[ScheduleCreateScheduleAttendee | ScheduleCreateScheduleAttendeeDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移除日程参与人: Remove members from a schedule.

        Unverified: Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to change.
            attendees: Members to remove.

        POST /schedule/del_schedule_attendees (none)
        """
        return self._call(ops.SCHEDULE_DEL_SCHEDULE_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    def check_availability(
        self,
        check_user_list: list[str],
        start_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        timeout: float | None = None,
    ) -> ScheduleCheckAvailabilityResponse:
        """查询忙闲: Get the times at which members are busy.

        Unverified: Seen once, in the plugin, wecom-schedule/references/api-check-availability.md that
        WecomTeam publishes.

        Args:
            check_user_list: Members to check. 1 to 10 items.
            start_time: Start of the range.
            end_time: End of the range.

        POST /schedule/check_availability (none)
        """
        return self._call(ops.SCHEDULE_CHECK_AVAILABILITY, {
            "check_user_list": check_user_list, "start_time": start_time, "end_time": end_time,
        }, timeout)


class AsyncScheduleResource(AsyncResource):
    """日程: `client.schedule`, asynchronous."""

    async def get_schedule_list_by_range(
        self,
        start_time: str,
        end_time: str,
        *,
        timeout: float | None = None,
    ) -> ScheduleGetScheduleListByRangeResponse:
        """获取日程 ID 列表: List the ids of schedules in a time range.

        Unverified: Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.

        Args:
            start_time: Start of the range: a date, or a date with a time such as 2026-01-05 09:00:00;
                within 30 days of today.
            end_time: End of the range: a date, or a date with a time such as 2026-01-05 09:00:00; within
                30 days of today.

        POST /schedule/get_schedule_list_by_range (none)
        """
        return await self._call(ops.SCHEDULE_GET_SCHEDULE_LIST_BY_RANGE, {
            "start_time": start_time, "end_time": end_time,
        }, timeout)

    async def get_schedule_detail(
        self,
        schedule_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ScheduleGetScheduleDetailResponse:
        """获取日程详情: Reads schedules by their IDs.

        Unverified: Seen once, in the plugin, wecom-schedule/references/api-get-schedule-detail.md that
        WecomTeam publishes.

        Args:
            schedule_id_list: IDs of the schedules. 1 to 50 items.

        POST /schedule/get_schedule_detail (none)
        """
        return await self._call(ops.SCHEDULE_GET_SCHEDULE_DETAIL, {
            "schedule_id_list": schedule_id_list,
        }, timeout)

    async def create_schedule(
        self,
        schedule: ScheduleCreateScheduleSchedule | ScheduleCreateScheduleScheduleDict,
        *,
        timeout: float | None = None,
    ) -> ScheduleCreateScheduleResponse:
        """创建日程: Create a schedule.

        Unverified: Seen once, in the plugin, wecom-schedule/references/api-create-schedule.md that
        WecomTeam publishes.

        Args:
            schedule: The schedule.

        POST /schedule/create_schedule (none)
        """
        return await self._call(ops.SCHEDULE_CREATE_SCHEDULE, {"schedule": schedule}, timeout)

    async def update_schedule(
        self,
        schedule: ScheduleUpdateScheduleSchedule | ScheduleUpdateScheduleScheduleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新日程: Change a schedule; fields that are left out keep their values.

        Unverified: Seen once, in the plugin, wecom-schedule/references/api-update-schedule.md that
        WecomTeam publishes.

        Args:
            schedule: The changes.

        POST /schedule/update_schedule (none)
        """
        return await self._call(ops.SCHEDULE_UPDATE_SCHEDULE, {"schedule": schedule}, timeout)

    async def cancel_schedule(self, schedule_id: str, *, timeout: float | None = None) -> Response:
        """取消日程: Cancel a schedule.

        Unverified: Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to cancel.

        POST /schedule/cancel_schedule (none)
        """
        return await self._call(ops.SCHEDULE_CANCEL_SCHEDULE, {"schedule_id": schedule_id}, timeout)

    async def add_schedule_attendees(
        self,
        schedule_id: str,
        attendees: Sequence[ScheduleCreateScheduleAttendee | ScheduleCreateScheduleAttendeeDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加日程参与人: Add members to a schedule.

        Unverified: Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to change.
            attendees: Members to add.

        POST /schedule/add_schedule_attendees (none)
        """
        return await self._call(ops.SCHEDULE_ADD_SCHEDULE_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    async def del_schedule_attendees(
        self,
        schedule_id: str,
        attendees: Sequence[ScheduleCreateScheduleAttendee | ScheduleCreateScheduleAttendeeDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移除日程参与人: Remove members from a schedule.

        Unverified: Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.

        Args:
            schedule_id: Id of the schedule to change.
            attendees: Members to remove.

        POST /schedule/del_schedule_attendees (none)
        """
        return await self._call(ops.SCHEDULE_DEL_SCHEDULE_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    async def check_availability(
        self,
        check_user_list: list[str],
        start_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        timeout: float | None = None,
    ) -> ScheduleCheckAvailabilityResponse:
        """查询忙闲: Get the times at which members are busy.

        Unverified: Seen once, in the plugin, wecom-schedule/references/api-check-availability.md that
        WecomTeam publishes.

        Args:
            check_user_list: Members to check. 1 to 10 items.
            start_time: Start of the range.
            end_time: End of the range.

        POST /schedule/check_availability (none)
        """
        return await self._call(ops.SCHEDULE_CHECK_AVAILABILITY, {
            "check_user_list": check_user_list, "start_time": start_time, "end_time": end_time,
        }, timeout)
