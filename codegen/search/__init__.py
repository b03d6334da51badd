"""The index of `find` and `search`: a row of words for each call, callback, error code and name of a field.

Rows are split into words like a query of `wecom_runtime.search`; SQLite builds its index at the first search. A
database is not written, as its bytes depend on the version of SQLite. The package also has the names for shell
completion.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Any

from wecom_runtime.language import say

from ..backends import Output, Packed
from ..language.diagnostics import Diagnostics
from ..model.api import Api
from ..packed import WIDE
from . import topics
from .names import name_lines
from .packing import packed
from .rows import columns_of as columns_of
from .rows import known_names

FOLDER = "generated/wecom_client/_search"


def check(api: Api, diagnostics: Diagnostics) -> None:
    """Report weights of unknown entries."""
    names = known_names(api)
    for wanted in api.synonyms.common:
        if wanted.name not in names:
            what = say("{name} is no path, callback, errcode or field", name=wanted.name)
            diagnostics.add(wanted, what, say("correct or remove it"))


def files(api: Api) -> Mapping[str, Output]:
    """Return the files of the index by path."""
    return {
        f"{FOLDER}/names.xz": Packed("\n".join(name_lines(api))),
        f"{FOLDER}/rows.xz": Packed("\f".join(_packed(api)), WIDE),
        f"{FOLDER}/words.json": json.dumps(_vocabulary(api), ensure_ascii=False, indent=1) + "\n",
    }


def _packed(api: Api) -> list[str]:
    """Return the columns of the file. Rows that an earlier run packed are not packed again."""
    columns = columns_of(api)
    if not api.results.folder:
        return ["\n".join(column) for column in packed(columns, topics.translated)]
    rows = ["\n".join(row) for row in zip(*columns, strict=True)]
    known = api.results.group("packed rows")
    new = [number for number, row in enumerate(rows) if not known.has(row)]
    cells = packed([[column[number] for number in new] for column in columns], topics.translated) if new else ()
    made = dict(zip((rows[number] for number in new), map("\n".join, zip(*cells, strict=True)), strict=True))
    found = [known.of(row, functools.partial(made.__getitem__, row)) for row in rows]
    known.save()
    return ["\n".join(column) for column in zip(*(row.split("\n") for row in found), strict=True)]


def _vocabulary(api: Api) -> Mapping[str, Any]:
    """Return the synonyms, and the language of the titles of texts."""
    return {**synonyms_of(api), "translated": topics.LANGUAGES[-1]}


def synonyms_of(api: Api) -> Mapping[str, Any]:
    """Return the everyday words, and the words for kinds of results."""
    return {
        "words": {synonym.phrase: list(synonym.means) for synonym in api.synonyms.entries},
        "kinds": {kind: list(phrases) for kind, phrases in api.synonyms.kinds.items()},
    }
