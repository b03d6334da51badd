# Generated from spec/gateway/todo.yaml by codegen. Do not edit.
"""Endpoints of 待办."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.office.models.todo import TodoCreateResponse
    from wecom_client.office.models.todo import TodoDeleteResponse
    from wecom_client.office.models.todo import TodoFinishResponse
    from wecom_client.office.models.todo import TodoGetResponse
    from wecom_client.office.models.todo import TodoListResponse
    from wecom_client.office.models.todo import TodoUpdateResponse


TODO_CREATE: Operation[TodoCreateResponse] = Operation(
    "POST",
    "/todo/create",
    call="todo.create",
    title="创建待办",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.todo:TodoCreateRequest",
    response="wecom_client.office.models.todo:TodoCreateResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-todo-create.md that WecomTeam publishes.",
)
TODO_UPDATE: Operation[TodoUpdateResponse] = Operation(
    "POST",
    "/todo/update",
    call="todo.update",
    title="更新待办",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.todo:TodoUpdateRequest",
    response="wecom_client.office.models.todo:TodoUpdateResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-todo-update.md that WecomTeam publishes.",
)
TODO_FINISH: Operation[TodoFinishResponse] = Operation(
    "POST",
    "/todo/finish",
    call="todo.finish",
    title="完成待办",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.todo:TodoFinishRequest",
    response="wecom_client.office.models.todo:TodoFinishResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-todo-finish.md that WecomTeam publishes.",
)
TODO_GET: Operation[TodoGetResponse] = Operation(
    "POST",
    "/todo/get",
    call="todo.get",
    title="获取待办详情",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.todo:TodoGetRequest",
    response="wecom_client.office.models.todo:TodoGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-todo-get.md that WecomTeam publishes.",
)
TODO_LIST: Operation[TodoListResponse] = Operation(
    "POST",
    "/todo/list",
    call="todo.list",
    title="获取待办列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.todo:TodoListRequest",
    response="wecom_client.office.models.todo:TodoListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-todo-list.md that WecomTeam publishes.",
    pagination=Pagination(items="items", send="cursor", receive="next_cursor", more="has_more"),
)
TODO_DELETE: Operation[TodoDeleteResponse] = Operation(
    "POST",
    "/todo/delete",
    call="todo.delete",
    title="删除待办",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.todo:TodoDeleteRequest",
    response="wecom_client.office.models.todo:TodoDeleteResponse",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the skill wecomcli-todo-delete.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/todo/create": TODO_CREATE,
    "/todo/update": TODO_UPDATE,
    "/todo/finish": TODO_FINISH,
    "/todo/get": TODO_GET,
    "/todo/list": TODO_LIST,
    "/todo/delete": TODO_DELETE,
}
