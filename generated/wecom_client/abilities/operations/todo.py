# Generated from spec/abilities/todo.yaml by codegen. Do not edit.
"""Endpoints of 待办."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.abilities.models.todo import TodoCreateTodoResponse
    from wecom_client.abilities.models.todo import TodoGetTodoDetailResponse
    from wecom_runtime.data.models import Response


TODO_SEARCH_TODO_USERID: Operation[Response] = Operation(
    "POST",
    "/todo/search_todo_userid",
    call="todo.search_todo_userid",
    title="搜索待办成员",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.todo:TodoSearchTodoUseridRequest",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.",
)
TODO_CREATE_TODO: Operation[TodoCreateTodoResponse] = Operation(
    "POST",
    "/todo/create_todo",
    call="todo.create_todo",
    title="创建待办",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.todo:TodoCreateTodoRequest",
    response="wecom_client.abilities.models.todo:TodoCreateTodoResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.",
)
TODO_UPDATE_TODO: Operation[Response] = Operation(
    "POST",
    "/todo/update_todo",
    call="todo.update_todo",
    title="更新待办",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.todo:TodoUpdateTodoRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.",
)
TODO_CHANGE_TODO_USER_STATUS: Operation[Response] = Operation(
    "POST",
    "/todo/change_todo_user_status",
    call="todo.change_todo_user_status",
    title="更新成员待办状态",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.todo:TodoChangeTodoUserStatusRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.",
)
TODO_GET_TODO_LIST: Operation[Response] = Operation(
    "POST",
    "/todo/get_todo_list",
    call="todo.get_todo_list",
    title="获取待办列表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.todo:TodoGetTodoListRequest",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.",
)
TODO_GET_TODO_DETAIL: Operation[TodoGetTodoDetailResponse] = Operation(
    "POST",
    "/todo/get_todo_detail",
    call="todo.get_todo_detail",
    title="获取待办详情",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.todo:TodoGetTodoDetailRequest",
    response="wecom_client.abilities.models.todo:TodoGetTodoDetailResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.",
)
TODO_DELETE_TODO: Operation[Response] = Operation(
    "POST",
    "/todo/delete_todo",
    call="todo.delete_todo",
    title="删除待办",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.todo:TodoDeleteTodoRequest",
    idempotent=True,
    kind="delete",
    unverified="Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/todo/search_todo_userid": TODO_SEARCH_TODO_USERID,
    "/todo/create_todo": TODO_CREATE_TODO,
    "/todo/update_todo": TODO_UPDATE_TODO,
    "/todo/change_todo_user_status": TODO_CHANGE_TODO_USER_STATUS,
    "/todo/get_todo_list": TODO_GET_TODO_LIST,
    "/todo/get_todo_detail": TODO_GET_TODO_DETAIL,
    "/todo/delete_todo": TODO_DELETE_TODO,
}
