"""`check_storage` detects each broken requirement: one storage or more that breaks it, and nothing else."""

from __future__ import annotations

import ast
import contextlib
import inspect
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any, TypeAlias

import pytest

from wecom_client import SessionStorage
from wecom_client.testing import check_storage
from wecom_runtime.language import use_language
from wecom_runtime.storage.base import StoredItem
from wecom_runtime.testing import storages

Make: TypeAlias = Callable[[], Any]


class Reference(SessionStorage):
    """A storage in a dict that keeps the contract, in small steps for subclasses to break."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[str, float | None]] = {}
        self.mutex = threading.RLock()

    def end_of(self, ttl: int | None) -> float | None:
        return None if ttl is None else time.monotonic() + ttl

    def is_over(self, end: float | None) -> bool:
        return end is not None and end <= time.monotonic()

    def get(self, key: str, default: Any = None) -> Any:
        text, end = self.rows.get(key, ("", 0.0))
        return default if self.is_over(end) else text

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self.rows[key] = value if isinstance(value, str) else json.dumps(value), self.end_of(ttl)

    def delete(self, key: str) -> None:
        self.rows.pop(key, None)

    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        with self.mutex:
            if self.get(key) is not None:
                return False
            self.set(key, value, ttl)
            return True

    def delete_if_equal(self, key: str, value: Any) -> None:
        with self.mutex:
            super().delete_if_equal(key, value)

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        with self.mutex:
            return super().set_if_newer(key, value, ttl)

    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        for key, (text, end) in list(self.rows.items()):
            if key.startswith(prefix) and not key.endswith(":lock") and not self.is_over(end):
                yield StoredItem(key, text, None if end is None else int(end - time.monotonic()) + 1)


class Minimal(SessionStorage):
    """The three required methods, with bytes as values."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[bytes, float | None]] = {}

    def get(self, key: str, default: Any = None) -> Any:
        text, end = self.rows.get(key, (b"", 0.0))
        return default if end is not None and end <= time.monotonic() else text

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self.rows[key] = value.encode(), None if ttl is None else time.monotonic() + ttl

    def delete(self, key: str) -> None:
        self.rows.pop(key, None)


class Foreign:
    """An object that is not a `SessionStorage`."""

    def __init__(self) -> None:
        inner = Minimal()
        self.get, self.set, self.delete = inner.get, inner.set, inner.delete


@pytest.mark.parametrize("make", [Reference, Minimal, Foreign])
def test_a_storage_that_keeps_the_contract_passes(make: Make) -> None:
    made: list[Any] = []

    def noted() -> Any:
        made.append(make())
        return made[-1]

    check_storage(noted)
    assert len(made) == 2
    for storage in made:
        assert getattr(storage, "rows", {}) == {}, "the entries of the check are deleted"


def test_two_storages_of_the_same_data_pass() -> None:
    rows: dict[str, Any] = {}
    mutex = threading.RLock()

    class Shared(Reference):
        def __init__(self) -> None:
            self.rows, self.mutex = rows, mutex

    check_storage(Shared)
    assert rows == {}


# -- broken storages


class AsyncGet(Reference):
    async def get(self, key: str, default: Any = None) -> Any:
        return super().get(key, default)


class SetRaises(Reference):
    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        raise ConnectionError("no connection")


class GetRaises(Reference):
    def get(self, key: str, default: Any = None) -> Any:
        return self.rows[key][0]


class GetIgnoresDefault(Reference):
    def get(self, key: str, default: Any = None) -> Any:
        return super().get(key)


class GetParses(Reference):
    def get(self, key: str, default: Any = None) -> Any:
        found = super().get(key)
        return default if found is None else json.loads(found)


class SetTruncates(Reference):
    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        super().set(key, value[:65_535], ttl)


class SetDropsCharacters(Reference):
    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        super().set(key, "".join(c for c in value if ord(c) < 0x10000), ttl)


class SetKeepsTheFirst(Reference):
    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        if value != "second":
            super().set(key, value, ttl)


class DeleteDoesNothing(Reference):
    def delete(self, key: str) -> None:
        pass


class DeleteRaises(Reference):
    def delete(self, key: str) -> None:
        del self.rows[key]


class ReprShowsValues(Reference):
    def __repr__(self) -> str:
        return f"<ReprShowsValues {self.rows}>"


class KeysWithoutCase(Reference):
    def get(self, key: str, default: Any = None) -> Any:
        return super().get(key.lower(), default)

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        super().set(key.lower(), value, ttl)

    def delete(self, key: str) -> None:
        super().delete(key.lower())


class DeletesByPrefix(Reference):
    def delete(self, key: str) -> None:
        self.rows = {name: row for name, row in self.rows.items() if not name.startswith(key)}


class KeysAreShort(Reference):
    def get(self, key: str, default: Any = None) -> Any:
        return super().get(key[:100], default)

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        if len(key) > 100:
            raise ValueError("the key is too long")
        super().set(key, value, ttl)


class AddReturnsNone(Reference):
    def add(self, key: str, value: Any, ttl: int | None = None) -> Any:
        super().add(key, value, ttl)


class AddStoresNothing(Reference):
    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        return self.get(key) is None


class AddReturnsFalse(Reference):
    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        super().add(key, value, ttl)
        return False


class AddOverwrites(Reference):
    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        is_new = self.get(key) is None
        self.set(key, value, ttl)
        return is_new


class AddReturnsTrue(Reference):
    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        super().add(key, value, ttl)
        return True


class AddAfterExpiryFails(Reference):
    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        return key not in self.rows and super().add(key, value, ttl)


class AddIsNotAtomic(Reference):
    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        if self.get(key) is not None:
            return False
        time.sleep(0.001)  # as a database takes
        self.set(key, value, ttl)
        return True


class AddIsAtomicInItselfOnly(Reference):
    """Each storage has its own mutex over the same data, as two processes have."""

    shared: dict[str, Any]

    def __init__(self) -> None:
        super().__init__()
        self.rows = self.shared

    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        with self.mutex:
            if self.get(key) is not None:
                return False
            time.sleep(0.001)
            self.set(key, value, ttl)
            return True


class DeletesUnequal(Reference):
    def delete_if_equal(self, key: str, value: Any) -> None:
        self.delete(key)


class DeletesNoEqual(Reference):
    def delete_if_equal(self, key: str, value: Any) -> None:
        pass


class RecordIsNotStored(Reference):
    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        return value


class RecordIsNotReturned(Reference):
    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Any:
        super().set_if_newer(key, value, ttl)


class LaterRecordIsReplaced(Reference):
    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        self.set(key, dict(value), ttl)
        return value


class NewRecordIsReturned(Reference):
    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        super().set_if_newer(key, value, ttl)
        return value


class OtherTextRaises(Reference):
    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        json.loads(self.get(key, "{}"))
        return super().set_if_newer(key, value, ttl)


class FutureRecordStays(Reference):
    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        with contextlib.suppress(ValueError), self.mutex:
            current: dict[str, Any] = json.loads(self.get(key, "{}"))
            if current.get("fetched", 0) > value["fetched"]:
                return current
        return super().set_if_newer(key, value, ttl)


class SetIfNewerIsNotAtomic(Reference):
    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        current = json.loads(self.get(key, "{}")) if "race" in str(value) else {}
        if not current:
            time.sleep(0.001)
            return super().set_if_newer(key, value, ttl) if "race" not in str(value) else self._write(key, value, ttl)
        return super().set_if_newer(key, value, ttl)

    def _write(self, key: str, value: Mapping[str, Any], ttl: int | None) -> Mapping[str, Any]:
        self.set(key, dict(value), ttl)
        return value


class EntriesHaveLocks(Reference):
    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        yield from (StoredItem(key, text, None) for key, (text, _) in self.rows.items() if key.startswith(prefix))


class EntriesHaveNoTtl(Reference):
    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        yield from (entry._replace(ttl=None) for entry in super().entries(prefix))


class EntriesHaveOtherPrefixes(Reference):
    """As an SQL `LIKE` without an escaped prefix: `_` and `%` are wildcards."""

    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        yield from super().entries(prefix.partition("[")[0])


class EntriesRaise(Reference):
    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        raise ConnectionError("no connection")


class TimeoutIsText(Reference):
    timeout = "2"  # type: ignore[assignment]


class TtlIsShort(Reference):
    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        super().set(key, value, 0 if key.endswith(":kept") else ttl)


class TtlIsKept(Reference):
    """As an SQL `UPDATE` that does not set the column of the expiry."""

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        end = self.rows[key][1] if key in self.rows and ttl is None else self.end_of(ttl)
        self.rows[key] = value if isinstance(value, str) else json.dumps(value), end


class TtlOf32Bits(Reference):
    """Long lifetimes are cut."""

    def end_of(self, ttl: int | None) -> float | None:
        return None if ttl is None else time.monotonic() + (ttl if ttl < 30 * 86_400 else 0)


class TtlIsIgnored(Reference):
    def end_of(self, ttl: int | None) -> float | None:
        return None


class AddIgnoresTtl(Reference):
    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        return super().add(key, value, None)


class BoundToItsThread(Reference):
    """It refuses other threads, as a connection to SQLite does."""

    def __init__(self) -> None:
        super().__init__()
        self.thread = threading.get_ident()

    def get(self, key: str, default: Any = None) -> Any:
        if threading.get_ident() != self.thread:
            raise sqlite3.ProgrammingError("SQLite objects created in a thread can only be used in that same thread.")
        return super().get(key, default)

    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        return nullcontext(True)


class SharesOneCursor(Reference):
    """A value that is set by one thread is read by another."""

    def __init__(self) -> None:
        super().__init__()
        self.last: tuple[str, Any] = "", None

    def get(self, key: str, default: Any = None) -> Any:
        self.last = key, super().get(key, default)
        time.sleep(0.001)
        return self.last[1]


class LockYieldsNone(Reference):
    @contextlib.contextmanager
    def lock(self, key: str, timeout: float) -> Iterator[Any]:
        with super().lock(key, timeout):
            yield


class LockExcludesNobody(Reference):
    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        return nullcontext(True)


class LockYieldsTrueAtTimeout(Reference):
    @contextlib.contextmanager
    def lock(self, key: str, timeout: float) -> Iterator[bool]:
        with super().lock(key, timeout):
            yield True


class LockIsOneForAllKeys(Reference):
    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        return super().lock("all" if key.endswith("lock") and "abandoned" not in key else key, timeout)


class LockStaysHeld(Reference):
    def delete_if_equal(self, key: str, value: Any) -> None:
        if not key.endswith(":lock"):
            super().delete_if_equal(key, value)


class LockBelongsToItsThread(Reference):
    def __init__(self) -> None:
        super().__init__()
        self.locks: dict[str, Any] = {}

    @contextlib.contextmanager
    def lock(self, key: str, timeout: float) -> Iterator[bool]:
        lock: Any = self.locks.setdefault(key, threading.RLock())
        held = lock.acquire(timeout=timeout)
        yield held
        if held:
            lock.release()


class LockNeverExpires(Reference):
    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        return super().add(key, value, None if key.endswith(":lock") else ttl)


class LockIsReleasedForOthers(Reference):
    def delete_if_equal(self, key: str, value: Any) -> None:
        if key.endswith(":lock"):
            self.delete(key)
        else:
            super().delete_if_equal(key, value)


BROKEN: dict[str, list[Make]] = {
    "it must be an object with the synchronous methods get, set and delete": [AsyncGet, lambda: Reference, object],
    "set must not raise if the storage works": [SetRaises],
    "get must return the default, by default None, if there is no entry": [GetRaises, GetIgnoresDefault],
    "get must return the text that was set, as str or as UTF-8 bytes": [GetParses, SetTruncates, SetDropsCharacters],
    "set must replace the value of an entry": [SetKeepsTheFirst],
    "delete must delete an entry": [DeleteDoesNothing],
    "delete must not raise if there is no entry": [DeleteRaises],
    "repr must not show values, as it is logged": [ReprShowsValues],
    "entries must not affect each other, also if their keys differ in case only": [
        *(KeysWithoutCase, DeletesByPrefix, KeysAreShort),
    ],
    "add must return True or False": [AddReturnsNone],
    "add must store a value and return True if there is no entry": [AddStoresNothing, AddReturnsFalse],
    "add must return False and change nothing if there is an entry": [AddOverwrites, AddReturnsTrue],
    "add must store a value and return True if the entry has expired": [AddAfterExpiryFails],
    "add must be atomic: exactly one of several threads may store its value": [AddIsNotAtomic],
    "delete_if_equal must delete an entry with this value, and no other": [DeletesUnequal, DeletesNoEqual],
    "set_if_newer must store and return a record unless the stored one was fetched later": [
        *(RecordIsNotStored, RecordIsNotReturned),
    ],
    "set_if_newer must keep and return a stored record that was fetched later": [
        *(LaterRecordIsReplaced, NewRecordIsReturned),
    ],
    "set_if_newer must replace a text that is not a record, and a record from the far future": [
        *(OtherTextRaises, FutureRecordStays),
    ],
    "set_if_newer must be atomic: of the records of several threads, the latest must stay": [SetIfNewerIsNotAtomic],
    "entries must list the keys with a prefix, their values and remaining seconds, without locks": [
        *(EntriesHaveLocks, EntriesHaveNoTtl, EntriesHaveOtherPrefixes, EntriesRaise),
    ],
    "timeout and ends_within must be None or seconds above 0": [TimeoutIsText],
    "an entry must not expire before the end of its ttl, in seconds": [TtlIsShort, TtlIsKept, TtlOf32Bits],
    "an entry must expire at the end of its ttl, in seconds": [TtlIsIgnored, AddIgnoresTtl],
    "all methods must work in several threads at the same time": [BoundToItsThread, SharesOneCursor],
    "lock must yield True if it was acquired": [LockYieldsNone],
    "lock must exclude other holders of its key, and yield False at its timeout": [
        *(LockExcludesNobody, LockYieldsTrueAtTimeout),
    ],
    "lock must not exclude holders of other keys": [LockIsOneForAllKeys],
    "lock must be released at the end of its block, also in another thread": [LockStaysHeld, LockBelongsToItsThread],
    "lock must expire by itself after its timeout, in whole seconds": [LockNeverExpires],
    "lock must not release the lock of the next holder after it has expired": [LockIsReleasedForOthers],
}
"""Requirement -> storages that break it."""

CASES = [(requirement, make) for requirement, makes in BROKEN.items() for make in makes]


@pytest.fixture
def short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken storage is awaited for a moment only."""
    monkeypatch.setattr(storages, "EXPIRY_LIMIT", 0.5)
    monkeypatch.setattr(storages, "RETURN_LIMIT", 2.0)
    monkeypatch.setattr(storages, "RELEASE_LIMIT", 0.5)


@pytest.mark.usefixtures("short_limits")
@pytest.mark.parametrize(("requirement", "make"), CASES, ids=lambda value: getattr(value, "__name__", None))
def test_a_broken_requirement_is_named(requirement: str, make: Make) -> None:
    with pytest.raises(AssertionError) as raised:
        check_storage(make)
    assert str(raised.value).endswith(f" breaks a requirement: {requirement}")


@pytest.mark.usefixtures("short_limits")
def test_atomic_methods_are_checked_between_two_storages() -> None:
    AddIsAtomicInItselfOnly.shared = {}
    with pytest.raises(AssertionError, match="add must be atomic"):
        check_storage(AddIsAtomicInItselfOnly)


def test_each_requirement_has_a_broken_storage() -> None:
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(storages))) if isinstance(node, ast.Call)]
    said = {ast.literal_eval(call.args[0]) for call in calls if getattr(call.func, "id", "") == "say"}
    assert said - {"{storage} breaks a requirement: {requirement}"} == BROKEN.keys()


def test_the_error_has_its_cause_and_the_language_of_the_user() -> None:
    with use_language("zh"), pytest.raises(AssertionError, match="SetRaises 不符合要求") as raised:
        check_storage(SetRaises)
    assert isinstance(raised.value.__cause__, ConnectionError)


@pytest.mark.usefixtures("short_limits")
def test_a_method_that_hangs_is_reported() -> None:
    class Hangs(Reference):
        def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
            return super().lock(key, 1e6)

    with pytest.raises(AssertionError, match="lock must exclude other holders"):
        check_storage(Hangs)
