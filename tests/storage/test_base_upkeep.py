"""The removal of expired entries, and the lifetime of locks."""

from __future__ import annotations

import gc
import sqlite3
import time
import weakref
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from wecom_client import FileStorage, MemcachedStorage, MemoryStorage, SessionStorage


def test_memory_drops_expired_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    class Value:
        """A value whose destruction can be observed."""

    storage, values = MemoryStorage(), [Value() for _ in range(1000)]
    ends = [weakref.ref(value) for value in values]
    for number in range(1000):
        storage.set(f"short:{number}", values.pop(), 1)
    steady = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: steady() + 5)
    for number in range(3000):
        storage.set(f"long:{number}", "x", 600)
    gc.collect()
    assert not any(end() for end in ends)
    assert storage.get("long:0") == "x"


def test_a_file_drops_expired_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tokens.sqlite3"
    storage = FileStorage(path)
    for number in range(20):
        storage.set(f"short:{number}", "x", 1)
        storage.set(f"days:{number}", "x", 100_000)
    wall = time.time
    monkeypatch.setattr(time, "time", lambda: wall() + 200_000)

    def kept() -> set[str]:
        found = set[str]()
        for name in (path, path.with_name(f"{path.name}.passing")):
            with closing(sqlite3.connect(name)) as connection, connection:
                found.update(key for (key,) in connection.execute("SELECT key FROM entry"))
        return found

    for number in range(1000):  # old rows of the first file go now and then, by chance
        storage.set("one", str(number), 100_000)
        if number % 50 == 0:
            storage.set("other", "x", 60)
            if kept() == {"one", "other"}:
                break
    assert kept() == {"one", "other"}


def test_a_lock_ends_no_earlier_than_said() -> None:
    given: list[float | None] = []

    class Noting(MemoryStorage):
        def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
            given.append(ttl)
            return super().add(key, value, ttl)

        lock = SessionStorage.lock

    with Noting().lock("t", 8.0) as held:
        assert held
    assert given == [8]


def test_times_that_are_given_to_memcached() -> None:
    given: list[int] = []

    class Client:
        def add(self, key: str, value: str, expire: int, **_: Any) -> int:
            given.append(expire)
            return 1  # as python-memcached does

        def get(self, key: str, *_: Any) -> None: ...
        def set(self, key: str, value: str, expire: int, **_: Any) -> bool:
            given.append(expire)
            return True

        def delete(self, key: str, **_: Any) -> bool:
            return True

        def gets(self, key: str, *_: Any) -> None: ...
        def cas(self, *_: Any, **__: Any) -> bool:
            return True

    storage = MemcachedStorage(Client())
    assert repr(storage) == "<MemcachedStorage prefix='wecom'>"
    assert storage.add("t", "x", 10) is True
    assert given == [11]
    month = 30 * 86_400  # what is longer is taken for a date
    now = int(time.time())
    for ttl in (month, month + 1):
        storage.set("t", "x", ttl)
    assert given[1] == month
    assert now + month < given[2] <= now + month + 60
