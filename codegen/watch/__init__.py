"""The official pages against the spec: facts of the pages, where the model differs, what changed between snapshots.

Pages are read from a folder: the Markdown of a mirror, the answers of the site as JSON, or its HTML. They become facts
with their lines; facts are compared with the model; what a person has judged in `spec/judged.yaml` is not told again.
"""

from __future__ import annotations

from pathlib import Path

import attrs

from ..generate import read_api, without_collector
from ..model.api import Api
from .changes import Change, changes
from .compare import Difference, compare
from .facts import PageFacts, facts_of
from .judged import outlived, unjudged
from .known import Index
from .pages import read_pages
from .propose import apply, propose

__all__ = ["Report", "changed", "read_facts", "watch"]


@attrs.frozen
class Report:
    """The result of comparing pages with the spec."""

    pages: int
    differences: tuple[Difference, ...]
    """Those that nobody has judged."""
    outlived: tuple[str, ...]
    """Judgements that judge nothing any more, as `file:line:column: …`."""
    written: tuple[str, ...] = ()
    """Files of the spec that were changed."""

    @property
    def lines(self) -> list[str]:
        return [*map(str, self.differences), *self.outlived]


def read_facts(folder: Path) -> list[PageFacts]:
    """Return the facts of all pages in a folder.

    Raises:
        FileNotFoundError: There is no page in it.
    """
    return [facts_of(page) for page in read_pages(folder)]


def watch(spec: Path, pages: Path, *, write: bool = False) -> Report:
    """Compare pages with a spec.

    Args:
        spec: The folder of the spec.
        pages: The folder of the pages.
        write: Whether facts that need no judgement are written into the spec; the report then has what is left.

    Raises:
        SpecError: The spec has mistakes.
        FileNotFoundError: There is no page.
    """
    with without_collector():
        api = read_api(spec)
        found = report(api, read_facts(pages))
        if not write:
            return found
        edits, left = propose(found.differences, api, spec)
        return attrs.evolve(found, differences=tuple(left), written=tuple(apply(edits, spec)))


def report(api: Api, facts: list[PageFacts]) -> Report:
    """Compare facts with a model."""
    found = compare(facts, Index(api))
    read = {page.page.id for page in facts}
    left = tuple(
        f"{one.location}: {one.entry}: {one.what}: page {one.page} does not say so any more; remove the judgement"
        for one in outlived(found, api.judged, read)
    )
    return Report(len(facts), tuple(unjudged(found, api.judged)), left)


def changed(spec: Path, old: Path, new: Path) -> list[Change]:
    """Compare two snapshots of the pages with each other, and what is new with a spec.

    Raises:
        SpecError: The spec has mistakes.
        FileNotFoundError: A folder has no page.
    """
    with without_collector():
        api = read_api(spec)
        before, after = read_facts(old), read_facts(new)
        return changes(before, after, unjudged(compare(after, Index(api)), api.judged))
