"""Exports of the API to OpenAPI, JSON Schema, Postman and skills of assistants, which are not committed.

Each kind is a module with `files(api) -> {path: text}`. The runtime makes the schemas from the generated models, so
that an export has the same constraints as the client.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from ..model.api import Api
from . import json_schema, openapi, postman, skills

Kind: TypeAlias = Callable[[Api], Mapping[str, str]]

KINDS: Mapping[str, Kind] = {
    "openapi": openapi.files,
    "json-schema": json_schema.files,
    "postman": postman.files,
    "skills": skills.files,
}


def export(kind: str, api: Api, folder: Path) -> list[str]:
    """Write an export into a folder; return the paths of its files.

    Raises:
        KeyError: There is no such kind.
    """
    made = KINDS[kind](api)
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return list(made)
