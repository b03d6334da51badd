# Generated from spec/gateway/todo.yaml by codegen. Do not edit.
"""待办。"""

from __future__ import annotations

from typing import ClassVar

from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Creator(Model):
    userid: str | None = None
    """ID of the member."""
    user_name: str | None = None
    """Name of the member."""


@model
class Follower(Model):
    userid: str | None = None
    """ID of the member."""
    user_name: str | None = None
    """Name of the member."""
    user_status: str | None = None
    """State for the member."""
    update_time: DateTime | None = field(default=None, converts=True)
    """Time at which that state changed."""


@model
class Todo(Model):
    """A to-do."""

    success: bool | None = None
    """Whether it could be read, for `get`."""
    todo_id: str | None = None
    """Id of the to-do."""
    title: str | None = None
    """Title."""
    description: str | None = None
    """Details."""
    status: str | None = None
    """State of the to-do. Known values: proceed, finished."""
    user_status: str | None = None
    """State for the caller. Known values: accept, reject, finished, removed, notshow."""
    creator: Creator | None = None
    """Member who created it."""
    followers: list[Follower] | None = None
    """Members who have to do it."""
    deadline: Deadline | None = None
    """Time at which it is due."""
    extra_info: str | None = None
    """Time of the reminder in words."""
    source: str | None = None
    """Origin. Known values: single_chat, group_chat, doc, ai_summary, meeting_summary, face_chat, fused_doc,
    smart_sheet, smart_doc, JSAPI.
    """
    create_time: DateTime | None = field(default=None, converts=True)
    """Time of creation."""
    update_time: DateTime | None = field(default=None, converts=True)
    """Time of the last change."""
    errmsg: str | None = None
    """Reason of a failure."""


@model
class Deadline(Model):
    """The time at which a to-do is due."""

    type: str = field(enum=("date", "datetime"))
    """Whether the value has a time. One of date, datetime."""
    value: str
    """Date as YYYY-MM-DD, or date and time as YYYY-MM-DD HH:mm:ss."""


@model
class DeadlineChange(Model):
    """The new time at which a to-do is due; an empty object removes it.

    `value` is needed if `type` is given.

    `type` is needed if `value` is given.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("value",), when={"type": ""}),
        FieldRule("requires", ("type",), when={"value": ""}),
    )

    type: str | None = field(default=None, enum=("date", "datetime"))
    """Whether the value has a time. One of date, datetime."""
    value: str | None = None
    """Date as YYYY-MM-DD, or date and time as YYYY-MM-DD HH:mm:ss."""


@model
class CreateItem(Model):
    title: str = field(min_chars=1)
    """Title. At least 1 character."""
    description: str | None = None
    """Details."""
    follower_ids: list[str] | None = field(default=None, max_items=50)
    """Members who have to do it. At most 50 items."""
    deadline: Deadline | None = None
    """Time at which it is due."""
    remind_at_deadline: bool | None = None
    """Whether to remind at the deadline and not before it; for a deadline with a time. Default: false."""


@model
class CreateResult(Model):
    success: bool | None = None
    """Whether it was created."""
    todo_id: str | None = None
    """Id of the to-do."""
    title: str | None = None
    """Title."""
    followers: list[Creator] | None = None
    """Members who have to do it."""
    extra_info: str | None = None
    """Time of the reminder in words."""
    errmsg: str | None = None
    """Reason of a failure."""


@model
class TodoUpdateFollower(Model):
    userid: str
    """Id of the member."""


@model
class UpdateItem(Model):
    todo_id: str
    """Id of the to-do to change."""
    title: str | None = None
    """New title."""
    description: str | None = None
    """New details."""
    followers: list[TodoUpdateFollower] | None = field(default=None, max_items=50)
    """New members who have to do it, in place of all; an empty list removes them. At most 50 items."""
    deadline: DeadlineChange | None = None
    """New deadline; an empty object removes it."""
    remind_at_deadline: bool | None = None
    """Whether to remind at the deadline and not before it; for a deadline with a time. Default: false."""


@model
class UpdateResult(Model):
    success: bool | None = None
    """Whether it was changed."""
    todo_id: str | None = None
    """Id of the to-do."""
    extra_info: str | None = None
    """Time of the reminder in words."""
    errmsg: str | None = None
    """Reason of a failure."""


@model
class FinishItem(Model):
    todo_id: str
    """Id of the to-do to finish."""
    finished_all: bool | None = None
    """Whether to finish it for all members; for its creator only. Default: false."""


@model
class FinishResult(Model):
    success: bool | None = None
    """Whether it was finished."""
    todo_id: str | None = None
    """Id of the to-do."""
    title: str | None = None
    """Title."""
    ask_finish_all: str | None = None
    """Question whether to finish it for all members, if the caller is creator and member."""
    errmsg: str | None = None
    """Reason of a failure."""


@model
class GetItem(Model):
    todo_id: str
    """Id of the to-do."""


@model
class DeleteResult(Model):
    success: bool | None = None
    """Whether it was deleted."""
    todo_id: str | None = None
    """Id of the to-do."""
    title: str | None = None
    """Title."""
    errmsg: str | None = None
    """Reason of a failure."""


@model
class TodoCreateRequest(Model):
    """Parameters of `client.todo.create`."""

    items: list[CreateItem] = field(min_items=1, max_items=20)


@model
class TodoCreateResponse(Response):
    """Answer of `client.todo.create`."""

    items: list[CreateResult] | None = None
    """Results, one for each to-do."""


@model
class TodoUpdateRequest(Model):
    """Parameters of `client.todo.update`."""

    items: list[UpdateItem] = field(min_items=1, max_items=20)


@model
class TodoUpdateResponse(Response):
    """Answer of `client.todo.update`."""

    items: list[UpdateResult] | None = None
    """Results, one for each to-do."""


@model
class TodoFinishRequest(Model):
    """Parameters of `client.todo.finish`."""

    items: list[FinishItem] = field(min_items=1, max_items=20)


@model
class TodoFinishResponse(Response):
    """Answer of `client.todo.finish`."""

    items: list[FinishResult] | None = None
    """Results, one for each to-do."""


@model
class TodoGetRequest(Model):
    """Parameters of `client.todo.get`."""

    items: list[GetItem] = field(min_items=1, max_items=20)


@model
class TodoGetResponse(Response):
    """Answer of `client.todo.get`."""

    items: list[Todo] | None = None
    """The to-dos."""


@model
class TodoListRequest(Model):
    """Parameters of `client.todo.list`."""

    create_begin_time: DateTime | None = field(default=None, converts=True)
    create_end_time: DateTime | None = field(default=None, converts=True)
    deadline_begin_time: DateTime | None = field(default=None, converts=True)
    deadline_end_time: DateTime | None = field(default=None, converts=True)
    status_filter: list[str] | None = field(default=None, enum=("finished", "proceed"))
    keywords: list[str] | None = None
    limit: int | None = field(default=None, max=20)
    cursor: str | None = None


@model
class TodoListResponse(Response):
    """Answer of `client.todo.list`."""

    items: list[Todo] | None = None
    """To-dos of the page."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there is another page."""


@model
class TodoDeleteRequest(Model):
    """Parameters of `client.todo.delete`."""

    items: list[GetItem] = field(min_items=1, max_items=20)


@model
class TodoDeleteResponse(Response):
    """Answer of `client.todo.delete`."""

    items: list[DeleteResult] | None = None
    """Results, one for each to-do."""
