"""The data files of the fake server and of `wecom_client.testing`: the examples of the spec, and the rules of the fake.

They are JSON below `wecom_client/_fake_data/`, and are read when they are needed: the examples of the calls of each
domain, those of the callbacks and the rules of each file of the spec.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ..backends import Marks, Output
from ..data import table
from ..language.diagnostics import Diagnostics
from ..model.api import Api
from .reference import PAGE, tables
from .rules import Rules

FOLDER = "generated/wecom_client/_fake_data"
_AREAS = {"api": "", "gateway": "office/", "abilities": "abilities/"}
"""Folder of the spec with calls -> the folder of the package."""
_BETWEEN_TAGS = re.compile(r">\s+<(?!!)")


def check(api: Api, diagnostics: Diagnostics) -> None:
    """Report mistakes in `spec/fake/`."""
    Rules(api).check(diagnostics)


def files(api: Api) -> Mapping[str, Output]:
    """Return the files by path."""
    made: dict[str, dict[str, Any]] = {}
    for domain in api.all_domains:
        made[f"examples/{_AREAS[domain.units[0].key[0]]}{domain.name}"] = {
            one.path: [one.example_request or {}, one.example_response or {}]
            for one in domain.endpoints
            if one.example_request or one.example_response
        }
    for unit in api.received_units:
        made[f"callbacks/{'/'.join(unit.key)}"] = {
            one.name: _text(one.example) for one in unit.callbacks if one.example is not None
        }
    made |= {f"rules/{name}": rules for name, rules in Rules(api).files().items()}
    files: dict[str, Output] = {f"{FOLDER}/{name}.json": table(entries) for name, entries in made.items() if entries}
    return {**files, PAGE: Marks(between=tables())}


def _text(example: Any) -> str:
    """Return an example as on the wire: XML without the layout of the spec, or JSON."""
    if isinstance(example, str):
        return _BETWEEN_TAGS.sub("><", example.strip())
    return json.dumps(example, ensure_ascii=False, separators=(",", ":"))
