"""The documentation for language models: an index, all guides in one file, and each page as Markdown."""

from __future__ import annotations

from collections.abc import Mapping

from .heads import relinked
from .words import Words

INDEX, WHOLE = "llms.txt", "llms-full.txt"
"""The names of the index and of the file with all guides."""


def texts(pages: Mapping[str, str], words: Words) -> Mapping[str, str]:
    """Return the texts for language models by their paths below the site.

    Args:
        pages: Path -> Markdown of every page.
        words: The words of the language.
    """
    guides = {name: text for name, text in pages.items() if not name.startswith("reference/")}
    indexes = {
        name: text for name, text in pages.items() if name.startswith("reference/") and name.endswith("/index.md")
    }
    lines = [f"# {words.site}", "", f"> {words.tagline}", "", f"## {words.guides}", ""]
    lines += [f"- [{_title(text)}]({name})" for name, text in guides.items()]
    lines += ["", f"## {words.reference}", "", *(f"- [{_title(text)}]({name})" for name, text in indexes.items())]
    whole = "\n\n".join(relinked(text, name, WHOLE).strip() for name, text in {**guides, **indexes}.items())
    return {**pages, INDEX: "\n".join(lines) + "\n", WHOLE: whole + "\n"}


def _title(text: str) -> str:
    first = next((line for line in text.splitlines() if line.startswith("# ")), "")
    return first.removeprefix("# ").strip()
