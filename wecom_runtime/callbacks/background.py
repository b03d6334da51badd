"""Work that goes on after the answer, in threads or tasks; both what runs and what waits is limited in number."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import threading
import time
import weakref
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from wecom_runtime import fork

T = TypeVar("T")


class LoopThread:
    """An event loop in a thread of its own: where coroutines run that synchronous code calls."""

    def __init__(self) -> None:
        self._mutex = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()
        self._loop = None

    def _started(self) -> asyncio.AbstractEventLoop:
        with self._mutex:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(target=_run_loop, args=(self._loop,), name="wecom-loop", daemon=True).start()
            return self._loop

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> Future[T]:
        """Start a coroutine; its outcome is in the future."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._started())

    def run(self, awaitable: Awaitable[T]) -> T:
        """The outcome of a coroutine, waited for."""
        future = self.submit(_awaited(awaitable))
        try:
            return future.result()
        except BaseException:
            future.cancel()  # the caller was interrupted
            raise

    def close(self) -> None:
        with self._mutex:
            loop, self._loop = self._loop, None
        if loop is not None:
            loop.call_soon_threadsafe(loop.stop)


def _run_loop(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        loop.run_forever()
    finally:
        loop.close()


async def _awaited(awaitable: Awaitable[T]) -> T:
    return await awaitable


class Background:
    """A bounded pool of work.

    Args:
        workers: How much is done at once.
        backlog: How much may wait.
        loop: Where coroutines run when they are started from synchronous code.
    """

    def __init__(self, workers: int, backlog: int, loop: LoopThread) -> None:
        if workers < 1 or backlog < 0:
            raise ValueError("workers must be at least 1, and backlog at least 0")
        self._workers = workers
        self._most = workers + backlog
        self._loop = loop
        self._after_fork()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._after_fork()

    def _after_fork(self) -> None:
        self._count = 0
        self._idle = threading.Condition()
        self._executor: ThreadPoolExecutor | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._semaphores: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = (
            weakref.WeakKeyDictionary()
        )

    def enter(self) -> bool:
        """Take a place; False if none is free. It is given back when the work that is started with it ends."""
        with self._idle:
            if self._count >= self._most:
                return False
            self._count += 1
            return True

    def leave(self) -> None:
        """Give a place back."""
        with self._idle:
            self._count -= 1
            if not self._count:
                self._idle.notify_all()

    def start(self, work: Callable[[], object]) -> None:
        """Call a function in a thread. It raises nothing."""
        with self._idle:
            if self._executor is None:
                self._executor = ThreadPoolExecutor(self._workers, thread_name_prefix="wecom-background")
            executor = self._executor
        context = contextvars.copy_context()
        executor.submit(self._in_thread, lambda: context.run(work))

    def start_task(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Run a coroutine as a task: in the running loop, or in a loop of its own where none runs."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self._loop.submit(self._in_task(work))
            return
        task = asyncio.create_task(self._in_task(work))
        self._tasks.add(task)  # the loop itself keeps no reference
        task.add_done_callback(self._tasks.discard)

    def _in_thread(self, work: Callable[[], object]) -> None:
        try:
            work()
        finally:
            self.leave()

    async def _in_task(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        try:
            loop = asyncio.get_running_loop()
            semaphore = self._semaphores.setdefault(loop, asyncio.Semaphore(self._workers))
            async with semaphore:
                await work()
        finally:
            self.leave()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until nothing is left to do; whether that came to be within `timeout` seconds."""
        deadline = None if timeout is None else time.monotonic() + timeout
        with self._idle:
            while self._count:
                left = None if deadline is None else deadline - time.monotonic()
                if left is not None and left <= 0:
                    return False
                self._idle.wait(left)
        return True

    def close(self) -> None:
        """Start no more threads."""
        with self._idle:
            executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=False)


def is_async(function: Callable[..., Any]) -> bool:
    """Whether a call of a function has to be awaited, as far as that can be seen before."""
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
        getattr(function, "__call__", None)  # noqa: B004 - not whether it can be called
    )
