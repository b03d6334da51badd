# Generated from spec/api/todo.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""待办: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import todo as ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from wecom_client.models.todo import Attendee, TodoGetResponse
    from wecom_runtime.model import Response


class Todo(Resource):
    """待办: `client.todo`."""

    def get(self, todo_id: str, *, timeout: float | None = None) -> TodoGetResponse:
        """TODO: TODO /cgi-bin/todo/get.

        Unverified: known from other client libraries, not from an official page.

        Args:
            todo_id: TODO.

        POST /cgi-bin/todo/get (access_token), https://developer.work.weixin.qq.com/document/path/101524
        """
        return self._call(ops.TODO_GET, {"todo_id": todo_id}, timeout)

    def update(
        self,
        todo_id: str,
        *,
        status: int | None = None,
        attendees: Sequence[Attendee | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """TODO: TODO /cgi-bin/todo/update.

        Attendees max 20.

        Unverified: known from other client libraries, not from an official page.

        Args:
            todo_id: TODO.
            status: TODO.
            attendees: Participants.

        POST /cgi-bin/todo/update (access_token), https://developer.work.weixin.qq.com/document/path/101534
        """
        return self._call(ops.TODO_UPDATE, {
            "todo_id": todo_id, "status": status, "attendees": attendees,
        }, timeout)
