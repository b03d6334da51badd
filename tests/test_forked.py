"""Workers of a run of tests: forks of one process, which has loaded the tests."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.shared import PROJECT

pytest_plugins = ["pytester"]

TESTS = """
import gc
import os
import pathlib
import signal

import pytest

HERE = pathlib.Path(__file__).parent
(HERE / f"loaded-{os.getpid()}").touch()

@pytest.mark.parametrize("number", range(8))
def test_something(number, pytestconfig):
    (HERE / f"tested-{os.getpid()}").touch()
    assert gc.isenabled()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if number == 5:
        os._exit(1)
"""


def processes(folder: Path, what: str) -> set[str]:
    return {path.name.partition("-")[2] for path in folder.glob(f"{what}-*")}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere each worker loads the tests itself")
def test_they_load_nothing_and_one_that_dies_is_replaced(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))
    pytester.makepyfile(test_good=TESTS, test_bad="import what_nobody_has")
    result = pytester.runpytest_subprocess("-n", "2", "-p", "tests.support.forked")
    result.assert_outcomes(passed=7, failed=1, errors=1)
    result.stdout.fnmatch_lines(["*ModuleNotFoundError: No module named 'what_nobody_has'", "*worker 'gw?' crashed*"])
    (loader,) = processes(pytester.path, "loaded")
    assert len(processes(pytester.path, "tested") - {loader}) >= 2  # one that died, and those that went on
