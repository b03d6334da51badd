"""The error for a handler that ends with neither a result nor an `Exception`."""

from __future__ import annotations

from wecom_runtime.errors import WeComError
from wecom_runtime.language import say


class HandlerStoppedError(WeComError):
    """A handler ended with neither a result nor an `Exception`, but with SystemExit or a cancellation, for example."""


def late_error(limit: float) -> HandlerStoppedError:
    """Return the error for a handler that was cancelled after its time limit, in seconds."""
    return HandlerStoppedError(
        say("the handler was cancelled, as it had run for {seconds:g} s (handler_timeout)", seconds=limit)
    )


def stopped_error(error: BaseException) -> HandlerStoppedError:
    """Return the error for a handler that ended with a cancellation or with SystemExit."""
    stopped = HandlerStoppedError(say("the handler ended with {kind} instead of a result", kind=type(error).__name__))
    stopped.__cause__ = error
    return stopped
