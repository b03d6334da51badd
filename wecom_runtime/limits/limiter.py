"""An optional limit on the rate of calls, kept by the clients themselves, so that WeCom's limits are not hit."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.settings import check_number
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.guard import StorageGuard

from .counts import LOCK_FOR, LocalCounts, SharedCounts, Taken
from .wait_queue import WaitQueue
from .windows import Window

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

SLOW = 0.5
"""Seconds after which those who have little time do not wait for the storage's answer to another one."""


class RateLimiter:
    """At most `calls` calls in any `per` seconds. Clients that have the limiter share the rate.

        limiter = RateLimiter(9000, 60)                    # WeCom allows 10,000 calls a minute of one endpoint
        limiter = RateLimiter(9000, 60, session=storage)   # the same for all processes and hosts together
        client = WeComClient(corp_id, secret, rate_limit=limiter)

    Callers wait in line. A call that was certainly not sent does not count.

    Args:
        calls: How many.
        per: Seconds.
        burst: Calls that may come at once, a twentieth of `calls` where it is left out; the next ones come when so
            many are due at the rate. More than `calls`: so many at once, and `calls` in `per` seconds on average.
        session: A storage that keeps the count for all that use it. Redis does that in one step and by its own clock;
            others under a lock, by the clocks of the hosts. While it fails, each process keeps the rate by itself.
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
        check_number("calls", calls, above=True)
        check_number("per", per, above=True)
        check_number("burst", burst, least=1, optional=True)
        self._rate, self._per = calls, per
        self._burst = burst if burst is not None else max(1, int(calls // 20))
        windows = _windows(calls, per, self._burst)
        self._guard = (
            None
            if session is None
            else StorageGuard(as_storage(session), without="each process keeps the rate by itself")
        )
        self._local = LocalCounts(windows, clock)
        self._shared = None if self._guard is None else SharedCounts(self._guard.storage, windows)
        self._line = WaitQueue()
        self._asked_at: float | None = None
        """Since when the first in line waits for the storage's answer."""
        self._none_before = 0.0
        """Until when (`time.monotonic`) the storage has no place, as it said last."""
        self._key = f"rate:{name}"
        fork.watch(self)

    def __repr__(self) -> str:
        shared = f", shared by {self._guard.storage!r}" if self._guard else ""
        return f"RateLimiter({self._rate:g} in {self._per:g} s, burst={self._burst}{shared})"

    def after_fork_in_child(self) -> None:
        self._asked_at = None

    def take(self, longest: float, deadline: float | None = None) -> Flow[Taken | None]:
        """Wait for a place and take it; None if there is none within `longest` seconds, which is told at once.

        Args:
            longest: Seconds to wait.
            deadline: Until when (`time.monotonic`) the storage may take; half of that time is left for what comes next.
        """
        if self._guard is None and self._line.is_empty:
            found = self._local.take()
            if isinstance(found, Taken):
                return found
        end = time.monotonic() + longest
        waiter, before = self._line.join()
        try:
            if self._wait_of(before) > longest:
                return None
            first = yield Wait(waiter.is_first, longest / 2)
            if not first and self._is_unanswered(longest / 2):
                # The line waits for a storage that does not answer.
                own = self._local.take() if time.monotonic() < end else None
                return own if isinstance(own, Taken) else None
            if not first and not (yield Wait(waiter.is_first, end - time.monotonic())):
                return None
            while True:
                answer = yield from self._ask(deadline)
                if isinstance(answer, Taken):
                    return answer
                if time.monotonic() + answer > end:
                    return None
                yield Sleep(answer)
        finally:
            self._line.leave(waiter)

    def give_back(self, taken: Taken) -> Flow[None]:
        """Free a place for which nothing was sent."""
        if self._guard is None or self._shared is None or not taken.key:
            self._local.give_back(taken)
        else:
            yield from self._guard.attempt(self._shared.give_back, taken)

    def _wait_of(self, before: int) -> float:
        """Seconds that those before in the line need at least."""
        if self._guard is None:
            return self._local.wait(before=before)
        interval = self._per / self._rate
        return max((before - self._burst) * interval, self._none_before - time.monotonic() if before else 0.0)

    def _ask(self, deadline: float | None) -> Flow[Taken | float]:
        """Take a place if there is one, for the first in line; the seconds until then if there is none."""
        if self._guard is None or self._shared is None:
            return self._local.take()
        self._asked_at = now = time.monotonic()
        waits = LOCK_FOR if deadline is None else min(LOCK_FOR, max(0.0, deadline - now) / 2)
        asking = _Asking(self._shared, self._key)
        try:
            yield from self._guard.attempt(asking, deadline=deadline, waits=waits)
            answer = asking.collect()
        finally:
            self._asked_at = None
            if (unused := asking.give_up()) is not None:
                yield from self._guard.attempt(self._shared.give_back, unused)
        if answer is None:  # the storage fails
            return self._local.take()
        self._none_before = 0.0 if isinstance(answer, Taken) else time.monotonic() + answer
        return answer

    def _is_unanswered(self, waited: float) -> bool:
        """Whether the storage keeps the first in line waiting, who may have more time than the others."""
        asked_at = self._asked_at
        return asked_at is not None and time.monotonic() - asked_at >= min(waited, SLOW)


class _Asking:
    """A question to the storage whose caller may be gone when the answer comes: the place goes back then."""

    def __init__(self, counts: SharedCounts, key: str) -> None:
        self._counts = counts
        self._key = key
        self._mutex = threading.Lock()
        self._is_given_up = False
        self._answer: Taken | float | None = None

    def __call__(self) -> None:
        """Ask, in whatever thread."""
        answer = self._counts.take(self._key)
        with self._mutex:
            if not self._is_given_up:
                self._answer = answer
                return
        if isinstance(answer, Taken):
            self._counts.give_back(answer)

    def collect(self) -> Taken | float | None:
        """Return the answer, which is the caller's from now on; None if there is none."""
        with self._mutex:
            answer, self._answer = self._answer, None
            return answer

    def give_up(self) -> Taken | None:
        """Want no answer any more; return a place that has come and was not collected."""
        with self._mutex:
            self._is_given_up = True
        answer = self.collect()
        return answer if isinstance(answer, Taken) else None


def _windows(calls: float, per: float, burst: int) -> list[Window]:
    """The limits that make a rate."""
    whole = max(1, math.floor(calls))
    windows = [Window(burst, burst * per / calls)]
    if burst < whole:
        windows.append(Window(whole, whole * per / calls))
    return windows
