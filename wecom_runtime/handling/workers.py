"""Work that goes on after the answer, in threads or tasks; both what runs and what waits is limited in number."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import threading
import weakref
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any

from wecom_runtime import fork
from wecom_runtime.logs import logger

from .loop_thread import LoopThread
from .threads import Threads


class Job:
    """One piece of background work and the room that it has: run or withdrawn once, and then its room is given back."""

    __slots__ = ("__weakref__", "_begun", "_ended", "_workers", "name")

    def __init__(self, workers: Workers, name: str) -> None:
        self._workers = workers
        self._begun = False
        self._ended: Future[None] | None = None
        self.name = name

    def __repr__(self) -> str:
        return f"<Job {self.name}>"

    def begin(self) -> bool:
        """Begin the work; False if it was withdrawn, or begun before."""
        with self._workers.mutex:
            begun, self._begun = self._begun, True
            return not begun

    def withdraw(self) -> bool:
        """Cancel work that has not begun, and give its room back; False if it was begun before."""
        if not self.begin():
            return False
        self.end()
        return True

    def end(self) -> None:
        """Give the room back."""
        with self._workers.mutex:
            self._workers.forget(self)
            if self._ended is not None and not self._ended.done():
                self._ended.set_result(None)

    def ended(self) -> Future[None]:
        """Return a future that is done when the work is."""
        with self._workers.mutex:
            if self._ended is None:
                self._ended = Future()
                if not self._workers.has(self):
                    self._ended.set_result(None)
            return self._ended


class Workers:
    """Threads and tasks for background work.

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
        self._threads: Threads | None = None
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        if self._threads is not None:
            self._threads.forget()
        self._threads = None
        # Reentrant, as a garbage collection may give room back at any moment.
        self.mutex = threading.RLock()
        self._jobs: dict[Job, None] = {}
        self._tasks: dict[asyncio.Task[None], Job] = {}  # a loop itself keeps no reference to its tasks
        self._semaphores: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = (
            weakref.WeakKeyDictionary()
        )

    def room_for(self, name: str) -> Job | None:
        """Take room for one piece of work; None if there is none. It is given back when the work ends."""
        with self.mutex:
            self._drop_tasks_of_closed_loops()
            if len(self._jobs) >= self._most:
                return None
            job = Job(self, name)
            self._jobs[job] = None
            return job

    def jobs(self) -> list[Job]:
        """Return what is being done or waits, the oldest first."""
        with self.mutex:
            self._drop_tasks_of_closed_loops()
            return list(self._jobs)

    def has(self, job: Job) -> bool:
        """Return whether a job has not ended yet."""
        return job in self._jobs

    def forget(self, job: Job) -> None:
        """Give the room of a job back; called by the job."""
        self._jobs.pop(job, None)

    def start(self, job: Job, work: Callable[[], object]) -> None:
        """Call a function in a thread. It raises nothing.

        Raises:
            RuntimeError: No thread can be started. The work may be begun all the same: withdraw the job.
        """
        context = contextvars.copy_context()
        with self.mutex:
            if self._threads is None:
                self._threads = Threads(self._workers, "wecom-background", awaited=False)  # the engine waits for it
            self._threads.submit(functools.partial(_in_thread, job, context, work))

    def start_task(self, job: Job, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        """Run a coroutine as a task: in the running loop, or in a loop of its own where none runs.

        Raises:
            RuntimeError: No thread can be started for that loop.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._loop.submit(self._in_task(job, work))
            return
        task = loop.create_task(self._in_task(job, work))
        with self.mutex:
            self._tasks[task] = job
        task.add_done_callback(self._task_ended)

    def _task_ended(self, task: asyncio.Task[None]) -> None:
        with self.mutex:
            job = self._tasks.pop(task, None)
            if job is not None:
                job.end()  # a task that is cancelled before it begins does not do it itself

    def _drop_tasks_of_closed_loops(self) -> None:
        """Give up the tasks of a loop that was closed without ending them: it leaves them as they are, for ever."""
        if not self._tasks:
            return
        for task in [task for task in self._tasks if task.get_loop().is_closed()]:
            logger.error("background work was lost: its event loop was closed before the work was done")
            self._task_ended(task)

    async def _in_task(self, job: Job, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        if not job.begin():
            return
        try:
            loop = asyncio.get_running_loop()
            semaphore = self._semaphores.setdefault(loop, asyncio.Semaphore(self._workers))
            async with semaphore:
                await work()
        finally:
            job.end()

    def close(self) -> None:
        """Start no more threads. What waits is still done, and later work starts new ones."""
        with self.mutex:
            threads, self._threads = self._threads, None
        if threads is not None:
            threads.close()


def _in_thread(job: Job, context: contextvars.Context, work: Callable[[], object]) -> None:
    if not job.begin():
        return
    try:
        context.run(work)
    finally:
        job.end()
