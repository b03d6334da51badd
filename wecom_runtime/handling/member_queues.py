"""The order of messages: the messages of one member in one chat are handled one after the other, as they arrived.

Each message has an entry in the queue of its member. Its turn comes when the entries of all earlier messages were
removed: their handlers are done, wait for a person, or have reached their time limit. Where texts are merged, the last
entry of a queue first waits for more texts; a text that arrives in time takes over the texts of that entry.
"""

from __future__ import annotations

import contextlib
import time
from collections import OrderedDict, deque
from concurrent.futures import Future, InvalidStateError
from typing import TYPE_CHECKING, TypeAlias

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, attribute_at, joined_texts
from wecom_runtime.flow import Flow, Wait

from .running.timers import Timers

if TYPE_CHECKING:
    from .channel import Incoming
    from .items import Item

QueueKey: TypeAlias = "tuple[str, str, str, str]"
"""Channel, receiver, chat and member."""
TurnResults: TypeAlias = "list[tuple[Future[bool], bool]]"
"""Futures of turns that are waited for, and their results."""
MAX_FAILED_MERGES = 1_000
"""The number of messages with merged texts that are kept after a failure, in case WeCom repeats the last one."""


class QueueEntry:
    """The entry of a message in the queue of its member.

    Args:
        queues: All queues.
        queue_key: The key of its queue.
        callback_key: The storage key of the callback.
        message: The message; where texts are merged, finally the last message with all texts.
        handler: The handler of the message. Only texts for the same handler are merged.
    """

    __slots__ = (
        "_turn",
        "callback_key",
        "handler",
        "is_behind",
        "items",
        "merge_deadline",
        "message",
        "owner",
        "queue_key",
        "queues",
    )

    def __init__(
        self, queues: MemberQueues, queue_key: QueueKey, callback_key: str, message: Callback, handler: object
    ) -> None:
        self.queues = queues
        self.queue_key = queue_key
        channel, receiver, _, member = queue_key
        self.owner = channel, receiver, member
        """The owner of the background work: the member, in whichever chat."""
        self.callback_key = callback_key
        self.message = message
        self.handler = handler
        self._turn: Future[bool] | bool | None = None
        """The result of `turn`, or the future once it is waited for."""
        self.merge_deadline = 0.0
        """The time until which it waits for more texts."""
        self.is_behind = False
        """Whether there was an earlier entry in the queue when it was appended."""
        self.items: list[Item] = []
        """The stored items of the message, and of the texts that were merged into it."""

    def __repr__(self) -> str:
        return f"<QueueEntry of a {type(self.message).__name__}>"

    @property
    def turn(self) -> Future[bool]:
        """A future that is done when its turn has come, or with False when its text was merged into a later message."""
        return self.queues.turn_of(self)

    def future_of_turn(self) -> Future[bool]:
        """Return the future of the turn; see `turn`. The lock of the queues is held.

        Most messages have their turn at once, and need no future, whose creation takes long.
        """
        turn = self._turn
        if isinstance(turn, Future):
            return turn
        future: Future[bool] = Future()
        if turn is not None:
            future.set_result(turn)
        self._turn = future
        return future

    def give_turn(self, has_come: bool, results: TurnResults) -> None:
        """Set the result of the turn, or append it to the results if the future is waited for. The lock is held."""
        if isinstance(self._turn, Future):
            results.append((self._turn, has_come))
        else:
            self._turn = has_come

    def reset(self) -> None:
        """Wait for another turn. The lock is held."""
        self._turn, self.merge_deadline = None, 0.0

    @property
    def result(self) -> bool | None:
        """The result of the turn: True if it has come, False if the text was merged; None if neither is known yet."""
        turn = self._turn
        if isinstance(turn, Future):
            return turn.result() if turn.done() else None
        return turn

    @property
    def seq(self) -> int:
        """The number of its item, by which the storage orders the messages of the member; 0 if it is not stored."""
        return self.items[0].seq if self.items else 0

    @property
    def has_turn(self) -> bool:
        """Whether its turn has come."""
        return self.result is True

    @property
    def is_merged(self) -> bool:
        """Whether its text was merged into a later message, which is handled instead."""
        return self.result is False

    def wait(self, timeout: float | None) -> Flow[None]:
        """Wait for the turn, `timeout` seconds at most."""
        if self.result is None:
            yield Wait(self.turn, timeout)

    def let_earlier_pass(self) -> None:
        """Go behind the messages in the queue that were stored earlier, although they were appended later."""
        self.queues.let_earlier_pass(self)

    def remove(self) -> bool:
        """Remove the entry, so that the next one gets its turn; return whether it was in the queue."""
        return self.queues.remove(self)

    def keep_texts(self) -> None:
        """Keep the merged texts after a failure, in case WeCom repeats the callback."""
        self.queues.keep_texts(self)


class MemberQueues:
    """The queues of all members.

    Args:
        merge: Seconds for which a text waits for more texts; 0 to merge none.
        timers: Call it at the end of the wait for texts.
    """

    def __init__(self, merge: float, timers: Timers) -> None:
        self._merge = merge
        self._timers = timers
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<{len(self.queues)} MemberQueues>"

    def after_fork_in_child(self) -> None:
        self.queues: dict[QueueKey, deque[QueueEntry]] = {}
        self.failed_merges: OrderedDict[str, Callback] = OrderedDict()
        """Messages with merged texts whose handler failed, by the key of the callback."""

    def append(self, incoming: Incoming, handler: object) -> QueueEntry | None:
        """Append a message to the queue of its member; return None for a callback that is no member's message."""
        message = incoming.message
        chat, member = incoming.lane or chat_and_member(message)
        if not member:
            return None
        key = (incoming.channel.name, incoming.receiver, chat, member)
        entry = QueueEntry(self, key, incoming.key, message, handler)
        entry.items = [] if incoming.item is None else [incoming.item]
        results: TurnResults = []
        with self._mutex.lock:
            queue = self.queues.get(key)
            if queue is None:
                queue = self.queues[key] = deque()
            if self._merge and message.__text_by__:
                self._merge_texts(entry, queue, results)
            entry.is_behind = bool(queue)
            queue.append(entry)
            self._advance(queue, results)
        if results:
            _resolve(results)
        return entry

    def _merge_texts(self, entry: QueueEntry, queue: deque[QueueEntry], results: TurnResults) -> None:
        """Merge the text of the last entry into a new one, if it waits for more texts, and have the new one wait."""
        now = time.monotonic()
        entry.message = self.failed_merges.pop(entry.callback_key, entry.message)
        if queue and now < (last := queue[-1]).merge_deadline and last.handler is entry.handler:
            if type(last.message) is type(entry.message):
                entry.message = joined_texts((*last.message.merged, *entry.message.merged))
                entry.items = [*last.items, *entry.items]
                queue.pop().give_turn(False, results)
            else:
                last.merge_deadline = 0.0
        if self._set_timer(now + self._merge, entry.queue_key):
            entry.merge_deadline = now + self._merge

    def turn_of(self, entry: QueueEntry) -> Future[bool]:
        """Return the future of the turn of a message; see `QueueEntry.turn`."""
        with self._mutex.lock:
            return entry.future_of_turn()

    def let_earlier_pass(self, entry: QueueEntry) -> None:
        """Move the entries that were stored earlier before another one; see `QueueEntry.let_earlier_pass`."""
        results: TurnResults = []
        with self._mutex.lock:
            queue = self.queues.get(entry.queue_key)
            if queue is None or entry not in queue:
                return
            earlier = [one for one in queue if 0 < one.seq < entry.seq]
            if not earlier:  # another process has the earlier message
                return
            entry.reset()
            ordered = [*sorted(earlier, key=lambda one: one.seq), *(one for one in queue if one not in earlier)]
            queue.clear()
            queue.extend(ordered)
            self._advance(queue, results)
        if results:
            _resolve(results)

    def keep_texts(self, entry: QueueEntry) -> None:
        """Keep the merged texts of a message; see `QueueEntry.keep_texts`."""
        if len(entry.message.merged) > 1:
            with self._mutex.lock:
                self.failed_merges[entry.callback_key] = entry.message
                while len(self.failed_merges) > MAX_FAILED_MERGES:
                    self.failed_merges.popitem(last=False)

    def remove(self, entry: QueueEntry) -> bool:
        """Remove an entry; see `QueueEntry.remove`."""
        results: TurnResults = []
        with self._mutex.lock:
            queue = self.queues.get(entry.queue_key)
            if queue is None or entry not in queue:
                return False
            queue.remove(entry)
            if queue:
                self._advance(queue, results)
            else:
                del self.queues[entry.queue_key]
        if results:
            _resolve(results)
        return True

    def _advance(self, queue: deque[QueueEntry], results: TurnResults) -> None:
        """Give the turn to the next entry of a queue that is not empty, if its turn has come."""
        head = queue[0]
        if head.result is None and (time.monotonic() >= head.merge_deadline or len(queue) > 1):
            head.give_turn(True, results)

    def _set_timer(self, when: float, key: QueueKey) -> bool:
        """Set a timer for a queue; return False if no thread can be started for it."""
        try:
            self._timers.call_at(when, lambda: self.on_timer(key))
        except RuntimeError:
            return False
        return True

    def on_timer(self, key: QueueKey) -> None:
        results: TurnResults = []
        with self._mutex.lock:
            queue = self.queues.get(key)
            if queue:
                self._advance(queue, results)
        if results:
            _resolve(results)


def _resolve(results: TurnResults) -> None:
    """Resolve the futures of turns. The lock is not held, as their callbacks start jobs."""
    for turn, has_come in results:
        with contextlib.suppress(InvalidStateError):  # another thread has resolved it at the same moment
            turn.set_result(has_come)


def chat_and_member(message: Callback) -> tuple[str, str]:
    """Return the group chat and the author of a message.

    The group chat is "" for a single chat. The author is "" for an event, and for a message without a member.
    """
    # First the class, as a model that has no such attribute takes long to say so.
    if hasattr(type(message), "event") and getattr(message, "event", None) is not None:
        return "", ""
    path = message.__member_by__
    member = attribute_at(message, path) if path else None
    chat = attribute_at(message, message.__chat_by__) if message.__chat_by__ else ""
    return str(chat or ""), member if isinstance(member, str) else ""
