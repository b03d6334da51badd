# Generated from spec/api/oa/ by codegen. Do not edit.
"""办公（审批、日程、汇报、会议室、假期）: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import oa as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.oa.calendar import CalendarUpdate
    from wecom_client.models.oa.calendar import NewCalendar
    from wecom_client.models.oa.calendar import OaCalendarAddResponse
    from wecom_client.models.oa.calendar import OaCalendarGetResponse
    from wecom_client.models.oa.calendar import OaCalendarUpdateResponse
    from wecom_client.params.oa import CalendarUpdateDict
    from wecom_client.params.oa import NewCalendarDict
    from wecom_runtime.data.models import Response


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
