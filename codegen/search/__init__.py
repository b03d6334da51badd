"""The words of the API for `find` and `search`: a row for each call, callback, error code and name of a field.

Rows are words, cut as `wecom_runtime.search` cuts what is looked for; SQLite makes its index of them when it is asked
for the first time. A database is not written: its bytes depend on the version of SQLite. Beside them stand the names
that the shell completes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..backends import Output, Packed
from ..language.diagnostics import Diagnostics
from ..model.api import Api
from .names import name_lines
from .rows import columns_of as columns_of
from .rows import known_names

FOLDER = "generated/wecom_client/_search"


def check(api: Api, diagnostics: Diagnostics) -> None:
    """Report weights of what is not there."""
    names = known_names(api)
    for wanted in api.synonyms.common:
        if wanted.name not in names:
            what = f"{wanted.name} is no path, callback, errcode or field"
            diagnostics.add(wanted, what, "correct or remove it")


def files(api: Api) -> Mapping[str, Output]:
    """Path below the project -> what is kept there."""
    return {
        f"{FOLDER}/names.xz": Packed("\n".join(name_lines(api))),
        f"{FOLDER}/rows.xz": Packed("\f".join("\n".join(column) for column in columns_of(api))),
        f"{FOLDER}/words.json": json.dumps(told_of(api), ensure_ascii=False, indent=1) + "\n",
    }


def told_of(api: Api) -> Mapping[str, Any]:
    """Words of everyday, and words that tell a kind."""
    return {
        "words": {synonym.phrase: list(synonym.means) for synonym in api.synonyms.entries},
        "kinds": {kind: list(said) for kind, said in api.synonyms.kinds.items()},
    }
