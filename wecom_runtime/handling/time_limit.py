"""The time limit of handlers: one that runs for too long holds up no further message of its member.

An `async def` handler is cancelled then. A plain one continues in its thread, and is a problem in `health()` until it
ends. The time for which a handler waits for a person does not count.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from wecom_runtime import fork
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from .callback_run import CallbackRun
    from .running.timers import Timers
    from .running.workers import Workers

CHECK_INTERVAL = 30.0
"""Seconds between two checks of the running handlers, at most."""


class RunTime:
    """The time that one handler has run."""

    __slots__ = ("before", "is_over", "since")

    def __init__(self) -> None:
        self.before = 0.0
        """Seconds that it had run before its last wait for a person."""
        self.since: float | None = time.monotonic()
        """The time since which it runs; None while it waits for a person."""
        self.is_over = False
        """Whether it has run for too long."""


class TimeLimit:
    """The running handlers of an engine, and the time that each may run.

    Args:
        seconds: The limit.
        timers: Call it when a limit is reached.
        leave_lane: Lets the next message of a member start, in all processes. Called with a run.
        workers: The workers, of which a handler that continues in its thread does not occupy one.
    """

    def __init__(
        self, seconds: float, timers: Timers, leave_lane: Callable[[CallbackRun], object], workers: Workers
    ) -> None:
        self._workers = workers
        self.seconds = seconds
        self._timers = timers
        self._leave_lane = leave_lane
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<TimeLimit of {self.seconds:g} s, {len(self._runs)} handlers>"

    def after_fork_in_child(self) -> None:
        self._runs: dict[CallbackRun, RunTime] = {}
        self._timer: int | None = None

    def start(self, run: CallbackRun) -> None:
        """Start the time of a handler that is about to be called."""
        run.on_finish = self._end
        with self._mutex.lock:
            self._runs[run] = RunTime()
            if self._timer is None:
                self._set_timer(min(CHECK_INTERVAL, self.seconds))

    def _end(self, run: CallbackRun) -> None:
        with self._mutex.lock:
            self._runs.pop(run, None)

    @contextmanager
    def suspended(self, run: CallbackRun) -> Generator[None, None, None]:
        """Stop the time of a handler while it waits for a person. It holds up no message from then on."""
        self._free_line(run)
        with self._mutex.lock:
            ran = self._runs.get(run)
            if ran is not None and ran.since is not None:
                ran.before += time.monotonic() - ran.since
                ran.since = None
        try:
            yield
        finally:
            if ran is not None:
                ran.since = time.monotonic()

    def late(self) -> list[str]:
        """Return the names of the handlers that have run for too long and still run."""
        with self._mutex.lock:
            return [run.handler.name for run, ran in self._runs.items() if ran.is_over]

    def close(self) -> None:
        """Stop the checks if no handler runs."""
        with self._mutex.lock:
            timer = None if self._runs else self._timer
            if timer is not None:
                self._timer = None
        if timer is not None:
            self._timers.cancel(timer)

    def _set_timer(self, seconds: float) -> None:
        try:
            self._timer = self._timers.call_at(time.monotonic() + seconds, self._check)
        except RuntimeError:  # no thread can be started: the next handler tries again
            self._timer = None

    def _check(self) -> None:
        now, next_check, late = time.monotonic(), min(CHECK_INTERVAL, self.seconds), []
        with self._mutex.lock:
            for run, ran in self._runs.items():
                if ran.is_over or ran.since is None:
                    continue
                left = self.seconds - ran.before - (now - ran.since)
                if left <= 0:
                    ran.is_over = True
                    late.append(run)
                else:
                    next_check = min(next_check, left)
            self._timer = None
            if self._runs:
                self._set_timer(next_check)
        for run in late:
            is_cancelled = run.switch.expire(self.seconds)
            logger.warning(
                "%s has run for %g s (handler_timeout): %s, and the next message of its member is handled",
                run.handler.name,
                self.seconds,
                "it is cancelled" if is_cancelled else "it continues in its thread",
            )
            self._free_line(run)
            if run.job is not None and not is_cancelled:
                self._workers.exclude(run.job)

    def _free_line(self, run: CallbackRun) -> None:
        """Let the next message of the member start."""
        if run.queue_entry is not None:
            run.queue_entry.remove()
        self._leave_lane(run)
