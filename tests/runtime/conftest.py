from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.clients import Driver
from tests.support.servers import Memcached, Redis
from tests.support.wecom import StandIn


@pytest.fixture
def wecom() -> Iterator[StandIn]:
    with StandIn() as standin:
        yield standin


@pytest.fixture(scope="module")
def redis_server() -> Iterator[Redis]:
    server = Redis()
    server.start()
    yield server
    server.close()


@pytest.fixture(scope="module")
def memcached_server() -> Iterator[Memcached]:
    server = Memcached()
    server.start()
    yield server
    server.close()


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    driver = Driver(request.param)
    yield driver
    driver.close()
