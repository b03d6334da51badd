"""Differences of which a person has decided that the spec is right."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ..model.api import Judgement
from .compare import Difference


def unjudged(differences: Iterable[Difference], judged: Iterable[Judgement]) -> list[Difference]:
    """Return what nobody has judged, or what a page says otherwise since."""
    known = {(one.entry, one.what, one.words) for one in judged}
    return [one for one in differences if (one.entry, one.name, one.hash) not in known]


def outlived(
    differences: Collection[Difference], judged: Iterable[Judgement], pages: Collection[int]
) -> list[Judgement]:
    """Return the judgements of pages that were read which judge nothing any more."""
    found = {(one.entry, one.name, one.hash) for one in differences}
    return [one for one in judged if one.page in pages and (one.entry, one.what, one.words) not in found]
