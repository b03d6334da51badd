# Generated from spec/api/security/management.yaml by codegen. Do not edit.
"""Endpoints of 安全管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.security.management import (
        SecurityAdminOperLogListResponse, SecurityGetFileOperRecordResponse,
        SecurityGetScreenOperRecordResponse, SecurityGetServerDomainIpResponse,
        SecurityMemberOperLogListResponse, SecurityTrustdeviceApproveResponse,
        SecurityTrustdeviceGetByUserResponse, SecurityTrustdeviceImportResponse,
        SecurityTrustdeviceListResponse, SecurityTrustdeviceRejectResponse,
        SecurityVipBatchAddJobResultResponse, SecurityVipBatchDelJobResultResponse, SecurityVipListResponse,
        SecurityVipSubmitBatchAddJobResponse, SecurityVipSubmitBatchDelJobResponse,
    )
    from wecom_runtime.data.models import Response


SECURITY_GET_FILE_OPER_RECORD: Operation[SecurityGetFileOperRecordResponse] = Operation(
    "POST",
    "/cgi-bin/security/get_file_oper_record",
    call="security.get_file_oper_record",
    title="文件防泄漏",
    summary="Get the records of what was done with files.",
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
    summary="Import trusted devices of the company.",
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
    summary="List the devices of one kind.",
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
    summary="List the devices where a member was the last to log in.",
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
    summary="Delete devices of one kind.",
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
    summary="Confirm devices that wait for an administrator as trusted.",
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
    summary="Reject devices that wait for an administrator.",
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
    summary="Get the records of screenshots and screen recordings.",
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
    summary="Start assigning advanced features to members.",
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
    summary="Get to whom advanced features were assigned.",
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
    summary="Start taking advanced features from members.",
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
    summary="Get from whom advanced features were taken.",
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
    summary="List the members who have advanced features.",
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
    summary="Get the log of what members did.",
    docs=(100178,),
    request="wecom_client.models.security.management:SecurityMemberOperLogListRequest",
    response="wecom_client.models.security.management:SecurityMemberOperLogListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="record_list", send="cursor", receive="next_cursor", more="has_more"),
)
SECURITY_ADMIN_OPER_LOG_LIST: Operation[SecurityAdminOperLogListResponse] = Operation(
    "POST",
    "/cgi-bin/security/admin_oper_log/list",
    call="security.admin_oper_log.list",
    title="获取管理端操作日志",
    summary="Get the log of what was done in the admin console.",
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
    summary="Get the domains and IP addresses that WeCom uses, for firewalls.",
    docs=(100079,),
    request="wecom_client.models.security.management:SecurityGetServerDomainIpRequest",
    response="wecom_client.models.security.management:SecurityGetServerDomainIpResponse",
    idempotent=True,
    reads=True,
    needs="我的企业-设置-域名IP-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
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
