# Generated from spec/abilities/meeting.yaml by codegen. Do not edit.
"""Endpoints of 会议."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.abilities.models.meeting import MeetingCreateMeetingResponse
    from wecom_client.abilities.models.meeting import MeetingGetMeetingInfoResponse
    from wecom_client.abilities.models.meeting import MeetingListUserMeetingsResponse
    from wecom_runtime.data.models import Response


MEETING_CREATE_MEETING: Operation[MeetingCreateMeetingResponse] = Operation(
    "POST",
    "/meeting/create_meeting",
    call="meeting.create_meeting",
    title="创建会议",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.meeting:MeetingCreateMeetingRequest",
    response="wecom_client.abilities.models.meeting:MeetingCreateMeetingResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.",
)
MEETING_LIST_USER_MEETINGS: Operation[MeetingListUserMeetingsResponse] = Operation(
    "POST",
    "/meeting/list_user_meetings",
    call="meeting.list_user_meetings",
    title="获取会议 ID 列表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.meeting:MeetingListUserMeetingsRequest",
    response="wecom_client.abilities.models.meeting:MeetingListUserMeetingsResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.",
    pagination=Pagination(items="meetingid_list", send="cursor", receive="next_cursor"),
)
MEETING_GET_MEETING_INFO: Operation[MeetingGetMeetingInfoResponse] = Operation(
    "POST",
    "/meeting/get_meeting_info",
    call="meeting.get_meeting_info",
    title="获取会议详情",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.meeting:MeetingGetMeetingInfoRequest",
    response="wecom_client.abilities.models.meeting:MeetingGetMeetingInfoResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-meeting/references/response-get-meeting-info.md that WecomTeam publishes.",
)
MEETING_CANCEL_MEETING: Operation[Response] = Operation(
    "POST",
    "/meeting/cancel_meeting",
    call="meeting.cancel_meeting",
    title="取消会议",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.meeting:MeetingCancelMeetingRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.",
)
MEETING_SET_INVITE_MEETING_MEMBERS: Operation[Response] = Operation(
    "POST",
    "/meeting/set_invite_meeting_members",
    call="meeting.set_invite_meeting_members",
    title="设置受邀成员",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.meeting:MeetingSetInviteMeetingMembersRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/meeting/create_meeting": MEETING_CREATE_MEETING,
    "/meeting/list_user_meetings": MEETING_LIST_USER_MEETINGS,
    "/meeting/get_meeting_info": MEETING_GET_MEETING_INFO,
    "/meeting/cancel_meeting": MEETING_CANCEL_MEETING,
    "/meeting/set_invite_meeting_members": MEETING_SET_INVITE_MEETING_MEMBERS,
}
