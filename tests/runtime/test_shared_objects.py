"""Objects that threads share: each pair of operations gives a correct result in every interleaving."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import wecom_runtime.limits.counts
import wecom_runtime.limits.wait_queue
import wecom_runtime.limits.windows
import wecom_runtime.storage.base
import wecom_runtime.storage.guard
import wecom_runtime.storage.memory
import wecom_runtime.storage.shove
from tests.support.interleaving import interleavings
from wecom_client import MemoryStorage, SessionStorage, ShoveStorage
from wecom_runtime.limits.counts import LocalCounts, Reservation
from wecom_runtime.limits.wait_queue import WaitQueue
from wecom_runtime.limits.windows import Window
from wecom_runtime.storage.values import STAMP

pytestmark = pytest.mark.skipif(sys.version_info < (3, 11), reason="traces of instructions need Python 3.11")

STORAGES = (wecom_runtime.storage.memory, wecom_runtime.storage.shove, wecom_runtime.storage.base)
PURGED_AT = 1024
"""The number of entries at which a MemoryStorage first removes expired ones."""


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


def shove() -> SessionStorage:
    return ShoveStorage({})


def full() -> MemoryStorage:
    """Return a storage that removes expired entries when the next one is set."""
    storage = MemoryStorage()
    for number in range(PURGED_AT - 1):
        storage.set(f"key:{number}", number)
    return storage


@pytest.mark.parametrize("make", [MemoryStorage, shove, PlainStorage])
def test_one_of_two_threads_adds_a_key(make: Callable[[], SessionStorage]) -> None:
    for storage, *added in interleavings(
        make, lambda it: it.add("key", "first"), lambda it: it.add("key", "second"), *STORAGES
    ):
        assert sorted(added) == [False, True]
        assert storage.get("key") == ("first" if added[0] else "second")


@pytest.mark.parametrize("make", [MemoryStorage, shove])
def test_an_entry_is_deleted_only_with_its_value(make: Callable[[], SessionStorage]) -> None:
    def with_entry() -> SessionStorage:
        storage = make()
        storage.set("key", "old")
        return storage

    for storage, _, _ in interleavings(
        with_entry, lambda it: it.delete_if_equal("key", "old"), lambda it: it.set("key", "new"), *STORAGES
    ):
        assert storage.get("key") == "new"


@pytest.mark.parametrize("make", [MemoryStorage, shove])
def test_the_newest_record_stays(make: Callable[[], SessionStorage]) -> None:
    now = time.time()
    for storage, _, _ in interleavings(
        make,
        lambda it: it.set_if_newer("key", {STAMP: now - 2, "value": "older"}),
        lambda it: it.set_if_newer("key", {STAMP: now - 1, "value": "newer"}),
        *STORAGES,
    ):
        assert storage.get("key")["value"] == "newer"


CHANGES: dict[str, tuple[Callable[[MemoryStorage], Any], Callable[[MemoryStorage], bool]]] = {
    "set": (lambda it: it.set("other", 1), lambda it: it.get("other") == 1),
    "add": (lambda it: it.add("other", 1), lambda it: it.get("other") == 1),
    "set_if_newer": (lambda it: it.set_if_newer("other", {"value": 1}), lambda it: it.get("other") == {"value": 1}),
    "delete": (lambda it: it.delete("key:7"), lambda it: it.get("key:7") is None),
    "delete_if_equal": (lambda it: it.delete_if_equal("key:7", 7), lambda it: it.get("key:7") is None),
}
"""Change of another thread -> whether the change is there."""


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("purging", ["set", "add", "set_if_newer"])
def test_no_change_is_lost_while_expired_entries_are_removed(name: str, purging: str) -> None:
    value: Any = {"value": 0} if purging == "set_if_newer" else 0
    change, is_there = CHANGES[name]
    for storage, first, second in interleavings(
        full, lambda it: getattr(it, purging)("new", value), change, wecom_runtime.storage.memory, most=12
    ):
        assert not isinstance(first, Exception), first
        assert not isinstance(second, Exception), second
        assert storage.get("new") == value
        assert is_there(storage)
        assert storage.get("key:8") == 8


def test_a_limit_is_kept_by_two_threads() -> None:
    def make() -> LocalCounts:
        return LocalCounts([Window(1, 60)])

    for counts, *taken in interleavings(
        make, lambda it: it.take("key"), lambda it: it.take("key"), wecom_runtime.limits.counts
    ):
        assert sum(isinstance(one, Reservation) for one in taken) == 1
        assert counts.available("key") == 0


def test_a_slot_is_given_back_while_another_is_taken() -> None:
    def make() -> tuple[LocalCounts, Reservation]:
        counts = LocalCounts([Window(2, 60)])
        taken = counts.take("key")
        assert isinstance(taken, Reservation)
        return counts, taken

    for (counts, _), _, second in interleavings(
        make, lambda it: it[0].give_back(it[1]), lambda it: it[0].take("key"), wecom_runtime.limits.counts
    ):
        assert isinstance(second, Reservation)
        assert counts.available("key") == 1


EXPIRED: dict[str, tuple[Callable[[LocalCounts], Any], int]] = {
    "take": (lambda it: it.take("key"), 0),
    "wait": (lambda it: it.wait("key"), 1),
    "available": (lambda it: it.available("key"), 1),
    "give_back": (lambda it: it.give_back(Reservation("key", 0.0)), 1),
    "exhaust": (lambda it: it.exhaust("key", 60), 0),
}
"""Operation that removes expired reservations -> the slots that are available after it and a reservation."""


@pytest.mark.parametrize("name", EXPIRED)
def test_expired_reservations_are_removed_once(name: str) -> None:
    operation, available = EXPIRED[name]

    def make() -> tuple[LocalCounts, list[float]]:
        clock = [0.0]
        counts = LocalCounts([Window(2, 60)], lambda: clock[0])
        assert isinstance(counts.take("key"), Reservation)
        assert isinstance(counts.take("key"), Reservation)
        clock[0] = 61.0
        return counts, clock

    modules = (wecom_runtime.limits.counts, wecom_runtime.limits.windows)
    for (counts, clock), first, second in interleavings(
        make, lambda it: operation(it[0]), lambda it: it[0].take("key"), *modules
    ):
        assert not isinstance(first, Exception), first
        assert not isinstance(second, Exception), second
        assert counts.available("key") == available
        clock[0] = 200.0
        assert counts.available("key") == 2


class ExclusiveMapping(dict[str, Any]):
    """A mapping that fails if two threads use it at the same time, as files of `shelve` do."""

    is_used = False

    def __getitem__(self, key: str) -> Any:
        with self.using():
            return super().__getitem__(key)

    def __setitem__(self, key: str, value: Any) -> None:
        with self.using():
            super().__setitem__(key, value)

    def __delitem__(self, key: str) -> None:
        with self.using():
            super().__delitem__(key)

    def __iter__(self) -> Iterator[str]:
        with self.using():
            yield from list(super().__iter__())

    @contextmanager
    def using(self) -> Iterator[None]:
        assert not self.is_used, "two threads use the mapping"
        self.is_used = True
        yield
        self.is_used = False


USES: dict[str, Callable[[SessionStorage], Any]] = {
    "get": lambda it: it.get("key"),
    "set": lambda it: it.set("key", 2),
    "delete": lambda it: it.delete("key"),
    "entries": lambda it: list(it.entries()),
}


@pytest.mark.parametrize("name", USES)
def test_one_thread_at_a_time_uses_a_mapping(name: str) -> None:
    def make() -> SessionStorage:
        storage = ShoveStorage(ExclusiveMapping())
        storage.set("key", 1)
        return storage

    here = sys.modules[__name__]
    for _, first, second in interleavings(make, USES[name], lambda it: it.set("other", 1), here):
        assert not isinstance(first, AssertionError), first
        assert not isinstance(second, AssertionError), second


def test_one_of_two_callers_is_first_in_a_queue() -> None:
    for queue, *joined in interleavings(
        WaitQueue, lambda it: it.join(), lambda it: it.join(), wecom_runtime.limits.wait_queue
    ):
        assert sorted(ahead for _, ahead in joined) == [0, 1]
        assert sorted(waiter.is_first.done() for waiter, _ in joined) == [False, True]
        for waiter, _ in joined:
            queue.leave(waiter)
        assert queue.is_empty


def test_the_next_caller_is_first_when_two_leave() -> None:
    def make() -> tuple[WaitQueue, list[Any]]:
        queue = WaitQueue()
        return queue, [queue.join()[0] for _ in range(3)]

    for (queue, waiters), first, second in interleavings(
        make, lambda it: it[0].leave(it[1][0]), lambda it: it[0].leave(it[1][1]), wecom_runtime.limits.wait_queue
    ):
        assert (first, second) == (None, None)
        assert waiters[2].is_first.done()
        queue.leave(waiters[2])
        assert queue.is_empty
