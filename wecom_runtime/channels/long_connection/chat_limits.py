"""How often each chat may be written to: 30 times a minute and 1,000 times an hour, messages and answers together.

Messages, new answers and the ends of answers take places in the order in which they come. Answers that grow take what
is left: a place for the end of each answer that grows in the chat is left free, and a few for answers to come.
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
"""Seconds for which a chat is left alone when WeCom says that it was written to too often."""
FOR_OTHERS = 2
"""Places that answers do not grow with, so that the next ones can begin."""


class _Chat:
    """Who waits for a place of a chat, and which answers grow in it."""

    def __init__(self) -> None:
        self.turn = asyncio.Lock()
        self.waiting = 0
        self.growing: OrderedDict[str, None] = OrderedDict()
        """Ids of the answers; that which was shown last is the last one."""


class ChatLimits:
    """Gives out places for what is written to chats; for one event loop.

    Args:
        windows: The limits of each chat.
        clock: Gives the time in seconds.
    """

    def __init__(self, windows: Sequence[Window] | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._counts = LocalCounts(PER_CHAT if windows is None else windows, clock)
        self._chats: dict[str, _Chat] = {}

    async def take(self, chat: str, deadline: float | None = None) -> Reservation:
        """Wait for a place and take it.

        Raises:
            CallTimeoutError: There is none before the deadline (`time.monotonic`); told at once where it can be.
        """
        line = self._chats.setdefault(chat, _Chat())
        _check(self._counts.wait(chat, line.waiting), deadline)
        line.waiting += 1
        try:
            left = None if deadline is None else max(0.0, deadline - time.monotonic())
            try:
                await asyncio.wait_for(line.turn.acquire(), left)
            except (TimeoutError, asyncio.TimeoutError):
                _check(self._counts.wait(chat), 0.0)
            try:
                while not isinstance(found := self._counts.take(chat), Reservation):
                    _check(found, deadline)
                    await asyncio.sleep(found)
            finally:
                line.turn.release()
        finally:
            line.waiting -= 1
            self._forget(chat)
        return found

    def give_back(self, taken: Reservation) -> None:
        """Free a place of something that was certainly not sent."""
        self._counts.give_back(taken)

    def pause(self, chat: str) -> None:
        """Leave a chat alone for a while: WeCom says that it was written to too often."""
        self._counts.exhaust(chat, PAUSE_WHEN_LIMITED)

    # -- answers that grow

    def begin_growing(self, chat: str, answer: str) -> None:
        """Leave a place for the end of an answer, until `end_growing`."""
        self._chats.setdefault(chat, _Chat()).growing[answer] = None

    def end_growing(self, chat: str, answer: str) -> None:
        if (line := self._chats.get(chat)) is not None:
            line.growing.pop(answer, None)
            self._forget(chat)

    def growing(self, chat: str) -> int:
        """How many answers grow in a chat."""
        line = self._chats.get(chat)
        return 0 if line is None else len(line.growing)

    def take_to_grow(self, chat: str, answer: str) -> Reservation | None:
        """Take a place to show more of an answer; None if none can be spared, or if it is for another answer."""
        line = self._chats[chat]
        room = self._counts.available(chat) - len(line.growing) - line.waiting - FOR_OTHERS
        if answer not in list(line.growing)[: max(0, room)]:
            return None
        line.growing.move_to_end(answer)
        found = self._counts.take(chat)
        return found if isinstance(found, Reservation) else None

    def _forget(self, chat: str) -> None:
        line = self._chats.get(chat)
        if line is not None and not line.waiting and not line.growing:
            del self._chats[chat]


def _check(wait: float, deadline: float | None) -> None:
    if deadline is not None and time.monotonic() + wait > deadline:
        raise CallTimeoutError(
            say("the chat's limit of messages would delay this one by {wait:.0f} s; it was not sent", wait=wait),
            endpoint=frames.SEND,
            may_have_arrived=False,
        )
