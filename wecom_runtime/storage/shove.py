"""A storage in anything that is a mapping: shove, shelve, a dict shared by a manager."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping, MutableMapping
from typing import Any

from wecom_runtime import fork

from .base import SessionStorage, as_record, is_later


class ShoveStorage(SessionStorage):
    """Keeps values in a mapping, under `<prefix>:…`, as JSON text with the time of their end.

    Args:
        store: A `shove.Shove`, or any other mutable mapping from str to str.
        prefix: Begins every key.
    """

    def __init__(self, store: MutableMapping[str, Any], prefix: str = "wecom") -> None:
        self._store = store
        self._prefix = prefix
        self._mutex = threading.RLock()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<ShoveStorage prefix={self._prefix!r}>"

    def after_fork_in_child(self) -> None:
        self._mutex = threading.RLock()

    def _key(self, key: str) -> str:
        return f"{self._prefix}:{key}" if self._prefix else key

    def get(self, key: str, default: Any = None) -> Any:
        name = self._key(key)
        with self._mutex:
            try:
                found = self._store[name]
            except KeyError:
                return default
            record = as_record(found)
            if record is None or "value" not in record:
                return default
            end = record.get("end")
            if end is not None and end <= time.time():
                self._remove(name)
                return default
            return record["value"]

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        end = None if ttl is None else time.time() + ttl
        with self._mutex:
            self._store[self._key(key)] = json.dumps({"value": value, "end": end})
            self._sync()

    def delete(self, key: str) -> None:
        with self._mutex:
            self._remove(self._key(key))

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        with self._mutex:
            current = as_record(self.get(key))
            if current is not None and is_later(current, value):
                return current
            self.set(key, dict(value), ttl)
            return value

    def _remove(self, name: str) -> None:
        try:
            del self._store[name]
        except KeyError:
            return
        self._sync()

    def _sync(self) -> None:
        # shove and shelve hold writes back until told.
        sync: Callable[[], object] | None = getattr(self._store, "sync", None)
        if callable(sync):
            sync()
