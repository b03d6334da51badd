"""Each rule in spec/fake/rules/ that the fake keeps: its check gives what the entry says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from codegen.generate import read_api
from tests.support.rule_checks import FOLDER, CheckFailedError, CheckRunner, RuleEntry, entries
from tests.support.shared import PROJECT

FAMILIES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
OVER_HTTP = "tokens"
"""The family whose checks call the fake over HTTP; the others call it in this process."""
LEAST_OF_ALL, LEAST_OF_ONE = 95, 85
"""Per cent of the rules that the fake keeps: of all, and of each family."""


@pytest.fixture(scope="module")
def runner() -> Iterator[CheckRunner]:
    made = CheckRunner()
    yield made
    made.close()


def test_rules_hold_over_http(subtests: pytest.Subtests) -> None:
    runner = CheckRunner(over_http=True)
    for entry in entries():
        if entry.family == OVER_HTTP:
            with subtests.test(str(entry)):
                runner.run(entry)
    runner.close()


@pytest.mark.parametrize("family", FAMILIES)
def test_the_fake_keeps_the_rules(family: str, runner: CheckRunner, subtests: pytest.Subtests) -> None:
    for entry in entries():
        if entry.family == family and not entry.is_real:
            with subtests.test(str(entry)):
                runner.run(entry)


def test_a_real_fake_keeps_further_rules(subtests: pytest.Subtests) -> None:
    runner = CheckRunner(real=True)
    for entry in entries():
        if entry.is_real:
            with subtests.test(str(entry)):
                runner.run(entry)
    runner.close()


def test_a_check_that_is_not_met_fails(runner: CheckRunner) -> None:
    steps: list[dict[str, Any]] = [
        {"call": "user/get", "with": {"userid": "nobody"}},
        {"call": "user/get", "with": {"userid": "lisi"}, "gives": 60111},
        {"call": "user/get", "with": {"userid": "lisi"}, "gives": "refused"},
        {"call": "user/get", "with": {"userid": "lisi"}, "shows": {"name": "王五"}},
        {"call": "user/get", "with": {"userid": "lisi"}, "shows": {"department": {"has": 7}}},
        {"call": "user/get", "with": {"userid": "lisi"}, "shows": {"department": {"count": 2}}},
        {"call": "user/get", "with": {"userid": "lisi"}, "shows": {"name": {"absent": True}}},
        {"call": "user/get", "with": {"userid": "$unknown"}},
        {"sent": 1},
        {"calls": "user/get"},
    ]
    for step in steps:
        with pytest.raises(CheckFailedError):
            runner.run(RuleEntry("contacts", 1, "A check that fails.", [step]))


def test_most_rules_are_kept() -> None:
    counts = {one.name: (one.kept, len(one.rules) - one.unseen) for one in read_api(PROJECT / "spec").rules}
    kept, all_ = (sum(column) for column in zip(*counts.values(), strict=True))
    assert 100 * kept >= LEAST_OF_ALL * all_
    assert {name: count for name, count in counts.items() if 100 * count[0] < LEAST_OF_ONE * count[1]} == {}
    assert set(counts) == set(FAMILIES)
