"""How the long connection of a bot or a device fails."""

from __future__ import annotations

from .server import LongConnectionServer


class LongConnectionFaults:
    """Faults of one connection, each by one line of a test."""

    def __init__(self, end: LongConnectionServer) -> None:
        self._end = end

    def __repr__(self) -> str:
        return f"<LongConnectionFaults of {self._end!r}>"

    def kick(self) -> None:
        """Let another connection take over: a bot gets `disconnected_event`, the connection of a device ends."""
        self._end.kick()

    def fail(self, errcode: int, cmd: str = "", *, times: int = 1) -> None:
        """Refuse the next frames.

        Args:
            errcode: With which error. 846609, for a device 600020, loses the subscription: all is refused until it
                subscribes again.
            cmd: Frames of this command; if left out, any but the heartbeat.
            times: How many.
        """
        if errcode == self._end.not_subscribed and not cmd:
            self._end.forget()
        else:
            self._end.refuse(errcode, cmd, times)

    def silence(self, on: bool = True) -> None:
        """Answer nothing at all, not even heartbeats; with False answer again."""
        self._end.is_silent = on

    def stall(self, on: bool = True) -> None:
        """Read nothing more of what is sent, over the connection that there is; with False go on."""
        self._end.stall(on)

    def close(self, code: int = 1000) -> None:
        """Close the connection."""
        self._end.hang_up(code)

    def cut(self) -> None:
        """Break the connection, without a word."""
        self._end.hang_up(None)
