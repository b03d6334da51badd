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

# Hundreds of processes load the same modules. Each would compile them again.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# What is started in the background by some shells ignores it, and so do all programs that tests start then.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

pytest_plugins = ["tests.support.costs", "tests.support.every", "tests.support.forked"]

os.environ["WECOM_LANG"] = "en"  # whatever the locale of who runs the tests; also in processes that they start


gc.disable()  # what is loaded to collect the tests stays: looking it through took a third of the time


def pytest_collection() -> None:
    gc.disable()  # also in a worker, which is a fork of the process that loaded this


def pytest_collection_finish() -> None:
    """Take what is loaded by now out of the collector's sight, and let it look at what the tests themselves make."""
    gc.freeze()
    gc.enable()


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    """What is tested in both modes goes through it."""
    driver = Driver(request.param)
    yield driver
    driver.close()
