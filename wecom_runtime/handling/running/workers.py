"""Work that goes on after the answer, in threads or tasks; both what runs and what waits is limited in number.

Room for a piece of work is taken before anything of it runs. Where there is none, callers stand in line for it.
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
"""Seconds after which work is tried again for which no thread could be started when its turn came."""

MAX_REFUSAL_KEYS = 1_000
"""Keys of callbacks that found no room lately."""


class Job:
    """One piece of background work and the room that it has: run or withdrawn once, and then its room is given back."""

    __slots__ = ("__weakref__", "_begun", "_ended", "_turn", "_workers", "name", "on_end", "since")

    def __init__(self, workers: Workers, name: str) -> None:
        self._workers = workers
        self._begun = False
        self._ended: Future[None] | None = None
        self._turn: asyncio.Semaphore | None = None
        self.name = name
        self.since = time.monotonic()
        """When its room was taken."""
        self.on_end: Callable[[], object] | None = None
        """Called when it ends, however it does."""

    def __repr__(self) -> str:
        return f"<Job {self.name}>"

    @property
    def is_begun(self) -> bool:
        """Whether it is done or under way, and does not wait any more."""
        return self._begun

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
            on_end, self.on_end = self.on_end, None
            if self._ended is not None and not self._ended.done():
                self._ended.set_result(None)
        if on_end is not None:
            on_end()

    async def await_turn(self, turn: asyncio.Semaphore) -> None:
        """Wait until it is among those that are done at once."""
        await turn.acquire()
        self._turn = turn

    def give_turn(self) -> asyncio.Semaphore | None:
        """Let another piece of work be done in its place; what to wait for before it goes on, where it is a task."""
        turn, self._turn = self._turn, None
        if turn is not None:
            turn.release()
        return turn

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
        timers: Tries again what could not be started.
    """

    def __init__(self, workers: int, backlog: int, loop: LoopThread, timers: Timers) -> None:
        if workers < 1 or backlog < 0:
            raise ValueError("workers must be at least 1, and backlog at least 0")
        self._workers = workers
        self.most = workers + backlog
        """How much may be done or wait at once."""
        self._loop = loop
        self._timers = timers
        self._threads = ThreadPool(workers, "wecom-background", awaited=False)  # the engine waits for it
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        # Reentrant, as a garbage collection may give room back at any moment.
        self.mutex = threading.RLock()
        self._jobs: dict[Job, None] = {}
        self._aside: dict[Job, None] = {}
        """Those that wait for a person, and need no room meanwhile."""
        self._line: deque[tuple[Future[Job], asyncio.AbstractEventLoop | None]] = deque()
        """Those who wait for room, first come first, and their event loops."""
        self._refused: OrderedDict[str, int] = OrderedDict()
        self._tasks: dict[asyncio.Task[None], Job] = {}  # a loop itself keeps no reference to its tasks
        self._semaphores: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = (
            weakref.WeakKeyDictionary()
        )

    def room_for(self, name: str) -> Job | None:
        """Take room for one piece of work; None if there is none. It is given back when the work ends."""
        with self.mutex:
            self._drop_tasks_of_closed_loops()
            return None if len(self._jobs) >= self.most else self.more_room_for(name)

    def more_room_for(self, name: str) -> Job:
        """Take room for work that has begun already and cannot be refused any more, even where there is none."""
        job = Job(self, name)
        with self.mutex:
            self._jobs[job] = None
        return job

    def await_room(self, name: str, seconds: float | None) -> Flow[Job | None]:
        """Take room for one piece of work as soon as there is some.

        Args:
            name: Of the handler.
            seconds: How long to wait; None: however long.

        Returns:
            None where there was none in time.
        """
        job = self.room_for(name)
        if job is not None or seconds == 0:
            return job
        waiting = Future[Job](), _running_loop()
        with self.mutex:
            self._line.append(waiting)
            self._give_room()
        try:
            yield Wait(waiting[0], seconds)
        except BaseException:
            if (job := self._leave_line(*waiting)) is not None:
                job.withdraw()
            raise
        job = self._leave_line(*waiting)
        if job is not None:
            job.name = name
        return job

    def refused(self, key: str) -> int:
        """Note that a callback found no room; how often it has found none."""
        with self.mutex:
            number = self._refused[key] = self._refused.pop(key, 0) + 1
            while len(self._refused) > MAX_REFUSAL_KEYS:
                self._refused.popitem(last=False)
            return number

    def _leave_line(self, place: Future[Job], loop: asyncio.AbstractEventLoop | None) -> Job | None:
        """Stop waiting; the room that was given, if any was."""
        with self.mutex:
            if place.done():
                return place.result()
            self._line.remove((place, loop))
            return None

    def _give_room(self) -> None:
        while self._line and len(self._jobs) < self.most:
            place, loop = self._line.popleft()
            if loop is None or not loop.is_closed():  # nobody waits in one that was closed
                place.set_result(self.more_room_for(""))

    @contextlib.contextmanager
    def without(self, job: Job | None) -> Generator[None, None, None]:
        """Give the room of a job, if there is one, to others as long as it waits for a person."""
        with self.mutex:
            if job is not None and job in self._jobs:
                del self._jobs[job]
                self._aside[job] = None
                self._give_room()
        try:
            yield
        finally:
            with self.mutex:
                if job is not None and job in self._aside:
                    del self._aside[job]
                    self._jobs[job] = None

    @property
    def room(self) -> int:
        """How much more work may begin or wait."""
        return max(0, self.most - len(self._jobs))

    def jobs(self) -> list[Job]:
        """Return what is being done or waits, the oldest first."""
        with self.mutex:
            self._drop_tasks_of_closed_loops()
            return sorted([*self._jobs, *self._aside], key=lambda job: job.since) if self._aside else list(self._jobs)

    def has(self, job: Job) -> bool:
        """Return whether a job has not ended yet."""
        return job in self._jobs or job in self._aside

    def forget(self, job: Job) -> None:
        """Give the room of a job back; called by the job."""
        self._jobs.pop(job, None)
        self._aside.pop(job, None)
        self._give_room()

    def start(self, job: Job, work: Callable[[], object], turn: Future[bool] | None = None) -> None:
        """Call a function in a thread. It raises nothing.

        Args:
            job: The room for it.
            work: The function.
            turn: Wait for this, in no thread; the work is withdrawn if it says False.

        Raises:
            RuntimeError: No thread can be started. The work may be begun all the same: withdraw the job.
        """
        call = functools.partial(_in_thread, job, contextvars.copy_context(), work)
        if turn is None:
            self._threads.submit(call)
        else:
            turn.add_done_callback(lambda turn: self._start_now(call) if turn.result() else job.withdraw())

    def _start_now(self, call: Callable[[], None]) -> None:
        """Start work whose turn has come, sooner or later."""
        try:
            self._threads.submit(call)
        except RuntimeError as error:
            logger.warning("background work cannot be started (%s); trying on", error)
            try:
                self._timers.set(time.monotonic() + THREAD_RETRY_DELAY, lambda: self._start_now(call))
            except RuntimeError:
                call()  # in the thread of what came before it

    def start_task(
        self, job: Job, work: Callable[[], Coroutine[Any, Any, object]], turn: Future[bool] | None = None
    ) -> None:
        """Run a coroutine as a task: in the running loop, or in a loop of its own where none runs.

        Args:
            job: The room for it.
            work: Makes the coroutine.
            turn: As for `start`.

        Raises:
            RuntimeError: No thread can be started for that loop.
        """
        loop = _running_loop()
        if loop is None:
            self._loop.submit(self._in_task(job, work, turn))
            return
        task = loop.create_task(self._in_task(job, work, turn))
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
        for task, job in [item for item in self._tasks.items() if item[0].get_loop().is_closed()]:
            logger.error("%s was lost: its event loop was closed before this background work was done", job.name)
            self._task_ended(task)

    async def _in_task(
        self, job: Job, work: Callable[[], Coroutine[Any, Any, object]], turn: Future[bool] | None
    ) -> None:
        if turn is not None:
            await Wait(turn, None).aperform(NO_TRANSPORT)
            if not turn.result():
                job.withdraw()
        if not job.begin():
            return
        try:
            loop = asyncio.get_running_loop()
            semaphore = self._semaphores.setdefault(loop, asyncio.Semaphore(self._workers))
            await job.await_turn(semaphore)
            await work()
        finally:
            job.give_turn()
            job.end()

    def close(self) -> None:
        """Start no more threads. What waits is still done, and later work starts new ones."""
        self._threads.close()


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _in_thread(job: Job, context: contextvars.Context, work: Callable[[], object]) -> None:
    if not job.begin():
        return
    try:
        context.run(work)
    finally:
        job.end()
