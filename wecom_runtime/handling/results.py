"""The result of one callback, as the engine returns it to a channel."""

from __future__ import annotations

import enum
from typing import NamedTuple

from .running.workers import Job


class Outcome(enum.Enum):
    """The ways in which the processing of a callback ends."""

    HANDLED = "handled"
    """The callback was handled, now or before, or has no handler."""
    FAILED = "failed"
    """The handler failed; the next repeat is handled."""
    BUSY = "busy"
    """The callback is in progress, or there is no capacity for it; the next repeat may succeed."""


class Result(NamedTuple):
    """The outcome of a callback."""

    outcome: Outcome
    answer: str = ""
    """The reply, sealed by the channel; "" for none."""
    job: Job | None = None
    """The job that continues in the background of this process."""

    def __repr__(self) -> str:
        return f"<Result {self.outcome.value}>"


HANDLED = Result(Outcome.HANDLED)
FAILED = Result(Outcome.FAILED)
BUSY = Result(Outcome.BUSY)
