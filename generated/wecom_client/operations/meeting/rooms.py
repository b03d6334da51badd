# Generated from spec/api/meeting/rooms.yaml by codegen. Do not edit.
"""Endpoints of Rooms 会议室与会议室连接器."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.meeting.rooms import (
        MeetingMraQueryStatusResponse, MeetingRoomsBookResponse, MeetingRoomsCallResponse,
        MeetingRoomsGetConfigResponse, MeetingRoomsGetInfoResponse, MeetingRoomsGetInventoryResponse,
        MeetingRoomsGetResponseStatusResponse, MeetingRoomsListControllersResponse,
        MeetingRoomsListDevicesResponse, MeetingRoomsListMeetingsResponse, MeetingRoomsListResponse,
    )
    from wecom_runtime.data.models import Response


MEETING_ROOMS_BOOK: Operation[MeetingRoomsBookResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/book",
    call="meeting.rooms.book",
    title="预定Rooms会议室",
    summary="Book Rooms meeting rooms for a meeting.",
    docs=(98791,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsBookRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsBookResponse",
    only_adds=True,
    needs="会议-可调用接口的应用",
)
MEETING_ROOMS_RELEASE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/release",
    call="meeting.rooms.release",
    title="释放Rooms会议室",
    summary="Release Rooms meeting rooms that were booked for a meeting.",
    docs=(98792,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsReleaseRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_ROOMS_LIST: Operation[MeetingRoomsListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/list",
    call="meeting.rooms.list",
    title="获取Rooms会议室列表",
    summary="List the company's Rooms meeting rooms.",
    docs=(98795,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsListRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="meeting_room_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_ROOMS_GET_INFO: Operation[MeetingRoomsGetInfoResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/get_info",
    call="meeting.rooms.get_info",
    title="获取Rooms会议室详情",
    summary="Get the details of a Rooms meeting room.",
    docs=(98793,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsGetInfoRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsGetInfoResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_ROOMS_GET_CONFIG: Operation[MeetingRoomsGetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/get_config",
    call="meeting.rooms.get_config",
    title="获取Rooms会议室配置项",
    summary="Get the settings of a Rooms meeting room.",
    docs=(98802,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsGetConfigRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsGetConfigResponse",
    idempotent=True,
    reads=True,
)
MEETING_ROOMS_LIST_MEETINGS: Operation[MeetingRoomsListMeetingsResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/list_meetings",
    call="meeting.rooms.list_meetings",
    title="获取Rooms会议室下的会议列表",
    summary="List the meetings in a Rooms meeting room.",
    docs=(98796,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsListMeetingsRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsListMeetingsResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="meeting_info_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_ROOMS_LIST_DEVICES: Operation[MeetingRoomsListDevicesResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/list_devices",
    call="meeting.rooms.list_devices",
    title="获取设备列表",
    summary="List the company's Rooms devices.",
    docs=(98798,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsListDevicesRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsListDevicesResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="device_info_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_ROOMS_LIST_CONTROLLERS: Operation[MeetingRoomsListControllersResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/list_controllers",
    call="meeting.rooms.list_controllers",
    title="获取控制器列表",
    summary="List the company's Rooms controllers.",
    docs=(98799,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsListControllersRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsListControllersResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(
        items="controller_info_list", send="cursor", receive="next_cursor", more="has_more",
    ),
)
MEETING_ROOMS_GET_INVENTORY: Operation[MeetingRoomsGetInventoryResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/get_inventory",
    call="meeting.rooms.get_inventory",
    title="获取Rooms会议室资源",
    summary="Get how many Rooms licenses the company has bought and used.",
    docs=(98809,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsGetInventoryRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsGetInventoryResponse",
    idempotent=True,
    reads=True,
)
MEETING_ROOMS_CALL: Operation[MeetingRoomsCallResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/call",
    call="meeting.rooms.call",
    title="呼叫Rooms会议室",
    summary="Call a Rooms meeting room into a meeting.",
    docs=(98804,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsCallRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsCallResponse",
    needs="会议-可调用接口的应用",
)
MEETING_ROOMS_CANCEL_CALL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/cancel_call",
    call="meeting.rooms.cancel_call",
    title="取消呼叫Rooms会议室",
    summary="Cancel the call of a Rooms meeting room.",
    docs=(98805,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsCancelCallRequest",
    idempotent=True,
)
MEETING_ROOMS_GET_RESPONSE_STATUS: Operation[MeetingRoomsGetResponseStatusResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/get_response_status",
    call="meeting.rooms.get_response_status",
    title="获取Rooms会议室应答状态",
    summary="Check whether a Rooms meeting room has answered a call.",
    docs=(98806,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsGetResponseStatusRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsGetResponseStatusResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(field="status", done=("0", "2", "3", "5", "6"), pauses=(2, 30), within=90),
)
MEETING_MRA_QUERY_STATUS: Operation[MeetingMraQueryStatusResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/mra/query_status",
    call="meeting.mra.query_status",
    title="获取 MRA 状态信息",
    summary="Get the state of an MRA (SIP or H.323) device in a meeting.",
    docs=(98786,),
    request="wecom_client.models.meeting.rooms:MeetingMraQueryStatusRequest",
    response="wecom_client.models.meeting.rooms:MeetingMraQueryStatusResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_MRA_SET_DEFAULT_LAYOUT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/mra/set_default_layout",
    call="meeting.mra.set_default_layout",
    title="切换 MRA 默认布局",
    summary="Set the default layout of an MRA device.",
    docs=(98787,),
    request="wecom_client.models.meeting.rooms:MeetingMraSetDefaultLayoutRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_MRA_SET_RAISE_HAND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/mra/set_raise_hand",
    call="meeting.mra.set_raise_hand",
    title="设置 MRA 举手或手放下",
    summary="Raise or lower the hand of an MRA device.",
    docs=(98788,),
    request="wecom_client.models.meeting.rooms:MeetingMraSetRaiseHandRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_MRA_HANGUP: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/mra/hangup",
    call="meeting.mra.hangup",
    title="挂断 MRA 呼叫",
    summary="Hang up an MRA device.",
    docs=(98789,),
    request="wecom_client.models.meeting.rooms:MeetingMraHangupRequest",
    needs="会议-可调用接口的应用",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/meeting/rooms/book": MEETING_ROOMS_BOOK,
    "/cgi-bin/meeting/rooms/release": MEETING_ROOMS_RELEASE,
    "/cgi-bin/meeting/rooms/list": MEETING_ROOMS_LIST,
    "/cgi-bin/meeting/rooms/get_info": MEETING_ROOMS_GET_INFO,
    "/cgi-bin/meeting/rooms/get_config": MEETING_ROOMS_GET_CONFIG,
    "/cgi-bin/meeting/rooms/list_meetings": MEETING_ROOMS_LIST_MEETINGS,
    "/cgi-bin/meeting/rooms/list_devices": MEETING_ROOMS_LIST_DEVICES,
    "/cgi-bin/meeting/rooms/list_controllers": MEETING_ROOMS_LIST_CONTROLLERS,
    "/cgi-bin/meeting/rooms/get_inventory": MEETING_ROOMS_GET_INVENTORY,
    "/cgi-bin/meeting/rooms/call": MEETING_ROOMS_CALL,
    "/cgi-bin/meeting/rooms/cancel_call": MEETING_ROOMS_CANCEL_CALL,
    "/cgi-bin/meeting/rooms/get_response_status": MEETING_ROOMS_GET_RESPONSE_STATUS,
    "/cgi-bin/meeting/mra/query_status": MEETING_MRA_QUERY_STATUS,
    "/cgi-bin/meeting/mra/set_default_layout": MEETING_MRA_SET_DEFAULT_LAYOUT,
    "/cgi-bin/meeting/mra/set_raise_hand": MEETING_MRA_SET_RAISE_HAND,
    "/cgi-bin/meeting/mra/hangup": MEETING_MRA_HANGUP,
}
