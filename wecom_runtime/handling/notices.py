"""What the library itself says to the reader of a chat, where the app cannot."""

from __future__ import annotations

from wecom_runtime.language import say


class ReaderNotices:
    """Sentences for readers; the app may have its own, or "" to say nothing.

    Args:
        broken_off: Where the handler fails in the middle of an answer that grows.
        busy: Where there is no room for an answer that grows, however often WeCom asks.
    """

    def __init__(self, broken_off: str | None = None, busy: str | None = None) -> None:
        self._broken_off = broken_off
        self._busy = busy

    @property
    def broken_off(self) -> str:
        """Where the handler fails in the middle of an answer that grows."""
        if self._broken_off is not None:
            return self._broken_off
        return say("Sorry, something went wrong here, and the answer ends. Please ask again.")

    @property
    def busy(self) -> str:
        """Where there is no room for an answer that grows, however often WeCom asks."""
        if self._busy is not None:
            return self._busy
        return say("Too many are asking just now. Please ask again in a few minutes.")
