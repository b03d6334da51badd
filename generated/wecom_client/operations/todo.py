# Generated from spec/api/todo.yaml by codegen. Do not edit.
"""Endpoints of 待办."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.todo import TodoGetResponse
    from wecom_runtime.data.models import Response


TODO_GET: Operation[TodoGetResponse] = Operation(
    "POST",
    "/cgi-bin/todo/get",
    call="todo.get",
    title="获取待办详情",
    docs=(101524,),
    request="wecom_client.models.todo:TodoGetRequest",
    response="wecom_client.models.todo:TodoGetResponse",
    idempotent=True,
    reads=True,
)
TODO_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/todo/update",
    call="todo.update",
    title="更新待办状态",
    docs=(101534,),
    request="wecom_client.models.todo:TodoUpdateRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/todo/get": TODO_GET,
    "/cgi-bin/todo/update": TODO_UPDATE,
}
