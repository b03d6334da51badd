# Generated from spec/abilities/todo.yaml by codegen. Do not edit.
"""待办: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.abilities.operations import todo as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.abilities.models.todo import FollowerList
    from wecom_client.abilities.models.todo import TodoCreateTodoResponse
    from wecom_client.abilities.models.todo import TodoGetTodoDetailResponse
    from wecom_client.abilities.params.todo import FollowerListDict
    from wecom_runtime.data.models import DateTimeInput
    from wecom_runtime.data.models import Response


class TodoResource(Resource):
    """待办: `client.todo`."""

    def search_todo_userid(self, keyword: str, *, timeout: float | None = None) -> Response:
        """搜索待办成员: Search members by name or alias.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            keyword: Name or alias.

        POST /todo/search_todo_userid (none)
        """
        return self._call(ops.TODO_SEARCH_TODO_USERID, {"keyword": keyword}, timeout)

    def create_todo(
        self,
        content: str,
        follower_list: FollowerList | FollowerListDict,
        *,
        end_time: DateTimeInput | None = None,
        remind_type_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> TodoCreateTodoResponse:
        """创建待办: Create a to-do.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            content: What has to be done.
            follower_list: Members who have to do it.
            end_time: Time at which it is due; needed for reminders.
            remind_type_list: Reminders, relative to end_time. One of 0 (no reminder), 1 (when due), 3 (15
                min before), 5 (1 h), 6 (2 h), 7 (1 day), 8 (2 days), 9 (1 week).

        POST /todo/create_todo (none)
        """
        return self._call(ops.TODO_CREATE_TODO, {
            "content": content, "follower_list": follower_list, "end_time": end_time,
            "remind_type_list": remind_type_list,
        }, timeout)

    def update_todo(
        self,
        todo_id: str,
        *,
        content: str | None = None,
        follower_list: FollowerList | FollowerListDict | None = None,
        todo_status: int | None = None,
        end_time: DateTimeInput | None = None,
        remind_type_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新待办: Change a to-do, except for the states of members.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            todo_id: Id of the to-do to change.
            content: New text.
            follower_list: New members, in place of all.
            todo_status: New state. One of 0 (done), 1 (open).
            end_time: New time at which it is due.
            remind_type_list: New reminders, relative to end_time. One of 0 (no reminder), 1 (when due), 3
                (15 min before), 5 (1 h), 6 (2 h), 7 (1 day), 8 (2 days), 9 (1 week).

        POST /todo/update_todo (none)
        """
        return self._call(ops.TODO_UPDATE_TODO, {
            "todo_id": todo_id, "content": content, "follower_list": follower_list,
            "todo_status": todo_status, "end_time": end_time, "remind_type_list": remind_type_list,
        }, timeout)

    def change_todo_user_status(
        self,
        todo_id: str,
        follower_id: str,
        user_status: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新成员待办状态: Change the state of a member in a to-do.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            todo_id: Id of the to-do.
            follower_id: Id of the member.
            user_status: New state. One of 0 (declined), 1 (agreed), 2 (done).

        POST /todo/change_todo_user_status (none)
        """
        return self._call(ops.TODO_CHANGE_TODO_USER_STATUS, {
            "todo_id": todo_id, "follower_id": follower_id, "user_status": user_status,
        }, timeout)

    def get_todo_list(
        self,
        follower_id: str,
        *,
        create_begin_time: str | None = None,
        create_end_time: str | None = None,
        remind_begin_time: str | None = None,
        remind_end_time: str | None = None,
        deadline_begin_time: str | None = None,
        deadline_end_time: str | None = None,
        todo_status: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取待办列表: List the to-dos of a member that the bot created.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            follower_id: Id of the member.
            create_begin_time: Created at or after this time.
            create_end_time: Created at or before this time.
            remind_begin_time: Reminder at or after this time.
            remind_end_time: Reminder at or before this time.
            deadline_begin_time: Due at or after this time.
            deadline_end_time: Due at or before this time.
            todo_status: Only this state. One of 0 (done), 1 (open).
            limit: To-dos per page. At most 20. Default: 10.
            cursor: Cursor from the answer of the previous page.

        POST /todo/get_todo_list (none)
        """
        return self._call(ops.TODO_GET_TODO_LIST, {
            "follower_id": follower_id, "create_begin_time": create_begin_time,
            "create_end_time": create_end_time, "remind_begin_time": remind_begin_time,
            "remind_end_time": remind_end_time, "deadline_begin_time": deadline_begin_time,
            "deadline_end_time": deadline_end_time, "todo_status": todo_status, "limit": limit,
            "cursor": cursor,
        }, timeout)

    def get_todo_detail(
        self,
        todo_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> TodoGetTodoDetailResponse:
        """获取待办详情: Get to-dos by their ids.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            todo_id_list: Ids of the to-dos. 1 to 20 items.

        POST /todo/get_todo_detail (none)
        """
        return self._call(ops.TODO_GET_TODO_DETAIL, {"todo_id_list": todo_id_list}, timeout)

    def delete_todo(self, todo_id: str, *, timeout: float | None = None) -> Response:
        """删除待办: Delete a to-do.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            todo_id: Id of the to-do to delete.

        POST /todo/delete_todo (none)
        """
        return self._call(ops.TODO_DELETE_TODO, {"todo_id": todo_id}, timeout)


class AsyncTodoResource(AsyncResource):
    """待办: `client.todo`, asynchronous."""

    async def search_todo_userid(self, keyword: str, *, timeout: float | None = None) -> Response:
        """搜索待办成员: Search members by name or alias.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            keyword: Name or alias.

        POST /todo/search_todo_userid (none)
        """
        return await self._call(ops.TODO_SEARCH_TODO_USERID, {"keyword": keyword}, timeout)

    async def create_todo(
        self,
        content: str,
        follower_list: FollowerList | FollowerListDict,
        *,
        end_time: DateTimeInput | None = None,
        remind_type_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> TodoCreateTodoResponse:
        """创建待办: Create a to-do.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            content: What has to be done.
            follower_list: Members who have to do it.
            end_time: Time at which it is due; needed for reminders.
            remind_type_list: Reminders, relative to end_time. One of 0 (no reminder), 1 (when due), 3 (15
                min before), 5 (1 h), 6 (2 h), 7 (1 day), 8 (2 days), 9 (1 week).

        POST /todo/create_todo (none)
        """
        return await self._call(ops.TODO_CREATE_TODO, {
            "content": content, "follower_list": follower_list, "end_time": end_time,
            "remind_type_list": remind_type_list,
        }, timeout)

    async def update_todo(
        self,
        todo_id: str,
        *,
        content: str | None = None,
        follower_list: FollowerList | FollowerListDict | None = None,
        todo_status: int | None = None,
        end_time: DateTimeInput | None = None,
        remind_type_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新待办: Change a to-do, except for the states of members.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            todo_id: Id of the to-do to change.
            content: New text.
            follower_list: New members, in place of all.
            todo_status: New state. One of 0 (done), 1 (open).
            end_time: New time at which it is due.
            remind_type_list: New reminders, relative to end_time. One of 0 (no reminder), 1 (when due), 3
                (15 min before), 5 (1 h), 6 (2 h), 7 (1 day), 8 (2 days), 9 (1 week).

        POST /todo/update_todo (none)
        """
        return await self._call(ops.TODO_UPDATE_TODO, {
            "todo_id": todo_id, "content": content, "follower_list": follower_list,
            "todo_status": todo_status, "end_time": end_time, "remind_type_list": remind_type_list,
        }, timeout)

    async def change_todo_user_status(
        self,
        todo_id: str,
        follower_id: str,
        user_status: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新成员待办状态: Change the state of a member in a to-do.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            todo_id: Id of the to-do.
            follower_id: Id of the member.
            user_status: New state. One of 0 (declined), 1 (agreed), 2 (done).

        POST /todo/change_todo_user_status (none)
        """
        return await self._call(ops.TODO_CHANGE_TODO_USER_STATUS, {
            "todo_id": todo_id, "follower_id": follower_id, "user_status": user_status,
        }, timeout)

    async def get_todo_list(
        self,
        follower_id: str,
        *,
        create_begin_time: str | None = None,
        create_end_time: str | None = None,
        remind_begin_time: str | None = None,
        remind_end_time: str | None = None,
        deadline_begin_time: str | None = None,
        deadline_end_time: str | None = None,
        todo_status: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取待办列表: List the to-dos of a member that the bot created.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            follower_id: Id of the member.
            create_begin_time: Created at or after this time.
            create_end_time: Created at or before this time.
            remind_begin_time: Reminder at or after this time.
            remind_end_time: Reminder at or before this time.
            deadline_begin_time: Due at or after this time.
            deadline_end_time: Due at or before this time.
            todo_status: Only this state. One of 0 (done), 1 (open).
            limit: To-dos per page. At most 20. Default: 10.
            cursor: Cursor from the answer of the previous page.

        POST /todo/get_todo_list (none)
        """
        return await self._call(ops.TODO_GET_TODO_LIST, {
            "follower_id": follower_id, "create_begin_time": create_begin_time,
            "create_end_time": create_end_time, "remind_begin_time": remind_begin_time,
            "remind_end_time": remind_end_time, "deadline_begin_time": deadline_begin_time,
            "deadline_end_time": deadline_end_time, "todo_status": todo_status, "limit": limit,
            "cursor": cursor,
        }, timeout)

    async def get_todo_detail(
        self,
        todo_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> TodoGetTodoDetailResponse:
        """获取待办详情: Get to-dos by their ids.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            todo_id_list: Ids of the to-dos. 1 to 20 items.

        POST /todo/get_todo_detail (none)
        """
        return await self._call(ops.TODO_GET_TODO_DETAIL, {"todo_id_list": todo_id_list}, timeout)

    async def delete_todo(self, todo_id: str, *, timeout: float | None = None) -> Response:
        """删除待办: Delete a to-do.

        Unverified: Seen once, in the plugin, wecom-todo/SKILL.md that WecomTeam publishes.

        Args:
            todo_id: Id of the to-do to delete.

        POST /todo/delete_todo (none)
        """
        return await self._call(ops.TODO_DELETE_TODO, {"todo_id": todo_id}, timeout)
