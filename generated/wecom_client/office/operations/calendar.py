# Generated from spec/gateway/calendar.yaml by codegen. Do not edit.
"""Endpoints of 日程."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.office.models.calendar import CalendarSchedulesCreateResponse
    from wecom_client.office.models.calendar import CalendarSchedulesFreeListResponse
    from wecom_client.office.models.calendar import CalendarSchedulesGetResponse
    from wecom_client.office.models.calendar import CalendarSchedulesListResponse
    from wecom_client.office.models.calendar import CalendarSchedulesSearchResponse
    from wecom_client.office.models.calendar import CalendarSchedulesUpdateResponse
    from wecom_runtime.data.models import Response


CALENDAR_SCHEDULES_LIST: Operation[CalendarSchedulesListResponse] = Operation(
    "POST",
    "/calendar/schedules/list",
    call="calendar.schedules.list",
    title="获取日程列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.calendar:CalendarSchedulesListRequest",
    response="wecom_client.office.models.calendar:CalendarSchedulesListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-calendar-agenda.md that WecomTeam publishes.",
)
CALENDAR_SCHEDULES_GET: Operation[CalendarSchedulesGetResponse] = Operation(
    "POST",
    "/calendar/schedules/get",
    call="calendar.schedules.get",
    title="获取日程详情",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.calendar:CalendarSchedulesGetRequest",
    response="wecom_client.office.models.calendar:CalendarSchedulesGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-calendar-agenda.md that WecomTeam publishes.",
)
CALENDAR_SCHEDULES_CREATE: Operation[CalendarSchedulesCreateResponse] = Operation(
    "POST",
    "/calendar/schedules/create",
    call="calendar.schedules.create",
    title="创建日程",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.calendar:CalendarSchedulesCreateRequest",
    response="wecom_client.office.models.calendar:CalendarSchedulesCreateResponse",
    advice={
        "meeting_room_taken": "Search rooms again with meeting.rooms.search or change the time.",
        "meeting_room_not_found": "Search rooms again with meeting.rooms.search.",
    },
    meanings={
        "meeting_room_taken": ("InvalidRequestError", "The meeting room is booked."),
        "meeting_room_not_found": ("NotFoundError", "The meeting room does not exist."),
    },
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-calendar-create.md that WecomTeam publishes.",
)
CALENDAR_SCHEDULES_UPDATE: Operation[CalendarSchedulesUpdateResponse] = Operation(
    "POST",
    "/calendar/schedules/update",
    call="calendar.schedules.update",
    title="更新日程",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.calendar:CalendarSchedulesUpdateRequest",
    response="wecom_client.office.models.calendar:CalendarSchedulesUpdateResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-calendar-update.md that WecomTeam publishes.",
)
CALENDAR_SCHEDULES_CANCEL: Operation[Response] = Operation(
    "POST",
    "/calendar/schedules/cancel",
    call="calendar.schedules.cancel",
    title="取消日程",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.calendar:CalendarSchedulesCancelRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the skill wecomcli-calendar-cancel.md that WecomTeam publishes.",
)
CALENDAR_SCHEDULES_SEARCH: Operation[CalendarSchedulesSearchResponse] = Operation(
    "POST",
    "/calendar/schedules/search",
    call="calendar.schedules.search",
    title="搜索日程",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.calendar:CalendarSchedulesSearchRequest",
    response="wecom_client.office.models.calendar:CalendarSchedulesSearchResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-calendar-search.md that WecomTeam publishes.",
    pagination=Pagination(items="schedules", send="cursor", receive="next_cursor", more="has_more"),
)
CALENDAR_SCHEDULES_FREE_LIST: Operation[CalendarSchedulesFreeListResponse] = Operation(
    "POST",
    "/calendar/schedules/free/list",
    call="calendar.schedules.free.list",
    title="查找空闲时段",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.calendar:CalendarSchedulesFreeListRequest",
    response="wecom_client.office.models.calendar:CalendarSchedulesFreeListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-calendar-freebusy.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/calendar/schedules/list": CALENDAR_SCHEDULES_LIST,
    "/calendar/schedules/get": CALENDAR_SCHEDULES_GET,
    "/calendar/schedules/create": CALENDAR_SCHEDULES_CREATE,
    "/calendar/schedules/update": CALENDAR_SCHEDULES_UPDATE,
    "/calendar/schedules/cancel": CALENDAR_SCHEDULES_CANCEL,
    "/calendar/schedules/search": CALENDAR_SCHEDULES_SEARCH,
    "/calendar/schedules/free/list": CALENDAR_SCHEDULES_FREE_LIST,
}
