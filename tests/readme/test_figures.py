"""Figures and statements of the READMEs and the guides that follow from the spec.

No page has a total that changes with an entry, as branches that add entries would conflict: those of the READMEs are
between marks, and a release writes them.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.readme.blocks import CHINESE, ENGLISH, ROOT, prose
from tests.support.shared import described
from tools.release.figures import figures

DOCS = ROOT / "docs"
COMPARISONS = [DOCS / language / "comparison.md" for language in ("en", "zh")]
NAMED = {
    "endpoints": r"(\d{3,}) (?:documented endpoints|endpoints|个接口)|(?:all|全部) (\d{3,}) (?:documented|个)",
    "callbacks": r"(\d{3,}) (?:callbacks|kinds of \w+|messages and events|models|种消息|种回调|个模型)",
    "commands": r"(\d{2,}) (?:commands(?: of the gateway|, unverified)|个命令)",
    "tools": r"(\d{2,}) (?:tools of the abilities|个工具)",
}
"""Name of a figure -> how texts state it."""
MARKED = re.compile(r"<!-- (\w+) -->(\d+)<!-- /\1 -->")
OTHER_NUMBERS = {"403", "400", "500"}
NOT_COMPARED = {"en": "It has not been compared with the real service yet.", "zh": "尚未与真实服务对照"}


def texts() -> dict[str, str]:
    """The pages without the figures between marks."""
    pages = [ENGLISH, CHINESE, ROOT / "CONTRIBUTING.md", ROOT / "spec" / "README.md", *DOCS.glob("*/*.md")]
    found = [*pages, *(ROOT / "changes").glob("*/*.md")]
    return {page.relative_to(ROOT).as_posix(): MARKED.sub("", page.read_text("utf-8")) for page in found}


def test_no_page_has_a_total() -> None:
    found = {
        page: [match[0] for pattern in NAMED.values() for match in re.finditer(pattern, text)]
        for page, text in texts().items()
    }
    assert {page: totals for page, totals in found.items() if totals} == {}


@pytest.mark.parametrize("file", [ENGLISH, CHINESE], ids=lambda file: file.name)
def test_the_figures_of_a_readme_are_those_that_a_release_writes(file: Path) -> None:
    text = file.read_text("utf-8")
    assert {name for name, _ in MARKED.findall(text)} == {*figures()}
    assert set(re.findall(r"\b\d{3,}\b", prose(file))) <= {figure for _, figure in MARKED.findall(text)} | OTHER_NUMBERS


@pytest.mark.parametrize("file", [ENGLISH, CHINESE, *COMPARISONS], ids=lambda file: f"{file.parent.name}-{file.name}")
def test_pages_say_whether_the_real_service_was_compared(file: Path) -> None:
    language = "zh" if file == CHINESE or file.parent.name == "zh" else "en"
    stated = NOT_COMPARED[language] in " ".join(file.read_text("utf-8").split())
    assert stated is (not any(endpoint.seen for endpoint in described().all_calls))
