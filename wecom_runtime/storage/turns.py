"""A rate as a queue whose places come at fixed intervals (the generic cell rate algorithm): one number is its state."""

from __future__ import annotations

from typing import NamedTuple

WRONG_CLOCK = 3600.0
"""A queue that is longer than this, in seconds, comes from a clock that was set: it begins anew."""


class Turn(NamedTuple):
    wait: float
    """Seconds until it is this caller's turn."""
    full_at: float
    """The time at which all places that are saved up will be free again: the new state, if the turn is taken."""


def next_turn(full_at: float | None, now: float, interval: float, burst: float) -> Turn:
    """The next free place.

    Args:
        full_at: The state, None at the beginning.
        now: The time, by the clock by which the state counts.
        interval: Seconds from one place to the next.
        burst: Places that are saved up while nobody comes.
    """
    if full_at is None or full_at < now or full_at - now > burst * interval + WRONG_CLOCK:
        full_at = now
    full_at += interval
    return Turn(max(0.0, full_at - now - burst * interval), full_at)
