"""The processor time of each test, the budget of each folder, and the tests of the second tier.

Every run prints one line: the processor seconds of the first tier beside their budget. Processor time depends on the
other programs of the machine: they slow down the same work by up to 80 %. Therefore each process also measures a
yardstick, a fixed piece of work, and all figures are divided by how much longer it takes than on a quiet machine.

A test belongs to the second tier if it costs more than half a second; the cost of a fixture with a wider scope is
divided by the number of its tests. ``second_tier.txt`` lists these tests, and ``make costs`` writes it. ``make test``
leaves them out; they have the mark ``slow``.
"""

from __future__ import annotations

import json
import os
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import pytest
import yaml

TESTS = Path(__file__).parents[1]
BUDGET = TESTS / "budget.yaml"
SECOND_TIER = TESTS / "second_tier.txt"
HEAD = "# Tests that cost more than {limit} s of processor time, as measured by `make costs`; `make test` omits them.\n"
LIMIT = 0.5
"""The most processor seconds of a test of the first tier."""
TOLERANCE = 1.5
"""The factor by which a run may exceed the budget before ``--keep-budget`` fails."""
COLLECTION = "collection"
QUIET = 0.0022
"""The processor seconds of the yardstick on the quiet machine for which the budget was written."""
EVERY = 2.0
"""The processor seconds between two measurements of the yardstick."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--costs",
        nargs="?",
        const="",
        metavar="FILE",
        help="print the costs of all folders, and write those of all tests",
    )
    parser.addoption("--write-tiers", action="store_true", help="write the list of the tests of the second tier")
    parser.addoption(
        "--keep-budget", action="store_true", help="fail if the budget is exceeded by more than half, or lacks a folder"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: a test of the second tier; tests/second_tier.txt lists them")
    config.pluginmanager.register(Costs(config), "costs")


def second_tier() -> set[str]:
    """Return the ids of the tests of the second tier."""
    lines = SECOND_TIER.read_text("utf-8").splitlines() if SECOND_TIER.exists() else ()
    return {line for line in lines if not line.startswith("#")}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    slow = second_tier()
    for item in items:
        if item.nodeid in slow or item.nodeid.partition("[")[0] in slow:
            item.add_marker(pytest.mark.slow)


class Costs:
    """The processor time of each test, in this process or, in the controlling process, in the workers."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.tests: defaultdict[str, float] = defaultdict(float)
        """Test -> seconds, without fixtures of a wider scope."""
        self.shared: defaultdict[str, float] = defaultdict(float)
        """Fixture of a wider scope -> seconds."""
        self.users: defaultdict[str, list[str]] = defaultdict(list)
        """Fixture of a wider scope -> its tests."""
        self.yardsticks: list[float] = []
        self.report: list[str] = []
        self.is_over = False
        self._spent_on_shared = 0.0
        self._measured_at = float("-inf")

    @pytest.hookimpl(wrapper=True)
    def pytest_collection(self) -> Iterator[None]:
        yield
        self.tests[COLLECTION] = spent()

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Iterator[None]:
        before, inner = spent(), self._spent_on_shared
        result = yield
        if fixturedef.scope != "function":
            own = spent() - before - (self._spent_on_shared - inner)
            self.shared[key_of(fixturedef)] += own
            self._spent_on_shared += own
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        if spent() - self._measured_at > EVERY:
            self.yardsticks.append(yardstick())
            self._measured_at = spent()
        before, shared = spent(), self._spent_on_shared
        result = yield
        self.tests[item.nodeid] += spent() - before - (self._spent_on_shared - shared)
        for fixture in fixtures_of(item):
            self.users[fixture].append(item.nodeid)
        return result

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        output = getattr(self.config, "workeroutput", None)
        if output is not None:
            output["costs"] = [dict(self.tests), dict(self.shared), dict(self.users), self.yardsticks]
            return
        self.report = list(self.result())
        if self.is_over and not session.exitstatus:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        if "costs" not in getattr(node, "workeroutput", {}):
            return
        tests, shared, users, yardsticks = node.workeroutput["costs"]
        for name, seconds in tests.items():
            self.tests[name] += seconds
        for name, seconds in shared.items():
            self.shared[name] += seconds
        for name, found in users.items():
            self.users[name] += found
        self.yardsticks += yardsticks

    def seconds(self) -> dict[str, float]:
        """Return the costs of each test on a quiet machine, with its share of fixtures, and of the collection."""
        found = defaultdict(float, self.tests)
        if forked := self.config.pluginmanager.get_plugin("forked"):
            found[COLLECTION] += forked.seconds
            for test, seconds in forked.programs:
                found[test] += seconds
        for fixture, seconds in self.shared.items():
            users = set(self.users[fixture])
            for test in users:
                found[test] += seconds / len(users)
        return {test: seconds / self.load() for test, seconds in found.items()}

    def load(self) -> float:
        """Return how much longer the yardstick took than on a quiet machine; 1 for a Python that is faster."""
        return max(1.0, median(self.yardsticks) / QUIET) if self.yardsticks else 1.0

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for line in self.report:
            terminalreporter.write_line(line)

    def result(self) -> Iterator[str]:
        """Yield the lines of the result, and write the files that were asked for."""
        seconds = self.seconds()
        slow = second_tier()
        first = {test: cost for test, cost in seconds.items() if not {test, test.partition("[")[0]} & slow}
        folders = by_folder(first)
        budget: dict[str, float] = yaml.safe_load(BUDGET.read_text("utf-8"))
        if self.config.getoption("--costs") is not None:
            yield "processor seconds of the first tier (budget)"
            for name, cost in most_first(folders).items():
                yield f"{cost:7.1f} ({budget.get(name, 0):g}) {name}"
            if path := self.config.getoption("--costs"):
                Path(path).write_text(json.dumps(most_first(seconds), indent=1) + "\n", "utf-8")
        whole, granted = sum(folders.values()), sum(budget.get(name, 0) for name in folders)
        others = sum(cost for test, cost in seconds.items() if test not in first)
        yield (
            f"processor seconds: {whole:.0f} of a budget of {granted:g}, and {others:.0f} of the"
            f" second tier; they are divided by {self.load():.2f}, the load of the machine"
        )
        if self.config.getoption("--write-tiers"):
            write_second_tier(seconds)
        if self.config.getoption("--keep-budget"):
            missing = sorted(folders.keys() - budget.keys())
            yield from (f"tests/budget.yaml has no line for {name}" for name in missing)
            self.is_over = bool(missing) or whole > TOLERANCE * granted
            excess = most_first({name: cost - budget.get(name, 0) for name, cost in folders.items()})
            for name in list(excess)[:3] if self.is_over else ():
                yield f"{excess[name]:7.1f} s more than its budget: {name}; make costs prints all folders"


def yardstick() -> float:
    """Return the processor seconds that a fixed piece of work takes: the least of three, as the first one is slower."""
    found: list[float] = []
    for _ in range(3):
        before = time.process_time()
        text = json.dumps([{"name": str(number), "values": list(range(10))} for number in range(1000)])
        sum(len(part["values"]) for part in json.loads(text))
        sorted(text.split(","), key=len)
        found.append(time.process_time() - before)
    return min(found)


def write_second_tier(seconds: Mapping[str, float]) -> None:
    """Write the list of the tests of the second tier. A test without a measurement stays as it is."""
    measured = {test for test in seconds if "::" in test}
    functions: defaultdict[str, set[str]] = defaultdict(set)
    for test in measured:
        functions[test.partition("[")[0]].add(test)
    found = {line for line in second_tier() if line not in measured and line not in functions}
    for function, tests in functions.items():
        slow = {test for test in tests if seconds[test] > LIMIT}
        found |= {function} if slow == tests else slow
    SECOND_TIER.write_text(HEAD.format(limit=LIMIT) + "".join(f"{test}\n" for test in sorted(found)), "utf-8")


def key_of(fixture: pytest.FixtureDef[Any]) -> str:
    return f"{fixture.baseid}::{fixture.argname}"


def fixtures_of(item: pytest.Item) -> list[str]:
    """Return the fixtures of a wider scope that a test uses."""
    info = getattr(item, "_fixtureinfo", None)
    found = info.name2fixturedefs.values() if info else ()
    return [key_of(fixtures[-1]) for fixtures in found if fixtures[-1].scope != "function"]


def most_first(seconds: Mapping[str, float]) -> dict[str, float]:
    return dict(sorted(seconds.items(), key=lambda item: -item[1]))


def by_folder(seconds: Mapping[str, float]) -> dict[str, float]:
    found: defaultdict[str, float] = defaultdict(float)
    for test, cost in seconds.items():
        found[folder(test)] += cost
    return dict(found)


def spent() -> float:
    """Return the processor time of this process and of its ended child processes."""
    return sum(os.times()[:4])  # Windows has these as well, without child processes


def folder(test: str) -> str:
    """Return the folder of a test's budget, a folder below ``tests``."""
    parts = test.split("::")[0].split("/")[:-1]
    return "/".join(parts[:2]) or test
