# Generated from spec/api/export.yaml by codegen. Do not edit.
"""Endpoints of 异步导出."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.export import ExportDepartmentResponse
    from wecom_client.models.export import ExportGetResultResponse
    from wecom_client.models.export import ExportSimpleUserResponse
    from wecom_client.models.export import ExportTaguserResponse
    from wecom_client.models.export import ExportUserResponse


EXPORT_SIMPLE_USER: Operation[ExportSimpleUserResponse] = Operation(
    "POST",
    "/cgi-bin/export/simple_user",
    call="export.simple_user",
    title="导出成员",
    docs=(94849, 94950, 96293),
    request="wecom_client.models.export:ExportSimpleUserRequest",
    response="wecom_client.models.export:ExportSimpleUserResponse",
)
EXPORT_USER: Operation[ExportUserResponse] = Operation(
    "POST",
    "/cgi-bin/export/user",
    call="export.user",
    title="导出成员详情",
    docs=(94851, 94951, 96294),
    request="wecom_client.models.export:ExportUserRequest",
    response="wecom_client.models.export:ExportUserResponse",
)
EXPORT_DEPARTMENT: Operation[ExportDepartmentResponse] = Operation(
    "POST",
    "/cgi-bin/export/department",
    call="export.department",
    title="导出部门",
    docs=(94852, 94952, 96295),
    request="wecom_client.models.export:ExportDepartmentRequest",
    response="wecom_client.models.export:ExportDepartmentResponse",
)
EXPORT_TAGUSER: Operation[ExportTaguserResponse] = Operation(
    "POST",
    "/cgi-bin/export/taguser",
    call="export.taguser",
    title="导出标签成员",
    docs=(94853, 94953, 96296),
    request="wecom_client.models.export:ExportTaguserRequest",
    response="wecom_client.models.export:ExportTaguserResponse",
)
EXPORT_GET_RESULT: Operation[ExportGetResultResponse] = Operation(
    "GET",
    "/cgi-bin/export/get_result",
    call="export.get_result",
    title="获取导出结果",
    docs=(94854, 94954, 96297),
    query=("jobid",),
    request="wecom_client.models.export:ExportGetResultRequest",
    response="wecom_client.models.export:ExportGetResultResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(field="status", done=("2",), failed=("3",), pauses=(2, 30), within=600),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/export/simple_user": EXPORT_SIMPLE_USER,
    "/cgi-bin/export/user": EXPORT_USER,
    "/cgi-bin/export/department": EXPORT_DEPARTMENT,
    "/cgi-bin/export/taguser": EXPORT_TAGUSER,
    "/cgi-bin/export/get_result": EXPORT_GET_RESULT,
}
