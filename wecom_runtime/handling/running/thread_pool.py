"""Thread pools that call functions of the app.

`ThreadPoolExecutor` is not used: its calls take half as long again, and a program that ends waits for them for ever.
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
from wecom_runtime.language import say
from wecom_runtime.weak_registry import WeakRegistry

ThreadCall: TypeAlias = "Callable[[], Callable[[], object] | None]"
"""A call in a thread of a pool. It may return a function that is called when the thread is idle again."""
EXIT_TIMEOUT = 25.0
"""Seconds that the end of the program waits for calls in progress."""


class ThreadPool:
    """A pool of threads, which are started on demand and end with the pool.

    Args:
        max_threads: The largest number of threads.
        name: The beginning of the threads' names.
        joined_at_exit: Whether the program waits for the calls before it ends, `EXIT_TIMEOUT` seconds at most.
    """

    def __init__(self, max_threads: int, name: str, *, joined_at_exit: bool) -> None:
        self._max_threads = max_threads
        self._name = name
        self._is_joined_at_exit = joined_at_exit
        self.renew()
        fork.watch(self)

    def renew(self) -> None:
        """Begin again without threads, with a state of its own."""
        self._state = PoolState(self._max_threads, self._name)
        if self._is_joined_at_exit:
            _joined_at_exit.add(self._state)
        weakref.finalize(self, self._state.close).atexit = False

    def submit(self, call: ThreadCall) -> None:
        """Call a function in a thread. The function must not raise.

        Raises:
            RuntimeError: No thread can be started, and the pool has none; or the program ends.
        """
        while not (state := self._state).submit(call):
            if _exiting.is_set():
                raise RuntimeError(say("the program ends, and no more functions are called"))
            with state.mutex:
                if self._state is state:
                    self.renew()

    def allow_extra_thread(self) -> Callable[[], None]:
        """Allow one more thread, as one of them does not return; return the function that takes it back."""
        state = self._state
        state.raise_limit()
        return state.lower_limit

    def close(self) -> None:
        """End the threads when all submitted calls are done. A later submission starts new threads."""
        self._state.close()

    def after_fork_in_child(self) -> None:
        self._state.forget_threads()
        self.renew()


class PoolState:
    """The calls and threads of a pool. It outlives the pool as long as the threads run.

    Args:
        max_threads: The largest number of threads.
        name: The beginning of the threads' names.
    """

    def __init__(self, max_threads: int, name: str) -> None:
        self.max_threads = max_threads
        self._name = name
        self.mutex = threading.RLock()
        self.calls: SimpleQueue[ThreadCall | None] = SimpleQueue()
        self.threads: list[threading.Thread] = []
        self.idle = 0
        """The number of idle threads. If negative, so many calls wait for a thread."""
        self.is_closed = False

    def submit(self, call: ThreadCall) -> bool:
        """Have a thread call a function; return False if the pool is closed.

        Raises:
            RuntimeError: No thread can be started, and there is none.
        """
        with self.mutex:
            if self.is_closed:
                return False
            if self.idle > 0 or not self.start_thread():
                self.idle -= 1  # the next idle thread takes the call
            self.calls.put(call)
            return True

    def start_thread(self) -> bool:
        """Start a thread; return False if the pool has its maximum, or the system refuses another one.

        Raises:
            RuntimeError: The system refuses a thread, and there is none.
        """
        if len(self.threads) >= self.max_threads:
            return False
        name = f"{self._name}-{len(self.threads)}"
        thread = threading.Thread(target=run_calls, args=(self,), name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError:
            if not self.threads:
                raise
            return False
        self.threads.append(thread)
        return True

    def raise_limit(self) -> None:
        """Allow one more thread, as one of them is blocked by something else than a call."""
        with self.mutex:
            self.max_threads += 1
            if self.idle < 0 and self.start_thread():
                self.idle += 1

    def lower_limit(self) -> None:
        """Allow one thread less; the next thread that completes its call ends."""
        with self.mutex:
            self.max_threads -= 1

    def close(self) -> None:
        if self.is_closed:
            return
        with self.mutex:
            self.is_closed = True
            for _ in self.threads:
                self.calls.put(None)

    def forget_threads(self) -> None:
        """Forget the threads of the parent process: a child has none of them, and locks that they hold stay locked."""
        self.is_closed = True
        self.threads = []


_current = threading.local()
"""Its attribute `pool` is the pool of the current thread."""
_waiting_pool: ContextVar[PoolState | None] = ContextVar("wecom_waiting_pool", default=None)
"""The pool whose thread is blocked until the current task ends."""


def run_calls(pool: PoolState) -> None:
    """Run the calls of a pool in this thread until it ends."""
    _current.pool = pool
    while (call := pool.calls.get()) is not None:
        on_idle = call()
        del call  # no reference is kept until the next call comes
        with pool.mutex:
            is_surplus = len(pool.threads) > pool.max_threads and not pool.is_closed
            if is_surplus:
                pool.threads.remove(threading.current_thread())
            else:
                pool.idle += 1
        if on_idle is not None:
            on_idle()
            del on_idle
        if is_surplus:
            return


@contextlib.contextmanager
def lending_pool_to_task() -> Generator[None, None, None]:
    """Record for the tasks started in the context that a thread of this pool is blocked until they end."""
    token = _waiting_pool.set(getattr(_current, "pool", None))
    try:
        yield
    finally:
        _waiting_pool.reset(token)


@contextlib.contextmanager
def allowing_extra_thread() -> Generator[None, None, None]:
    """Allow the pool an extra thread while the current one, or the one blocked by the current task, waits."""
    pool: PoolState | None = getattr(_current, "pool", None) or _waiting_pool.get()
    if pool is None:
        yield
        return
    pool.raise_limit()
    try:
        yield
    finally:
        pool.lower_limit()


_joined_at_exit: WeakRegistry[PoolState] = WeakRegistry()
_exiting = threading.Event()
"""Set when the program ends, and no more calls are accepted."""


@atexit.register
def _join_at_exit() -> None:
    """Wait for the submitted calls."""
    _exiting.set()
    deadline = time.monotonic() + EXIT_TIMEOUT
    for pool in _joined_at_exit:
        pool.close()
        for thread in pool.threads:
            thread.join(max(0.0, deadline - time.monotonic()))
