# Generated from spec/gateway/todo.yaml by codegen. Do not edit.
"""待办: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import todo as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.office.models.todo import CreateItem
    from wecom_client.office.models.todo import FinishItem
    from wecom_client.office.models.todo import GetItem
    from wecom_client.office.models.todo import Todo
    from wecom_client.office.models.todo import TodoCreateResponse
    from wecom_client.office.models.todo import TodoDeleteResponse
    from wecom_client.office.models.todo import TodoFinishResponse
    from wecom_client.office.models.todo import TodoGetResponse
    from wecom_client.office.models.todo import TodoListResponse
    from wecom_client.office.models.todo import TodoUpdateResponse
    from wecom_client.office.models.todo import UpdateItem
    from wecom_client.office.params.todo import CreateItemDict
    from wecom_client.office.params.todo import FinishItemDict
    from wecom_client.office.params.todo import GetItemDict
    from wecom_client.office.params.todo import UpdateItemDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import DateTimeInput

List = list


class TodoResource(Resource):
    """待办: `client.todo`."""

    def create(
        self,
        items: Sequence[CreateItem | CreateItemDict],
        *,
        timeout: float | None = None,
    ) -> TodoCreateResponse:
        """创建待办: Create to-dos.

        Unverified: Seen once, in the skill wecomcli-todo-create.md that WecomTeam publishes.

        Args:
            items: To-dos to create. 1 to 20 items.

        POST /todo/create (office_token)
        """
        return self._call(ops.TODO_CREATE, {"items": items}, timeout)

    def update(
        self,
        items: Sequence[UpdateItem | UpdateItemDict],
        *,
        timeout: float | None = None,
    ) -> TodoUpdateResponse:
        """更新待办: Change to-dos; fields that are left out keep their values.

        Only to-dos that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-todo-update.md that WecomTeam publishes.

        Args:
            items: To-dos to change. 1 to 20 items.

        POST /todo/update (office_token)
        """
        return self._call(ops.TODO_UPDATE, {"items": items}, timeout)

    def finish(
        self,
        items: Sequence[FinishItem | FinishItemDict],
        *,
        timeout: float | None = None,
    ) -> TodoFinishResponse:
        """完成待办: Finish to-dos, for the caller or for all members.

        Only to-dos that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-todo-finish.md that WecomTeam publishes.

        Args:
            items: To-dos to finish. 1 to 20 items.

        POST /todo/finish (office_token)
        """
        return self._call(ops.TODO_FINISH, {"items": items}, timeout)

    def get(self, items: Sequence[GetItem | GetItemDict], *, timeout: float | None = None) -> TodoGetResponse:
        """获取待办详情: Get to-dos by their ids.

        Unverified: Seen once, in the skill wecomcli-todo-get.md that WecomTeam publishes.

        Args:
            items: To-dos to get. 1 to 20 items.

        POST /todo/get (office_token)
        """
        return self._call(ops.TODO_GET, {"items": items}, timeout)

    def list(
        self,
        *,
        create_begin_time: DateTimeInput | None = None,
        create_end_time: DateTimeInput | None = None,
        deadline_begin_time: DateTimeInput | None = None,
        deadline_end_time: DateTimeInput | None = None,
        status_filter: List[str] | None = None,
        keywords: List[str] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> TodoListResponse:
        """获取待办列表: List to-dos by time, state or words.

        Unverified: Seen once, in the skill wecomcli-todo-list.md that WecomTeam publishes.

        Args:
            create_begin_time: Created at or after this time.
            create_end_time: Created at or before this time.
            deadline_begin_time: Due at or after this time.
            deadline_end_time: Due at or before this time.
            status_filter: Only these states; only `proceed` if left out. One of finished, proceed.
            keywords: Words in the title or the details; a match has all words of one element.
            limit: To-dos per page. At most 20. Default: 10.
            cursor: Cursor from the answer of the previous page.

        POST /todo/list (office_token)
        """
        return self._call(ops.TODO_LIST, {
            "create_begin_time": create_begin_time, "create_end_time": create_end_time,
            "deadline_begin_time": deadline_begin_time, "deadline_end_time": deadline_end_time,
            "status_filter": status_filter, "keywords": keywords, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list(
        self,
        *,
        create_begin_time: DateTimeInput | None = None,
        create_end_time: DateTimeInput | None = None,
        deadline_begin_time: DateTimeInput | None = None,
        deadline_end_time: DateTimeInput | None = None,
        status_filter: List[str] | None = None,
        keywords: List[str] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[Todo]:
        """获取待办列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.TODO_LIST, {
            "create_begin_time": create_begin_time, "create_end_time": create_end_time,
            "deadline_begin_time": deadline_begin_time, "deadline_end_time": deadline_end_time,
            "status_filter": status_filter, "keywords": keywords, "limit": limit, "cursor": cursor,
        }, timeout)

    def delete(
        self,
        items: Sequence[GetItem | GetItemDict],
        *,
        timeout: float | None = None,
    ) -> TodoDeleteResponse:
        """删除待办: Delete to-dos; the caller leaves those of others.

        Only to-dos that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-todo-delete.md that WecomTeam publishes.

        Args:
            items: To-dos to delete. 1 to 20 items.

        POST /todo/delete (office_token)
        """
        return self._call(ops.TODO_DELETE, {"items": items}, timeout)


class AsyncTodoResource(AsyncResource):
    """待办: `client.todo`, asynchronous."""

    async def create(
        self,
        items: Sequence[CreateItem | CreateItemDict],
        *,
        timeout: float | None = None,
    ) -> TodoCreateResponse:
        """创建待办: Create to-dos.

        Unverified: Seen once, in the skill wecomcli-todo-create.md that WecomTeam publishes.

        Args:
            items: To-dos to create. 1 to 20 items.

        POST /todo/create (office_token)
        """
        return await self._call(ops.TODO_CREATE, {"items": items}, timeout)

    async def update(
        self,
        items: Sequence[UpdateItem | UpdateItemDict],
        *,
        timeout: float | None = None,
    ) -> TodoUpdateResponse:
        """更新待办: Change to-dos; fields that are left out keep their values.

        Only to-dos that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-todo-update.md that WecomTeam publishes.

        Args:
            items: To-dos to change. 1 to 20 items.

        POST /todo/update (office_token)
        """
        return await self._call(ops.TODO_UPDATE, {"items": items}, timeout)

    async def finish(
        self,
        items: Sequence[FinishItem | FinishItemDict],
        *,
        timeout: float | None = None,
    ) -> TodoFinishResponse:
        """完成待办: Finish to-dos, for the caller or for all members.

        Only to-dos that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-todo-finish.md that WecomTeam publishes.

        Args:
            items: To-dos to finish. 1 to 20 items.

        POST /todo/finish (office_token)
        """
        return await self._call(ops.TODO_FINISH, {"items": items}, timeout)

    async def get(
        self,
        items: Sequence[GetItem | GetItemDict],
        *,
        timeout: float | None = None,
    ) -> TodoGetResponse:
        """获取待办详情: Get to-dos by their ids.

        Unverified: Seen once, in the skill wecomcli-todo-get.md that WecomTeam publishes.

        Args:
            items: To-dos to get. 1 to 20 items.

        POST /todo/get (office_token)
        """
        return await self._call(ops.TODO_GET, {"items": items}, timeout)

    async def list(
        self,
        *,
        create_begin_time: DateTimeInput | None = None,
        create_end_time: DateTimeInput | None = None,
        deadline_begin_time: DateTimeInput | None = None,
        deadline_end_time: DateTimeInput | None = None,
        status_filter: List[str] | None = None,
        keywords: List[str] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> TodoListResponse:
        """获取待办列表: List to-dos by time, state or words.

        Unverified: Seen once, in the skill wecomcli-todo-list.md that WecomTeam publishes.

        Args:
            create_begin_time: Created at or after this time.
            create_end_time: Created at or before this time.
            deadline_begin_time: Due at or after this time.
            deadline_end_time: Due at or before this time.
            status_filter: Only these states; only `proceed` if left out. One of finished, proceed.
            keywords: Words in the title or the details; a match has all words of one element.
            limit: To-dos per page. At most 20. Default: 10.
            cursor: Cursor from the answer of the previous page.

        POST /todo/list (office_token)
        """
        return await self._call(ops.TODO_LIST, {
            "create_begin_time": create_begin_time, "create_end_time": create_end_time,
            "deadline_begin_time": deadline_begin_time, "deadline_end_time": deadline_end_time,
            "status_filter": status_filter, "keywords": keywords, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list(
        self,
        *,
        create_begin_time: DateTimeInput | None = None,
        create_end_time: DateTimeInput | None = None,
        deadline_begin_time: DateTimeInput | None = None,
        deadline_end_time: DateTimeInput | None = None,
        status_filter: List[str] | None = None,
        keywords: List[str] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Todo]:
        """获取待办列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.TODO_LIST, {
            "create_begin_time": create_begin_time, "create_end_time": create_end_time,
            "deadline_begin_time": deadline_begin_time, "deadline_end_time": deadline_end_time,
            "status_filter": status_filter, "keywords": keywords, "limit": limit, "cursor": cursor,
        }, timeout)

    async def delete(
        self,
        items: Sequence[GetItem | GetItemDict],
        *,
        timeout: float | None = None,
    ) -> TodoDeleteResponse:
        """删除待办: Delete to-dos; the caller leaves those of others.

        Only to-dos that the bot created can be changed.

        Unverified: Seen once, in the skill wecomcli-todo-delete.md that WecomTeam publishes.

        Args:
            items: To-dos to delete. 1 to 20 items.

        POST /todo/delete (office_token)
        """
        return await self._call(ops.TODO_DELETE, {"items": items}, timeout)
