# Generated from spec/abilities/schedule.yaml by codegen. Do not edit.
"""Endpoints of 日程."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.abilities.models.schedule import ScheduleCheckAvailabilityResponse
    from wecom_client.abilities.models.schedule import ScheduleCreateScheduleResponse
    from wecom_client.abilities.models.schedule import ScheduleGetScheduleDetailResponse
    from wecom_client.abilities.models.schedule import ScheduleGetScheduleListByRangeResponse
    from wecom_runtime.data.models import Response


SCHEDULE_GET_SCHEDULE_LIST_BY_RANGE: Operation[ScheduleGetScheduleListByRangeResponse] = Operation(
    "POST",
    "/schedule/get_schedule_list_by_range",
    call="schedule.get_schedule_list_by_range",
    title="获取日程 ID 列表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.schedule:ScheduleGetScheduleListByRangeRequest",
    response="wecom_client.abilities.models.schedule:ScheduleGetScheduleListByRangeResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.",
)
SCHEDULE_GET_SCHEDULE_DETAIL: Operation[ScheduleGetScheduleDetailResponse] = Operation(
    "POST",
    "/schedule/get_schedule_detail",
    call="schedule.get_schedule_detail",
    title="获取日程详情",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.schedule:ScheduleGetScheduleDetailRequest",
    response="wecom_client.abilities.models.schedule:ScheduleGetScheduleDetailResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-schedule/references/api-get-schedule-detail.md that WecomTeam publishes.",
)
SCHEDULE_CREATE_SCHEDULE: Operation[ScheduleCreateScheduleResponse] = Operation(
    "POST",
    "/schedule/create_schedule",
    call="schedule.create_schedule",
    title="创建日程",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.schedule:ScheduleCreateScheduleRequest",
    response="wecom_client.abilities.models.schedule:ScheduleCreateScheduleResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-schedule/references/api-create-schedule.md that WecomTeam publishes.",
)
SCHEDULE_UPDATE_SCHEDULE: Operation[Response] = Operation(
    "POST",
    "/schedule/update_schedule",
    call="schedule.update_schedule",
    title="更新日程",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.schedule:ScheduleUpdateScheduleRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-schedule/references/api-update-schedule.md that WecomTeam publishes.",
)
SCHEDULE_CANCEL_SCHEDULE: Operation[Response] = Operation(
    "POST",
    "/schedule/cancel_schedule",
    call="schedule.cancel_schedule",
    title="取消日程",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.schedule:ScheduleCancelScheduleRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.",
)
SCHEDULE_ADD_SCHEDULE_ATTENDEES: Operation[Response] = Operation(
    "POST",
    "/schedule/add_schedule_attendees",
    call="schedule.add_schedule_attendees",
    title="添加日程参与人",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.schedule:ScheduleAddScheduleAttendeesRequest",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.",
)
SCHEDULE_DEL_SCHEDULE_ATTENDEES: Operation[Response] = Operation(
    "POST",
    "/schedule/del_schedule_attendees",
    call="schedule.del_schedule_attendees",
    title="移除日程参与人",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.schedule:ScheduleDelScheduleAttendeesRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the plugin, wecom-schedule/SKILL.md that WecomTeam publishes.",
)
SCHEDULE_CHECK_AVAILABILITY: Operation[ScheduleCheckAvailabilityResponse] = Operation(
    "POST",
    "/schedule/check_availability",
    call="schedule.check_availability",
    title="查询忙闲",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.schedule:ScheduleCheckAvailabilityRequest",
    response="wecom_client.abilities.models.schedule:ScheduleCheckAvailabilityResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-schedule/references/api-check-availability.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/schedule/get_schedule_list_by_range": SCHEDULE_GET_SCHEDULE_LIST_BY_RANGE,
    "/schedule/get_schedule_detail": SCHEDULE_GET_SCHEDULE_DETAIL,
    "/schedule/create_schedule": SCHEDULE_CREATE_SCHEDULE,
    "/schedule/update_schedule": SCHEDULE_UPDATE_SCHEDULE,
    "/schedule/cancel_schedule": SCHEDULE_CANCEL_SCHEDULE,
    "/schedule/add_schedule_attendees": SCHEDULE_ADD_SCHEDULE_ATTENDEES,
    "/schedule/del_schedule_attendees": SCHEDULE_DEL_SCHEDULE_ATTENDEES,
    "/schedule/check_availability": SCHEDULE_CHECK_AVAILABILITY,
}
