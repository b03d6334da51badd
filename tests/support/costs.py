"""The processor time of each test with its child processes, summed by folder and compared with a budget.

``pytest --costs`` prints the sums, and ``--costs=FILE`` also writes the costs of each test. Unlike the elapsed time,
the processor time hardly depends on the load of the machine.
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

BUDGET = Path(__file__).parents[1] / "budget.yaml"
COLLECTION = "collection"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--costs", nargs="?", const="", metavar="FILE", help="processor seconds by folder, beside their budget"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--costs") is not None:
        config.pluginmanager.register(Costs(config), "costs")


class Costs:
    """The processor time of each test, in this process or, in the controlling process, in the workers."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.seconds: defaultdict[str, float] = defaultdict(float)

    @pytest.hookimpl(wrapper=True)
    def pytest_collection(self) -> Iterator[None]:
        yield
        self.seconds[COLLECTION] = spent()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        before = spent()
        result = yield
        self.seconds[item.nodeid] += spent() - before
        return result

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        output = getattr(self.config, "workeroutput", None)
        if output is not None:
            output["costs"] = dict(self.seconds)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        for test, seconds in getattr(node, "workeroutput", {}).get("costs", {}).items():
            self.seconds[test] += seconds

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if forked := self.config.pluginmanager.get_plugin("forked"):
            self.seconds[COLLECTION] += forked.seconds
            for test, seconds in forked.programs:
                self.seconds[test] += seconds
        folders: defaultdict[str, float] = defaultdict(float)
        for test, seconds in self.seconds.items():
            folders[folder(test)] += seconds
        budget: dict[str, float] = yaml.safe_load(BUDGET.read_text())
        terminalreporter.section("processor seconds (budget)")
        for name, seconds in most_first(folders).items():
            granted = budget.get(name, 0)
            note = "" if seconds <= granted else "  MORE THAN ITS BUDGET"
            terminalreporter.write_line(f"{seconds:7.1f} ({granted:g}) {name}{note}")
        terminalreporter.write_line(f"{sum(folders.values()):7.1f} ({sum(budget.values()):g}) in all")
        if path := self.config.getoption("--costs"):
            Path(path).write_text(json.dumps(most_first(self.seconds), indent=1) + "\n")


def most_first(seconds: Mapping[str, float]) -> dict[str, float]:
    return dict(sorted(seconds.items(), key=lambda item: -item[1]))


def spent() -> float:
    """Return the processor time of this process and of its ended child processes."""
    return sum(os.times()[:4])  # Windows has these as well, without child processes


def folder(test: str) -> str:
    """Return the folder of a test's budget, a folder below ``tests`` or ``tests/runtime``."""
    parts = test.split("::")[0].split("/")[:-1]
    return "/".join(parts[:3] if parts[1:2] == ["runtime"] else parts[:2]) or test
