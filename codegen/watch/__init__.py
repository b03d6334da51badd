"""The comparison of official pages with the spec, and of two snapshots of the pages.

Pages are read from a folder: the Markdown of a mirror, the answers of the site as JSON, or its HTML. Facts with their
lines are read from the pages and compared with the model. Differences that `spec/judged.yaml` accepts are not reported.
"""

from __future__ import annotations

from pathlib import Path

import attrs

from ..generate import read_api, without_collector
from ..model.api import Api
from . import kept
from .changes import Change, changes
from .compare import Difference, compare
from .facts import PageFacts, facts_of
from .judged import outdated, unjudged
from .known import Index
from .pages import read_pages
from .propose import apply, propose

__all__ = ["FACTS", "Report", "changed", "check_facts", "read_facts", "watch", "write_facts"]

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

    @property
    def lines(self) -> list[str]:
        return [*map(str, self.differences), *self.outdated]


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
        found = report(api, read_facts(pages))
        if not write:
            return found
        edits, left = propose(found.differences, api, spec)
        return attrs.evolve(found, differences=tuple(left), written=tuple(apply(edits, spec)))


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
    return unjudged(compare(kept.read(folder), Index(api)), api.judged)


def report(api: Api, facts: list[PageFacts]) -> Report:
    """Compare facts with a model."""
    found = compare(facts, Index(api))
    read = {page.page.id for page in facts}
    left = tuple(
        f"{one.location}: {one.entry}: {one.what}: page {one.page} no longer differs; remove the judgement"
        for one in outdated(found, api.judged, read)
    )
    return Report(len(facts), tuple(unjudged(found, api.judged)), left)


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
