"""Log lines about callbacks that had no handler, or whose handler failed."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any, Protocol

from wecom_runtime.errors import APIError
from wecom_runtime.logs import logger
from wecom_runtime.weak_registry import WeakRegistry


class FailureObserver(Protocol):
    """Somebody who wants to know of every handler that fails: the tools for tests."""

    def note(self, handler: str, message: object, error: BaseException) -> object:
        """Take note of a failure."""
        ...


failure_observers: WeakRegistry[FailureObserver] = WeakRegistry()


class FailureReporter:
    """Writes to the log; nothing of a message is in it, and nothing of the text of an exception, which may quote one.

    Args:
        on_error: Called with a message and the exception that its handler raised.
    """

    def __init__(self, on_error: Callable[[Any, Exception], object] | None) -> None:
        self._on_error = on_error
        self._without_handler: set[type] = set()

    def failed(self, handler: str, message: object, error: BaseException) -> None:
        """A handler raised an exception, or was stopped."""
        for watcher in failure_observers:
            watcher.note(handler, message, error)
        # Where it happened tells nothing of the message.
        places = "".join(traceback.format_tb(error.__traceback__))
        facts: dict[str, object] = {"wecom.handler": handler, "wecom.callback": type(message).__name__}
        if isinstance(error, APIError):
            facts |= {"wecom.errcode": error.errcode, "wecom.endpoint": error.endpoint}
        text = "%s failed on a %s: %s\n%s"
        logger.error(text, handler, type(message).__name__, describe(error), places, extra=facts)
        if self._on_error is not None and isinstance(error, Exception):
            try:
                self._on_error(message, error)
            except Exception as another:
                logger.error("on_error failed: %s", type(another).__name__)

    def without_handler(self, message: object) -> None:
        """There is no handler for a callback: a warning for the first of its kind, as most are left out on purpose."""
        kind = type(message)
        if kind in self._without_handler:
            logger.info("no handler for a %s", kind.__name__)
            return
        self._without_handler.add(kind)
        logger.warning(
            "no handler for a %s: it is acknowledged, and nothing is done (use @router.on(%s), or @router.default)",
            kind.__name__,
            kind.__name__,
        )


def describe(error: BaseException) -> str:
    """Return the kind of an exception, and for one of ours what it is about; never its text."""
    name = type(error).__name__
    details = [f"errcode {error.errcode}"] if isinstance(error, APIError) else []
    for attribute in ("endpoint", "path"):
        if isinstance(value := getattr(error, attribute, None), str) and value and type(error).__module__ in _OURS:
            details.append(value)
    if isinstance(error.__cause__, SystemExit):
        details.append("SystemExit")
    return f"{name} ({', '.join(details)})" if details else name


_OURS = (APIError.__module__,)
