"""Threads for calls that may wait for a disk or a network, so that no loop and no caller waits longer than it can.

A thread that has nothing to do stays a while for the next call: starting one takes longer than most of the calls. One
whose call hangs is left alone, and the next call gets another.
"""

from __future__ import annotations

import contextvars
import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from . import fork

IDLE_FOR = 20.0
"""Seconds that a thread stays without a call."""


class ThreadResult(NamedTuple):
    """The end of a call: its result, or what it raised."""

    result: Any = None
    error: BaseException | None = None

    def get(self) -> Any:
        """Return the result, or raise the error."""
        if self.error is not None:
            raise self.error
        return self.result


Tell = Callable[[ThreadResult], object]
"""Is told the outcome of a call, in the thread of the call; raises nothing."""

_Inbox = queue.SimpleQueue["tuple[Callable[[], Any], Tell]"]


class CallThreads:
    """A pool of threads without a limit. None of them keeps the program from ending."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._idle: list[_Inbox] = []
        """The inboxes of threads that have nothing to do. Its methods are atomic, so that it needs no lock."""
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._idle = []

    def call(self, function: Callable[[], Any], tell: Tell) -> None:
        """Call a function in a thread, in the context variables of the caller.

        Args:
            function: What to call.
            tell: Is told the outcome.

        Raises:
            RuntimeError: The system or a program that is ending gives no thread more.
        """
        call = partial(contextvars.copy_context().run, function)
        try:
            inbox = self._idle.pop()
        except IndexError:
            inbox = queue.SimpleQueue()
            threading.Thread(target=self._work, args=(inbox,), name=self._name, daemon=True).start()
        inbox.put((call, tell))

    def _work(self, inbox: _Inbox) -> None:
        while True:
            try:
                function, tell = inbox.get(timeout=IDLE_FOR)
            except queue.Empty:
                try:
                    self._idle.remove(inbox)
                except ValueError:
                    continue  # a call is on its way
                return
            try:
                outcome = ThreadResult(function())
            except BaseException as error:
                outcome = ThreadResult(error=error)
            # Before the caller hears of it, whose next call finds this thread then.
            self._idle.append(inbox)
            tell(outcome)
            del function, tell, outcome  # they may hold a secret, and what is kept by nobody else
