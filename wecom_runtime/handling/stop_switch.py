"""The switch that stops one answer, and the cancellation of the task that computes the answer.

A handler that has reached its time limit is cancelled in the same way, but fails then.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, InvalidStateError
from typing import TYPE_CHECKING, Any, TypeAlias

from wecom_runtime.flow import Flow, Wait
from wecom_runtime.lazy import LazyModule

from .running.stopped import late_error

if TYPE_CHECKING:
    import asyncio
else:
    asyncio = LazyModule("asyncio")

STOP_GRACE = 1.0
"""Seconds after which a handler whose question was ended by a stop is cancelled."""

OnStop: TypeAlias = "Callable[[], Flow[None] | None]"
"""A function that is called when an answer is stopped. It may return a flow, which is run then."""


class StopSwitch:
    """The switch that stops one answer. Threads and tasks share it.

    Attributes:
        is_stopped: Whether the answer was stopped.
        limit: The time limit, in seconds, that the handler has reached; None before.
        questions: The number of questions that the handler waits for.
        sends_remaining: Whether the reply is complete, and only the messages that follow it can be stopped.
    """

    __slots__ = ("_functions", "_mutex", "is_stopped", "limit", "questions", "sends_remaining", "tasks")

    def __init__(self) -> None:
        self.is_stopped = False
        self.questions = 0
        self.sends_remaining = False
        self.limit: float | None = None
        self.tasks: list[CancelOnStop] = []
        """The tasks that compute the answer."""
        self._functions: list[OnStop] = []
        self._mutex = threading.Lock()

    def __repr__(self) -> str:
        return f"<StopSwitch{' stopped' if self.is_stopped else ''}>"

    def add(self, function: OnStop) -> bool:
        """Have a function called when the answer is stopped; return False if it was stopped already."""
        with self._mutex:
            if not self.is_stopped:
                self._functions.append(function)
            return not self.is_stopped

    def remove(self, function: OnStop) -> None:
        """Do not call a function any more."""
        with self._mutex:
            if function in self._functions:
                self._functions.remove(function)

    def wait(self, timeout: float, future: Future[Any] | None = None) -> Flow[None]:
        """Wait until a time has passed, a future is done, or the answer is stopped."""
        ended: Future[None] = Future()

        def end(_: object = None) -> None:
            with contextlib.suppress(InvalidStateError):  # both reasons at the same moment
                ended.set_result(None)

        if not self.add(end):
            return
        if future is not None:
            future.add_done_callback(end)
        try:
            yield Wait(ended, timeout)
        finally:
            self.remove(end)

    def stop(self) -> Flow[None]:
        """Stop the answer. A second call has no effect."""
        with self._mutex:
            if self.is_stopped:
                return
            self.is_stopped = True
            functions, self._functions = self._functions, []
        for function in functions:
            flow = function()
            if flow is not None:
                yield from flow

    def expire(self, limit: float) -> bool:
        """Cancel the task of a handler that has reached its time limit; return whether there is one."""
        self.limit = limit
        tasks = list(self.tasks)
        for task in tasks:
            task.cancel_after(0.0)
        return bool(tasks)


class CancelOnStop:
    """A context that cancels the current task when the answer is stopped, and ends the cancellation at its end.

    When the handler has reached its time limit, the context ends with a `HandlerStoppedError`.

    If the handler waits for the answer to a question, that wait ends with an error first, and the task is cancelled
    only if the handler has not ended a second later.

    Args:
        switch: The switch of the answer.
    """

    def __init__(self, switch: StopSwitch) -> None:
        self._switch = switch
        self._is_inside = False
        self._has_cancelled = False
        self._timer: asyncio.TimerHandle | None = None

    def __enter__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._task = asyncio.current_task()
        self._is_inside = True
        self._switch.tasks.append(self)
        if not self._switch.add(self._on_stop):
            self._on_stop()

    def _on_stop(self) -> None:
        self.cancel_after(STOP_GRACE if self._switch.questions else 0.0)

    def cancel_after(self, seconds: float) -> None:
        """Cancel the task after some seconds, if the context has not ended. Called in any thread."""
        with contextlib.suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._schedule, seconds)

    def _schedule(self, seconds: float) -> None:
        if seconds and self._is_inside:
            self._timer = self._loop.call_later(seconds, self._cancel)
        else:
            self._cancel()

    def _cancel(self) -> None:
        if self._is_inside and self._task is not None:
            self._has_cancelled = True
            self._task.cancel()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        self._is_inside = False
        self._switch.tasks.remove(self)
        self._switch.remove(self._on_stop)
        if self._timer is not None:
            self._timer.cancel()
        if not self._has_cancelled:
            return False
        uncancel: Callable[[], int] | None = getattr(self._task, "uncancel", None)  # new in Python 3.11
        is_cancelled_otherwise = uncancel is not None and uncancel() > 0
        if not isinstance(error, asyncio.CancelledError) or is_cancelled_otherwise:
            return False
        if self._switch.limit is not None and not self._switch.is_stopped:
            raise late_error(self._switch.limit) from error
        return True


def cancelled_on_stop(
    switch: StopSwitch, function: Callable[..., Coroutine[Any, Any, Any]]
) -> Callable[..., Coroutine[Any, Any, Any]]:
    """Return a coroutine function that is cancelled when the answer is stopped, and then returns None.

    When the handler has reached its time limit, it raises a `HandlerStoppedError`.
    """

    async def call(*arguments: Any) -> Any:
        with CancelOnStop(switch):
            return await function(*arguments)
        return None

    return call
