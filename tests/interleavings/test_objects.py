"""Objects that threads share: each pair of operations gives a correct result in every interleaving."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import pytest

import wecom_runtime.clients.archive.process
import wecom_runtime.limits.counts
import wecom_runtime.limits.limiter
import wecom_runtime.limits.wait_queue
import wecom_runtime.limits.windows
import wecom_runtime.storage.base
import wecom_runtime.storage.file
import wecom_runtime.storage.guard
import wecom_runtime.storage.locks
import wecom_runtime.storage.memory
import wecom_runtime.storage.shove
import wecom_runtime.tokens.sources
from tests.support.interleaving import both_orders, interleavings
from tests.support.storages import PlainStorage
from wecom_client import FileStorage, MemoryStorage, RateLimiter, SessionStorage, ShoveStorage
from wecom_runtime.clients.archive.process import LibraryProcesses
from wecom_runtime.errors import CallTimeoutError
from wecom_runtime.limits.counts import LocalCounts, Reservation, SharedCounts
from wecom_runtime.limits.limiter import SlotRequest
from wecom_runtime.limits.wait_queue import WaitQueue
from wecom_runtime.limits.windows import Window
from wecom_runtime.storage.base import PerStorage
from wecom_runtime.storage.guard import Breaker, StorageCall
from wecom_runtime.storage.locks import LockHandle
from wecom_runtime.storage.values import STAMP
from wecom_runtime.tokens.sources import Flight, TokenSource

pytestmark = pytest.mark.skipif(sys.version_info < (3, 11), reason="traces of instructions need Python 3.11")

STORAGES = (wecom_runtime.storage.memory, wecom_runtime.storage.shove, wecom_runtime.storage.base)
PURGED_AT = 1024
"""The number of entries at which a MemoryStorage first removes expired ones."""


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


def with_entry(make: Callable[[], SessionStorage]) -> SessionStorage:
    storage = make()
    storage.set("key", "old")
    return storage


@pytest.mark.parametrize("make", [MemoryStorage, shove])
@pytest.mark.parametrize("first", ["new", None])
def test_one_of_two_threads_replaces_an_entry(make: Callable[[], SessionStorage], first: str | None) -> None:
    for storage, *replaced in interleavings(
        lambda: with_entry(make),
        lambda it: it.compare_and_set("key", "old", first),
        lambda it: it.compare_and_set("key", "old", "other"),
        *STORAGES,
    ):
        assert sorted(replaced) == [False, True]
        assert storage.get("key") == (first if replaced[0] else "other")


@pytest.mark.parametrize("make", [MemoryStorage, shove])
def test_an_entry_is_deleted_only_with_its_value(make: Callable[[], SessionStorage]) -> None:
    for storage, _, _ in interleavings(
        lambda: with_entry(make),
        lambda it: it.delete_if_equal("key", "old"),
        lambda it: it.set("key", "new"),
        *STORAGES,
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


# -- files


FILE = wecom_runtime.storage.file
FEW = 40
"""The number of pauses where each needs a new file."""


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Callable[..., FileStorage]]:
    """Return a function that sets the entries of a FileStorage, with the lifetime of each, and returns the storage."""
    memory = Path("/dev/shm")  # noqa: S108 - statements do not wait for a disk there
    folder = TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path)
    storage = FileStorage(Path(folder.name) / "wecom.sqlite3")

    def make(**entries: float | None) -> FileStorage:
        for key in ("key", "other"):
            storage.delete(key)
        for key, ttl in entries.items():
            storage.set(key, "old", ttl)
        return storage

    with folder:
        yield make
        storage.close()


@pytest.mark.parametrize(("before", "after"), [(60, None), (None, 60)])
def test_an_entry_that_is_replaced_is_always_there(
    before: float | None, after: float | None, file: Callable[..., FileStorage]
) -> None:
    def replace(storage: FileStorage) -> None:
        storage.set("key", "new", after)

    for storage, _, found in both_orders(lambda: file(key=before), replace, lambda it: it.get("key"), FILE, most=FEW):
        assert found in ("old", "new")
        assert storage.get("key") == "new"
    for _, _, entries in both_orders(lambda: file(key=before), replace, lambda it: list(it.entries()), FILE, most=FEW):
        assert [entry.key for entry in entries] == ["key"]


def test_an_entry_that_is_added_while_another_one_is_deleted_stays(file: Callable[..., FileStorage]) -> None:
    for storage, _, is_added in both_orders(
        lambda: file(key=60), lambda it: it.delete("key"), lambda it: it.add("key", "new"), FILE, most=FEW
    ):
        assert storage.get("key") == ("new" if is_added else None)


FILE_CHANGES: dict[str, tuple[Callable[[FileStorage], Any], Any]] = {
    "set": (lambda it: it.set("key", "new"), "new"),
    "set for a while": (lambda it: it.set("key", "new", 60), "new"),
    "delete": (lambda it: it.delete("key"), None),
    "delete_if_equal": (lambda it: it.delete_if_equal("key", "old"), None),
    "compare_and_set": (lambda it: it.compare_and_set("key", "old", "new"), "new"),
    "compare_and_set for a while": (lambda it: it.compare_and_set("key", "old", "new", 60), "new"),
}


@pytest.mark.parametrize("name", FILE_CHANGES)
def test_a_change_is_not_undone_with_that_of_another_thread(name: str, file: Callable[..., FileStorage]) -> None:
    change, value = FILE_CHANGES[name]

    def fail(storage: FileStorage) -> None:
        with pytest.raises(TypeError):
            storage.set_if_newer("another", {"value": object()})

    for storage, *errors in both_orders(lambda: file(key=None), fail, change, FILE, most=FEW):
        assert [one for one in errors if isinstance(one, Exception)] == []
        assert storage.get("key") == value


@pytest.mark.parametrize("name", ["close", "add", "set_if_newer"])
def test_a_transaction_of_one_thread_is_not_ended_by_another(name: str, file: Callable[..., FileStorage]) -> None:
    def other(storage: FileStorage) -> Any:
        if name == "close":
            return storage.close()
        return storage.add("other", "new") if name == "add" else storage.set_if_newer("other", {"value": "new"})

    for storage, *results in both_orders(
        file, lambda it: it.set_if_newer("key", {"value": "new"}), other, FILE, most=FEW
    ):
        assert [one for one in results if isinstance(one, Exception)] == []
        assert storage.get("key") == {"value": "new"}
        assert name == "close" or storage.get("other") is not None


# -- the guard and the locks of a storage


GUARD = wecom_runtime.storage.guard


class Guarded:
    """A guard of a storage that has failed, a call that has not returned and another one that runs."""

    def __init__(self) -> None:
        self.breaker = Breaker(PlainStorage())
        self.old, self.call = (StorageCall(self.breaker, lambda: None, 60) for _ in range(2))
        self.breaker.stop_waiting(self.old)
        self.breaker.failure = "ConnectionError"


def test_a_call_that_has_not_returned_is_known() -> None:
    for it, *_ in both_orders(
        Guarded, lambda it: it.breaker.may_call(False, True), lambda it: it.breaker.stop_waiting(it.call), GUARD
    ):
        assert it.breaker.unreturned == {it.old, it.call}


def test_a_call_that_returns_is_not_waited_for() -> None:
    for it, *_ in both_orders(
        Guarded, lambda it: it.breaker.stop_waiting(it.call), lambda it: it.breaker.end(it.call, None), GUARD
    ):
        assert it.breaker.unreturned == {it.old}
    for _, may_call, _ in interleavings(
        Guarded, lambda it: it.breaker.may_call(False, True), lambda it: it.breaker.end(it.old, None), GUARD
    ):
        assert may_call is True


def test_one_caller_tries_a_storage_that_has_failed() -> None:
    for _, *tried in both_orders(
        Guarded, lambda it: it.breaker.may_call(False, True), lambda it: it.breaker.may_call(False, True), GUARD
    ):
        assert sorted(tried) == [False, True]


def test_a_lock_that_is_acquired_for_a_thread_is_released() -> None:
    def make() -> tuple[MemoryStorage, LockHandle]:
        storage = MemoryStorage()
        return storage, LockHandle(lambda: storage.lock("key", 5))

    for (storage, _), _, release in both_orders(
        make, lambda it: it[1].acquire(), lambda it: it[1].cancel(), wecom_runtime.storage.locks
    ):
        if release is not None:
            release()
        assert storage.add("key:lock", "another")


def test_storages_of_a_mapping_share_a_lock() -> None:
    shove = wecom_runtime.storage.shove
    for _, first, second in both_orders(ExclusiveMapping, shove.mutex_of, shove.mutex_of, shove):
        assert first is second


# -- limits of all processes


def test_a_storage_has_one_part() -> None:
    storage = MemoryStorage()

    def ask(parts: PerStorage[RateLimiter]) -> RateLimiter:
        return parts(storage)

    for _, first, second in both_orders(
        lambda: PerStorage(lambda storage: RateLimiter(1, session=storage)), ask, ask, wecom_runtime.storage.base
    ):
        assert first is second


def test_a_company_has_one_limiter() -> None:
    for _, first, second in both_orders(
        lambda: RateLimiter(10, each="corp"),
        lambda it: it.of_corp("ww1"),
        lambda it: it.of_corp("ww1"),
        wecom_runtime.limits.limiter,
    ):
        assert first is second


@pytest.mark.parametrize(("first", "second"), [("__call__", "cancel"), ("collect", "cancel")])
def test_a_slot_is_collected_or_given_back(first: str, second: str) -> None:
    class Counts:
        def __init__(self) -> None:
            self.given_back: list[Reservation] = []
            self.request = SlotRequest(cast(Any, self), "key")
            if first == "collect":
                self.request()

        def take(self, key: str) -> Reservation:
            return Reservation(key, 1.0)

        def give_back(self, taken: Reservation) -> None:
            self.given_back.append(taken)

    for counts, *results in both_orders(
        Counts,
        lambda it: getattr(it.request, first)(),
        lambda it: getattr(it.request, second)(),
        wecom_runtime.limits.limiter,
    ):
        assert len(counts.given_back) + sum(one is not None for one in results) == 1


def test_a_limit_is_kept_by_two_processes() -> None:
    counts = wecom_runtime.limits.counts

    def make() -> list[SharedCounts]:
        storage = MemoryStorage()
        return [SharedCounts(storage, [Window(1, 60)]) for _ in range(2)]

    for _, *taken in both_orders(make, lambda it: it[0].take("key"), lambda it: it[1].take("key"), counts, most=FEW):
        assert sum(isinstance(one, Reservation) for one in taken) == 1

    def make_with_one() -> tuple[list[SharedCounts], Any]:
        both = [
            SharedCounts(both_storage := MemoryStorage(), [Window(2, 60)]),
            SharedCounts(both_storage, [Window(2, 60)]),
        ]
        return both, both[0].take("key")

    for (both, _), _, second in both_orders(
        make_with_one, lambda it: it[0][0].give_back(it[1]), lambda it: it[0][1].take("key"), counts, most=FEW
    ):
        assert isinstance(second, Reservation)
        assert isinstance(both[0].take("key"), Reservation)
        assert not isinstance(both[0].take("key"), Reservation)


# -- tokens


def test_one_caller_renews_a_token() -> None:
    def make() -> tuple[TokenSource, Flight, Flight]:
        return TokenSource(cast(Any, None)), Flight(), Flight()

    for (_, *own), *joined in both_orders(
        make, lambda it: it[0].join(it[1]), lambda it: it[0].join(it[2]), wecom_runtime.tokens.sources
    ):
        assert joined in ([own[0], own[0]], [own[1], own[1]])


# -- processes of the archive's library


PROCESSES = wecom_runtime.clients.archive.process


class Library:
    """A process that does nothing."""

    is_alive = True
    pid = 1

    def __init__(self, *_: Any) -> None:
        self.calls = 0
        self.is_busy = self.is_closed = False

    def call(self, name: str, *_: Any) -> str:
        assert not self.is_busy
        self.is_busy = True
        if name == "fail":
            raise CallTimeoutError("slow")
        self.is_busy = False
        return name

    def close(self) -> None:
        self.is_closed = True

    kill = close_pipes = close


def pool_of(most: int = 2) -> LibraryProcesses:
    pool = LibraryProcesses(cast(Any, None), cast(Any, None), most)
    pool.make = Library
    return pool


def call(pool: LibraryProcesses) -> Any:
    return pool.call("slice", {})


def fail(pool: LibraryProcesses) -> Any:
    with pytest.raises(CallTimeoutError):
        pool.call("fail", {})


def with_idle(most: int = 2) -> LibraryProcesses:
    pool = pool_of(most)
    call(pool)
    return pool


POOL_USES = {"call": call, "fail": fail, "close": LibraryProcesses.close, "pids": lambda it: it.pids}


@pytest.mark.parametrize("second", POOL_USES)
@pytest.mark.parametrize("first", ["call", "close", "pids"])
@pytest.mark.parametrize("make", [pool_of, with_idle])
def test_each_process_is_idle_or_closed(make: Callable[[], LibraryProcesses], first: str, second: str) -> None:
    here = sys.modules[__name__]
    for pool, *results in interleavings(make, POOL_USES[first], POOL_USES[second], PROCESSES, here):
        assert [one for one in results if isinstance(one, Exception)] == []
        assert pool.all == set(pool.idle)
        assert len(pool.idle) == len(set(pool.idle))


def test_no_more_processes_are_started_than_allowed() -> None:
    here = sys.modules[__name__]
    for pool, *results in interleavings(lambda: pool_of(1), call, call, PROCESSES, here):
        assert results == ["slice", "slice"]
        assert len(pool.all) == 1


def test_processes_are_listed_while_one_is_started_or_dropped() -> None:
    def make() -> tuple[LibraryProcesses, threading.Thread, threading.Event]:
        pool, is_starting, go = with_idle(), threading.Event(), threading.Event()
        pool.idle.clear()

        def start(*_: Any) -> Library:
            is_starting.set()
            go.wait(10)
            return Library()

        pool.make = start
        caller = threading.Thread(target=call, args=(pool,), daemon=True)
        caller.start()
        assert is_starting.wait(10)
        return pool, caller, go

    def go_on(it: tuple[LibraryProcesses, threading.Thread, threading.Event]) -> None:
        it[2].set()
        it[1].join(10)

    for _, pids, _ in interleavings(make, lambda it: it[0].pids, go_on, PROCESSES):
        assert not isinstance(pids, Exception), pids
    for _, pids, _ in interleavings(with_idle, lambda it: it.pids, lambda it: it.drop(it.idle[0]), PROCESSES):
        assert not isinstance(pids, Exception), pids
