"""The interface of the observer of this library's operations: calls, attempts, callbacks, tasks, handlers and frames.

A process has at most one observer. Each operation runs inside the context manager that the observer returns. Without an
observer, an operation costs one attribute access more.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any, Protocol


class ObservedResult:
    """The result of an operation, for the observer.

    Attributes:
        errcode: The errcode of WeCom's response; None if there is none.
        attempts: The number of attempts.
        outcome: The name of the outcome, such as "failed".
    """

    __slots__ = ("attempts", "errcode", "outcome")

    def __init__(self) -> None:
        self.errcode: int | None = None
        self.attempts = 0
        self.outcome = ""


class Observer(Protocol):
    """An observer: each method returns a context manager that surrounds one operation.

    The arguments are of classes in packages above this module.
    """

    def call(self, call: Any) -> AbstractContextManager[None]:
        """Observe a call with all of its attempts. `call` is a `CallInfo`."""
        ...

    def attempt(self, call: Any, url: str) -> AbstractContextManager[None]:
        """Observe an attempt of a call. `call` is a `CallInfo`, and `url` has no query."""
        ...

    def callback(self, incoming: Any) -> AbstractContextManager[ObservedResult]:
        """Observe a callback that a channel passes to an engine. `incoming` is an `Incoming`."""
        ...

    def task(self, message: Any, carried: Mapping[str, str]) -> AbstractContextManager[ObservedResult]:
        """Observe a callback in the worker of a queue.

        Args:
            message: The `Callback`.
            carried: The result of `carry` when the task was put into the queue.
        """
        ...

    def handler(self, name: str, message: Any) -> AbstractContextManager[None]:
        """Observe a run of a handler. `message` is a `Callback`."""
        ...

    def frame(self, cmd: str, bot_id: str) -> AbstractContextManager[ObservedResult]:
        """Observe a frame that a bot sends, with the response."""
        ...

    def carry(self) -> Mapping[str, str]:
        """Return the context that a task carries to its worker, so that both belong to one trace."""
        ...


class ObserverSlot:
    """The observer of this process, if there is one."""

    __slots__ = ("observer",)

    def __init__(self) -> None:
        self.observer: Observer | None = None

    def __repr__(self) -> str:
        return f"<ObserverSlot: {'active' if self.observer is not None else 'empty'}>"


observer_slot = ObserverSlot()
