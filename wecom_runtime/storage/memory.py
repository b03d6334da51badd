"""A storage in this process."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any

from wecom_runtime import fork

from .base import SessionStorage, is_later
from .locks import PolledLock


class MemoryStorage(SessionStorage):
    """Keeps values in this process: the default. Each process has its own tokens, and a restart loses all."""

    quick = True

    def __init__(self) -> None:
        self._mutex = threading.Lock()
        self._values: dict[str, tuple[Any, float | None]] = {}
        self._purge_at = 1024
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<MemoryStorage {len(self._values)} keys>"

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()
        # Whoever holds them lives in the parent.
        self._values = {key: kept for key, kept in self._values.items() if not key.endswith(":lock")}

    def get(self, key: str, default: Any = None) -> Any:
        found = self._values.get(key)
        if found is None:
            return default
        value, end = found
        return default if end is not None and end <= time.monotonic() else value

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        with self._mutex:
            self._set(key, value, ttl)

    def _set(self, key: str, value: Any, ttl: float | None) -> None:
        now = time.monotonic()
        self._values[key] = value, None if ttl is None else now + ttl
        if len(self._values) >= self._purge_at:
            self._values = {k: v for k, v in self._values.items() if v[1] is None or v[1] > now}
            self._purge_at = max(1024, 2 * len(self._values))

    def delete(self, key: str) -> None:
        with self._mutex:
            self._values.pop(key, None)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        with self._mutex:
            if self.get(key) is not None:
                return False
            self._set(key, value, ttl)
            return True

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        with self._mutex:
            current = self.get(key)
            if isinstance(current, Mapping) and is_later(current, value):
                return current
            self._set(key, dict(value), ttl)
            return value

    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        key = f"{key}:lock"
        owner = os.urandom(8).hex()

        def give() -> None:
            with self._mutex:
                if self.get(key) == owner:
                    self._values.pop(key, None)

        return PolledLock(lambda: self.add(key, owner, timeout), give, timeout)
