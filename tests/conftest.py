"""Settings of all tests."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.freshness import is_fresh

if "PYTEST_XDIST_WORKER" not in os.environ and not is_fresh(Path(__file__).parents[1]):
    print("the generated files are out of date: run make generate", file=sys.stderr)

from tests.support.clients import Driver

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


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """Return a driver of the synchronous or the asynchronous client, for tests of both."""
    driver = Driver(request.param)
    yield driver
    driver.close()
