"""Reports of `wecom probe`: marks of the calls that were seen, and results that contradict the spec.

A report is the JSON of `wecom probe -o json`, or its text in a file (.md or .txt), such as an issue copied as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import attrs
import jsonschema_rs

from codegen.language.nodes import YamlNode
from codegen.model.api import Api, Callback, Endpoint
from wecom_runtime.calls.seen import APPS
from wecom_runtime.data.deviations import KINDS, Deviation
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import NONE

SEEN = "seen.yaml"
SEEN_HEAD = """\
# yaml-language-server: $schema=schema/seen.json
# The calls and callbacks that the real service answered as the spec says, by the kind of the caller, with the last day.
# `python -m tools reports FOLDER` writes this file from reports of `wecom probe`.
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
    """Return the sections of all reports in a folder, and a line for each file that is no valid report.

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
        try:
            found = [decode_json(text)] if path.suffix == ".json" else [*_reports_in(text)]
            read = [section for data in found for section in _sections(name, data)]
        except ValueError as error:
            unread.append(f"{name}: no report of wecom probe: {error}")
            continue
        sections += read
        unread += [] if found else [f"{name}: no report of wecom probe"]
    return sections, unread


def _text(pattern: str) -> dict[str, str]:
    return {"type": "string", "pattern": rf"^(?:{pattern})$"}


_ENTRY = _text(r"(?:https?://)?[A-Za-z0-9_./-]{1,300}")
_APP = {"enum": sorted(APPS)}


def _rows(**properties: Any) -> dict[str, Any]:
    row = {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}
    return {"type": "array", "items": row}


SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "version": _text(r"[0-9A-Za-z.+!-]{1,60}"),
        "date": _text(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        "calls": _rows(call=_ENTRY, app=_APP, result=_text(r"ok|no answer|-?[0-9]{1,10}")),
        "skipped": _rows(call=_ENTRY, app=_APP, parameter=_text(r"[!-~]{1,200}")),
        "answers": {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z_]{1,60}$"},
            "additionalProperties": _text(r"[A-Za-z0-9_]{1,60}"),
        },
        "differences": _rows(
            app=_APP,
            endpoint=_ENTRY,
            field=_text(r"[^\s\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]{0,300}"),
            kind={"enum": sorted(KINDS)},
            expected=_text(r"[a-z ]{0,60}"),
            got=_text(r"[A-Za-z0-9_ -]{0,60}"),
        ),
    },
    "required": ["version", "date", "calls", "differences"],
    "additionalProperties": False,
}
"""The JSON Schema of a report. A report comes from a stranger, and its texts are printed and written into the spec."""


def _sections(file: str, data: Any) -> Iterator[Section]:
    """Yield the results of each app in a report.

    Raises:
        ValueError: The report does not fit the schema, or its date is later than tomorrow.
    """
    try:
        jsonschema_rs.validate(SCHEMA, data)
    except jsonschema_rs.ValidationError as error:
        place = "".join(f"/{step}" for step in error.instance_path)
        raise ValueError(f"{place or '/'} does not fit the schema of reports") from None
    if not _is_past(data["date"]):
        raise ValueError(f"{data['date']} is no date, or later than tomorrow")
    answers = data.get("answers", {})
    by_app: dict[str, tuple[dict[str, str], list[Deviation]]] = {BOT: ({}, [])} if answers else {}
    for row in data["calls"]:
        by_app.setdefault(row["app"], ({}, []))[0][row["call"]] = row["result"]
    for row in data["differences"]:
        by_app.setdefault(row["app"], ({}, []))[1].append(Deviation(**{key: row[key] for key in row if key != "app"}))
    for app, (results, differences) in by_app.items():
        own = answers if app == BOT else {}
        yield Section(file, data["version"], data["date"], app, results, tuple(differences), own)


def _is_past(day: str) -> bool:
    """Return whether a text is a date that is not later than tomorrow in UTC."""
    try:
        return date.fromisoformat(day) <= datetime.now(timezone.utc).date() + timedelta(days=1)
    except ValueError:
        return False


def _later(day: str, known: str) -> str:
    """Return the later one of two days; the first one if the other one has not come yet."""
    return max(day, known) if _is_past(known) else day


def _reports_in(text: str) -> Iterator[dict[str, Any]]:
    """Yield the pasted reports in a text as data. Other lines, such as an issue around them, are ignored."""
    _, *parts = re.split(r"(?m)^(?=## wecom probe)", f"\n{text}")
    for part in parts:
        lines = [line.strip() for line in part.splitlines()]
        heading = _HEADING.fullmatch(lines[0])
        by = next((found for line in lines if (found := _BY.fullmatch(line))), None)
        if heading is None or by is None or by[2] not in _APP_NAMES:
            continue
        app = _APP_NAMES[by[2]]
        results = [found for line in lines if (found := _RESULT.fullmatch(line))]
        parsed = [one for line in lines if (one := Deviation.parse(line)) is not None]
        yield {
            "version": heading[1],
            "date": by[1],
            "calls": [{"call": found[1], "app": app, "result": found[2]} for found in results],
            "answers": {found[1]: found[2] for line in lines if (found := _ANSWER.fullmatch(line))},
            "differences": [{"app": app, **attrs.asdict(one)} for one in parsed],
        }


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
                    days[section.app] = _later(section.day, days.get(section.app, ""))
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
                answers[question] = _later(section.day, answers.get(question, ""))
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
                text = f"{text[: found.start(2)]}seen {_later(day, found[3] or '')}{text[found.end(2) :]}"
        if text != before:
            path.write_text(text, "utf-8", newline="\n")
            changed.append(path.relative_to(folder).as_posix())
    return changed
