from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest

from tests.attacks.figures import PAGE, PROPERTY, Figures, Noted, filled_in, merged, shown
from tests.support.clients import CORP, SECRET
from tests.support.doses import DOSE
from tests.support.servers import Redis
from wecom_client.testing import FakeWeCom

LARGE = 20
"""The dose of `make attack`."""

_noted: list[tuple[str, Noted]] = []


@pytest.fixture(scope="session")
def dose() -> int:
    """How many times as much as in a small dose."""
    return DOSE


@pytest.fixture
def many(dose: int) -> Callable[[int, int], int]:
    """Return a number for attacks too slow to scale with the dose: `many(in a small dose, in a large one)`."""

    def scaled(small: int, large: int) -> int:
        return small + (large - small) * (dose - 1) // (LARGE - 1)

    return scaled


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Figures:
    """Return a recorder of the size and the results of the attack."""
    found = Figures()
    record_property(PROPERTY, found.noted)
    return found


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" and report.passed:
        _noted.extend((report.nodeid, cast(Noted, value)) for name, value in report.user_properties if name == PROPERTY)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    found = merged(_noted)
    if os.environ.get("WECOM_ATTACK_PAGE") == "1":
        PAGE.write_text(filled_in(PAGE.read_text("utf-8"), found), "utf-8")
    if found and "WECOM_ATTACK_DOSE" in os.environ:
        terminalreporter.section("attacks")
        for test, noted in sorted(found.items()):
            terminalreporter.write_line(f"{test}\n    {shown(noted['dose'])}\n    -> {shown(noted['after'])}")


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """Chance that is the same in each run: of its own for each test."""
    return random.Random(f"{os.environ.get('WECOM_ATTACK_SEED', '1')} {request.node.name}")


@pytest.fixture
def wecom() -> Iterator[FakeWeCom]:
    """One that has every member; no token is given out twice."""
    with FakeWeCom(corp_id=CORP, secret=SECRET, stateless=True) as fake:
        fake.set_tokens(reuse=False)
        yield fake


@pytest.fixture
def own_redis() -> Iterator[Redis]:
    """One that the test may kill."""
    server = Redis()
    server.start()
    yield server
    server.thaw()
    server.close()
