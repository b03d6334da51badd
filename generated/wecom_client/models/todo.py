# Generated from spec/api/todo.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""待办."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, model


@model
class Attendee(Model):
    userid: str | None = None
    """UserID of the member."""
    status: int | None = None
    """TODO."""


@model
class Reminder(Model):
    remind_time: int | None = None


@model
class TodoGetRequest(Model):
    """Parameters of `client.todo.get`."""

    todo_id: str


@model
class TodoGetResponse(Response):
    """Answer of `client.todo.get`: TODO."""

    content: str | None = None
    creator: str | None = None
    status: int | None = None
    create_time: int | None = None
    attendees: list[Attendee] | None = None
    end_time: int | None = None
    reminders: list[Reminder] | None = None


@model
class TodoUpdateRequest(Model):
    """Parameters of `client.todo.update`."""

    todo_id: str
    status: int | None = None
    attendees: list[Attendee] | None = None
