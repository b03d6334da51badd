"""Check a release: `python -m release`, or `make release-check`. The result is a table with a row for each check.

The test suite in each environment takes minutes; `--tests` selects a part of it.
"""

from __future__ import annotations

import argparse
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


def main() -> int:
    """Run the checks and print the table; return 1 if a check fails."""
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    parser.add_argument("--tests", nargs="*", default=["tests"], help="tests for each environment; empty: a smoke test")
    parser.add_argument("--python", nargs="*", help="versions of Python to test, among the installed ones")
    parser.add_argument("--only", nargs="*", help="only checks with one of these words in their names, and the build")
    options = parser.parse_args()
    rows: list[Row] = []
    for name, check in checks(options.tests, options.python):
        if rows and options.only and not any(word in name for word in options.only):
            continue
        print(f"{name} …", file=sys.stderr, flush=True)
        began = time.monotonic()
        try:
            result, passed = check(), True
        except CheckError as error:
            result, passed = str(error), False
        rows.append(Row(name, time.monotonic() - began, passed, result))
    for line in report(rows, whole=not options.only and not options.python and options.tests == ["tests"]):
        print(line)
    return int(not all(row.passed for row in rows))


def report(rows: list[Row], *, whole: bool) -> Iterable[str]:
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


if __name__ == "__main__":
    sys.exit(main())
