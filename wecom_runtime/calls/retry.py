"""The rules for retries: number of attempts and delays."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import attrs

from wecom_runtime.jitter import fraction


@attrs.frozen
class RetryPolicy:
    """The maximum number of attempts of a call, and the delays between them, with exponential backoff.

    After a network error or an HTTP 5xx, only calls of idempotent endpoints are retried, because the first attempt may
    have succeeded. After "system busy" (errcode -1) all calls are retried: nothing was done, and WeCom's documentation
    asks for at most three retries. The delays stay within the timeout of the call.
    """

    attempts: int = 3
    """Maximum attempts after network errors."""
    busy_attempts: int = 3
    """Maximum attempts if WeCom is busy."""
    pause: float = 0.3
    """Seconds before the second attempt. Each later delay is at most twice as long."""
    max_pause: float = 5.0
    """Maximum delay in seconds, unless the server asks for more with Retry-After."""

    def delay(self, tries: int) -> float:
        """Return the seconds to wait after a number of attempts, with jitter so that clients do not retry at once."""
        longest = min(self.max_pause, self.pause * 2.0 ** (tries - 1))
        return longest * (0.5 + fraction() / 2)


class AnswerCodes(NamedTuple):
    """Errcodes that mean "busy" or "called too often"; the values come from the spec."""

    busy: frozenset[int] = frozenset()
    """Errcodes of a busy server, which has done nothing."""
    wait: Mapping[int, float] = MappingProxyType({})
    """Errcode of a rate limit -> minimum seconds for which WeCom refuses."""
