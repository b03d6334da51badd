"""A storage that is down, hangs or comes back: calls go on, nothing is lost, one warning is logged."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pymemcache
import pytest
import redis
from redis.backoff import ExponentialBackoff
from redis.retry import Retry

from tests.support.clients import CORP, SECRET, Driver
from tests.support.patience import hurry_waits
from tests.support.servers import Memcached, Redis
from tests.support.times import set_times
from tests.support.waiting import until
from wecom_client import (
    AsyncSuiteClient,
    AsyncWeComClient,
    CallTimeoutError,
    FileStorage,
    MemcachedStorage,
    MemoryStorage,
    MissingTicketError,
    NotAuthorizedError,
    RateLimiter,
    RedisStorage,
    SessionStorage,
    StorageError,
    SuiteClient,
    TokenError,
    WeComClient,
)
from wecom_client.testing import FakeWeCom
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.storage import guard

GET_TOKEN = "/cgi-bin/gettoken"
GET_USER = "/cgi-bin/user/get"
SUITE_TOKEN = "/cgi-bin/service/get_suite_token"
PERMANENT = "/cgi-bin/service/v2/get_permanent_code"


@pytest.fixture
def own_redis() -> Iterator[Redis]:
    """One that the test may kill."""
    server = Redis()
    server.start()
    yield server
    server.close()


@pytest.fixture
def short_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """The storage is looked at more often than once a minute, so that the test need not last as long."""
    set_times(monkeypatch, RECHECK=0.05, RECHECK_FAILED=0.05, OPEN_SECONDS=(0.1, 0.5))


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the timeouts for a hanging storage, and advance the clock by the rest."""
    hurry_waits(monkeypatch)


def storage_in(server: Redis) -> RedisStorage:
    """Return a storage whose client retries as often as usual, with short pauses."""
    quickly = Retry(ExponentialBackoff(cap=0.02, base=0.002), 10)
    return RedisStorage(server.client(retry=quickly))


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.message for record in caplog.records if record.levelno >= logging.WARNING]


def test_redis_is_killed_and_comes_back_under_load(
    wecom: FakeWeCom, own_redis: Redis, short_times: None, caplog: pytest.LogCaptureFixture
) -> None:
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage_in(own_redis))
    stop = threading.Event()
    answered: list[str] = []
    failed: list[BaseException] = []

    def load() -> None:
        count = 0
        while not stop.is_set():
            try:
                assert client.user.get(f"user-{count}").userid == f"user-{count}"
                answered.append(f"user-{count}")
            except BaseException as error:
                failed.append(error)
            count += 1

    caplog.set_level(logging.INFO, "wecom_client")
    threads = [threading.Thread(target=load) for _ in range(8)]
    for thread in threads:
        thread.start()

    def reached(calls: int) -> None:
        target = len(answered) + calls
        until(lambda: len(answered) >= target)

    reached(60)
    own_redis.kill()
    reached(60)
    wecom.expire_tokens()  # the worst moment: a new token is needed, and there is no storage
    reached(60)
    own_redis.start()
    reached(60)
    wecom.expire_tokens()
    reached(60)
    held = client.access_token
    stored = own_redis.client()
    until(lambda: any(held in str(stored.get(key)) for key in stored.keys("*:access_token")))
    until(lambda: "works again" in caplog.text)
    stop.set()
    for thread in threads:
        thread.join(30)
    assert failed == []
    assert len(answered) >= 300
    assert len([text for text in warnings(caplog) if "the storage" in text]) == 1
    # Once it was back, it got the token that was fetched without it.
    other = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage_in(own_redis))
    assert other.access_token == client.access_token == held
    assert wecom.calls.count(GET_TOKEN) == 3
    client.close()
    other.close()


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("kind", ["redis", "memcached"])
def test_a_server_that_hangs_does_not_hang_the_app(driver: Driver, wecom: FakeWeCom, kind: str) -> None:
    """Its connections are open, but nothing is answered; the library's client has no timeout of its own."""
    server: Any
    if kind == "redis":
        server = Redis()
        storage: SessionStorage = RedisStorage(server.client())
    else:
        server = Memcached()
        cache = pymemcache.Client(("127.0.0.1", server.port))
        storage = MemcachedStorage(cache)
        weakref.finalize(storage, cache.close)
    server.start()
    try:
        client = driver.client(wecom.base_url, session=storage, timeout=8)
        driver.run(client.user.get("before"))
        server.freeze()
        wecom.expire_tokens()
        results = driver.together(*[lambda: client.user.get("meanwhile")] * 8)
        assert [getattr(result, "userid", result) for result in results] == ["meanwhile"] * 8
        driver.run(client.fetch_access_token())
    finally:
        server.thaw()
        server.close()


@pytest.mark.usefixtures("hurried")
def test_a_storage_that_was_never_there(driver: Driver, wecom: FakeWeCom, caplog: pytest.LogCaptureFixture) -> None:
    nowhere = RedisStorage(redis.Redis(port=1, socket_connect_timeout=1))
    client = driver.client(wecom.base_url, session=nowhere)
    for name in ("a", "b", "c"):
        assert driver.run(client.user.get(name)).userid == name
    assert wecom.calls.count(GET_TOKEN) == 1
    assert len(warnings(caplog)) == 1


class Broken(SessionStorage):
    """A storage that fails with a text that contains the given value."""

    def __init__(self) -> None:
        self.calls = 0

    def get(self, key: str, default: Any = None) -> Any:
        self.calls += 1
        raise RuntimeError(f"cannot read {key}")

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self.calls += 1
        raise RuntimeError(f"cannot keep {value}")

    def delete(self, key: str) -> None:
        raise RuntimeError("cannot delete")


def test_one_warning_a_minute(
    driver: Driver, wecom: FakeWeCom, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = driver.client(wecom.base_url, session=Broken())
    real = time.monotonic
    for ahead, expected in ((0, 1), (30, 1), (61, 2), (90, 2), (122, 3)):
        monkeypatch.setattr(time, "monotonic", lambda ahead=ahead: real() + ahead)
        driver.run(client.fetch_access_token())
        driver.run(client.fetch_access_token())
        # A thread of an earlier test may still tell of its own storage.
        assert len([text for text in warnings(caplog) if "Broken" in text]) == expected, ahead
    assert "S3CRET" not in caplog.text
    assert "Broken" in caplog.text
    assert "RuntimeError" in caplog.text


def test_a_failing_storage_is_left_alone_for_a_while(wecom: FakeWeCom) -> None:
    storage = Broken()
    with WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage) as client:
        for _ in range(20):
            client.fetch_access_token()
    assert storage.calls <= 3


def test_indispensable_reads_skip_the_circuit_breaker(caplog: pytest.LogCaptureFixture) -> None:
    storage = Fickle()
    storage.down = True
    asking = guard.StorageGuard(storage)
    for insist, asked in ((False, 1), (False, 1), (True, 2)):
        how: dict[str, Any] = {"insist": True} if insist else {}
        with pytest.raises(StorageError):
            drive(asking.call(storage.get, "k", **how), NO_TRANSPORT)
        assert storage.calls.count("get") == asked
    assert "ConnectionError: unplugged" in caplog.text


def test_system_errors_of_a_storage_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    def read(key: str) -> None:
        raise PermissionError(13, "Permission denied", "/run/tokens")

    drive(guard.StorageGuard(Fickle()).attempt(read, "k"), NO_TRANSPORT)
    assert "Permission denied" in caplog.text


def test_nothing_waits_for_a_lock_in_the_thread_of_a_loop(wecom: FakeWeCom) -> None:
    threads: list[int] = []

    class Locking(MemoryStorage):
        def lock(self, key: str, timeout: float) -> Any:
            threads.append(threading.get_ident())
            return super().lock(key, timeout)

    async def main() -> None:
        async with AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, session=Locking()) as client:
            await client.user.get("a")

    asyncio.run(main())
    assert threads
    assert threading.get_ident() not in threads


def test_strict_storage_raises(driver: Driver, wecom: FakeWeCom, caplog: pytest.LogCaptureFixture) -> None:
    storage = Broken()
    client = driver.client(wecom.base_url, session=storage, strict_storage=True)
    for asked in (1, 2):
        with pytest.raises(StorageError, match="RuntimeError") as caught:
            driver.run(client.user.get("zhangsan"))
        assert caught.value.__context__ is None
        assert caught.value.__cause__ is None
        assert storage.calls == asked
    assert not wecom.calls
    assert warnings(caplog) == []


def test_strict_storage_recovers(driver: Driver, wecom: FakeWeCom, own_redis: Redis) -> None:
    client = driver.client(wecom.base_url, session=storage_in(own_redis), strict_storage=True)
    driver.run(client.user.get("a"))
    own_redis.kill()
    with pytest.raises(StorageError):
        driver.run(client.fetch_access_token())
    own_redis.start()
    assert driver.run(client.user.get("b")).userid == "b"
    driver.run(client.fetch_access_token())


def test_permanent_codes_received_during_an_outage_are_stored_later(
    own_redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Permanent codes cannot be fetched again."""
    monkeypatch.setattr(guard, "OPEN_SECONDS", (0.05, 0.1))
    suite = SuiteClient("ww9", "suite-secret", session=storage_in(own_redis))
    own_redis.kill()
    with pytest.raises(StorageError, match=r"RedisStorage .*failed"):
        suite.keep_permanent_code("wpCustomer", "permanent-code-1")
    suite.receive_ticket("ticket-1")
    assert suite.permanent_code("wpCustomer") == "permanent-code-1"
    own_redis.start()
    other = SuiteClient("ww9", "suite-secret", session=storage_in(own_redis))
    end = time.monotonic() + 30
    while True:
        assert suite.permanent_code("wpCustomer") == "permanent-code-1"
        try:
            assert other.permanent_code("wpCustomer") == "permanent-code-1"
        except NotAuthorizedError:
            assert time.monotonic() < end, "the storage is back, but was not told"
            time.sleep(0.05)
        else:
            break


def test_errors_of_the_app_are_no_outage(driver: Driver, wecom: FakeWeCom) -> None:
    """A storage whose method raises this library's own error is heard."""

    class Refusing(MemoryStorage):
        def get(self, key: str, default: Any = None) -> Any:
            raise StorageError("not from here")

    client = driver.client(wecom.base_url, session=Refusing())
    with pytest.raises(StorageError, match="not from here"):
        driver.run(client.user.get("zhangsan"))


# -- what cannot be had again


class Fickle(SessionStorage):
    """Fails when told to; keeps text."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}
        self.down = False
        self.calls: list[str] = []

    def check(self, what: str, key: str) -> None:
        self.calls.append(what)
        if self.down:
            raise ConnectionError("unplugged")

    def get(self, key: str, default: Any = None) -> Any:
        self.check("get", key)
        return self.kept.get(key, default)

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        self.check("set", key)
        self.kept[key] = value

    def delete(self, key: str) -> None:
        self.check("delete", key)
        self.kept.pop(key, None)


class Forgetful(Fickle):
    """A storage that reports success without storing, like a client without replies."""

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        pass


def make_suite(driver: Driver, wecom: FakeWeCom, storage: Any, **settings: Any) -> Any:
    cls: Any = AsyncSuiteClient if driver.mode == "async" else SuiteClient
    return driver.keep(cls("ww9", "suite-secret", base_url=wecom.base_url, session=storage, **settings))


@pytest.mark.parametrize("strict", [False, True])
def test_an_unstored_permanent_code_raises_an_error(driver: Driver, wecom: FakeWeCom, strict: bool) -> None:
    wecom.add_suite("ww9", "suite-secret", "ticket-1")
    wecom.on(PERMANENT, {"permanent_code": "p-1", "auth_corp_info": {"corpid": "wpCustomer"}})
    for storage in (Fickle(), Forgetful()):
        suite = make_suite(driver, wecom, storage, strict_storage=strict)
        driver.run(suite.receive_ticket("ticket-1"))
        driver.run(suite.access_token)
        storage.down = type(storage) is Fickle
        before = wecom.calls.count(PERMANENT)
        with pytest.raises(StorageError) as caught:
            driver.run(suite.authorize("auth-1"))
        assert "p-1" not in str(caught.value)
        with pytest.raises(StorageError):
            driver.run(suite.keep_permanent_code("wpCustomer", "p-1"))
        with pytest.raises(StorageError):
            driver.run(suite.handle({"InfoType": "create_auth", "SuiteId": "ww9", "AuthCode": "auth-2"}))
        assert wecom.calls.count(PERMANENT) == before + 2
        if not strict:  # and it is not lost as long as this process lives
            assert driver.run(suite.permanent_code("wpCustomer")) == "p-1"


def test_unstored_values_are_stored_after_the_outage(
    driver: Driver, wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = time.monotonic
    storage = Fickle()
    suite = make_suite(driver, wecom, storage)
    storage.down = True
    with pytest.raises(StorageError):
        driver.run(suite.keep_permanent_code("wpCustomer", "p-1"))
    storage.down = False
    with pytest.raises(NotAuthorizedError):
        driver.run(make_suite(driver, wecom, storage).permanent_code("wpCustomer"))
    monkeypatch.setattr(time, "monotonic", lambda: real() + 60)  # the next call tries the storage again
    driver.run(suite.permanent_code("wpCustomer"))
    assert driver.run(make_suite(driver, wecom, storage).permanent_code("wpCustomer")) == "p-1"


def test_a_storage_that_is_down_is_not_taken_for_an_empty_one(driver: Driver, wecom: FakeWeCom) -> None:
    """Nobody must be told to authorize the app again because a server is restarted."""
    storage = Fickle()
    driver.run(make_suite(driver, wecom, storage).keep_permanent_code("wpCustomer", "p-1"))
    storage.down = True
    suite = make_suite(driver, wecom, storage)
    for _ in range(3):
        with pytest.raises(StorageError, match="unplugged"):
            driver.run(suite.permanent_code("wpCustomer"))
        with pytest.raises(StorageError, match="unplugged"):
            driver.run(suite.access_token)
    storage.down = False
    assert driver.run(suite.permanent_code("wpCustomer")) == "p-1"
    with pytest.raises(MissingTicketError):
        driver.run(suite.access_token)


def test_one_customers_broken_record_is_no_matter_of_the_next(driver: Driver, wecom: FakeWeCom) -> None:
    class Raising(Fickle):
        def get(self, key: str, default: Any = None) -> Any:
            if "wpBroken" in key:
                raise ValueError("this row cannot be read")
            return super().get(key, default)

    storage = Raising()
    suite = make_suite(driver, wecom, storage)
    driver.run(suite.keep_permanent_code("wpOther", "p-2"))
    fresh = make_suite(driver, wecom, storage)
    with pytest.raises(StorageError, match="ValueError"):
        driver.run(fresh.permanent_code("wpBroken"))
    assert driver.run(fresh.permanent_code("wpOther")) == "p-2"


# -- the lock of the token


class Locking(MemoryStorage):
    """A storage whose lock waits, and whose writes and releases can be made to fail."""

    quick = False
    timeout = 2.0

    def __init__(self) -> None:
        super().__init__()
        self.refuse_records = False
        self.locked: list[str] = []

    def set_if_newer(self, key: str, value: Any, ttl: float | None = None) -> Any:
        if self.refuse_records:
            raise ConnectionError("read-only")
        return super().set_if_newer(key, value, ttl)

    def delete_if_equal(self, key: str, value: Any) -> None:
        self.locked.append(key)
        super().delete_if_equal(key, value)


def test_the_lock_is_given_back_though_a_write_has_failed(driver: Driver, wecom: FakeWeCom) -> None:
    storage = Locking()
    storage.refuse_records = True
    client = driver.client(wecom.base_url, session=storage)
    driver.run(client.access_token)
    (key,) = storage.locked
    assert storage.get(key) is None, "other processes would wait for its end"


def test_the_lock_is_given_back_after_the_time_of_the_call(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.fail(GET_TOKEN, silent=True, times=1)
    storage = Locking()
    client = driver.client(wecom.base_url, session=storage, strict_storage=True)
    with pytest.raises(CallTimeoutError):
        driver.run(client.user.get("zhangsan", timeout=0.4))
    (key,) = storage.locked
    assert storage.get(key) is None


def test_a_lock_that_cannot_be_given_back_hides_no_error(driver: Driver, wecom: FakeWeCom) -> None:
    class Stubborn(Locking):
        def delete_if_equal(self, key: str, value: Any) -> None:
            raise ConnectionError("gone")

    wecom.fail(GET_TOKEN, silent=True, times=1)
    wecom.fail(GET_TOKEN, errcode=40001, times=1)
    client = driver.client(wecom.base_url, session=Stubborn(), strict_storage=True)
    with pytest.raises(CallTimeoutError):
        driver.run(client.user.get("zhangsan", timeout=0.4))
    client = driver.client(wecom.base_url, session=Stubborn(), strict_storage=True)
    with pytest.raises(TokenError):
        driver.run(client.user.get("zhangsan"))


def test_a_lock_that_comes_too_late_is_given_back(wecom: FakeWeCom) -> None:
    """The caller has given up waiting; nobody else would give it back."""
    go_on = threading.Event()

    class Slow(Locking):
        timeout = 0.05

        def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
            assert go_on.wait(10)
            return super().add(key, value, ttl)

    storage = Slow()
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage)
    assert client.user.get("zhangsan", timeout=2).userid == "zhangsan"
    assert storage.locked == []
    go_on.set()
    end = time.monotonic() + 10
    while not storage.locked:
        assert time.monotonic() < end, "the lock is held by nobody"
        time.sleep(0.01)
    client.close()


# -- how often it is asked


class Hanging(Fickle):
    """Answers nothing while it is down, like a server that is frozen behind a client without timeouts."""

    timeout = 0.2

    def __init__(self) -> None:
        super().__init__()
        self.thawed = threading.Event()
        self.waiting = 0

    def check(self, what: str, key: str) -> None:
        if self.down:
            self.waiting += 1
            self.thawed.wait(30)
            self.waiting -= 1


@pytest.mark.parametrize("strict", [False, True])
def test_a_storage_that_hangs_costs_one_thread(
    driver: Driver, wecom: FakeWeCom, strict: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "OPEN_SECONDS", (0.0, 0.0))
    storage = Hanging()
    client = driver.client(wecom.base_url, session=storage, strict_storage=strict)
    driver.run(client.user.get("before"))
    storage.down = True
    for _ in range(20):
        if strict:
            with pytest.raises(StorageError):
                driver.run(client.fetch_access_token())
        else:
            driver.run(client.fetch_access_token())
    assert storage.waiting == 1
    storage.down = False
    storage.thawed.set()
    end = time.monotonic() + 10
    while storage.waiting:
        assert time.monotonic() < end
    driver.run(client.fetch_access_token())
    other = driver.client(wecom.base_url, session=storage)
    assert driver.run(other.access_token) == driver.run(client.access_token)


def test_a_storage_that_never_answers_is_asked_once_a_minute(wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    storage = Hanging()
    storage.down = True
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage)
    real = time.monotonic
    for minute in range(1, 4):
        for _ in range(3):
            client.fetch_access_token()
        assert storage.waiting == minute
        monkeypatch.setattr(time, "monotonic", lambda minute=minute: real() + 61 * minute)
    storage.thawed.set()
    client.close()


def test_slow_failures_open_the_circuit_breaker_longer(wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that calls do not spend their time on it: it is left alone for twice as long, for five seconds at most."""
    real, ahead = time.monotonic, 0.0
    monkeypatch.setattr(time, "monotonic", lambda: real() + ahead)

    class Slow(Fickle):
        takes = 0.0

        def check(self, what: str, key: str) -> None:
            nonlocal ahead
            ahead += self.takes
            super().check(what, key)

    storage = Slow()
    with WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage) as client:
        client.fetch_access_token()
        storage.down = True
        for takes, left_alone, asked_again in ((0.0, 0.7, 1.3), (2.0, 3.7, 4.3), (20.0, 4.7, 5.3)):
            storage.takes = takes
            ahead += 60
            client.fetch_access_token()  # fails, and begins the pause
            storage.takes, failed = 0.0, len(storage.calls)
            ahead += left_alone
            client.fetch_access_token()
            assert len(storage.calls) == failed, takes
            ahead += asked_again - left_alone
            client.fetch_access_token()
            end = real() + 10
            while len(storage.calls) == failed:  # after a slow failure, a thread asks
                assert real() < end, takes
                time.sleep(0.01)


def test_one_asks_whether_it_is_back(wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others go on without it in the meantime."""
    monkeypatch.setattr(guard, "OPEN_SECONDS", (0.05, 5.0))
    gate = threading.Barrier(2)

    class Probed(Fickle):
        def check(self, what: str, key: str) -> None:
            super().check(what, key)
            if probing:
                gate.wait(10)  # until the test has seen that the others do not come here
                gate.wait(10)

    probing = False
    storage = Probed()
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage)
    client.user.get("a")
    storage.down = True
    client.fetch_access_token()
    storage.down = False
    time.sleep(0.1)
    probing = True
    probe = threading.Thread(target=client.fetch_access_token)
    probe.start()
    gate.wait(10)
    probing = False
    before = len(storage.calls)
    assert client.user.get("b").userid == "b"
    assert client.jssdk.config("https://a.example")["signature"]  # of a ticket, which is kept there, too
    assert len(storage.calls) == before
    gate.wait(10)
    probe.join(10)
    client.close()


@pytest.mark.usefixtures("hurried")
def test_a_call_with_little_time_goes_on_without_a_file_that_is_held(wecom: FakeWeCom, tmp_path: Path) -> None:
    path = tmp_path / "tokens.sqlite3"
    storage = FileStorage(path, timeout=200)
    storage.set("t", 1)
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    assert client.user.get("zhangsan", timeout=100).userid == "zhangsan"
    assert client.user.get("lisi", timeout=100).userid == "lisi"
    holder.execute("ROLLBACK")
    holder.close()
    client.close()


def test_a_hasty_call_does_not_condemn_the_storage(wecom: FakeWeCom, caplog: pytest.LogCaptureFixture) -> None:
    class Slow(Fickle):
        timeout = 5.0

        def check(self, what: str, key: str) -> None:
            super().check(what, key)
            time.sleep(0.3)

    storage = Slow()
    client = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage)
    with contextlib.suppress(CallTimeoutError):
        client.user.get("hasty", timeout=0.2)
    other = WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage)
    other.user.get("patient")
    assert len(storage.kept) == 1
    assert warnings(caplog) == []
    client.close()
    other.close()


class Slow(Hanging):
    """Takes long to fail."""

    timeout = 20.0


@pytest.mark.usefixtures("hurried")
def test_a_question_that_was_left_tells_of_its_failure(wecom: FakeWeCom, caplog: pytest.LogCaptureFixture) -> None:
    class Failing(Slow):
        def check(self, what: str, key: str) -> None:
            super().check(what, key)
            if self.down:
                raise ConnectionError("unplugged at last")

    storage = Failing()
    storage.down = True
    with WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage) as client:
        client.user.get("hasty", timeout=10)
        assert warnings(caplog) == []
        storage.thawed.set()
        end = time.monotonic() + 10
        while "unplugged at last" not in caplog.text:
            assert time.monotonic() < end
            time.sleep(0.01)


def test_a_question_that_was_left_counts_when_it_is_overdue(wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    storage, real = Slow(), time.monotonic
    storage.down = True
    with WeComClient(CORP, SECRET, base_url=wecom.base_url, session=storage, strict_storage=True) as client:
        with pytest.raises(StorageError, match="TimeoutError"):
            client.user.get("hasty", timeout=0.2)
        monkeypatch.setattr(time, "monotonic", lambda: real() + 21)
        with pytest.raises(StorageError, match="an earlier call has not returned"):
            client.user.get("patient")
    assert storage.waiting == 1
    storage.thawed.set()


@pytest.mark.usefixtures("hurried")
def test_a_call_ends_in_time_though_the_permanent_code_cannot_be_read(driver: Driver, wecom: FakeWeCom) -> None:
    storage = Slow()
    cls: Any = AsyncSuiteClient if driver.mode == "async" else SuiteClient
    suite = driver.keep(cls("ww9", "suite-secret", base_url=wecom.base_url, session=storage, timeout=4.0))
    storage.down = True
    started = time.monotonic()
    try:
        with pytest.raises((StorageError, CallTimeoutError)):
            driver.run(suite.corp("wpCustomer").user.get("zhangsan"))
        assert time.monotonic() - started < 15
    finally:
        storage.thawed.set()


@pytest.mark.usefixtures("hurried")
def test_a_call_ends_in_time_though_the_shared_rate_limit_hangs(driver: Driver, wecom: FakeWeCom) -> None:
    storage = Slow()
    client = driver.client(wecom.base_url, rate_limit=RateLimiter(100, 1, session=storage), timeout=4.0)
    driver.run(client.user.get("before"))
    storage.down = True
    started = time.monotonic()
    try:
        driver.run(client.user.get("zhangsan"))
        assert time.monotonic() - started < 15
    finally:
        storage.thawed.set()
