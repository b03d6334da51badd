# Generated from spec/abilities/todo.yaml by codegen. Do not edit.
"""待办。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Follower(Model):
    class FollowerStatus:
        DECLINED: Final = 0
        AGREED: Final = 1
        DONE: Final = 2

    follower_id: str
    """Id of the member."""
    follower_status: int | None = field(default=None, enum=(0, 1, 2))
    """State of the member. One of 0 (declined), 1 (agreed), 2 (done)."""


@model
class FollowerList(Model):
    followers: list[Follower]
    """The members."""


@model
class TodoGetTodoDetailFollower(Model):
    class FollowerStatus:
        DECLINED: Final = 0
        AGREED: Final = 1
        DONE: Final = 2

    follower_id: str | None = None
    """Id of the member."""
    name: str | None = None
    """Name of the member."""
    follower_status: int | None = None
    """State of the member. Known values: 0 (declined), 1 (agreed), 2 (done)."""
    update_time: str | None = None
    """Time at which that state changed."""


@model
class TodoGetTodoDetailFollowerList(Model):
    followers: list[TodoGetTodoDetailFollower] | None = None
    """The members."""


@model
class DataList(Model):
    class TodoStatus:
        DONE: Final = 0
        OPEN: Final = 1
        DELETED: Final = 2

    class UserStatus:
        DECLINED: Final = 0
        AGREED: Final = 1
        DONE: Final = 2

    todo_id: str | None = None
    """Id."""
    todo_status: int | None = None
    """The state. Known values: 0 (done), 1 (open), 2 (deleted)."""
    content: str | None = None
    """Text."""
    follower_list: TodoGetTodoDetailFollowerList | None = None
    """Members who have to do it."""
    creator_id: str | None = None
    """Id of the creator."""
    user_status: int | None = None
    """State for the caller. Known values: 0 (declined), 1 (agreed), 2 (done)."""
    end_time: str | None = None
    """Time at which it is due."""
    remind_type_list: list[int] | None = None
    """Reminders."""
    create_time: str | None = None
    """Time of creation."""
    update_time: str | None = None
    """Time of the last change."""


@model
class TodoSearchTodoUseridRequest(Model):
    """Parameters of `client.todo.search_todo_userid`."""

    keyword: str


@model
class TodoCreateTodoRequest(Model):
    """Parameters of `client.todo.create_todo`."""

    class RemindTypeList:
        NO_REMINDER: Final = 0
        WHEN_DUE: Final = 1
        N15_MIN_BEFORE: Final = 3
        """15 min before."""
        N1_H: Final = 5
        """1 h."""
        N2_H: Final = 6
        """2 h."""
        N1_DAY: Final = 7
        """1 day."""
        N2_DAYS: Final = 8
        """2 days."""
        N1_WEEK: Final = 9
        """1 week."""

    content: str
    follower_list: FollowerList
    end_time: DateTime | None = field(default=None, converts=True)
    remind_type_list: list[int] | None = field(default=None, enum=(0, 1, 3, 5, 6, 7, 8, 9))


@model
class TodoCreateTodoResponse(Response):
    """Answer of `client.todo.create_todo`."""

    todo_id: str | None = None
    """Id of the to-do."""


@model
class TodoUpdateTodoRequest(Model):
    """Parameters of `client.todo.update_todo`."""

    class TodoStatus:
        DONE: Final = 0
        OPEN: Final = 1

    class RemindTypeList:
        NO_REMINDER: Final = 0
        WHEN_DUE: Final = 1
        N15_MIN_BEFORE: Final = 3
        """15 min before."""
        N1_H: Final = 5
        """1 h."""
        N2_H: Final = 6
        """2 h."""
        N1_DAY: Final = 7
        """1 day."""
        N2_DAYS: Final = 8
        """2 days."""
        N1_WEEK: Final = 9
        """1 week."""

    todo_id: str
    content: str | None = None
    follower_list: FollowerList | None = None
    todo_status: int | None = field(default=None, enum=(0, 1))
    end_time: DateTime | None = field(default=None, converts=True)
    remind_type_list: list[int] | None = field(default=None, enum=(0, 1, 3, 5, 6, 7, 8, 9))


@model
class TodoChangeTodoUserStatusRequest(Model):
    """Parameters of `client.todo.change_todo_user_status`."""

    class UserStatus:
        DECLINED: Final = 0
        AGREED: Final = 1
        DONE: Final = 2

    todo_id: str
    follower_id: str
    user_status: int = field(enum=(0, 1, 2))


@model
class TodoGetTodoListRequest(Model):
    """Parameters of `client.todo.get_todo_list`."""

    class TodoStatus:
        DONE: Final = 0
        OPEN: Final = 1

    follower_id: str
    create_begin_time: str | None = None
    create_end_time: str | None = None
    remind_begin_time: str | None = None
    remind_end_time: str | None = None
    deadline_begin_time: str | None = None
    deadline_end_time: str | None = None
    todo_status: int | None = field(default=None, enum=(0, 1))
    limit: int | None = field(default=None, max=20)
    cursor: str | None = None


@model
class TodoGetTodoDetailRequest(Model):
    """Parameters of `client.todo.get_todo_detail`."""

    todo_id_list: list[str] = field(min_items=1, max_items=20)


@model
class TodoGetTodoDetailResponse(Response):
    """Answer of `client.todo.get_todo_detail`."""

    data_list: list[DataList] | None = None
    """The to-dos."""


@model
class TodoDeleteTodoRequest(Model):
    """Parameters of `client.todo.delete_todo`."""

    todo_id: str
