from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support import harmful
from tests.support.clients import CORP, SECRET
from tests.support.harmful import Harmful
from tests.support.servers import Memcached, Redis
from wecom_client.testing import FakeWeCom


@pytest.fixture
def wecom() -> Iterator[FakeWeCom]:
    """Return a fake with every member and object that a call refers to. It issues each token once."""
    with FakeWeCom(corp_id=CORP, secret=SECRET, stateless=True) as fake:
        fake.set_tokens(reuse=False)
        yield fake


@pytest.fixture(scope="session")
def harmful_server() -> Iterator[Harmful]:
    with harmful.running() as server:
        yield server


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
