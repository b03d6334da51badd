"""Background jobs, in threads or tasks. The numbers of running and of waiting jobs are limited.

Capacity for a job is acquired before anything of it runs, as from a semaphore, and released when the job ends. If there
is none, the acquiring flows wait in a queue.

A job may have an owner, such as a member. The jobs of one owner hold at most half of the capacity, and run on at most
half of the workers. Jobs that wait for an earlier job of their owner hold no capacity: they are counted separately.
"""

from __future__ import annotations

import contextlib
import contextvars
import functools
import sys
import threading
import time
import weakref
from collections import OrderedDict, deque
from collections.abc import Callable, Coroutine, Generator, Hashable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from wecom_runtime import fork
from wecom_runtime.flow import NO_TRANSPORT, Flow, Wait
from wecom_runtime.lazy import LazyModule
from wecom_runtime.logs import logger

from .loop_thread import LoopThread
from .thread_pool import ThreadPool
from .timers import Timers

if TYPE_CHECKING:
    import asyncio
else:
    asyncio = LazyModule("asyncio")


THREAD_RETRY_DELAY = 0.2
"""Seconds before another attempt to start a job for which no thread could be started when its turn came."""
CHECK_INTERVAL = 30.0
"""Seconds between two checks of the jobs for problems."""
MAX_REFUSAL_KEYS = 1_000
"""The largest number of callbacks whose refusals are counted."""
QUEUED_PER_BACKLOG = 10
"""The largest number of jobs that wait for an earlier job of their owner, in multiples of the backlog."""
OWNER_SHARE = 4
"""The fraction of the backlog that the waiting jobs of one owner may have: a quarter."""

Owner: TypeAlias = "Hashable | None"
"""The owner of a job; None for a job that no owner's limit concerns."""
Waiter: TypeAlias = "tuple[Future[Job], asyncio.AbstractEventLoop | None] | tuple[Job, Callable[[], object]]"
"""The future of a flow that waits for capacity, and its event loop; or a patient job, and its start."""


class Job:
    """A background job and its capacity. It begins or is cancelled once; its end releases the capacity."""

    __slots__ = (
        "__weakref__",
        "_completion",
        "_has_begun",
        "_semaphore",
        "_workers",
        "acquired_at",
        "due_at",
        "has_worker",
        "is_patient",
        "name",
        "on_end",
        "owner",
        "started_at",
    )

    def __init__(self, workers: Workers, name: str, owner: Owner = None) -> None:
        self._workers = workers
        self._has_begun = False
        self._completion: Future[None] | None = None
        self._semaphore: asyncio.Semaphore | None = None
        self.name = name
        self.owner = owner
        self.has_worker = False
        """Whether it holds one of the workers that its owner may use."""
        self.is_patient = False
        """Whether it acquires capacity only when a worker is free; see `Workers.queue`."""
        self.acquired_at = time.monotonic()
        """The time at which its capacity was acquired."""
        self.due_at: float | None = None
        """The time since which it waits for nothing but a worker."""
        self.started_at: float | None = None
        """The time at which a worker started it, or at which it continued after a wait for a person."""
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
            on_end, self.on_end = self.on_end, None
        if on_end is not None:
            on_end()  # first, so that the next job of the owner takes over the capacity
        with self._workers.mutex:
            successor = self._workers.release(self)
            if self._completion is not None and not self._completion.done():
                self._completion.set_result(None)
        if successor is not None:
            successor()

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


class _OwnerJobs:
    """The jobs of one owner."""

    __slots__ = ("holding", "queued", "running", "waiting")

    def __init__(self) -> None:
        self.holding = 0
        """The number of jobs that hold capacity."""
        self.queued = 0
        """The number of jobs that wait for an earlier one, without capacity."""
        self.running = 0
        """The number of jobs that hold a worker."""
        self.waiting: deque[tuple[Job, Callable[[], object]]] = deque()
        """The jobs that wait until the owner may use another worker, and the functions that start them."""


class Workers:
    """Threads and tasks for background jobs.

    Args:
        workers: The number of jobs that run at once.
        backlog: The number of jobs that may wait.
        loop: Runs coroutines that synchronous code starts.
        timers: Have jobs retried for which no thread could be started.
    """

    def __init__(self, workers: int, backlog: int, loop: LoopThread, timers: Timers) -> None:
        self._workers = workers
        self.capacity = workers + backlog
        """The number of jobs that may run or wait at once."""
        self._max_holding = -(-self.capacity // 2)
        """The largest number of jobs of one owner that hold capacity: half of the capacity, rounded up."""
        self._max_running = -(-workers // 2)
        """The largest number of jobs of one owner that run at once: half of the workers, rounded up."""
        self._max_queued = QUEUED_PER_BACKLOG * backlog
        self._max_queued_of_owner = -(-backlog // OWNER_SHARE)
        self._loop = loop
        self._timers = timers
        self.on_check: Callable[[], object] | None = None
        """Called at intervals while there are jobs."""
        self._threads = ThreadPool(workers, "wecom-background", joined_at_exit=False)  # a drain waits for the jobs
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        # Reentrant, as a garbage collection may release capacity at any moment.
        self.mutex = threading.RLock()
        self.holding: dict[Job, None] = {}
        """The jobs that hold capacity."""
        self.queued: dict[Job, None] = {}
        """The jobs that hold no capacity: they wait for an earlier job of their owner."""
        self._suspended: dict[Job, None] = {}
        """The jobs that hold no capacity: they wait for a person, or have a limit of their own."""
        self._late: dict[Job, Callable[[], None]] = {}
        """The jobs that run for too long, and the functions that take back the extra threads for them."""
        self._patient = 0
        """The number of patient jobs that hold capacity."""
        self.owners: dict[Hashable, _OwnerJobs] = {}
        self.check: int | None = None
        """The number of the timer of the next check."""
        self._waiters: dict[Owner, deque[Waiter]] = {}
        """The flows of each owner that wait for capacity, first come first."""
        self._refusals: OrderedDict[str, int] = OrderedDict()
        self.tasks: dict[asyncio.Task[None], Job] = {}  # an event loop keeps no reference to its tasks
        self._semaphores: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = (
            weakref.WeakKeyDictionary()
        )

    # -- capacity

    def try_acquire(self, name: str, owner: Owner = None) -> Job | None:
        """Acquire capacity for one job; return None if there is none, or its owner has half of it."""
        if self.tasks:
            self.drop_tasks_of_closed_loops()
        with self.mutex:
            return self.force_acquire(name, owner) if self._has_capacity(owner) else None

    def force_acquire(self, name: str, owner: Owner = None) -> Job:
        """Acquire capacity beyond the limit, for work that has begun already and cannot be refused any more."""
        job = Job(self, name, owner)
        with self.mutex:
            self._hold(job)
        return job

    def try_queue(self, name: str, owner: Owner, *, force: bool = False) -> Job | None:
        """Count a job that waits for an earlier one of its owner; return None if too many wait.

        The job acquires capacity when it is started.

        Args:
            name: The name of the handler.
            owner: The owner.
            force: Whether to exceed the limits, for work that was acknowledged already.
        """
        with self.mutex:
            found = self.owners.get(owner)
            queued = 0 if found is None else found.queued
            if not force and (queued >= self._max_queued_of_owner or len(self.queued) >= self._max_queued):
                return None
            job = Job(self, name, owner)
            self.queued[job] = None
            self._jobs_of(owner).queued += 1
            return job

    def queue(self, name: str, owner: Owner) -> Job:
        """Return a job that acquires capacity when it is started, as soon as a worker is free. Any number may wait.

        Such jobs hold at most as much capacity as there are workers, and leave the rest to other work.
        """
        job = self.try_queue(name, owner, force=True)
        assert job is not None  # noqa: S101 - it is forced
        job.is_patient = True
        return job

    def track(self, name: str) -> Job:
        """Return a job without capacity, for work that has a limit of its own. A drain waits for it."""
        job = Job(self, name)
        job.try_begin()
        with self.mutex:
            self._suspended[job] = None
        return job

    def acquire(self, name: str, owner: Owner, timeout: float | None) -> Flow[Job | None]:
        """Acquire capacity for one job as soon as there is some.

        Args:
            name: The name of the handler.
            owner: The owner.
            timeout: Seconds to wait at most; None: without a limit.

        Returns:
            None if there was no capacity in time.
        """
        job = self.try_acquire(name, owner)
        if job is not None or timeout == 0:
            return job
        waiter = Future[Job](), _running_loop()
        with self.mutex:
            self._waiters.setdefault(owner, deque()).append(waiter)
            self._wake_waiters()
        try:
            yield Wait(waiter[0], timeout)
        except BaseException:
            if (job := self._cancel_waiting(owner, *waiter)) is not None:
                job.cancel()
            raise
        job = self._cancel_waiting(owner, *waiter)
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

    def _has_capacity(self, owner: Owner) -> bool:
        """Return whether there is capacity for another job of an owner."""
        if len(self.holding) >= self.capacity:
            return False
        found = None if owner is None else self.owners.get(owner)
        return found is None or found.holding < self._max_holding

    def _jobs_of(self, owner: Hashable) -> _OwnerJobs:
        found = self.owners.get(owner)
        if found is None:
            found = self.owners[owner] = _OwnerJobs()
        return found

    def _may_hold(self, job: Job) -> bool:
        """Return whether there is capacity for a queued job."""
        return not job.is_patient or (self._patient < self._workers and self._has_capacity(job.owner))

    def _hold(self, job: Job) -> None:
        """Count a job as one that holds capacity."""
        self.holding[job] = None
        self._patient += job.is_patient
        if job.owner is not None:
            found = self.owners.get(job.owner)
            if found is None:
                found = self.owners[job.owner] = _OwnerJobs()
            found.holding += 1

    def schedule_check(self) -> None:
        """Have the jobs checked after a while."""
        with contextlib.suppress(RuntimeError):  # no thread can be started: the next job tries again
            self.check = self._timers.call_at(time.monotonic() + CHECK_INTERVAL, self.check_jobs)

    def check_jobs(self) -> None:
        """Call `on_check`, and schedule the next check if there are jobs."""
        with self.mutex:
            self.check = None
            if not self.holding and not self.queued:
                return
        self.schedule_check()
        if self.on_check is not None:
            self.on_check()

    def _forget(self, job: Job) -> None:
        """Count a job no longer, whether it holds capacity, waits or is suspended."""
        self._suspended.pop(job, None)
        if (take_back := self._late.pop(job, None)) is not None:
            take_back()
        if job in self.holding:
            del self.holding[job]
            self._patient -= job.is_patient
            if job.owner is not None:
                self.owners[job.owner].holding -= 1
        elif job in self.queued:
            del self.queued[job]
            self.owners[job.owner].queued -= 1

    def _cancel_waiting(self, owner: Owner, waiter: Future[Job], loop: asyncio.AbstractEventLoop | None) -> Job | None:
        """Cancel waiting for capacity; return the job that has acquired some in between."""
        with self.mutex:
            if waiter.done():
                return waiter.result()
            waiters = self._waiters.get(owner, deque())
            if (waiter, loop) in waiters:  # not one that was dropped, as its event loop is closed
                waiters.remove((waiter, loop))
                if not waiters:
                    del self._waiters[owner]
            return None

    def _wake_waiters(self) -> None:
        """Give free capacity to the flows that wait for it, to the owners in turn."""
        while self._waiters and len(self.holding) < self.capacity:
            for owner, waiters in self._waiters.items():
                first = waiters[0][0]
                if self._has_capacity(owner) if isinstance(first, Future) else self._may_hold(first):
                    break
            else:
                return  # each of the owners has half of the capacity
            del self._waiters[owner]
            waiter, other = waiters.popleft()
            if waiters:
                self._waiters[owner] = waiters
            if isinstance(waiter, Job):
                start = cast("Callable[[], object]", other)
                if waiter in self.queued and not self.waits_for_worker(waiter, start):
                    start()
                continue
            loop = cast("asyncio.AbstractEventLoop | None", other)
            if loop is None or not loop.is_closed():  # no flow waits in a closed loop
                waiter.set_result(self.force_acquire("", owner))

    @contextlib.contextmanager
    def suspended(self, job: Job | None) -> Generator[None, None, None]:
        """Release the capacity of a job, if there is one, while its handler waits for a person."""
        successor, had_worker = None, False
        with self.mutex:
            if job is not None and job in self.holding:
                had_worker = job.has_worker
                successor = self._release_worker(job)
                self._forget(job)
                self._suspended[job] = None
                self._wake_waiters()
        if successor is not None:
            successor()
        try:
            yield
        finally:
            with self.mutex:
                if job is not None and job in self._suspended:
                    del self._suspended[job]
                    self._hold(job)
                    job.started_at = time.monotonic()
                    if had_worker:
                        self._take_worker(job)

    def exclude(self, job: Job) -> None:
        """Count a job no longer that runs in a thread for too long, so that another may run. A drain waits for it."""
        with self.mutex:
            if job not in self.holding:
                return
            successor = self._release_worker(job)
            self._forget(job)
            self._suspended[job] = None
            self._late[job] = self._threads.allow_extra_thread()
            self._wake_waiters()
        if successor is not None:
            successor()

    @property
    def has_free_worker(self) -> bool:
        """Whether another job begins at once."""
        return len(self.holding) < self._workers

    @property
    def free_capacity(self) -> int:
        """The number of further jobs that may begin or wait."""
        return max(0, self.capacity - len(self.holding))

    def jobs(self) -> list[Job]:
        """Return the jobs that run or wait, the oldest first."""
        self.drop_tasks_of_closed_loops()
        with self.mutex:
            if not self._suspended and not self.queued:
                return list(self.holding)
            return sorted([*self.holding, *self.queued, *self._suspended], key=lambda job: job.acquired_at)

    def is_active(self, job: Job) -> bool:
        """Return whether a job has not ended yet."""
        return job in self.holding or job in self.queued or job in self._suspended

    def release(self, job: Job) -> Callable[[], object] | None:
        """Release the capacity of a job; called by the job.

        Returns:
            A function that starts the next job of the owner, to be called without the mutex; None if there is none.
        """
        successor = self._release_worker(job) if job.has_worker else None
        self._forget(job)
        found = None if job.owner is None else self.owners.get(job.owner)
        if found is not None and not (found.holding or found.queued or found.running or found.waiting):
            del self.owners[job.owner]
        if self._waiters:
            self._wake_waiters()
        return successor

    # -- the workers that an owner may use

    def _take_worker(self, job: Job) -> None:
        job.has_worker = True
        self._jobs_of(job.owner).running += 1

    def _release_worker(self, job: Job) -> Callable[[], object] | None:
        """Let the next job of the owner use the worker of a job; return the function that starts it."""
        if not job.has_worker:
            return None
        job.has_worker = False
        found = self.owners[job.owner]
        found.running -= 1
        while found.waiting and found.running < self._max_running:
            successor, start = found.waiting.popleft()
            if self.is_active(successor):
                self._take_worker(successor)
                return start
        return None

    def waits_for_worker(self, job: Job, start: Callable[[], object]) -> bool:
        """Return whether a job waits until its owner may use another worker; `start` is called then.

        A queued job acquires its capacity.
        """
        job.due_at = time.monotonic()
        if self.check is None:
            self.schedule_check()
        if job.owner is None and not job.is_patient:
            return False
        with self.mutex:
            if job in self.queued:
                if not self._may_hold(job):
                    self._waiters.setdefault(job.owner, deque()).append((job, start))
                    return True
                self._forget(job)
                self._hold(job)
            if job.owner is None or job.has_worker or job not in self.holding:
                return False
            found = self.owners[job.owner]
            if found.running < self._max_running:
                found.running += 1
                job.has_worker = True
                return False
            found.waiting.append((job, start))
            return True

    # -- execution

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
        submit = functools.partial(self._submit, call)
        if turn is None:
            if not self.waits_for_worker(job, submit):
                self._threads.submit(call)
            return

        def on_turn(turn: Future[bool]) -> None:
            if not turn.result():
                job.cancel()
            elif not self.waits_for_worker(job, submit):
                submit()

        turn.add_done_callback(on_turn)

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
            self.tasks[task] = job
        task.add_done_callback(self.on_task_end)

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
            self.tasks[task] = job
        task.add_done_callback(self.on_task_end)

    def on_task_end(self, task: asyncio.Task[None]) -> None:
        """Forget a task that has ended, and finish its job."""
        with self.mutex:
            job = self.tasks.pop(task, None)
        if job is not None and self.is_active(job):
            job.finish()  # a task that is cancelled before it begins does not do so itself

    def drop_tasks_of_closed_loops(self) -> None:
        """Drop the tasks of a loop that was closed without ending them: they never end."""
        if not self.tasks:
            return
        with self.mutex:
            lost = [item for item in self.tasks.items() if item[0].get_loop().is_closed()]
        for task, job in lost:
            logger.error("%s was lost: its event loop was closed before this background job was done", job.name)
            self.on_task_end(task)

    async def _run_task(
        self, job: Job, work: Callable[[], Coroutine[Any, Any, object]], turn: Future[bool] | None
    ) -> None:
        if turn is not None:
            await Wait(turn, None).aperform(NO_TRANSPORT)
            if not turn.result():
                job.cancel()
        may_start: Future[None] = Future()
        if self.waits_for_worker(job, functools.partial(may_start.set_result, None)):
            await Wait(may_start, None).aperform(NO_TRANSPORT)
        if not job.try_begin():
            return
        try:
            loop = asyncio.get_running_loop()
            semaphore = self._semaphores.setdefault(loop, asyncio.Semaphore(self._workers))
            await job.acquire_slot(semaphore)
            job.started_at = time.monotonic()
            await work()
        finally:
            job.release_slot()
            job.finish()

    def close(self) -> None:
        """End the threads when their jobs and the waiting ones are done. Later jobs start new threads."""
        with self.mutex:
            check = None if self.holding or self.queued else self.check
            if check is not None:
                self.check = None
        if check is not None:
            self._timers.cancel(check)
        self._threads.close()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    """Return the running loop of this thread. Without `asyncio`, whose import takes long, there is none."""
    events = sys.modules.get("asyncio.events")
    loop: asyncio.AbstractEventLoop | None = None if events is None else events._get_running_loop()
    return loop


def _run_in_thread(job: Job, context: contextvars.Context, work: Callable[[], object]) -> None:
    if not job.try_begin():
        return
    job.started_at = time.monotonic()
    try:
        context.run(work)
    finally:
        job.finish()
