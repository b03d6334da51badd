# Generated from spec/gateway/todo.yaml by codegen. Do not edit.
"""待办: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.office.models.todo import Deadline
    from wecom_client.office.models.todo import DeadlineChange
    from wecom_client.office.models.todo import TodoUpdateFollower


class DeadlineDict(TypedDict):
    """The time at which a to-do is due."""

    type: Literal["date", "datetime"]
    value: str


class DeadlineChangeDict(TypedDict):
    """The new time at which a to-do is due; an empty object removes it."""

    type: NotRequired[Literal["date", "datetime"] | None]
    value: NotRequired[str | None]


class CreateItemDict(TypedDict):
    title: str
    description: NotRequired[str | None]
    follower_ids: NotRequired[list[str] | None]
    deadline: NotRequired[Deadline | DeadlineDict | None]
    remind_at_deadline: NotRequired[bool | None]


class TodoUpdateFollowerDict(TypedDict):
    userid: str


class UpdateItemDict(TypedDict):
    todo_id: str
    title: NotRequired[str | None]
    description: NotRequired[str | None]
    followers: NotRequired[Sequence[TodoUpdateFollower | TodoUpdateFollowerDict] | None]
    deadline: NotRequired[DeadlineChange | DeadlineChangeDict | None]
    remind_at_deadline: NotRequired[bool | None]


class FinishItemDict(TypedDict):
    todo_id: str
    finished_all: NotRequired[bool | None]


class GetItemDict(TypedDict):
    todo_id: str


TodoUpdateItemDict: TypeAlias = UpdateItemDict
