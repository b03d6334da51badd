"""The adapter of routers to ASGI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.channels.adapters.asgi import (
        AsgiApp as AsgiApp,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.channels.adapters.asgi": ("AsgiApp",),
    },
)
