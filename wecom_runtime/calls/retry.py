"""When a call is tried again, and how long to wait before."""

from __future__ import annotations

import random
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import attrs


@attrs.frozen
class RetryPolicy:
    """The number of tries of a call, in all, and the pauses between.

    After a network error or a HTTP 5xx only idempotent endpoints are tried again: another one may have done its work.
    "System busy" (errcode -1) says that nothing was done, and WeCom's documentation asks to try again, at most three
    times; that holds for all endpoints. No pause is longer than what is left of the call's timeout.
    """

    attempts: int = 3
    """Tries in all where the network fails."""
    busy_attempts: int = 3
    """Tries in all where WeCom says that it is busy."""
    pause: float = 0.3
    """Seconds before the second try; each later pause is at most twice as long."""
    max_pause: float = 5.0
    """No pause is longer, unless the server asks for more with Retry-After."""

    def delay(self, tries: int) -> float:
        """Return the seconds to wait after the given number of tries.

        Random, so that many clients do not come back as one.
        """
        longest = min(self.max_pause, self.pause * 2.0 ** (tries - 1))
        return longest * (0.5 + random.random() / 2)  # noqa: S311 - not a secret


class AnswerCodes(NamedTuple):
    """Errcodes after which a call is tried again or waits; the values come from the spec."""

    busy: frozenset[int] = frozenset()
    """The server is busy, nothing was done."""
    wait: Mapping[int, float] = MappingProxyType({})
    """Called too often: the shortest time in seconds for which WeCom refuses."""
