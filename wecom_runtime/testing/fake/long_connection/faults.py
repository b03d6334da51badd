"""Failures of the long connection of a bot or device."""

from __future__ import annotations

from .server import LongConnectionServer


class LongConnectionFaults:
    """The failures of one connection that a test can cause."""

    def __init__(self, server: LongConnectionServer) -> None:
        self._connection = server

    def __repr__(self) -> str:
        return f"<LongConnectionFaults of {self._connection!r}>"

    def kick(self) -> None:
        """Replace the connection by another one: a bot gets `disconnected_event`, a device is disconnected."""
        self._connection.kick()

    def fail(self, errcode: int, cmd: str = "", *, times: int = 1) -> None:
        """Refuse the next frames.

        Args:
            errcode: The error. 846609, or 600020 for a device, drops the subscription: all frames are refused until
                the next subscription.
            cmd: The command of the frames; if left out, any command except the heartbeat.
            times: The number of frames.
        """
        if errcode == self._connection.not_subscribed and not cmd:
            self._connection.drop_subscription()
        else:
            self._connection.refuse(errcode, cmd, times)

    def silence(self, on: bool = True) -> None:
        """Stop answering frames, also heartbeats; with False resume."""
        self._connection.is_silent = on

    def stall(self, on: bool = True) -> None:
        """Stop reading from the open connection; with False resume."""
        self._connection.stall(on)

    def close(self, code: int = 1000) -> None:
        """Close the connection."""
        self._connection.disconnect(code)

    def cut(self) -> None:
        """Abort the connection without a close frame."""
        self._connection.disconnect(None)
