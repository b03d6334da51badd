"""A process that has loaded all tests of a package. For each change of a function it forks and replaces the code.

This saves the loading of the tests, most of the time of a mutant. Processes that tests start load the changed file.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType
from typing import NamedTuple, TextIO

import pytest

from . import processes

NOT_REPLACEABLE = "cannot be replaced"
NOT_REPLACED = 100  # the exit status for this
SHORT = 1.0  # seconds that it usually takes at most until the first test begins
Key = tuple[str, str, int]  # file, name and first line of a function


class Failure(NamedTuple):
    """The failure of a run of tests.

    Args:
        test: The test that failed or did not end, or "" if none had begun.
        how: "" for a test that failed, else the reason.
        number: The position of the test in the run.
    """

    test: str
    how: str
    number: int

    def __str__(self) -> str:
        return self.how or self.test or "the tests cannot be loaded"


class PreloadedTests:
    """The process that has loaded the tests, as other modules use it."""

    def __init__(self, options: Sequence[str], files: Sequence[str], log: Path, patience: float) -> None:
        self.log = log
        """The file with the report of the last failed test."""
        request, self._requests = os.pipe()
        self._answers, answer = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            os.close(self._requests)
            os.close(self._answers)
            server = _Server(os.fdopen(request), os.fdopen(answer, "w"), log, patience)
            processes.become(
                lambda: int(pytest.main([*options, *files], plugins=[server])), log.with_suffix(".loading")
            )
        os.close(request)
        os.close(answer)
        self._reader = os.fdopen(self._answers)
        self.processor = 0.0  # seconds of processor time that the tests used

    def failing(
        self, tests: Mapping[str, float], source: Path | None = None, text: str = "", line: int = 0
    ) -> Failure | None:
        """Run tests with a changed line of a source until one fails.

        Args:
            tests: Test -> its usual duration in seconds.

        Returns:
            The failure, with `NOT_REPLACEABLE` if the code of a function cannot be replaced; None if all tests pass.
        """
        request = {"tests": tests, "source": str(source or ""), "text": text, "line": line}
        os.write(self._requests, f"{json.dumps(request)}\n".encode())
        answer = self._reader.readline()
        if not answer:
            raise RuntimeError("the process that has loaded the tests has ended")
        failure, self.processor = json.loads(answer)
        return Failure(*failure) if failure else None

    def close(self) -> None:
        os.close(self._requests)
        self._reader.close()
        os.waitpid(self._child, 0)


class _Server:
    """A replacement of pytest's test loop: runs the requested tests, each request in a process of its own."""

    def __init__(self, requests: TextIO, answers: TextIO, log: Path, patience: float) -> None:
        self.requests = requests
        self.answers = answers
        self.log = log
        self.limit = processes.Limit(patience)
        self.failed = ""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        functions = _functions()
        processes.adopt()
        for line in self.requests:
            request = json.loads(line)
            requested = enumerate(request["tests"].items())
            tests = [(number, items[test], usual) for number, (test, usual) in requested if test in items]
            replace = partial(_replace, functions, request["source"], request["text"], request["line"])
            status = processes.run(partial(self._run, tests, replace), self.log, self.limit, SHORT)
            failure = failure_of(status, self.limit, [*request["tests"]])
            print(json.dumps([failure, processes.processor()]), file=self.answers, flush=True)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self.failed:
            self.failed = report.nodeid
            self.log.write_text(report.longreprtext, "utf-8")

    def _run(self, tests: Sequence[tuple[int, pytest.Item, float]], replace: Callable[[], bool]) -> int:
        if not replace():
            return NOT_REPLACED
        following = [*(item for _, item, _ in tests[1:]), None]
        for (number, item, usual), nextitem in zip(tests, following, strict=True):
            self.limit.allow_here(usual, number)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=nextitem)
            if self.failed:
                return 1
        return 0


def failure_of(status: int, limit: processes.Limit, tests: Sequence[str]) -> Failure | None:
    """Return the failure of a run of tests by its exit status, or None."""
    if status == 0:
        return None
    how = {1: "", NOT_REPLACED: NOT_REPLACEABLE, processes.HUNG: "hung", processes.ENDLESS: "endless"}.get(
        status, f"status {status}"
    )
    return Failure(tests[limit.number] if limit.number >= 0 else "", how, limit.number)


def _functions() -> dict[Key, list[FunctionType]]:
    """Return all existing functions, including those that only a closure refers to."""
    found: defaultdict[Key, list[FunctionType]] = defaultdict(list)
    gc.unfreeze()
    for candidate in gc.get_objects():
        if isinstance(candidate, FunctionType):
            found[_key(candidate.__code__)].append(candidate)
    gc.freeze()
    return found


def _replace(functions: dict[Key, list[FunctionType]], source: str, text: str, line: int) -> bool:
    """Give the functions around a line their code in the changed text; return whether this applies the change."""
    if source not in {getattr(module, "__file__", None) for module in list(sys.modules.values())}:
        return True  # nothing is changed, or a process that needs the source loads its present text
    changed = False
    for code in _codes(compile(text, source, "exec", dont_inherit=True)):
        lines = [number for _, _, number in code.co_lines() if number]
        if code.co_firstlineno <= line <= max(lines, default=0):
            for function in functions.get(_key(code), ()):
                try:
                    function.__code__ = code
                except ValueError:  # the new code uses other variables of the enclosing functions
                    return False
                changed = True
    return changed


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _key(code: CodeType) -> Key:
    return code.co_filename, code.co_name, code.co_firstlineno
