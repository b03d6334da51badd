# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.security.archive import SecurityCalendarGetDefaultCalendarResponse
    from wecom_client.models.security.archive import SecurityCalendarGetScheduleDetailResponse


class SecurityCalendarResource(Resource):
    """企业数据存档: `client.security.calendar`."""

    def get_default_calendar(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityCalendarGetDefaultCalendarResponse:
        """获取日程列表：获取默认日历本 ID: Get the id of a member's own main calendar.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of a member whose schedules are archived.

        POST /cgi-bin/security/calendar/get_default_calendar (access_token),
        https://developer.work.weixin.qq.com/document/path/101696
        """
        return self._call(ops.SECURITY_CALENDAR_GET_DEFAULT_CALENDAR, {"userid": userid}, timeout)

    def get_schedule_detail(
        self,
        cal_id: str,
        schedule_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> SecurityCalendarGetScheduleDetailResponse:
        """获取日程详情: Get archived schedules of a member's main calendar, cancelled ones included.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            cal_id: Id of the calendar, from security.calendar.get_default_calendar or a callback.
            schedule_id_list: Ids of the schedules. At most 10 items.

        POST /cgi-bin/security/calendar/get_schedule_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/101697
        """
        return self._call(ops.SECURITY_CALENDAR_GET_SCHEDULE_DETAIL, {
            "cal_id": cal_id, "schedule_id_list": schedule_id_list,
        }, timeout)


class AsyncSecurityCalendarResource(AsyncResource):
    """企业数据存档: `client.security.calendar`, asynchronous."""

    async def get_default_calendar(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityCalendarGetDefaultCalendarResponse:
        """获取日程列表：获取默认日历本 ID: Get the id of a member's own main calendar.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of a member whose schedules are archived.

        POST /cgi-bin/security/calendar/get_default_calendar (access_token),
        https://developer.work.weixin.qq.com/document/path/101696
        """
        return await self._call(ops.SECURITY_CALENDAR_GET_DEFAULT_CALENDAR, {"userid": userid}, timeout)

    async def get_schedule_detail(
        self,
        cal_id: str,
        schedule_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> SecurityCalendarGetScheduleDetailResponse:
        """获取日程详情: Get archived schedules of a member's main calendar, cancelled ones included.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            cal_id: Id of the calendar, from security.calendar.get_default_calendar or a callback.
            schedule_id_list: Ids of the schedules. At most 10 items.

        POST /cgi-bin/security/calendar/get_schedule_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/101697
        """
        return await self._call(ops.SECURITY_CALENDAR_GET_SCHEDULE_DETAIL, {
            "cal_id": cal_id, "schedule_id_list": schedule_id_list,
        }, timeout)
