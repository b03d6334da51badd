# Generated from spec/api/oa/meetingroom.yaml by codegen. Do not edit.
"""Endpoints of 会议室."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.oa.meetingroom import (
        OaMeetingroomAddResponse, OaMeetingroomBookByMeetingResponse, OaMeetingroomBookByScheduleResponse,
        OaMeetingroomBookResponse, OaMeetingroomBookinfoGetResponse,
        OaMeetingroomGetBookingInfoByMeetingIdResponse, OaMeetingroomGetBookingInfoResponse,
        OaMeetingroomListResponse,
    )
    from wecom_runtime.data.models import Response


OA_MEETINGROOM_ADD: Operation[OaMeetingroomAddResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/add",
    call="oa.meetingroom.add",
    title="会议室管理：添加会议室",
    summary="Add a meeting room.",
    docs=(93619,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomAddRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomAddResponse",
    only_adds=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_LIST: Operation[OaMeetingroomListResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/list",
    call="oa.meetingroom.list",
    title="会议室管理：查询会议室",
    summary="List the meeting rooms that fulfil the conditions.",
    docs=(93619,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomListRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomListResponse",
    idempotent=True,
    reads=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_EDIT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/edit",
    call="oa.meetingroom.edit",
    title="会议室管理：编辑会议室",
    summary="Change a meeting room.",
    docs=(93619,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomEditRequest",
    idempotent=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/del",
    call="oa.meetingroom.del_",
    title="会议室管理：删除会议室",
    summary="Delete a meeting room.",
    docs=(93619,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomDelRequest",
    idempotent=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_GET_BOOKING_INFO: Operation[OaMeetingroomGetBookingInfoResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/get_booking_info",
    call="oa.meetingroom.get_booking_info",
    title="会议室预定管理：查询会议室的预定信息",
    summary="List the bookings of meeting rooms within a day.",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomGetBookingInfoRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomGetBookingInfoResponse",
    idempotent=True,
    reads=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_BOOK: Operation[OaMeetingroomBookResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/book",
    call="oa.meetingroom.book",
    title="会议室预定管理：预定会议室",
    summary="Book a meeting room and create a schedule for it.",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomBookRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomBookResponse",
    only_adds=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_BOOK_BY_SCHEDULE: Operation[OaMeetingroomBookByScheduleResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/book_by_schedule",
    call="oa.meetingroom.book_by_schedule",
    title="会议室预定管理：通过日程预定会议室",
    summary="Book a meeting room for a schedule, repeated ones included.",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomBookByScheduleRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomBookByScheduleResponse",
    only_adds=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_BOOK_BY_MEETING: Operation[OaMeetingroomBookByMeetingResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/book_by_meeting",
    call="oa.meetingroom.book_by_meeting",
    title="会议室预定管理：通过会议预定会议室",
    summary="Book a meeting room for a meeting, repeated ones included.",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomBookByMeetingRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomBookByMeetingResponse",
    only_adds=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_CANCEL_BOOK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/cancel_book",
    call="oa.meetingroom.cancel_book",
    title="会议室预定管理：取消预定会议室",
    summary="Cancel a booking of a meeting room.",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomCancelBookRequest",
    idempotent=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_BOOKINFO_GET: Operation[OaMeetingroomBookinfoGetResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/bookinfo/get",
    call="oa.meetingroom.bookinfo.get",
    title="会议室预定管理：根据会议室预定ID查询预定详情",
    summary="Get one booking of a meeting room.",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomBookinfoGetRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomBookinfoGetResponse",
    idempotent=True,
    reads=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_GET_BOOKING_INFO_BY_MEETING_ID: Operation[OaMeetingroomGetBookingInfoByMeetingIdResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id",
    call="oa.meetingroom.get_booking_info_by_meeting_id",
    title="根据会议ID查询会议室的预定信息",
    summary="Get the booking of a meeting room by the older meeting id.",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomGetBookingInfoByMeetingIdRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomGetBookingInfoByMeetingIdResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "none", "third_party": "none"},
    deprecated="The official page has dropped it; call oa.meetingroom.bookinfo.get with a booking_id instead.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/oa/meetingroom/add": OA_MEETINGROOM_ADD,
    "/cgi-bin/oa/meetingroom/list": OA_MEETINGROOM_LIST,
    "/cgi-bin/oa/meetingroom/edit": OA_MEETINGROOM_EDIT,
    "/cgi-bin/oa/meetingroom/del": OA_MEETINGROOM_DEL,
    "/cgi-bin/oa/meetingroom/get_booking_info": OA_MEETINGROOM_GET_BOOKING_INFO,
    "/cgi-bin/oa/meetingroom/book": OA_MEETINGROOM_BOOK,
    "/cgi-bin/oa/meetingroom/book_by_schedule": OA_MEETINGROOM_BOOK_BY_SCHEDULE,
    "/cgi-bin/oa/meetingroom/book_by_meeting": OA_MEETINGROOM_BOOK_BY_MEETING,
    "/cgi-bin/oa/meetingroom/cancel_book": OA_MEETINGROOM_CANCEL_BOOK,
    "/cgi-bin/oa/meetingroom/bookinfo/get": OA_MEETINGROOM_BOOKINFO_GET,
    "/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id": OA_MEETINGROOM_GET_BOOKING_INFO_BY_MEETING_ID,
}
