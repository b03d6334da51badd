"""How often a task was begun: the deaths of its workers and the failures of its handler, for all workers together."""

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
"""Seconds for which the count of a task is known."""


@attrs.frozen
class AttemptCounts:
    """What became of a task so far."""

    deaths: int = 0
    failures: int = 0
    is_begun: bool = False
    """A worker is at it; where another one gets it, that one has died."""

    @property
    def times(self) -> int:
        """How often it was begun, and not done."""
        return self.deaths + self.failures


class AttemptCounter:
    """The deliveries of tasks, in the storage; one worker at a time has a task.

    Args:
        storage: Which all workers share. While it fails, this process counts by itself.
    """

    def __init__(self, storage: SessionStorage) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="deliveries of tasks are counted in this process only")
        self._memory = MemoryStorage()

    def of(self, key: str) -> Flow[AttemptCounts]:
        """Return what became of a task."""
        record = as_record((yield from self._call("get", _key(key)))) or {}
        deaths, failures = (_number(record.get(name)) for name in ("deaths", "failures"))
        return AttemptCounts(deaths, failures, record.get("begun") is True)

    def note(self, key: str, deliveries: AttemptCounts) -> Flow[None]:
        """Remember what became of a task."""
        record = {"deaths": deliveries.deaths, "failures": deliveries.failures, "begun": deliveries.is_begun}
        yield from self._call("set", _key(key), dump(record), COUNT_TTL)

    def forget(self, key: str) -> Flow[None]:
        """Forget a task that is over."""
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
