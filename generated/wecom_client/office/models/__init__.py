# Generated from spec/gateway/ by codegen. Do not edit.
"""Requests, answers and their parts, one module or package for each domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        calendar as calendar,
        chat as chat,
        contact as contact,
        disk as disk,
        doc as doc,
        identity as identity,
        mail as mail,
        media as media,
        meeting as meeting,
        message as message,
        sheet as sheet,
        smartpage as smartpage,
        smartsheet as smartsheet,
        todo as todo,
    )

load_lazily(
    __name__,
    {
    },
    (
        "calendar",
        "chat",
        "contact",
        "disk",
        "doc",
        "identity",
        "mail",
        "media",
        "meeting",
        "message",
        "sheet",
        "smartpage",
        "smartsheet",
        "todo",
    ),
)
