"""The limit that clients keep by themselves: in one process, and among all that share a storage."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import Driver
from tests.support.workers import in_processes, open_storage, wait_for_places
from wecom_client import (
    CallTimeoutError,
    ConfigurationError,
    MemoryStorage,
    RateLimiter,
    RetryPolicy,
    SessionStorage,
    TransportError,
    WeComError,
)
from wecom_client.testing import FakeWeCom
from wecom_runtime.flow import Invoke, Wait, adrive, drive
from wecom_runtime.limits.counts import Reservation

GET_USER = "/cgi-bin/user/get"


@pytest.fixture(params=["memory", "redis", "memcached", "file"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> SessionStorage:
    found: SessionStorage = (
        MemoryStorage() if request.param == "memory" else open_storage(place_of(request.param, request, tmp_path))
    )
    return found


def place_of(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Any]:
    if kind == "file":
        return kind, str(tmp_path / "rate.sqlite3")
    server = request.getfixturevalue(f"{kind}_server")
    server.empty()
    return kind, server.port


# -- in one process


def taken(limiter: RateLimiter, longest: float = 0.0) -> Reservation | None:
    return drive(limiter.take(longest), None)


@pytest.mark.parametrize(
    "wrong", [{"calls": 0}, {"calls": -1}, {"calls": 1, "per": 0}, {"calls": 1, "per": -1}, {"calls": 1, "burst": 0}]
)
def test_limits_that_are_none(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"must be (greater than 0|at least 1)"):
        RateLimiter(**wrong)


@pytest.mark.parametrize(
    ("calls", "per", "burst", "at_once", "in_all"),
    [
        (100, 10, None, 5, 100),
        (39, 1, None, 1, 39),
        (40, 1, None, 2, 40),
        (100, 10, 1, 1, 100),
        (5, 1, 7, 7, 7),  # which come in 1.4 s
        (0.5, 1, None, 1, 1),
        (2.5, 1, None, 1, 3),
    ],
)
def test_bursts(calls: float, per: float, burst: int | None, at_once: int, in_all: int) -> None:
    now = 0.0
    limiter = RateLimiter(calls, per, burst=burst, clock=lambda: now)
    assert sum(taken(limiter) is not None for _ in range(200)) == at_once
    served = at_once
    for step in range(1, 1000):
        now = step / 1000 * per * 1.000001  # a little more than the last bit of a float
        served += taken(limiter) is not None
    assert served == in_all


def test_a_call_that_was_certainly_not_sent_does_not_count(driver: Driver, wecom: FakeWeCom) -> None:
    limiter = RateLimiter(1, 600)
    lost = driver.client("http://127.0.0.1:1", rate_limit=limiter, access_token="t")
    for _ in range(3):
        with pytest.raises(TransportError) as caught:
            driver.run(lost.user.get("a"))
        assert not isinstance(caught.value, CallTimeoutError)
    client = driver.client(wecom.base_url, rate_limit=limiter)
    driver.run(client.user.get("a"))
    with pytest.raises(CallTimeoutError, match="rate limit"):
        driver.run(client.user.get("b"))


@pytest.mark.parametrize("failure", ["errcode", "reset"])
def test_a_call_that_may_have_arrived_counts(driver: Driver, wecom: FakeWeCom, failure: str) -> None:
    client = driver.client(
        wecom.base_url, rate_limit=RateLimiter(1, 600), access_token="t", retry=RetryPolicy(attempts=1)
    )
    wecom.fail(GET_USER, **({"errcode": 60111} if failure == "errcode" else {"reset": True}))
    with pytest.raises(WeComError) as caught:
        driver.run(client.user.get("a"))
    assert not isinstance(caught.value, CallTimeoutError)
    with pytest.raises(CallTimeoutError, match="rate limit"):
        driver.run(client.user.get("b"))


def test_cancelled_waiters_hold_no_slot(wecom: FakeWeCom) -> None:
    """Twenty that are cancelled while they wait for the first place: the next one has it."""
    limiter = RateLimiter(1, 1)
    assert taken(limiter) is not None

    async def main() -> float:
        waiting = [asyncio.create_task(adrive(limiter.take(60), None)) for _ in range(20)]
        await asyncio.sleep(0.05)
        for task in waiting:
            task.cancel()
        began = time.monotonic()
        assert await adrive(limiter.take(60), None) is not None
        return time.monotonic() - began

    assert asyncio.run(main()) < 10, "not one place a second for those who have gone"


def test_a_second_is_meant_where_nothing_is_said() -> None:
    assert repr(RateLimiter(3)) == "RateLimiter(3 in 1 s, burst=1)"


class Says(MemoryStorage):
    """A server with a slot after some seconds, whose next response is a reservation."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.answers = [[0, round(seconds * 1e6)], [1, "1"]]

    def run_script(self, script: str, key: str, *arguments: str | float) -> Any:
        return self.answers.pop(0)


@pytest.mark.parametrize(("longest", "comes"), [(0.3, True), (0.1, False)])
def test_a_shared_place_that_comes_in_time_is_taken(longest: float, comes: bool) -> None:
    assert (taken(RateLimiter(1, session=Says(0.2)), longest) is not None) == comes


@pytest.mark.parametrize(
    ("left", "timeout"),
    [
        (None, 105.0),  # 5 s for the storage's lock, and what it takes by itself
        (1000.0, 105.0),
        (20.0, 12.5),  # 5 s for the lock, and half of the rest
        (8.0, 6.0),  # half for the lock, and half of the rest
        (0.0, 0.0),
        (-10.0, 0.0),
    ],
)
def test_a_storage_has_no_more_time_than_leaves_some_for_the_call(
    monkeypatch: pytest.MonkeyPatch, left: float | None, timeout: float
) -> None:
    class Patient(MemoryStorage):
        timeout = 100.0

    limiter = RateLimiter(1, session=Patient())
    now = time.monotonic()
    with monkeypatch.context() as patch:
        patch.setattr(time, "monotonic", lambda: now)
        flow = limiter.take(60.0, None if left is None else now + left)
        assert isinstance(next(flow), Wait)
        asked = flow.send(True)
    assert isinstance(asked, Invoke)
    assert asked.timeout == pytest.approx(timeout)
    flow.close()


# -- shared


def test_places_of_a_storage(storage: SessionStorage) -> None:
    def limiter(**more: Any) -> RateLimiter:
        return RateLimiter(3, 300, burst=3, session=storage, **more)

    first, second = limiter(), limiter()
    places = [taken(one) for one in (first, second, first, second, first)]
    assert [place is not None for place in places] == [True, True, True, False, False]
    assert places[1] is not None
    drive(second.give_back(places[1]), None)
    assert [taken(one) is not None for one in (first, second)] == [True, False]
    assert taken(limiter(name="other")) is not None


@pytest.mark.parametrize("poison", ["x", "[1]", "1e999", "99999999999999", "-5", "nan", "", [[[1, 2]], 3], {}])
def test_nonsense_in_the_storage_is_no_limit(storage: SessionStorage, poison: Any) -> None:
    storage.set("rate:calls", poison)
    limiter = RateLimiter(1, 600, session=storage)
    assert taken(limiter) is not None
    assert taken(limiter) is None


def test_limiters_of_one_name_share_the_rate(driver: Driver, wecom: FakeWeCom, storage: SessionStorage) -> None:
    def client(**more: Any) -> Any:
        return driver.client(wecom.base_url, rate_limit=RateLimiter(2, 600, burst=2, session=storage, **more))

    first, second, other = client(), client(), client(name="other")
    driver.run(first.user.get("a"))
    driver.run(second.user.get("b"))
    for late in (first, second):
        with pytest.raises(CallTimeoutError, match="rate limit") as caught:
            driver.run(late.user.get("c"))
        assert not caught.value.may_have_arrived
    driver.run(other.user.get("d"))
    assert wecom.calls.count(GET_USER) == 3


@pytest.mark.parametrize("kind", ["memcached", "file"])
def test_processes_share_the_rate(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    results = in_processes(3, wait_for_places, place_of(kind, request, tmp_path), 80, 4, 20)
    began = min(times[0] for times in results)
    times = sorted(time for part in results for time in part[1:])
    assert len(times) == 60
    for number, when in enumerate(times):
        assert when - began >= (number + 1 - 4) / 80 - 0.002, f"{number + 1} places in {when - began:.3f} s"


class Fails(MemoryStorage):
    def run_script(self, script: str, key: str, *arguments: str | float) -> Any:
        raise ConnectionError("down")


def test_while_the_storage_fails_each_process_keeps_the_rate(
    driver: Driver, wecom: FakeWeCom, caplog: pytest.LogCaptureFixture
) -> None:
    client = driver.client(wecom.base_url, rate_limit=RateLimiter(1, 600, session=Fails()))
    driver.run(client.user.get("a"))
    with pytest.raises(CallTimeoutError, match="rate limit"):
        driver.run(client.user.get("b"))
    assert "each process keeps the rate by itself" in caplog.text and "tokens" not in caplog.text


def test_the_repr_names_the_storage() -> None:
    assert repr(RateLimiter(10, 2, burst=3, session=MemoryStorage())).startswith(
        "RateLimiter(10 in 2 s, burst=3, shared by <MemoryStorage"
    )


# -- each company


def test_each_company_has_its_own_limit() -> None:
    """One tenant's calls do not use the rate of the others: clients, copies of them, and customers of a suite."""
    limiter = RateLimiter(2, 3600, burst=2, each="corp")
    with FakeWeCom() as fake:
        suite = fake.add_suite()
        client = fake.client(rate_limit=limiter, timeout=5)
        tenants = fake.suite_client(suite, rate_limit=limiter, timeout=5)
        for corp_id in ("wpAAAAfirst", "wpAAAAsecond"):
            tenants.authorize(fake.authorize(suite, corp_id))
        callers = [client, tenants.corp("wpAAAAfirst"), tenants.corp("wpAAAAsecond")]
        for caller in callers:
            for _ in range(2):
                assert caller.user.get("zhangsan").userid == "zhangsan"
        again = [
            client.with_options(timeout=4),
            tenants.corp("wpAAAAfirst"),
            tenants.with_options(timeout=4).corp("wpAAAAsecond"),
        ]
        for caller in (*callers, *again):
            with pytest.raises(CallTimeoutError, match="the rate limit would delay the call"):
                caller.user.get("zhangsan")


def test_processes_share_the_limit_of_each_company(storage: SessionStorage) -> None:
    limiters = [RateLimiter(1, 3600, burst=1, each="corp", session=storage) for _ in range(2)]
    found = [taken(limiter.of_corp(corp_id)) for limiter in limiters for corp_id in ("a", "b")]
    assert [one is not None for one in found] == [True, True, False, False]
    assert taken(limiters[0].of_corp("c")) is not None


def test_one_limit_for_all_companies_is_the_default() -> None:
    limiter = RateLimiter(1, 3600, burst=1)
    assert limiter.of_corp("a") is limiter
    each: Any = "suite"
    with pytest.raises(ConfigurationError, match="corp"):
        RateLimiter(1, each=each)
