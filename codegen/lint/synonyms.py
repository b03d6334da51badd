"""Words of everyday stand for words that the spec has: what finds nothing helps nobody."""

from __future__ import annotations

from wecom_runtime.search.engine import SearchEngine

from ..language.diagnostics import Diagnostics
from ..model.api import Api
from ..search import columns_of, told_of
from .texts import short


def check(api: Api, found: Diagnostics) -> None:
    if not api.synonyms.entries:
        return
    engine = SearchEngine(told_of(api), columns_of(api))
    for synonym in api.synonyms.entries:
        for means in synonym.means:
            if not engine.knows(means):
                cause = f"{short(synonym.phrase)!r} is taken for {short(means)!r}, which nothing has"
                found.add(synonym, cause, "write words that stand together in a title, a text or a path, or remove it")
