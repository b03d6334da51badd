"""Durable work of an engine: acknowledged messages that are stored until they are handled.

A message is stored as an item before it is acknowledged (`put`). The item is started when the handler is called, and
done when the answer was accepted. The answers are stored as soon as they were made: if the process dies then, they are
sent by another process, and the handler does not run again.

The items of a process that has died are taken over: at the start, and then periodically. An item for the workers of a
task queue is owned by the queue, whose task has only the id. A worker claims the item. If it dies, the item returns to
the queue, and any process of the router puts a new task into it; so it does if no worker claims an item in time.

Where the storage cannot hold items, a message is known to this process only; then there are items in memory for
handlers with several attempts.
"""

from __future__ import annotations

import json
import secrets
import time
import weakref
from bisect import insort
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.callbacks.model import repeat_key, set_bot_name
from wecom_runtime.errors import RateLimitError, WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, drive
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump
from wecom_runtime.storage.work import DIED as DIED
from wecom_runtime.storage.work import (
    DONE_SECONDS,
    FAILED,
    LEFT,
    QUEUE_PREFIX,
    WAITING,
    NewItem,
    Queue,
    StoredWork,
    WorkStore,
)
from wecom_runtime.threads import CallThreads

from .channel import Channel, DurableChannel, Incoming, bot_name_at, digest
from .failures import describe
from .items import LATER, SEND, Item, Lost
from .member_queues import chat_and_member

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.storage.base import SessionStorage
    from wecom_runtime.storage.presence import Presence

    from .matching.handlers import Handler
    from .running.timers import Timers

FIRST_PAUSE, LONGEST_PAUSE = 2.0, 600.0
"""Seconds before another attempt: the first pause, which doubles each time, and the longest."""
PUT_AGAIN = 1.5
"""The number of leases after which an item is put into its queue again, if no worker has claimed it."""
LEFT_SECONDS = 0.5
"""Seconds between two looks for answers that workers have left to this process, which has the long connection."""
EXPECTED_SECONDS = 600.0
"""Seconds after a message was put into the queue for which its answers are expected at any moment."""
PARK_SECONDS = 1.0
"""Seconds between two looks whether an earlier message of a lane is done that another process has."""
MAX_AGE = 86_400.0
"""Seconds for which the answer to a message is worth sending: WeCom accepts it for a day."""
SET_ASIDE = "set aside"
"""The value of `after_crash` with which a handler does not run again after the death of its process."""

Receive = Callable[[Incoming], Flow[Any]]


class FailedItem:
    """An item that was set aside."""

    __slots__ = ("at", "channel", "deaths", "error", "failures", "id", "item", "stored")

    def __init__(self, stored: StoredWork | None, item: Item | None, error: str, at: float) -> None:
        self.stored = stored
        self.item = item
        self.error = error
        self.at = at
        counted: Any = stored or item
        self.deaths: int = counted.deaths
        self.failures: int = counted.failures
        self.id: str = item.ids[0] if stored is None and item is not None else stored.id if stored is not None else ""
        self.channel = item.incoming.channel.name if item is not None else stored.channel if stored is not None else ""


class DurableWork:
    """The items of an engine.

    Args:
        storage: The storage.
        presence: The presence of this process in it.
        lease: Seconds after which the items of a process that died are taken over.
        timers: Call it for attempts that are due, and to look for items of dead processes.
        channels: The channels of the engine by their names.
        parse: Parses the text of a callback.
    """

    def __init__(
        self,
        storage: SessionStorage,
        presence: Presence,
        lease: float,
        timers: Timers,
        channels: Mapping[str, Channel],
        parse: Callable[[str], Callback],
    ) -> None:
        self._storage = storage
        self.store = None if type(storage) is MemoryStorage else storage.work()
        self._guard = StorageGuard(
            storage, without="acknowledged messages are not stored, and lost if this process dies"
        )
        self.presence = presence
        self._lease = lease
        self._timers = timers
        self._channels = channels
        self._parse = parse
        self.receive: Receive | None = None
        """Handles a delivery; set by the engine."""
        self.break_off: Callable[[Incoming, Item], object] | None = None
        """Ends an answer that is shown, with a note; set by the engine."""
        self.on_set_aside: Callable[[Callback | None, str], Flow[None]] | None = None
        """Tells the app of a message that was set aside, and the reason; set by the engine."""
        self._queue: Queue | None = None
        self._retries = 0
        self._put_task: Callable[[str], object] = id
        self._is_worker = False
        self._threads = CallThreads("wecom-work")
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        if self.store is not None:
            presence.join(self, lease)
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<DurableWork, {len(self.items)} items>"

    def after_fork_in_child(self) -> None:
        self.items: dict[str, Item] = {}
        """The stored items of this process, by the id of the first of each."""
        self.late: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = []
        """Changes that the storage has not made yet."""
        self._failed: deque[FailedItem] = deque(maxlen=1_000)
        """The items in memory that were set aside."""
        self._is_looking = False
        self._expects_until = 0.0
        self._is_open = True
        self._has_warned = False
        self._lanes: dict[str, list[Item]] = {}
        """The fetched messages of each lane, in their order."""
        self._parked: dict[str, list[Item]] = {}
        """Those that wait for an earlier one of their lane, which is neither done nor failed."""

    @property
    def is_durable(self) -> bool:
        """Whether acknowledged messages are stored."""
        return self.store is not None

    def set_queue(self, name: str, retries: int, put: Callable[[str], object]) -> None:
        """Have background handlers run in the workers of a task queue.

        Args:
            name: The name of the queue.
            retries: The number of further calls of a handler without `attempts` of its own.
            put: Puts a task with the id of an item into the queue.
        """
        self._queue = Queue(f"{QUEUE_PREFIX}{name}", self._lease * PUT_AGAIN)
        self._retries, self._put_task = retries, put

    def attempts_of(self, handler: Handler) -> int:
        """Return the number of attempts that a handler has."""
        return handler.attempts or 1 + (self._retries if handler.background else 0)

    # -- one item

    def put(self, incoming: Incoming, handler: Handler, *, starts: bool = False) -> Flow[Item | str | None]:
        """Store a message, before it is acknowledged.

        Args:
            incoming: The delivery.
            handler: The handler.
            starts: Whether the handler is called at once, if there is no earlier message of the member.

        Returns:
            The item; the state of the item that the message has already; or None if it needs none, or the storage
            fails, and the message is handled from memory.
        """
        if self.store is None:
            self._warn()
        id, stream_id, channel = work_id(incoming), secrets.token_hex(16), incoming.channel
        if self.store is not None and isinstance(channel, DurableChannel):
            queue = self._queue if handler.background else None
            item = Item(incoming, id, stream_id, is_stored=True)
            token = item.token if starts and not queue else ""
            lane = _lane_of(incoming, id, is_in_order=handler.order is not None)
            new = self._new(item, channel, token, lane, queue)
            if queue is None:
                self.items[id] = item  # first, as the presence renews the key of this process while there are items
            try:
                put = yield from self._guard.call(self.put_stored, new)
            except WeComError:
                self.items.pop(id, None)
                # The call may end after its caller has stopped waiting; the message is handled from memory.
                self.late.append((self.store.forget, (id, new.owner), {}))
                self.presence.watch()
            else:
                if queue is not None and not incoming.is_repeated:
                    self._expects_until = time.monotonic() + EXPECTED_SECONDS
                self.look()
                item.queue = new.queue
                if put.state:
                    if self.items.get(id) is item:
                        del self.items[id]
                    return str(put.state)
                item.is_behind = put.is_behind
                item.is_started = put.is_started
                item.seq = put.seq
                return item
        is_in_queue = self._queue is not None and handler.background
        return (
            Item(incoming, id, stream_id, is_stored=False)
            if self.attempts_of(handler) > 1 and not is_in_queue
            else None
        )

    def keep(self, incoming: Incoming, answers: list[Any] | None) -> Flow[Item | None]:
        """Store a message that was fetched; without such a storage, keep it in memory.

        Args:
            incoming: The delivery.
            answers: The answers that were made before.

        Returns:
            The item; None for a message that was kept before.

        Raises:
            StorageError: The storage failed; the call may be repeated.
        """
        item = Item(incoming, work_id(incoming), secrets.token_hex(16), is_stored=self.store is not None)
        (id,), channel = item.ids, incoming.channel
        item.lane = _lane_of(incoming, id)
        if id in self.items:
            return None
        self.items[id] = item
        if self.store is not None and isinstance(channel, DurableChannel):
            try:
                put = yield from self._guard.call(self.put_stored, self._new(item, channel, "", item.lane))
            except BaseException:
                del self.items[id]
                raise
            self.look()
            # An item that waits may be one of this process, stored by a call after which the storage seemed to fail.
            if put.state not in ("", WAITING):
                del self.items[id]
                return None
            item.seq = put.seq
        self._join_lane(item)
        if answers:
            item.answers = answers
            if (yield from self.start(item)):
                yield from self.save_answers(item, answers)
                if self.store is not None and item.is_started:
                    yield from self._change(self.store.release, item.ids, self.presence.id, item.token, failed=False)
                    item.is_started = False
        return item

    def _new(self, item: Item, channel: DurableChannel, token: str, lane: str, queue: Queue | None = None) -> NewItem:
        incoming, (id,) = item.incoming, item.ids
        text = dump(
            {
                "text": incoming.text,
                "key": incoming.key,
                "receiver": incoming.receiver,
                "stream": item.stream_id,
                "origin": channel.stored_origin(incoming),
            }
        )
        payload = incoming.channel.records.seal(_payload_key(id), text)
        name = incoming.channel.name
        if queue is not None:
            return NewItem(id, name, lane, queue.owner, payload, token, *queue)
        return NewItem(id, name, lane, self.presence.id, payload, token)

    def _warn(self) -> None:
        """Log, once, that acknowledged messages are not safe in this storage."""
        if self._has_warned:
            return
        self._has_warned = True
        if self.store is None:
            if self._queue is not None:
                logger.warning(
                    "%r cannot hold messages, so only the queue has them: those of a killed worker are handled when "
                    "the broker delivers them again, after its visibility timeout or heartbeat timeout, however often "
                    "they kill a worker. A RedisStorage or a FileStorage holds them",
                    self._storage,
                )
            elif not getattr(self._storage, "is_default", False):
                logger.warning(
                    "%r does not store acknowledged messages: if this process is killed, those that wait or run are "
                    "lost, with their answers. A RedisStorage or a FileStorage stores them",
                    self._storage,
                )
            return
        with suppress(WeComError):  # the guard has logged it
            for risk in drive(self._guard.call(self._storage.risks), NO_TRANSPORT):
                logger.warning("acknowledged messages may get lost: %s", risk)

    def put_stored(self, new: NewItem) -> Any:
        assert self.store is not None  # noqa: S101
        if not new.queue:
            self.presence.announce()
        return self.store.put(new)

    def leave(self, item: Item, content: Any) -> Flow[None]:
        """Leave an answer to the process that has the long connection, as an item of its own.

        Raises:
            StorageError: The storage failed.
        """
        assert self.store is not None  # noqa: S101 - only stored items have workers
        incoming, channel = item.incoming, item.incoming.channel
        item.left += 1
        id = digest(item.ids[0], item.token, str(item.left))
        left = Item(incoming, id, secrets.token_hex(16), is_stored=True)
        answers = channel.records.seal(_answers_key(id), json.dumps([content]))
        new = self._new(left, channel, "", digest(item.ids[0], "answers"))
        yield from self._guard.call(self.store.put, new._replace(owner=LEFT, answers=answers), insist=True)

    def claim(self, id: str) -> Flow[Item | None]:
        """Claim an item of the queue for this worker; None if it was claimed, is done, or is not the first of its lane.

        If the storage fails, too: the item is put into the queue again.
        """
        return self._claim(lambda store, owner, queue: store.claim(id, owner, queue))

    def claim_next(self, item: Item) -> Flow[Item | None]:
        """Claim the next item of the lane of one that this worker has handled."""
        return self._claim(lambda store, owner, queue: store.claim_next(item.queue_lane, owner, queue))

    def _claim(self, claim: Callable[[WorkStore, str, str], StoredWork | None]) -> Flow[Item | None]:
        store, queue = self.store, self._queue
        if store is None or queue is None:
            return None

        def write() -> StoredWork | None:
            self.presence.announce()
            return claim(store, self.presence.id, queue.owner)

        try:
            stored = yield from self._guard.call(write, insist=True)
        except WeComError:
            return None  # the guard has logged it
        return None if stored is None else (yield from self._read(stored))

    def start(self, item: Item) -> Flow[bool]:
        """Start an item; return False if an earlier item of its lane is neither done nor failed.

        Raises:
            Lost: Another process has it.
        """
        if not self._is_first(item):
            return False
        if self.store is None or not item.is_stored or item.is_started:
            return True
        try:
            started = yield from self._guard.call(self.store.start, item.ids, self.presence.id, item.token)
        except WeComError:  # it is handled from memory, and the storage may have started it all the same
            item.is_started = True
            return True
        if not started.token:
            if not started.is_behind:
                self._settle(item)
                self._continue(item.lane)
                raise Lost
            return False
        item.is_started = True
        return True

    def save_answers(self, item: Item | None, answers: list[Any]) -> Flow[None]:
        """Store the answers to a message, so that another process sends them if this one dies."""
        if item is None:
            return
        item.answers = answers
        if self.store is None or not item.is_started:
            return
        try:
            text = json.dumps(answers, allow_nan=False)
        except (TypeError, ValueError):
            return  # objects of the app, which `answer=` takes: they are known to this process only
        sealed = item.incoming.channel.records.seal(_answers_key(item.ids[0]), text)
        yield from self._guard.attempt(self.store.save_answers, item.ids[0], item.token, sealed)

    def tail_of(self, incoming: Incoming, item: Item | None) -> Callable[[list[Any]], Flow[None]] | None:
        """Return a function that stores which of the messages that follow an answer are left; None if it is not stored.

        The channel has stored all of them with the answer, as WeCom does not send the message again.
        """
        if item is None or incoming.is_repeated:
            return None

        def note(left: list[Any]) -> Flow[None]:
            others = [one for one in item.answers or [] if SEND in one]
            return self.save_answers(item, [*({LATER: one} for one in left), *others])

        return note

    def finish(self, item: Item | None) -> Flow[None]:
        """Record that a message was handled, and its answer accepted."""
        if item is None or item.is_settled or not self._settle(item):
            return
        if self.store is not None and item.is_stored:
            fetching = item.incoming.fetching
            seconds = DONE_SECONDS if fetching is None else fetching.remembered
            yield from self._change(self.store.finish, item.ids, self.presence.id, item.token, seconds)
        self._free_lane(item)

    # -- the order of fetched messages in this process

    def _join_lane(self, item: Item) -> None:
        lane = self._lanes.setdefault(item.lane, [])
        if item not in lane:
            # By their numbers: an item of a dead process may be taken over after a later one was fetched.
            insort(lane, item, key=lambda one: one.seq)

    def _is_first(self, item: Item) -> bool:
        """Return whether no earlier message of a lane is neither done nor failed in this process."""
        lane = self._lanes.get(item.lane, [])
        return item not in lane or all(one.ids[0] in item.ids for one in lane[: lane.index(item)])

    def park(self, item: Item) -> None:
        """Have a message handled again when the earlier one of its lane is done or failed."""
        is_elsewhere = self._is_first(item)
        with self._mutex.lock:
            parked = self._parked.setdefault(item.lane, [])
            if item not in parked:
                parked.append(item)
        if is_elsewhere:
            with suppress(RuntimeError):
                self._timers.call_at(time.monotonic() + PARK_SECONDS, lambda: self._continue(item.lane))

    def _continue(self, lane: str) -> None:
        """Have the parked messages of a lane handled, in their order."""
        with self._mutex.lock:
            parked, order = self._parked.pop(lane, []), self._lanes.get(lane, [])
        for item in sorted(parked, key=lambda one: order.index(one) if one in order else 0):
            if not item.is_settled:
                self._dispatch(item)

    def _free_lane(self, item: Item) -> None:
        """Have the messages handled that have waited for an item; a worker claims those of its queue itself."""
        self._continue(item.lane)
        if self._queue is not None and item.is_stored and not item.queue and item.incoming.fetching is None:
            with suppress(RuntimeError):  # no thread can be started: the next look finds them
                self._threads.call(lambda: self._put_again(item.ids[0]), lambda _: None)

    def fail(self, item: Item | None, error: BaseException | str) -> Flow[None]:
        """Set a message aside."""
        if item is None or item.is_settled or not self._settle(item):
            return
        reason = error if isinstance(error, str) else describe(error)
        if self.store is not None and item.is_stored:
            yield from self._change(self.store.fail, item.ids, self.presence.id, reason, item.failures)
        else:
            self._failed.append(FailedItem(None, item, reason, time.time()))
        self._free_lane(item)
        yield from self._report(item.incoming.message, reason)

    def _report(self, message: Callback | None, reason: str) -> Flow[None]:
        """Report a message that was set aside."""
        kind = (
            "a message" if message is None else f"a {type(message).__name__} ({repeat_key(message) or 'without an id'})"
        )
        logger.error("%s is set aside for 7 days (%s): router.given_up() lists it", kind, reason)
        if self.on_set_aside is not None:
            yield from self.on_set_aside(message, reason)

    def retry(self, item: Item, *, failed: bool, seconds: float | None = None) -> Flow[None]:
        """Release a message, to be handled again after a pause: by this process, or by a worker of its queue.

        Args:
            item: The item.
            failed: Whether its handler has failed. Otherwise its answers are sent.
            seconds: The pause; by default it grows with the number of attempts.
        """
        item.failures += failed
        pause = self.pause_after(item.failures) if seconds is None else seconds
        if self.store is not None and item.is_started and item.is_stored:
            if item.queue:
                self._settle(item)
            options = {"failed": failed, "to": item.queue, "seconds": pause if item.queue else 0}
            yield from self._change(self.store.release, item.ids, self.presence.id, item.token, **options)
            if item.queue:
                return
        item.is_started = False
        with suppress(RuntimeError):  # no thread can be started: the next look finds it
            self._timers.call_at(time.monotonic() + pause, lambda: self._dispatch(item))

    def pause_after(self, attempts: int) -> float:
        """Return the seconds before another attempt."""
        return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(attempts - 1, 20))

    def unstored(self, incoming: Incoming) -> Item:
        """Return an item for a message that is not stored."""
        return Item(incoming, work_id(incoming), secrets.token_hex(16), is_stored=False)

    def send_later(self, item: Item, error: BaseException) -> Flow[None]:
        """Send the answers of an item later, as WeCom has refused one for a moment."""
        if not item.tries:
            logger.warning("an answer cannot be sent now (%s): it is sent later", describe(error))
        pause = self.pause_after(item.tries + 1)
        if isinstance(error, RateLimitError) and error.retry_after is not None:
            pause = max(pause, error.retry_after)
        item.tries += 1
        yield from self.retry(item, failed=False, seconds=pause)

    def forget(self, item: Item | None) -> Flow[None]:
        """Delete an item whose message was refused, as WeCom repeats it."""
        if item is None or item.is_settled or not self._settle(item):
            return
        if self.store is not None and item.is_stored:
            yield from self._change(self.store.forget, item.ids[0], self.presence.id)

    def abandon(self, item: Item, handler: Handler) -> None:
        """Leave a message to any process, without waiting for the storage: the event loop of its handler was destroyed.

        It counts as the death of the process, which mostly follows.
        """
        if item.is_settled:
            return
        if self.store is not None and item.is_stored:
            owner = self.presence.id
            if handler.after_crash == SET_ASIDE and item.is_started:
                self._settle(item)
                self.late.append((self.store.fail, (item.ids, owner, DIED), {}))
            elif item.is_started:
                self._settle(item)
                options = {"failed": False, "to": item.queue or LEFT}
                self.late.append((self.store.release, (item.ids, owner, item.token), options))
                item.is_started = False
            else:
                self._dispatch_after(item, self._lease)
            self.presence.watch()
        elif item.lane:
            self._dispatch_after(item, self._lease)

    def _dispatch_after(self, item: Item, seconds: float) -> None:
        """Have an item handled after some seconds, unless it was settled by then."""
        with suppress(RuntimeError):  # no thread can be started: the next look finds it
            self._timers.call_at(time.monotonic() + seconds, lambda: None if item.is_settled else self._dispatch(item))

    def leave_lane(self, item: Item | None) -> None:
        """Let the next message of a member start, although the handler of this one still runs."""
        if item is None or not item.is_in_lane:
            return
        item.is_in_lane = False
        if self.store is not None and item.is_started:
            self.late.append((self.store.leave_lane, (item.ids, item.token), {}))
            self._threads.call(self._write_late, lambda _: self._put_again(item.ids[0]))
        if item.lane:
            with self._mutex.lock:
                self._leave(item)
            self._continue(item.lane)

    def _leave(self, item: Item) -> list[Item]:
        """Remove an item and those that were merged into it from their lane, and return them. The lock is held."""
        lane = self._lanes.get(item.lane, [])
        left = [one for one in lane if one is item or one.ids[0] in item.ids]
        for one in left:
            lane.remove(one)
        if not lane:
            self._lanes.pop(item.lane, None)
        return left

    def _settle(self, item: Item) -> bool:
        """Count an item, and those that were merged into it, no longer; return False if it was settled before."""
        with self._mutex.lock:
            was_settled, item.is_settled = item.is_settled, True
            settled = dict.fromkeys([item, *self._leave(item)]) if item.lane else {}
            for one in settled:
                one.is_settled = True
            for id in item.ids:
                self.items.pop(id, None)
        for one in settled if not was_settled else ():
            one.incoming.fetching.on_settled(one.incoming)
        return not was_settled

    def _change(self, change: Callable[..., Any], *arguments: Any, **options: Any) -> Flow[None]:
        """Change an item in the storage; if that fails, later."""
        try:
            yield from self._guard.call(lambda: change(*arguments, **options))
        except WeComError:
            self.late.append((change, arguments, options))
            self.presence.watch()

    # -- for the presence

    def is_busy(self) -> bool:
        """Return whether this process has items, or changes to make."""
        return bool(self.items or self.late)

    def tick(self) -> None:
        """Make the changes that the storage has not made yet."""
        self._write_late()

    def _write_late(self) -> None:
        with self._mutex.lock:
            late, self.late = self.late, []
        for change, arguments, options in late:
            drive(self._change(change, *arguments, **options), NO_TRANSPORT)

    # -- items of other processes, and attempts

    def open(self) -> None:
        """Look for items of dead processes now, and then periodically."""
        self._is_open = True
        if self.store is None:
            self._warn()
        elif not self._is_looking:
            self._is_looking = True
            try:
                self._threads.call(self._take_over, lambda _: self._look_later())
            except RuntimeError:  # no thread can be started: the next message tries again
                self._is_looking = False

    def serve(self) -> None:
        """Look for items of the queue now, and then periodically: this process is a worker, or starts workers."""
        self._is_worker = True
        self.open()

    def look_as_worker(self) -> None:
        """Look for items of the queue, unless the process that starts the workers does."""
        if not self._is_worker:
            self.look()

    def close(self) -> None:
        """Look for items of dead processes no more."""
        self._is_open = False

    def look(self) -> None:
        """Look for items of dead processes, unless this happens anyway."""
        if self.store is not None and not self._is_looking:
            self.open()

    def _look_later(self) -> None:
        reference = weakref.ref(self)

        def look() -> None:
            if (work := reference()) is not None:
                work._is_looking = False
                if work._is_open:
                    work.open()

        now, pause = time.monotonic(), max(0.05, self._lease / 2)
        try:
            self._timers.call_at(now + min(pause, LEFT_SECONDS if now < self._expects_until else pause), look)
        except RuntimeError:
            self._is_looking = False

    def _take_over(self) -> None:
        """Take over the items of dead processes, in the channels by which this process can answer."""
        self._warn()
        try:
            found: list[StoredWork] = drive(self._guard.call(self._take_dead), NO_TRANSPORT)
        except WeComError:
            return  # the guard has logged it
        suspects = 0
        for stored in found:
            if stored.state == FAILED:
                self._end(stored)
            elif stored.queue:
                logger.warning("the worker of a message has died; the message is put into the queue again")
            else:
                self._restore(stored, suspects * self._lease)  # one by one, the one that ends its process is set aside
                suspects += stored.is_suspect
        self._put_again()

    def _end(self, stored: StoredWork) -> None:
        """Report a message that was set aside, and end its answer, as its processes have died too often."""
        message: Callback | None = None
        try:
            item = self._item_of(stored)
            if item is not None:
                message = item.incoming.message
                if self.break_off is not None and not stored.queue:
                    self.break_off(item.incoming, item)
        except Exception as error:
            logger.error("the answer to a message that was set aside cannot be ended (%s)", describe(error))
        drive(self._report(message, stored.error), NO_TRANSPORT)

    def _durable_channels(self) -> dict[str, Channel]:
        return {name: one for name, one in list(self._channels.items()) if isinstance(one, DurableChannel)}

    def _take_dead(self) -> list[StoredWork]:
        store, queue = self.store, "" if self._queue is None else self._queue.owner
        assert store is not None  # noqa: S101
        known = self._durable_channels()
        channels = [] if self._is_worker else [name for name, one in known.items() if getattr(one, "can_resume", True)]
        queued = list(known) if queue else []
        owners = store.owners() if channels or queued else []
        dead = [owner for owner in owners if not owner.startswith(QUEUE_PREFIX) and not self.presence.is_alive(owner)]
        if not dead:
            return []
        if channels:
            self.presence.announce()
        return store.take_over(dead, self.presence.id, channels, queue, queued)

    def _put_again(self, before: str = "") -> None:
        """Put the items into the queue again that no worker has claimed in time; or the one behind another item."""
        store, queue = self.store, self._queue
        if store is None or queue is None:
            return
        try:
            if before:
                found = drive(self._guard.call(store.queued_behind, before, queue.owner), NO_TRANSPORT)
            else:
                channels = list(self._durable_channels())
                found = drive(self._guard.call(store.put_again, queue, channels), NO_TRANSPORT)
            for id in found:
                self._put_task(id)
        except WeComError:
            return  # the guard has logged it
        except Exception as error:
            logger.warning("messages cannot be put into the queue again (%s); retrying", describe(error))

    def _restore(self, stored: StoredWork, seconds: float = 0) -> None:
        """Have an item handled, now or later, that this process has taken over, or that is replayed."""
        item = drive(self._read(stored), NO_TRANSPORT)
        if item is None:
            return
        if stored.deaths:
            logger.warning("the process of a message has died; it is handled again (attempt %d)", item.attempt)
        if seconds:
            self._dispatch_after(item, seconds)
        else:
            self._dispatch(item)

    def _read(self, stored: StoredWork) -> Flow[Item | None]:
        """Return a stored item as one of this process; set it aside and return None if it cannot be read."""
        try:
            item = self._item_of(stored)
        except Exception as error:
            logger.error("a stored message cannot be read (%s)", describe(error))
            item = None
        if item is None:
            unread = say("it cannot be read with the keys and the version of this process")
            assert self.store is not None  # noqa: S101
            yield from self._change(self.store.fail, [stored.id], self.presence.id, unread)
            yield from self._report(None, unread)
            return None
        self.items[stored.id] = item
        return item

    def _item_of(self, stored: StoredWork) -> Item | None:
        channel = self._channels.get(stored.channel)
        if not isinstance(channel, DurableChannel):
            return None
        payload = as_record(channel.records.open(_payload_key(stored.id), stored.payload))
        if payload is None:
            return None
        message = self._parse(payload["text"])
        set_bot_name(message, bot_name_at(channel))
        incoming = channel.restored(message, payload)
        item = incoming.item = Item(incoming, stored.id, payload["stream"], is_stored=True)
        item.lane = stored.lane if incoming.fetching is not None else ""
        item.deaths, item.failures = stored.deaths, stored.failures
        item.received, item.seq = stored.received, stored.seq
        item.queue, item.queue_lane = stored.queue, stored.lane if stored.queue else ""
        if stored.answers:
            text = channel.records.open(_answers_key(stored.id), stored.answers)
            item.answers = None if text is None else json.loads(text)
        return item

    def _dispatch(self, item: Item) -> None:
        """Have an item of this process handled, or its answers sent."""
        incoming, item.incoming.item = item.incoming, item
        item.is_settled = False
        for id in item.ids if item.is_stored or item.lane else ():
            self.items[id] = item
        if item.lane:
            if item.is_in_lane:
                self._join_lane(item)
        elif time.time() - item.received > MAX_AGE:
            drive(self.fail(item, say("it is older than a day")), NO_TRANSPORT)
            return
        resume: Callable[[Incoming], None] | None = getattr(incoming.channel, "resume", None)
        if resume is not None:
            resume(incoming)
        elif self.receive is not None:
            receive = self.receive
            self._threads.call(lambda: drive(receive(incoming), NO_TRANSPORT), _log_failure)

    # -- items that were set aside

    def set_aside(self) -> list[FailedItem]:
        """Return the items that were set aside, the oldest first.

        Raises:
            StorageError: The storage failed.
        """
        found = list(self._failed)
        store = self.store
        if store is not None:
            for name in list(self._channels):
                stored: list[StoredWork] = drive(self._guard.call(store.failed, name, insist=True), NO_TRANSPORT)
                found += [FailedItem(one, None, one.error, one.received) for one in stored]
        return sorted(found, key=lambda one: one.at)

    def callback(self, failed: FailedItem) -> Callback | None:
        """Return the callback of an item that was set aside; None if it cannot be read."""
        item = failed.item
        if item is None and failed.stored is not None:
            try:
                item = self._item_of(failed.stored)
            except Exception as error:
                logger.debug("a stored message cannot be read: %s", describe(error))
        incoming: Incoming | None = None if item is None else item.incoming
        return None if incoming is None else incoming.message

    def replay(self, failed: FailedItem) -> bool:
        """Have an item handled again as a new one; return False if it is not set aside any more.

        Raises:
            StorageError: The storage failed.
        """
        if failed.item is not None:
            if failed not in self._failed:
                return False
            self._failed.remove(failed)
            failed.item.deaths = failed.item.failures = 0
            self._dispatch(failed.item)
            return True
        if self.store is None or failed.stored is None:
            return False
        stored = drive(self._guard.call(self._replay, failed.stored.id, insist=True), NO_TRANSPORT)
        if stored is None:
            return False
        if stored.queue:
            self._put_again()
        else:
            self._restore(stored)
        return True

    def _replay(self, id: str) -> StoredWork | None:
        assert self.store is not None  # noqa: S101
        self.presence.announce()
        return self.store.replay(id, self.presence.id)


def _lane_of(incoming: Incoming, id: str, *, is_in_order: bool = True) -> str:
    """Return the lane of a message: its member in the chat; a lane of its own for one that waits for no other."""
    chat, member = (incoming.lane or chat_and_member(incoming.message)) if is_in_order else ("", "")
    return digest(incoming.channel.name, incoming.receiver, chat, member) if member else id


def work_id(incoming: Incoming) -> str:
    """Return the id of the item of a message, which its repeats share."""
    return digest(incoming.channel.name, incoming.receiver, incoming.key)


def _payload_key(id: str) -> str:
    return f"work:{id}:payload"


def _answers_key(id: str) -> str:
    return f"work:{id}:answers"


def _log_failure(result: Any) -> None:
    if result.error is not None:
        logger.error("a stored message cannot be handled (%s)", describe(result.error))
