"""The index of `find` and `search`: a row of words for each call, callback, error code and reply.

`wecom_client/_search/` has JSON files: the rows of the spec and the fields that calls, callbacks and types have, in one
file for each domain; the topics of the project, from `tools/topics`; and the names for shell completion.
`wecom_runtime.search.columns` adds a row for each name of a field, and SQLite builds the index at the first search.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from wecom_runtime.language import say

from ..data import table
from ..language.diagnostics import Diagnostics
from ..model.api import Api
from .findable import Findable, plain
from .names import names_of
from .rows import RowMaker, known_names, wires

SEARCH = "_search"
FOLDER = f"generated/wecom_client/{SEARCH}"
TOPICS = "topics"
"""The folder below `SEARCH` with the rows that do not depend on the spec."""


def check(api: Api, diagnostics: Diagnostics) -> None:
    """Report weights of unknown entries."""
    names = known_names(api)
    for name in api.synonyms.common:
        if name not in names:
            what = say("{name} is no path, callback, errcode or field", name=name)
            diagnostics.add(api.synonyms.node.at("common").keys[name], what, say("correct or remove it"))


def files(api: Api) -> Mapping[str, str]:
    """Return the files of the index by path."""
    made = {f"{FOLDER}/{name}.json": table(entries) for name, entries in tables_of(api).items()}
    made |= {f"{FOLDER}/names/{name}.json": table(entries) for name, entries in names_of(api).items()}
    return {**made, f"{FOLDER}/words.json": table(_vocabulary(api))}


def tables_of(api: Api) -> Mapping[str, Mapping[str, Any]]:
    """Return the rows, the fields and the words of their names, by the file below `FOLDER`."""
    maker = RowMaker(api)
    made = {f"rows/{name}": by_name(rows) for name, rows in maker.rows().items()}
    made |= {f"fields/{name}": entries for name, entries in maker.fields().items()}
    return {**made, "cuts": maker.cuts_of_fields()}


def by_name(rows: Iterable[Findable]) -> dict[str, list[Any]]:
    """Return the cells of rows by their names in a file."""
    made: dict[str, list[Any]] = {}
    for row in rows:
        name = f"{row.kind} {' '.join(row.key.split())}"
        assert name not in made, name
        made[name] = plain(row)
    return made


def _vocabulary(api: Api) -> Mapping[str, Any]:
    """Return the synonyms, the words for kinds of results, and the weights of fields, an entry for each."""
    sections = {**synonyms_of(api), "fields": weights_of(api)}
    return {f"{section} {name}": entry for section, entries in sections.items() for name, entry in entries.items()}


def weights_of(api: Api) -> Mapping[str, float]:
    """Return the additional weights of fields."""
    known = wires(api)
    return {name: weight for name, weight in api.synonyms.common.items() if name in known}


def synonyms_of(api: Api) -> Mapping[str, Any]:
    """Return the everyday words, and the words for kinds of results."""
    return {
        "words": {phrase: list(means) for phrase, means in api.synonyms.words.items()},
        "kinds": {kind: list(phrases) for kind, phrases in api.synonyms.kinds.items()},
    }
