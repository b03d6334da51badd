"""The order of messages: those of one member in one chat are handled one after the other, as they came.

Each has a place in the line of its member. Its turn comes when all before it are done, or have outlived their lease, so
that a handler that hangs holds nobody up. Where texts are merged, the last in a line waits for more of them first; one
that comes in time takes it over.
"""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeAlias

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, joined_texts, reach
from wecom_runtime.flow import Flow, Wait
from wecom_runtime.logs import logger

from .running.timers import Timers

if TYPE_CHECKING:
    from .channel import Incoming

QueueKey: TypeAlias = "tuple[str, str, str, str]"
"""Channel, receiver, chat and member."""
TurnResults: TypeAlias = "list[tuple[Future[bool], bool]]"
"""Turns, and whether they have come."""
MAX_FAILED_MERGES = 1_000
"""Messages with merged texts that are kept, in case their handler fails and WeCom sends the last one again."""


class QueueEntry:
    """The place of a message in the line of its member.

    Args:
        lines: All lines.
        line: The key of its own.
        key: That of the callback.
        message: The message; where texts are merged, in the end the last one with all texts.
        handler: What it is for. Texts for different handlers are not merged.
    """

    __slots__ = ("_lines", "alarm", "began", "due", "handler", "key", "line", "message", "turn")

    def __init__(self, lines: MemberQueues, line: QueueKey, key: str, message: Callback, handler: object) -> None:
        self._lines = lines
        self.line = line
        self.key = key
        self.message = message
        self.handler = handler
        self.turn: Future[bool] = Future()
        """Done when its turn has come, or with False when a later message has taken its text over."""
        self.due = 0.0
        """Until when it waits for more texts."""
        self.began: float | None = None
        """When its handler was called."""
        self.alarm = False
        """Whether there is an alarm for the end of its lease."""

    def __repr__(self) -> str:
        return f"<PlaceInLine of a {type(self.message).__name__}>"

    @property
    def has_turn(self) -> bool:
        """Whether its turn has come."""
        return self.turn.done() and self.turn.result()

    @property
    def is_taken_over(self) -> bool:
        """Whether a later message has the text of this one, and is handled in its place."""
        return self.turn.done() and not self.turn.result()

    def wait(self, seconds: float | None) -> Flow[None]:
        """Wait for the turn, so many seconds at most."""
        if not self.turn.done():
            yield Wait(self.turn, seconds)

    def begin(self) -> None:
        """Note that the handler is called: its lease begins."""
        self._lines.begin(self)

    def leave(self) -> None:
        """Let the next one have its turn; nothing happens when it is called again."""
        self._lines.leave(self)

    def keep_texts(self) -> None:
        """Keep the texts that it has taken over for when WeCom sends the callback again."""
        self._lines.keep_texts(self)


class MemberQueues:
    """The lines of all members.

    Args:
        lease: Seconds after which a handler that is not done holds up nobody any more.
        merge: Seconds that a text waits for more of them; 0 to merge none.
        timers: Wakes it when a time is over.
    """

    def __init__(self, lease: float, merge: float, timers: Timers) -> None:
        self._lease = lease
        self._merge = merge
        self._timers = timers
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<{len(self._lines)} Lines>"

    def after_fork_in_child(self) -> None:
        self._lines: dict[QueueKey, deque[QueueEntry]] = {}
        self._kept: OrderedDict[str, Callback] = OrderedDict()
        """Messages with merged texts whose handler failed, by the key of the callback."""

    def enter(self, incoming: Incoming, handler: object) -> QueueEntry | None:
        """Return a place at the end of the line of the member who wrote; None for what no member wrote."""
        message = incoming.message
        member = _member_of(message)
        if not member:
            return None
        key = (incoming.channel.name, incoming.receiver, _chat_of(message), member)
        place = QueueEntry(self, key, incoming.key, message, handler)
        told: TurnResults = []
        with self._mutex.lock:
            line = self._lines.get(key)
            if line is None:
                line = self._lines[key] = deque()
            if self._merge and message.__text_by__:
                self._take_over(place, line, told)
            line.append(place)
            self._advance(line, told)
        _resolve(told)
        return place

    def _take_over(self, place: QueueEntry, line: deque[QueueEntry], told: TurnResults) -> None:
        """Have a text take over the one before it that waits for more, and wait for more itself."""
        now = time.monotonic()
        place.message = self._kept.pop(place.key, place.message)
        if line and now < (last := line[-1]).due and last.handler is place.handler:
            if type(last.message) is type(place.message):
                place.message = joined_texts((*last.message.merged, *place.message.merged))
                told.append((line.pop().turn, False))
            else:
                last.due = 0.0
        if self._wake(now + self._merge, place.line):
            place.due = now + self._merge

    def begin(self, place: QueueEntry) -> None:
        """See `PlaceInLine.begin`."""
        told: TurnResults = []
        with self._mutex.lock:
            place.began = time.monotonic()
            line = self._lines.get(place.line)
            if line is not None and line[0] is place:
                self._advance(line, told)
        _resolve(told)

    def keep_texts(self, place: QueueEntry) -> None:
        """See `PlaceInLine.keep_texts`."""
        if len(place.message.merged) > 1:
            with self._mutex.lock:
                self._kept[place.key] = place.message
                while len(self._kept) > MAX_FAILED_MERGES:
                    self._kept.popitem(last=False)

    def leave(self, place: QueueEntry) -> None:
        """See `PlaceInLine.leave`."""
        told: TurnResults = []
        with self._mutex.lock:
            line = self._lines.get(place.line)
            if line is not None and place in line:
                line.remove(place)
                if line:
                    self._advance(line, told)
                else:
                    del self._lines[place.line]
        _resolve(told)

    def _advance(self, line: deque[QueueEntry], told: TurnResults) -> None:
        """Find out whose turn it is in a line that is not empty."""
        now = time.monotonic()
        head = line[0]
        if head.began is not None and len(line) > 1:
            if now < head.began + self._lease:
                head.alarm = head.alarm or self._wake(head.began + self._lease, head.line)
                return
            logger.warning("a handler is not done after its lease of %g s: the next message goes on", self._lease)
            line.popleft()
            head = line[0]
        if not head.turn.done() and (now >= head.due or len(line) > 1):
            told.append((head.turn, True))

    def _wake(self, when: float, key: QueueKey) -> bool:
        """Look at a line at some time; False if there is no thread for that."""
        try:
            self._timers.set(when, lambda: self._look(key))
        except RuntimeError:
            return False
        return True

    def _look(self, key: QueueKey) -> None:
        told: TurnResults = []
        with self._mutex.lock:
            line = self._lines.get(key)
            if line:
                self._advance(line, told)
        _resolve(told)


def _resolve(told: TurnResults) -> None:
    """Tell places whether it is their turn: without the lock, as work begins when they hear of it."""
    for turn, has_come in told:
        if not turn.done():
            turn.set_result(has_come)


def _member_of(message: Callback) -> str:
    """Return the member who wrote a message; "" for an event, and what comes from nobody."""
    if getattr(message, "event", None) is not None:
        return ""
    path = message.__member_by__
    member = reach(message, path) if path else None
    return member if isinstance(member, str) else ""


def _chat_of(message: Callback) -> str:
    path = message.__chat_by__
    return str(reach(message, path) or "") if path else ""
