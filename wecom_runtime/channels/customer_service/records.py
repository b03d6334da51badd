"""Sealed records in a storage, which threads and processes change one after the other."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from wecom_runtime import fork
from wecom_runtime.errors import StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import digest
from wecom_runtime.language import say
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump

if TYPE_CHECKING:
    from wecom_runtime.handling.sealed_records import RecordSealer
    from wecom_runtime.storage.base import SessionStorage

LOCK_TIMEOUT = 5.0
"""Seconds that a change waits for another change of the same record."""
LIFETIME = 30 * 86400
"""Seconds for which a record is kept after its last change."""
_STRIPES = 64
_PLAIN_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

R = TypeVar("R")
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

    def change(self, key: str, change: Callable[[dict[str, Any]], R], ttl: int = LIFETIME) -> Flow[R]:
        """Change a record under its lock. An empty record is deleted.

        Args:
            key: The storage key.
            change: Changes the record; its result is returned.
            ttl: Seconds for which the record is kept.

        Raises:
            StorageError: The storage failed, or others change the record for too long.
        """
        return self.call(self.change_now, key, change, ttl, waits=LOCK_TIMEOUT)

    # -- without a flow, for functions that `call` calls

    def change_now(self, key: str, change: Callable[[dict[str, Any]], R], ttl: int = LIFETIME) -> R:
        """Change a record under its lock; see `change`."""
        with _mutexes[hash(key) % _STRIPES].lock:
            if self._is_local:
                return self._changed(key, change, ttl)
            with self.storage.lock(key, LOCK_TIMEOUT) as held:
                if not held:
                    raise StorageError(say("others change the same record for longer than {wait} s", wait=LOCK_TIMEOUT))
                return self._changed(key, change, ttl)

    def _changed(self, key: str, change: Callable[[dict[str, Any]], R], ttl: int) -> R:
        record = self.load(key)
        before = json.dumps(record)
        result = change(record)
        if not record:
            if before != "{}":
                self.storage.delete(key)
        elif json.dumps(record) != before:
            self.save(key, record, ttl)
        return result

    def load(self, key: str) -> dict[str, Any]:
        """Return a record; an empty one if there is none, or if it was not sealed for this key."""
        return self.opened(key, self.storage.get(key)) or {}

    def opened(self, key: str, found: object) -> dict[str, Any] | None:
        """Return the record in a stored value; None if there is none, or if it was not sealed for this key."""
        stored = as_record(found)
        text = None if stored is None else self._sealer.open(key, stored.get("sealed"))
        record: object = None if text is None else json.loads(text)
        return cast("dict[str, Any]", record) if isinstance(record, dict) else None

    def save(self, key: str, record: Mapping[str, Any], ttl: int = LIFETIME) -> None:
        """Write a record."""
        self.storage.set(key, dump({"sealed": self._sealer.seal(key, dump(dict(record)))}), ttl)


class Waiting(NamedTuple):
    """The number of entries in the queue of a customer, and the time of the oldest one."""

    number: int
    since: float


class WaitingIndex:
    """A record for each account with the customers whose queue has entries.

    A customer with entries is always in the index. One without entries may still be in it: `refresh` removes it.

    Args:
        records: The records.
        key_of: Returns the storage key of an account's index.
        measure: Returns the state of a customer's queue; called under the lock of the index.
    """

    def __init__(
        self, records: Records, key_of: Callable[[str], str], measure: Callable[[str, str], Waiting | None]
    ) -> None:
        self._records = records
        self._key_of = key_of
        self._measure = measure

    def add(self, account: str, waiting: Mapping[str, Waiting]) -> Flow[None]:
        """Add customers, after their queues got entries."""

        def change(index: dict[str, Any]) -> None:
            index.update({customer: list(one) for customer, one in waiting.items()})

        return self._records.change(self._key_of(account), change)

    def refresh(self, account: str, customers: Iterable[str]) -> Flow[None]:
        """Read the queues of some customers again, and remove the customers without entries."""

        def change(index: dict[str, Any]) -> None:
            for customer in customers:
                found = self._measure(account, customer)
                if found is None:
                    index.pop(customer, None)
                else:
                    index[customer] = list(found)

        return self._records.change(self._key_of(account), change)

    def read(self, account: str) -> Flow[dict[str, Waiting]]:
        """Return the customers with entries."""
        index = yield from self._records.read(self._key_of(account))
        return {customer: Waiting(int(number), float(since)) for customer, (number, since) in index.items()}


def record_name(text: str) -> str:
    """Return an id of WeCom as a part of storage keys."""
    return text if _PLAIN_ID.fullmatch(text) else digest(text)
