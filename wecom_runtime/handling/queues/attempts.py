"""The attempts at each task: the deaths of its workers and the failures of its handler, counted for all workers."""

from __future__ import annotations

from typing import Any

import attrs

from wecom_runtime.errors import WeComError
from wecom_runtime.flow import Flow
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump

COUNT_TTL = 7 * 86_400
"""Seconds for which the counts of a task are kept."""


@attrs.frozen
class AttemptCounts:
    """The attempts at a task that did not complete it."""

    deaths: int = 0
    failures: int = 0
    is_begun: bool = False
    """Whether a worker has begun the task. If another worker receives the task, the first one has died."""

    @property
    def total(self) -> int:
        """The number of attempts."""
        return self.deaths + self.failures


class AttemptCounter:
    """The attempt counts of all tasks, in the storage. One worker at a time has a task.

    Args:
        storage: The storage that all workers share. While it fails, this process counts by itself.
    """

    def __init__(self, storage: SessionStorage) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="attempts at tasks are counted in this process only")
        self._memory = MemoryStorage()

    def get(self, key: str) -> Flow[AttemptCounts]:
        """Return the counts of a task."""
        record = as_record((yield from self._call("get", _key(key)))) or {}
        deaths, failures = (_number(record.get(name)) for name in ("deaths", "failures"))
        return AttemptCounts(deaths, failures, record.get("begun") is True)

    def set(self, key: str, counts: AttemptCounts) -> Flow[None]:
        """Store the counts of a task."""
        record = {"deaths": counts.deaths, "failures": counts.failures, "begun": counts.is_begun}
        yield from self._call("set", _key(key), dump(record), COUNT_TTL)

    def delete(self, key: str) -> Flow[None]:
        """Delete the counts of a completed task."""
        yield from self._call("delete", _key(key))

    def _call(self, method: str, *arguments: Any) -> Flow[Any]:
        try:
            return (yield from self._guard.call(getattr(self._storage, method), *arguments))
        except WeComError:
            return getattr(self._memory, method)(*arguments)


def _key(key: str) -> str:
    return f"{key}:deliveries"


def _number(found: object) -> int:
    return found if type(found) is int and found > 0 else 0
