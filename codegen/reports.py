"""Reports of `wecom probe`: marks of the calls that were seen, and results that contradict the spec.

A report is the JSON of `wecom probe -o json`, or its text in a file (.md or .txt), such as an issue copied as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from wecom_runtime.calls.seen import APPS
from wecom_runtime.data.deviations import Deviation
from wecom_runtime.errors import NONE

from .language.nodes import YamlNode
from .model.api import Api, Callback, Endpoint

SEEN = "seen.yaml"
SEEN_HEAD = """\
# yaml-language-server: $schema=schema/seen.json
# The calls and callbacks that the real service answered as the spec says, by the kind of the caller, with the last day.
# `python -m codegen reports FOLDER` writes this file from reports of `wecom probe`.
"""
OK = "ok"
BOT = "bot"
"""The kind of the caller whose reports have answers to questions."""
UNKNOWN_URL = frozenset({"40066", "404"})
"""Errcodes that mean that the service does not know the path."""

_HEADING = re.compile(r"## wecom probe, wecom-client (\S+)")
_BY = re.compile(r"- (\d{4}-\d\d-\d\d), ([^(]+?)(?: \((\w+)\))?")
_RESULT = re.compile(r"(\S+) (ok|-?\d+|no answer)")
_ANSWER = re.compile(r"([a-z_]+) = (\w+)")
_APP_NAMES = {name: kind for kind, name in APPS.items()}


@attrs.frozen
class Section:
    """The results of one app in a report."""

    file: str
    """The name of the file."""
    version: str
    day: str
    app: str
    results: Mapping[str, str]
    """Path or class -> `ok`, an errcode or `no answer`."""
    differences: tuple[Deviation, ...] = ()
    answers: Mapping[str, str] = attrs.field(factory=dict)
    """Question about the real service -> the answer."""


@attrs.frozen
class Merged:
    """The result of merging reports."""

    seen: Mapping[str, Mapping[str, str]]
    """The new marks: path or class -> kind of the caller -> the last day."""
    contradictions: tuple[str, ...]
    """The lines about results that contradict the spec."""
    answers: Mapping[str, str] = attrs.field(factory=dict)
    """Question about the real service -> the last day on which a report confirmed the answer in spec/fake/."""


def read_reports(folder: Path) -> tuple[list[Section], list[str]]:
    """Return the sections of all reports in a folder, and the names of the files without one.

    Raises:
        FileNotFoundError: There is no such folder.
    """
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder of reports")
    sections: list[Section] = []
    unread: list[str] = []
    for path in sorted(one for one in folder.rglob("*") if one.suffix in (".json", ".md", ".txt")):
        name = path.relative_to(folder).as_posix()
        text = path.read_text("utf-8", errors="replace")
        found = list(_of_json(name, text) if path.suffix == ".json" else _of_text(name, text))
        sections += found
        unread += [] if found else [name]
    return sections, unread


def _of_json(name: str, text: str) -> Iterator[Section]:
    try:
        data: Any = json.loads(text)
        version, day = str(data["version"]), str(data["date"])
        rows = [(str(row["app"]), str(row["call"]), str(row["result"])) for row in data["calls"]]
        answers = {str(question): str(answer) for question, answer in data.get("answers", {}).items()}
        differences = [
            (str(row["app"]), Deviation(*(str(row[key]) for key in ("endpoint", "field", "kind", "expected", "got"))))
            for row in data["differences"]
        ]
    except (ValueError, KeyError, TypeError, AttributeError):
        return
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        return
    of_bot = [BOT] if answers else []
    for app in dict.fromkeys([*(row[0] for row in rows), *(row[0] for row in differences), *of_bot]):
        if app in APPS:
            results = {path: result for by_app, path, result in rows if by_app == app}
            own = tuple(deviation for by_app, deviation in differences if by_app == app)
            yield Section(name, version, day, app, results, own, answers if app == BOT else {})


def _of_text(name: str, text: str) -> Iterator[Section]:
    """Yield the sections of a pasted report. Other lines, such as an issue around it, are ignored."""
    _, *parts = re.split(r"(?m)^(?=## wecom probe)", f"\n{text}")
    for part in parts:
        lines = [line.strip() for line in part.splitlines()]
        heading = _HEADING.fullmatch(lines[0])
        by = next((found for line in lines if (found := _BY.fullmatch(line))), None)
        if heading is None or by is None or by[2] not in _APP_NAMES:
            continue
        results = {found[1]: found[2] for line in lines if (found := _RESULT.fullmatch(line))}
        parsed = (Deviation.parse(line) for line in lines)
        differences = tuple(one for one in parsed if one is not None)
        answers = {found[1]: found[2] for line in lines if (found := _ANSWER.fullmatch(line))}
        yield Section(name, heading[1], by[1], _APP_NAMES[by[2]], results, differences, answers)


def merge(api: Api, sections: Iterable[Section]) -> Merged:
    """Merge reports into the marks of the spec.

    A call is marked for a kind of app if it answered it without a difference. The marks of older days are kept.
    """
    entries = _entries(api)
    seen = {name: dict(entry.seen) for name, entry in entries.items() if entry.seen}
    contradictions: dict[str, list[Section]] = {}
    questions = {name: _plain(entry) for file in api.fake for name, entry in file.get("service", {}).items()}
    answers: dict[str, str] = {}
    for section in sections:
        differing = {one.endpoint for one in section.differences}
        lines = [str(one) for one in section.differences]
        for name, result in section.results.items():
            entry = entries.get(name)
            if entry is None:
                lines.append(f"{name}: the spec has no such call or callback")
            elif result == OK:
                if _may_not_call(entry, section.app):
                    lines.append(f"{name}: it answered, and the spec says that such an app cannot call it")
                elif name not in differing:
                    days = seen.setdefault(name, {})
                    days[section.app] = max(days.get(section.app, ""), section.day)
            elif result in UNKNOWN_URL:
                lines.append(f"{name}: errcode {result}: the service does not know this path")
        for question, answer in section.answers.items():
            known = questions.get(question)
            if known is None:
                lines.append(f"{question}: the spec has no such question")
            elif answer != known["answer"]:
                said = f"the spec says {known['answer']} ({known['mark']})"
                lines.append(f"{question}: the service answers {answer}, {said}")
            else:
                answers[question] = max(answers.get(question, ""), section.day)
        for line in lines:
            contradictions.setdefault(line, []).append(section)
    lines_in_order = sorted(contradictions, key=lambda line: (_place(entries, line), line))
    found = [_line(entries, line, contradictions[line]) for line in lines_in_order]
    ordered = {name: dict(sorted(days.items())) for name, days in sorted(seen.items())}
    return Merged(ordered, tuple(found), answers)


def _plain(entry: YamlNode) -> dict[str, str]:
    """Return the answer and the mark of a question as texts."""
    plain: Any = entry.plain()
    return {key: str(plain[key]) for key in ("answer", "mark")}


def _entries(api: Api) -> dict[str, Endpoint | Callback]:
    """Return the calls by their paths, and the callbacks and messages of the archive by their classes."""
    calls: dict[str, Endpoint | Callback] = {one.path: one for one in (*api.endpoints, *api.commands, *api.tools)}
    archived = (message for unit in api.archive for message in unit.callbacks)
    return {**calls, **{one.name: one for one in (*api.all_callbacks, *archived)}}


def _may_not_call(entry: Endpoint | Callback, app: str) -> bool:
    return entry.granted.get(app) == NONE or ("archive" in entry.granted and isinstance(entry, Endpoint))


def _place(entries: Mapping[str, Endpoint | Callback], line: str) -> tuple[str, int]:
    """Return file and line of the entry in the spec that a line is about."""
    entry = entries.get(line.split(": ")[0])
    return (entry.location.file, entry.location.line) if entry else ("", 0)


def _line(entries: Mapping[str, Endpoint | Callback], line: str, found: list[Section]) -> str:
    """Return a line with the place in the spec, the callers, the last day and the reports."""
    entry = entries.get(line.split(": ")[0])
    place = f"{entry.location}: " if entry else ""
    apps = ", ".join(sorted({APPS[section.app] for section in found}))
    files = sorted({section.file for section in found})
    last = max(found, key=lambda section: section.day)
    more = f" and {len(files) - 1} more" if len(files) > 1 else ""
    return f"{place}{line} ({apps}; {last.day}, wecom-client {last.version}; {files[0]}{more})"


def seen_text(seen: Mapping[str, Mapping[str, str]]) -> str:
    """Return the text of `seen.yaml`."""
    if not seen:
        return f"{SEEN_HEAD}seen: {{}}\n"
    rows = (
        f"  {name}: {{{', '.join(f'{kind}: {day}' for kind, day in days.items())}}}\n" for name, days in seen.items()
    )
    return f"{SEEN_HEAD}seen:\n{''.join(rows)}"


def write_seen(folder: Path, seen: Mapping[str, Mapping[str, str]]) -> bool:
    """Write the marks; return whether the file has changed."""
    path, text = folder / SEEN, seen_text(seen)
    if path.is_file() and path.read_text("utf-8") == text:
        return False
    path.write_text(text, "utf-8", newline="\n")
    return True


def write_answers(folder: Path, answers: Mapping[str, str]) -> list[str]:
    """Mark the answers of the fake that reports confirm, unless a page documents them; return the changed files."""
    changed: list[str] = []
    for path in sorted((folder / "fake").glob("*.yaml")):
        before = text = path.read_text("utf-8")
        for question, day in answers.items():
            block = re.compile(rf"(?m)(^  {question}:\n(?:    .*\n)*?    mark: )(assumed|seen (\S+))$")
            found = block.search(text)
            if found is not None:
                text = f"{text[: found.start(2)]}seen {max(day, found[3] or '')}{text[found.end(2) :]}"
        if text != before:
            path.write_text(text, "utf-8", newline="\n")
            changed.append(path.relative_to(folder).as_posix())
    return changed
