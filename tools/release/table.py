"""The check of a release: a table with a row for each check. The test suite in each environment takes minutes."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable

import attrs

from .checks import checks
from .environments import CheckError, versions_of_tools


@attrs.frozen
class Row:
    """The result of one check."""

    name: str
    seconds: float
    passed: bool
    result: str
    """The findings. The first line is a summary."""

    def __str__(self) -> str:
        first = self.result.partition("\n")[0]
        return f"{self.name:32} {self.seconds:7.1f} s  {'passes' if self.passed else 'FAILS '}  {first}"


def release(tests: list[str], versions: list[str] | None, only: list[str] | None) -> int:
    """Run the checks and print the table; return 1 if a check fails.

    Args:
        tests: The tests for each environment; empty for a smoke test.
        versions: The versions of Python to test, among the installed ones; None for all of them.
        only: Words of the names of the checks that run, beside the build; None for all.
    """
    rows: list[Row] = []
    for name, check in checks(tests, versions):
        if rows and only and not any(word in name for word in only):
            continue
        print(f"{name} …", file=sys.stderr, flush=True)
        began = time.monotonic()
        try:
            result, passed = check(), True
        except CheckError as error:
            result, passed = str(error), False
        rows.append(Row(name, time.monotonic() - began, passed, result))
    for line in table(rows, whole=not only and not versions and tests == ["tests"]):
        print(line)
    return int(not all(row.passed for row in rows))


def table(rows: list[Row], *, whole: bool) -> Iterable[str]:
    """Yield the lines of the table, the details of failed checks, and the versions of the tools.

    Args:
        rows: The results of the checks.
        whole: Whether all checks ran, with every Python and all tests.
    """
    yield from map(str, rows)
    for row in rows:
        if not row.passed:
            yield f"\n{row.name} fails:\n{row.result}"
    passed = sum(row.passed for row in rows)
    yield f"\n{passed} of {len(rows)} pass" + (": ready for release" if whole and passed == len(rows) else "")
    yield f"Checked with {versions_of_tools()}"
