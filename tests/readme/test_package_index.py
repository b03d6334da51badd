"""The README for a package index, on which relative links do not work."""

from __future__ import annotations

import re

import pytest

from tests.readme.blocks import ENGLISH, ROOT

hatch_build = pytest.importorskip("hatch_build", reason="hatchling builds the package")
TEXT = "[a](docs/a.md), [b](#b), [c](https://example.com/c), ![d](https://example.com/d.png), `[x](y)`"
ADDRESS = "https://example.com/us/it"


def relative(text: str) -> list[str]:
    return [path for path in re.findall(r"\]\(([^)\s]+)\)", text) if not re.match(r"#|[a-z]+:", path)]


def test_links_lead_to_the_files_of_the_version() -> None:
    made = hatch_build.with_links(TEXT, ADDRESS, "1.2.3")
    assert made.startswith(f"[a]({ADDRESS}/blob/v1.2.3/docs/a.md), [b](#b), [c](https://example.com/c), ![d](")
    assert relative(hatch_build.with_links(ENGLISH.read_text("utf-8"), ADDRESS, "1.2.3")) == []


def test_without_an_address_the_words_stay() -> None:
    assert hatch_build.with_links(TEXT, "", "1.2.3").startswith("a, [b](#b), [c](https://example.com/c), ![d](")
    assert relative(hatch_build.with_links(ENGLISH.read_text("utf-8"), "", "1.2.3")) == []


def test_pictures_are_shown_from_the_version_or_not_at_all() -> None:
    text = "before ![a picture](docs/a.png) after"
    assert (
        hatch_build.with_links(text, ADDRESS, "1.2.3") == f"before ![a picture]({ADDRESS}/raw/v1.2.3/docs/a.png) after"
    )
    assert hatch_build.with_links(text, "", "1.2.3") == "before  after"


def test_each_link_leads_to_a_file() -> None:
    for path in relative(ENGLISH.read_text("utf-8")):
        assert (ROOT / path.partition("#")[0]).exists(), path
