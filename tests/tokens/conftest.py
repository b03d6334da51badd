from __future__ import annotations

import time

import pytest

from tests.tokens.office import Clock, Office


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Time that stands still until it is moved."""
    clock = Clock()
    monkeypatch.setattr(time, "time", lambda: clock.now)
    monkeypatch.setattr(time, "monotonic", lambda: clock.now - 1e9)
    return clock


@pytest.fixture
def office(clock: Clock) -> Office:
    return Office(clock)
