"""The notices that the library itself shows to the reader of a chat, where the app cannot."""

from __future__ import annotations

from wecom_runtime.language import say


class ReaderNotices:
    """Notices to readers of a chat. The app may replace each, or pass "" to show none.

    Args:
        broken_off: Ends a streaming answer whose handler fails.
        busy: Answers a message for which there is no capacity, after WeCom has repeated it several times.
        delayed: Ends the bubble of a streaming answer that has no text yet when WeCom stops to show its progress.
        stopped: Ends an answer that the member or the app has stopped.
        restarted: Answers a message that begins a new conversation.
    """

    def __init__(
        self,
        broken_off: str | None = None,
        busy: str | None = None,
        *,
        delayed: str | None = None,
        stopped: str | None = None,
        restarted: str | None = None,
    ) -> None:
        self._broken_off = broken_off
        self._busy = busy
        self._delayed = delayed
        self._stopped = stopped
        self._restarted = restarted

    @property
    def broken_off(self) -> str:
        """The end of a streaming answer after a failure of the handler."""
        if self._broken_off is not None:
            return self._broken_off
        return say("Sorry, something went wrong here, and the answer ends. Please ask again.")

    @property
    def busy(self) -> str:
        """The answer to a message for which there is no capacity."""
        if self._busy is not None:
            return self._busy
        return say("There are too many questions at the moment. Please ask again in a few minutes.")

    @property
    def delayed(self) -> str:
        """The text of a bubble that WeCom no longer updates, and whose answer follows as a message."""
        if self._delayed is not None:
            return self._delayed
        return say("This takes longer than usual. The answer follows as a message.")

    @property
    def stopped(self) -> str:
        """The end of an answer that was stopped."""
        return say("Stopped.") if self._stopped is None else self._stopped

    @property
    def restarted(self) -> str:
        """The answer to a message that begins a new conversation."""
        return say("A new conversation begins.") if self._restarted is None else self._restarted
