# Copied from codegen/python/static/queues/dramatiq/__init__.py by codegen. Do not edit it here.
"""The execution of background handlers in Dramatiq workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.handling.queues.dramatiq import (
        DramatiqQueue as DramatiqQueue,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.handling.queues.dramatiq": ("DramatiqQueue",),
    },
)
