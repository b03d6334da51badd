"""The changes of a Markdown page for the site: a title and a description for its head, tabs, and figures."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from ..llms import first_paragraph
from .words import Words

_TABS = re.compile(r"<!-- tabs -->\n(.*?)<!-- /tabs -->", re.DOTALL)
_FIGURES = "<!-- numbers -->"
_BUILT = "](site.md#"
"""The beginning of links to built pages: in the repository they lead to a page that describes the build."""
_LONGEST = 160
"""The longest description, in characters."""


def for_site(name: str, markdown: str, words: Words, figures: Mapping[str, int]) -> str:
    """Return a page with a head for browsers and search engines.

    Args:
        name: The path of the page.
        markdown: The Markdown as it is in the repository, or as it was generated.
        words: The words of the language.
        figures: The figures in `words.figures`.
    """
    heading = next((line for line in markdown.split("\n") if line.startswith("# ")), "# ").removeprefix("# ")
    title = words.first_title if name == "index.md" else re.sub(r"\s*\{#[^}]*\}$", "", heading).replace("`", "")
    head = f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n"
    head += f"description: {json.dumps(first_paragraph(markdown, _LONGEST) or title, ensure_ascii=False)}\n---\n\n"
    markdown = markdown.replace(_BUILT, "](").replace("](exports/", "](../exports/")
    markdown = markdown.replace("](skills/", "](../skills/")
    body = _TABS.sub(lambda found: "\n\n".join(_tabs(found[1])) + "\n", markdown)
    return head + body.replace(_FIGURES, words.figures.format(**figures))


def _tabs(sections: str) -> Iterator[str]:
    """Yield a tab for each section with a heading of the third level."""
    for section in re.split(r"^### ", sections, flags=re.MULTILINE)[1:]:
        title, _, text = section.partition("\n")
        indented = "\n".join(f"    {line}" if line else "" for line in text.strip("\n").split("\n"))
        yield f'=== "{title}"\n\n{indented}'


def sections_of(index: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the headings of the third level of a list of guides, each with the paths of its guides."""
    for section in re.split(r"^### ", _TABS.sub("", index), flags=re.MULTILINE)[1:]:
        title, _, text = section.partition("\n")
        text = re.split(r"^## ", text, maxsplit=1, flags=re.MULTILINE)[0]
        yield title, re.findall(r"^- \[[^\]]*\]\(([\w.-]+\.md)\)", text, flags=re.MULTILINE)
