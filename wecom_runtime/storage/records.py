"""Records: JSON objects in a storage, sealed, which threads and processes change by compare and set.

A change begins with the value of the record that this process has seen last. It succeeds if the storage still has this
value; otherwise it begins again with the present one. So a record that one process changes needs one command for a
change, and no change is lost.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

import attrs

from wecom_runtime import fork
from wecom_runtime.errors import StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.language import say

from .base import COMPARE_TIMEOUT, SessionStorage
from .guard import StorageGuard
from .memory import MemoryStorage
from .values import as_record, dump

if TYPE_CHECKING:
    from .sealing import RecordSealer

TRIES = 100
"""The number of attempts to change a record that others change at the same time."""
MAX_KNOWN = 256
"""The largest number of records whose last value is kept in memory."""
MAX_KNOWN_SIZE = 65_536
"""The largest value that is kept in memory, in characters."""
SEALED, PLAIN = "sealed", "plain"
"""The names under which a storage has the text of a record, or the record of identifiers that needs no seal."""
OLD_NAMES = "state", "history", "progress"
"""The names of earlier versions of this library for `SEALED`."""
_STRIPES = 64

R = TypeVar("R")
RecordChange: TypeAlias = "Callable[[dict[str, Any]], tuple[R, int | None]]"
"""A function that changes a record, and returns its result and the seconds for which the record is kept."""


@attrs.frozen
class FormerRecord:
    """A record under the key of an earlier version of this library.

    It is read if there is no record under the present key, and the next change moves it to that key.
    """

    key: str
    accepts: Callable[[dict[str, Any]], bool]
    """Returns whether the record may be read; else it is deleted."""


_mutexes = [fork.Mutex() for _ in range(_STRIPES)]
"""The mutexes of the process. Several parts may share a storage."""


class Records:
    """The records of one part of the program.

    Args:
        storage: The storage.
        strict: Whether each call is made although the storage has just failed.
        without: The behaviour without the storage, for the log.
    """

    def __init__(self, storage: SessionStorage, *, strict: bool = True, without: str = "") -> None:
        self.storage = storage
        self._guard = StorageGuard(storage, strict=strict, without=without)
        self._is_local = type(storage) is MemoryStorage
        is_atomic = type(storage).compare_and_set is not SessionStorage.compare_and_set
        self.wait = 0.0 if is_atomic else COMPARE_TIMEOUT
        """Seconds that a change may wait for a lock."""
        self._known: OrderedDict[str, object] = OrderedDict()
        """The values of records as last seen, the newest last."""
        self._known_mutex = fork.Mutex()

    def __repr__(self) -> str:
        return f"<Records in {self.storage!r}>"

    def call(self, function: Callable[..., R], *arguments: Any) -> Flow[R]:
        """Call a function that uses the storage.

        Raises:
            StorageError: The storage failed.
        """
        result: R = yield from self._guard.call(function, *arguments, waits=self.wait)
        return result

    def read(self, key: str, sealer: RecordSealer | None, former: FormerRecord | None = None) -> Flow[dict[str, Any]]:
        """Return a record; an empty one if there is none, or if it was not sealed for this key.

        Raises:
            StorageError: The storage failed.
        """
        result: dict[str, Any] = yield from self._guard.call(self.load, key, sealer, former)
        return result

    def change(
        self,
        key: str,
        sealer: RecordSealer | None,
        change: RecordChange[R],
        *,
        rewrites: bool = False,
        former: FormerRecord | None = None,
    ) -> Flow[R]:
        """Change a record, without an intermediate change by another thread or process. An empty record is deleted.

        Args:
            key: The storage key.
            sealer: Seals the record; None for a record of identifiers only.
            change: Changes the record. It may be called again if another process was faster.
            rewrites: Whether the record is written although it is the same, so that its lifetime begins anew.
            former: The record of an earlier version, which the change begins with if there is no other.

        Raises:
            StorageError: The storage failed, or others change the record for too long.
        """
        return self.call(self.change_now, key, sealer, change, rewrites, former)

    # -- without a flow, for functions that `call` calls

    def change_now(
        self,
        key: str,
        sealer: RecordSealer | None,
        change: RecordChange[R],
        rewrites: bool = False,
        former: FormerRecord | None = None,
    ) -> R:
        """Change a record; see `change`."""
        with _mutexes[hash(key) % _STRIPES].lock:
            with self._known_mutex.lock:
                is_known = key in self._known
                found = self._known.get(key)
            for _ in range(TRIES):
                moved = None
                if not is_known:
                    found = self.storage.get(key)
                    if found is None and former is not None:
                        moved = self._former(former, sealer)
                record = moved or self.opened(key, sealer, found) or {}
                before = dump(record)
                result, ttl = change(record)
                after = dump(record)
                if after == before and not (rewrites and record):
                    if not is_known:
                        if moved is None:
                            self._remember(key, found)
                        return result
                    is_known = False  # nothing was written that would have shown a change of another process
                    continue
                new = self._value(key, sealer, after) if record else None
                if self.storage.compare_and_set(key, found, new, ttl):
                    self._remember(key, new)
                    if former is not None and moved is not None:
                        self.storage.delete(former.key)
                    return result
                is_known = False
        raise StorageError(say("others change the same record all the time"))

    def _remember(self, key: str, found: object) -> None:
        if self._is_local:
            return
        with self._known_mutex.lock:
            self._known.pop(key, None)
            if found is None or (isinstance(found, str) and len(found) <= MAX_KNOWN_SIZE):
                self._known[key] = found
            if len(self._known) > MAX_KNOWN:
                self._known.popitem(last=False)

    def load(self, key: str, sealer: RecordSealer | None, former: FormerRecord | None = None) -> dict[str, Any]:
        """Return a record; see `read`."""
        found = self.storage.get(key)
        if found is None and former is not None and (record := self._former(former, sealer)):
            return record
        self._remember(key, found)
        return self.opened(key, sealer, found) or {}

    def _former(self, former: FormerRecord, sealer: RecordSealer | None) -> dict[str, Any] | None:
        record = self.opened(former.key, sealer, self.storage.get(former.key))
        if record and not former.accepts(record):
            self.storage.delete(former.key)
            return None
        return record

    def opened(self, key: str, sealer: RecordSealer | None, found: object) -> dict[str, Any] | None:
        """Return the record in a stored value; None if there is none, or if it was not sealed for this key."""
        stored = as_record(found)
        if stored is None:
            return None
        if sealer is None:
            record: object = stored.get(PLAIN)
        else:
            sealed = next((stored[name] for name in (SEALED, *OLD_NAMES) if name in stored), None)
            text = sealer.open(key, sealed)
            record = None if text is None else json.loads(text)
        return cast("dict[str, Any]", record) if isinstance(record, dict) else None

    def save(self, key: str, sealer: RecordSealer | None, record: Mapping[str, Any], ttl: int) -> None:
        """Write a record that no other process writes."""
        self.storage.set(key, self._value(key, sealer, dump(dict(record))), ttl)

    def _value(self, key: str, sealer: RecordSealer | None, text: str) -> str:
        return f'{{"{PLAIN}":{text}}}' if sealer is None else dump({SEALED: sealer.seal(key, text)})
