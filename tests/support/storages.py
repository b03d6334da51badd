"""Storages as users write them."""

from __future__ import annotations

from typing import Any

from wecom_client import SessionStorage


class PlainStorage(SessionStorage):
    """A user's storage with the required methods only."""

    def __init__(self) -> None:
        self.entries_of: dict[str, Any] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self.entries_of.get(key, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        self.entries_of[key] = value

    def delete(self, key: str) -> None:
        self.entries_of.pop(key, None)


def in_another_process(storage: Any) -> Any:
    """Return a storage as another process sees it: with the same entries, and a presence of its own."""
    return _Locking(storage) if hasattr(storage, "add") else _Plain(storage)


class _Plain:
    def __init__(self, storage: Any) -> None:
        self.get, self.set, self.delete = storage.get, storage.set, storage.delete


class _Locking(SessionStorage):
    def __init__(self, storage: Any) -> None:
        self.get, self.set, self.delete = storage.get, storage.set, storage.delete  # type: ignore[method-assign]
        self.storage = storage

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        return bool(self.storage.add(key, value, ttl))

    def delete_if_equal(self, key: str, value: Any) -> None:
        self.storage.delete_if_equal(key, value)

    def compare_and_set(self, key: str, expected: Any, value: Any, ttl: float | None = None) -> bool:
        return bool(self.storage.compare_and_set(key, expected, value, ttl))
