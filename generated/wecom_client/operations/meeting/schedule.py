# Generated from spec/api/meeting/schedule.yaml by codegen. Do not edit.
"""Endpoints of 预约会议与会议统计."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.meeting.schedule import (
        MeetingCheckDeviceInMeetingResponse, MeetingCreateCustomerShortUrlResponse, MeetingCreateResponse,
        MeetingGetAttendeeListResponse, MeetingGetCustomerShortUrlResponse, MeetingGetGuestsResponse,
        MeetingGetInfoResponse, MeetingGetInviteesResponse, MeetingGetQualityResponse,
        MeetingGetRealtimeAttendeeListResponse, MeetingGetUserMeetingidResponse,
        MeetingStatisticsGetStartListResponse, MeetingUpdateResponse,
    )
    from wecom_runtime.data.models import Response


MEETING_CREATE: Operation[MeetingCreateResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/create",
    call="meeting.create",
    title="创建预约会议",
    summary="Schedule a meeting.",
    docs=(99104, 98148, 93706, 97454),
    request="wecom_client.models.meeting.schedule:MeetingCreateRequest",
    response="wecom_client.models.meeting.schedule:MeetingCreateResponse",
    only_adds=True,
    needs="会议-可调用接口的应用",
)
MEETING_UPDATE: Operation[MeetingUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/update",
    call="meeting.update",
    title="修改预约会议",
    summary="Change a scheduled meeting.",
    docs=(99047, 98154, 93710, 97455),
    request="wecom_client.models.meeting.schedule:MeetingUpdateRequest",
    response="wecom_client.models.meeting.schedule:MeetingUpdateResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_CANCEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/cancel",
    call="meeting.cancel",
    title="取消预约会议",
    summary="Cancel a scheduled meeting.",
    docs=(99048, 98153, 93709, 97456),
    request="wecom_client.models.meeting.schedule:MeetingCancelRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_INFO: Operation[MeetingGetInfoResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_info",
    call="meeting.get_info",
    title="获取会议详情",
    summary="Get the details of a meeting.",
    docs=(99049, 98149, 93708),
    request="wecom_client.models.meeting.schedule:MeetingGetInfoRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetInfoResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_USER_MEETINGID: Operation[MeetingGetUserMeetingidResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_user_meetingid",
    call="meeting.get_user_meetingid",
    title="获取成员会议ID列表",
    summary="List the ids of a member's meetings in a period.",
    docs=(99050, 98714, 93707, 97457),
    request="wecom_client.models.meeting.schedule:MeetingGetUserMeetingidRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetUserMeetingidResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="meetingid_list", send="cursor", receive="next_cursor"),
)
MEETING_STATISTICS_GET_START_LIST: Operation[MeetingStatisticsGetStartListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/statistics/get_start_list",
    call="meeting.statistics.get_start_list",
    title="获取会议发起记录",
    summary="List which members have started a meeting, or failed to, in a period.",
    docs=(99651,),
    request="wecom_client.models.meeting.schedule:MeetingStatisticsGetStartListRequest",
    response="wecom_client.models.meeting.schedule:MeetingStatisticsGetStartListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="meeting_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_GET_INVITEES: Operation[MeetingGetInviteesResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_invitees",
    call="meeting.get_invitees",
    title="获取会议受邀成员列表",
    summary="List the invited members of a meeting.",
    docs=(98160,),
    request="wecom_client.models.meeting.schedule:MeetingGetInviteesRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetInviteesResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="invitees", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_SET_INVITEES: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/set_invitees",
    call="meeting.set_invitees",
    title="更新会议受邀成员列表",
    summary="Replace the invited members of a meeting.",
    docs=(98162,),
    request="wecom_client.models.meeting.schedule:MeetingSetInviteesRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_CREATE_CUSTOMER_SHORT_URL: Operation[MeetingCreateCustomerShortUrlResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/create_customer_short_url",
    call="meeting.create_customer_short_url",
    title="创建用户专属参会链接",
    summary="Create a personal link to a meeting, which identifies the people who join through it.",
    docs=(98818,),
    request="wecom_client.models.meeting.schedule:MeetingCreateCustomerShortUrlRequest",
    response="wecom_client.models.meeting.schedule:MeetingCreateCustomerShortUrlResponse",
    only_adds=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_CUSTOMER_SHORT_URL: Operation[MeetingGetCustomerShortUrlResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_customer_short_url",
    call="meeting.get_customer_short_url",
    title="获取用户专属参会链接",
    summary="List the personal links of a meeting.",
    docs=(98819,),
    request="wecom_client.models.meeting.schedule:MeetingGetCustomerShortUrlRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetCustomerShortUrlResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_REALTIME_ATTENDEE_LIST: Operation[MeetingGetRealtimeAttendeeListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_realtime_attendee_list",
    call="meeting.get_realtime_attendee_list",
    title="获取实时会中成员列表",
    summary="List those who are in a meeting right now.",
    docs=(98157,),
    request="wecom_client.models.meeting.schedule:MeetingGetRealtimeAttendeeListRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetRealtimeAttendeeListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="attendees", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_GET_ATTENDEE_LIST: Operation[MeetingGetAttendeeListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_attendee_list",
    call="meeting.get_attendee_list",
    title="获取已参会成员列表",
    summary="List those who have taken part in a meeting or webinar.",
    docs=(98156,),
    request="wecom_client.models.meeting.schedule:MeetingGetAttendeeListRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetAttendeeListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="attendees", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_CHECK_DEVICE_IN_MEETING: Operation[MeetingCheckDeviceInMeetingResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/check_device_in_meeting",
    call="meeting.check_device_in_meeting",
    title="获取成员设备是否入会",
    summary="Find out with which devices a member has joined meetings.",
    docs=(98165,),
    request="wecom_client.models.meeting.schedule:MeetingCheckDeviceInMeetingRequest",
    response="wecom_client.models.meeting.schedule:MeetingCheckDeviceInMeetingResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_GUESTS: Operation[MeetingGetGuestsResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_guests",
    call="meeting.get_guests",
    title="获取会议嘉宾列表",
    summary="List the guests of a meeting.",
    docs=(99039,),
    request="wecom_client.models.meeting.schedule:MeetingGetGuestsRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetGuestsResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_SET_GUESTS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/set_guests",
    call="meeting.set_guests",
    title="更新会议嘉宾列表",
    summary="Replace the guests of a meeting.",
    docs=(99040,),
    request="wecom_client.models.meeting.schedule:MeetingSetGuestsRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_QUALITY: Operation[MeetingGetQualityResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_quality",
    call="meeting.get_quality",
    title="获取会议健康度",
    summary="Get the quality of the connections of a finished meeting and its participants.",
    docs=(98821,),
    request="wecom_client.models.meeting.schedule:MeetingGetQualityRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetQualityResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="attendees", send="cursor", receive="next_cursor", more="has_more"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/meeting/create": MEETING_CREATE,
    "/cgi-bin/meeting/update": MEETING_UPDATE,
    "/cgi-bin/meeting/cancel": MEETING_CANCEL,
    "/cgi-bin/meeting/get_info": MEETING_GET_INFO,
    "/cgi-bin/meeting/get_user_meetingid": MEETING_GET_USER_MEETINGID,
    "/cgi-bin/meeting/statistics/get_start_list": MEETING_STATISTICS_GET_START_LIST,
    "/cgi-bin/meeting/get_invitees": MEETING_GET_INVITEES,
    "/cgi-bin/meeting/set_invitees": MEETING_SET_INVITEES,
    "/cgi-bin/meeting/create_customer_short_url": MEETING_CREATE_CUSTOMER_SHORT_URL,
    "/cgi-bin/meeting/get_customer_short_url": MEETING_GET_CUSTOMER_SHORT_URL,
    "/cgi-bin/meeting/get_realtime_attendee_list": MEETING_GET_REALTIME_ATTENDEE_LIST,
    "/cgi-bin/meeting/get_attendee_list": MEETING_GET_ATTENDEE_LIST,
    "/cgi-bin/meeting/check_device_in_meeting": MEETING_CHECK_DEVICE_IN_MEETING,
    "/cgi-bin/meeting/get_guests": MEETING_GET_GUESTS,
    "/cgi-bin/meeting/set_guests": MEETING_SET_GUESTS,
    "/cgi-bin/meeting/get_quality": MEETING_GET_QUALITY,
}
