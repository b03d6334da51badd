"""How often a chat may be written to: 30 times a minute and 1,000 times an hour."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence

PER_CHAT: tuple[tuple[int, float], ...] = ((30, 60.0), (1000, 3600.0))
"""How many in how many seconds, for each chat."""
MOST_CHATS = 10_000


class Pace:
    """Keeps to limits by saying how long to wait.

    Args:
        limits: How many in how many seconds.
        clock: Gives seconds.
    """

    def __init__(
        self, limits: Sequence[tuple[int, float]] = PER_CHAT, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._limits = limits
        self._most = max(count for count, _ in limits)
        self._clock = clock
        self._sent: OrderedDict[str, deque[float]] = OrderedDict()

    def reserve(self, chat: str) -> float:
        """Take the next place for a chat: the seconds to wait for it."""
        now = self._clock()
        sent = self._sent.setdefault(chat, deque(maxlen=self._most))
        self._sent.move_to_end(chat)
        while len(self._sent) > MOST_CHATS:
            self._sent.popitem(last=False)
        at = now
        for count, seconds in self._limits:
            if len(sent) >= count:
                at = max(at, sent[-count] + seconds)
        sent.append(at)
        return at - now

    def pause(self, chat: str, seconds: float) -> None:
        """WeCom says that it was too often: the chat gets nothing for a while."""
        count, _ = self._limits[0]
        until = self._clock() + seconds - self._limits[0][1]
        self._sent[chat] = deque([until] * count, maxlen=self._most)
