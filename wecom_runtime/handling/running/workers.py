"""Background jobs, in threads or tasks. The numbers of running and of waiting jobs are limited.

Capacity for a job is acquired before anything of it runs, as from a semaphore, and released when the job ends. If there
is none, the acquiring flows wait in a queue.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import functools
import threading
import time
import weakref
from collections import OrderedDict, deque
from collections.abc import Callable, Coroutine, Generator
from concurrent.futures import Future
from typing import Any

from wecom_runtime import fork
from wecom_runtime.flow import NO_TRANSPORT, Flow, Wait
from wecom_runtime.logs import logger

from .loop_thread import LoopThread
from .thread_pool import ThreadPool
from .timers import Timers

THREAD_RETRY_DELAY = 0.2
"""Seconds before another attempt to start a job for which no thread could be started when its turn came."""
MAX_REFUSAL_KEYS = 1_000
"""The largest number of callbacks whose refusals are counted."""


class Job:
    """A background job and its capacity. It begins or is cancelled once; its end releases the capacity."""

    __slots__ = ("__weakref__", "_completion", "_has_begun", "_semaphore", "_workers", "acquired_at", "name", "on_end")

    def __init__(self, workers: Workers, name: str) -> None:
        self._workers = workers
        self._has_begun = False
        self._completion: Future[None] | None = None
        self._semaphore: asyncio.Semaphore | None = None
        self.name = name
        self.acquired_at = time.monotonic()
        """The time at which its capacity was acquired."""
        self.on_end: Callable[[], object] | None = None
        """Called when the job ends or is cancelled."""

    def __repr__(self) -> str:
        return f"<Job {self.name}>"

    @property
    def has_begun(self) -> bool:
        """Whether the job has begun, and does not wait any more."""
        return self._has_begun

    def try_begin(self) -> bool:
        """Begin the job; return False if it was cancelled or has begun before."""
        with self._workers.mutex:
            had_begun, self._has_begun = self._has_begun, True
            return not had_begun

    def cancel(self) -> bool:
        """Cancel a job that has not begun, and release its capacity; return False if it has begun."""
        if not self.try_begin():
            return False
        self.finish()
        return True

    def finish(self) -> None:
        """Release the capacity."""
        with self._workers.mutex:
            self._workers.release(self)
            on_end, self.on_end = self.on_end, None
            if self._completion is not None and not self._completion.done():
                self._completion.set_result(None)
        if on_end is not None:
            on_end()

    async def acquire_slot(self, semaphore: asyncio.Semaphore) -> None:
        """Acquire the semaphore that limits the number of tasks running at once."""
        await semaphore.acquire()
        self._semaphore = semaphore

    def release_slot(self) -> asyncio.Semaphore | None:
        """Release the semaphore of the running tasks, and return it; None if the job does not hold it."""
        semaphore, self._semaphore = self._semaphore, None
        if semaphore is not None:
            semaphore.release()
        return semaphore

    def completion(self) -> Future[None]:
        """Return a future that is done when the job has ended."""
        with self._workers.mutex:
            if self._completion is None:
                self._completion = Future()
                if not self._workers.is_active(self):
                    self._completion.set_result(None)
            return self._completion


class Workers:
    """Threads and tasks for background jobs.

    Args:
        workers: The number of jobs that run at once.
        backlog: The number of jobs that may wait.
        loop: Runs coroutines that synchronous code starts.
        timers: Have jobs retried for which no thread could be started.
    """

    def __init__(self, workers: int, backlog: int, loop: LoopThread, timers: Timers) -> None:
        if workers < 1 or backlog < 0:
            raise ValueError("workers must be at least 1, and backlog at least 0")
        self._workers = workers
        self.capacity = workers + backlog
        """The number of jobs that may run or wait at once."""
        self._loop = loop
        self._timers = timers
        self._threads = ThreadPool(workers, "wecom-background", joined_at_exit=False)  # a drain waits for the jobs
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        # Reentrant, as a garbage collection may release capacity at any moment.
        self.mutex = threading.RLock()
        self._jobs: dict[Job, None] = {}
        """The jobs that hold capacity."""
        self._suspended: dict[Job, None] = {}
        """The jobs that hold no capacity: they wait for a person, or have a limit of their own."""
        self._waiters: deque[tuple[Future[Job], asyncio.AbstractEventLoop | None]] = deque()
        """The futures of flows that wait for capacity, first come first, and their event loops."""
        self._refusals: OrderedDict[str, int] = OrderedDict()
        self._tasks: dict[asyncio.Task[None], Job] = {}  # an event loop keeps no reference to its tasks
        self._semaphores: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = (
            weakref.WeakKeyDictionary()
        )

    # -- capacity

    def try_acquire(self, name: str) -> Job | None:
        """Acquire capacity for one job; return None if there is none."""
        with self.mutex:
            self._drop_tasks_of_closed_loops()
            return None if len(self._jobs) >= self.capacity else self.force_acquire(name)

    def force_acquire(self, name: str) -> Job:
        """Acquire capacity beyond the limit, for work that has begun already and cannot be refused any more."""
        job = Job(self, name)
        with self.mutex:
            self._jobs[job] = None
        return job

    def track(self, name: str) -> Job:
        """Return a job without capacity, for work that has a limit of its own. A drain waits for it."""
        job = Job(self, name)
        job.try_begin()
        with self.mutex:
            self._suspended[job] = None
        return job

    def acquire(self, name: str, timeout: float | None) -> Flow[Job | None]:
        """Acquire capacity for one job as soon as there is some.

        Args:
            name: The name of the handler.
            timeout: Seconds to wait at most; None: without a limit.

        Returns:
            None if there was no capacity in time.
        """
        job = self.try_acquire(name)
        if job is not None or timeout == 0:
            return job
        waiter = Future[Job](), _running_loop()
        with self.mutex:
            self._waiters.append(waiter)
            self._wake_waiters()
        try:
            yield Wait(waiter[0], timeout)
        except BaseException:
            if (job := self._cancel_waiting(*waiter)) is not None:
                job.cancel()
            raise
        job = self._cancel_waiting(*waiter)
        if job is not None:
            job.name = name
        return job

    def count_refusal(self, key: str) -> int:
        """Count the refusal of a callback, and return the number of its refusals."""
        with self.mutex:
            number = self._refusals[key] = self._refusals.pop(key, 0) + 1
            while len(self._refusals) > MAX_REFUSAL_KEYS:
                self._refusals.popitem(last=False)
            return number

    def _cancel_waiting(self, waiter: Future[Job], loop: asyncio.AbstractEventLoop | None) -> Job | None:
        """Cancel waiting for capacity; return the job that has acquired some in between."""
        with self.mutex:
            if waiter.done():
                return waiter.result()
            self._waiters.remove((waiter, loop))
            return None

    def _wake_waiters(self) -> None:
        while self._waiters and len(self._jobs) < self.capacity:
            waiter, loop = self._waiters.popleft()
            if loop is None or not loop.is_closed():  # no flow waits in a closed loop
                waiter.set_result(self.force_acquire(""))

    @contextlib.contextmanager
    def suspended(self, job: Job | None) -> Generator[None, None, None]:
        """Release the capacity of a job, if there is one, while its handler waits for a person."""
        with self.mutex:
            if job is not None and job in self._jobs:
                del self._jobs[job]
                self._suspended[job] = None
                self._wake_waiters()
        try:
            yield
        finally:
            with self.mutex:
                if job is not None and job in self._suspended:
                    del self._suspended[job]
                    self._jobs[job] = None

    @property
    def free_capacity(self) -> int:
        """The number of further jobs that may begin or wait."""
        return max(0, self.capacity - len(self._jobs))

    def jobs(self) -> list[Job]:
        """Return the jobs that run or wait, the oldest first."""
        with self.mutex:
            self._drop_tasks_of_closed_loops()
            if not self._suspended:
                return list(self._jobs)
            return sorted([*self._jobs, *self._suspended], key=lambda job: job.acquired_at)

    def is_active(self, job: Job) -> bool:
        """Return whether a job has not ended yet."""
        return job in self._jobs or job in self._suspended

    def release(self, job: Job) -> None:
        """Release the capacity of a job; called by the job."""
        self._jobs.pop(job, None)
        self._suspended.pop(job, None)
        self._wake_waiters()

    # -- execution

    def try_run(self, name: str, work: Callable[[], Any], *, is_async: bool) -> bool:
        """Run a function in the background if there is capacity; return False if there is none.

        Args:
            name: Its name in lists of running handlers.
            work: A function, or a coroutine function. It must not raise.
            is_async: Whether it is a coroutine function.
        """
        job = self.try_acquire(name)
        if job is None:
            return False
        try:
            (self.start_task if is_async else self.start)(job, work)
        except RuntimeError:  # no thread can be started
            return not job.cancel()
        return True

    def start(self, job: Job, work: Callable[[], object], turn: Future[bool] | None = None) -> None:
        """Call a function in a thread. The function must not raise.

        Args:
            job: The capacity for it.
            work: The function.
            turn: A future to wait for, without a thread. If its result is False, the job is cancelled.

        Raises:
            RuntimeError: No thread can be started. A running thread may begin the job nevertheless: cancel it.
        """
        call = functools.partial(_run_in_thread, job, contextvars.copy_context(), work)
        if turn is None:
            self._threads.submit(call)
        else:
            turn.add_done_callback(lambda turn: self._submit(call) if turn.result() else job.cancel())

    def _submit(self, call: Callable[[], None]) -> None:
        """Submit a job to the threads, and retry until a thread can be started."""
        try:
            self._threads.submit(call)
        except RuntimeError as error:
            logger.warning("a background job cannot be started (%s); retrying", error)
            try:
                self._timers.call_at(time.monotonic() + THREAD_RETRY_DELAY, lambda: self._submit(call))
            except RuntimeError:
                call()  # in the thread of the preceding job

    def start_tracked_task(self, job: Job, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run a coroutine as a task of the running loop, beyond the number of tasks that run at once.

        Args:
            job: The job, from `track`. It finishes with the task.
            work: A coroutine function.

        Raises:
            RuntimeError: No loop runs.
        """
        task = asyncio.get_running_loop().create_task(work())
        with self.mutex:
            self._tasks[task] = job
        task.add_done_callback(self._on_task_end)

    def start_task(
        self, job: Job, work: Callable[[], Coroutine[Any, Any, object]], turn: Future[bool] | None = None
    ) -> None:
        """Run a coroutine as a task of the running loop, or of the loop thread if no loop runs.

        Args:
            job: The capacity for it.
            work: A coroutine function.
            turn: As for `start`.

        Raises:
            RuntimeError: The loop thread cannot be started.
        """
        loop = _running_loop()
        if loop is None:
            self._loop.submit(self._run_task(job, work, turn))
            return
        task = loop.create_task(self._run_task(job, work, turn))
        with self.mutex:
            self._tasks[task] = job
        task.add_done_callback(self._on_task_end)

    def _on_task_end(self, task: asyncio.Task[None]) -> None:
        with self.mutex:
            job = self._tasks.pop(task, None)
            if job is not None:
                job.finish()  # a task that is cancelled before it begins does not do so itself

    def _drop_tasks_of_closed_loops(self) -> None:
        """Drop the tasks of a loop that was closed without ending them: they never end."""
        if not self._tasks:
            return
        for task, job in [item for item in self._tasks.items() if item[0].get_loop().is_closed()]:
            logger.error("%s was lost: its event loop was closed before this background job was done", job.name)
            self._on_task_end(task)

    async def _run_task(
        self, job: Job, work: Callable[[], Coroutine[Any, Any, object]], turn: Future[bool] | None
    ) -> None:
        if turn is not None:
            await Wait(turn, None).aperform(NO_TRANSPORT)
            if not turn.result():
                job.cancel()
        if not job.try_begin():
            return
        try:
            loop = asyncio.get_running_loop()
            semaphore = self._semaphores.setdefault(loop, asyncio.Semaphore(self._workers))
            await job.acquire_slot(semaphore)
            await work()
        finally:
            job.release_slot()
            job.finish()

    def close(self) -> None:
        """End the threads when their jobs and the waiting ones are done. Later jobs start new threads."""
        self._threads.close()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _run_in_thread(job: Job, context: contextvars.Context, work: Callable[[], object]) -> None:
    if not job.try_begin():
        return
    try:
        context.run(work)
    finally:
        job.finish()
