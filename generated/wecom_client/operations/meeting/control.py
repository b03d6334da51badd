# Generated from spec/api/meeting/control.yaml by codegen. Do not edit.
"""Endpoints of 会中控制与电话入会."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.meeting.control import (
        MeetingPhoneCalloutResponse, MeetingPhoneGetCalloutStatusResponse, MeetingPhoneGetTmpOpenidResponse,
        MeetingWaitingroomGetCurrentUserListResponse, MeetingWaitingroomGetUserListResponse,
    )
    from wecom_runtime.data.models import Response


MEETING_WAITINGROOM_GET_CURRENT_USER_LIST: Operation[MeetingWaitingroomGetCurrentUserListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/waitingroom/get_current_user_list",
    call="meeting.waitingroom.get_current_user_list",
    title="获取实时等候室成员列表",
    summary="List those who are in the waiting room of a running meeting.",
    docs=(98163,),
    request="wecom_client.models.meeting.control:MeetingWaitingroomGetCurrentUserListRequest",
    response="wecom_client.models.meeting.control:MeetingWaitingroomGetCurrentUserListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="user_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_WAITINGROOM_GET_USER_LIST: Operation[MeetingWaitingroomGetUserListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/waitingroom/get_user_list",
    call="meeting.waitingroom.get_user_list",
    title="获取等候室成员记录",
    summary="List all who have ever been in the waiting room of a meeting.",
    docs=(98164,),
    request="wecom_client.models.meeting.control:MeetingWaitingroomGetUserListRequest",
    response="wecom_client.models.meeting.control:MeetingWaitingroomGetUserListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="user_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_REALCONTROL_SET: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/set",
    call="meeting.realcontrol.set",
    title="管理会中设置",
    summary="Change the settings of a running meeting.",
    docs=(98175,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolSetRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_SET_COHOST: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/set_cohost",
    call="meeting.realcontrol.set_cohost",
    title="管理联席主持人",
    summary="Make a participant a co-host or take that role away.",
    docs=(98180,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolSetCohostRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_MUTE_USER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/mute_user",
    call="meeting.realcontrol.mute_user",
    title="静音成员",
    summary="Mute or unmute a participant.",
    docs=(98184,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolMuteUserRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_SWITCH_USER_VIDEO: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/switch_user_video",
    call="meeting.realcontrol.switch_user_video",
    title="关闭或开启成员视频",
    summary="Turn a participant's video off, or an MRA device's video on.",
    docs=(98189,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolSwitchUserVideoRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_CLOSE_SCREEN_SHARE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/close_screen_share",
    call="meeting.realcontrol.close_screen_share",
    title="关闭成员屏幕共享",
    summary="Stop a participant's screen sharing.",
    docs=(98185,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolCloseScreenShareRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_SET_NICKNAMES: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/set_nicknames",
    call="meeting.realcontrol.set_nicknames",
    title="修改成员在会中显示的昵称",
    summary="Change the names under which participants are shown.",
    docs=(98188,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolSetNicknamesRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_MANAGE_WAITING_ROOM_USERS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/manage_waiting_room_users",
    call="meeting.realcontrol.manage_waiting_room_users",
    title="管理等候室成员",
    summary="Move participants between waiting room and meeting, or remove them from the waiting room.",
    docs=(98186,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolManageWaitingRoomUsersRequest",
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_KICKOUT_USERS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/kickout_users",
    call="meeting.realcontrol.kickout_users",
    title="移出成员",
    summary="Remove participants from a meeting.",
    docs=(98181,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolKickoutUsersRequest",
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_DISMISS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/dismiss",
    call="meeting.realcontrol.dismiss",
    title="结束会议",
    summary="End a running meeting.",
    docs=(98187,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolDismissRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_PHONE_CALLOUT: Operation[MeetingPhoneCalloutResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/phone/callout",
    call="meeting.phone.callout",
    title="批量外呼",
    summary="Call phone numbers to let them join a meeting.",
    docs=(98823,),
    request="wecom_client.models.meeting.control:MeetingPhoneCalloutRequest",
    response="wecom_client.models.meeting.control:MeetingPhoneCalloutResponse",
    needs="会议-可调用接口的应用",
)
MEETING_PHONE_GET_CALLOUT_STATUS: Operation[MeetingPhoneGetCalloutStatusResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/phone/get_callout_status",
    call="meeting.phone.get_callout_status",
    title="获取会议的外呼状态",
    summary="List the calls that a meeting has made and their state.",
    docs=(98824,),
    request="wecom_client.models.meeting.control:MeetingPhoneGetCalloutStatusRequest",
    response="wecom_client.models.meeting.control:MeetingPhoneGetCalloutStatusResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="phone_numbers", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_PHONE_GET_TMP_OPENID: Operation[MeetingPhoneGetTmpOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/phone/get_tmp_openid",
    call="meeting.phone.get_tmp_openid",
    title="获取电话入会的成员ID",
    summary="Get the temporary ids of those who have joined a meeting by phone.",
    docs=(98825,),
    request="wecom_client.models.meeting.control:MeetingPhoneGetTmpOpenidRequest",
    response="wecom_client.models.meeting.control:MeetingPhoneGetTmpOpenidResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/meeting/waitingroom/get_current_user_list": MEETING_WAITINGROOM_GET_CURRENT_USER_LIST,
    "/cgi-bin/meeting/waitingroom/get_user_list": MEETING_WAITINGROOM_GET_USER_LIST,
    "/cgi-bin/meeting/realcontrol/set": MEETING_REALCONTROL_SET,
    "/cgi-bin/meeting/realcontrol/set_cohost": MEETING_REALCONTROL_SET_COHOST,
    "/cgi-bin/meeting/realcontrol/mute_user": MEETING_REALCONTROL_MUTE_USER,
    "/cgi-bin/meeting/realcontrol/switch_user_video": MEETING_REALCONTROL_SWITCH_USER_VIDEO,
    "/cgi-bin/meeting/realcontrol/close_screen_share": MEETING_REALCONTROL_CLOSE_SCREEN_SHARE,
    "/cgi-bin/meeting/realcontrol/set_nicknames": MEETING_REALCONTROL_SET_NICKNAMES,
    "/cgi-bin/meeting/realcontrol/manage_waiting_room_users": MEETING_REALCONTROL_MANAGE_WAITING_ROOM_USERS,
    "/cgi-bin/meeting/realcontrol/kickout_users": MEETING_REALCONTROL_KICKOUT_USERS,
    "/cgi-bin/meeting/realcontrol/dismiss": MEETING_REALCONTROL_DISMISS,
    "/cgi-bin/meeting/phone/callout": MEETING_PHONE_CALLOUT,
    "/cgi-bin/meeting/phone/get_callout_status": MEETING_PHONE_GET_CALLOUT_STATUS,
    "/cgi-bin/meeting/phone/get_tmp_openid": MEETING_PHONE_GET_TMP_OPENID,
}
