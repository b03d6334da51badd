# Generated from spec/gateway/meeting.yaml by codegen. Do not edit.
"""Endpoints of 会议."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.office.models.meeting import MeetingCreateResponse
    from wecom_client.office.models.meeting import MeetingGetResponse
    from wecom_client.office.models.meeting import MeetingListResponse
    from wecom_client.office.models.meeting import MeetingOriginalGetResponse
    from wecom_client.office.models.meeting import MeetingRoomsBuildingsListResponse
    from wecom_client.office.models.meeting import MeetingRoomsSearchResponse
    from wecom_client.office.models.meeting import MeetingSearchResponse
    from wecom_client.office.models.meeting import MeetingUpdateResponse
    from wecom_runtime.data.models import Response


MEETING_CREATE: Operation[MeetingCreateResponse] = Operation(
    "POST",
    "/meeting/create",
    call="meeting.create",
    title="创建会议",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.meeting:MeetingCreateRequest",
    response="wecom_client.office.models.meeting:MeetingCreateResponse",
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
    unverified="Seen once, in the skill wecomcli-meeting-create.md that WecomTeam publishes.",
)
MEETING_LIST: Operation[MeetingListResponse] = Operation(
    "POST",
    "/meeting/list",
    call="meeting.list",
    title="获取会议列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.meeting:MeetingListRequest",
    response="wecom_client.office.models.meeting:MeetingListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-meeting-list.md that WecomTeam publishes.",
)
MEETING_GET: Operation[MeetingGetResponse] = Operation(
    "POST",
    "/meeting/get",
    call="meeting.get",
    title="获取会议详情",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.meeting:MeetingGetRequest",
    response="wecom_client.office.models.meeting:MeetingGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-meeting-list.md that WecomTeam publishes.",
)
MEETING_SEARCH: Operation[MeetingSearchResponse] = Operation(
    "POST",
    "/meeting/search",
    call="meeting.search",
    title="搜索会议",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.meeting:MeetingSearchRequest",
    response="wecom_client.office.models.meeting:MeetingSearchResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-meeting-search.md that WecomTeam publishes.",
    pagination=Pagination(items="meetings", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_UPDATE: Operation[MeetingUpdateResponse] = Operation(
    "POST",
    "/meeting/update",
    call="meeting.update",
    title="更新会议",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.meeting:MeetingUpdateRequest",
    response="wecom_client.office.models.meeting:MeetingUpdateResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-meeting-update.md that WecomTeam publishes.",
)
MEETING_CANCEL: Operation[Response] = Operation(
    "POST",
    "/meeting/cancel",
    call="meeting.cancel",
    title="取消会议",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.meeting:MeetingCancelRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the skill wecomcli-meeting-cancel.md that WecomTeam publishes.",
)
MEETING_ORIGINAL_GET: Operation[MeetingOriginalGetResponse] = Operation(
    "POST",
    "/meeting/original/get",
    call="meeting.original.get",
    title="获取会议转写",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.meeting:MeetingOriginalGetRequest",
    response="wecom_client.office.models.meeting:MeetingOriginalGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-meeting-original-get.md that WecomTeam publishes.",
)
MEETING_ROOMS_BUILDINGS_LIST: Operation[MeetingRoomsBuildingsListResponse] = Operation(
    "POST",
    "/meeting/rooms/buildings/list",
    call="meeting.rooms.buildings.list",
    title="获取办公楼列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.meeting:MeetingRoomsBuildingsListRequest",
    response="wecom_client.office.models.meeting:MeetingRoomsBuildingsListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-calendar-meeting-room.md that WecomTeam publishes.",
)
MEETING_ROOMS_SEARCH: Operation[MeetingRoomsSearchResponse] = Operation(
    "POST",
    "/meeting/rooms/search",
    call="meeting.rooms.search",
    title="搜索会议室",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.meeting:MeetingRoomsSearchRequest",
    response="wecom_client.office.models.meeting:MeetingRoomsSearchResponse",
    advice={
        "current_building_unknown": "List the buildings with meeting.rooms.buildings.list and pass building_city and building_name.",
        "building_not_found": "List the buildings with meeting.rooms.buildings.list.",
        "time_in_past": "Pass a later begin_time.",
    },
    meanings={
        "current_building_unknown": ("InvalidRequestError", "The building is not known."),
        "building_not_found": ("NotFoundError", "The building does not exist or is not visible."),
        "time_in_past": ("InvalidRequestError", "begin_time has passed."),
    },
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-calendar-meeting-room.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/meeting/create": MEETING_CREATE,
    "/meeting/list": MEETING_LIST,
    "/meeting/get": MEETING_GET,
    "/meeting/search": MEETING_SEARCH,
    "/meeting/update": MEETING_UPDATE,
    "/meeting/cancel": MEETING_CANCEL,
    "/meeting/original/get": MEETING_ORIGINAL_GET,
    "/meeting/rooms/buildings/list": MEETING_ROOMS_BUILDINGS_LIST,
    "/meeting/rooms/search": MEETING_ROOMS_SEARCH,
}
