# Generated from spec/abilities/ by codegen. Do not edit.
"""The mappings that parameters take in place of models, one module for each domain; shared ones in `types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        doc as doc, meeting as meeting, msg as msg, schedule as schedule, todo as todo,
    )

load_lazily(
    __name__,
    {
    },
    (
        "doc", "meeting", "msg", "schedule", "todo",
    ),
)
