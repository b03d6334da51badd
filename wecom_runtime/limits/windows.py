"""So many in so many seconds, by a log of what happened: pure, as every method is told the time.

A place is taken at the moment at which something happens and never ahead, so that whoever gives up waiting holds none.
What was taken for something that did not happen is given back. Then no `seconds` hold more than `most`, and a place
is free as soon as the oldest of the last `most` is `seconds` old.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from wecom_runtime.storage.values import finite

WRONG_CLOCK = 3600.0
"""Seconds by which something may lie in the future, as the clocks of hosts differ. Beyond, a clock was set."""
GRAINS = 100
"""Into how many parts a window is divided where its log must be short."""


class Window(NamedTuple):
    """A limit: at most `most` times in any `seconds`."""

    most: int
    seconds: float


PER_CHAT = Window(30, 60.5), Window(1000, 3600.5)
"""How often a member or a group may be written to. WeCom counts what arrives: half a second more, as one message may be
on its way for longer than the next."""

Log: TypeAlias = "deque[tuple[float, int]]"
"""Moments, oldest first, and how often it happened at each."""


class Windows:
    """The log of one key: counts, and tells whether there is room for once more.

    Args:
        windows: The limits, all of which hold.
        coarse: Count what happens within a hundredth of a window together, as if all were as late as the last of it:
            the log stays short, and a place may be free by a hundredth later than need be.
    """

    def __init__(self, windows: Sequence[Window], *, coarse: bool = False) -> None:
        self._windows = windows
        self._grains = [_grain(window) if coarse else 0.0 for window in windows]
        self._logs: list[Log] = [deque() for _ in windows]
        self._totals = [0] * len(windows)

    def __repr__(self) -> str:
        taken = ", ".join(
            f"{total} of {window.most} in {window.seconds:g} s"
            for window, total in zip(self._windows, self._totals, strict=True)
        )
        return f"<Windows: {taken}>"

    def wait(self, now: float, before: int = 0) -> float:
        """The seconds until a place is free; 0 if one is.

        Args:
            now: The time, by the clock of all calls.
            before: How many others come first. With several windows it may take longer than is said then.
        """
        self._forget(now)
        longest = 0.0
        for window, log, total in zip(self._windows, self._logs, self._totals, strict=True):
            must_leave = total + before + 1 - window.most
            if must_leave > 0:
                rounds, rest = divmod(must_leave - 1, window.most)
                leaves = _nth(log, rest, now) + (rounds + 1) * window.seconds
                longest = max(longest, leaves - now)
        return longest

    def free(self, now: float) -> int:
        """How many places are free at this moment."""
        self._forget(now)
        return min(window.most - total for window, total in zip(self._windows, self._totals, strict=True))

    def take(self, now: float) -> float:
        """Take a place if one is free: 0, or else the seconds until one is."""
        wait = self.wait(now)
        if wait <= 0:
            for index, grain in enumerate(self._grains):
                self._note(index, now, grain)
        return wait

    def give_back(self, taken: float, now: float) -> None:
        """Free a place that was not used.

        Args:
            taken: The time at which it was taken.
            now: The time.
        """
        self._forget(now)
        for index, (window, log) in enumerate(zip(self._windows, self._logs, strict=True)):
            if not log or taken + window.seconds <= now or log[-1][0] < taken:
                continue  # it has left the window
            place = len(log) - 1
            while place and log[place - 1][0] >= taken:
                place -= 1
            at, times = log[place]
            if times > 1:
                log[place] = at, times - 1
            else:
                del log[place]
            self._totals[index] -= 1

    def fill(self, now: float, seconds: float) -> None:
        """Leave no place free for some seconds, as whoever counts on the other side says that there is none."""
        window = self._windows[0]
        self._logs[0] = deque([(now + seconds - window.seconds, window.most)])
        self._totals[0] = window.most

    def _forget(self, now: float) -> None:
        """Drop what is older than the windows."""
        for index, (window, log) in enumerate(zip(self._windows, self._logs, strict=True)):
            while log and (log[0][0] + window.seconds <= now or log[-1][0] > now + WRONG_CLOCK):
                self._totals[index] -= log.popleft()[1]

    def _note(self, index: int, now: float, grain: float) -> None:
        log = self._logs[index]
        at, times = log[-1] if log else (-1.0, 0)
        if at >= now or (grain and at // grain == now // grain):
            log[-1] = max(at, now), times + 1
        else:
            log.append((now, 1))
        self._totals[index] += 1

    # -- as a storage keeps it

    def dump(self) -> list[list[list[float]]]:
        """All of it, for JSON."""
        return [[[round(at, 6), times] for at, times in log] for log in self._logs]

    @classmethod
    def load(cls, windows: Sequence[Window], stored: object, *, coarse: bool = False) -> Windows:
        """Read what `dump` returned; what something else wrote counts as nothing."""
        found = cls(windows, coarse=coarse)
        if not isinstance(stored, list) or len(stored) != len(windows):
            return found
        for index, log in enumerate(stored):
            pairs = sorted(_pairs(log))
            found._logs[index].extend(pairs)
            found._totals[index] = sum(times for _, times in pairs)
        return found


def _grain(window: Window) -> float:
    return window.seconds / GRAINS if window.most > GRAINS else 0.0


def _nth(log: Log, number: int, now: float) -> float:
    """The moment of one of the times in a log, counted from the oldest; `now` behind the last."""
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
