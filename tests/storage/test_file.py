"""The two files of FileStorage: lasting and expiring entries, and their behaviour after failures."""

from __future__ import annotations

import sqlite3
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.support.workers import add_all, in_processes
from wecom_client import CallbackRouter, FileStorage, MemoryStorage, WeComCrypto
from wecom_client.callbacks import TextMessage
from wecom_client.testing import FakeWeCom, make

HOUR, WEEK = 3600, 7 * 86_400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wecom.sqlite3"


def passing(path: Path) -> Path:
    return path.with_name(f"{path.name}.passing")


@pytest.mark.parametrize("first", [None, HOUR, WEEK])
@pytest.mark.parametrize("second", [None, HOUR, WEEK])
def test_a_key_has_one_value_however_long_it_lives(path: Path, first: int | None, second: int | None) -> None:
    storage = FileStorage(path)
    storage.set("k", "one", first)
    storage.set("k", "two", second)
    assert FileStorage(path).get("k") == "two"
    assert [(entry.key, entry.value) for entry in storage.entries()] == [("k", "two")]
    assert not storage.add("k", "three", first)
    storage.delete_if_equal("k", "one")
    assert storage.get("k") == "two"
    storage.delete_if_equal("k", "two")
    assert storage.get("k") is None
    assert storage.add("k", "three", first)
    storage.delete("k")
    assert storage.add("k", "four", second)
    assert storage.get("k") == "four"
    record = {"value": "five", "fetched": 1.0}
    storage.set_if_newer("k", record, first)
    assert storage.get("k") == record


def test_permanent_entries_are_not_in_the_file_of_passing_entries(path: Path) -> None:
    storage = FileStorage(path)
    storage.set("permanent code", "code")
    storage.set("lease", "mine", HOUR)
    storage.set_if_newer("ticket", {"value": "ticket", "fetched": 1.0}, HOUR)
    storage.close()
    assert passing(path).stat().st_mode & 0o777 == 0o600
    passing(path).unlink()
    assert storage.get("permanent code") == "code"
    assert storage.get("ticket") == {"value": "ticket", "fetched": 1.0}
    assert storage.get("lease") is None


@pytest.mark.parametrize("damage", [b"", b"x" * 8192, None], ids=["empty", "nonsense", "pages"])
def test_a_second_file_that_a_power_cut_damaged_begins_anew(path: Path, damage: bytes | None) -> None:
    storage = FileStorage(path)
    for number in range(200):
        storage.set(f"lease {number}", "x" * 100, HOUR)
    storage.set("permanent code", "code")
    storage.close()
    found = passing(path).read_bytes()
    if damage != b"":  # else its journal is still there
        passing(path).with_name(f"{passing(path).name}-journal").unlink()
    passing(path).write_bytes(found[:4096] + bytes(range(256)) * 64 if damage is None else damage)
    both = [FileStorage(path), FileStorage(path)]
    for one in both:
        assert one.get("lease 7") in (None, "x" * 100)
        one.set(f"lease {both.index(one)} of later", "y", HOUR)
        assert one.get("permanent code") == "code"
    assert [one.get("lease 1 of later") for one in both] == ["y", "y"]
    assert both[0].get("lease 0 of later") == "y"


def test_a_second_file_that_is_damaged_while_it_is_open_is_replaced_once(path: Path) -> None:
    both = [FileStorage(path), FileStorage(path)]
    for one in both:
        one.set("lease", "x", HOUR)
    passing(path).write_bytes(b"x" * 8192)
    for number, one in enumerate(both):
        assert one.get("lease") is None
        one.set(f"lease {number} of later", "y", HOUR)
    for one in (*both, FileStorage(path)):
        assert [one.get(f"lease {number} of later") for number in (0, 1)] == ["y", "y"]


def test_a_file_that_is_put_right_is_read_again(path: Path) -> None:
    storage = FileStorage(path)
    storage.set("code", "kept")
    found = path.read_bytes()
    path.write_bytes(b"no database" * 1000)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        storage.get("code")
    path.unlink()
    path.write_bytes(found)
    assert storage.get("code") == "kept"


def test_processes_that_start_together(path: Path) -> None:
    results = in_processes(4, add_all, ("file", str(path)), 200)
    assert sum(added for added, _ in results) == 200, "each key was added once"
    assert [problems for _, problems in results] == [[]] * 4


class Watched(MemoryStorage):
    quick = False
    timeout = 5.0


def test_threads_of_storages_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []
    start = threading.Thread.start

    def counted(self: Any) -> None:
        started.append(self.name)
        start(self)

    monkeypatch.setattr(threading.Thread, "start", counted)
    with FakeWeCom() as fake:
        router = CallbackRouter(WeComCrypto(*fake.app.settings), session=Watched())

        @router.on(TextMessage)
        def answer(message: TextMessage) -> str:
            return "yes"

        for number in range(50):
            fake.push(make(TextMessage, content=str(number), source="zhangsan"), to=router)
    assert started.count("wecom-storage") <= 3, "a thread for each call of the storage would be a hundred"


class Hangs(Watched):
    timeout = 0.1

    def __init__(self) -> None:
        super().__init__()
        self.hangs = True
        self.release = threading.Event()

    def get(self, key: str, default: Any = None) -> Any:
        if self.hangs:
            self.release.wait(60)
        return super().get(key, default)


def test_a_thread_that_hangs_is_left_and_replaced(fake: FakeWeCom) -> None:
    storage = Hangs()
    with fake.client(session=storage) as client:
        client.user.get("zhangsan")
        storage.hangs = False
        storage.release.set()
        end = time.monotonic() + 20
        while not [key for key in storage.entries() if "access_token" in key.key]:
            assert time.monotonic() < end, "the storage is not used again"
            with fake.client(session=storage) as other:
                other.user.get("zhangsan")
            time.sleep(0.05)


@pytest.fixture
def fake() -> Any:
    with FakeWeCom() as made:
        yield made
