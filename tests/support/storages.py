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
