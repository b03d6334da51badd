"""The adapter of routers to FastAPI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.channels.adapters.fastapi import (
        callback_endpoint as callback_endpoint,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.channels.adapters.fastapi": ("callback_endpoint",),
    },
)
