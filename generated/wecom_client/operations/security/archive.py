# Generated from spec/api/security/archive.yaml by codegen. Do not edit.
"""Endpoints of 企业数据存档."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.security.archive import (
        SecurityCalendarGetDefaultCalendarResponse, SecurityCalendarGetScheduleDetailResponse,
        SecurityDocExportResponse, SecurityDocGetExportResultResponse, SecurityDocListResponse,
        SecurityFileContentGetAuthUserListResponse, SecurityWedriveDownloadFileResponse,
        SecurityWedriveGetAuthFileListResponse, SecurityWedriveGetAuthSpaceListResponse,
    )


SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST: Operation[SecurityFileContentGetAuthUserListResponse] = Operation(
    "POST",
    "/cgi-bin/security/file-content/get_auth_user_list",
    call="security.file_content.get_auth_user_list",
    title="获取存档成员",
    summary="List the members whose documents, WeDrive files and schedules are archived.",
    docs=(101700,),
    request="wecom_client.models.security.archive:SecurityFileContentGetAuthUserListRequest",
    response="wecom_client.models.security.archive:SecurityFileContentGetAuthUserListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="auth_user_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_WEDRIVE_GET_AUTH_SPACE_LIST: Operation[SecurityWedriveGetAuthSpaceListResponse] = Operation(
    "POST",
    "/cgi-bin/security/wedrive/get_auth_space_list",
    call="security.wedrive.get_auth_space_list",
    title="获取成员授权空间",
    summary="List the WeDrive spaces of a member that are archived.",
    docs=(101674,),
    request="wecom_client.models.security.archive:SecurityWedriveGetAuthSpaceListRequest",
    response="wecom_client.models.security.archive:SecurityWedriveGetAuthSpaceListResponse",
    idempotent=True,
    reads=True,
)
SECURITY_WEDRIVE_GET_AUTH_FILE_LIST: Operation[SecurityWedriveGetAuthFileListResponse] = Operation(
    "POST",
    "/cgi-bin/security/wedrive/get_auth_file_list",
    call="security.wedrive.get_auth_file_list",
    title="获取文件列表",
    summary="List the files that a member has put into an archived WeDrive space or taken over there.",
    docs=(101676,),
    request="wecom_client.models.security.archive:SecurityWedriveGetAuthFileListRequest",
    response="wecom_client.models.security.archive:SecurityWedriveGetAuthFileListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="file_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_WEDRIVE_DOWNLOAD_FILE: Operation[SecurityWedriveDownloadFileResponse] = Operation(
    "POST",
    "/cgi-bin/security/wedrive/download_file",
    call="security.wedrive.download_file",
    title="下载文件",
    summary="Get the link to download an archived WeDrive file.",
    docs=(101677,),
    request="wecom_client.models.security.archive:SecurityWedriveDownloadFileRequest",
    response="wecom_client.models.security.archive:SecurityWedriveDownloadFileResponse",
    idempotent=True,
)
SECURITY_DOC_LIST: Operation[SecurityDocListResponse] = Operation(
    "POST",
    "/cgi-bin/security/doc/list",
    call="security.doc.list",
    title="获取成员文档列表",
    summary="List the archived documents of a member.",
    docs=(101704,),
    request="wecom_client.models.security.archive:SecurityDocListRequest",
    response="wecom_client.models.security.archive:SecurityDocListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="doc_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_DOC_EXPORT: Operation[SecurityDocExportResponse] = Operation(
    "POST",
    "/cgi-bin/security/doc/export",
    call="security.doc.export",
    title="创建导出任务",
    summary="Start exporting an archived document to a file.",
    docs=(101689,),
    request="wecom_client.models.security.archive:SecurityDocExportRequest",
    response="wecom_client.models.security.archive:SecurityDocExportResponse",
    only_adds=True,
)
SECURITY_DOC_GET_EXPORT_RESULT: Operation[SecurityDocGetExportResultResponse] = Operation(
    "POST",
    "/cgi-bin/security/doc/get_export_result",
    call="security.doc.get_export_result",
    title="查询导出结果",
    summary="Get the state of an export and the link of its file.",
    docs=(101690,),
    request="wecom_client.models.security.archive:SecurityDocGetExportResultRequest",
    response="wecom_client.models.security.archive:SecurityDocGetExportResultResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(field="status", done=("1",), failed=("2",), pauses=(2, 30), within=600),
)
SECURITY_CALENDAR_GET_DEFAULT_CALENDAR: Operation[SecurityCalendarGetDefaultCalendarResponse] = Operation(
    "POST",
    "/cgi-bin/security/calendar/get_default_calendar",
    call="security.calendar.get_default_calendar",
    title="获取日程列表：获取默认日历本 ID",
    summary="Get the id of a member's own main calendar.",
    docs=(101696,),
    request="wecom_client.models.security.archive:SecurityCalendarGetDefaultCalendarRequest",
    response="wecom_client.models.security.archive:SecurityCalendarGetDefaultCalendarResponse",
    idempotent=True,
    reads=True,
)
SECURITY_CALENDAR_GET_SCHEDULE_DETAIL: Operation[SecurityCalendarGetScheduleDetailResponse] = Operation(
    "POST",
    "/cgi-bin/security/calendar/get_schedule_detail",
    call="security.calendar.get_schedule_detail",
    title="获取日程详情",
    summary="Get archived schedules of a member's main calendar, cancelled ones included.",
    docs=(101697,),
    request="wecom_client.models.security.archive:SecurityCalendarGetScheduleDetailRequest",
    response="wecom_client.models.security.archive:SecurityCalendarGetScheduleDetailResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/security/file-content/get_auth_user_list": SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST,
    "/cgi-bin/security/wedrive/get_auth_space_list": SECURITY_WEDRIVE_GET_AUTH_SPACE_LIST,
    "/cgi-bin/security/wedrive/get_auth_file_list": SECURITY_WEDRIVE_GET_AUTH_FILE_LIST,
    "/cgi-bin/security/wedrive/download_file": SECURITY_WEDRIVE_DOWNLOAD_FILE,
    "/cgi-bin/security/doc/list": SECURITY_DOC_LIST,
    "/cgi-bin/security/doc/export": SECURITY_DOC_EXPORT,
    "/cgi-bin/security/doc/get_export_result": SECURITY_DOC_GET_EXPORT_RESULT,
    "/cgi-bin/security/calendar/get_default_calendar": SECURITY_CALENDAR_GET_DEFAULT_CALENDAR,
    "/cgi-bin/security/calendar/get_schedule_detail": SECURITY_CALENDAR_GET_SCHEDULE_DETAIL,
}
