"""Changes between two snapshots of the official pages.

Facts are compared and not texts: a moved section, a new layout of a table or another link is not a change. A change on
the pages for the three kinds of developers is reported once.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TypeAlias

import attrs

from .compare import Difference
from .facts import PageFacts, RowFact, SampleFact, Section, is_token
from .samples import Value, paths, shown
from .words import default, limits, values


@attrs.frozen
class Change:
    """A changed fact on a page."""

    kind: str
    """The kind, as of a difference; `words` for a description, `prose` for the text around it."""
    entry: str
    subject: str
    before: str
    after: str
    page: str
    path: str
    line: int
    also: tuple[str, ...] = ()
    missing: bool = False
    """Whether the spec does not have the new fact."""

    def __str__(self) -> str:
        also = f", also {', '.join(self.also)}" if self.also else ""
        shown = f"“{_short(self.before, self.after)}” -> “{_short(self.after, self.before)}”"
        if not self.before:
            shown = f"new: “{_short(self.after)}”"
        elif not self.after:
            shown = f"gone: “{_short(self.before)}”"
        mark = "! " if self.missing else ""
        name = f"{self.kind} {self.subject}".strip()
        return f"{mark}{self.path}:{self.line}: page {self.page}{also}: {self.entry}: {name}: {shown}"


def _short(text: str, other: str = "", most: int = 160) -> str:
    """Return a text for a line, cut to the part that differs from the other text."""
    if len(text) <= most:
        return text
    same = 0
    while same < min(len(text), len(other)) and text[same] == other[same]:
        same += 1
    begin = max(0, min(same, len(text) - 1) - 40)
    return ("…" if begin else "") + text[begin : begin + most] + ("…" if len(text) > begin + most else "")


def changes(old: Iterable[PageFacts], new: Iterable[PageFacts], missing: Iterable[Difference]) -> list[Change]:
    """Return the changes of the new snapshot, and mark those that the spec does not have.

    Args:
        old: The old pages.
        new: The new pages.
        missing: Differences between the new pages and the spec.
    """
    lacking = {(one.entry, one.subject.split(" ")[0].rsplit(".", 1)[-1]) for one in missing}
    before = {_key(page): page for page in old}
    after = {_key(page): page for page in new}
    found: dict[tuple[str, ...], Change] = {}
    whole = _moved(before, after)
    for key, page in after.items():
        for change in _of_page(before.get(key), page, whole):
            name = change.subject.split(" ")[0].rsplit(".", 1)[-1]
            is_missing = bool(change.after) and (change.entry, name) in lacking
            change = attrs.evolve(change, missing=is_missing)
            entry = change.entry if not change.entry.startswith("page ") else ""
            same = (change.kind, entry, change.subject, _bare(change.before), _bare(change.after))
            first = found.get(same)
            if first is None:
                found[same] = change
            elif change.page != first.page and change.page not in first.also:
                found[same] = attrs.evolve(first, also=(*first.also, change.page))
    for key, page in before.items():
        for section in page.sections if key not in after else ():
            if section.kind != "page" and section.key not in whole.after:
                kind = _KINDS[section.kind]
                one = Change(
                    kind, section.key, "", section.title or section.key, "", page.page.label, page.page.path, 1
                )
                found.setdefault((one.kind, one.entry, "", one.before, ""), one)
    return sorted(found.values(), key=lambda change: (change.path, change.line))


@attrs.frozen
class _Whole:
    """The calls and callbacks of all pages in both snapshots."""

    before: frozenset[str]
    after: frozenset[str]


def _moved(before: Mapping[object, PageFacts], after: Mapping[object, PageFacts]) -> _Whole:
    def keys(pages: Mapping[object, PageFacts]) -> frozenset[str]:
        return frozenset(s.key for page in pages.values() for s in page.sections if s.kind != "page")

    return _Whole(keys(before), keys(after))


def _key(page: PageFacts) -> object:
    return page.page.id or page.page.path


def _of_page(old: PageFacts | None, new: PageFacts, whole: _Whole) -> Iterator[Change]:
    page = new.page
    if (old is not None and old.page.text == page.text) or "更新日志" in page.title:
        return

    def change(kind: str, entry: str, subject: str, was: str, now: str, line: int) -> Change:
        return Change(kind, entry, subject, was, now, page.label, page.path, line)

    if old is None:
        reported = False
        for section in new.sections:
            if section.kind != "page" and section.key not in whole.before:
                reported = True
                yield change(_KINDS[section.kind], section.key, "", "", section.words or section.title, section.line)
        if not reported and is_server_page(page.trail):
            yield change("page", f"page {page.label}", "", "", page.title, 1)
        return
    calls = [section.key for section in new.sections if section.kind == "call"]
    sections, old_sections = _by_key(new.sections), _by_key(old.sections)
    for key, section in sections.items():
        entry = section.key
        if section.kind == "page":
            entry = calls[0] if len(set(calls)) == 1 else f"page {page.label}"
            if section.title:
                entry += f" ({section.title})"
        known = _counterpart(key, section, old_sections, sections)
        if known is None:
            if section.kind != "page":
                if section.key not in whole.before:
                    yield change(_KINDS[section.kind], entry, "", "", section.words or section.title, section.line)
                continue
            names = _names(section)
            if names:
                yield change("section", entry, "", "", f"{section.title}: {', '.join(names)}", section.line)
            known = attrs.evolve(section, prose=[])
        for attribute in ("method", "token"):
            was, now = getattr(known, attribute), getattr(section, attribute)
            if was and now and was != now:
                yield change(attribute, entry, now, was, now, section.line)
        for kind, subject, was, now, line in _sections(known, section):
            yield change(kind, entry, subject, was, now, line)
    for key, section in old_sections.items():
        if _counterpart(key, section, sections, old_sections) is not None:
            continue
        if section.kind != "page" and section.key not in whole.after:
            yield change(_KINDS[section.kind], section.key, "", section.title or section.key, "", 1)
        elif section.kind == "page" and _names(section):
            words = f"{section.title}: {', '.join(_names(section))}"
            yield change("section", f"page {page.label} ({section.title})", "", words, "", 1)
    yield from _errors(old, new)


_KINDS = {"call": "endpoint", "callback": "callback"}


def is_server_page(trail: str) -> bool:
    """Return whether a page is about the server's API, and not about scripts of a browser, an app or a mini program."""
    return not re.search(r"JS-SDK|小程序|客户端|工具与资源|更新日志|视频|案例", trail)


def _names(section: Section) -> list[str]:
    """Return the fields in a section."""
    rows = [row.name for table in section.tables for row in table.rows]
    return list(dict.fromkeys(rows or [name for sample in section.samples for name, _, _ in sample.value.members]))


def _counterpart(
    key: tuple[str, str],
    section: Section,
    others: Mapping[tuple[str, str], Section],
    own: Mapping[tuple[str, str], Section],
) -> Section | None:
    """Return the same section of the other snapshot, by its heading or its fields."""
    names = set(_names(section))
    same = others.get(key)
    if section.kind != "page" or not names:
        return same
    if same is not None and _alike(names, set(_names(same))):
        return same
    best: tuple[float, Section] | None = None
    for other_key, other in others.items():
        if other.kind != "page" or (other_key in own and _alike(set(_names(own[other_key])), set(_names(other)))):
            continue
        theirs = set(_names(other))
        share = len(names & theirs) / len(names | theirs)
        alike = key[1] in other_key[1] or other_key[1] in key[1]
        if share >= (0.4 if alike else 0.75) and (best is None or share > best[0]):
            best = (share, other)
    return best[1] if best else None


def _alike(names: set[str], others: set[str]) -> bool:
    return len(names & others) * 2 >= min(len(names), len(others))


def _errors(old: PageFacts, new: PageFacts) -> Iterator[Change]:
    page = new.page
    was = {error.code: error for error in old.errors}
    for error in new.errors:
        before = was.pop(error.code, None)
        was_text = f"{before.label} {before.advice}".strip() if before else ""
        now = f"{error.label} {error.advice}".strip()
        if _bare(was_text) != _bare(now):
            yield Change("error", f"errcode {error.code}", "", was_text, now, page.label, page.path, error.line)
    codes = {error.code for error in new.errors}
    for error in was.values():
        if error.code not in codes:
            was_text = f"{error.label} {error.advice}".strip()
            yield Change("error", f"errcode {error.code}", "", was_text, "", page.label, page.path, 1)


def _by_key(sections: Iterable[Section]) -> dict[tuple[str, str], Section]:
    """Return the sections of a page by key; merge sections of the same key, such as two samples of a callback."""
    found: dict[tuple[str, str], Section] = {}
    for section in sections:
        key = (section.kind, section.key if section.kind != "page" else section.title)
        if key in found:
            first = found[key]
            found[key] = attrs.evolve(
                first,
                tables=[*first.tables, *section.tables],
                samples=[*first.samples, *section.samples],
                values=[*first.values, *section.values],
                prose=[*first.prose, *section.prose],
            )
        else:
            found[key] = section
    return found


SectionChange: TypeAlias = tuple[str, str, str, str, int]
"""Kind, subject, before, after and line."""


def _sections(old: Section, new: Section) -> Iterator[SectionChange]:
    yield from _rows(old, new)
    yield from _samples(old, new)
    yield from _values(old, new)
    yield from _prose(old, new)


def _values(old: Section, new: Section) -> Iterator[SectionChange]:
    """Compare tables of values; the new values of a table are one change."""
    was = Counter((one.value, _bare(one.meaning)) for one in old.values)
    now = Counter((one.value, _bare(one.meaning)) for one in new.values)
    known = {value for value, _ in was}
    left = {value for value, _ in now}
    for _, group in groupby(new.values, key=lambda one: one.table):
        facts = list(group)
        added = [one for one in facts if one.value not in known]
        if added:
            shown = ", ".join(f"{one.value} {one.meaning}" for one in added)
            yield "value", ", ".join(one.value for one in added), "", shown, added[0].line
        for one in facts:
            meanings = [meaning for value, meaning in was if value == one.value]
            if one.value in known and len(meanings) == 1 and meanings[0] != _bare(one.meaning):
                before = next(w for w in old.values if w.value == one.value)
                yield "value", one.value, before.meaning, one.meaning, one.line
    for one in old.values:
        if one.value not in left:
            yield "value", one.value, one.meaning, "", new.line


def _row_map(section: Section) -> dict[tuple[str, str, int], RowFact]:
    found: dict[tuple[str, str, int], RowFact] = {}
    for table in section.tables:
        for row in table.rows:
            if is_token(row.name) and row.name != "errcode":
                continue
            number = 0
            while (table.direction, row.name, number) in found:
                number += 1
            found[(table.direction, row.name, number)] = row
    return found


def _rows(old: Section, new: Section) -> Iterator[SectionChange]:
    was, now = _row_map(old), _row_map(new)
    gone = [row for key, row in was.items() if key not in now]
    for key, row in now.items():
        before = was.get(key)
        if before is None:
            moved = next((r for r in gone if r.name == row.name), None)
            if moved is None:
                renamed = next((r for r in gone if _bare(r.doc) == _bare(row.doc) and len(_bare(row.doc)) > 3), None)
                if renamed is not None:
                    gone.remove(renamed)
                yield "field", row.name, renamed.words if renamed else "", row.words, row.line
                continue
            gone.remove(moved)
            before = moved
        if _bare(before.words) != _bare(row.words):
            yield from _row(before, row)
    for row in gone:
        if not any(r.name == row.name for r in now.values()):
            yield "field", row.name, row.words, "", new.line


def _row(old: RowFact, new: RowFact) -> Iterator[SectionChange]:
    reported = False
    if old.required is not None and new.required is not None and old.required != new.required:
        reported = True
        yield "required", new.name, old.words, new.words, new.line
    if old.type and new.type and _bare(old.type).lower() != _bare(new.type).lower():
        reported = True
        yield "type", new.name, old.type, new.type, new.line
    was, now = values(old.doc), values(new.doc)
    for value in [v for v in now if v not in was]:
        reported = True
        yield "value", f"{new.name} {value}", "", new.words, new.line
    for value in [v for v in was if v not in now]:
        reported = True
        yield "value", f"{new.name} {value}", old.words, "", new.line
    old_limits, new_limits = limits(old.doc, old.type), limits(new.doc, new.type)
    if set(map(str, old_limits)) != set(map(str, new_limits)):
        reported = True
        limit = "; ".join(str(one) for one in new_limits if one not in old_limits) or "none"
        yield "limit", f"{new.name} {limit}", old.words, new.words, new.line
    if default(old.doc) != default(new.doc):
        reported = True
        yield "default", f"{new.name} {default(new.doc) or 'none'}", old.words, new.words, new.line
    if not reported and _bare(old.doc) != _bare(new.doc):
        yield "words", new.name, old.doc, new.doc, new.line


def _samples(old: Section, new: Section) -> Iterator[SectionChange]:
    was = _shown(old.samples)
    named = {row.name.rsplit(".", 1)[-1] for table in old.tables for row in table.rows}
    reported = {row.name.rsplit(".", 1)[-1] for table in new.tables for row in table.rows} - named
    for path, (line, value) in _shown(new.samples).items():
        before = was.get(path)
        last = path.rsplit(".", 1)[-1]
        if before is None:
            under = path.rpartition(".")[0]
            if (
                last not in reported
                and not _PLACEHOLDER.fullmatch(last)
                and (not under or under in was)
                and re.fullmatch(r"[A-Za-z_]\w*", last)
            ):
                yield "sample", path, "", shown(value), line
        elif _differ(before[1], value):
            yield "sample", path, shown(before[1]), shown(value), line


def _shown(samples: Iterable[SampleFact]) -> dict[str, tuple[int, Value]]:
    found: dict[str, tuple[int, Value]] = {}
    for sample in samples:
        for path, line, value in paths(sample.value):
            found.setdefault(path, (sample.line + line, value))
    return found


def _differ(old: Value, new: Value) -> bool:
    """Return whether two values of a sample differ in shape or sign."""
    if old.kind != new.kind:
        return {old.kind, new.kind} & {"object", "list"} != set() and "word" not in (old.kind, new.kind)
    if old.kind == "list":
        if any(one.kind != "number" for one in (*old.items, *new.items)):
            return False
        return [one.text.startswith("-") for one in old.items] != [one.text.startswith("-") for one in new.items]
    if old.kind == "number":
        return old.text.startswith("-") != new.text.startswith("-")
    return False


_PLACEHOLDER = re.compile(r"[A-Z][A-Z0-9_]*")


def _prose(old: Section, new: Section) -> Iterator[SectionChange]:
    was = [line.text for line in old.prose]
    now = [line.text for line in new.prose]
    if list(map(_bare, was)) == list(map(_bare, now)):
        return
    matcher = difflib.SequenceMatcher(None, list(map(_bare, was)), list(map(_bare, now)), autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        before, after = " ".join(was[i1:i2]), " ".join(now[j1:j2])
        if _bare(before) != _bare(after):
            line = new.prose[j1].line if j1 < len(new.prose) else new.line
            yield "prose", "", before, after, line


def _bare(text: str) -> str:
    """Return a text without spaces and without punctuation at its end."""
    return re.sub(r"[\s。；;，,.]+$", "", re.sub(r"\s+", "", text))
