"""Entries of the changelog exist in both languages."""

from __future__ import annotations

import re

from tests.readme.blocks import ROOT

CHANGES = ROOT / "changes"
KINDS = "added", "changed", "deprecated", "removed", "fixed", "security"


def test_each_change_has_a_fragment_in_both_languages() -> None:
    english, chinese = ({path.name for path in (CHANGES / language).glob("*.md")} for language in ("en", "zh"))
    assert english == chinese
    assert [name for name in english if not re.fullmatch(rf"\+[a-z0-9-]+\.({'|'.join(KINDS)})\.md", name)] == []


def test_each_is_in_its_language() -> None:
    for path in CHANGES.glob("*/*.md"):
        text = path.read_text("utf-8")
        assert text.strip() and bool(re.search("[一-鿿]", text)) == (path.parent.name == "zh"), path
