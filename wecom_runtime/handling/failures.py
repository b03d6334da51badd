"""Reports of handlers that failed, and of callbacks without a handler."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any, Protocol

from wecom_runtime.errors import APIError, BusyError, RateLimitError, TokenError, TransportError
from wecom_runtime.logs import logger
from wecom_runtime.weak_registry import WeakRegistry

from .reasons import is_ours, place_of, reason_of
from .running.stopped import stopped_error


class FailureObserver(Protocol):
    """An observer of all handler failures, such as the tools for tests."""

    def note(self, handler: str, message: object, error: BaseException) -> object:
        """Record a failure."""
        ...

    def note_success(self, handler: str, message: object) -> object:
        """Record that a handler has returned."""
        ...


failure_observers: WeakRegistry[FailureObserver] = WeakRegistry()


class FailureReporter:
    """A log of failures, with the texts of exceptions. It contains no secret and no value of a message.

    Args:
        on_error: Called with a message and the exception that its handler raised; a `HandlerStoppedError` for a handler
            that was cancelled.
    """

    def __init__(self, on_error: Callable[[Any, Exception], object] | None) -> None:
        self._on_error = on_error
        self._unhandled: set[type] = set()

    def report(self, handler: str, message: object, error: BaseException) -> None:
        """Report an exception of a handler, or its cancellation."""
        observers = list(failure_observers)
        for observer in observers:
            observer.note(handler, message, error)
        reason, place = reason_of(error, message), "" if is_ours(error) else place_of(error)
        details = describe(error) + (f" at {place}" if place else "") + (f": {reason}" if reason else "")
        # The positions in the code contain nothing of the message. An observer has them with the error itself.
        positions = "" if observers else "\n" + "".join(traceback.format_tb(error.__traceback__))
        facts: dict[str, object] = {"wecom.handler": handler, "wecom.callback": type(message).__name__}
        if isinstance(error, APIError):
            facts |= {"wecom.errcode": error.errcode, "wecom.endpoint": error.endpoint}
        text = "%s failed on a %s: %s%s"
        logger.error(text, handler, type(message).__name__, details, positions, extra=facts)
        if self._on_error is not None:
            try:
                self._on_error(message, error if isinstance(error, Exception) else stopped_error(error))
            except Exception as another:
                logger.error("on_error failed: %s", type(another).__name__)

    def report_success(self, handler: str, message: object) -> None:
        """Tell the observers that a handler has returned, perhaps after an attempt that failed."""
        for observer in failure_observers:
            observer.note_success(handler, message)

    def report_unhandled(self, message: object) -> None:
        """Report a callback without a handler: a warning for the first of its class, as most are ignored on purpose."""
        kind = type(message)
        if kind in self._unhandled:
            logger.info("no handler for a %s", kind.__name__)
            return
        self._unhandled.add(kind)
        logger.warning(
            "no handler for a %s: it is acknowledged and ignored (use @router.on(%s), or @router.default)",
            kind.__name__,
            kind.__name__,
        )


def is_refused_for_a_moment(error: BaseException) -> bool:
    """Return whether an error says that WeCom took nothing of a message, and may accept the same message later."""
    if isinstance(error, APIError):
        return error.retryable or isinstance(error, BusyError | RateLimitError | TokenError)
    return isinstance(error, TransportError) and error.may_have_arrived is False


def describe(error: BaseException) -> str:
    """Return the class of an exception, and for one of this library its error code and endpoint; never its text."""
    name = type(error).__name__
    details = [f"errcode {error.errcode}"] if isinstance(error, APIError) else []
    for attribute in ("endpoint", "path"):
        if isinstance(value := getattr(error, attribute, None), str) and value and type(error).__module__ in _OURS:
            details.append(value)
    if isinstance(error.__cause__, SystemExit):
        details.append("SystemExit")
    return f"{name} ({', '.join(details)})" if details else name


_OURS = (APIError.__module__,)
