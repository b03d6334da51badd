"""Settings of all tests."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections.abc import Iterator

import pytest

from tests.support import harmful
from tests.support.clients import Driver
from tests.support.harmful import Harmful
from tests.support.servers import Memcached, Redis
from tests.support.waiting import WAIT
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.server import BaseFake

# Hundreds of processes load the same modules. Compile them once.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Some shells start background programs with this signal ignored, which child processes inherit.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

pytest_plugins = ["tests.support.costs", "tests.support.every", "tests.support.forked"]

os.environ["WECOM_LANG"] = "en"  # regardless of the user's locale, also in child processes


gc.disable()  # loaded modules stay: collections that traverse them took a third of the time


def pytest_collection() -> None:
    gc.disable()  # also in a worker, which is a fork of the process with this module


def pytest_collection_finish() -> None:
    """Freeze the loaded objects, so that the garbage collector traverses only objects of the tests."""
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def failures_of_handlers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have fakes accept failures of handlers that nobody looked at, in tests with the mark `handlers_fail`.

    Their handlers fail on purpose, and the tests look at the log, at `on_error` or at the chat.
    """
    if request.node.get_closest_marker("handlers_fail"):
        monkeypatch.setattr(BaseFake, "check_handlers", lambda fake: None)


@pytest.fixture(autouse=True)
def no_handlers_left() -> Iterator[None]:
    """Fail a test after which handlers of its routers run: later tests would wait for them, and see their logs."""
    yield
    if (lifecycle := sys.modules.get("wecom_runtime.handling.lifecycle")) is not None:
        end = time.monotonic() + WAIT
        while lifecycle.running_handlers():
            assert time.monotonic() < end, f"the test leaves handlers running: {lifecycle.running_handlers()}"
            gc.collect()  # a router whose process "has died" ends with its last reference
            time.sleep(0.01)


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """Return a driver of the synchronous or the asynchronous client, for tests of both."""
    driver = Driver(request.param)
    yield driver
    driver.close()


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
