# Copied from codegen/python/static/queues/__init__.py by codegen. Do not edit it here.
"""Task queues for the background handlers of a router, and the base of your own queue."""

from wecom_runtime.handling.queues.given_up import GivenUp
from wecom_runtime.handling.queues.tasks import GivenUpError, TaskQueue, TryLaterError

__all__ = ["GivenUp", "GivenUpError", "TaskQueue", "TryLaterError"]
