"""The life of an engine: it is open, waits for what is under way before an end, and says how it is."""

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
from .health import RouterHealth
from .running.executor import HandlerExecutor
from .running.workers import Job, Workers

DRAIN_TIMEOUT = 25.0
"""Seconds that the end of a server or a program waits for background work, unless it is told otherwise."""
LOG_INTERVAL = 5.0
"""Seconds between two lines in the log about what is waited for."""
LOOP_CHECK_INTERVAL = 1.0
"""Seconds between two looks for background work whose event loop was closed, which tells nobody."""


class EngineState(enum.Enum):
    """Where an engine is in its life."""

    OPEN = "open"
    DRAINING = "draining"
    """It waits for what is under way, and takes what still comes; before the end of the process no background work."""
    CLOSED = "closed"
    """Its threads have ended; the next callback opens it again, unless the process ends."""


class Lifecycle:
    """The life of one engine.

    Args:
        workers: Its background work.
        once: The callbacks that it handles.
        executor: Its other threads.
    """

    def __init__(self, workers: Workers, once: Deduplicator, executor: HandlerExecutor) -> None:
        self.state = EngineState.OPEN
        self.on_drain: list[Callable[[], object]] = []
        """Called when a drain begins."""
        self.is_ending = False
        """Whether the process ends: what is not begun yet is left to the next one."""
        self._workers = workers
        self._once = once
        self._executor = executor
        _lifecycles.add(self)

    def __repr__(self) -> str:
        return f"<Life {self.state.value}>"

    def takes_work(self) -> bool:
        """Return whether background work may begin, and open an engine that was closed."""
        if self.state is EngineState.CLOSED and not self.is_ending:
            self.state = EngineState.OPEN
        return not self.is_ending

    def underway(self) -> list[str]:
        """Return the names of the handlers that are at work or wait for their turn, the oldest first."""
        return [*self._once.names(), *(job.name for job in self._workers.jobs())]

    def health(self) -> RouterHealth:
        """Return how the work goes, without asking anybody."""
        jobs = self._workers.jobs()
        running = sum(job.is_begun for job in jobs)
        room = self._workers.room
        return {
            "ready": self.state is EngineState.OPEN and not self.is_ending and room > 0,
            "state": self.state.value,
            "running": running,
            "waiting": len(jobs) - running,
            "room": room,
            "oldest": round(time.monotonic() - jobs[0].since, 1) if jobs else 0.0,
            "storage": "failing" if self._once.is_failing else "ok",
        }

    def drain(self, timeout: float | None = None, *, for_good: bool = False) -> Flow[list[str]]:
        """Wait until the background work is done, and end the threads.

        What is not done then is named in the log, and goes on. What comes later opens the engine again.

        Args:
            timeout: Seconds to wait at most.
            for_good: The process ends: from now on WeCom is told to send again what would go on in the background.

        Returns:
            Names of the handlers that are not done.
        """
        started = told = time.monotonic()
        self.is_ending = self.is_ending or for_good
        self.state = EngineState.DRAINING
        for tell in list(self.on_drain):
            tell()
        while jobs := self._workers.jobs():
            now = time.monotonic()
            left = LOOP_CHECK_INTERVAL if timeout is None else min(LOOP_CHECK_INTERVAL, started + timeout - now)
            if left <= 0:
                break
            if now - told >= LOG_INTERVAL:
                told = now
                logger.info("%d background handlers are still at work: %s", len(jobs), _names(jobs))
            yield Wait(jobs[0].ended(), left)
        self._workers.close()
        self._executor.close()
        self.state = EngineState.CLOSED
        if jobs:
            logger.warning("%d background handlers are not done: %s", len(jobs), _names(jobs))
        return [job.name for job in jobs]


def _names(jobs: list[Job]) -> str:
    """Return the names of some work, each once, with its number."""
    counts = Counter(job.name for job in jobs)
    return ", ".join(name if count == 1 else f"{name} ({count} times)" for name, count in counts.items())


_lifecycles: WeakRegistry[Lifecycle] = WeakRegistry()


def running_handlers() -> list[str]:
    """Return the names of the handlers that are at work in this process, or wait for their turn, of all routers."""
    return [name for lifecycle in _lifecycles for name in lifecycle.underway()]


@atexit.register
def _drain_all() -> None:
    """Finish the background work before the program ends."""
    deadline = time.monotonic() + DRAIN_TIMEOUT
    for lifecycle in _lifecycles:
        drive(lifecycle.drain(max(0.0, deadline - time.monotonic()), for_good=True), NO_TRANSPORT)
