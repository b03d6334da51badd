"""Calls at a later time, in a thread that lives as long as there are any."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable

from wecom_runtime import fork
from wecom_runtime.logs import logger

IDLE_SECONDS = 5.0
"""Seconds that the thread waits for more before it ends."""


class Timers:
    """Calls functions at the times that they are set for. They must be quick, as one thread calls them all."""

    def __init__(self) -> None:
        self.after_fork_in_child()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<Alarms, {len(self._set)} set>"

    def after_fork_in_child(self) -> None:
        self._changed = threading.Condition()
        self._set: list[tuple[float, int, Callable[[], object]]] = []
        self._numbers = itertools.count()
        self._runs = False

    def set(self, when: float, call: Callable[[], object]) -> None:
        """Call a function at a time of `time.monotonic`.

        Raises:
            RuntimeError: No thread can be started. The function is called when one can be for a later alarm.
        """
        with self._changed:
            heapq.heappush(self._set, (when, next(self._numbers), call))
            if self._runs:
                self._changed.notify()
                return
            threading.Thread(target=self._run, name="wecom-alarms", daemon=True).start()
            self._runs = True

    def _run(self) -> None:
        while (call := self._next()) is not None:
            try:
                call()
            except Exception:
                logger.exception("what was to be done later failed")
            del call  # nothing of it is kept until the next one is due

    def _next(self) -> Callable[[], object] | None:
        """Wait until a call is due; None if the thread is to end."""
        idle_until = time.monotonic() + IDLE_SECONDS
        with self._changed:
            while True:
                now = time.monotonic()
                if self._set and self._set[0][0] <= now:
                    return heapq.heappop(self._set)[2]
                until = self._set[0][0] if self._set else idle_until
                if until <= now:
                    self._runs = False
                    return None
                self._changed.wait(until - now)
