"""An optional limit on the rate of calls, kept by the client itself, so that WeCom's limits are not hit."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from wecom_runtime import fork


class RateLimiter:
    """At most `calls` calls in any `seconds` seconds on average, with bursts of at most `burst`.

        limiter = RateLimiter(9000, 60)            # WeCom allows 10,000 calls a minute of one endpoint
        client = WeComClient(corp_id, secret, rate_limit=limiter)

    Clients that share the limiter share the rate. It counts in this process only.
    """

    def __init__(
        self,
        calls: float,
        seconds: float = 1.0,
        *,
        burst: int | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if calls <= 0 or seconds <= 0:
            raise ValueError("calls and seconds must be greater than 0")
        self._interval = seconds / calls
        self._burst = max(1.0, float(burst if burst is not None else calls))
        self._clock = clock
        self._lock = threading.Lock()
        # The generic cell rate algorithm: the time at which the bucket will be full again.
        self._full_at = clock()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"RateLimiter({1 / self._interval:g} a second, burst={self._burst:g})"

    def after_fork_in_child(self) -> None:
        self._lock = threading.Lock()

    def reserve(self, longest: float) -> float | None:
        """Take the next place: the seconds to wait for it, or None if that is longer than `longest`."""
        with self._lock:
            now = self._clock()
            full_at = max(self._full_at, now) + self._interval
            wait = max(0.0, full_at - now - self._burst * self._interval)
            if wait > longest:
                return None
            self._full_at = full_at
            return wait
