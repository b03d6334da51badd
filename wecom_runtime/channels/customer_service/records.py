"""Sealed records in a storage, which threads and processes change one after the other."""

from __future__ import annotations

import json
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from wecom_runtime import fork
from wecom_runtime.errors import StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import digest
from wecom_runtime.language import say
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump, load

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage
    from wecom_runtime.storage.sealing import RecordSealer

LOCK_TIMEOUT = 5.0
"""Seconds that a change waits for another change of the same record."""
LIFETIME = 30 * 86400
"""Seconds for which a record is kept after its last change."""
_STRIPES = 64
_PLAIN_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

SCRIPT_TRIES = 100
"""The number of attempts to replace a record that other processes change at the same time."""
_REPLACE = """
local current = redis.call('GET', KEYS[1]) or ''
if current ~= ARGV[1] then return current end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1
"""

MAX_KNOWN = 256
"""The largest number of records whose last stored value is kept in memory."""

R = TypeVar("R")
RecordChange: TypeAlias = "Callable[[dict[str, Any]], tuple[R, int]]"
"""A function that changes a record, and returns its result and the seconds for which the record is kept."""
_mutexes = [fork.Mutex() for _ in range(_STRIPES)]
"""The mutexes of the process. Several services may share a storage."""


class Records:
    """Records with a sealed JSON object each. The methods with a lock work with any storage that has `add`.

    Args:
        storage: The storage.
        sealer: Seals the records.
    """

    def __init__(self, storage: SessionStorage, sealer: RecordSealer) -> None:
        self.storage = storage
        self._sealer = sealer
        self._guard = StorageGuard(storage, strict=True)
        self._is_local = type(storage) is MemoryStorage
        self._has_scripts = True
        """Whether the storage may have a server that runs scripts."""
        self._known: OrderedDict[str, object] = OrderedDict()
        """The values of records as last seen, the newest last. A change begins with it, and needs no read if no other
        process has changed the record."""
        self._known_mutex = fork.Mutex()

    def call(self, function: Callable[..., R], *arguments: Any, waits: float = 0.0) -> Flow[R]:
        """Call a function that uses the storage.

        Args:
            function: The function.
            arguments: Its arguments.
            waits: Seconds that it may wait for a lock.

        Raises:
            StorageError: The storage failed.
        """
        result: R = yield from self._guard.call(function, *arguments, waits=0.0 if self._is_local else waits)
        return result

    def read(self, key: str) -> Flow[dict[str, Any]]:
        """Return a record; an empty one if there is none.

        Raises:
            StorageError: The storage failed.
        """
        return self.call(self.load, key)

    def change(self, key: str, change: RecordChange[R]) -> Flow[R]:
        """Change a record, while no other thread or process does so. An empty record is deleted.

        Args:
            key: The storage key.
            change: Changes the record. It may be called again if another process was faster.

        Raises:
            StorageError: The storage failed, or others change the record for too long.
        """
        return self.call(self.change_now, key, change, waits=LOCK_TIMEOUT)

    # -- without a flow, for functions that `call` calls

    def change_now(self, key: str, change: RecordChange[R]) -> R:
        """Change a record; see `change`."""
        with _mutexes[hash(key) % _STRIPES].lock:
            if self._is_local:
                return self._change(key, change)
            if self._has_scripts:
                try:
                    return self._change_by_script(key, change)
                except NotImplementedError:
                    self._has_scripts = False
            with self.storage.lock(key, LOCK_TIMEOUT) as held:
                if not held:
                    raise _too_long()
                return self._change(key, change)

    def _change(self, key: str, change: RecordChange[R]) -> R:
        record = self.load(key)
        before = dump(record)
        result, ttl = change(record)
        if not record:
            if before != "{}":
                self.storage.delete(key)
        elif dump(record) != before:
            self.save(key, record, ttl)
        return result

    def _change_by_script(self, key: str, change: RecordChange[R]) -> R:
        """Change a record without a lock: the server replaces it only if no other process has changed it."""
        with self._known_mutex.lock:
            is_known = key in self._known
            found = self._known.get(key)
        for _ in range(SCRIPT_TRIES):
            if not is_known:
                found = self.storage.get(key)
            record = self.opened(key, found) or {}
            before = dump(record)
            result, ttl = change(record)
            if dump(record) == before:
                if not is_known:
                    self._remember(key, found)
                    return result
                is_known = False  # nothing was written that would have shown a change of another process
                continue
            new = self._sealed(key, record) if record else None
            arguments = dump(found) if found is not None else "", "" if new is None else dump(new), str(ttl * 1000)
            outcome = self.storage.run_script(_REPLACE, key, *arguments)
            if outcome == 1:
                self._remember(key, new)
                return result
            found, is_known = load(outcome) if outcome else None, True
        raise _too_long()

    def _remember(self, key: str, found: object) -> None:
        with self._known_mutex.lock:
            self._known[key] = found
            self._known.move_to_end(key)
            if len(self._known) > MAX_KNOWN:
                self._known.popitem(last=False)

    def load(self, key: str) -> dict[str, Any]:
        """Return a record; an empty one if there is none, or if it was not sealed for this key."""
        found = self.storage.get(key)
        if self._has_scripts and not self._is_local:
            self._remember(key, found)
        return self.opened(key, found) or {}

    def opened(self, key: str, found: object) -> dict[str, Any] | None:
        """Return the record in a stored value; None if there is none, or if it was not sealed for this key."""
        stored = as_record(found)
        text = None if stored is None else self._sealer.open(key, stored.get("sealed"))
        record: object = None if text is None else json.loads(text)
        return cast("dict[str, Any]", record) if isinstance(record, dict) else None

    def save(self, key: str, record: Mapping[str, Any], ttl: int = LIFETIME) -> None:
        """Write a record."""
        self.storage.set(key, self._sealed(key, record), ttl)

    def _sealed(self, key: str, record: Mapping[str, Any]) -> str:
        return dump({"sealed": self._sealer.seal(key, dump(dict(record)))})


def _too_long() -> StorageError:
    return StorageError(say("others change the same record for longer than {wait} s", wait=LOCK_TIMEOUT))


def record_name(text: str) -> str:
    """Return an id of WeCom as a part of storage keys."""
    return text if _PLAIN_ID.fullmatch(text) else digest(text)
