"""The pages on the spec language name every key that the generator reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.fake.rules import KIND_KEYS, SECTIONS
from codegen.language import fields, records
from codegen.language.shapes import keys_of
from tests.support.shared import PROJECT

PAGE, RULES = PROJECT / "spec" / "README.md", PROJECT / "spec" / "fake" / "README.md"


def words(page: Path) -> set[str]:
    """Return the words that a page shows as code."""
    text = re.sub(r"```.*?```", lambda found: f"`{found[0]}`", page.read_text("utf-8"), flags=re.DOTALL)
    return {word for code in re.findall(r"`+([^`]+)`+", text) for word in re.findall(r"[a-z_]+", code)}


@pytest.mark.parametrize(
    "record",
    [
        records.EndpointRecord,
        fields.FieldRecord,
        fields.TypeRecord,
        fields.FieldRuleRecord,
        records.Pagination,
        records.Wait,
        records.Chunked,
        records.PiecesRecord,
        records.CallbackRecord,
        records.HeaderRecord,
        records.ReplyRecord,
    ],
    ids=lambda record: record.__name__,
)
def test_the_page_names_each_key(record: type) -> None:
    assert {one.name for one in keys_of(record)} - words(PAGE) == set()


def test_the_page_of_the_fake_names_each_key_of_a_kind() -> None:
    section = RULES.read_text("utf-8").partition("## Kinds")[2].partition("\n## ")[0]
    rows = [code for line in section.splitlines() for code in re.findall(r"`(\w+)`", line.split(" | ")[0])]
    assert sorted(rows) == sorted(KIND_KEYS)


def test_the_page_of_the_fake_names_each_section() -> None:
    assert set(SECTIONS) - words(RULES) == set()
