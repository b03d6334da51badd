"""What a test sees of a bot or a device that is connected, and how it breaks the connection."""

from __future__ import annotations

from collections.abc import Callable

from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.delegation import delegated

from .faults import LongConnectionFaults
from .server import LongConnectionServer

WAIT = 10.0
"""Seconds that a bot or a device gets."""


class LongConnectionControls:
    """The front of a long connection.

    Args:
        end: WeCom's end of it.
    """

    def __init__(self, end: LongConnectionServer) -> None:
        self._end = end
        self._failures = LongConnectionFaults(end)

    @property
    def frames(self) -> list[FakeCall]:
        """Every frame that came over the long connection: `path` is the cmd, `request` the body."""
        return self._end.frames

    @property
    def is_connected(self) -> bool:
        """Whether it has subscribed, and its connection is open."""
        return self._end.is_subscribed

    @property
    def subscriptions(self) -> int:
        """How often it has subscribed."""
        return self._end.subscriptions

    def wait_for(self, condition: Callable[[], bool], timeout: float = WAIT) -> bool:
        """Wait until something holds, which is looked at after every frame; whether it did in time."""
        return self._end.wait_for(condition, timeout)

    def wait_connected(self, timeout: float = WAIT) -> bool:
        """Wait until it has subscribed; whether it has in time."""
        return self.wait_for(lambda: self.is_connected, timeout)

    # -- how the connection fails

    kick = delegated("_failures", LongConnectionFaults.kick)
    fail = delegated("_failures", LongConnectionFaults.fail)
    silence = delegated("_failures", LongConnectionFaults.silence)
    stall = delegated("_failures", LongConnectionFaults.stall)
    close = delegated("_failures", LongConnectionFaults.close)
    cut = delegated("_failures", LongConnectionFaults.cut)
