"""The report of `wecom probe`, as data and as English Markdown to be pasted into an issue.

It contains paths, class names, names and types of fields, errcodes, and undocumented values that identify nobody.
`python -m tools reports` reads both forms.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any

import attrs

from wecom_runtime.calls.seen import APPS
from wecom_runtime.data.deviations import Deviation

OK = "ok"
"""The result of a call that answered."""
NO_ANSWER = "no answer"
"""The result of a call without an answer."""


@attrs.frozen
class Section:
    """The results of one app."""

    app: str
    """Its kind, a key of `APPS`."""
    token: str
    """The kind of its token; "" for a long connection."""
    results: Mapping[str, str] = attrs.field(factory=dict)
    """Path of a call, or class of a received callback -> `ok`, the errcode, or `no answer`."""
    skipped: Mapping[str, str] = attrs.field(factory=dict)
    """Path -> the parameter without a value."""
    answers: Mapping[str, str] = attrs.field(factory=dict)
    """Question about the service -> the answer, a word of `spec/fake/service.yaml`."""
    differences: Sequence[Deviation] = ()

    @property
    def text(self) -> str:
        """The section as Markdown."""
        answered = sum(result == OK for result in self.results.values())
        silent = sum(result == NO_ANSWER for result in self.results.values())
        codes = Counter(result for result in self.results.values() if result not in (OK, NO_ANSWER))
        counts = ", ".join(f"{code} ({count})" for code, count in sorted(codes.items(), key=lambda pair: pair[0]))
        by = APPS[self.app] + (f" ({self.token})" if self.token else "")
        lines = [
            f"## wecom probe, wecom-client {version('wecom-client')}",
            "",
            f"- {today()}, {by}",
            f"- {answered} calls answered, {codes.total()} refused" + (f": errcode {counts}" if counts else ""),
            f"- {silent} calls without an answer, {len(self.skipped)} not run: a parameter is missing",
            f"- {len(self.differences)} differences from the spec",
        ]
        for block in (
            [f"{path} {result}" for path, result in sorted(self.results.items())],
            [f"{question} = {answer}" for question, answer in sorted(self.answers.items())],
            [str(one) for one in sorted(self.differences)],
        ):
            if block:
                lines += ["", "```", *block, "```"]
        return "\n".join(lines)


def today() -> str:
    return time.strftime("%Y-%m-%d", time.gmtime())


def report_text(sections: Sequence[Section]) -> str:
    """Return the report as Markdown, with one heading for each app."""
    return "\n\n".join(section.text for section in sections)


def report_data(sections: Sequence[Section]) -> dict[str, Any]:
    """Return the report as plain data."""
    return {
        "version": version("wecom-client"),
        "date": today(),
        "calls": [
            {"call": path, "app": section.app, "result": result}
            for section in sections
            for path, result in sorted(section.results.items())
        ],
        "skipped": [
            {"call": path, "app": section.app, "parameter": name}
            for section in sections
            for path, name in sorted(section.skipped.items())
        ],
        "answers": {question: answer for section in sections for question, answer in sorted(section.answers.items())},
        "differences": [
            {"app": section.app, **attrs.asdict(one)} for section in sections for one in sorted(section.differences)
        ],
    }
