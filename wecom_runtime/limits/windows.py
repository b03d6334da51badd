"""Sliding windows over a log of events: at most n events in any s seconds. Pure: each method gets the time.

A slot is reserved at the time of the event and never ahead, so a caller that stops waiting holds none. A reservation
without an event is given back. Thus any period of `seconds` has at most `most` events, and a slot is available as soon
as the oldest of the last `most` events is `seconds` old.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from wecom_runtime.storage.values import finite

MAX_CLOCK_SKEW = 3600.0
"""Maximum seconds by which an event may be in the future, as the clocks of hosts differ. Beyond it, a clock was set."""
BUCKETS = 100
"""Number of buckets of a window if its log must be short."""


class Window(NamedTuple):
    """A limit: at most `most` events in any `seconds`."""

    most: int
    seconds: float


PER_CHAT = Window(30, 60.5), Window(1000, 3600.5)
"""WeCom's limits for messages to a member or a group. They are half a second longer, because WeCom counts messages when
they arrive, and a message may take longer than the next one."""

Log: TypeAlias = "deque[tuple[float, int]]"
"""Times, oldest first, and the number of events at each."""


class Windows:
    """The sliding windows of one key, with their logs.

    Args:
        windows: The limits; all of them apply.
        coarse: Whether to count the events of a hundredth of a window together, at the time of the last one. The log
            stays short, and a slot may become available a hundredth later than necessary.
    """

    def __init__(self, windows: Sequence[Window], *, coarse: bool = False) -> None:
        self._windows = windows
        self._buckets = [_bucket(window) if coarse else 0.0 for window in windows]
        self._logs: list[Log] = [deque() for _ in windows]
        self._totals = [0] * len(windows)

    def __repr__(self) -> str:
        taken = ", ".join(
            f"{total} of {window.most} in {window.seconds:g} s"
            for window, total in zip(self._windows, self._totals, strict=True)
        )
        return f"<Windows: {taken}>"

    def wait(self, now: float, ahead: int = 0) -> float:
        """Return the seconds until a slot is available; 0 if one is.

        Args:
            now: The time, by the clock of all methods.
            ahead: Number of callers ahead. With several windows, the real time may then be longer.
        """
        self._drop_old(now)
        longest = 0.0
        for window, log, total in zip(self._windows, self._logs, self._totals, strict=True):
            must_leave = total + ahead + 1 - window.most
            if must_leave > 0:
                rounds, rest = divmod(must_leave - 1, window.most)
                leaves = _nth(log, rest, now) + (rounds + 1) * window.seconds
                longest = max(longest, leaves - now)
        return longest

    def available(self, now: float) -> int:
        """Return the number of available slots."""
        self._drop_old(now)
        return min(window.most - total for window, total in zip(self._windows, self._totals, strict=True))

    def take(self, now: float) -> float:
        """Reserve a slot and return 0, or return the seconds until one is available."""
        wait = self.wait(now)
        if wait <= 0:
            for index, bucket in enumerate(self._buckets):
                self._add(index, now, bucket)
        return wait

    def give_back(self, taken: float, now: float) -> None:
        """Give back a reservation that was not used.

        Args:
            taken: The time of the reservation.
            now: The time.
        """
        self._drop_old(now)
        for index, (window, log) in enumerate(zip(self._windows, self._logs, strict=True)):
            if not log or taken + window.seconds <= now or log[-1][0] < taken:
                continue  # it has left the window
            position = len(log) - 1
            while position and log[position - 1][0] >= taken:
                position -= 1
            at, times = log[position]
            if times > 1:
                log[position] = at, times - 1
            else:
                del log[position]
            self._totals[index] -= 1

    def exhaust(self, now: float, seconds: float) -> None:
        """Make no slot available for some seconds, after the server has reported its limit."""
        window = self._windows[0]
        self._logs[0] = deque([(now + seconds - window.seconds, window.most)])
        self._totals[0] = window.most

    def _drop_old(self, now: float) -> None:
        """Drop the events that are older than the windows."""
        for index, (window, log) in enumerate(zip(self._windows, self._logs, strict=True)):
            while log and (log[0][0] + window.seconds <= now or log[-1][0] > now + MAX_CLOCK_SKEW):
                self._totals[index] -= log.popleft()[1]

    def _add(self, index: int, now: float, bucket: float) -> None:
        log = self._logs[index]
        at, times = log[-1] if log else (-1.0, 0)
        if at >= now or (bucket and at // bucket == now // bucket):
            log[-1] = max(at, now), times + 1
        else:
            log.append((now, 1))
        self._totals[index] += 1

    # -- in a storage

    def dump(self) -> list[list[list[float]]]:
        """Return the logs as JSON data."""
        return [[[round(at, 6), times] for at, times in log] for log in self._logs]

    @classmethod
    def load(cls, windows: Sequence[Window], stored: object, *, coarse: bool = False) -> Windows:
        """Return the windows of the result of `dump`; empty ones for any other data."""
        found = cls(windows, coarse=coarse)
        if not isinstance(stored, list) or len(stored) != len(windows):
            return found
        for index, log in enumerate(stored):
            pairs = sorted(_pairs(log))
            found._logs[index].extend(pairs)
            found._totals[index] = sum(times for _, times in pairs)
        return found


def _bucket(window: Window) -> float:
    return window.seconds / BUCKETS if window.most > BUCKETS else 0.0


def _nth(log: Log, number: int, now: float) -> float:
    """Return the time of an event in a log, counted from the oldest; `now` if there are fewer events."""
    for at, times in log:
        if number < times:
            return at
        number -= times
    return now


def _pairs(log: object) -> Iterable[tuple[float, int]]:
    for pair in log if isinstance(log, list) else ():
        if isinstance(pair, list) and len(pair) == 2:
            at, times = finite(pair[0]), pair[1]
            if at is not None and isinstance(times, int) and times > 0:
                yield at, times
