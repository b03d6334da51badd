# Generated from spec/api/todo.yaml by codegen. Do not edit.
"""待办: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import todo as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.todo import TodoAttendee
    from wecom_client.models.todo import TodoGetResponse
    from wecom_client.params.todo import TodoAttendeeDict
    from wecom_runtime.data.models import Response


class TodoResource(Resource):
    """待办: `client.todo`."""

    def get(self, todo_id: str, *, timeout: float | None = None) -> TodoGetResponse:
        """获取待办详情: Get a to-do.

        Args:
            todo_id: Id of the to-do.

        POST /cgi-bin/todo/get (access_token), https://developer.work.weixin.qq.com/document/path/101524
        """
        return self._call(ops.TODO_GET, {"todo_id": todo_id}, timeout)

    def update(
        self,
        todo_id: str,
        *,
        status: int | None = None,
        attendees: Sequence[TodoAttendee | TodoAttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新待办状态: Change the state of a to-do or of its participants.

        The scope of the app must include the root department; the app can change only to-dos that it has
        created.

        Args:
            todo_id: Id of a to-do that the app has created.
            status: State of the to-do; unchanged if left out. One of 0 (done), 1 (in progress).
            attendees: Participants; unchanged if left out or empty. At most 20 items.

        POST /cgi-bin/todo/update (access_token), https://developer.work.weixin.qq.com/document/path/101534
        """
        return self._call(ops.TODO_UPDATE, {
            "todo_id": todo_id, "status": status, "attendees": attendees,
        }, timeout)


class AsyncTodoResource(AsyncResource):
    """待办: `client.todo`, asynchronous."""

    async def get(self, todo_id: str, *, timeout: float | None = None) -> TodoGetResponse:
        """获取待办详情: Get a to-do.

        Args:
            todo_id: Id of the to-do.

        POST /cgi-bin/todo/get (access_token), https://developer.work.weixin.qq.com/document/path/101524
        """
        return await self._call(ops.TODO_GET, {"todo_id": todo_id}, timeout)

    async def update(
        self,
        todo_id: str,
        *,
        status: int | None = None,
        attendees: Sequence[TodoAttendee | TodoAttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新待办状态: Change the state of a to-do or of its participants.

        The scope of the app must include the root department; the app can change only to-dos that it has
        created.

        Args:
            todo_id: Id of a to-do that the app has created.
            status: State of the to-do; unchanged if left out. One of 0 (done), 1 (in progress).
            attendees: Participants; unchanged if left out or empty. At most 20 items.

        POST /cgi-bin/todo/update (access_token), https://developer.work.weixin.qq.com/document/path/101534
        """
        return await self._call(ops.TODO_UPDATE, {
            "todo_id": todo_id, "status": status, "attendees": attendees,
        }, timeout)
