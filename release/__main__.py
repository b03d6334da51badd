"""Checks a release: `python -m release`, or `make release-check`. It builds, and says in a table what holds.

What costs minutes is the suite of tests in each environment; `--tests` takes a part of it.
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
    """What came of one check."""

    name: str
    seconds: float
    holds: bool
    result: str
    """What was found; of several lines the first says it."""

    def __str__(self) -> str:
        first = self.result.partition("\n")[0]
        return f"{self.name:32} {self.seconds:7.1f} s  {'holds' if self.holds else 'FAILS'}  {first}"


def main() -> int:
    """Return 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    parser.add_argument("--tests", nargs="*", default=["tests"], help="what to run in each environment; nothing: smoke")
    parser.add_argument("--python", nargs="*", help="versions to try, of those at hand")
    parser.add_argument("--only", nargs="*", help="checks by words in their names; building comes first, always")
    options = parser.parse_args()
    rows: list[Row] = []
    for name, check in checks(options.tests, options.python):
        if rows and options.only and not any(word in name for word in options.only):
            continue
        print(f"{name} …", file=sys.stderr, flush=True)
        began = time.monotonic()
        try:
            result, holds = check(), True
        except CheckError as error:
            result, holds = str(error), False
        rows.append(Row(name, time.monotonic() - began, holds, result))
    for line in told(rows, whole=not options.only and not options.python and options.tests == ["tests"]):
        print(line)
    return int(not all(row.holds for row in rows))


def told(rows: list[Row], *, whole: bool) -> Iterable[str]:
    """The lines of the table, what is behind those that do not hold, and the tools that said so.

    Args:
        rows: What came of each check.
        whole: None was left out, no Python and no test.
    """
    yield from map(str, rows)
    for row in rows:
        if not row.holds:
            yield f"\n{row.name} fails:\n{row.result}"
    held = sum(row.holds for row in rows)
    yield f"\n{held} of {len(rows)} hold" + (": it may be released" if whole and held == len(rows) else "")
    yield f"By {versions_of_tools()}"


if __name__ == "__main__":
    sys.exit(main())
