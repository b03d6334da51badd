# Generated from spec/api/meeting/webinar.yaml by codegen. Do not edit.
"""Endpoints of 网络研讨会（Webinar）管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.meeting.webinar import (
        MeetingWebinarCreateResponse, MeetingWebinarEnrollApproveResponse, MeetingWebinarEnrollDeleteResponse,
        MeetingWebinarEnrollGetConfigResponse, MeetingWebinarEnrollImportResponse,
        MeetingWebinarEnrollListResponse, MeetingWebinarEnrollQueryByTmpOpenidResponse,
        MeetingWebinarEnrollSetConfigResponse, MeetingWebinarGetResponse, MeetingWebinarListGuestResponse,
    )
    from wecom_runtime.data.models import Response


MEETING_WEBINAR_CREATE: Operation[MeetingWebinarCreateResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/create",
    call="meeting.webinar.create",
    title="创建网络研讨会",
    summary="Schedule a webinar.",
    docs=(98842,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarCreateRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarCreateResponse",
    only_adds=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/update",
    call="meeting.webinar.update",
    title="修改网络研讨会",
    summary="Change a webinar.",
    docs=(98843,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarUpdateRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_CANCEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/cancel",
    call="meeting.webinar.cancel",
    title="取消网络研讨会",
    summary="Cancel a webinar.",
    docs=(98870,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarCancelRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_GET: Operation[MeetingWebinarGetResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/get",
    call="meeting.webinar.get",
    title="获取网络研讨会详情",
    summary="Get the details of a webinar.",
    docs=(98860,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarGetRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarGetResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_LIST_GUEST: Operation[MeetingWebinarListGuestResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/list_guest",
    call="meeting.webinar.list_guest",
    title="获取网络研讨会嘉宾列表",
    summary="List the guests of a webinar.",
    docs=(98871,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarListGuestRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarListGuestResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_UPDATE_GUEST_LIST: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/update_guest_list",
    call="meeting.webinar.update_guest_list",
    title="更新网络研讨会嘉宾列表",
    summary="Replace the guests of a webinar.",
    docs=(98872,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarUpdateGuestListRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_UPDATE_WARM_UP: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/update_warm_up",
    call="meeting.webinar.update_warm_up",
    title="管理网络研讨会暖场配置",
    summary="Set the picture or video that is shown in the 15 minutes before a webinar begins.",
    docs=(98882,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarUpdateWarmUpRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_SET_CONFIG: Operation[MeetingWebinarEnrollSetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/set_config",
    call="meeting.webinar.enroll.set_config",
    title="修改网络研讨会报名配置",
    summary="Change how people enroll for a webinar and which questions they answer.",
    docs=(98875,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollSetConfigRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollSetConfigResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_GET_CONFIG: Operation[MeetingWebinarEnrollGetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/get_config",
    call="meeting.webinar.enroll.get_config",
    title="获取网络研讨会报名配置",
    summary="Get how people enroll for a webinar and which questions they answer.",
    docs=(98874,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollGetConfigRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollGetConfigResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_QUERY_BY_TMP_OPENID: Operation[MeetingWebinarEnrollQueryByTmpOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid",
    call="meeting.webinar.enroll.query_by_tmp_openid",
    title="获取网络研讨会成员报名 ID",
    summary="Look up the enrollment ids of participants of a webinar.",
    docs=(98873,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollQueryByTmpOpenidRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollQueryByTmpOpenidResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_LIST: Operation[MeetingWebinarEnrollListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/list",
    call="meeting.webinar.enroll.list",
    title="获取网络研讨会报名信息",
    summary="List the enrollments for a webinar with the answers given.",
    docs=(98876,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollListRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="enroll_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_WEBINAR_ENROLL_APPROVE: Operation[MeetingWebinarEnrollApproveResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/approve",
    call="meeting.webinar.enroll.approve",
    title="审批网络研讨会报名信息",
    summary="Approve or reject enrollments for a webinar.",
    docs=(98877,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollApproveRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollApproveResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_IMPORT: Operation[MeetingWebinarEnrollImportResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/import",
    call="meeting.webinar.enroll.import_",
    title="导入网络研讨会报名信息",
    summary="Import enrollments for a webinar.",
    docs=(98880,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollImportRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollImportResponse",
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_DELETE: Operation[MeetingWebinarEnrollDeleteResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/delete",
    call="meeting.webinar.enroll.delete",
    title="删除网络研讨会报名信息",
    summary="Delete enrollments for a webinar.",
    docs=(98881,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollDeleteRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollDeleteResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/meeting/webinar/create": MEETING_WEBINAR_CREATE,
    "/cgi-bin/meeting/webinar/update": MEETING_WEBINAR_UPDATE,
    "/cgi-bin/meeting/webinar/cancel": MEETING_WEBINAR_CANCEL,
    "/cgi-bin/meeting/webinar/get": MEETING_WEBINAR_GET,
    "/cgi-bin/meeting/webinar/list_guest": MEETING_WEBINAR_LIST_GUEST,
    "/cgi-bin/meeting/webinar/update_guest_list": MEETING_WEBINAR_UPDATE_GUEST_LIST,
    "/cgi-bin/meeting/webinar/update_warm_up": MEETING_WEBINAR_UPDATE_WARM_UP,
    "/cgi-bin/meeting/webinar/enroll/set_config": MEETING_WEBINAR_ENROLL_SET_CONFIG,
    "/cgi-bin/meeting/webinar/enroll/get_config": MEETING_WEBINAR_ENROLL_GET_CONFIG,
    "/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid": MEETING_WEBINAR_ENROLL_QUERY_BY_TMP_OPENID,
    "/cgi-bin/meeting/webinar/enroll/list": MEETING_WEBINAR_ENROLL_LIST,
    "/cgi-bin/meeting/webinar/enroll/approve": MEETING_WEBINAR_ENROLL_APPROVE,
    "/cgi-bin/meeting/webinar/enroll/import": MEETING_WEBINAR_ENROLL_IMPORT,
    "/cgi-bin/meeting/webinar/enroll/delete": MEETING_WEBINAR_ENROLL_DELETE,
}
