# Generated from spec/gateway/ by codegen. Do not edit.
"""The mappings that parameters take in place of models, one module for each domain; shared ones in `types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        calendar as calendar, doc as doc, mail as mail, meeting as meeting, message as message,
        sheet as sheet, smartpage as smartpage, smartsheet as smartsheet, todo as todo,
    )

load_lazily(
    __name__,
    {
    },
    (
        "calendar", "doc", "mail", "meeting", "message", "sheet", "smartpage", "smartsheet", "todo",
    ),
)
