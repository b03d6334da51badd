"""The rule of windows, against a count by hand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.support.doses import examples
from wecom_runtime.limits.windows import MAX_CLOCK_SKEW, Window, Windows

CHAT = (Window(30, 60.0), Window(1000, 3600.0))


@pytest.mark.parametrize(
    ("windows", "taken", "now", "before", "wait"),
    [
        ([(2, 10)], [], 0, 0, 0),
        ([(2, 10)], [0], 1, 0, 0),
        ([(2, 10)], [0, 1], 2, 0, 8),
        ([(2, 10)], [0, 1], 2, 1, 9),
        ([(2, 10)], [0, 1], 2, 2, 18),
        ([(2, 10)], [0, 1], 2, 5, 29),
        ([(2, 10)], [0, 1], 9.5, 0, 0.5),
        ([(2, 10)], [0, 1], 10, 0, 0),
        ([(2, 10)], [], 5, 2, 10),
        ([(2, 10)], [], 5, 4, 20),
        ([(2, 10), (3, 100)], [0, 10, 20], 30, 0, 70),
        ([(2, 10), (3, 100)], [0, 10, 20], 100, 0, 0),
        ([(1, 10), (3, 100)], [0, 95], 100, 0, 5),
        (CHAT, [0] * 30, 1, 0, 59),
        (CHAT, [60 * minute for minute in range(34) for _ in range(30)][:1000], 2000, 0, 1600),
    ],
)
def test_when_a_place_is_free(
    windows: list[tuple[int, float]], taken: list[float], now: float, before: int, wait: float
) -> None:
    found = Windows([Window(*window) for window in windows])
    for at in taken:
        assert found.take(at) == 0
    assert found.wait(now, before) == pytest.approx(wait)
    assert bool(found.available(now)) == (found.wait(now) == 0)


def test_refused_calls_do_not_count() -> None:
    found = Windows([Window(2, 10)])
    assert [found.take(0) for _ in range(5)] == [0, 0, 10, 10, 10]
    assert [found.take(10) for _ in range(3)] == [0, 0, 10]


def test_returned_slots_are_free_at_once() -> None:
    found = Windows([Window(2, 10)])
    assert [found.take(0), found.take(3), found.take(4)] == [0, 0, 6]
    found.give_back(3, 5)
    assert [found.take(5), found.take(5)] == [0, 5]
    found.give_back(0, 10)
    assert found.take(10) == 0, "the place of 0 has left the window"
    assert found.take(10) == 5, "and frees nobody else's"


def test_a_limit_that_the_other_side_knows_better() -> None:
    found = Windows(CHAT)
    found.take(100)
    found.exhaust(101, 20)
    assert found.wait(101) == pytest.approx(20)
    assert found.available(101) == 0
    assert found.available(121) == 30


steps = st.lists(st.tuples(st.sampled_from(["pass", "take", "give back"]), st.floats(0, 4), st.integers(0, 50)))


@examples(75)
@given(
    steps=steps,
    windows=st.lists(st.tuples(st.integers(1, 6), st.integers(1, 12)), min_size=1, max_size=3),
    is_stored=st.booleans(),
)
@example(steps=[("take", 0.0, 0), ("give back", 0.0, 0), ("take", 0.0, 0)], windows=[(1, 5)], is_stored=True)
def test_windows_never_hold_more_and_are_free_as_soon_as_may_be(
    steps: list[tuple[str, float, int]], windows: list[tuple[int, int]], is_stored: bool
) -> None:
    """Whatever is taken and given back."""
    rules = [Window(count, float(seconds)) for count, seconds in windows]
    found, used, now = Windows(rules), list[float](), 1_700_000_000.0
    for step, pause, which in steps:
        now = round(now + (pause if step == "pass" else 0.0), 6)
        if is_stored:
            found = Windows.load(rules, found.dump())
        if step == "give back" and used:
            found.give_back(used.pop(which % len(used)), now)
        elif step == "take":
            expected = max(0.0, *(_by_hand(used, window, now) for window in rules))
            assert found.take(now) == pytest.approx(expected, abs=1e-5)
            if expected <= 0:
                used.append(now)
    for count, seconds in rules:
        for first, after in zip(used, used[count:], strict=False):
            assert after - first >= seconds - 1e-6


def _by_hand(used: list[float], window: Window, now: float) -> float:
    """Return the seconds until a window has a free slot, from the taken slots in order."""
    return used[-window.most] + window.seconds - now if len(used) >= window.most else 0.0


@examples(12)
@given(pauses=st.lists(st.floats(0, 0.2), min_size=250, max_size=400), give_back=st.booleans())
def test_a_coarse_log_is_short_and_never_allows_more(pauses: list[float], give_back: bool) -> None:
    window, now, used = Window(200, 10.0), 1_700_000_000.0, list[float]()
    found = Windows([window], coarse=True)
    refused = 0
    for number, pause in enumerate(pauses):
        now = round(now + pause, 6)
        if found.take(now) == 0:
            used.append(now)
        else:
            refused += 1
            assert sum(at > now - 10.11 for at in used) == 200, "a hundredth late at most"
        if give_back and number % 7 == 0 and used:
            found.give_back(used.pop(), now)
    assert all(after - first >= 10 - 1e-6 for first, after in zip(used, used[200:], strict=False))
    assert len(found.dump()[0]) <= 102


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "x",
        5,
        {},
        [],
        [[], []],
        ["x"],
        [[["x", 1]]],
        [[[1.0]]],
        [[[1.0, -1]]],
        [[[1.0, "1"]]],
        [[[float("inf"), 1]]],
    ],
)
def test_foreign_stored_values_are_ignored(stored: Any) -> None:
    assert Windows.load([Window(1, 10)], stored).take(5.0) == 0


def test_a_clock_that_was_set_back() -> None:
    found = Windows([Window(1, 10)])
    found.take(1000.0)
    assert found.wait(999.0) == 11, "hosts differ by a little"
    assert found.wait(999.0 - MAX_CLOCK_SKEW) == 0
