# Generated from spec/api/todo.yaml by codegen. Do not edit.
"""待办。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class TodoAttendee(Model):
    class Status:
        DONE: Final = 0
        IN_PROGRESS: Final = 1

    userid: str
    """UserID of the member."""
    status: int = field(enum=(0, 1))
    """State for the participant. One of 0 (done), 1 (in progress)."""


@model
class TodoReminder(Model):
    remind_time: Timestamp | None = None
    """Unix time."""


@model
class TodoGetRequest(Model):
    """Parameters of `client.todo.get`."""

    todo_id: str


@model
class TodoGetResponse(Response):
    """Answer of `client.todo.get`."""

    class Status:
        DONE: Final = 0
        IN_PROGRESS: Final = 1

    content: str | None = None
    """What is to be done."""
    creator: str | None = None
    """UserID of the creator."""
    status: int | None = field(default=None, enum=(0, 1))
    """State of the to-do. One of 0 (done), 1 (in progress)."""
    create_time: Timestamp | None = None
    """Unix time of the creation."""
    attendees: list[TodoAttendee] | None = None
    """Participants."""
    end_time: Timestamp | None = None
    """Unix time at which it is due."""
    reminders: list[TodoReminder] | None = None
    """When participants are reminded."""


@model
class TodoUpdateRequest(Model):
    """Parameters of `client.todo.update`."""

    class Status:
        DONE: Final = 0
        IN_PROGRESS: Final = 1

    todo_id: str
    status: int | None = field(default=None, enum=(0, 1))
    attendees: list[TodoAttendee] | None = field(default=None, max_items=20)
