"""The limit that clients keep by themselves: in one process, and among all that share a storage."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.clients import Driver, in_threads
from tests.support.workers import in_processes, open_storage, take_turns
from wecom_client import CallTimeoutError, MemoryStorage, RateLimiter, SessionStorage
from wecom_client.testing import FakeWeCom
from wecom_runtime.flow import Invoke, drive

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
    client: Any = open_storage((kind, server.port))._client
    client.flush_all() if kind == "memcached" else client.flushall()
    return kind, server.port


# -- in one process


@settings(max_examples=200, deadline=None)
@given(
    calls=st.integers(1, 60),
    per=st.floats(0.5, 100),
    pauses=st.lists(st.floats(0, 3), min_size=1, max_size=150),
)
def test_no_window_has_more_calls_than_allowed(calls: int, per: float, pauses: list[float]) -> None:
    now = 0.0
    limiter = RateLimiter(calls, per, clock=lambda: now)
    times: list[float] = []
    for pause in pauses:
        now += pause
        wait = limiter.reserve(1e9)
        assert wait is not None
        times.append(now + wait)
    assert times == sorted(times)
    for first, last in zip(times, times[calls:], strict=False):
        assert last - first > per * (1 - 1e-9), f"{calls + 1} calls in less than {per} s"


def test_the_rate_is_used() -> None:
    limiter = RateLimiter(100, 10, clock=lambda: 0.0)
    waits = [limiter.reserve(1e9) or 0.0 for _ in range(1000)]
    assert 95 < max(waits) < 106, "1,000 calls at 100 in 10 s"


@pytest.mark.parametrize(
    "wrong", [{"calls": 0}, {"calls": -1}, {"calls": 1, "per": 0}, {"calls": 1, "per": -1}, {"calls": 1, "burst": 0}]
)
def test_limits_that_are_none(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="greater than 0"):
        RateLimiter(**wrong)


@pytest.mark.parametrize(
    ("calls", "per", "burst", "shown"),
    [
        (100, 10, None, "9.6 a second, burst=5"),
        (39, 1, None, "39 a second, burst=1"),
        (40, 1, None, "39 a second, burst=2"),
        (9000, 60, None, "142.517 a second, burst=450"),
        (100, 10, 1, "10 a second, burst=1"),
        (5, 1, 7, "5 a second, burst=7"),
    ],
)
def test_what_may_come_at_once_costs_of_the_rate(calls: int, per: float, burst: int | None, shown: str) -> None:
    assert repr(RateLimiter(calls, per, burst=burst)) == f"RateLimiter({shown})"


def test_a_second_is_meant_where_nothing_is_said() -> None:
    assert repr(RateLimiter(3)) == "RateLimiter(3 a second, burst=1)"


def test_a_place_that_comes_just_in_time_is_taken() -> None:
    limiter = RateLimiter(1, 10, burst=1, clock=lambda: 0.0)
    assert limiter.reserve(0.0) == 0.0
    assert limiter.reserve(10.0) == 10.0
    assert limiter.reserve(19.9) is None
    assert limiter.reserve(20.0) == 20.0


class Says(MemoryStorage):
    def take_turn(self, key: str, interval: float, burst: float, longest: float) -> float:
        return 5.0


@pytest.mark.parametrize(("longest", "wait"), [(5.0, 5.0), (6.0, 5.0), (4.9, None)])
def test_a_shared_place_that_comes_just_in_time_is_taken(longest: float, wait: float | None) -> None:
    assert drive(RateLimiter(1, session=Says()).take(longest), None) == wait


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
        asked = next(flow)
    assert isinstance(asked, Invoke)
    assert asked.timeout == pytest.approx(timeout)
    flow.close()


# -- shared


def test_turns_of_a_storage(storage: SessionStorage) -> None:
    waits = [storage.take_turn("rate:a", 100.0, 3.0, 1e6) for _ in range(5)]
    if not storage.reserves_turns:
        assert waits == pytest.approx([0, 0, 0, 100, 100], abs=5)
        return
    assert waits == pytest.approx([0, 0, 0, 100, 200], abs=5)
    assert storage.take_turn("rate:a", 100.0, 3.0, 10.0) == pytest.approx(300, abs=5)
    assert storage.take_turn("rate:a", 100.0, 3.0, 1e6) == pytest.approx(300, abs=5), (
        "one that is too late is not taken"
    )
    assert storage.take_turn("rate:b", 100.0, 3.0, 1e6) == 0


@pytest.mark.parametrize("poison", ["x", "[1]", "1e999", "99999999999999", "-5", "nan", ""])
def test_nonsense_in_the_storage_is_no_limit(storage: SessionStorage, poison: str) -> None:
    storage.set("rate:a", poison)
    assert storage.take_turn("rate:a", 100.0, 1.0, 1e6) == 0
    assert storage.take_turn("rate:a", 100.0, 1.0, 1e6) == pytest.approx(100, abs=50)


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
    place = place_of(kind, request, tmp_path)
    results = in_processes(3, take_turns, place, "", 40)
    waits = sorted(wait for part, _, _ in results for wait in part)
    assert len(waits) == 120
    # One a second: 120 turns take two minutes, whoever takes them; the clock goes on a little meanwhile.
    assert waits[-1] == pytest.approx(119, abs=20)
    assert all(second - first > 0.2 for first, second in zip(waits, waits[2:], strict=False))


class Fails(MemoryStorage):
    def take_turn(self, key: str, interval: float, burst: float, longest: float) -> float:
        raise ConnectionError("down")


def test_while_the_storage_fails_each_process_keeps_the_rate(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, rate_limit=RateLimiter(1, 600, session=Fails()))
    driver.run(client.user.get("a"))
    with pytest.raises(CallTimeoutError, match="rate limit"):
        driver.run(client.user.get("b"))


def test_threads_share_a_storage() -> None:
    storage = MemoryStorage()
    takes: list[Callable[[], Any]] = [lambda: [storage.take_turn("rate:a", 10.0, 1.0, 1e6) for _ in range(20)]] * 8
    waits = sorted(wait for part in in_threads(*takes) for wait in part)
    assert waits == pytest.approx([10 * n for n in range(160)], abs=9)


def test_the_repr_names_the_storage() -> None:
    assert repr(RateLimiter(10, 2, burst=3, session=MemoryStorage())).startswith(
        "RateLimiter(5 a second, burst=3, shared by <MemoryStorage"
    )
