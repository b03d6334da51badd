# Generated from spec/api/todo.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""Endpoints of 待办."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.todo import TodoGetResponse
    from wecom_runtime.model import Response


TODO_GET: Operation[TodoGetResponse] = Operation(
    "POST",
    "/cgi-bin/todo/get",
    call="todo.get",
    title="TODO",
    summary="TODO /cgi-bin/todo/get.",
    docs=(101524,),
    request="wecom_client.models.todo:TodoGetRequest",
    response="wecom_client.models.todo:TodoGetResponse",
    unverified="known from other client libraries, not from an official page.",
)
TODO_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/todo/update",
    call="todo.update",
    title="TODO",
    summary="TODO /cgi-bin/todo/update.",
    docs=(101534,),
    request="wecom_client.models.todo:TodoUpdateRequest",
    unverified="known from other client libraries, not from an official page.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/todo/get": TODO_GET,
    "/cgi-bin/todo/update": TODO_UPDATE,
}
