"""The adapter of routers to Django."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.channels.adapters.django import (
        async_callback_view as async_callback_view,
    )
    from wecom_runtime.channels.adapters.django import (
        callback_view as callback_view,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.channels.adapters.django": (
            "async_callback_view",
            "callback_view",
        ),
    },
)
