"""The fake's own time: it goes on by itself, and jumps when a test says so."""

from __future__ import annotations

import time


class Clock:
    """Seconds since 1970, as the fake sees them.

    Args:
        virtual: Waiting takes no real time: the clock jumps instead.
    """

    def __init__(self, virtual: bool = True) -> None:
        self.is_virtual = virtual
        self._ahead = 0.0

    def __repr__(self) -> str:
        return f"<Clock {self._ahead:+.0f} s>"

    @property
    def ahead(self) -> float:
        """Seconds by which it is ahead of real time."""
        return self._ahead

    def now(self) -> float:
        return time.time() + self._ahead

    def read(self, *, real: bool) -> float:
        """Seconds that went by since some moment.

        Args:
            real: Real time, too; not only what a virtual clock was told to let pass.
        """
        return self.now() if real or not self.is_virtual else self._ahead

    def advance(self, seconds: float) -> None:
        """Let time pass: tokens, codes and media grow older.

        Args:
            seconds: How far, not below 0.
        """
        if seconds < 0:
            raise ValueError("time goes forward only")
        self._ahead += seconds

    def sleep(self, seconds: float) -> None:
        if self.is_virtual:
            self.advance(seconds)
        else:
            time.sleep(seconds)
