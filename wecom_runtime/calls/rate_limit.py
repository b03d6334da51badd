"""An optional limit on the rate of calls, kept by the clients themselves, so that WeCom's limits are not hit."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.turns import next_turn

from .line import Line

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

LOCK_TIMEOUT = 5.0
"""Seconds that a storage may wait for its own lock."""
SLOW = 0.5
"""Seconds after which those who have little time do not wait for the storage's answer to another one."""


class RateLimiter:
    """At most `calls` calls in any `per` seconds. Clients that have the limiter share the rate.

        limiter = RateLimiter(9000, 60)                    # WeCom allows 10,000 calls a minute of one endpoint
        limiter = RateLimiter(9000, 60, session=storage)   # the same for all processes and hosts together
        client = WeComClient(corp_id, secret, rate_limit=limiter)

    Args:
        calls: How many.
        per: Seconds.
        burst: Calls that may come at once after a pause. A twentieth of `calls` where it is left out, which costs as
            much of the rate; with a `burst` of your own the rate is `calls` on average, and up to `burst` - 1 more
            come in the worst `per` seconds.
        session: A storage that keeps the count for all that use it. Redis does that in one step and by its own clock
            (with throttled-py, which the extra `redis` installs); others under a lock, by the clocks of the hosts.
            While it fails, each process keeps the rate by itself.
        name: Tells limits in one storage apart: limiters with the same name share one.
        clock: Gives the time in seconds; for a limiter without `session`.
    """

    def __init__(
        self,
        calls: float,
        per: float = 1.0,
        *,
        burst: int | None = None,
        session: SessionStorage | Any | None = None,
        name: str = "calls",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if calls <= 0 or per <= 0 or (burst is not None and burst < 1):
            raise ValueError("calls, per and burst must be greater than 0")
        self._burst = float(burst if burst is not None else max(1, calls // 20))
        self._interval = per / (calls if burst is not None else calls - self._burst + 1)
        self._guard = None if session is None else StorageGuard(as_storage(session))
        if self._guard is not None:
            self._guard.storage.check_turns()
        self._line = Line()
        self._asked_at: float | None = None
        self._key = f"rate:{name}"
        self._clock = clock
        self._lock = threading.Lock()
        self._full_at: float | None = None
        fork.watch(self)

    def __repr__(self) -> str:
        shared = f", shared by {self._guard.storage!r}" if self._guard else ""
        return f"RateLimiter({1 / self._interval:g} a second, burst={self._burst:g}{shared})"

    def after_fork_in_child(self) -> None:
        self._lock = threading.Lock()
        self._asked_at = None

    def take(self, longest: float, deadline: float | None = None) -> Flow[float | None]:
        """Take the next place: the seconds to wait for it, or None if that is longer than `longest`.

        Until `deadline` (`time.monotonic`) the storage may take; half of that time is left for what comes next.
        """
        if self._guard is None:
            return self.reserve(longest)
        if not self._guard.storage.reserves_turns:
            return (yield from self._stand_in_line(self._guard, longest, deadline))
        waits = LOCK_TIMEOUT if deadline is None else min(LOCK_TIMEOUT, max(0.0, deadline - time.monotonic()) / 2)
        wait: float | None = yield from self._ask(self._guard, longest, deadline, waits)
        if wait is None:
            return self.reserve(longest)
        return wait if wait <= longest else None

    def _ask(self, guard: StorageGuard, longest: float, deadline: float | None, waits: float = 0.0) -> Flow[Any]:
        arguments = self._key, self._interval, self._burst, longest
        return (yield from guard.attempt(guard.storage.take_turn, *arguments, deadline=deadline, waits=waits))

    def _stand_in_line(self, guard: StorageGuard, longest: float, deadline: float | None) -> Flow[float | None]:
        """Wait for a place that the storage does not give out in advance: one of this process asks at a time.

        All would wake at once otherwise, and who came first would not be served first.
        """
        end = time.monotonic() + longest
        place, before = self._line.join()
        try:
            if (before - self._burst) * self._interval > longest:
                return None  # those before need longer than that
            came = yield Wait(place.turn, longest / 2)
            if not came and self._is_unanswered(longest / 2):
                return self.reserve(end - time.monotonic())
            if not came and not (yield Wait(place.turn, end - time.monotonic())):
                return None
            while True:
                wait = yield from self._ask_as_first(guard, deadline)
                left = end - time.monotonic()
                if wait is None:
                    return self.reserve(left)
                if wait <= 0:
                    return 0.0
                if wait > left:
                    return None
                yield Sleep(wait)
        finally:
            self._line.leave(place)

    def _ask_as_first(self, guard: StorageGuard, deadline: float | None) -> Flow[float | None]:
        self._asked_at = time.monotonic()
        try:
            wait: float | None = yield from self._ask(guard, 0.0, deadline)
            return wait
        finally:
            self._asked_at = None

    def _is_unanswered(self, waited: float) -> bool:
        """Whether the storage keeps the one at the head of the line waiting, who may have more time than the others."""
        asked_at = self._asked_at
        return asked_at is not None and time.monotonic() - asked_at >= min(waited, SLOW)

    def reserve(self, longest: float) -> float | None:
        """The same, among the threads and tasks of this process alone."""
        with self._lock:
            turn = next_turn(self._full_at, self._clock(), self._interval, self._burst)
            if turn.wait > longest:
                return None
            self._full_at = turn.full_at
            return turn.wait
