from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest

from tests.support.servers import Redis
from tests.support.wecom import StandIn


@pytest.fixture(scope="session")
def dose() -> int:
    """How many times as much as in a small dose."""
    return max(1, int(os.environ.get("WECOM_ATTACK_DOSE", "1")))


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """Chance that is the same in each run: of its own for each test."""
    return random.Random(f"{os.environ.get('WECOM_ATTACK_SEED', '1')} {request.node.name}")


@pytest.fixture
def wecom() -> Iterator[StandIn]:
    with StandIn() as standin:
        yield standin


@pytest.fixture
def own_redis() -> Iterator[Redis]:
    """One that the test may kill."""
    server = Redis()
    server.start()
    yield server
    server.thaw()
    server.close()
