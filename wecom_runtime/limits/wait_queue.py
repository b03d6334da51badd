"""A first-in, first-out queue of waiting callers in one process, threads and tasks alike."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING

from wecom_runtime import fork

if TYPE_CHECKING:
    import asyncio


class Waiter:
    """A caller in the queue."""

    __slots__ = ("_loop", "is_first")

    def __init__(self) -> None:
        import asyncio  # not loaded by synchronous programs until a caller waits

        self.is_first: Future[None] = Future()
        """Done when the caller is at the front of the queue."""
        try:
            self._loop: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:
            self._loop = None

    @property
    def is_gone(self) -> bool:
        """Whether the caller's event loop was closed without ending its tasks, so that the caller will never leave."""
        return self._loop is not None and self._loop.is_closed()


class WaitQueue:
    """A queue of callers. A caller that has joined must leave."""

    def __init__(self) -> None:
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._lock = threading.Lock()
        self._waiters: deque[Waiter] = deque()

    @property
    def is_empty(self) -> bool:
        """Whether no caller waits."""
        return not self._waiters

    def join(self) -> tuple[Waiter, int]:
        """Add a caller at the end, and return it with the number of callers ahead."""
        waiter = Waiter()
        with self._lock:
            ahead = len(self._waiters)
            self._waiters.append(waiter)
            self._notify_first()
        return waiter, ahead

    def leave(self, waiter: Waiter) -> None:
        """Remove a caller from any position."""
        with self._lock:
            if waiter in self._waiters:  # a child process has no waiters of its parent
                self._waiters.remove(waiter)
            self._notify_first()

    def _notify_first(self) -> None:
        while self._waiters and self._waiters[0].is_gone:
            self._waiters.popleft()
        if self._waiters and not self._waiters[0].is_first.done():
            self._waiters[0].is_first.set_result(None)
