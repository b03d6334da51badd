# Generated from spec/api/meeting/record.yaml by codegen. Do not edit.
"""Endpoints of 会议录制管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.meeting.record import (
        MeetingRecordGetFileListResponse, MeetingRecordGetFileResponse, MeetingRecordGetStatisticsResponse,
        MeetingRecordListResponse, MeetingRecordTranscriptGetDetailResponse,
        MeetingRecordTranscriptGetParagraphListResponse, MeetingRecordTranscriptSearchResponse,
    )
    from wecom_runtime.data.models import Response


MEETING_RECORD_LIST: Operation[MeetingRecordListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/list",
    call="meeting.record.list",
    title="获取会议录制列表",
    summary="List the cloud recordings of a meeting, or of all meetings that a member has made.",
    docs=(98192,),
    request="wecom_client.models.meeting.record:MeetingRecordListRequest",
    response="wecom_client.models.meeting.record:MeetingRecordListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="record_meetings", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_RECORD_GET_STATISTICS: Operation[MeetingRecordGetStatisticsResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/get_statistics",
    call="meeting.record.get_statistics",
    title="获取录制文件访问统计",
    summary="Get how often a recording was viewed and downloaded on each day.",
    docs=(98209,),
    request="wecom_client.models.meeting.record:MeetingRecordGetStatisticsRequest",
    response="wecom_client.models.meeting.record:MeetingRecordGetStatisticsResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_UPDATE_SHARING_CONFIG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/record/update_sharing_config",
    call="meeting.record.update_sharing_config",
    title="修改会议录制共享设置",
    summary="Change how a recording is shared.",
    docs=(98208,),
    request="wecom_client.models.meeting.record:MeetingRecordUpdateSharingConfigRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/record/delete",
    call="meeting.record.delete",
    title="删除会议录制",
    summary="Delete all files of a recording.",
    docs=(98206,),
    request="wecom_client.models.meeting.record:MeetingRecordDeleteRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_DELETE_FILE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/record/delete_file",
    call="meeting.record.delete_file",
    title="删除单个录制文件",
    summary="Delete one file of a recording.",
    docs=(98207,),
    request="wecom_client.models.meeting.record:MeetingRecordDeleteFileRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_GET_FILE: Operation[MeetingRecordGetFileResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/get_file",
    call="meeting.record.get_file",
    title="获取单个录制文件详情",
    summary="Get the links to one file of a recording, its minutes and transcripts.",
    docs=(98205,),
    request="wecom_client.models.meeting.record:MeetingRecordGetFileRequest",
    response="wecom_client.models.meeting.record:MeetingRecordGetFileResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_GET_FILE_LIST: Operation[MeetingRecordGetFileListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/get_file_list",
    call="meeting.record.get_file_list",
    title="获取会议录制地址",
    summary="Get the links to all files of a recording.",
    docs=(98196,),
    request="wecom_client.models.meeting.record:MeetingRecordGetFileListRequest",
    response="wecom_client.models.meeting.record:MeetingRecordGetFileListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_TRANSCRIPT_GET_PARAGRAPH_LIST: Operation[MeetingRecordTranscriptGetParagraphListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/transcript/get_paragraph_list",
    call="meeting.record.transcript.get_paragraph_list",
    title="获取录制转写段落信息",
    summary="List the paragraphs of a transcript.",
    docs=(98212,),
    request="wecom_client.models.meeting.record:MeetingRecordTranscriptGetParagraphListRequest",
    response="wecom_client.models.meeting.record:MeetingRecordTranscriptGetParagraphListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_TRANSCRIPT_GET_DETAIL: Operation[MeetingRecordTranscriptGetDetailResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/transcript/get_detail",
    call="meeting.record.transcript.get_detail",
    title="获取录制转写详情",
    summary="Get a transcript with the times of its sentences and words.",
    docs=(98211,),
    request="wecom_client.models.meeting.record:MeetingRecordTranscriptGetDetailRequest",
    response="wecom_client.models.meeting.record:MeetingRecordTranscriptGetDetailResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_TRANSCRIPT_SEARCH: Operation[MeetingRecordTranscriptSearchResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/transcript/search",
    call="meeting.record.transcript.search",
    title="获取录制转写搜索结果",
    summary="Search a transcript for a text.",
    docs=(98213,),
    request="wecom_client.models.meeting.record:MeetingRecordTranscriptSearchRequest",
    response="wecom_client.models.meeting.record:MeetingRecordTranscriptSearchResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/meeting/record/list": MEETING_RECORD_LIST,
    "/cgi-bin/meeting/record/get_statistics": MEETING_RECORD_GET_STATISTICS,
    "/cgi-bin/meeting/record/update_sharing_config": MEETING_RECORD_UPDATE_SHARING_CONFIG,
    "/cgi-bin/meeting/record/delete": MEETING_RECORD_DELETE,
    "/cgi-bin/meeting/record/delete_file": MEETING_RECORD_DELETE_FILE,
    "/cgi-bin/meeting/record/get_file": MEETING_RECORD_GET_FILE,
    "/cgi-bin/meeting/record/get_file_list": MEETING_RECORD_GET_FILE_LIST,
    "/cgi-bin/meeting/record/transcript/get_paragraph_list": MEETING_RECORD_TRANSCRIPT_GET_PARAGRAPH_LIST,
    "/cgi-bin/meeting/record/transcript/get_detail": MEETING_RECORD_TRANSCRIPT_GET_DETAIL,
    "/cgi-bin/meeting/record/transcript/search": MEETING_RECORD_TRANSCRIPT_SEARCH,
}
