"""Markdown of the reference pages."""

from __future__ import annotations

from collections.abc import Sequence


def cell(text: str) -> str:
    """Return a text for a cell of a table: nothing in it is Markdown or ends the cell."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("[", "\\[")


def table(columns: Sequence[str], rows: Sequence[str]) -> str:
    """Return a table; "" where there are no rows."""
    return "\n".join([f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}", *rows]) if rows else ""


def page(*parts: str) -> str:
    """Return the parts of a page, with a blank line between two of them."""
    return "\n\n".join(part for part in parts if part) + "\n"


def block(kind: str, text: str) -> str:
    """Return a block of code; "" for no code."""
    return f"```{kind}\n{text}\n```" if text else ""


def indented(text: str) -> str:
    """Return the lines of a text with an indentation, as the content of a tab."""
    return "\n".join(f"    {line}" if line else "" for line in text.split("\n"))
