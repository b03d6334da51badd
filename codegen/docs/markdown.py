"""Facts as cells of Markdown tables."""

from __future__ import annotations

from ..prose import document


def cell(text: str) -> str:
    """A text in a cell: nothing in it is Markdown or ends the cell."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("[", "\\[")


def link(title: str, docs: tuple[int, ...]) -> str:
    """The title, leading to the official page where one is known."""
    return f"[{cell(title)}]({document(docs)})" if docs else cell(title)
