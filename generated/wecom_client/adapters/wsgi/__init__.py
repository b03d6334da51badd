# Copied from codegen/python/static/adapters/wsgi/__init__.py by codegen. Do not edit it here.
"""The adapter of routers to WSGI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.channels.adapters.wsgi import (
        WsgiApp as WsgiApp,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.channels.adapters.wsgi": ("WsgiApp",),
    },
)
