"""The adapter of routers to Flask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.channels.adapters.flask import (
        callback_view as callback_view,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.channels.adapters.flask": ("callback_view",),
    },
)
