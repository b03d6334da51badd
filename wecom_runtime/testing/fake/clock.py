"""The fake's clock. It runs with real time, and a test can advance it."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta, timezone

from wecom_runtime.language import say

CHINA = timezone(timedelta(hours=8))


class Clock:
    """The fake's clock, in seconds since 1970.

    Args:
        virtual: Whether `sleep` advances the clock instead of waiting.
    """

    def __init__(self, virtual: bool = True) -> None:
        self.is_virtual = virtual
        self._ahead = 0.0
        self._is_used = False

    def __repr__(self) -> str:
        return f"<Clock {self._ahead:+.0f} s>"

    @property
    def ahead(self) -> float:
        """Seconds by which the clock is ahead of real time."""
        return self._ahead

    def now(self) -> float:
        return time.time() + self._ahead

    def read(self, *, real: bool) -> float:
        """Return a time for measuring durations.

        Args:
            real: Whether to include real time; otherwise a virtual clock counts only advanced seconds.
        """
        return self.now() if real or not self.is_virtual else self._ahead

    def advance(self, seconds: float) -> None:
        """Advance the clock, so that tokens, codes and media get older.

        Args:
            seconds: The number of seconds, at least 0.
        """
        if seconds < 0:
            raise ValueError(say("the clock only goes forward: seconds must be at least 0"))
        self._ahead += seconds

    def set(self, to: datetime | date | float) -> None:
        """Set the clock. It goes on from there.

        Args:
            to: A date and time, a date (its midnight), both in China's time zone unless they have another one, or Unix
                time. Any time before the first call of the fake, only a later one afterwards.

        Raises:
            ValueError: The time is before the present time of a fake that has got a call.
        """
        seconds = _seconds(to)
        if self._is_used and seconds < self.now():
            raise ValueError(say("the clock only goes forward after the first call: it shows {now}", now=self.shown))
        self._ahead = seconds - time.time()

    @property
    def shown(self) -> str:
        """The date and time in China's time zone."""
        return datetime.fromtimestamp(self.now(), CHINA).isoformat(" ", "seconds")

    def note_use(self) -> None:
        """Note a call, after which the clock only goes forward."""
        self._is_used = True

    def sleep(self, seconds: float) -> None:
        if self.is_virtual:
            self.advance(seconds)
        else:
            time.sleep(seconds)


def _seconds(to: datetime | date | float) -> float:
    """Return a date as Unix time."""
    if isinstance(to, datetime):
        return (to if to.tzinfo is not None else to.replace(tzinfo=CHINA)).timestamp()
    if isinstance(to, date):
        return datetime(to.year, to.month, to.day, tzinfo=CHINA).timestamp()
    return float(to)
