# Generated from spec/api/department.yaml by codegen. Do not edit.
"""Endpoints of 部门管理."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.department import DepartmentCreateResponse
    from wecom_client.models.department import DepartmentGetResponse
    from wecom_client.models.department import DepartmentListResponse
    from wecom_client.models.department import DepartmentSimplelistResponse
    from wecom_runtime.data.models import Response


DEPARTMENT_CREATE: Operation[DepartmentCreateResponse] = Operation(
    "POST",
    "/cgi-bin/department/create",
    call="department.create",
    title="创建部门",
    docs=(90205, 90341),
    request="wecom_client.models.department:DepartmentCreateRequest",
    response="wecom_client.models.department:DepartmentCreateResponse",
    only_adds=True,
    granted={"third_party": "通讯录应用"},
)
DEPARTMENT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/department/update",
    call="department.update",
    title="更新部门",
    docs=(90206, 90342),
    request="wecom_client.models.department:DepartmentUpdateRequest",
    idempotent=True,
    granted={"third_party": "通讯录应用"},
)
DEPARTMENT_DELETE: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/department/delete",
    call="department.delete",
    title="删除部门",
    docs=(90207, 90343),
    query=("id",),
    request="wecom_client.models.department:DepartmentDeleteRequest",
    granted={"third_party": "通讯录应用"},
)
DEPARTMENT_LIST: Operation[DepartmentListResponse] = Operation(
    "GET",
    "/cgi-bin/department/list",
    call="department.list",
    title="获取部门列表",
    docs=(90208, 90344, 96274),
    query=("id",),
    request="wecom_client.models.department:DepartmentListRequest",
    response="wecom_client.models.department:DepartmentListResponse",
    idempotent=True,
    reads=True,
)
DEPARTMENT_SIMPLELIST: Operation[DepartmentSimplelistResponse] = Operation(
    "GET",
    "/cgi-bin/department/simplelist",
    call="department.simplelist",
    title="获取子部门ID列表",
    docs=(95350, 95406, 96275),
    query=("id",),
    request="wecom_client.models.department:DepartmentSimplelistRequest",
    response="wecom_client.models.department:DepartmentSimplelistResponse",
    idempotent=True,
    reads=True,
)
DEPARTMENT_GET: Operation[DepartmentGetResponse] = Operation(
    "GET",
    "/cgi-bin/department/get",
    call="department.get",
    title="获取单个部门详情",
    docs=(95351, 95407, 96276),
    query=("id",),
    request="wecom_client.models.department:DepartmentGetRequest",
    response="wecom_client.models.department:DepartmentGetResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/department/create": DEPARTMENT_CREATE,
    "/cgi-bin/department/update": DEPARTMENT_UPDATE,
    "/cgi-bin/department/delete": DEPARTMENT_DELETE,
    "/cgi-bin/department/list": DEPARTMENT_LIST,
    "/cgi-bin/department/simplelist": DEPARTMENT_SIMPLELIST,
    "/cgi-bin/department/get": DEPARTMENT_GET,
}
