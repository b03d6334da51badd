"""The life cycle of an engine: open, draining, closed; and its health."""

from __future__ import annotations

import atexit
import enum
import time
from collections import Counter
from collections.abc import Callable

from wecom_runtime.flow import NO_TRANSPORT, Flow, Wait, drive
from wecom_runtime.logs import logger
from wecom_runtime.weak_registry import WeakRegistry

from .deduplication import Deduplicator
from .defaults import DRAIN_TIMEOUT
from .health import RouterHealth
from .problems import ProblemLog, problems_of_work
from .running.executor import HandlerExecutor
from .running.workers import Job, Workers
from .time_limit import TimeLimit

LOG_INTERVAL = 5.0
"""Seconds between two log lines of a drain about the jobs that it waits for."""
LOOP_CHECK_INTERVAL = 1.0
"""Seconds between two checks for jobs whose event loop was closed, which is not signalled."""


class EngineState(enum.Enum):
    """The states of an engine."""

    OPEN = "open"
    DRAINING = "draining"
    """The engine waits for its background work, and accepts more of it unless the process ends."""
    CLOSED = "closed"
    """The threads have ended. The next callback opens the engine again, unless the process ends."""


class Lifecycle:
    """The life cycle of one engine.

    Args:
        workers: Its background jobs.
        deduplicator: The callbacks in progress.
        executor: Its other threads.
        time_limit: The time limit of its handlers.
    """

    def __init__(
        self, workers: Workers, deduplicator: Deduplicator, executor: HandlerExecutor, time_limit: TimeLimit
    ) -> None:
        self._time_limit = time_limit
        self.state = EngineState.OPEN
        self.on_drain: list[Callable[[], object]] = []
        """Functions that are called when a drain begins."""
        self.is_ending = False
        """Whether the process ends: background work that has not begun is left to the next process."""
        self._workers = workers
        self._deduplicator = deduplicator
        self._executor = executor
        self._problems = ProblemLog(lambda: problems_of_work(workers, deduplicator, time_limit))
        workers.on_check = self._problems.report
        _lifecycles.add(self)

    def __repr__(self) -> str:
        return f"<Lifecycle {self.state.value}>"

    def accepts_background_work(self) -> bool:
        """Return whether background work may begin, and open an engine that was closed."""
        if self.state is EngineState.CLOSED and not self.is_ending:
            self.state = EngineState.OPEN
        return not self.is_ending

    def is_open(self) -> bool:
        """Return whether no drain has begun."""
        return self.state is EngineState.OPEN

    def running_handlers(self) -> list[str]:
        """Return the names of the handlers that run or wait for their turn, the oldest first."""
        return [*self._deduplicator.names(), *(job.name for job in self._workers.jobs())]

    def health(self) -> RouterHealth:
        """Return the health of the engine, without a request to WeCom or the storage."""
        jobs = self._workers.jobs()
        running = sum(job.has_begun for job in jobs)
        free = self._workers.free_capacity
        return {
            "ready": self.state is EngineState.OPEN and not self.is_ending and free > 0,
            "state": self.state.value,
            "running": running,
            "waiting": len(jobs) - running,
            "room": free,
            "oldest": round(time.monotonic() - jobs[0].acquired_at, 1) if jobs else 0.0,
            "storage": "failing" if self._deduplicator.storage_problem else "ok",
            "problems": self._problems.texts(),
        }

    def drain(self, timeout: float | None = None, *, for_good: bool = False) -> Flow[list[str]]:
        """Wait until the background work is done, and end the threads.

        Handlers that are not done by then are named in the log, and continue. A later callback opens the engine again.

        Args:
            timeout: Seconds to wait at most.
            for_good: The process ends: from now on, WeCom is asked to repeat callbacks for background handlers.

        Returns:
            The names of the handlers that are not done.
        """
        started = logged = time.monotonic()
        self.is_ending = self.is_ending or for_good
        self.state = EngineState.DRAINING
        for on_drain in list(self.on_drain):
            on_drain()
        while jobs := self._workers.jobs():
            now = time.monotonic()
            left = LOOP_CHECK_INTERVAL if timeout is None else min(LOOP_CHECK_INTERVAL, started + timeout - now)
            if left <= 0:
                break
            if now - logged >= LOG_INTERVAL:
                logged = now
                logger.info("%d background handlers are still running: %s", len(jobs), _names(jobs))
            yield Wait(jobs[0].completion(), left)
        self._workers.close()
        self._executor.close()
        self._time_limit.close()
        self.state = EngineState.CLOSED
        if jobs:
            logger.warning("%d background handlers are not done: %s", len(jobs), _names(jobs))
        return [job.name for job in jobs]


def _names(jobs: list[Job]) -> str:
    """Return the names of some jobs, each once, with its number."""
    counts = Counter(job.name for job in jobs)
    return ", ".join(name if count == 1 else f"{name} ({count} times)" for name, count in counts.items())


_lifecycles: WeakRegistry[Lifecycle] = WeakRegistry()


def running_handlers() -> list[str]:
    """Return the names of the handlers of all routers in this process that run or wait for their turn."""
    return [name for lifecycle in _lifecycles for name in lifecycle.running_handlers()]


@atexit.register
def _drain_all() -> None:
    """Finish the background work before the program ends."""
    deadline = time.monotonic() + DRAIN_TIMEOUT
    for lifecycle in _lifecycles:
        drive(lifecycle.drain(max(0.0, deadline - time.monotonic()), for_good=True), NO_TRANSPORT)
