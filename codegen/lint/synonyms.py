"""The check that the words in synonyms.yaml find something in the spec."""

from __future__ import annotations

from wecom_runtime.search.engine import SearchEngine

from ..language.diagnostics import Diagnostics
from ..model.api import Api
from ..search import columns_of, synonyms_of
from .texts import short


def check(api: Api, found: Diagnostics) -> None:
    """Report synonyms for words that no entry of the spec has."""
    if not api.synonyms.entries:
        return
    engine = SearchEngine(synonyms_of(api), columns_of(api))
    for synonym in api.synonyms.entries:
        for means in synonym.means:
            if not engine.knows(means):
                cause = f"{short(synonym.phrase)!r} is a synonym for {short(means)!r}, which no entry has"
                found.add(synonym, cause, "write words of one title, text or path, or remove the synonym")
