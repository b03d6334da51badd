"""Tasks that were given up: set aside in the storage, until a person inspects them and has them handled again.

An index is stored under one key, so that any storage suffices; the tasks are stored beside it, sealed as in the queue.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.callbacks.model import Callback, repeat_key
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import NO_TRANSPORT, Invoke
from wecom_runtime.language import say
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.values import as_record, dump

if TYPE_CHECKING:
    from wecom_runtime.handling.durable import DurableWork, FailedItem

SET_ASIDE_SECONDS = 7 * 86_400
"""Seconds for which a task is kept."""
MAX_SET_ASIDE = 1_000
"""The number of tasks kept for one callback URL or bot; the oldest ones are deleted first."""
LOCK_TIMEOUT = 5.0
UNREADABLE = "unread"
"""The channel name of tasks that no channel can unseal."""


@attrs.frozen
class GivenUpEntry:
    """A task in the index."""

    name: str
    """A digest of the key of the task, or of the task itself if it has no key."""
    id: str
    at: float
    reason: str
    kind: str


@attrs.frozen
class GivenUp:
    """A callback that a router has given up; `router.given_up()` lists them."""

    id: str
    """Its id in the log: MsgId or msgid, if WeCom sends one."""
    at: datetime
    reason: str
    """The failure, in a sentence."""
    kind: str
    """The name of its class; "" if it cannot be read."""
    attempts: int
    """The number of times that it was tried: the deaths of its process and the failures of its handler."""
    error: str
    """The last failure, without the text of an exception."""
    _read: Callable[[], Callback | None] = attrs.field(repr=False)
    _replay: Callable[[], None] = attrs.field(repr=False)

    @property
    def callback(self) -> Callback | None:
        """The callback; None if it cannot be read with the keys of this process."""
        return self._read()

    async def callback_async(self) -> Callback | None:
        """Return the callback; see `callback`."""
        callback: Callback | None = await Invoke(self._read).aperform(NO_TRANSPORT)
        return callback

    def replay(self) -> None:
        """Have the callback handled again as a new one, and remove it from the list.

        Raises:
            ConfigurationError: The callback is no longer kept, or its queue is missing.
            Exception: The queue does not accept it; it stays in the list.
        """
        self._replay()

    async def replay_async(self) -> None:
        """Have the callback handled again; see `replay`."""
        await Invoke(self._replay).aperform(NO_TRANSPORT)


class SetAside:
    """The tasks that were given up, in a storage. The methods raise the exceptions of the storage.

    Args:
        storage: The storage.
    """

    def __init__(self, storage: SessionStorage) -> None:
        self._storage = storage

    def __repr__(self) -> str:
        return f"<SetAside in {self._storage!r}>"

    def add(self, channel: str, entry: GivenUpEntry, task: str) -> None:
        """Add a task, and replace one with the same name."""
        self._storage.set(_task_key(channel, entry.name), dump({"task": task}), SET_ASIDE_SECONDS)
        self._change(channel, lambda entries: [*(one for one in entries if one.name != entry.name), entry])

    def entries(self, channel: str) -> list[GivenUpEntry]:
        """Return the entries of a channel, the oldest first."""
        record = as_record(self._storage.get(_index_key(channel))) or {}
        oldest = time.time() - SET_ASIDE_SECONDS
        return [entry for entry in _entries_of(record.get("tasks")) if entry.at > oldest]

    def task(self, channel: str, entry: GivenUpEntry) -> str | None:
        """Return a task as it was in the queue; None if it is no longer kept."""
        record = as_record(self._storage.get(_task_key(channel, entry.name))) or {}
        task = record.get("task")
        return task if isinstance(task, str) else None

    def remove(self, channel: str, entry: GivenUpEntry) -> None:
        """Remove a task."""
        self._change(channel, lambda entries: [one for one in entries if one.name != entry.name])
        self._storage.delete(_task_key(channel, entry.name))

    def _change(self, channel: str, change: Callable[[list[GivenUpEntry]], list[GivenUpEntry]]) -> None:
        key = _index_key(channel)
        with self._storage.lock(f"{key}:lock", LOCK_TIMEOUT) as held:
            if not held:
                raise TimeoutError(
                    say("the lock of {key} was not acquired within {seconds:.0f} s", key=key, seconds=LOCK_TIMEOUT)
                )
            before = self.entries(channel)
            after = change(before)
            kept = after[-MAX_SET_ASIDE:]
            self._storage.set(key, dump({"tasks": [attrs.astuple(entry) for entry in kept]}), SET_ASIDE_SECONDS)
        for entry in after[:-MAX_SET_ASIDE]:
            self._storage.delete(_task_key(channel, entry.name))


def list_given_up(
    set_aside: SetAside,
    channel: str,
    read: Callable[[str], Callback | None],
    replay: Callable[[str, str], None],
) -> Iterable[GivenUp]:
    """Return the tasks of a channel that were given up, for users.

    Args:
        set_aside: The tasks.
        channel: The name of the channel.
        read: Returns the callback in a task.
        replay: Puts a task, with its name, into the queue again.
    """
    for entry in set_aside.entries(channel):

        def read_entry(entry: GivenUpEntry = entry) -> Callback | None:
            task = set_aside.task(channel, entry)
            return None if task is None else read(task)

        def replay_entry(entry: GivenUpEntry = entry) -> None:
            task = set_aside.task(channel, entry)
            if task is None:
                raise ConfigurationError(say("the callback {id} is no longer kept", id=entry.id))
            replay(task, entry.name)
            set_aside.remove(channel, entry)

        at = datetime.fromtimestamp(entry.at, timezone.utc).astimezone()
        yield GivenUp(entry.id, at, entry.reason, entry.kind, 0, entry.reason, read_entry, replay_entry)


def given_up_of(work: DurableWork, failed: FailedItem) -> GivenUp:
    """Return a message that was set aside, for users."""
    message = work.callback(failed)

    def replay() -> None:
        if not work.replay(failed):
            raise ConfigurationError(say("the callback {id} is no longer kept", id=name))

    name = repeat_key(message) if message is not None else ""
    name = name or failed.id
    at = datetime.fromtimestamp(failed.at, timezone.utc).astimezone()
    kind = "" if message is None else type(message).__name__
    attempts = failed.deaths + failed.failures
    return GivenUp(name, at, failed.error, kind, attempts, failed.error, lambda: work.callback(failed), replay)


def _entries_of(found: object) -> Iterable[GivenUpEntry]:
    entries: list[Any] = found if isinstance(found, list) else []
    for entry in entries:
        values: list[Any] = entry if isinstance(entry, list) else []
        if len(values) == len(attrs.fields(GivenUpEntry)) and isinstance(values[2], int | float):
            name, id, at, reason, kind = values
            yield GivenUpEntry(str(name), str(id), float(at), str(reason), str(kind))


def _index_key(channel: str) -> str:
    return f"given-up:{channel}"


def _task_key(channel: str, name: str) -> str:
    return f"given-up:{channel}:{name}"
