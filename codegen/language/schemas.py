"""The JSON Schemas of the language, for completion in an editor; derived from the records of the reader."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from .fields import FIELD, FIELDS, FIELDS_OR_TYPE, RULES, TYPE, TYPES
from .records import DOCS, FOLDERS, NOTES, SUMMARY, TABLES, TITLE, TOKEN, TRANSLATIONS
from .shapes import Schema, record_schema

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SHARED = (TYPE, FIELD, FIELDS, FIELDS_OR_TYPE, RULES, TYPES, DOCS, TOKEN, TITLE, SUMMARY, NOTES)


_MIRROR: Schema = {
    "title": "A file of spec/<language>/ with the translations of a file of the spec",
    "description": "The names of the spec; each text is 'mark text', and a text of a list has its mark as its name",
    "type": "object",
    "additionalProperties": {"oneOf": [{"type": "string", "minLength": 1}, {"$ref": "#"}]},
}


def schemas(tokens: Collection[str]) -> dict[str, str]:
    """Return the texts of the JSON Schemas by file name.

    Args:
        tokens: The kinds of token that an endpoint may name.
    """
    definitions = {shared.name: shared.definition() for shared in _SHARED}
    definitions[TOKEN.name] = {"enum": list(tokens), "description": TOKEN.doc}
    common: Schema = {"title": "Parts of the spec language", "$defs": definitions}
    files = {"common": common}
    for name, cls in FOLDERS.items():
        files[name] = record_schema(cls, title=f"A file of spec/{name}")
    for name, cls in TABLES.items():
        files[name] = record_schema(cls, title=f"spec/{name}.yaml")
    for name, cls in TRANSLATIONS.items():
        files[f"translation/{name}"] = record_schema(cls, title=f"spec/<language>/{name}.yaml")
    files["translation/mirror"] = _MIRROR
    return {f"{name}.json": _text(name, {"$schema": _DIALECT, **schema}) for name, schema in files.items()}


def _text(name: str, schema: Any) -> str:
    text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    return text.replace('"common.json#/', '"#/') if name == "common" else text
