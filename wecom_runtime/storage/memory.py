"""A storage in this process."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from typing import Any

from wecom_runtime import fork
from wecom_runtime.language import say

from .base import SessionStorage, StoredItem, is_lock
from .values import is_later


class MemoryStorage(SessionStorage):
    """A storage in the memory of this process: the default. Processes do not share it, and a restart clears it."""

    quick = True
    loses_entries = "when the process ends"

    def __init__(self) -> None:
        self._mutex = fork.Mutex()
        self._values: dict[str, tuple[Any, float | None]] = {}
        self._purge_at = 1024
        self.is_default = False
        """Whether the user has passed no storage."""
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<MemoryStorage {len(self._values)} keys>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(say("a MemoryStorage belongs to its process and contains secrets: it cannot be pickled"))

    def after_fork_in_child(self) -> None:
        # The holders of the locks run in the parent process.
        self._values = {key: kept for key, kept in self._values.items() if not is_lock(key)}

    def get(self, key: str, default: Any = None) -> Any:
        found = self._values.get(key)
        if found is None:
            return default
        value, end = found
        return default if end is not None and end <= time.monotonic() else value

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        with self._mutex.lock:
            self._put(key, value, ttl)

    def _put(self, key: str, value: Any, ttl: float | None) -> None:
        now = time.monotonic()
        self._values[key] = value, None if ttl is None else now + ttl
        if len(self._values) >= self._purge_at:
            self._values = {k: v for k, v in self._values.items() if v[1] is None or v[1] > now}
            self._purge_at = max(1024, 2 * len(self._values))

    def delete(self, key: str) -> None:
        with self._mutex.lock:
            self._values.pop(key, None)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        with self._mutex.lock:
            if key in self._values and self.get(key) is not None:
                return False
            self._put(key, value, ttl)
            return True

    def delete_if_equal(self, key: str, value: Any) -> None:
        with self._mutex.lock:
            if self.get(key) == value:
                self._values.pop(key, None)

    def compare_and_set(self, key: str, expected: Any, value: Any, ttl: float | None = None) -> bool:
        with self._mutex.lock:
            if self.get(key) != expected:
                return False
            if value is None:
                self._values.pop(key, None)
            else:
                self._put(key, value, ttl)
            return True

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        with self._mutex.lock:
            current = self.get(key)
            if isinstance(current, Mapping) and is_later(current, value):
                return current
            self._put(key, dict(value), ttl)
            return value

    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        now = time.monotonic()
        with self._mutex.lock:
            kept = list(self._values.items())
        for key, (value, end) in kept:
            if key.startswith(prefix) and not is_lock(key) and (end is None or end > now):
                yield StoredItem(key, value, None if end is None else math.ceil(end - now))
