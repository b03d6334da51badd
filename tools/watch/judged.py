"""The differences that a person has accepted."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from codegen.language.records import Judgement

from .compare import Difference


def unjudged(differences: Iterable[Difference], judged: Iterable[Judgement]) -> list[Difference]:
    """Return the differences without a judgement of the current words of the page."""
    known = {(one.entry, one.what, one.words) for one in judged}
    return [one for one in differences if (one.entry, one.name, one.hash) not in known]


def outdated(
    differences: Collection[Difference], judged: Iterable[Judgement], pages: Collection[int]
) -> list[Judgement]:
    """Return the judgements of read pages that have no difference."""
    found = {(one.entry, one.name, one.hash) for one in differences}
    return [one for one in judged if one.page in pages and (one.entry, one.what, one.words) not in found]
