"""Tasks that were given up: set aside in the storage, until somebody looks at them and has them handled after all.

An index under one key, for any storage will do then; the tasks beside it, sealed as they were in the queue.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import datetime, timezone
from typing import Any

import attrs

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import NO_TRANSPORT, Invoke
from wecom_runtime.language import say
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.values import as_record, dump

SET_ASIDE_SECONDS = 7 * 86_400
"""Seconds for which a task is kept."""
MAX_SET_ASIDE = 1_000
"""Tasks that are kept of one callback address or bot; the oldest ones go first."""
LOCK_TIMEOUT = 5.0
UNREAD = "unread"
"""In place of the name of a channel, for what no channel has sealed."""


@attrs.frozen
class GivenUpEntry:
    """A task in the index."""

    name: str
    """Of the task: of its key, or of itself where it has none."""
    id: str
    at: float
    reason: str
    kind: str


@attrs.frozen
class GivenUp:
    """A callback that a router has given up; `router.given_up()` lists them."""

    id: str
    """Its id, as the log has it: MsgId or msgid, where WeCom gives one."""
    at: datetime
    reason: str
    """What happened, in a sentence."""
    kind: str
    """The name of its class; "" where it could not be read."""
    _read: Callable[[], Callback | None] = attrs.field(repr=False)
    _replay: Callable[[], None] = attrs.field(repr=False)

    @property
    def callback(self) -> Callback | None:
        """The callback; None where it cannot be read with the keys of this process."""
        return self._read()

    async def callback_async(self) -> Callback | None:
        """The same as `callback`, awaited."""
        callback: Callback | None = await Invoke(self._read).aperform(NO_TRANSPORT)
        return callback

    def replay(self) -> None:
        """Put it into the queue again, where it is handled as if it were new. It is in no list then.

        Raises:
            ConfigurationError: It is kept no more, or the router has no queue.
            Exception: The queue does not have it; it stays in the list.
        """
        self._replay()

    async def replay_async(self) -> None:
        """The same, awaited."""
        await Invoke(self._replay).aperform(NO_TRANSPORT)


class SetAside:
    """The tasks that were given up, in a storage. Its methods raise what the storage does.

    Args:
        storage: Where they are kept.
    """

    def __init__(self, storage: SessionStorage) -> None:
        self._storage = storage

    def __repr__(self) -> str:
        return f"<SetAside in {self._storage!r}>"

    def add(self, channel: str, entry: GivenUpEntry, task: str) -> None:
        """Keep a task; the one of the same name goes."""
        self._storage.set(_task_key(channel, entry.name), dump({"task": task}), SET_ASIDE_SECONDS)
        self._change(channel, lambda entries: [*(one for one in entries if one.name != entry.name), entry])

    def entries(self, channel: str) -> list[GivenUpEntry]:
        """Return what is kept of a channel, the oldest first."""
        record = as_record(self._storage.get(_index_key(channel))) or {}
        oldest = time.time() - SET_ASIDE_SECONDS
        return [entry for entry in _entries_of(record.get("tasks")) if entry.at > oldest]

    def task(self, channel: str, entry: GivenUpEntry) -> str | None:
        """Return a task as the queue had it; None where it is kept no more."""
        record = as_record(self._storage.get(_task_key(channel, entry.name))) or {}
        task = record.get("task")
        return task if isinstance(task, str) else None

    def remove(self, channel: str, entry: GivenUpEntry) -> None:
        """Keep a task no more."""
        self._change(channel, lambda entries: [one for one in entries if one.name != entry.name])
        self._storage.delete(_task_key(channel, entry.name))

    def _change(self, channel: str, change: Callable[[list[GivenUpEntry]], list[GivenUpEntry]]) -> None:
        key = _index_key(channel)
        with self._storage.lock(f"{key}:lock", LOCK_TIMEOUT) as held:
            if not held:
                raise TimeoutError(f"the lock of {key} did not come within {LOCK_TIMEOUT:.0f} s")
            before = self.entries(channel)
            after = change(before)
            kept = after[-MAX_SET_ASIDE:]
            self._storage.set(key, dump({"tasks": [attrs.astuple(entry) for entry in kept]}), SET_ASIDE_SECONDS)
        for entry in after[:-MAX_SET_ASIDE]:
            self._storage.delete(_task_key(channel, entry.name))


def list_given_up(
    aside: SetAside,
    channel: str,
    read: Callable[[str], Callback | None],
    replay: Callable[[str, str], None],
) -> Iterable[GivenUp]:
    """Return the tasks of a channel as users see them.

    Args:
        aside: Where they are kept.
        channel: Its name.
        read: Gives the callback in a task.
        replay: Puts a task, with its name, into the queue again.
    """
    for entry in aside.entries(channel):

        def callback(entry: GivenUpEntry = entry) -> Callback | None:
            task = aside.task(channel, entry)
            return None if task is None else read(task)

        def again(entry: GivenUpEntry = entry) -> None:
            task = aside.task(channel, entry)
            if task is None:
                raise ConfigurationError(say("the callback {id} is kept no more", id=entry.id))
            replay(task, entry.name)
            aside.remove(channel, entry)

        at = datetime.fromtimestamp(entry.at, timezone.utc).astimezone()
        yield GivenUp(entry.id, at, entry.reason, entry.kind, callback, again)


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
