"""The reader of YAML files: values, their locations, anchors and mistakes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from codegen.language.diagnostics import Diagnostics
from codegen.language.nodes import YamlNode, parse

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**18), 10**18),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])),
    st.sampled_from(["null", "true", "yes", "No", "off", "~", "1_000", "0x1F", "017", "1:30", "2026-03-02", ".5", "="]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner) | st.dictionaries(st.from_regex(r"[a-z][a-z0-9_]*", fullmatch=True), inner),
    max_leaves=20,
)


def read(text: str) -> tuple[YamlNode | None, list[str]]:
    """Return the value of a file with this text, and the mistakes in it."""
    diagnostics = Diagnostics()
    return parse(text.encode(), "a.yaml", diagnostics), [str(one) for one in diagnostics]


@given(VALUES, st.booleans())
def test_values_are_as_they_were_written(value: Any, flow: bool) -> None:
    node, mistakes = read(yaml.safe_dump(value, allow_unicode=True, default_flow_style=flow))
    assert mistakes == []
    assert node is not None
    assert node.plain() == value
    assert type(node.plain()) is type(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "a: yes\nb: on\nc: TRUE\nd: 'true'\ne: null\nf: ~\ng:\nh: 'null'",
            ["yes", "on", True, "true", None, None, None, "null"],
        ),
        ("a: 1\nb: -1\nc: +1\nd: 01\ne: 1_0\nf: '1'\ng: 1.50\nh: 1e3", [1, -1, "+1", "01", "1_0", "1", 1.5, "1e3"]),
        ("a: 2026-03-02\nb: 12:30\nc: 0x1f", ["2026-03-02", "12:30", "0x1f"]),
        ("a: !!str 1\nb: !!int '1'\nc: !!bool 'true'", ["1", 1, True]),
        ("a: t\nb: falsehood\nc: network", ["t", "falsehood", "network"]),
        ("a: |\n  x\n  y\nb: >\n  x\n  y\n", ["x\ny\n", "x y\n"]),
    ],
)
def test_scalars(text: str, value: list[object]) -> None:
    node, mistakes = read(text)
    assert mistakes == []
    assert node is not None and isinstance(node.data, dict)
    assert [item.data for item in node.data.values()] == value
    assert [type(item.data) for item in node.data.values()] == [*map(type, value)]


def test_locations_are_those_of_the_beginning_of_a_value() -> None:
    node, _ = read("one:\n  - two: three\n    four: [five]\n")
    assert node is not None
    inner = node.at("one").data
    assert isinstance(inner, list)
    assert str(inner[0].location) == "a.yaml:2:5"
    assert str(inner[0].keys["four"]) == "a.yaml:3:5"
    assert str(inner[0].at("four").location) == "a.yaml:3:11"


def test_an_alias_has_the_value_and_the_location_of_its_anchor() -> None:
    node, mistakes = read("one: &a {x: [1]}\ntwo: *a\n&key three: *key\nfour: {*key : 4}\n")
    assert mistakes == []
    assert node is not None
    assert node.plain() == {"one": {"x": [1]}, "two": {"x": [1]}, "three": "three", "four": {"three": 4}}
    assert str(node.at("two").location) == "a.yaml:1:6"
    assert str(node.at("two").keys["x"]) == "a.yaml:1:10"


def test_an_alias_is_a_copy_whose_texts_are_translated_on_their_own() -> None:
    node, _ = read("one: &a {x: [hello]}\ntwo: *a\n")
    assert node is not None
    first = node.at("one").at("x").data
    assert isinstance(first, list)
    assert node.with_texts({first[0]: "你好"}).plain() == {"one": {"x": ["你好"]}, "two": {"x": ["hello"]}}


DEEP = "[" * 200 + "]" * 200


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("a: *b", "a.yaml:1:4: there is no anchor 'b' before its alias"),
        ("a: &cage 1\nb: *cages", "a.yaml:2:4: there is no anchor 'cages' before its alias; did you mean 'cage'?"),
        ("a: &b 1\nc: &b 2", "a.yaml:2:4: anchor 'b' occurs twice; the first is at line 1"),
        ("a: 1\n---\nb: 2", "a.yaml:2:1: a second document begins here; write it to a file of its own"),
        ("a: [1", "a.yaml:2:1: not valid YAML: "),
        ("[a]: 1", "a.yaml:1:1: a key must be text"),
        ("{a: b}: 1\nc: 1", "a.yaml:1:1: a key must be text"),
        ('a: "\\x07"', "a.yaml:1:4: character U+0007 in a text; remove it"),
        ('"\\x07": 1', "a.yaml:1:1: character U+0007 in a text; remove it"),
        ('a: "\\N"', "a.yaml:1:4: character U+0085 in a text; remove it"),
        (f"a: {DEEP}", "a.yaml:1:63: more than 200000 values, or more than 60 levels; split the file"),
        ("", "a.yaml:1:1: the file is empty; remove it"),
        ("# nothing", "a.yaml:1:1: the file is empty; remove it"),
        ("a: !!set {b}", "a.yaml:1:4: tag 'set' has no meaning here; remove it"),
    ],
)
def test_mistakes(text: str, mistake: str) -> None:
    _, mistakes = read(text)
    assert len(mistakes) == 1
    assert mistakes[0].startswith(mistake)


def test_values_after_a_value_that_is_too_deep_are_read() -> None:
    node, mistakes = read(f"a: {DEEP}\nb: 1\n")
    assert len(mistakes) == 1
    assert node is not None
    assert node.at("b").data == 1


def test_aliases_count_the_levels_of_their_values() -> None:
    """Each value has fewer than 60 levels as written."""
    lists = "[" * 35
    _, mistakes = read(f"a: &a {lists}{']' * 35}\nb: {lists}*a{']' * 35}\n")
    assert [mistake.partition("; ")[0] for mistake in mistakes] == [
        "a.yaml:1:4: more than 200000 values, or more than 60 levels"
    ]


def test_control_characters_as_they_are_are_no_yaml(tmp_path: Path) -> None:
    _, mistakes = read("a: \x07")
    assert [mistake.partition(": ")[0] for mistake in mistakes] == ["a.yaml:1:1"]
