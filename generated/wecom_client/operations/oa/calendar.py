# Generated from spec/api/oa/calendar.yaml by codegen. Do not edit.
"""Endpoints of 日程."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.oa.calendar import (
        OaCalendarAddResponse, OaCalendarGetResponse, OaCalendarUpdateResponse, OaScheduleAddResponse,
        OaScheduleGetByCalendarResponse, OaScheduleGetResponse, OaScheduleUpdateResponse,
    )
    from wecom_runtime.data.models import Response


OA_CALENDAR_ADD: Operation[OaCalendarAddResponse] = Operation(
    "POST",
    "/cgi-bin/oa/calendar/add",
    call="oa.calendar.add",
    title="创建日历",
    summary="Create a calendar that belongs to the app.",
    docs=(93647, 93702, 96823),
    request="wecom_client.models.oa.calendar:OaCalendarAddRequest",
    response="wecom_client.models.oa.calendar:OaCalendarAddResponse",
    only_adds=True,
)
OA_CALENDAR_UPDATE: Operation[OaCalendarUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/oa/calendar/update",
    call="oa.calendar.update",
    title="更新日历",
    summary="Replace the settings of a calendar.",
    docs=(97716, 97783, 97758),
    request="wecom_client.models.oa.calendar:OaCalendarUpdateRequest",
    response="wecom_client.models.oa.calendar:OaCalendarUpdateResponse",
    idempotent=True,
)
OA_CALENDAR_GET: Operation[OaCalendarGetResponse] = Operation(
    "POST",
    "/cgi-bin/oa/calendar/get",
    call="oa.calendar.get",
    title="获取日历详情",
    summary="Get calendars that the app created.",
    docs=(97717, 97784, 97759),
    request="wecom_client.models.oa.calendar:OaCalendarGetRequest",
    response="wecom_client.models.oa.calendar:OaCalendarGetResponse",
    idempotent=True,
    reads=True,
)
OA_CALENDAR_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/calendar/del",
    call="oa.calendar.del_",
    title="删除日历",
    summary="Delete a calendar of the app.",
    docs=(97718, 97785, 97760),
    request="wecom_client.models.oa.calendar:OaCalendarDelRequest",
    idempotent=True,
)
OA_SCHEDULE_ADD: Operation[OaScheduleAddResponse] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/add",
    call="oa.schedule.add",
    title="创建日程",
    summary="Create a schedule in a calendar of the app.",
    docs=(93648, 93703, 96824),
    request="wecom_client.models.oa.calendar:OaScheduleAddRequest",
    response="wecom_client.models.oa.calendar:OaScheduleAddResponse",
    only_adds=True,
)
OA_SCHEDULE_UPDATE: Operation[OaScheduleUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/update",
    call="oa.schedule.update",
    title="更新日程",
    summary="Replace a schedule, or some occurrences of a repeated one.",
    docs=(97720, 97787, 97761),
    request="wecom_client.models.oa.calendar:OaScheduleUpdateRequest",
    response="wecom_client.models.oa.calendar:OaScheduleUpdateResponse",
)
OA_SCHEDULE_ADD_ATTENDEES: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/add_attendees",
    call="oa.schedule.add_attendees",
    title="新增日程参与者",
    summary="Add participants to a schedule.",
    docs=(97721, 97789, 97763),
    request="wecom_client.models.oa.calendar:OaScheduleAddAttendeesRequest",
    idempotent=True,
)
OA_SCHEDULE_DEL_ATTENDEES: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/del_attendees",
    call="oa.schedule.del_attendees",
    title="删除日程参与者",
    summary="Remove participants from a schedule.",
    docs=(97722, 97794, 97764),
    request="wecom_client.models.oa.calendar:OaScheduleDelAttendeesRequest",
    idempotent=True,
)
OA_SCHEDULE_GET_BY_CALENDAR: Operation[OaScheduleGetByCalendarResponse] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/get_by_calendar",
    call="oa.schedule.get_by_calendar",
    title="获取日历下的日程列表",
    summary="List the schedules of a calendar of the app.",
    docs=(97723, 97796, 97765),
    request="wecom_client.models.oa.calendar:OaScheduleGetByCalendarRequest",
    response="wecom_client.models.oa.calendar:OaScheduleGetByCalendarResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="schedule_list", offset="offset", limit="limit"),
)
OA_SCHEDULE_GET: Operation[OaScheduleGetResponse] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/get",
    call="oa.schedule.get",
    title="获取日程详情",
    summary="Get schedules, cancelled ones included.",
    docs=(97724, 97798, 97766),
    request="wecom_client.models.oa.calendar:OaScheduleGetRequest",
    response="wecom_client.models.oa.calendar:OaScheduleGetResponse",
    idempotent=True,
    reads=True,
)
OA_SCHEDULE_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/del",
    call="oa.schedule.del_",
    title="取消日程",
    summary="Cancel a schedule, or some occurrences of a repeated one.",
    docs=(97725, 97799, 97767),
    request="wecom_client.models.oa.calendar:OaScheduleDelRequest",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/oa/calendar/add": OA_CALENDAR_ADD,
    "/cgi-bin/oa/calendar/update": OA_CALENDAR_UPDATE,
    "/cgi-bin/oa/calendar/get": OA_CALENDAR_GET,
    "/cgi-bin/oa/calendar/del": OA_CALENDAR_DEL,
    "/cgi-bin/oa/schedule/add": OA_SCHEDULE_ADD,
    "/cgi-bin/oa/schedule/update": OA_SCHEDULE_UPDATE,
    "/cgi-bin/oa/schedule/add_attendees": OA_SCHEDULE_ADD_ATTENDEES,
    "/cgi-bin/oa/schedule/del_attendees": OA_SCHEDULE_DEL_ATTENDEES,
    "/cgi-bin/oa/schedule/get_by_calendar": OA_SCHEDULE_GET_BY_CALENDAR,
    "/cgi-bin/oa/schedule/get": OA_SCHEDULE_GET,
    "/cgi-bin/oa/schedule/del": OA_SCHEDULE_DEL,
}
