# Generated from spec/api/security.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""Endpoints of 安全管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.operation import Operation, Pagination

if TYPE_CHECKING:
    from wecom_client.models.security import (
        SecurityAdminOperLogListResponse, SecurityGetFileOperRecordResponse,
        SecurityGetScreenOperRecordResponse, SecurityGetServerDomainIpResponse,
        SecurityMemberOperLogListResponse, SecurityTrustdeviceApproveResponse,
        SecurityTrustdeviceGetByUserResponse, SecurityTrustdeviceImportResponse,
        SecurityTrustdeviceListResponse, SecurityTrustdeviceRejectResponse,
        SecurityVipBatchAddJobResultResponse, SecurityVipBatchDelJobResultResponse, SecurityVipListResponse,
        SecurityVipSubmitBatchAddJobResponse, SecurityVipSubmitBatchDelJobResponse,
    )
    from wecom_runtime.model import Response


SECURITY_ADMIN_OPER_LOG_LIST: Operation[SecurityAdminOperLogListResponse] = Operation(
    "POST",
    "/cgi-bin/security/admin_oper_log/list",
    call="security.admin_oper_log.list",
    title="获取管理端操作日志",
    summary="TODO 获取管理端操作日志.",
    docs=(100179,),
    request="wecom_client.models.security:SecurityAdminOperLogListRequest",
    response="wecom_client.models.security:SecurityAdminOperLogListResponse",
    pagination=Pagination(items="record_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_GET_FILE_OPER_RECORD: Operation[SecurityGetFileOperRecordResponse] = Operation(
    "POST",
    "/cgi-bin/security/get_file_oper_record",
    call="security.get_file_oper_record",
    title="文件防泄漏",
    summary="TODO 文件防泄漏.",
    docs=(98079,),
    request="wecom_client.models.security:SecurityGetFileOperRecordRequest",
    response="wecom_client.models.security:SecurityGetFileOperRecordResponse",
    pagination=Pagination(items="record_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_GET_SCREEN_OPER_RECORD: Operation[SecurityGetScreenOperRecordResponse] = Operation(
    "POST",
    "/cgi-bin/security/get_screen_oper_record",
    call="security.get_screen_oper_record",
    title="截屏/录屏管理",
    summary="TODO 截屏/录屏管理.",
    docs=(100128,),
    request="wecom_client.models.security:SecurityGetScreenOperRecordRequest",
    response="wecom_client.models.security:SecurityGetScreenOperRecordResponse",
    pagination=Pagination(items="record_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_GET_SERVER_DOMAIN_IP: Operation[SecurityGetServerDomainIpResponse] = Operation(
    "GET",
    "/cgi-bin/security/get_server_domain_ip",
    call="security.get_server_domain_ip",
    title="获取企业微信域名IP信息",
    summary="TODO 获取企业微信域名IP信息.",
    docs=(100079, 93221),
    request="wecom_client.models.security:SecurityGetServerDomainIpRequest",
    response="wecom_client.models.security:SecurityGetServerDomainIpResponse",
    idempotent=True,
)
SECURITY_MEMBER_OPER_LOG_LIST: Operation[SecurityMemberOperLogListResponse] = Operation(
    "POST",
    "/cgi-bin/security/member_oper_log/list",
    call="security.member_oper_log.list",
    title="获取成员操作记录",
    summary="TODO 获取成员操作记录.",
    docs=(100178,),
    request="wecom_client.models.security:SecurityMemberOperLogListRequest",
    response="wecom_client.models.security:SecurityMemberOperLogListResponse",
    pagination=Pagination(items="record_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_TRUSTDEVICE_APPROVE: Operation[SecurityTrustdeviceApproveResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/approve",
    call="security.trustdevice.approve",
    title="确认为可信设备",
    summary="TODO 确认为可信设备.",
    docs=(98920,),
    request="wecom_client.models.security:SecurityTrustdeviceApproveRequest",
    response="wecom_client.models.security:SecurityTrustdeviceApproveResponse",
)
SECURITY_TRUSTDEVICE_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/delete",
    call="security.trustdevice.delete",
    title="删除设备信息",
    summary="TODO 删除设备信息.",
    docs=(98920,),
    request="wecom_client.models.security:SecurityTrustdeviceDeleteRequest",
)
SECURITY_TRUSTDEVICE_GET_BY_USER: Operation[SecurityTrustdeviceGetByUserResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/get_by_user",
    call="security.trustdevice.get_by_user",
    title="获取成员使用设备",
    summary="TODO 获取成员使用设备.",
    docs=(98920,),
    request="wecom_client.models.security:SecurityTrustdeviceGetByUserRequest",
    response="wecom_client.models.security:SecurityTrustdeviceGetByUserResponse",
)
SECURITY_TRUSTDEVICE_IMPORT: Operation[SecurityTrustdeviceImportResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/import",
    call="security.trustdevice.import_",
    title="设备管理",
    summary="TODO 设备管理.",
    docs=(98920,),
    request="wecom_client.models.security:SecurityTrustdeviceImportRequest",
    response="wecom_client.models.security:SecurityTrustdeviceImportResponse",
)
SECURITY_TRUSTDEVICE_LIST: Operation[SecurityTrustdeviceListResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/list",
    call="security.trustdevice.list",
    title="获取设备信息",
    summary="TODO 获取设备信息.",
    docs=(98920,),
    request="wecom_client.models.security:SecurityTrustdeviceListRequest",
    response="wecom_client.models.security:SecurityTrustdeviceListResponse",
    pagination=Pagination(items="device_list", send="cursor", receive="next_cursor"),
)
SECURITY_TRUSTDEVICE_REJECT: Operation[SecurityTrustdeviceRejectResponse] = Operation(
    "POST",
    "/cgi-bin/security/trustdevice/reject",
    call="security.trustdevice.reject",
    title="驳回可信设备申请",
    summary="TODO 驳回可信设备申请.",
    docs=(98920,),
    request="wecom_client.models.security:SecurityTrustdeviceRejectRequest",
    response="wecom_client.models.security:SecurityTrustdeviceRejectResponse",
)
SECURITY_VIP_BATCH_ADD_JOB_RESULT: Operation[SecurityVipBatchAddJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/batch_add_job_result",
    call="security.vip.batch_add_job_result",
    title="分配高级功能账号",
    summary="TODO 分配高级功能账号.",
    docs=(99503,),
    request="wecom_client.models.security:SecurityVipBatchAddJobResultRequest",
    response="wecom_client.models.security:SecurityVipBatchAddJobResultResponse",
)
SECURITY_VIP_BATCH_DEL_JOB_RESULT: Operation[SecurityVipBatchDelJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/batch_del_job_result",
    call="security.vip.batch_del_job_result",
    title="取消高级功能账号",
    summary="TODO 取消高级功能账号.",
    docs=(99505,),
    request="wecom_client.models.security:SecurityVipBatchDelJobResultRequest",
    response="wecom_client.models.security:SecurityVipBatchDelJobResultResponse",
)
SECURITY_VIP_LIST: Operation[SecurityVipListResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/list",
    call="security.vip.list",
    title="获取高级功能账号列表",
    summary="TODO 获取高级功能账号列表.",
    docs=(99506,),
    request="wecom_client.models.security:SecurityVipListRequest",
    response="wecom_client.models.security:SecurityVipListResponse",
    pagination=Pagination(items="userid_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_VIP_SUBMIT_BATCH_ADD_JOB: Operation[SecurityVipSubmitBatchAddJobResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/submit_batch_add_job",
    call="security.vip.submit_batch_add_job",
    title="分配高级功能账号",
    summary="TODO 分配高级功能账号.",
    docs=(99503,),
    request="wecom_client.models.security:SecurityVipSubmitBatchAddJobRequest",
    response="wecom_client.models.security:SecurityVipSubmitBatchAddJobResponse",
)
SECURITY_VIP_SUBMIT_BATCH_DEL_JOB: Operation[SecurityVipSubmitBatchDelJobResponse] = Operation(
    "POST",
    "/cgi-bin/security/vip/submit_batch_del_job",
    call="security.vip.submit_batch_del_job",
    title="取消高级功能账号",
    summary="TODO 取消高级功能账号.",
    docs=(99505,),
    request="wecom_client.models.security:SecurityVipSubmitBatchDelJobRequest",
    response="wecom_client.models.security:SecurityVipSubmitBatchDelJobResponse",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/security/admin_oper_log/list": SECURITY_ADMIN_OPER_LOG_LIST,
    "/cgi-bin/security/get_file_oper_record": SECURITY_GET_FILE_OPER_RECORD,
    "/cgi-bin/security/get_screen_oper_record": SECURITY_GET_SCREEN_OPER_RECORD,
    "/cgi-bin/security/get_server_domain_ip": SECURITY_GET_SERVER_DOMAIN_IP,
    "/cgi-bin/security/member_oper_log/list": SECURITY_MEMBER_OPER_LOG_LIST,
    "/cgi-bin/security/trustdevice/approve": SECURITY_TRUSTDEVICE_APPROVE,
    "/cgi-bin/security/trustdevice/delete": SECURITY_TRUSTDEVICE_DELETE,
    "/cgi-bin/security/trustdevice/get_by_user": SECURITY_TRUSTDEVICE_GET_BY_USER,
    "/cgi-bin/security/trustdevice/import": SECURITY_TRUSTDEVICE_IMPORT,
    "/cgi-bin/security/trustdevice/list": SECURITY_TRUSTDEVICE_LIST,
    "/cgi-bin/security/trustdevice/reject": SECURITY_TRUSTDEVICE_REJECT,
    "/cgi-bin/security/vip/batch_add_job_result": SECURITY_VIP_BATCH_ADD_JOB_RESULT,
    "/cgi-bin/security/vip/batch_del_job_result": SECURITY_VIP_BATCH_DEL_JOB_RESULT,
    "/cgi-bin/security/vip/list": SECURITY_VIP_LIST,
    "/cgi-bin/security/vip/submit_batch_add_job": SECURITY_VIP_SUBMIT_BATCH_ADD_JOB,
    "/cgi-bin/security/vip/submit_batch_del_job": SECURITY_VIP_SUBMIT_BATCH_DEL_JOB,
}
