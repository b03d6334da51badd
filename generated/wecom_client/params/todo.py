# Generated from spec/api/todo.yaml by codegen. Do not edit.
"""待办: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TypedDict


class TodoAttendeeDict(TypedDict):
    userid: str
    status: int
