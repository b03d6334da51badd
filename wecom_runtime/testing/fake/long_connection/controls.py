"""Observation and control of the long connection of a bot or device, for tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.delegation import delegated

from .faults import LongConnectionFaults
from .server import LongConnectionServer

WAIT = 10.0
"""The default timeout in seconds."""

T = TypeVar("T")


class LongConnectionControls:
    """The part of `FakeBot` and `FakeDevice` that observes the long connection and makes it fail.

    Args:
        server: The server side of the connection.
    """

    def __init__(self, server: LongConnectionServer) -> None:
        self._connection = server
        self._failures = LongConnectionFaults(server)

    @property
    def frames(self) -> list[FakeCall]:
        """Every frame received over the long connection: `path` is the cmd, `request` the body."""
        return self._connection.frames

    @property
    def is_connected(self) -> bool:
        """Whether the connection is open and subscribed."""
        return self._connection.is_subscribed

    @property
    def subscriptions(self) -> int:
        """The number of subscriptions so far."""
        return self._connection.subscriptions

    def wait_for(self, condition: Callable[[], T], timeout: float = WAIT) -> T | Literal[False]:
        """Wait until a condition returns a true value; return that value, or False after the timeout.

        Args:
            condition: A function, which is called after every frame and at short intervals.
            timeout: Real seconds.
        """
        return self._connection.wait_for(condition, timeout)

    def wait_connected(self, timeout: float = WAIT) -> bool:
        """Wait until the connection is subscribed. Return False after the timeout."""
        return self.wait_for(lambda: self.is_connected, timeout)

    # -- failures

    kick = delegated("_failures", LongConnectionFaults.kick)
    fail = delegated("_failures", LongConnectionFaults.fail)
    silence = delegated("_failures", LongConnectionFaults.silence)
    stall = delegated("_failures", LongConnectionFaults.stall)
    close = delegated("_failures", LongConnectionFaults.close)
    cut = delegated("_failures", LongConnectionFaults.cut)
