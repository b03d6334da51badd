"""The packed spec of an installation unpacks to the same spec."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.package_texts import in_words_of, texts_of
from codegen.packed import builtin_spec, compressed, pack, unpack
from tests.support.shared import PROJECT

WORDS = st.text(alphabet=st.characters(exclude_categories=["Co", "Cs"]), max_size=12)
GROUPS = st.lists(st.lists(WORDS), max_size=4)


@given(groups=GROUPS, data=st.data())
def test_files_come_back(groups: list[list[str]], data: st.DataObject) -> None:
    texts = [text for group in groups for text in group]
    piece = st.one_of(WORDS, st.sampled_from(texts)) if texts else WORDS
    files = data.draw(st.dictionaries(WORDS, st.lists(piece).map("".join)))
    assert unpack(pack(files, groups), groups) == files


def test_texts_of_the_package_are_not_packed_again() -> None:
    texts = texts_of(PROJECT / "generated" / "wecom_client")
    files = {path.name: path.read_text("utf-8") for path in (builtin_spec() / "api" / "user").glob("*.yaml")}
    assert len(pack(files, texts)) < len(pack(files, [])) * 0.8


def test_lines_of_fields_and_translations_are_composed_from_the_package() -> None:
    package = PROJECT / "generated" / "wecom_client"
    lines = {line for group in texts_of(package) for line in group}
    assert "tagid!: int | Id of the tag.\n" in lines
    assert "tagname: ---- 标签名称，在企业内不能重复。\n" in lines
    assert any(line.startswith("  - path: /cgi-bin/tag/create\n    title: 创建标签\n") for line in lines)


def test_rules_of_the_package_are_not_packed_again() -> None:
    package = PROJECT / "generated" / "wecom_client"
    files = {f"fake/{path.name}": path.read_text("utf-8") for path in (builtin_spec() / "fake").glob("*.yaml")}
    texts = texts_of(package)
    assert len(pack(in_words_of(package, files), texts)) < len(pack(files, texts)) * 0.65


def test_a_rule_that_the_package_has_otherwise_stays_as_it_is(tmp_path: Path) -> None:
    """It lacks what only the check needs, and does not say which rules are shared, and so checked once."""
    rules = {"endpoints": {name: [{"read": "x"}] for name in ("/a", "/b", "/c", "/d")}, "kinds": {"x": {"key": "id"}}}
    for name, value in {"rules": rules, "examples": {}, "callbacks": {}}.items():
        path = tmp_path / "_fake_data" / f"{name}.json.xz"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(compressed(json.dumps(value).encode()))
    said = """\
kinds:
  x: {key: id, has: [name]}
  y: {key: id}
endpoints:
  /a: &all {read: x}
  /b: *all

  /c:
    - read: x

  /d: [&one {read: x}]
"""
    assert (
        in_words_of(tmp_path, {"fake/a.yaml": said})["fake/a.yaml"]
        == """\
kinds:
  x: {key: id, has: [name]}
  y: {key: id}
endpoints:
  /a: &all [{"read":"x"}]
  /b: *all

  /c: [{"read":"x"}]
  /d: [&one {read: x}]
"""
    )


def test_ambiguous_characters_are_refused() -> None:
    with pytest.raises(ValueError, match="private use"):
        pack({"a": "\ue040"}, [["a text"]])
