"""Timers: calls at set times, in a thread that runs as long as there are any."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable

from wecom_runtime import fork
from wecom_runtime.logs import logger

IDLE_SECONDS = 5.0
"""Seconds without a timer after which the thread ends."""


class Timers:
    """Calls functions at set times. The functions must be quick, as one thread calls them all."""

    def __init__(self) -> None:
        self.after_fork_in_child()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<Timers, {len(self._heap)} set>"

    def after_fork_in_child(self) -> None:
        self._changed = threading.Condition()
        self._heap: list[tuple[float, int, Callable[[], object]]] = []
        self._numbers = itertools.count()
        self._is_running = False
        self._ends_idle = False
        """Whether the thread ends at once if no timer is set, because the last one was cancelled."""

    def call_at(self, when: float, call: Callable[[], object]) -> int:
        """Call a function at a time of `time.monotonic`; return the number of the timer, for `cancel`.

        Raises:
            RuntimeError: No thread can be started. A later timer that starts one has the function called.
        """
        with self._changed:
            number = next(self._numbers)
            heapq.heappush(self._heap, (when, number, call))
            if self._is_running:
                self._changed.notify()
                return number
            threading.Thread(target=self._run, name="wecom-timers", daemon=True).start()
            self._is_running = True
            return number

    def cancel(self, number: int) -> None:
        """Cancel a timer. A timer whose time has come is not affected."""
        with self._changed:
            self._heap = [one for one in self._heap if one[1] != number]
            heapq.heapify(self._heap)
            self._ends_idle = not self._heap
            self._changed.notify()

    def _run(self) -> None:
        while (call := self._next_call()) is not None:
            try:
                call()
            except Exception:
                logger.exception("a timer's function failed")
            del call  # no reference is kept until the next call is due

    def _next_call(self) -> Callable[[], object] | None:
        """Wait until a call is due and return it; None if the thread is to end."""
        idle_until = time.monotonic() + IDLE_SECONDS
        with self._changed:
            while True:
                now = time.monotonic()
                if self._heap and self._heap[0][0] <= now:
                    return heapq.heappop(self._heap)[2]
                until = self._heap[0][0] if self._heap else idle_until
                if until <= now or (self._ends_idle and not self._heap):
                    self._is_running = self._ends_idle = False
                    return None
                self._changed.wait(until - now)
