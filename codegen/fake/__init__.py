"""The data files of the fake server and of `wecom_client.testing`: the examples of the spec, and the rules of the fake.

They are JSON below `wecom_client/_fake_data/`, and are read when they are needed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ..backends import Marks, Output, Packed
from ..language.diagnostics import Diagnostics
from ..model.api import Api
from .reference import PAGE, rule_tables, tables
from .rules import Rules

FOLDER = "generated/wecom_client/_fake_data"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_BETWEEN_TAGS = re.compile(r">\s+<(?!!)")


def check(api: Api, diagnostics: Diagnostics) -> None:
    """Report mistakes in `spec/fake/`. The check does not read the texts of calls."""
    shapes = [part for name in sorted(api.results.shapes) for part in (*name, api.results.shapes[name])]
    key = api.results.key("fake", api.results.tables, *shapes)
    if api.results.find(key):
        return
    before = len(diagnostics)
    Rules(api).check(diagnostics)
    if len(diagnostics) == before:
        api.results.keep(key, True)


def files(api: Api) -> Mapping[str, Output]:
    """Return the files by path. They are packed, as a review shows the edits of the spec."""
    made: dict[str, Output] = {}
    examples = {
        one.path: [one.example_request or {}, one.example_response or {}]
        for one in (*api.endpoints, *api.commands, *api.tools)
        if one.example_request or one.example_response
    }
    made[f"{FOLDER}/examples.json.xz"] = Packed(_table(examples, "spec/api/"))
    received = [one for unit in api.received_units for one in unit.callbacks if one.example is not None]
    callbacks = {one.name: _text(one.example) for one in received}
    made[f"{FOLDER}/callbacks.json.xz"] = Packed(_table(callbacks, "spec/callbacks/ and spec/archive/"))
    made[f"{FOLDER}/rules.json.xz"] = Packed(_sections(Rules(api).plain()))
    made[PAGE] = Marks(between=tables())
    made.update({path: Marks(between={"rules": table}) for path, table in rule_tables(api).items()})
    return made


def _sections(sections: Mapping[str, Mapping[str, Any]]) -> str:
    """Return JSON with one line for each entry of a section."""
    written = (f"{json.dumps(name)}: {_rows(rows).rstrip()}" for name, rows in sections.items())
    return f'{{\n"//": {json.dumps(_head("spec/fake/"))},\n' + ",\n".join(written) + "\n}\n"


def _text(example: Any) -> str:
    """Return an example as on the wire: XML without the layout of the spec, or JSON."""
    if isinstance(example, str):
        return _BETWEEN_TAGS.sub("><", example.strip())
    return _encode(example)


def _head(source: str) -> str:
    return f"Generated from {source} by codegen. Do not edit."


def _table(rows: Mapping[str, Any], source: str) -> str:
    """Return JSON with one row in each line, so that a change of the spec is a change of one line."""
    return _rows({"//": _head(source), **rows})


def _rows(rows: Mapping[str, Any]) -> str:
    lines = (f"{json.dumps(name)}: {_encode(row)}" for name, row in rows.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"
