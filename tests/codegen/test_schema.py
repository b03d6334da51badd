"""The spec of this project: correct, complete for its readers, and valid by its JSON Schemas."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema_rs import Draft202012Validator, Registry

from codegen.generate import files_of, project_files, without_collector
from codegen.language.records import LANGUAGE, TRANSLATIONS
from codegen.write import difference
from tests.support.each import each
from tests.support.shared import described
from tools.lint import shortcomings

PROJECT = Path(__file__).parents[2]
SPEC = PROJECT / "spec"
SCHEMAS = SPEC / "schema"
ADDRESS = "https://schema.invalid/"


def test_committed_files_equal_the_generated_ones() -> None:
    with without_collector():
        assert difference(PROJECT, files_of(described()) | project_files()) == []


@pytest.mark.extra  # make lint says the same
def test_lint() -> None:
    with without_collector():
        assert shortcomings(described()) == []


def room_of(path: Path) -> str:
    """The folder of the spec that a file is in, or below."""
    return path.relative_to(SPEC).parts[:-1][0] if path.parent != SPEC else "."


FILES = {room: list(found) for room, found in groupby(sorted(SPEC.rglob("*.yaml"), key=room_of), room_of)}
in_every_file = each("path", FILES, lambda path: path.name)


def schema_of(path: Path) -> str:
    parts = path.relative_to(SPEC).parts
    if re.fullmatch(LANGUAGE, parts[0]):
        return f"translation/{path.stem if len(parts) == 2 and path.stem in TRANSLATIONS else 'mirror'}"
    return path.stem if len(parts) == 1 else "rules" if parts[:2] == ("fake", "rules") else parts[0]


@cache
def validator(name: str) -> Draft202012Validator:
    schemas = {
        path.relative_to(SCHEMAS).as_posix(): json.loads(path.read_text("utf-8")) for path in SCHEMAS.rglob("*.json")
    }
    registry = Registry([(f"{ADDRESS}{file}", schema) for file, schema in schemas.items()])
    return Draft202012Validator(schemas[f"{name}.json"], registry=registry, base_uri=f"{ADDRESS}{name}.json")


def as_json(value: Any) -> Any:
    """YAML as an editor sees it: keys are texts, dates too."""
    if isinstance(value, dict):
        return {str(key): as_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


@in_every_file
def test_schema(path: Path) -> None:
    data = as_json(yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader))
    errors = [
        f"{'/'.join(map(str, e.instance_path))}: {e.message[:200]}"
        for e in validator(schema_of(path)).iter_errors(data)
    ]
    assert errors == []


@in_every_file
def test_every_file_names_its_schema(path: Path) -> None:
    line = path.read_text("utf-8").splitlines()[0]
    assert line.startswith("# yaml-language-server: $schema=")
    assert (path.parent / line.partition("=")[2]).resolve() == SCHEMAS / f"{schema_of(path)}.json"
