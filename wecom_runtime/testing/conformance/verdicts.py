"""Verdicts about cases, and their report as JUnit XML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import attrs

from .cases import Case

HELD, FELL, UNSUPPORTED = "held", "fell", "unsupported"
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@attrs.frozen
class Verdict:
    """The result of a case."""

    case: Case
    result: str
    """`HELD`, `FELL` or `UNSUPPORTED`: the client has nothing for the case."""
    expected: str = ""
    """What was expected; "" if the case held."""
    came: str = ""
    """What came instead."""
    seconds: float = 0.0
    log: str = ""
    """The end of what the program wrote to stderr."""

    def plain(self) -> Mapping[str, Any]:
        """Return the verdict as plain data."""
        return {
            "case": self.case.id,
            "result": self.result,
            "shows": self.case.shows,
            "expected": self.expected,
            "came": self.came,
            "seconds": round(self.seconds, 3),
        }


def junit(verdicts: Sequence[Verdict]) -> str:
    """Return the verdicts as JUnit XML."""
    fell, skipped = (sum(one.result == kind for one in verdicts) for kind in (FELL, UNSUPPORTED))
    total = sum(one.seconds for one in verdicts)
    head = f'tests="{len(verdicts)}" failures="{fell}" skipped="{skipped}" errors="0" time="{total:.3f}"'
    return "".join(
        (
            f'<?xml version="1.0" encoding="utf-8"?>\n<testsuites><testsuite name="wecom conformance" {head}>\n',
            *map("".join, map(_test_case, verdicts)),
            "</testsuite></testsuites>\n",
        )
    )


def _test_case(verdict: Verdict) -> Iterable[str]:
    group, _, name = verdict.case.id.partition(".")
    yield f'<testcase classname={quoteattr(group)} name={quoteattr(name)} time="{verdict.seconds:.3f}">'
    if verdict.result == UNSUPPORTED:
        yield "<skipped/>"
    elif verdict.result == FELL:
        message = quoteattr(_clean(verdict.case.shows))
        details = _clean(f"expected: {verdict.expected}\ncame: {verdict.came}\n{verdict.log}")
        yield f"<failure message={message}>{escape(details)}</failure>"
    yield "</testcase>\n"


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)
