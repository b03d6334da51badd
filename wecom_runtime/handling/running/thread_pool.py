"""Threads that call functions of the app.

No executor: its calls cost half as much again, and a program that ends waits for them for ever.
"""

from __future__ import annotations

import atexit
import contextlib
import threading
import time
import weakref
from collections.abc import Callable, Generator
from contextvars import ContextVar
from queue import SimpleQueue
from typing import TypeAlias

from wecom_runtime import fork
from wecom_runtime.weak_registry import WeakRegistry

ThreadCall: TypeAlias = "Callable[[], Callable[[], object] | None]"
EXIT_TIMEOUT = 25.0
"""Seconds that the end of the program waits for functions that are being called."""


class ThreadPool:
    """A pool of threads, which are started as they are needed and end with the pool.

    Args:
        most: How many threads there may be.
        name: The beginning of their names.
        awaited: Have the program wait for them before it ends, `AT_EXIT` seconds at most.
    """

    def __init__(self, most: int, name: str, *, awaited: bool) -> None:
        self._most = most
        self._name = name
        self._joined_at_exit = awaited
        self._begin()
        fork.watch(self)

    def _begin(self) -> None:
        self._line = _PoolState(self._most, self._name)
        if self._joined_at_exit:
            _joined_at_exit.add(self._line)
        weakref.finalize(self, self._line.close).atexit = False

    def submit(self, call: ThreadCall) -> None:
        """Call a function in a thread. It must raise nothing.

        Raises:
            RuntimeError: No thread can be started, and there is none; or the program ends.
        """
        while not (line := self._line).submit(call):
            if _exiting.is_set():
                raise RuntimeError("no more functions are called: the program ends")
            with line.mutex:
                if self._line is line:
                    self._begin()

    def close(self) -> None:
        """End the threads when all that was submitted is done. What is submitted later starts others."""
        self._line.close()

    def after_fork_in_child(self) -> None:
        self._line.forget()
        self._begin()


class _PoolState:
    """Calls and threads of a pool. It outlives the pool as long as the threads run.

    Args:
        most: How many threads there may be.
        name: The beginning of their names.
    """

    def __init__(self, most: int, name: str) -> None:
        self.most = most
        self._name = name
        self.mutex = threading.RLock()
        self.calls: SimpleQueue[ThreadCall | None] = SimpleQueue()
        self.threads: list[threading.Thread] = []
        self.idle = 0
        """How many threads wait for a call; less than 0 where so many calls wait for a thread."""
        self.is_closed = False

    def submit(self, call: ThreadCall) -> bool:
        """Have a thread call a function; False where the line is closed.

        Raises:
            RuntimeError: No thread can be started, and there is none.
        """
        with self.mutex:
            if self.is_closed:
                return False
            if self.idle > 0 or not self.start():
                self.idle -= 1  # the next thread that is free takes it
            self.calls.put(call)
            return True

    def start(self) -> bool:
        """Start a thread; whether that can be, and may.

        Raises:
            RuntimeError: It cannot, and there is none.
        """
        if len(self.threads) >= self.most:
            return False
        name = f"{self._name}-{len(self.threads)}"
        thread = threading.Thread(target=_work, args=(self,), name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError:
            if not self.threads:
                raise
            return False
        self.threads.append(thread)
        return True

    def lend(self) -> None:
        """Let there be one thread more: one of them waits for something else than a call."""
        with self.mutex:
            self.most += 1
            if self.idle < 0 and self.start():
                self.idle += 1

    def take_back(self) -> None:
        """Let there be one thread less; the next that has done its work ends."""
        with self.mutex:
            self.most -= 1

    def close(self) -> None:
        if self.is_closed:
            return
        with self.mutex:
            self.is_closed = True
            for _ in self.threads:
                self.calls.put(None)

    def forget(self) -> None:
        """Know of no threads: those of a parent are not in its child, and what they have locked stays so."""
        self.is_closed = True
        self.threads = []


_current = threading.local()
_waiting_pool: ContextVar[_PoolState | None] = ContextVar("wecom_thread_behind", default=None)
"""The pool of the thread that waits for a task."""


def _work(line: _PoolState) -> None:
    _current.line = line
    while (call := line.calls.get()) is not None:
        tell = call()
        del call  # nothing of it is kept until the next one comes
        with line.mutex:
            is_too_many = len(line.threads) > line.most and not line.is_closed
            if is_too_many:
                line.threads.remove(threading.current_thread())
            else:
                line.idle += 1
        if tell is not None:
            tell()
            del tell
        if is_too_many:
            return


@contextlib.contextmanager
def lending_pool_to_task() -> Generator[None, None, None]:
    """Have a task that is started here know that this thread waits for it, where it is one of a pool."""
    token = _waiting_pool.set(getattr(_current, "line", None))
    try:
        yield
    finally:
        _waiting_pool.reset(token)


@contextlib.contextmanager
def allowing_extra_thread() -> Generator[None, None, None]:
    """Let another thread do the work of this one, or of the one that waits for this task, where it is one of a pool."""
    line: _PoolState | None = getattr(_current, "line", None) or _waiting_pool.get()
    if line is None:
        yield
        return
    line.lend()
    try:
        yield
    finally:
        line.take_back()


_joined_at_exit: WeakRegistry[_PoolState] = WeakRegistry()
_exiting = threading.Event()
"""Whether the program ends, and starts nothing more."""


@atexit.register
def _join_at_exit() -> None:
    """Wait for what was submitted."""
    _exiting.set()
    deadline = time.monotonic() + EXIT_TIMEOUT
    for line in _joined_at_exit:
        line.close()
        for thread in line.threads:
            thread.join(max(0.0, deadline - time.monotonic()))
