# Generated from spec/api/security/ by codegen. Do not edit.
"""Endpoints of 安全管理."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.security.archive import SecurityCalendarGetDefaultCalendarResponse
    from wecom_client.models.security.archive import SecurityCalendarGetScheduleDetailResponse
    from wecom_client.models.security.archive import SecurityDocExportResponse
    from wecom_client.models.security.archive import SecurityDocGetExportResultResponse
    from wecom_client.models.security.archive import SecurityDocListResponse
    from wecom_client.models.security.archive import SecurityFileContentGetAuthUserListResponse
    from wecom_client.models.security.archive import SecurityWedriveDownloadFileResponse
    from wecom_client.models.security.archive import SecurityWedriveGetAuthFileListResponse
    from wecom_client.models.security.archive import SecurityWedriveGetAuthSpaceListResponse
    from wecom_client.models.security.management import SecurityAdminOperLogListResponse
    from wecom_client.models.security.management import SecurityGetFileOperRecordResponse
    from wecom_client.models.security.management import SecurityGetScreenOperRecordResponse
    from wecom_client.models.security.management import SecurityGetServerDomainIpResponse
    from wecom_client.models.security.management import SecurityMemberOperLogListResponse
    from wecom_client.models.security.management import SecurityTrustdeviceApproveResponse
    from wecom_client.models.security.management import SecurityTrustdeviceGetByUserResponse
    from wecom_client.models.security.management import SecurityTrustdeviceImportResponse
    from wecom_client.models.security.management import SecurityTrustdeviceListResponse
    from wecom_client.models.security.management import SecurityTrustdeviceRejectResponse
    from wecom_client.models.security.management import SecurityVipBatchAddJobResultResponse
    from wecom_client.models.security.management import SecurityVipBatchDelJobResultResponse
    from wecom_client.models.security.management import SecurityVipListResponse
    from wecom_client.models.security.management import SecurityVipSubmitBatchAddJobResponse
    from wecom_client.models.security.management import SecurityVipSubmitBatchDelJobResponse
    from wecom_runtime.data.models import Response


SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST: Operation[SecurityFileContentGetAuthUserListResponse] = Operation(
    "POST",
    "/cgi-bin/security/file-content/get_auth_user_list",
    call="security.file_content.get_auth_user_list",
    title="获取存档成员",
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
    docs=(101697,),
    request="wecom_client.models.security.archive:SecurityCalendarGetScheduleDetailRequest",
    response="wecom_client.models.security.archive:SecurityCalendarGetScheduleDetailResponse",
    idempotent=True,
    reads=True,
)
SECURITY_GET_FILE_OPER_RECORD: Operation[SecurityGetFileOperRecordResponse] = Operation(
    "POST",
    "/cgi-bin/security/get_file_oper_record",
    call="security.get_file_oper_record",
    title="文件防泄漏",
    docs=(98079,),
    request="wecom_client.models.security.management:SecurityGetFileOperRecordRequest",
    response="wecom_client.models.security.management:SecurityGetFileOperRecordResponse",
    idempotent=True,
    reads=True,
    needs="文件防泄漏-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="record_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_TRUSTDEVICE_IMPORT: Operation[SecurityTrustdeviceImportResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/import",
    call="security.trustdevice.import_",
    title="设备管理：导入可信企业设备",
    docs=(98920,),
    request="wecom_client.models.security.management:SecurityTrustdeviceImportRequest",
    response="wecom_client.models.security.management:SecurityTrustdeviceImportResponse",
    needs="安全与管理-设备管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
SECURITY_TRUSTDEVICE_LIST: Operation[SecurityTrustdeviceListResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/list",
    call="security.trustdevice.list",
    title="设备管理：获取设备信息",
    docs=(98920,),
    request="wecom_client.models.security.management:SecurityTrustdeviceListRequest",
    response="wecom_client.models.security.management:SecurityTrustdeviceListResponse",
    idempotent=True,
    reads=True,
    needs="安全与管理-设备管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="device_list", send="cursor", receive="next_cursor"),
)
SECURITY_TRUSTDEVICE_GET_BY_USER: Operation[SecurityTrustdeviceGetByUserResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/get_by_user",
    call="security.trustdevice.get_by_user",
    title="设备管理：获取成员使用设备",
    docs=(98920,),
    request="wecom_client.models.security.management:SecurityTrustdeviceGetByUserRequest",
    response="wecom_client.models.security.management:SecurityTrustdeviceGetByUserResponse",
    idempotent=True,
    reads=True,
    needs="安全与管理-设备管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
SECURITY_TRUSTDEVICE_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/delete",
    call="security.trustdevice.delete",
    title="设备管理：删除设备信息",
    docs=(98920,),
    request="wecom_client.models.security.management:SecurityTrustdeviceDeleteRequest",
    idempotent=True,
    needs="安全与管理-设备管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
SECURITY_TRUSTDEVICE_APPROVE: Operation[SecurityTrustdeviceApproveResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/approve",
    call="security.trustdevice.approve",
    title="设备管理：确认为可信设备",
    docs=(98920,),
    request="wecom_client.models.security.management:SecurityTrustdeviceApproveRequest",
    response="wecom_client.models.security.management:SecurityTrustdeviceApproveResponse",
    idempotent=True,
    needs="安全与管理-设备管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
SECURITY_TRUSTDEVICE_REJECT: Operation[SecurityTrustdeviceRejectResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/reject",
    call="security.trustdevice.reject",
    title="设备管理：驳回可信设备申请",
    docs=(98920,),
    request="wecom_client.models.security.management:SecurityTrustdeviceRejectRequest",
    response="wecom_client.models.security.management:SecurityTrustdeviceRejectResponse",
    idempotent=True,
    needs="安全与管理-设备管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
SECURITY_GET_SCREEN_OPER_RECORD: Operation[SecurityGetScreenOperRecordResponse] = Operation(
    "POST",
    "/cgi-bin/security/get_screen_oper_record",
    call="security.get_screen_oper_record",
    title="截屏/录屏管理",
    docs=(100128,),
    request="wecom_client.models.security.management:SecurityGetScreenOperRecordRequest",
    response="wecom_client.models.security.management:SecurityGetScreenOperRecordResponse",
    idempotent=True,
    reads=True,
    needs="截屏/录屏管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="record_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_VIP_SUBMIT_BATCH_ADD_JOB: Operation[SecurityVipSubmitBatchAddJobResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/submit_batch_add_job",
    call="security.vip.submit_batch_add_job",
    title="分配高级功能账号",
    docs=(99503,),
    request="wecom_client.models.security.management:SecurityVipSubmitBatchAddJobRequest",
    response="wecom_client.models.security.management:SecurityVipSubmitBatchAddJobResponse",
    needs="安全与管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
SECURITY_VIP_BATCH_ADD_JOB_RESULT: Operation[SecurityVipBatchAddJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/batch_add_job_result",
    call="security.vip.batch_add_job_result",
    title="分配高级功能账号：查询分配高级功能账号结果",
    docs=(99503,),
    request="wecom_client.models.security.management:SecurityVipBatchAddJobResultRequest",
    response="wecom_client.models.security.management:SecurityVipBatchAddJobResultResponse",
    idempotent=True,
    needs="安全与管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    wait=PollingRule(field="job_result", pauses=(2, 30), within=600),
)
SECURITY_VIP_SUBMIT_BATCH_DEL_JOB: Operation[SecurityVipSubmitBatchDelJobResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/submit_batch_del_job",
    call="security.vip.submit_batch_del_job",
    title="取消高级功能账号",
    docs=(99505,),
    request="wecom_client.models.security.management:SecurityVipSubmitBatchDelJobRequest",
    response="wecom_client.models.security.management:SecurityVipSubmitBatchDelJobResponse",
    needs="安全与管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
SECURITY_VIP_BATCH_DEL_JOB_RESULT: Operation[SecurityVipBatchDelJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/batch_del_job_result",
    call="security.vip.batch_del_job_result",
    title="取消高级功能账号：查询取消高级功能账号结果",
    docs=(99505,),
    request="wecom_client.models.security.management:SecurityVipBatchDelJobResultRequest",
    response="wecom_client.models.security.management:SecurityVipBatchDelJobResultResponse",
    idempotent=True,
    needs="安全与管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    wait=PollingRule(field="job_result", pauses=(2, 30), within=600),
)
SECURITY_VIP_LIST: Operation[SecurityVipListResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/list",
    call="security.vip.list",
    title="获取高级功能账号列表",
    docs=(99506,),
    request="wecom_client.models.security.management:SecurityVipListRequest",
    response="wecom_client.models.security.management:SecurityVipListResponse",
    idempotent=True,
    reads=True,
    needs="安全与管理-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="userid_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_MEMBER_OPER_LOG_LIST: Operation[SecurityMemberOperLogListResponse] = Operation(
    "POST",
    "/cgi-bin/security/member_oper_log/list",
    call="security.member_oper_log.list",
    title="获取成员操作记录",
    docs=(100178,),
    request="wecom_client.models.security.management:SecurityMemberOperLogListRequest",
    response="wecom_client.models.security.management:SecurityMemberOperLogListResponse",
    idempotent=True,
    reads=True,
    needs="获取成员操作记录",
    pagination=Pagination(items="record_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_ADMIN_OPER_LOG_LIST: Operation[SecurityAdminOperLogListResponse] = Operation(
    "POST",
    "/cgi-bin/security/admin_oper_log/list",
    call="security.admin_oper_log.list",
    title="获取管理端操作日志",
    docs=(100179,),
    request="wecom_client.models.security.management:SecurityAdminOperLogListRequest",
    response="wecom_client.models.security.management:SecurityAdminOperLogListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="record_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_GET_SERVER_DOMAIN_IP: Operation[SecurityGetServerDomainIpResponse] = Operation(
    "GET",
    "/cgi-bin/security/get_server_domain_ip",
    call="security.get_server_domain_ip",
    title="获取企业微信域名IP信息",
    docs=(100079,),
    request="wecom_client.models.security.management:SecurityGetServerDomainIpRequest",
    response="wecom_client.models.security.management:SecurityGetServerDomainIpResponse",
    idempotent=True,
    reads=True,
    needs="我的企业-设置-域名IP-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
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
    "/cgi-bin/security/get_file_oper_record": SECURITY_GET_FILE_OPER_RECORD,
    "/cgi-bin/security/trustdevice/import": SECURITY_TRUSTDEVICE_IMPORT,
    "/cgi-bin/security/trustdevice/list": SECURITY_TRUSTDEVICE_LIST,
    "/cgi-bin/security/trustdevice/get_by_user": SECURITY_TRUSTDEVICE_GET_BY_USER,
    "/cgi-bin/security/trustdevice/delete": SECURITY_TRUSTDEVICE_DELETE,
    "/cgi-bin/security/trustdevice/approve": SECURITY_TRUSTDEVICE_APPROVE,
    "/cgi-bin/security/trustdevice/reject": SECURITY_TRUSTDEVICE_REJECT,
    "/cgi-bin/security/get_screen_oper_record": SECURITY_GET_SCREEN_OPER_RECORD,
    "/cgi-bin/security/vip/submit_batch_add_job": SECURITY_VIP_SUBMIT_BATCH_ADD_JOB,
    "/cgi-bin/security/vip/batch_add_job_result": SECURITY_VIP_BATCH_ADD_JOB_RESULT,
    "/cgi-bin/security/vip/submit_batch_del_job": SECURITY_VIP_SUBMIT_BATCH_DEL_JOB,
    "/cgi-bin/security/vip/batch_del_job_result": SECURITY_VIP_BATCH_DEL_JOB_RESULT,
    "/cgi-bin/security/vip/list": SECURITY_VIP_LIST,
    "/cgi-bin/security/member_oper_log/list": SECURITY_MEMBER_OPER_LOG_LIST,
    "/cgi-bin/security/admin_oper_log/list": SECURITY_ADMIN_OPER_LOG_LIST,
    "/cgi-bin/security/get_server_domain_ip": SECURITY_GET_SERVER_DOMAIN_IP,
}
