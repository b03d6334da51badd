"""The lists of questions in a storage."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TypedDict, cast

from wecom_runtime.storage.records import PLAIN
from wecom_runtime.storage.values import as_record


class PendingEntry(TypedDict):
    """A pending question in the storage."""

    ask: str
    """The id of the question."""
    key: str
    """The key of the question; that of the list, if the question waits for a text."""
    kind: str
    """The name of the class of the answer."""
    process: str
    """The id of its process."""
    since: float
    until: float
    """Unix times."""


class Listing:
    """The list of the questions to a member in a chat, which is read together with the lease of the callback.

    Args:
        group: The key of the list.
    """

    __slots__ = ("_group", "storage_key", "value")

    def __init__(self, group: str) -> None:
        self._group = group
        self.storage_key = storage_key(group)
        self.value: object = None
        """The stored list; None if there is none."""

    def __repr__(self) -> str:
        return f"<Listing {self.storage_key}>"

    @property
    def has_text_question(self) -> bool:
        """Whether a question in the list waits for a message."""
        return self.value is not None and any(one["key"] == self._group for one in entries_in(self.value))


def storage_key(group: str) -> str:
    """Return the storage key of a list of questions."""
    return f"ask:{group}"


def entries_in(found: object) -> list[PendingEntry]:
    """Return the entries in a stored list of questions; see `entries_of`."""
    record = (as_record(found) or {}).get(PLAIN)
    return entries_of(cast("Mapping[str, object]", record)) if isinstance(record, dict) else []


def entries_of(record: Mapping[str, object]) -> list[PendingEntry]:
    """Return the entries of questions that have not expired, the oldest first."""
    entries: object = record.get("asks")
    now = time.time()
    kinds = {"ask": str, "key": str, "kind": str, "process": str, "since": float, "until": float}
    return [
        cast("PendingEntry", one)
        for one in (cast("list[object]", entries) if isinstance(entries, list) else [])
        if isinstance(one, dict)
        and all(isinstance(cast("Mapping[str, object]", one).get(name), kind) for name, kind in kinds.items())
        and cast("PendingEntry", one)["until"] > now
    ]
