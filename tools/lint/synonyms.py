"""The check that the words in synonyms.yaml find something in the spec."""

from __future__ import annotations

from codegen.language.diagnostics import Diagnostics
from codegen.model.api import Api
from codegen.search import synonyms_of
from tools.topics import columns_of
from wecom_runtime.search.engine import SearchEngine

from .texts import short


def check(api: Api, found: Diagnostics) -> None:
    """Report synonyms for words that no entry of the spec has."""
    if not api.synonyms.words:
        return
    engine = SearchEngine(synonyms_of(api), columns_of(api))
    for phrase, meanings in api.synonyms.words.items():
        for means in meanings:
            if not engine.knows(means):
                cause = f"{short(phrase)!r} is a synonym for {short(means)!r}, which no entry has"
                at = api.synonyms.node.at("words").keys[phrase]
                found.add(at, cause, "write words of one title, text or path, or remove the synonym")
