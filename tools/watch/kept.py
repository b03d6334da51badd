"""The facts of official pages in `spec/facts/`: one line for each fact, without the words of the pages.

A file has the facts of the pages that one domain cites, as text with tabs, in a sorted order. A row of a table of
parameters has its name, whether it is required, its kinds of values, limits, values and default. The hash of its words
is that of a judgement, so that `judged.yaml` holds for the facts as for the pages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from wecom_runtime.harmless import integer_in

from .compare import stated, values_shown
from .conditions import Condition
from .facts import ConditionFact, ErrorFact, PageFacts, RowFact, Section, Stated, TableFact, ValueFact
from .known import Index
from .pages import Page, digest
from .words import Limit

COLUMNS = ("page", "entry", "table", "field", "under", "required", "kinds", "limits", "values", "default", "words")
_DATE = "# pages of "
_PAGE = "page"
_ERRORS = "errors"
_WHO = "who"
SCOPE = "scope"
"""The entry of a call that names the visible scope of the app."""
LIMITING = "sentences"
"""The entry with the number of sentences of a page that limit a call by the state, or state an effect."""
_VALUES = "values"
_REQUIRED = {True: "yes", False: "no", None: ""}
_CONDITIONAL = "?"


def write(folder: Path, facts: Iterable[PageFacts], index: Index) -> list[str]:
    """Write the facts of cited pages, one file for each domain; return the names of the changed files.

    The facts of cited pages that were not read stay.
    """
    lines: dict[str, set[str]] = defaultdict(set)
    newest = ""
    read_pages: set[str] = set()
    for page in facts:
        read_pages.add(str(page.page.id))
        if index.by_page.get(page.page.id):
            lines[_domain(page, index)].update(map("\t".join, _rows(page)))
            newest = max(newest, page.page.updated)
    for old in sorted(folder.glob("*.tsv")):
        for line in old.read_text("utf-8").split("\n"):
            number = line.partition("\t")[0]
            cited = integer_in(number)
            if cited is not None and number not in read_pages and index.by_page.get(cited):
                lines[old.stem].add(line)
            elif line.startswith(_DATE):
                newest = max(newest, line.removeprefix(_DATE))
    changed: list[str] = []
    folder.mkdir(parents=True, exist_ok=True)
    for old in sorted(folder.glob("*.tsv")):
        if old.stem not in lines:
            old.unlink()
            changed.append(old.name)
    for domain, found in sorted(lines.items()):
        path = folder / f"{domain}.tsv"
        text = "\n".join([f"{_DATE}{newest}", "\t".join(COLUMNS), *sorted(found), ""])
        if not path.is_file() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8", newline="\n")
            changed.append(path.name)
    return changed


def read(folder: Path) -> list[PageFacts]:
    """Return the facts in a folder, by page.

    Raises:
        ValueError: A line has other columns.
    """
    pages: dict[int, list[tuple[Path, int, list[str]]]] = defaultdict(list)
    for path in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
            cells = line.split("\t")
            if not line or line.startswith("#") or cells[0] == COLUMNS[0]:
                continue
            if len(cells) != len(COLUMNS):
                raise ValueError(f"{path}:{number}: write {len(COLUMNS)} columns with tabs between them")
            pages[int(cells[0])].append((path, number, cells))
    return [_page(number, rows, folder) for number, rows in sorted(pages.items())]


def count(folder: Path) -> int:
    """Return the number of facts in a folder."""
    return sum(
        not line.startswith("#") and not line.startswith(COLUMNS[0]) and bool(line)
        for path in folder.glob("*.tsv")
        for line in path.read_text("utf-8").split("\n")
    )


def count_of(page: PageFacts) -> int:
    """Return the number of facts of a page: calls, rows, values and error codes."""
    sections = page.sections
    rows = sum(len(table.rows) for section in sections for table in section.tables)
    return sum(s.kind == "call" for s in sections) + rows + sum(len(s.values) for s in sections) + len(page.errors)


def _domain(page: PageFacts, index: Index) -> str:
    """Return the domain of the first entry that cites a page, or the folder of its file."""
    files = sorted(one.location.file.removesuffix(".yaml") for one in index.by_page[page.page.id])
    parts = files[0].split("/")[1:]
    return parts[1] if parts[0] == "api" else parts[0]


# -- writing -----------------------------------------------------------------------------------------------------------


def _rows(facts: PageFacts) -> Iterator[tuple[str, ...]]:
    page = str(facts.page.id)
    shown = values_shown(facts)
    common = 0
    for section in facts.sections:
        entry = section.key
        if section.kind == _PAGE:
            if not section.tables and not section.values:
                continue
            common += 1
            entry = f"{_PAGE} {common}"
        elif section.kind == "call":
            names = " ".join(section.query)
            yield _line(
                page, entry, "", "", kinds=section.method, limits=section.token, values=names, words=section.words
            )
        for number, table in enumerate(section.tables, 1):
            for row in table.rows:
                found = stated(row, shown)
                need = _REQUIRED[row.required] + (_CONDITIONAL if found.is_conditional else "")
                yield _line(
                    page,
                    entry,
                    f"{number} {table.direction}".strip(),
                    row.name,
                    under=row.parent,
                    required=need,
                    kinds=" ".join([found.kind or "-", *sorted(found.shown)]),
                    limits=";".join(map(_limit, found.limits)),
                    values="/".join(found.values),
                    default=found.default,
                    words=row.words,
                )
        tables = sorted({value.table for value in section.values})
        for value in section.values:
            table_number = tables.index(value.table) + 1
            yield _line(page, entry, f"{table_number} {_VALUES}", value.value, words=f"{value.value} | {value.meaning}")
    for one in facts.conditions:
        need = _REQUIRED[not one.condition.is_none]
        yield _line(page, _WHO, "", one.path, under=one.condition.key, required=need, words=one.words)
    for path in facts.scoped:
        yield (page, SCOPE, "", path, "", "", "", "", "", "", "")
    if facts.limiting:
        yield (page, LIMITING, "", str(facts.limiting), "", "", "", "", "", "", "")
    for error in facts.errors:
        yield _line(page, _ERRORS, "", str(error.code), words=f"{error.code} {error.label} {error.advice}")


def _line(
    page: str,
    entry: str,
    table: str,
    field: str,
    *,
    words: str,
    under: str = "",
    required: str = "",
    kinds: str = "",
    limits: str = "",
    values: str = "",
    default: str = "",
) -> tuple[str, ...]:
    cells = (page, entry, table, field, under, required, kinds, limits, values, default, digest(words))
    return tuple(" ".join(cell.split()) for cell in cells)


def _limit(limit: Limit) -> str:
    low, high = ("" if number is None else str(number) for number in (limit.low, limit.high))
    return f"{low}..{high} {limit.unit}".strip()


# -- reading -----------------------------------------------------------------------------------------------------------


def _page(number: int, rows: list[tuple[Path, int, list[str]]], folder: Path) -> PageFacts:
    path = rows[0][0].relative_to(folder.parent).as_posix()
    sections: dict[str, Section] = {}
    tables: dict[tuple[str, str], list[RowFact]] = defaultdict(list)
    errors: list[ErrorFact] = []
    who: list[ConditionFact] = []
    scoped: list[str] = []
    sentences = 0
    for _, line, cells in rows:
        _, entry, table, field, under, required, kinds, limits, values, default, words = cells
        if entry == _ERRORS:
            errors.append(ErrorFact(line, int(field), "", "", words))
            continue
        if entry == _WHO:
            who.append(ConditionFact(line, field, Condition(under, required == "no"), "", words))
            continue
        if entry == SCOPE:
            scoped.append(field)
            continue
        if entry == LIMITING:
            sentences = int(field)
            continue
        section = sections.get(entry)
        if section is None:
            kind = "call" if entry.startswith(("/", "http")) else _PAGE if entry.startswith(f"{_PAGE} ") else "callback"
            section = sections[entry] = Section(kind, entry if kind != _PAGE else str(number), line, "", kept=words)
        if not table:
            section.method, section.token, section.query = kinds, limits, tuple(values.split())
            section.kept = words
        elif table.endswith(f" {_VALUES}"):
            section.values.append(ValueFact(line, int(table.split()[0]), field, ""))
        else:
            kind, *shown = kinds.split(" ")
            found = Stated(
                "" if kind == "-" else kind,
                frozenset(shown),
                required.endswith(_CONDITIONAL),
                tuple(map(_read_limit, filter(None, limits.split(";")))),
                tuple(filter(None, values.split("/"))),
                default,
                words,
            )
            need = {"yes": True, "no": False}.get(required.rstrip(_CONDITIONAL))
            tables[entry, table].append(RowFact(line, field, under, need, "", "", "", "", found))
    for (entry, table), found_rows in tables.items():
        _, _, direction = table.partition(" ")
        sections[entry].tables.append(TableFact(found_rows[0].line, direction, "", tuple(found_rows)))
    page = Page(path, number, 0, "", "", path, (), "")
    return PageFacts(page, tuple(sections.values()), tuple(errors), tuple(who), tuple(scoped), sentences)


def _read_limit(text: str) -> Limit:
    numbers, _, unit = text.partition(" ")
    low, _, high = numbers.partition("..")
    return Limit(int(low) if low else None, int(high) if high else None, unit)
