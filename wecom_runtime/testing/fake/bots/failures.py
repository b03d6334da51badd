"""How the long connection of a bot fails."""

from __future__ import annotations

from .wecom_end import NOT_SUBSCRIBED, WeComEnd


class Failures:
    """Faults of one connection, each by one line of a test."""

    def __init__(self, wecom_end: WeComEnd) -> None:
        self._wecom_end = wecom_end

    def __repr__(self) -> str:
        return f"<Failures of {self._wecom_end!r}>"

    def kick(self) -> None:
        """Tell the bot that another connection took over: `disconnected_event`."""
        self._wecom_end.kick()

    def fail(self, errcode: int, cmd: str = "", *, times: int = 1) -> None:
        """Refuse the next frames.

        Args:
            errcode: With which error. 846609 loses the subscription: all is refused until the bot subscribes again.
            cmd: Frames of this command; if left out, any but the heartbeat.
            times: How many.
        """
        if errcode == NOT_SUBSCRIBED and not cmd:
            self._wecom_end.forget()
        else:
            self._wecom_end.refuse(errcode, cmd, times)

    def silence(self, on: bool = True) -> None:
        """Answer nothing at all, not even heartbeats; with False answer again."""
        self._wecom_end.is_silent = on

    def close(self, code: int = 1000) -> None:
        """Close the connection."""
        self._wecom_end.hang_up(code)

    def cut(self) -> None:
        """Break the connection, without a word."""
        self._wecom_end.hang_up(None)
