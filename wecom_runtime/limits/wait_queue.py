"""Callers of one process who wait for the same thing, in the order in which they came: threads and tasks alike."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING

from wecom_runtime import fork

if TYPE_CHECKING:
    import asyncio


class Waiter:
    """A caller in a line."""

    __slots__ = ("_loop", "is_first")

    def __init__(self) -> None:
        import asyncio  # synchronous programs do without, until somebody waits

        self.is_first: Future[None] = Future()
        """Done when all who came before have left."""
        try:
            self._loop: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:
            self._loop = None

    @property
    def is_gone(self) -> bool:
        """Whether the event loop of the caller was closed without ending its tasks: it never leaves by itself then."""
        return self._loop is not None and self._loop.is_closed()


class WaitQueue:
    """A line of callers. Who has joined must leave."""

    def __init__(self) -> None:
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._lock = threading.Lock()
        self._waiters: deque[Waiter] = deque()

    @property
    def is_empty(self) -> bool:
        """Whether nobody waits."""
        return not self._waiters

    def join(self) -> tuple[Waiter, int]:
        """Stand at the end of the line; how many are before."""
        waiter = Waiter()
        with self._lock:
            before = len(self._waiters)
            self._waiters.append(waiter)
            self._call_first()
        return waiter, before

    def leave(self, waiter: Waiter) -> None:
        """Leave the line, from whatever place."""
        with self._lock:
            if waiter in self._waiters:  # not those before a fork
                self._waiters.remove(waiter)
            self._call_first()

    def _call_first(self) -> None:
        while self._waiters and self._waiters[0].is_gone:
            self._waiters.popleft()
        if self._waiters and not self._waiters[0].is_first.done():
            self._waiters[0].is_first.set_result(None)
