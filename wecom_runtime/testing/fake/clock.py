"""The fake's clock. It runs with real time, and a test can advance it."""

from __future__ import annotations

import time


class Clock:
    """The fake's clock, in seconds since 1970.

    Args:
        virtual: Whether `sleep` advances the clock instead of waiting.
    """

    def __init__(self, virtual: bool = True) -> None:
        self.is_virtual = virtual
        self._ahead = 0.0

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
            raise ValueError("the clock only goes forward: seconds must be at least 0")
        self._ahead += seconds

    def sleep(self, seconds: float) -> None:
        if self.is_virtual:
            self.advance(seconds)
        else:
            time.sleep(seconds)
