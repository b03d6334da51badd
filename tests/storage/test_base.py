"""The contract of every storage, tested with real servers."""

from __future__ import annotations

import collections
import collections.abc
import contextlib
import dbm.dumb
import importlib.metadata
import importlib.util
import json
import pickle
import shelve
import sqlite3
import stat
import sys
import threading
import time
import types
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pymemcache
import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

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
from wecom_client.testing import FakeWeCom, check_storage

TELLS = hasattr(Retry, "get_retries")  # redis 5.0 does not say how often it tries
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


Storages: TypeAlias = Callable[[Iterable[str]], dict[str, SessionStorage]]


@pytest.fixture
def real_shove(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the package `shove`, whose last release needs names that `collections` had in an older Python."""
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
    with opened(request.param, request, tmp_path) as found:
        yield found


@pytest.fixture
def storages(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Storages]:
    """Return a function that opens several kinds of storages, for slow tests that can wait for all of them at once."""
    with contextlib.ExitStack() as stack:
        yield lambda kinds: {kind: stack.enter_context(opened(kind, request, tmp_path / kind)) for kind in kinds}


@contextlib.contextmanager
def opened(kind: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[SessionStorage]:
    """An empty storage of a kind."""
    with maker(kind, request, folder) as make:
        yield make()


@contextlib.contextmanager
def maker(kind: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[Callable[[], SessionStorage]]:
    """A function that returns a storage of a kind: empty at first, and with the same data where that can be."""
    folder.mkdir(exist_ok=True)
    with contextlib.ExitStack() as stack:
        if kind == "memory":
            yield MemoryStorage
        elif kind == "file":
            yield lambda: stack.enter_context(contextlib.closing(FileStorage(folder / "tokens.sqlite3")))
        elif kind.startswith("redis"):
            server: Redis = request.getfixturevalue("redis_server")
            client = server.client(decode_responses=kind == "redis-text")
            prefix = f"test {kind}"
            for key in client.scan_iter(f"{prefix}:*"):
                client.delete(key)
            yield lambda: RedisStorage(client, prefix=prefix)
        elif kind.startswith("memcached"):
            memcached: Memcached = request.getfixturevalue("memcached_server")
            cls: Any = pymemcache.PooledClient if kind == "memcached-pool" else pymemcache.Client
            with contextlib.closing(cls(("127.0.0.1", memcached.port))) as cache:
                cache.flush_all(noreply=False)

            def memcached_storage() -> SessionStorage:
                cache = stack.enter_context(contextlib.closing(cls(("127.0.0.1", memcached.port))))
                return MemcachedStorage(cache, prefix=f"test {kind}")

            yield memcached_storage
        elif kind == "shove":
            shove = request.getfixturevalue("real_shove")
            store = stack.enter_context(contextlib.closing(shove.Shove(f"file://{folder / 'shove'}")))
            yield lambda: ShoveStorage(store)
        elif kind == "shelve":
            # The default kind of database may be bound to the thread that opened it.
            database: Any = dbm.dumb.open(str(folder / "shelf"))  # noqa: SIM115 - closed with the shelf
            shelf: shelve.Shelf[Any] = stack.enter_context(shelve.Shelf(database))
            yield lambda: ShoveStorage(shelf)
        elif kind == "dict":
            mapping: dict[str, Any] = {}
            yield lambda: ShoveStorage(mapping)
        else:
            yield OwnStorage


def record(value: str, fetched: float) -> dict[str, Any]:
    return {"value": value, "fetched": fetched, "expires": fetched + 7200}


def test_a_storage_is_the_same_by_both_roots() -> None:
    import wecom_runtime.storage as storages

    ours = (SessionStorage, FileStorage, MemcachedStorage, MemoryStorage, RedisStorage, ShoveStorage)
    assert [getattr(storages, one.__name__) for one in ours] == list(ours)


@pytest.mark.parametrize("kind", STORAGES)
def test_each_storage_keeps_the_contract(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    with maker(kind, request, tmp_path) as make:
        check_storage(make)


LOCKING = ("memory", "file", "redis", "memcached-pool")


@pytest.mark.parametrize("storage", LOCKING, indirect=True)
def test_a_waiter_never_waits_longer_than_it_said(storage: SessionStorage, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    sleep, waiter = time.sleep, threading.get_ident()

    def note(seconds: float) -> None:
        if threading.get_ident() == waiter:  # others sleep, too: servers, keepers of leases
            waits.append(seconds)
        sleep(seconds)

    monkeypatch.setattr(time, "sleep", note)
    with storage.lock("t", 20.0):
        with storage.lock("t", 0.3) as held:
            assert not held
        assert 0 < sum(waits) <= 0.3
        with storage.lock("other", 0.3) as other:
            assert other


def test_a_storage_without_add_never_blocks() -> None:
    storage = OwnStorage()
    with storage.lock("t", 5) as first, storage.lock("t", 5) as second:
        assert first
        assert second


# -- the file


def test_nobody_else_can_read_the_file_at_any_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: list[int] = []
    connect = sqlite3.connect

    def noting(path: Any, **settings: Any) -> sqlite3.Connection:
        modes.append(stat.S_IMODE(Path(path).stat().st_mode))
        connection: sqlite3.Connection = connect(path, **settings)
        return connection

    monkeypatch.setattr(sqlite3, "connect", noting)
    storage = FileStorage(tmp_path / "tokens.sqlite3")
    storage.set("t", "secret", 60)
    storage.close()
    assert modes == [0o600] * 2


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


def test_a_link_to_a_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    """A directory that others can write to may have a link where the file is to be."""
    victim = tmp_path / "victim"
    for content in ("", "a text of somebody"):
        victim.write_text(content)
        victim.chmod(0o644)
        link = tmp_path / "tokens.sqlite3"
        link.symlink_to(victim)
        with pytest.raises((OSError, sqlite3.DatabaseError)):
            FileStorage(link).set("t", 1)
        assert stat.S_IMODE(victim.stat().st_mode) == 0o644
        assert victim.read_text() == content
        link.unlink()


def test_a_link_to_a_file_of_ours_is_followed(tmp_path: Path) -> None:
    FileStorage(tmp_path / "real.sqlite3").set("t", 1)
    (tmp_path / "real.sqlite3").chmod(0o644)
    (tmp_path / "link.sqlite3").symlink_to(tmp_path / "real.sqlite3")
    assert FileStorage(tmp_path / "link.sqlite3").get("t") == 1
    assert stat.S_IMODE((tmp_path / "real.sqlite3").stat().st_mode) == 0o600


def test_the_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "app.sqlite3"
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE theirs (a)")
    path.chmod(0o644)
    with pytest.raises(sqlite3.DatabaseError, match="database of another program"):
        FileStorage(path).set("t", 1)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        assert [name for (name,) in connection.execute("SELECT name FROM sqlite_master")] == ["theirs"]


def test_threads_that_wait_for_a_held_file_wait_together(tmp_path: Path) -> None:
    """Another process holds the file: each waits its own time, not that of all before it too."""
    path = tmp_path / "tokens.sqlite3"
    storage = FileStorage(path, timeout=0.5)
    storage.set("t", 1)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    results = in_threads(*[lambda: storage.set("t", 2)] * 16)
    assert {type(result) for result in results} == {sqlite3.OperationalError}
    assert sum("another thread" in str(result) for result in results) > 8, "each has waited for all before it"
    holder.execute("ROLLBACK")
    holder.close()
    storage.set("t", 3)
    assert storage.get("t") == 3


def test_a_file_that_is_no_database_is_an_error_of_the_storage(tmp_path: Path) -> None:
    path = tmp_path / "tokens.sqlite3"
    path.write_text("this is no database, but long enough to be looked at as one " * 20)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
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
    assert storage.set_if_newer("t", types.MappingProxyType(record("a", 1.0)), 60)["value"] == "b"
    assert storage.set_if_newer("t", types.MappingProxyType(record("c", 3.0)), 60)["value"] == "c"
    assert storage.get("t") == record("c", 3.0)
    with storage.lock("t", 5) as held:
        assert held
    with storage.lock("t", 0.1) as again:
        assert again
    client.close()


def test_a_script_that_fails_is_heard(redis_server: Redis) -> None:
    """It may have run: to go on without it would not be atomic."""

    class Failing(redis.Redis):
        def eval(self, *_: Any) -> Any:
            raise redis.ConnectionError("reset by peer")

    client: Any = Failing(port=redis_server.port)
    with pytest.raises(redis.ConnectionError, match="reset by peer"):
        RedisStorage(client).set_if_newer("t", record("a", 1.0), 60)
    client.close()


def test_prefixes_keep_apps_apart(redis_server: Redis) -> None:
    redis_server.empty()
    client = redis_server.client()
    RedisStorage(client, prefix="one").set("t", 1)
    assert RedisStorage(client, prefix="two").get("t") is None
    assert [key.decode() for key in client.scan_iter()] == ["one:t"]
    client.close()
    mapping: dict[str, Any] = {}
    for prefix in ("one", ""):
        ShoveStorage(mapping, prefix=prefix).set("t", 1)
        assert [entry.key for entry in ShoveStorage(mapping, prefix=prefix).entries("t")] == ["t"]
    assert ShoveStorage(mapping, prefix="two").get("t") is None
    assert list(mapping) == ["one:t", "t"]


def test_memcached_takes_keys_of_any_length(memcached_server: Memcached) -> None:
    cache = pymemcache.Client(("127.0.0.1", memcached_server.port))
    storage = MemcachedStorage(cache)
    long, other = "k" * 300, "k" * 301
    storage.set(long, 1, 60)
    storage.set("with space and 汉字", 2, 60)
    assert (storage.get(long), storage.get(other), storage.get("with space and 汉字")) == (1, None, 2)
    cache.close()


# -- what storages are made of


def test_a_storage_from_an_url(redis_server: Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[dict[str, Any]] = []
    connect = redis.Redis.from_url

    def from_url(*arguments: Any, **settings: Any) -> Any:
        client = connect(*arguments, **settings)
        made.append(client.connection_pool.connection_kwargs)
        return client

    monkeypatch.setattr(redis.Redis, "from_url", from_url)
    storage = RedisStorage.from_url(f"redis://127.0.0.1:{redis_server.port}/1", prefix="url", decode_responses=True)
    storage.set("t", "秘密", 60)
    assert storage.get("t") == "秘密"
    assert [key.decode() for key in redis_server.client(db=1).scan_iter()] == ["url:t"]
    assert (made[-1]["socket_timeout"], made[-1]["socket_connect_timeout"]) == (2.0, 2.0)
    assert storage.ends_within == (2.0 if TELLS else None)
    own = RedisStorage.from_url(f"redis://127.0.0.1:{redis_server.port}?socket_timeout=7", socket_connect_timeout=3)
    assert (made[-1]["socket_timeout"], made[-1]["socket_connect_timeout"]) == (7.0, 3)
    assert own.ends_within == (7.0 if TELLS else None)


class ConnectionPool:
    """Has the name of redis' own, and tells nothing of its connections."""


def test_a_client_that_tells_when_it_gives_up() -> None:
    once, more = (Retry(NoBackoff(), tries) for tries in (0, 1))
    ends: Any = {"socket_timeout": 1, "socket_connect_timeout": 3.5}
    waiting: Any = redis.BlockingConnectionPool
    odd = redis.Redis(port=1)
    odd.connection_pool = ConnectionPool()  # type: ignore[assignment]
    given: list[tuple[Any, float | None]] = [
        (redis.Redis(port=1, retry=once, **ends), 3.5 if TELLS else None),
        (redis.Redis(port=1, retry=more, **ends), None),
        (redis.Redis(port=1, retry=once, socket_timeout=1, socket_connect_timeout=None), None),
        (redis.Redis(connection_pool=waiting(port=1, retry=once, **ends)), None),
        (odd, None),
    ]
    for client, seconds in given:
        assert RedisStorage(client).ends_within == seconds


@pytest.mark.parametrize("storage", [RedisStorage, MemcachedStorage, ShoveStorage])
@pytest.mark.parametrize("given", ["redis://:pass-word@host", b"x", None, 5, redis.Redis, dict, object()])
def test_invalid_clients_of_storages(storage: Any, given: Any) -> None:
    with pytest.raises(ConfigurationError, match=storage.__name__) as caught:
        storage(given)
    assert "pass-word" not in str(caught.value)


def test_an_url_is_for_from_url() -> None:
    with pytest.raises(ConfigurationError, match="from_url"):
        RedisStorage("redis://localhost")
    with pytest.raises(ConfigurationError, match="RedisStorage"):
        WeComClient("ww1", "secret", session="redis://localhost")


def test_asynchronous_clients_of_servers_are_refused() -> None:
    """What is not awaited keeps nothing, and would be taken for kept."""
    import redis.asyncio

    with pytest.raises(ConfigurationError, match=r"\(redis\.asyncio.client\) is asynchronous"):
        RedisStorage(redis.asyncio.Redis())
    with pytest.raises(ConfigurationError, match="is asynchronous"):
        WeComClient("ww1", "secret", session=redis.asyncio.Redis())

    class Awaited(OwnStorage):
        async def get(self, key: str, default: Any = None) -> Any:
            return default

    with pytest.raises(ConfigurationError, match=r"Awaited .* is asynchronous"):
        WeComClient("ww1", "secret", session=Awaited())


def test_redis_that_keeps_nothing_is_heard(redis_server: Redis) -> None:
    class Deaf(redis.Redis):
        def set(self, *_: Any, **__: Any) -> Any:
            return None

    with pytest.raises(ConnectionError, match="did not store"):
        RedisStorage(Deaf(port=redis_server.port)).set("t", 1)


@pytest.mark.parametrize("make", [lambda: ShoveStorage({}), MemoryStorage, OwnStorage])
def test_storages_belong_to_their_process(make: Any) -> None:
    storage = make()
    storage.set("t", "top secret")
    if isinstance(storage, MemoryStorage):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(storage)
    assert "top secret" not in repr(storage)


# -- once


class Slow(collections.UserDict[str, Any]):
    """A mapping with a delay, like a disk."""

    def __getitem__(self, key: str) -> Any:
        time.sleep(0.002)
        return super().__getitem__(key)


def test_of_many_threads_one_is_the_first() -> None:
    """Two login states, say, must not both be taken for the first one."""

    class SlowOwn(OwnStorage):
        def get(self, key: str, default: Any = None) -> Any:
            time.sleep(0.002)
            return super().get(key, default)

    mapping: Any = Slow()
    for storages in ([ShoveStorage(mapping), ShoveStorage(mapping)], [SlowOwn()]):
        for number in range(5):
            calls = [lambda s=s, n=number: s.add(f"once-{n}", "1", 60) for s in storages * 8]
            results = in_threads(*calls)
            assert sum(results) == 1, results


def test_two_mappings_do_not_wait_for_each_other() -> None:
    class Stuck(collections.UserDict[str, Any]):
        def __getitem__(self, key: str) -> Any:
            assert go_on.wait(10)
            raise KeyError(key)

    go_on = threading.Event()
    stuck = threading.Thread(target=ShoveStorage(Stuck()).get, args=("t",))
    stuck.start()
    assert ShoveStorage({}).add("t", "1", 60)
    go_on.set()
    stuck.join(10)


# -- moving


def test_a_storage_can_be_copied_to_another(storages: Storages, subtests: pytest.Subtests) -> None:
    found = storages([kind for kind in STORAGES if "memcached" not in kind and kind != "own"])
    for storage in found.values():
        storage.set("ww1:code", record("permanent", 100.0))
        storage.set("ww1:ended", record("ended", 100.0), 1)
        storage.set_if_newer("ww1:token", record("token", time.time()), 60)
        storage.set("ww1:text", "text", 60)
        storage.set("ww2:[*?]", "other", 60)
    time.sleep(1.2)
    for kind, storage in found.items():
        with subtests.test(kind):
            check_copies(storage)


def check_copies(storage: SessionStorage) -> None:
    """Check the copied entries of a storage, one of which has expired."""
    with storage.lock("ww1:token", 20):
        target = MemoryStorage()
        target.set("ww1:code", record("later", 200.0))
        target.set("ww1:text", "own")
        assert storage.copy_to(target, "ww1:") == 1
        assert {entry.key for entry in target.entries()} == {"ww1:code", "ww1:text", "ww1:token"}
        assert target.get("ww1:code") == record("later", 200.0)
        assert target.get("ww1:token")["value"] == "token"
        assert target.get("ww1:text") == "own"
        other = MemoryStorage()
        assert storage.copy_to(other) == 4
    ttls = {entry.key: entry.ttl for entry in other.entries()}
    assert ttls["ww1:code"] is None
    assert ttls["ww1:text"] is not None
    assert 50 <= ttls["ww1:text"] <= 60
    assert other.get("ww2:[*?]") == "other"
    assert [entry.key for entry in storage.entries("ww2:[*?")] == ["ww2:[*?]"]


def test_a_copy_replaces_nothing_that_does_not_say_when_it_was_made() -> None:
    storage, target = MemoryStorage(), MemoryStorage()
    storage.set("settings", {"a": 1})
    target.set("settings", {"a": 2})
    assert storage.copy_to(target) == 0
    assert target.get("settings") == {"a": 2}


def test_a_storage_without_its_methods_names_them() -> None:
    class Bare(SessionStorage):
        pass

    for call, name in ((lambda: Bare().get("k"), "get"), (lambda: Bare().delete("k"), "delete")):
        with pytest.raises(NotImplementedError, match=rf"Bare\.{name}"):
            call()
    with pytest.raises(NotImplementedError, match=r"Bare\.set"):
        Bare().set("k", 1)


def test_a_storage_that_cannot_list_its_keys_says_so(memcached_server: Memcached) -> None:
    with pytest.raises(NotImplementedError, match="MemcachedStorage cannot list its keys"):
        MemcachedStorage(pymemcache.Client(("127.0.0.1", memcached_server.port))).copy_to(MemoryStorage())


# -- what else may stand there

POISON = [
    "no JSON",
    '{"value": "\\ud800", "fetched": 1, "expires": null}',
    '{"value": "x", "fetched": 1' + "0" * 400 + ', "expires": 2e9}',
    '{"value": "x", "fetched": 1, "expires": 1' + "0" * 400 + "}",
    '{"value": "x", "fetched": NaN, "expires": Infinity}',
    '{"value": "x", "fetched": "1", "expires": "tomorrow"}',
    '{"value": ["x"], "fetched": 1, "expires": 2e9}',
    "[" * 100_000,
    "1" + "0" * 5000,
    "null",
    "[1]",
]


@pytest.mark.parametrize("kind", ["file", "redis", "memcached", "dict"])
@pytest.mark.parametrize("poison", POISON, ids=range(len(POISON)))
def test_unreadable_values_are_replaced(kind: str, poison: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    storage: SessionStorage
    if kind == "file":
        storage = FileStorage(tmp_path / "tokens.sqlite3")
        storage.set("t", 1)
        with contextlib.closing(sqlite3.connect(tmp_path / "tokens.sqlite3")) as connection, connection:
            connection.execute("UPDATE entry SET value = ?", (poison,))
    elif kind == "redis":
        client = request.getfixturevalue("redis_server").client()
        client.set("wecom:t", poison)
        storage = RedisStorage(client)
    elif kind == "memcached":
        cache = pymemcache.Client(("127.0.0.1", request.getfixturevalue("memcached_server").port))
        request.addfinalizer(cache.close)
        cache.set("wecom:t", poison, noreply=False)
        storage = MemcachedStorage(cache)
    else:
        storage = ShoveStorage({"wecom:t": poison})
    storage.get("t")
    fresh = record("token", time.time())
    assert storage.set_if_newer("t", fresh, 60) == fresh
    assert storage.get("t") == fresh


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


def test_a_full_disk_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    connect = sqlite3.connect

    def small(*arguments: Any, **settings: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **settings)
        connection.execute("PRAGMA max_page_count = 4")
        return connection

    monkeypatch.setattr(sqlite3, "connect", small)
    storage = FileStorage(tmp_path / "full.sqlite3")
    storage.set("small", "kept")
    large = {"fetched": 1.0, "value": "x" * 100_000}
    for keep in (storage.set_if_newer, storage.add, storage.set):
        with pytest.raises(sqlite3.OperationalError, match="database or disk is full"):
            keep("large", large)
    assert (storage.get("small"), storage.get("large")) == ("kept", None)
    with contextlib.suppress(sqlite3.OperationalError):  # until nothing fits any more
        for number in range(1000):
            storage.set(f"fill:{number}", "x" * 20)
    with FakeWeCom() as fake:
        fake.client(session=storage).user.get("zhangsan")
    assert "failed (OperationalError: database or disk is full): going on" in caplog.text
