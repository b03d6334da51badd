"""The cache of parsed files gives the values that the files have."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import generate, read_api
from codegen.language.diagnostics import Diagnostics, SpecError
from codegen.language.nodes import YamlNode, load
from codegen.language.parsed import ParsedFiles
from tests.support.shared import small_spec_in_two_languages

TEXT = """\
one: &one [1, 2.5, -3, true, null, 2026-03-02, 12345678901234567890]
two: {text: "中文\\n", nested: {again: *one}}
"""


def located(node: YamlNode) -> object:
    """A node with all of its locations."""
    data: object = node.data
    if isinstance(node.data, dict):
        data = {(name, node.keys[name]): located(item) for name, item in node.data.items()}
    elif isinstance(node.data, list):
        data = [located(item) for item in node.data]
    return data, type(node.data), node.location


@pytest.mark.parametrize("name", ["one.yaml", "two.yaml"])
def test_a_cached_file_is_as_a_parsed_one(tmp_path: Path, name: str) -> None:
    """Also under another name."""
    for file in ("one.yaml", "two.yaml"):
        (tmp_path / file).write_text(TEXT, "utf-8")
    diagnostics = Diagnostics()
    ParsedFiles(tmp_path / "cache").load(tmp_path / "one.yaml", "one.yaml", diagnostics)
    assert len([*(tmp_path / "cache").iterdir()]) == 1
    expected = load(tmp_path / name, name, diagnostics)
    found = ParsedFiles(tmp_path / "cache").load(tmp_path / name, name, diagnostics)
    assert expected is not None and found is not None
    assert located(found) == located(expected)
    assert not diagnostics


def test_a_mistake_is_reported_each_time(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\na: 2\n", "utf-8")
    for _ in range(2):
        diagnostics = Diagnostics()
        ParsedFiles(tmp_path / "cache").load(path, "a.yaml", diagnostics)
        assert [str(one) for one in diagnostics] == ["a.yaml:2:1: 'a' occurs twice; the first is at line 1"]


@pytest.mark.parametrize("damage", ["", "[]", "[[", '[{"a": 1}, 1, 1, []]', "[1, 2]", '[{"a": [1, 1, 1]}, 1, 1]'])
def test_a_damaged_entry_is_parsed_again(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n", "utf-8")
    diagnostics = Diagnostics()
    expected = ParsedFiles(tmp_path / "cache").load(path, "a.yaml", diagnostics)
    (entry,) = (tmp_path / "cache").iterdir()
    entry.write_text(damage, "utf-8")
    found = ParsedFiles(tmp_path / "cache").load(path, "a.yaml", diagnostics)
    assert expected is not None and found is not None
    assert located(found) == located(expected)
    assert entry.read_text("utf-8") != damage


def test_edits_are_seen(tmp_path: Path) -> None:
    """The entry of the older file is removed."""
    spec, cache = small_spec_in_two_languages(tmp_path), tmp_path / "cache"
    first = generate(spec, cache)
    assert generate(spec, cache) == first == generate(spec)
    before = {*cache.iterdir()}
    path = spec / "api" / "ticket.yaml"
    path.write_text(path.read_text("utf-8").replace("summary: ", "summary: Briefly, ", 1), "utf-8")
    assert generate(spec, cache) == generate(spec) != first
    after = {*cache.iterdir()}
    assert len(before - after) == len(after - before) == 1
    path.write_text("endpoints: 1", "utf-8")
    with pytest.raises(SpecError, match=r"ticket\.yaml"):
        read_api(spec, cache)
