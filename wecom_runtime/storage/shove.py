"""A storage in a mapping: shove, shelve, a dict of a manager."""

from __future__ import annotations

import math
import time
import weakref
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any

from wecom_runtime import fork

from .base import SessionStorage, StoredItem, check_client, is_lock
from .values import as_record, dump, finite, is_later

# Id of a mapping -> the mutex of all storages of the mapping. The storages keep the mapping alive.
_mutexes: weakref.WeakValueDictionary[int, fork.Mutex] = weakref.WeakValueDictionary()
_mutex_of_mutexes = fork.Mutex()


def mutex_of(store: object) -> fork.Mutex:
    with _mutex_of_mutexes.lock:
        mutex = _mutexes.get(id(store))
        if mutex is None:
            mutex = _mutexes[id(store)] = fork.Mutex()
        return mutex


class ShoveStorage(SessionStorage):
    """A storage in a mapping, under keys `<prefix>:…`, with JSON texts of the value and its time of expiry.

    `add` is atomic for the threads of this process, but not between processes. If several processes serve the app, use
    another storage for logins and callbacks, which must be handled once.

    Args:
        store: A `shove.Shove`, or any other mutable mapping from str to str.
        prefix: The first part of each key.
    """

    def __init__(self, store: MutableMapping[str, Any], prefix: str = "wecom") -> None:
        check_client(
            "ShoveStorage",
            store,
            "a mutable mapping such as shove.Shove(…)",
            "__getitem__",
            "__setitem__",
            "__delitem__",
        )
        self._store = store
        self._prefix = f"{prefix}:" if prefix else ""
        self._mutex = mutex_of(store)

    def __repr__(self) -> str:
        return f"<ShoveStorage prefix={self._prefix[:-1]!r}>"

    def get(self, key: str, default: Any = None) -> Any:
        with self._mutex.lock:
            entry = self._entry(self._prefix + key)
        return default if entry is None or entry.value is None else entry.value

    def _entry(self, name: str) -> StoredItem | None:
        """Return the entry of a key of the mapping; None if there is none or it has expired."""
        try:
            record = as_record(self._store[name])
        except KeyError:
            return None
        if record is None or "value" not in record:
            return None
        end = finite(record.get("end"))
        left = None if end is None else end - time.time()
        if left is not None and left <= 0:
            self._remove(name)
            return None
        return StoredItem(name, record["value"], None if left is None else math.ceil(left))

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        end = None if ttl is None else time.time() + ttl
        with self._mutex.lock:
            self._store[self._prefix + key] = dump({"value": value, "end": end})
            self._sync()

    def delete(self, key: str) -> None:
        with self._mutex.lock:
            self._remove(self._prefix + key)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        with self._mutex.lock:
            if self.get(key) is not None:
                return False
            self.set(key, value, ttl)
            return True

    def delete_if_equal(self, key: str, value: Any) -> None:
        with self._mutex.lock:
            if self.get(key) == value:
                self.delete(key)

    def compare_and_set(self, key: str, expected: Any, value: Any, ttl: float | None = None) -> bool:
        with self._mutex.lock:
            if self.get(key) != expected:
                return False
            if value is None:
                self.delete(key)
            else:
                self.set(key, value, ttl)
            return True

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        with self._mutex.lock:
            current = as_record(self.get(key))
            if current is not None and is_later(current, value):
                return current
            self.set(key, dict(value), ttl)
            return value

    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        with self._mutex.lock:
            names = [name for name in self._store if name.startswith(self._prefix + prefix)]
        for name in names:
            with self._mutex.lock:
                entry = self._entry(name)
            if entry is not None and not is_lock(name):
                yield entry._replace(key=name.removeprefix(self._prefix))

    def _remove(self, name: str) -> None:
        try:
            del self._store[name]
        except KeyError:
            return
        self._sync()

    def _sync(self) -> None:
        # shove and shelve buffer writes.
        sync: Callable[[], object] | None = getattr(self._store, "sync", None)
        if callable(sync):
            sync()
