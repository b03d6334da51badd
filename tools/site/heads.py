"""The changes of a Markdown page for the site: links and figures, tabs, and a title and a description for its head."""

from __future__ import annotations

import html
import json
import posixpath
import re
from collections.abc import Iterator, Mapping

from codegen.llms import first_paragraph
from wecom_runtime.harmless import markdown_plain

from .words import Words

_TABS = re.compile(r"<!-- tabs -->\n(.*?)<!-- /tabs -->", re.DOTALL)
_CODE_OR_LINK = re.compile(
    r"^ *(?P<fence>`{3,}).*?^ *(?P=fence)|(?P<code>`+).*?(?P=code)|\]\((?P<link>[^)\s]*)\)", re.DOTALL | re.MULTILINE
)
"""Code, in which nothing is a link, or the target of a link."""
_FIGURES, _RULES = "<!-- numbers -->", "<!-- rules -->"
_BUILT = "](site.md#"
"""The beginning of links to built pages: in the repository they lead to a page that describes the build."""
_LONGEST = 160
"""The longest description, in characters."""


def resolved(markdown: str, words: Words, figures: Mapping[str, int], rules: str = "") -> str:
    """Return the Markdown of a page as it is on the site: its links lead to other pages there, and it has the figures.

    Args:
        markdown: The Markdown as it is in the repository, or as it was generated.
        words: The words of the language.
        figures: The figures in `words.figures`.
        rules: The table of the rules that the fake enforces.
    """
    markdown = markdown.replace(_BUILT, "](").replace("](exports/", "](../exports/")
    markdown = markdown.replace("](skills/", "](../skills/")
    return markdown.replace(_FIGURES, words.figures.format(**figures)).replace(_RULES, rules)


def for_site(name: str, markdown: str, words: Words) -> str:
    """Return a page with tabs, and with a head for browsers and search engines.

    Args:
        name: The path of the page.
        markdown: The Markdown as it is on the site.
        words: The words of the language.
    """
    heading = next((line for line in markdown.split("\n") if line.startswith("# ")), "# ").removeprefix("# ")
    title = words.first_title if name == "index.md" else markdown_plain(re.sub(r"\s*\{#[^}]*\}$", "", heading))
    head = f"---\ntitle: {_in_head(title)}\n"
    description = first_paragraph(markdown, _LONGEST) or title
    head += f"description: {_in_head(description)}\n---\n\n"
    return head + _TABS.sub(lambda found: "\n\n".join(_tabs(found[1])) + "\n", markdown)


def relinked(markdown: str, old: str, new: str) -> str:
    """Return Markdown whose relative links are valid in another file. Code is left as it is.

    Args:
        markdown: The Markdown.
        old: The path of its file.
        new: The path of the other file.
    """

    def target(match: re.Match[str]) -> str:
        link = match["link"]
        if link is None or re.match(r"[a-z]+:|//", link):
            return match[0]
        path, sign, anchor = link.partition("#")
        found = posixpath.join(posixpath.dirname(old), path) if path else old
        return f"]({posixpath.relpath(found, posixpath.dirname(new) or '.')}{sign}{anchor})"

    return _CODE_OR_LINK.sub(target, markdown)


def _in_head(text: str) -> str:
    """Return a text for the head of a page, which the theme puts into HTML as it is."""
    return json.dumps(html.escape(text), ensure_ascii=False)


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
