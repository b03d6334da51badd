"""Work that goes on after the answer, in threads or tasks; both what runs and what waits is limited in number."""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time
import weakref
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from wecom_runtime import fork
from wecom_runtime.logs import logger

from .loop_thread import LoopThread

_LOOK_EVERY = 1.0  # seconds; closed loops tell nobody


class Place:
    """Room for one piece of work. The work is run or withdrawn, and the room given back, each once."""

    __slots__ = ("__weakref__", "_left", "_pool", "_taken")

    def __init__(self, pool: Background) -> None:
        self._pool = pool
        self._taken = False
        self._left = False

    def take(self) -> bool:
        """Begin the work; False if it was withdrawn."""
        with self._pool.mutex:
            taken, self._taken = self._taken, True
            return not taken

    def withdraw(self) -> bool:
        """See that the work is not begun; False if it was."""
        if not self.take():
            return False
        self.leave()
        return True

    def leave(self) -> None:
        """Give the room back."""
        with self._pool.mutex:
            left, self._left = self._left, True
            if not left:
                self._pool.gave_back()


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
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._count = 0
        # Reentrant, as a garbage collection may give a place back at any moment.
        self.mutex = threading.RLock()
        self._idle = threading.Condition(self.mutex)
        self._executor: ThreadPoolExecutor | None = None
        self._tasks: dict[asyncio.Task[None], Place] = {}  # a loop itself keeps no reference to its tasks
        self._semaphores: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = (
            weakref.WeakKeyDictionary()
        )

    def enter(self) -> Place | None:
        """Take a place; None if none is free. It is given back when the work that is started with it ends."""
        with self.mutex:
            self._drop_tasks_of_closed_loops()
            if self._count >= self._most:
                return None
            self._count += 1
            return Place(self)

    def gave_back(self) -> None:
        """One place is free again; called by the place, with the mutex held."""
        self._count -= 1
        if not self._count:
            self._idle.notify_all()

    def start(self, place: Place, work: Callable[[], object]) -> None:
        """Call a function in a thread. It raises nothing.

        Raises:
            RuntimeError: No thread can be started. The work may be begun all the same: withdraw the place.
        """
        context = contextvars.copy_context()
        with self.mutex:
            if self._executor is None:
                self._executor = ThreadPoolExecutor(self._workers, thread_name_prefix="wecom-background")
            self._executor.submit(_in_thread, place, lambda: context.run(work))

    def start_task(self, place: Place, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Run a coroutine as a task: in the running loop, or in a loop of its own where none runs.

        Raises:
            RuntimeError: No thread can be started for that loop.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._loop.submit(self._in_task(place, work))
            return
        task = loop.create_task(self._in_task(place, work))
        with self.mutex:
            self._tasks[task] = place
        task.add_done_callback(self._task_ended)

    def _task_ended(self, task: asyncio.Task[None]) -> None:
        with self.mutex:
            place = self._tasks.pop(task, None)
            if place is not None:
                place.leave()  # a task that is cancelled before it begins does not do it itself

    def _drop_tasks_of_closed_loops(self) -> None:
        """A loop that is closed without ending its tasks leaves them as they are, for ever."""
        for task in [task for task in self._tasks if task.get_loop().is_closed()]:
            logger.error("background work was lost: its event loop was closed before the work was done")
            self._task_ended(task)

    async def _in_task(self, place: Place, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        if not place.take():
            return
        try:
            loop = asyncio.get_running_loop()
            semaphore = self._semaphores.setdefault(loop, asyncio.Semaphore(self._workers))
            async with semaphore:
                await work()
        finally:
            place.leave()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until nothing is left to do; whether that came to be within `timeout` seconds."""
        deadline = None if timeout is None else time.monotonic() + timeout
        with self.mutex:
            while self._count:
                self._drop_tasks_of_closed_loops()
                left = None if deadline is None else deadline - time.monotonic()
                if left is not None and left <= 0:
                    return False
                self._idle.wait(_LOOK_EVERY if left is None else min(left, _LOOK_EVERY))
        return True

    def close(self) -> None:
        """Start no more threads. What waits is still done, and later work starts new ones."""
        with self.mutex:
            executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=False)


def _in_thread(place: Place, work: Callable[[], object]) -> None:
    if not place.take():
        return
    try:
        work()
    finally:
        place.leave()
