"""The client-side rate limit for calls, which is optional and keeps clients below WeCom's limits."""

from __future__ import annotations

import copy
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from wecom_runtime import fork
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_number
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.guard import StorageGuard

from .counts import LOCK_TIMEOUT, MAX_KEYS, LocalCounts, Reservation, SharedCounts
from .wait_queue import WaitQueue
from .windows import Window

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

SLOW_STORAGE = 0.5
"""Seconds after which a caller with a short timeout no longer waits for the storage's result for another caller."""


class RateLimiter:
    """A rate limit: at most `calls` calls in any `per` seconds. Clients that have the same limiter share it.

        limiter = RateLimiter(9000, 60)                    # WeCom allows 10,000 calls a minute of one endpoint
        limiter = RateLimiter(9000, 60, session=storage)   # the same for all processes and hosts together
        limiter = RateLimiter(50, 1, each="corp")          # counts each company separately
        client = WeComClient(corp_id, secret, rate_limit=limiter)

    Callers wait in a queue. A call that was certainly not sent does not count.

    Args:
        calls: The number of calls.
        per: Seconds.
        burst: Calls that may be made at once, by default a twentieth of `calls`; further calls follow at the rate. It
            may be greater than `calls`: then `calls` in `per` seconds are made on average.
        session: A storage that counts the calls of all processes. Redis does that in one step and by its own clock,
            other storages under a lock and by the clocks of the hosts. While it fails, each process counts for itself.
        name: The name of the limit in the storage: limiters with the same name share a limit.
        each: "corp" counts the calls of each company separately, which isolates the customers of a third-party app.
            None counts all calls together.
        clock: Returns the time in seconds, for a limiter without `session`.
    """

    def __init__(
        self,
        calls: float,
        per: float = 1.0,
        *,
        burst: int | None = None,
        session: SessionStorage | Any | None = None,
        name: str = "calls",
        each: Literal["corp"] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        check_number("calls", calls, above=True)
        check_number("per", per, above=True)
        check_number("burst", burst, least=1, optional=True)
        if each not in (None, "corp"):
            raise ConfigurationError(say('each= is "corp" or None, not {each!r}', each=each))
        self._rate, self._per = calls, per
        self._burst = burst if burst is not None else max(1, int(calls // 20))
        self._windows = windows = _windows(calls, per, self._burst)
        self._clock = clock
        self._each = each
        self._guard = (
            None
            if session is None
            else StorageGuard(as_storage(session), without="each process keeps the rate by itself")
        )
        self._local = LocalCounts(windows, clock)
        self._shared = None if self._guard is None else SharedCounts(self._guard.storage, windows)
        self._key = f"rate:{name}"
        self.corps: OrderedDict[str, RateLimiter] = OrderedDict()
        """The limiters of companies, the one used last at the end."""
        self._begin()

    def _begin(self) -> None:
        """Set the state of a limiter that nobody has used."""
        self._queue = WaitQueue()
        self._asked_at: float | None = None
        """The time (`time.monotonic`) since which the first caller waits for the storage's result."""
        self._exhausted_until = 0.0
        """The time (`time.monotonic`) until which the storage has no slot, by its last result."""
        self._mutex = threading.Lock()
        fork.watch(self)

    def __repr__(self) -> str:
        shared = f", shared by {self._guard.storage!r}" if self._guard else ""
        each = f", each={self._each!r}" if self._each else ""
        return f"RateLimiter({self._rate:g} in {self._per:g} s, burst={self._burst}{each}{shared})"

    def after_fork_in_child(self) -> None:
        self._asked_at = None
        self._mutex = threading.Lock()

    def of_corp(self, corp_id: str) -> RateLimiter:
        """Return the limiter of a company: this one, unless each company has its own.

        Args:
            corp_id: The company's id; that of the suite for a third-party app's own calls.
        """
        if self._each is None:
            return self
        with self._mutex:
            limiter = self.corps.get(corp_id)
            if limiter is None:
                limiter = self.corps[corp_id] = self._copy_for(corp_id)
                if len(self.corps) > MAX_KEYS:
                    self.corps.popitem(last=False)
            else:
                self.corps.move_to_end(corp_id)
            return limiter

    def _copy_for(self, corp_id: str) -> RateLimiter:
        """Return a limiter for one company, which shares the settings and the storage of this one."""
        limiter = copy.copy(self)
        limiter._each = None
        limiter.corps = OrderedDict()
        limiter._local = LocalCounts(self._windows, self._clock)
        limiter._key = f"{self._key}:{corp_id}"
        limiter._begin()
        return limiter

    def take(self, longest: float, deadline: float | None = None) -> Flow[Reservation | None]:
        """Wait for a slot and reserve it. Return None, at once, if there will be none within `longest` seconds.

        Args:
            longest: Maximum seconds to wait.
            deadline: Deadline (`time.monotonic`) of the caller. The storage may use half of the time until then.
        """
        if self._guard is None and self._queue.is_empty:
            found = self._local.take()
            if isinstance(found, Reservation):
                return found
        end = time.monotonic() + longest
        waiter, ahead = self._queue.join()
        try:
            if self._least_wait(ahead) > longest:
                return None
            first = yield Wait(waiter.is_first, longest / 2)
            if not first and self._is_storage_slow(longest / 2):
                # The queue waits for a storage that does not respond.
                own = self._local.take() if time.monotonic() < end else None
                return own if isinstance(own, Reservation) else None
            if not first and not (yield Wait(waiter.is_first, end - time.monotonic())):
                return None
            while True:
                answer = yield from self._ask(deadline)
                if isinstance(answer, Reservation):
                    return answer
                if time.monotonic() + answer > end:
                    return None
                yield Sleep(answer)
        finally:
            self._queue.leave(waiter)

    def give_back(self, taken: Reservation) -> Flow[None]:
        """Give back a reservation for a call that was not sent."""
        if self._guard is None or self._shared is None or not taken.key:
            self._local.give_back(taken)
        else:
            yield from self._guard.attempt(self._shared.give_back, taken)

    def _least_wait(self, ahead: int) -> float:
        """Return the minimum seconds to wait with so many callers ahead."""
        if self._guard is None:
            return self._local.wait(ahead=ahead)
        interval = self._per / self._rate
        return max((ahead - self._burst) * interval, self._exhausted_until - time.monotonic() if ahead else 0.0)

    def _ask(self, deadline: float | None) -> Flow[Reservation | float]:
        """Reserve a slot for the first caller, or return the seconds until one is available."""
        if self._guard is None or self._shared is None:
            return self._local.take()
        self._asked_at = now = time.monotonic()
        waits = LOCK_TIMEOUT if deadline is None else min(LOCK_TIMEOUT, max(0.0, deadline - now) / 2)
        request = SlotRequest(self._shared, self._key)
        try:
            yield from self._guard.attempt(request, deadline=deadline, waits=waits)
            answer = request.collect()
        finally:
            self._asked_at = None
            if (unused := request.cancel()) is not None:
                yield from self._guard.attempt(self._shared.give_back, unused)
        if answer is None:  # the storage fails
            return self._local.take()
        self._exhausted_until = 0.0 if isinstance(answer, Reservation) else time.monotonic() + answer
        return answer

    def _is_storage_slow(self, waited: float) -> bool:
        """Return whether the first caller, whose timeout may be longer, is waiting for the storage."""
        asked_at = self._asked_at
        return asked_at is not None and time.monotonic() - asked_at >= min(waited, SLOW_STORAGE)


class SlotRequest:
    """A request to the storage for a slot. If it is cancelled before the result, the reservation is given back."""

    def __init__(self, counts: SharedCounts, key: str) -> None:
        self._counts = counts
        self._key = key
        self._mutex = threading.Lock()
        self._is_cancelled = False
        self._answer: Reservation | float | None = None

    def __call__(self) -> None:
        """Request the slot, in any thread."""
        answer = self._counts.take(self._key)
        with self._mutex:
            if not self._is_cancelled:
                self._answer = answer
                return
        if isinstance(answer, Reservation):
            self._counts.give_back(answer)

    def collect(self) -> Reservation | float | None:
        """Return the result and hand it over to the caller; None if there is none."""
        with self._mutex:
            answer, self._answer = self._answer, None
            return answer

    def cancel(self) -> Reservation | None:
        """Cancel the request, and return a reservation that was made and not collected."""
        self._is_cancelled = True  # a result that comes at this moment is collected, or given back
        answer = self.collect()
        return answer if isinstance(answer, Reservation) else None


def _windows(calls: float, per: float, burst: int) -> list[Window]:
    """Return the windows of a rate limit."""
    whole = max(1, math.floor(calls))
    windows = [Window(burst, burst * per / calls)]
    if burst < whole:
        windows.append(Window(whole, whole * per / calls))
    return windows
