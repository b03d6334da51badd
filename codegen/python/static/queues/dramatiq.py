"""The execution of background handlers in Dramatiq workers."""

from wecom_runtime.handling.queues.dramatiq import DramatiqQueue

__all__ = ["DramatiqQueue"]
