"""The rate limit of each chat: 30 frames per minute and 1,000 per hour, messages and answers together.

Messages, new answers and the last frames of streams reserve slots in the order of their arrival. Other frames of
streams use the rest: one slot for the last frame of each stream stays free, and a few for new answers.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence

from wecom_runtime.errors import CallTimeoutError
from wecom_runtime.language import say
from wecom_runtime.limits.counts import LocalCounts, Reservation
from wecom_runtime.limits.windows import PER_CHAT, Window

from . import frames

PAUSE_WHEN_LIMITED = 20.0
"""Seconds for which nothing is sent to a chat after WeCom has refused a frame because of its rate limit."""
FREE_FOR_NEW_ANSWERS = 2
"""The number of slots that streams leave free for new answers."""


class _Chat:
    """The waiters and the streams of a chat."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.waiting = 0
        self.streams: OrderedDict[str, None] = OrderedDict()
        """Ids of the streams; the one with the latest frame is the last."""


class ChatLimits:
    """The rate limits of all chats of a connection, for one event loop.

    Args:
        windows: The limits of each chat.
        clock: Returns the time in seconds.
        gap: Seconds between two reservations of a chat for messages and answers, but not for frames of streams.
    """

    def __init__(
        self,
        windows: Sequence[Window] | None = None,
        clock: Callable[[], float] = time.monotonic,
        *,
        gap: float | None = None,
    ) -> None:
        self._spacing = None if gap is None else ChatLimits([Window(1, gap)], clock)
        self._counts = LocalCounts(PER_CHAT if windows is None else windows, clock)
        self._chats: dict[str, _Chat] = {}

    async def reserve(self, chat: str, deadline: float | None = None) -> Reservation:
        """Wait for a slot, and reserve it.

        Raises:
            CallTimeoutError: No slot becomes available before the deadline (`time.monotonic`). The error is raised as
                early as possible.
        """
        if self._spacing is not None:
            await self._spacing.reserve(chat, deadline)
        state = self._chats.get(chat)
        if state is None or not state.waiting:  # nobody comes first
            reservation = self._counts.take(chat)
            if isinstance(reservation, Reservation):
                return reservation
            _check(reservation, deadline)
        if state is None:
            state = self._chats[chat] = _Chat()
        _check(self._counts.wait(chat, state.waiting), deadline)
        state.waiting += 1
        try:
            left = None if deadline is None else max(0.0, deadline - time.monotonic())
            try:
                await asyncio.wait_for(state.lock.acquire(), left)
            except (TimeoutError, asyncio.TimeoutError):
                _check(self._counts.wait(chat), 0.0)
            try:
                while not isinstance(reservation := self._counts.take(chat), Reservation):
                    _check(reservation, deadline)
                    await asyncio.sleep(reservation)
            finally:
                state.lock.release()
        finally:
            state.waiting -= 1
            self._remove_if_idle(chat)
        return reservation

    def release(self, reservation: Reservation) -> None:
        """Release the reservation of a frame that was certainly not sent."""
        self._counts.give_back(reservation)

    def pause(self, chat: str) -> None:
        """Send nothing to a chat for a while, after WeCom has refused a frame because of its rate limit."""
        self._counts.exhaust(chat, PAUSE_WHEN_LIMITED)

    # -- streams

    def add_stream(self, chat: str, stream_id: str) -> None:
        """Keep a slot free for the last frame of a stream, until `remove_stream`."""
        self._chats.setdefault(chat, _Chat()).streams[stream_id] = None

    def remove_stream(self, chat: str, stream_id: str) -> None:
        """Remove a stream."""
        if (state := self._chats.get(chat)) is not None:
            state.streams.pop(stream_id, None)
            self._remove_if_idle(chat)

    def stream_count(self, chat: str) -> int:
        """Return the number of streams in a chat."""
        state = self._chats.get(chat)
        return 0 if state is None else len(state.streams)

    def try_reserve_for_stream(self, chat: str, stream_id: str) -> Reservation | None:
        """Return a reservation for a frame of a stream; None if no slot is to spare, or other streams come first."""
        state = self._chats[chat]
        spare = self._counts.available(chat) - len(state.streams) - state.waiting - FREE_FOR_NEW_ANSWERS
        if stream_id not in list(state.streams)[: max(0, spare)]:
            return None
        state.streams.move_to_end(stream_id)
        reservation = self._counts.take(chat)
        return reservation if isinstance(reservation, Reservation) else None

    def _remove_if_idle(self, chat: str) -> None:
        state = self._chats.get(chat)
        if state is not None and not state.waiting and not state.streams:
            del self._chats[chat]


def _check(wait: float, deadline: float | None) -> None:
    if deadline is not None and time.monotonic() + wait > deadline:
        raise CallTimeoutError(
            say("the rate limit of the chat would delay this message by {wait:.0f} s; it was not sent", wait=wait),
            endpoint=frames.SEND,
            may_have_arrived=False,
        )
