# Copied from codegen/python/static/queues/__init__.py by codegen. Do not edit it here.
"""Task queues for the background handlers of a router, and the base of your own queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.handling.queues.given_up import (
        GivenUp as GivenUp,
    )
    from wecom_runtime.handling.queues.tasks import (
        GivenUpError as GivenUpError,
    )
    from wecom_runtime.handling.queues.tasks import (
        TaskQueue as TaskQueue,
    )
    from wecom_runtime.handling.queues.tasks import (
        TryLaterError as TryLaterError,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.handling.queues.given_up": ("GivenUp",),
        "wecom_runtime.handling.queues.tasks": ("GivenUpError", "TaskQueue", "TryLaterError"),
    },
)
