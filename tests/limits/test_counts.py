"""The counts of each key, the number of kept keys, and the size of a stored log."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest

from wecom_client import RateLimiter
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.limits import counts, limiter
from wecom_runtime.limits.counts import LocalCounts, Reservation
from wecom_runtime.limits.windows import BUCKETS, Window, Windows


def test_the_least_recently_used_key_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counts, "MAX_KEYS", 2)
    found = LocalCounts([Window(1, 60)], lambda: 0.0)
    assert isinstance(found.take("a"), Reservation)
    assert isinstance(found.take("b"), Reservation)
    assert found.take("a") == 60, "two keys are kept"
    assert isinstance(found.take("c"), Reservation)
    assert found.take("a") == 60, "it was used after b"
    assert isinstance(found.take("b"), Reservation)


def test_the_limiter_of_the_least_recently_used_company_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limiter, "MAX_KEYS", 2)
    each = RateLimiter(10, per=60, each="corp")
    first, second = each.of_corp("a"), each.of_corp("b")
    assert each.of_corp("a") is first
    assert first is not second
    each.of_corp("c")
    assert each.of_corp("a") is first
    assert each.of_corp("b") is not second


def test_the_limiter_of_a_company_has_no_limiters_of_companies() -> None:
    each = RateLimiter(10, per=60, each="corp")
    one = each.of_corp("a")
    assert one.of_corp("b") is one
    assert "each=" in repr(each)
    assert "each=" not in repr(one)
    gone = weakref.ref(one)
    del each, one
    gc.collect()
    assert gone() is None, "the limiters refer to each other"


def test_callers_of_one_company_do_not_wait_for_those_of_another() -> None:
    each = RateLimiter(1, per=60, burst=1, each="corp")
    assert isinstance(drive(each.of_corp("a").take(0.0), NO_TRANSPORT), Reservation)
    waiting = each.of_corp("a").take(100.0)
    next(waiting)
    try:
        assert isinstance(drive(each.of_corp("b").take(0.0), NO_TRANSPORT), Reservation)
    finally:
        waiting.close()


def test_windows_show_their_counts() -> None:
    found = Windows([Window(2, 60)])
    found.take(0)
    assert repr(found).startswith("<Windows: ")


def test_a_stored_log_has_a_limited_length() -> None:
    windows = [Window(10 * BUCKETS, 1000.0), Window(BUCKETS, 1e6)]
    coarse = Windows(windows, coarse=True)
    for number in range(BUCKETS):
        assert coarse.take(number / 2) == 0
    long, short = coarse.dump()
    assert len(long) == BUCKETS / 20, "twenty events in each part of the window"
    assert len(short) == BUCKETS, "an entry for each event of a small limit"
    assert [len(log) for log in Windows.load(windows, coarse.dump(), coarse=True).dump()] == [len(long), len(short)]
    assert coarse.available(BUCKETS) == 0


@pytest.mark.parametrize("times", [0, -1, 0.5, None, "1"])
def test_an_invalid_entry_of_a_stored_log_is_ignored(times: Any) -> None:
    found = Windows.load([Window(2, 60)], [[[1.0, times], [2.0, 1]]])
    assert found.dump() == [[[2.0, 1]]]


def test_a_slot_is_given_back_to_each_window_that_contains_it() -> None:
    found = Windows([Window(1, 10), Window(2, 100)])
    assert found.take(0) == 0
    assert found.take(20) == 0
    assert found.wait(40) == 60
    found.give_back(20, 40)
    assert found.wait(40) == 0, "the slot has left the first window, and not the second one"
    assert found.dump() == [[], [[0, 1]]]
