"""The execution of background handlers in Celery workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.handling.queues.celery import (
        CeleryQueue as CeleryQueue,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.handling.queues.celery": ("CeleryQueue",),
    },
)
