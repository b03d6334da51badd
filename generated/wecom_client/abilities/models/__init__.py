# Generated from spec/abilities/ by codegen. Do not edit.
"""Requests, answers and their parts, one module or package for each domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        contact as contact,
        doc as doc,
        meeting as meeting,
        msg as msg,
        schedule as schedule,
        todo as todo,
    )

load_lazily(
    __name__,
    {
    },
    (
        "contact",
        "doc",
        "meeting",
        "msg",
        "schedule",
        "todo",
    ),
)
