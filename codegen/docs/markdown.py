"""The cells of Markdown tables."""

from __future__ import annotations

from ..prose import document


def cell(text: str) -> str:
    """Return a text for a cell with Markdown and separators escaped."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("[", "\\[")


def link(title: str, docs: tuple[int, ...]) -> str:
    """Return a title, with a link to the official page if it is known."""
    return f"[{cell(title)}]({document(docs)})" if docs else cell(title)
