# Generated from spec/api/meeting/enroll.yaml by codegen. Do not edit.
"""Endpoints of 会议报名与投票."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.meeting.enroll import (
        MeetingEnrollApproveResponse, MeetingEnrollDeleteResponse, MeetingEnrollGetConfigResponse,
        MeetingEnrollImportResponse, MeetingEnrollListResponse, MeetingEnrollQueryByTmpOpenidResponse,
        MeetingEnrollSetConfigResponse, MeetingPollCreateThemeResponse, MeetingPollGetPollDetailResponse,
        MeetingPollGetPollListResponse, MeetingPollGetThemeInfoResponse, MeetingPollStartResponse,
    )
    from wecom_runtime.data.models import Response


MEETING_ENROLL_SET_CONFIG: Operation[MeetingEnrollSetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/set_config",
    call="meeting.enroll.set_config",
    title="修改会议报名配置",
    summary="Change how people enroll for a meeting and which questions they answer.",
    docs=(98797,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollSetConfigRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollSetConfigResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_GET_CONFIG: Operation[MeetingEnrollGetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/get_config",
    call="meeting.enroll.get_config",
    title="获取会议报名配置",
    summary="Get how people enroll for a meeting and which questions they answer.",
    docs=(98800,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollGetConfigRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollGetConfigResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_QUERY_BY_TMP_OPENID: Operation[MeetingEnrollQueryByTmpOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/query_by_tmp_openid",
    call="meeting.enroll.query_by_tmp_openid",
    title="获取会议成员报名 ID",
    summary="Look up the enrollment ids of participants of a meeting.",
    docs=(98794,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollQueryByTmpOpenidRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollQueryByTmpOpenidResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_LIST: Operation[MeetingEnrollListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/list",
    call="meeting.enroll.list",
    title="获取会议报名信息",
    summary="List the enrollments for a meeting with the answers given.",
    docs=(98810,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollListRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="enroll_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_ENROLL_APPROVE: Operation[MeetingEnrollApproveResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/approve",
    call="meeting.enroll.approve",
    title="审批会议报名信息",
    summary="Approve or reject enrollments for a meeting.",
    docs=(98807,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollApproveRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollApproveResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_IMPORT: Operation[MeetingEnrollImportResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/import",
    call="meeting.enroll.import_",
    title="导入会议报名信息",
    summary="Import enrollments for a meeting.",
    docs=(98816,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollImportRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollImportResponse",
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_DELETE: Operation[MeetingEnrollDeleteResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/delete",
    call="meeting.enroll.delete",
    title="删除会议报名信息",
    summary="Delete enrollments for a meeting.",
    docs=(98817,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollDeleteRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollDeleteResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_POLL_CREATE_THEME: Operation[MeetingPollCreateThemeResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/create_theme",
    call="meeting.poll.create_theme",
    title="创建会议投票主题",
    summary="Create a poll of one or more questions for a running meeting.",
    docs=(98834,),
    request="wecom_client.models.meeting.enroll:MeetingPollCreateThemeRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollCreateThemeResponse",
    only_adds=True,
)
MEETING_POLL_UPDATE_THEME: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/update_theme",
    call="meeting.poll.update_theme",
    title="修改会议投票主题",
    summary="Replace a poll of a running meeting.",
    docs=(98835,),
    request="wecom_client.models.meeting.enroll:MeetingPollUpdateThemeRequest",
    idempotent=True,
)
MEETING_POLL_GET_POLL_LIST: Operation[MeetingPollGetPollListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/get_poll_list",
    call="meeting.poll.get_poll_list",
    title="获取会议投票列表",
    summary="List the polls of a meeting.",
    docs=(98836,),
    request="wecom_client.models.meeting.enroll:MeetingPollGetPollListRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollGetPollListResponse",
    idempotent=True,
    reads=True,
)
MEETING_POLL_GET_THEME_INFO: Operation[MeetingPollGetThemeInfoResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/get_theme_info",
    call="meeting.poll.get_theme_info",
    title="获取会议投票主题信息",
    summary="Get the questions and options of a poll, without results.",
    docs=(98837,),
    request="wecom_client.models.meeting.enroll:MeetingPollGetThemeInfoRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollGetThemeInfoResponse",
    idempotent=True,
    reads=True,
)
MEETING_POLL_GET_POLL_DETAIL: Operation[MeetingPollGetPollDetailResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/get_poll_detail",
    call="meeting.poll.get_poll_detail",
    title="获取会议投票详情",
    summary="Get the questions, options and results of a poll.",
    docs=(98838,),
    request="wecom_client.models.meeting.enroll:MeetingPollGetPollDetailRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollGetPollDetailResponse",
    idempotent=True,
    reads=True,
)
MEETING_POLL_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/delete",
    call="meeting.poll.delete",
    title="删除会议投票",
    summary="Delete a poll of a running meeting, or its theme.",
    docs=(98839,),
    request="wecom_client.models.meeting.enroll:MeetingPollDeleteRequest",
    idempotent=True,
)
MEETING_POLL_START: Operation[MeetingPollStartResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/start",
    call="meeting.poll.start",
    title="发起会议投票",
    summary="Start a poll in a running meeting.",
    docs=(98840,),
    request="wecom_client.models.meeting.enroll:MeetingPollStartRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollStartResponse",
)
MEETING_POLL_FINISH: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/finish",
    call="meeting.poll.finish",
    title="结束会议投票",
    summary="End a poll in a running meeting.",
    docs=(98841,),
    request="wecom_client.models.meeting.enroll:MeetingPollFinishRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/meeting/enroll/set_config": MEETING_ENROLL_SET_CONFIG,
    "/cgi-bin/meeting/enroll/get_config": MEETING_ENROLL_GET_CONFIG,
    "/cgi-bin/meeting/enroll/query_by_tmp_openid": MEETING_ENROLL_QUERY_BY_TMP_OPENID,
    "/cgi-bin/meeting/enroll/list": MEETING_ENROLL_LIST,
    "/cgi-bin/meeting/enroll/approve": MEETING_ENROLL_APPROVE,
    "/cgi-bin/meeting/enroll/import": MEETING_ENROLL_IMPORT,
    "/cgi-bin/meeting/enroll/delete": MEETING_ENROLL_DELETE,
    "/cgi-bin/meeting/poll/create_theme": MEETING_POLL_CREATE_THEME,
    "/cgi-bin/meeting/poll/update_theme": MEETING_POLL_UPDATE_THEME,
    "/cgi-bin/meeting/poll/get_poll_list": MEETING_POLL_GET_POLL_LIST,
    "/cgi-bin/meeting/poll/get_theme_info": MEETING_POLL_GET_THEME_INFO,
    "/cgi-bin/meeting/poll/get_poll_detail": MEETING_POLL_GET_POLL_DETAIL,
    "/cgi-bin/meeting/poll/delete": MEETING_POLL_DELETE,
    "/cgi-bin/meeting/poll/start": MEETING_POLL_START,
    "/cgi-bin/meeting/poll/finish": MEETING_POLL_FINISH,
}
