"""A storage that is down, hangs or comes back: calls go on, nothing is lost, one warning is logged."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from typing import Any

import pymemcache
import pytest
import redis

from tests.support.clients import CORP, SECRET, Driver
from tests.support.servers import Memcached, Redis
from tests.support.wecom import StandIn
from wecom_client import (
    MemcachedStorage,
    MemoryStorage,
    NotAuthorizedError,
    RedisStorage,
    SessionStorage,
    StorageError,
    SuiteClient,
    WeComClient,
)
from wecom_runtime.storage import guard
from wecom_runtime.tokens import fetched, records

GET_TOKEN = "/cgi-bin/gettoken"
GET_USER = "/cgi-bin/user/get"


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
    monkeypatch.setattr(records, "RECHECK", 0.05)
    monkeypatch.setattr(fetched, "RECHECK", 0.05)
    monkeypatch.setattr(fetched, "RECHECK_FAILED", 0.05)
    monkeypatch.setattr(guard, "DOWN_FOR", (0.1, 0.5))


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.message for record in caplog.records if record.levelno >= logging.WARNING]


def test_redis_is_killed_and_comes_back_under_load(
    wecom: StandIn, own_redis: Redis, short_times: None, caplog: pytest.LogCaptureFixture
) -> None:
    client = WeComClient(CORP, SECRET, base_url=wecom.url, session=RedisStorage(redis.Redis(port=own_redis.port)))
    stop = threading.Event()
    made: list[int] = []
    failed: list[BaseException] = []

    def load() -> None:
        count = 0
        while not stop.is_set():
            try:
                assert client.user.get(f"user-{count}").userid == f"user-{count}"
            except BaseException as error:
                failed.append(error)
            count += 1
        made.append(count)

    caplog.set_level(logging.INFO, "wecom_client")
    threads = [threading.Thread(target=load) for _ in range(8)]
    for thread in threads:
        thread.start()

    def reached(calls: int) -> None:
        target = wecom.count(GET_USER) + calls
        end = time.monotonic() + 30
        while wecom.count(GET_USER) < target:
            assert time.monotonic() < end
            time.sleep(0.01)

    reached(200)
    own_redis.kill()
    reached(200)
    wecom.expire_tokens()  # the worst moment: a new token is needed, and there is no storage
    reached(200)
    own_redis.start()
    reached(200)
    wecom.expire_tokens()
    reached(200)
    held = client.access_token
    end = time.monotonic() + 15
    while "is in use again" not in caplog.text and time.monotonic() < end:
        time.sleep(0.05)
    stop.set()
    for thread in threads:
        thread.join(30)
    assert failed == []
    assert sum(made) >= 1000
    assert len([text for text in warnings(caplog) if "the storage" in text]) == 1
    assert "is in use again" in caplog.text
    # Once it was back, it got the token that was fetched without it.
    other = WeComClient(CORP, SECRET, base_url=wecom.url, session=RedisStorage(redis.Redis(port=own_redis.port)))
    assert other.access_token == client.access_token == held
    assert wecom.count(GET_TOKEN) == 3
    client.close()
    other.close()


@pytest.mark.parametrize("kind", ["redis", "memcached"])
def test_a_server_that_hangs_does_not_hang_the_app(driver: Driver, wecom: StandIn, kind: str) -> None:
    """Its connections are open, but nothing is answered; the library's client has no timeout of its own."""
    server: Any
    if kind == "redis":
        server = Redis()
        storage: SessionStorage = RedisStorage(redis.Redis(port=server.port))
    else:
        server = Memcached()
        storage = MemcachedStorage(pymemcache.Client(("127.0.0.1", server.port)))
    server.start()
    try:
        client = driver.client(wecom.url, session=storage, timeout=8)
        driver.run(client.user.get("before"))
        server.freeze()
        wecom.expire_tokens()
        started = time.monotonic()
        results = driver.together(*[lambda: client.user.get("meanwhile")] * 8)
        assert [getattr(result, "userid", result) for result in results] == ["meanwhile"] * 8
        assert time.monotonic() - started < 8
        again = time.monotonic()
        driver.run(client.fetch_access_token())
        assert time.monotonic() - again < 2, "what hung just now is left alone for a while"
    finally:
        server.thaw()
        server.close()


def test_a_storage_that_was_never_there(driver: Driver, wecom: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    nowhere = RedisStorage(redis.Redis(port=1, socket_connect_timeout=1))
    client = driver.client(wecom.url, session=nowhere)
    for name in ("a", "b", "c"):
        assert driver.run(client.user.get(name)).userid == name
    assert wecom.count(GET_TOKEN) == 1
    assert len(warnings(caplog)) == 1


class Broken(SessionStorage):
    """Fails with a text that holds what it was given."""

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
    driver: Driver, wecom: StandIn, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = driver.client(wecom.url, session=Broken())
    real = time.monotonic
    for ahead, expected in ((0, 1), (30, 1), (61, 2), (90, 2), (122, 3)):
        monkeypatch.setattr(time, "monotonic", lambda ahead=ahead: real() + ahead)
        driver.run(client.fetch_access_token())
        driver.run(client.fetch_access_token())
        assert len(warnings(caplog)) == expected, ahead
    assert "S3CRET" not in caplog.text
    assert "Broken" in caplog.text
    assert "RuntimeError" in caplog.text


def test_a_failing_storage_is_left_alone_for_a_while(wecom: StandIn) -> None:
    storage = Broken()
    with WeComClient(CORP, SECRET, base_url=wecom.url, session=storage) as client:
        for _ in range(20):
            client.fetch_access_token()
    assert storage.calls <= 3


def test_strict_storage_raises(driver: Driver, wecom: StandIn, caplog: pytest.LogCaptureFixture) -> None:
    client = driver.client(wecom.url, session=Broken(), strict_storage=True)
    for _ in range(2):
        with pytest.raises(StorageError, match="RuntimeError") as caught:
            driver.run(client.user.get("zhangsan"))
        assert caught.value.__context__ is None
        assert caught.value.__cause__ is None
    assert wecom.seen == []
    assert warnings(caplog) == []


def test_strict_storage_recovers(driver: Driver, wecom: StandIn, own_redis: Redis) -> None:
    storage = RedisStorage(redis.Redis(port=own_redis.port))
    client = driver.client(wecom.url, session=storage, strict_storage=True)
    driver.run(client.user.get("a"))
    own_redis.kill()
    with pytest.raises(StorageError):
        driver.run(client.fetch_access_token())
    own_redis.start()
    assert driver.run(client.user.get("b")).userid == "b"
    driver.run(client.fetch_access_token())


def test_what_a_suite_was_told_during_an_outage_is_kept_and_put_back(
    own_redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Permanent codes cannot be fetched again."""
    monkeypatch.setattr(guard, "DOWN_FOR", (0.05, 0.1))
    storage = RedisStorage(redis.Redis(port=own_redis.port))
    suite = SuiteClient("ww9", "suite-secret", session=storage)
    own_redis.kill()
    with pytest.raises(StorageError, match=r"RedisStorage .*failed"):
        suite.keep_permanent_code("wpCustomer", "permanent-code-1")
    suite.receive_ticket("ticket-1")
    assert suite.permanent_code("wpCustomer") == "permanent-code-1"
    own_redis.start()
    other = SuiteClient("ww9", "suite-secret", session=RedisStorage(redis.Redis(port=own_redis.port)))
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


def test_errors_of_the_app_are_no_outage(driver: Driver, wecom: StandIn) -> None:
    """A storage whose method raises this library's own error is heard."""

    class Refusing(MemoryStorage):
        def get(self, key: str, default: Any = None) -> Any:
            raise StorageError("not from here")

    client = driver.client(wecom.url, session=Refusing())
    with pytest.raises(StorageError, match="not from here"):
        driver.run(client.user.get("zhangsan"))
