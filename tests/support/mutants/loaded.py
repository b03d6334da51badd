"""A process that has loaded all tests of a room, and forks for each change of a function, whose code it exchanges.

That saves what loading takes, most of the time of a mutant. Processes that tests start load the changed file.
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

from . import worlds

CANNOT = "cannot be exchanged"
NOT_EXCHANGED = 100  # the status that says so
SHORT = 1.0  # seconds that it takes at most, usually, until the first test begins
Key = tuple[str, str, int]  # file, name and first line of a function


class Failure(NamedTuple):
    """How tests end that do not pass.

    Args:
        test: The test that failed or did not end, or "" where none was begun.
        how: "" for one that failed, else what happened.
        number: Where it stands among those that were to be run.
    """

    test: str
    how: str
    number: int

    def __str__(self) -> str:
        return self.how or self.test or "the tests cannot be loaded"


class LoadedTests:
    """The process, as others see it."""

    def __init__(self, options: Sequence[str], files: Sequence[str], log: Path, patience: float) -> None:
        self.log = log
        """Says how the last test failed."""
        request, self._requests = os.pipe()
        self._answers, answer = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            os.close(self._requests)
            os.close(self._answers)
            server = _Server(os.fdopen(request), os.fdopen(answer, "w"), log, patience)
            worlds.become(lambda: int(pytest.main([*options, *files], plugins=[server])), log.with_suffix(".loading"))
        os.close(request)
        os.close(answer)
        self._reader = os.fdopen(self._answers)
        self.processor = 0.0  # seconds that the tests used

    def failing(
        self, tests: Mapping[str, float], source: Path | None = None, text: str = "", line: int = 0
    ) -> Failure | None:
        """Run tests until one fails, where a line of a source is another one.

        Args:
            tests: The seconds that each usually takes.

        Returns:
            How it failed, which is `CANNOT` where the code of a function cannot be exchanged.
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
    """Takes the place of pytest's loop: runs what it is asked for, each time in a process of its own."""

    def __init__(self, requests: TextIO, answers: TextIO, log: Path, patience: float) -> None:
        self.requests = requests
        self.answers = answers
        self.log = log
        self.limit = worlds.Limit(patience)
        self.failed = ""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        functions = _functions()
        worlds.adopt()
        for line in self.requests:
            request = json.loads(line)
            asked = enumerate(request["tests"].items())
            tests = [(number, items[test], usual) for number, (test, usual) in asked if test in items]
            exchange = partial(_exchange, functions, request["source"], request["text"], request["line"])
            status = worlds.run(partial(self._run, tests, exchange), self.log, self.limit, SHORT)
            failure = failure_of(status, self.limit, [*request["tests"]])
            print(json.dumps([failure, worlds.processor()]), file=self.answers, flush=True)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self.failed:
            self.failed = report.nodeid
            self.log.write_text(report.longreprtext, "utf-8")

    def _run(self, tests: Sequence[tuple[int, pytest.Item, float]], exchange: Callable[[], bool]) -> int:
        if not exchange():
            return NOT_EXCHANGED
        following = [*(item for _, item, _ in tests[1:]), None]
        for (number, item, usual), nextitem in zip(tests, following, strict=True):
            self.limit.allow_here(usual, number)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=nextitem)
            if self.failed:
                return 1
        return 0


def failure_of(status: int, limit: worlds.Limit, tests: Sequence[str]) -> Failure | None:
    """Return how a run of tests failed that ended with a status."""
    if status == 0:
        return None
    how = {1: "", NOT_EXCHANGED: CANNOT, worlds.HUNG: "hung", worlds.ENDLESS: "endless"}.get(status, f"status {status}")
    return Failure(tests[limit.number] if limit.number >= 0 else "", how, limit.number)


def _functions() -> dict[Key, list[FunctionType]]:
    """Return all functions that there are, also those that only a closure knows."""
    found: defaultdict[Key, list[FunctionType]] = defaultdict(list)
    gc.unfreeze()
    for thing in gc.get_objects():
        if isinstance(thing, FunctionType):
            found[_key(thing.__code__)].append(thing)
    gc.freeze()
    return found


def _exchange(functions: dict[Key, list[FunctionType]], source: str, text: str, line: int) -> bool:
    """Give the functions around a line the code that they have in a text, and return whether that does it."""
    if source not in {getattr(module, "__file__", None) for module in list(sys.modules.values())}:
        return True  # nothing is changed, or whoever needs the source loads it as it is now
    changed = False
    for code in _codes(compile(text, source, "exec", dont_inherit=True)):
        lines = [number for _, _, number in code.co_lines() if number]
        if code.co_firstlineno <= line <= max(lines, default=0):
            for function in functions.get(_key(code), ()):
                try:
                    function.__code__ = code
                except ValueError:  # it uses other variables of the functions around it
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
