# Generated from spec/api/hr.yaml by codegen. Do not edit.
"""Endpoints of 人事助手."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.hr import HrGetFieldsResponse
    from wecom_client.models.hr import HrGetStaffInfoResponse
    from wecom_client.models.hr import HrUpdateStaffInfoResponse


HR_GET_FIELDS: Operation[HrGetFieldsResponse] = Operation(
    "GET",
    "/cgi-bin/hr/get_fields",
    call="hr.get_fields",
    title="获取员工字段配置",
    docs=(99131,),
    request="wecom_client.models.hr:HrGetFieldsRequest",
    response="wecom_client.models.hr:HrGetFieldsResponse",
    idempotent=True,
    reads=True,
)
HR_GET_STAFF_INFO: Operation[HrGetStaffInfoResponse] = Operation(
    "POST",
    "/cgi-bin/hr/get_staff_info",
    call="hr.get_staff_info",
    title="获取员工花名册信息",
    docs=(99132,),
    request="wecom_client.models.hr:HrGetStaffInfoRequest",
    response="wecom_client.models.hr:HrGetStaffInfoResponse",
    idempotent=True,
    reads=True,
)
HR_UPDATE_STAFF_INFO: Operation[HrUpdateStaffInfoResponse] = Operation(
    "POST",
    "/cgi-bin/hr/update_staff_info",
    call="hr.update_staff_info",
    title="更新员工花名册信息",
    docs=(99133,),
    request="wecom_client.models.hr:HrUpdateStaffInfoRequest",
    response="wecom_client.models.hr:HrUpdateStaffInfoResponse",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/hr/get_fields": HR_GET_FIELDS,
    "/cgi-bin/hr/get_staff_info": HR_GET_STAFF_INFO,
    "/cgi-bin/hr/update_staff_info": HR_UPDATE_STAFF_INFO,
}
