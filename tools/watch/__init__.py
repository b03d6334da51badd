"""The comparison of official pages with the spec, and of two snapshots of the pages.

Pages are read from a folder: the Markdown of a mirror, the answers of the site as JSON, or its HTML. Facts with their
lines are read from the pages and compared with the model. Differences that `spec/judged.yaml` accepts are not reported.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs

from codegen.generate import read_api, without_collector
from codegen.model.api import Api

from . import kept
from .changes import Change, changes
from .compare import Difference, compare
from .discovery import compare_discovery, read_answers, write_kept
from .facts import PageFacts, facts_of, selectors_in
from .judged import outdated, unjudged
from .known import Index
from .order import grouped, of_cited_pages
from .pages import read_pages
from .propose import apply, propose

__all__ = [
    "FACTS",
    "Report",
    "changed",
    "changed_lines",
    "check_facts",
    "discover",
    "read_facts",
    "watch",
    "watch_discovery",
    "write_facts",
]

_LEAST = 0.95
"""The share of the facts in the repository that a complete run reads."""
_LEAST_OF_A_PAGE = 0.5
"""The share of its facts below which a page has lost them."""
AREAS = "gateway", "abilities"
"""The folders of facts of the gateway's discovery and of the tools of abilities."""
FACTS = "facts"
"""The folder of a spec with the facts of the pages."""


@attrs.frozen
class Report:
    """The result of comparing pages with the spec."""

    pages: int
    differences: tuple[Difference, ...]
    """The differences without a judgement."""
    outdated: tuple[str, ...]
    """Judgements without a difference, as `file:line:column: …`."""
    written: tuple[str, ...] = ()
    """The changed files of the spec."""
    lost: tuple[str, ...] = ()
    """Pages that lost their facts, and calls and callbacks that no page has any more."""
    summary: str = ""
    """The number of pages, tables, rows and samples."""
    is_incomplete: bool = False
    """Whether the pages have less than 95 % of the facts in the repository."""

    @property
    def lines(self) -> list[str]:
        return [*self.lost, *grouped(self.differences), *self.outdated]


def read_facts(folder: Path) -> list[PageFacts]:
    """Return the facts of all pages in a folder.

    Raises:
        FileNotFoundError: The folder has no page.
    """
    return [facts_of(page) for page in read_pages(folder)]


def watch(spec: Path, pages: Path, *, write: bool = False) -> Report:
    """Compare pages with a spec.

    Args:
        spec: The folder of the spec.
        pages: The folder of the pages.
        write: Whether to write the facts that need no decision into the spec; the report has the other differences.

    Raises:
        SpecError: The spec has mistakes.
        FileNotFoundError: The folder has no page.
    """
    with without_collector():
        api = read_api(spec)
        found = report(api, read_facts(pages), kept.read(spec / FACTS))
        discovered = unjudged(compare_discovery(api, spec / FACTS), api.judged)
        found = attrs.evolve(found, differences=(*found.differences, *discovered))
        if not write:
            return found
        edits, left = propose(found.differences, api, spec)
        return attrs.evolve(found, differences=tuple(left), written=tuple(apply(edits, spec)))


def watch_discovery(spec: Path) -> list[str]:
    """Compare the kept facts of the gateway's discovery and of tools with a spec; return the lines of a report.

    Raises:
        SpecError: The spec has mistakes.
        FileNotFoundError: The spec has no facts of the discovery.
    """
    with without_collector():
        api = read_api(spec)
        if not any((spec / FACTS / area).is_dir() for area in AREAS):
            raise FileNotFoundError(f"{spec / FACTS}: no facts of the discovery: write them with discover FOLDER")
        found = compare_discovery(api, spec / FACTS)
        left = (
            f"{one.location}: {one.entry}: {one.what}: the discovery no longer differs; remove the judgement"
            for one in outdated(found, api.judged, {0})
        )
        return [*grouped(unjudged(found, api.judged)), *left]


def discover(spec: Path, answers: Path) -> list[str]:
    """Write the facts of saved answers into `facts/` of a spec; return the names of the changed files.

    Raises:
        FileNotFoundError: The folder has no answer.
        ValueError: An answer is no JSON object.
    """
    return write_kept(spec / FACTS, read_answers(answers))


def write_facts(spec: Path, pages: Path) -> list[str]:
    """Write the facts of pages into `facts/` of a spec; return the names of the changed files.

    Raises:
        SpecError: The spec has mistakes.
        FileNotFoundError: The folder has no page.
    """
    with without_collector():
        return kept.write(spec / FACTS, read_facts(pages), Index(read_api(spec)))


def check_facts(api: Api, folder: Path) -> list[Difference]:
    """Return the differences between the facts in a folder and a model, without those that have a judgement."""
    found = [*compare(kept.read(folder), Index(api)), *compare_discovery(api, folder)]
    return unjudged(found, api.judged)


def report(api: Api, facts: list[PageFacts], known: list[PageFacts]) -> Report:
    """Compare facts with a model.

    Args:
        api: The model.
        facts: The facts of the pages.
        known: The facts in the repository.
    """
    index = Index(api)
    found = compare(facts, index)
    counted = {page.page.id: kept.count_of(page) for page in facts}
    before = {page.page.id: kept.count_of(page) for page in known}
    empty = {page for page, count in before.items() if page in counted and counted[page] < count * _LEAST_OF_A_PAGE}
    read = counted.keys() - empty
    left = tuple(
        f"{one.location}: {one.entry}: {one.what}: page {one.page} no longer differs; remove the judgement"
        for one in outdated(found, api.judged, read)
    )
    lost = [
        f"{page.page.path}: page {page.page.label} lost its facts: {before[page.page.id]} before, "
        f"{counted[page.page.id]} now; its layout has changed, or it is no page of the documentation"
        for page in facts
        if page.page.id in empty
    ]
    lost += _gone(facts, known, index, empty)
    sections = [section for page in facts for section in page.sections]
    tables = [table for section in sections for table in section.tables]
    now, then = sum(counted.get(page, 0) for page in before), sum(before.values())
    summary = (
        f"{len(facts)} pages, {len(tables)} tables, {sum(len(table.rows) for table in tables)} rows, "
        f"{sum(len(section.samples) for section in sections)} samples"
        + (f"; {now / then:.1%} of the facts in {FACTS}/" if then else "")
    )
    is_incomplete = now < then * _LEAST
    return Report(
        len(facts),
        tuple(unjudged(found, api.judged)),
        left,
        lost=tuple(lost),
        summary=summary,
        is_incomplete=is_incomplete,
    )


def _gone(facts: list[PageFacts], known: list[PageFacts], index: Index, empty: set[int]) -> Iterator[str]:
    """Yield a line for each call and callback of the spec that no page has any more."""
    here = {section.key for page in facts for section in page.sections}
    read = {page.page.id for page in facts} - empty
    for page in known:
        for section in page.sections if page.page.id in read else ():
            if section.kind == "call" and section.key not in here:
                unit = index.calls.get(section.key)
                unverified = unit is not None and unit.endpoint is not None and unit.endpoint.unverified
            elif section.kind == "callback" and section.key not in here:
                units = index.callbacks_for(selectors_in(section), page.page.id)
                unit = units[0] if units else None
                unverified = unit is not None and unit.callback is not None and unit.callback.unverified
            else:
                continue
            if unit is not None and not unverified:
                yield f"{section.key}: gone: page {page.page.label} no longer has it ({unit.location})"


def changed_lines(spec: Path, old: Path, new: Path) -> list[str]:
    """Return the changes between two snapshots on cited pages as the lines of a report."""
    with without_collector():
        cited = Index(read_api(spec)).by_page.keys()
    return list(grouped(of_cited_pages(changed(spec, old, new), cited)))


def changed(spec: Path, old: Path, new: Path) -> list[Change]:
    """Compare two snapshots of the pages with each other, and the new one with a spec.

    Raises:
        SpecError: The spec has mistakes.
        FileNotFoundError: A folder has no page.
    """
    with without_collector():
        api = read_api(spec)
        before, after = read_facts(old), read_facts(new)
        return changes(before, after, unjudged(compare(after, Index(api)), api.judged))
