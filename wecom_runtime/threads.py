"""A pool of threads for functions that may block, so that an event loop or a caller with a timeout does not wait.

An idle thread is kept for a while, because starting a thread takes longer than most functions. A thread whose function
hangs is abandoned, and the next function gets another thread.
"""

from __future__ import annotations

import contextvars
import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from . import fork

IDLE_TIMEOUT = 20.0
"""Seconds for which an idle thread is kept."""


class ThreadResult(NamedTuple):
    """The result of a function, or its exception."""

    result: Any = None
    error: BaseException | None = None

    def __repr__(self) -> str:
        return f"<ThreadResult of {type(self.result if self.error is None else self.error).__name__}>"

    def get(self) -> Any:
        """Return the result, or raise the error."""
        if self.error is not None:
            raise self.error
        return self.result


OnResult: TypeAlias = Callable[[ThreadResult], object]
"""Called with the result, in the thread of the function. Must not raise."""

_Inbox = queue.SimpleQueue["tuple[Callable[[], Any], OnResult]"]


class CallThreads:
    """An unbounded pool of daemon threads."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._idle: list[_Inbox] = []
        """The inboxes of idle threads. The methods of a list are atomic, so no lock is needed."""
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._idle = []

    def call(self, function: Callable[[], Any], on_result: OnResult) -> None:
        """Call a function in a thread, with the context variables of the caller.

        Args:
            function: The function.
            on_result: Called with its result.

        Raises:
            RuntimeError: No thread can be started: a limit of the system is reached, or the program ends.
        """
        call = partial(contextvars.copy_context().run, function)
        try:
            inbox = self._idle.pop()
        except IndexError:
            inbox = queue.SimpleQueue()
            threading.Thread(target=self._work, args=(inbox,), name=self._name, daemon=True).start()
        inbox.put((call, on_result))

    def _work(self, inbox: _Inbox) -> None:
        while True:
            try:
                function, on_result = inbox.get(timeout=IDLE_TIMEOUT)
            except queue.Empty:
                try:
                    self._idle.remove(inbox)
                except ValueError:
                    continue  # another thread has just taken the inbox
                return
            try:
                result = ThreadResult(function())
            except BaseException as error:
                result = ThreadResult(error=error)
            # Before `on_result`, so that the caller's next function finds this thread.
            self._idle.append(inbox)
            on_result(result)
            del function, on_result, result  # they may contain a secret or the last reference to an object
