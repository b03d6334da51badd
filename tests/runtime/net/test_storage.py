"""What every storage must do, on the real thing."""

from __future__ import annotations

import collections
import collections.abc
import dbm.dumb
import importlib.metadata
import importlib.util
import json
import shelve
import stat
import sys
import threading
import time
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pymemcache
import pytest
import redis

from tests.support.clients import in_threads
from tests.support.servers import Memcached, Redis
from wecom_client import (
    ConfigurationError,
    FileStorage,
    MemcachedStorage,
    MemoryStorage,
    RedisStorage,
    SessionStorage,
    ShoveStorage,
    WeComClient,
)

STORAGES = ("memory", "file", "redis", "redis-text", "memcached", "memcached-pool", "shove", "shelve", "dict", "own")


class OwnStorage(SessionStorage):
    """The least that a user has to write."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[str, float | None]] = {}

    def get(self, key: str, default: Any = None) -> Any:
        text, end = self.kept.get(key, ("null", None))
        value = json.loads(text)
        return default if value is None or (end is not None and end <= time.time()) else value

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self.kept[key] = json.dumps(value), None if ttl is None else time.time() + ttl

    def delete(self, key: str) -> None:
        self.kept.pop(key, None)


@pytest.fixture
def real_shove(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The package `shove`, whose last release was for a Python whose `collections` still had these names."""
    for name in ("MutableMapping", "Mapping", "MutableSequence", "Sequence", "MutableSet", "Set", "Callable"):
        monkeypatch.setattr(collections, name, getattr(collections.abc, name), raising=False)
    if importlib.util.find_spec("pkg_resources") is None:  # went with setuptools
        entry_points = types.ModuleType("pkg_resources")
        entry_points.iter_entry_points = lambda group: importlib.metadata.entry_points(group=group)  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "pkg_resources", entry_points)
    import shove

    return shove


@pytest.fixture(params=STORAGES)
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SessionStorage]:
    kind = request.param
    if kind == "memory":
        yield MemoryStorage()
    elif kind == "file":
        file = FileStorage(tmp_path / "tokens.sqlite3")
        yield file
        file.close()
    elif kind.startswith("redis"):
        server: Redis = request.getfixturevalue("redis_server")
        client: Any = redis.Redis(port=server.port, decode_responses=kind == "redis-text")
        client.flushall()
        yield RedisStorage(client, prefix="test")
        client.close()
    elif kind.startswith("memcached"):
        memcached: Memcached = request.getfixturevalue("memcached_server")
        cls: Any = pymemcache.PooledClient if kind == "memcached-pool" else pymemcache.Client
        cache = cls(("127.0.0.1", memcached.port))
        cache.flush_all(noreply=False)
        yield MemcachedStorage(cache, prefix="test")
        cache.close()
    elif kind == "shove":
        shove = request.getfixturevalue("real_shove")
        store = shove.Shove(f"file://{tmp_path / 'shove'}")
        yield ShoveStorage(store)
        store.close()
    elif kind == "shelve":
        # The default kind of database may be bound to the thread that opened it.
        shelf: shelve.Shelf[Any] = shelve.Shelf(dbm.dumb.open(str(tmp_path / "shelf")))  # type: ignore[arg-type]  # noqa: SIM115
        with shelf:
            yield ShoveStorage(shelf)
    elif kind == "dict":
        yield ShoveStorage({})
    else:
        yield OwnStorage()


def record(value: str, fetched: float) -> dict[str, Any]:
    return {"value": value, "fetched": fetched, "expires": fetched + 7200}


def kept(storage: SessionStorage, key: str) -> Any:
    """A record; one of the user's own storages has it as text."""
    found = storage.get(key)
    return json.loads(found) if isinstance(found, str) else found


def test_values_come_back_and_go(storage: SessionStorage) -> None:
    assert storage.get("ww1:a") is None
    assert storage.get("ww1:a", 5) == 5
    storage.set("ww1:a", {"value": "令牌 \u2028", "fetched": 1.25, "expires": None})
    assert storage.get("ww1:a") == {"value": "令牌 \u2028", "fetched": 1.25, "expires": None}
    storage.set("ww1:a", "text", 60)
    assert storage.get("ww1:a") == "text"
    assert storage.get("ww1:b") is None
    storage.delete("ww1:a")
    storage.delete("ww1:a")
    assert storage.get("ww1:a", "none") == "none"


def test_values_end_with_their_time(storage: SessionStorage) -> None:
    storage.set("short", "x", 1)
    storage.set("long", "y", 100 * 24 * 3600)  # memcached takes more than 30 days for a date
    storage.set("for ever".replace(" ", "-"), "z")
    assert storage.get("short") == "x"
    end = time.monotonic() + 3.5
    while storage.get("short") is not None:
        assert time.monotonic() < end, "the value did not end"
        time.sleep(0.05)
    assert (storage.get("long"), storage.get("for-ever")) == ("y", "z")


def test_add_keeps_only_what_is_new(storage: SessionStorage) -> None:
    assert storage.add("once", 1, 60) is True
    assert storage.add("once", 2, 60) is False
    assert storage.get("once") == 1
    storage.delete("once")
    assert storage.add("once", 3, 60) is True


def test_what_was_fetched_earlier_never_replaces_what_was_fetched_later(storage: SessionStorage) -> None:
    assert storage.set_if_newer("t", record("second", 200.5), 60) == record("second", 200.5)
    assert storage.set_if_newer("t", record("first", 100.25), 60) == record("second", 200.5)
    assert kept(storage, "t") == record("second", 200.5)
    assert storage.set_if_newer("t", record("third", 200.75), 60) == record("third", 200.75)
    assert kept(storage, "t") == record("third", 200.75)


def test_what_something_else_wrote_is_replaced(storage: SessionStorage) -> None:
    storage.set("t", "what is this", 60)
    assert storage.set_if_newer("t", record("token", 1.0), 60) == record("token", 1.0)
    assert kept(storage, "t") == record("token", 1.0)


@pytest.mark.parametrize("storage", [kind for kind in STORAGES if kind != "own"], indirect=True)
def test_many_threads_at_once(storage: SessionStorage) -> None:
    def write(number: int) -> Any:
        storage.set(f"own-{number}", number, 60)
        storage.set_if_newer("shared", record(f"t{number}", float(number)), 60)
        return storage.get(f"own-{number}")

    results = in_threads(*(lambda n=n: write(n) for n in range(24)))
    assert results == list(range(24))
    assert storage.get("shared") == record("t23", 23.0)


LOCKING = ("memory", "file", "redis", "memcached-pool")


@pytest.mark.parametrize("storage", LOCKING, indirect=True)
def test_one_at_a_time_holds_the_lock(storage: SessionStorage) -> None:
    inside: list[int] = []
    together: list[int] = []

    def work(number: int) -> bool:
        with storage.lock("t", 10) as held:
            inside.append(number)
            together.append(len(inside))
            time.sleep(0.01)
            inside.remove(number)
        return held

    assert in_threads(*(lambda n=n: work(n) for n in range(8))) == [True] * 8
    assert max(together) == 1


@pytest.mark.parametrize("storage", LOCKING, indirect=True)
def test_a_lock_ends_by_itself_when_its_holder_is_gone(storage: SessionStorage) -> None:
    storage.lock("t", 1.0).__enter__()  # and nobody gives it back
    started = time.monotonic()
    with storage.lock("t", 5.0) as held:
        waited = time.monotonic() - started
    assert held
    assert 0.5 < waited < 4.5


@pytest.mark.parametrize("storage", LOCKING, indirect=True)
def test_a_waiter_never_waits_longer_than_it_said(storage: SessionStorage) -> None:
    with storage.lock("t", 20.0):
        started = time.monotonic()
        with storage.lock("t", 0.3) as held:
            waited = time.monotonic() - started
        assert not held
        assert waited < 2
        with storage.lock("other", 0.3) as other:
            assert other


@pytest.mark.parametrize("storage", LOCKING, indirect=True)
def test_a_late_holder_does_not_give_back_the_lock_of_the_next(storage: SessionStorage) -> None:
    late = storage.lock("t", 0.5)
    late.__enter__()
    with storage.lock("t", 5.0) as held:
        assert held
        late.__exit__(None, None, None)
        with storage.lock("t", 0.1) as third:
            assert not third


def test_a_storage_with_add_alone_has_a_lock() -> None:
    class WithAdd(OwnStorage):
        mutex = threading.Lock()

        def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
            with self.mutex:
                return super().add(key, value, ttl)

    storage = WithAdd()
    with storage.lock("t", 5) as first, storage.lock("t", 0.1) as second:
        assert (first, second) == (True, False)
    with storage.lock("t", 0.1) as third:
        assert third


def test_a_storage_without_add_never_blocks() -> None:
    storage = OwnStorage()
    with storage.lock("t", 5) as first, storage.lock("t", 5) as second:
        assert first
        assert second


# -- the file


def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "deeper" / "tokens.sqlite3"
    storage = FileStorage(path)
    storage.set("t", "secret", 60)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}, modes
    storage.close()


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "tokens.sqlite3"
    path.touch(mode=0o644)
    path.chmod(0o644)
    storage = FileStorage(path)
    storage.set("t", 1)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    storage.close()


def test_the_file_survives_and_is_shared(tmp_path: Path) -> None:
    first, second = FileStorage(tmp_path), FileStorage(str(tmp_path))
    first.set("t", {"value": 1})
    assert second.get("t") == {"value": 1}
    first.close()
    assert first.get("t") == {"value": 1}
    assert "wecom.sqlite3" in repr(first)
    first.close()
    second.close()


def test_a_file_that_was_taken_away_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "tokens.sqlite3"
    storage = FileStorage(path)
    storage.set("t", 1)
    storage.close()
    path.unlink()
    assert storage.get("t") is None
    storage.set("t", 2)
    assert storage.get("t") == 2
    storage.close()


def test_a_file_that_is_no_database_is_an_error_of_the_storage(tmp_path: Path) -> None:
    path = tmp_path / "tokens.sqlite3"
    path.write_text("this is no database, but long enough to be looked at as one " * 20)
    with pytest.raises(Exception, match="not a database"):
        FileStorage(path).get("t")


# -- redis and memcached


def test_redis_without_scripts(redis_server: Redis) -> None:
    """Some managed servers allow none."""

    class NoScripts(redis.Redis):
        def eval(self, *_: Any) -> Any:
            raise redis.ResponseError("unknown command 'EVAL', with args beginning with:")

    client: Any = NoScripts(port=redis_server.port)
    client.flushall()
    storage = RedisStorage(client)
    assert storage.set_if_newer("t", record("b", 2.0), 60)["value"] == "b"
    assert storage.set_if_newer("t", record("a", 1.0), 60)["value"] == "b"
    with storage.lock("t", 5) as held:
        assert held
    with storage.lock("t", 0.1) as again:
        assert again
    client.close()


def test_prefixes_keep_apps_apart(redis_server: Redis) -> None:
    client: Any = redis.Redis(port=redis_server.port)
    client.flushall()
    RedisStorage(client, prefix="one").set("t", 1)
    assert RedisStorage(client, prefix="two").get("t") is None
    assert [key.decode() for key in client.scan_iter()] == ["one:t"]
    client.close()


def test_memcached_takes_keys_of_any_length(memcached_server: Memcached) -> None:
    cache = pymemcache.Client(("127.0.0.1", memcached_server.port))
    storage = MemcachedStorage(cache)
    long, other = "k" * 300, "k" * 301
    storage.set(long, 1, 60)
    storage.set("with space and 汉字", 2, 60)
    assert (storage.get(long), storage.get(other), storage.get("with space and 汉字")) == (1, None, 2)
    cache.close()


# -- what the client takes


def test_any_object_with_the_three_methods_is_a_storage() -> None:
    class Foreign:
        def __init__(self) -> None:
            self.kept: dict[str, Any] = {}

        def get(self, key: str, default: Any = None) -> Any:
            return self.kept.get(key, default)

        def set(self, key: str, value: Any, ttl: int | None = None) -> None:
            self.kept[key] = value

        def delete(self, key: str) -> None:
            self.kept.pop(key, None)

    client = WeComClient("ww1", "secret", session=Foreign())
    assert repr(client.storage) == "<Foreign>"
    with pytest.raises(ConfigurationError, match="get, set and delete"):
        WeComClient("ww1", "secret", session=object())
