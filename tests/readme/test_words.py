"""The page of terms for maintainers: each term has one row, and its names exist in the code."""

from __future__ import annotations

import re

from tests.readme.blocks import ROOT
from tests.readme.test_facts import resolve


def terms(language: str) -> dict[str, list[str]]:
    """Return the names in the last column of each term's row."""
    text = (ROOT / "docs" / language / "words.md").read_text("utf-8")
    rows = [line.strip("|").split("|") for line in text.splitlines() if re.match(r"\| (?!---|term |术语 )", line)]
    names = [row[0].strip() for row in rows]
    assert len(names) == len(set(names)), "a term has one row"
    return {row[0].strip(): re.findall(r"`([\w.]+)`", row[-1]) for row in rows}


def test_each_term_is_in_the_code() -> None:
    found = terms("en")
    assert 25 <= len(found) <= 40
    for term, names in found.items():
        assert names, term
        for name in names:
            assert re.match(r"(wecom_runtime|codegen)\.", name), name
            resolve(name)


def test_no_name_stands_for_two_terms() -> None:
    names = [name for found in terms("en").values() for name in found]
    assert len(names) == len(set(names))


def test_both_languages_have_the_same_terms() -> None:
    assert list(terms("en").items()) == list(terms("zh").items())
