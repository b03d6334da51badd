"""Markdown of the reference pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from codegen.prose import sentence
from wecom_runtime.harmless import markdown_block, markdown_code, markdown_text


def shown(text: str) -> str:
    """Return a text of the spec with a full stop. Nothing in it is Markdown, except for code."""
    return markdown_text(sentence(text))


def cell(text: str) -> str:
    """Return a text for a cell of a table: nothing in it is Markdown, except for code, or ends the cell."""
    return markdown_text(text).replace("|", "\\|")


def code_cell(text: object) -> str:
    """Return code for a cell of a table."""
    return markdown_code(str(text)).replace("|", "\\|")


def selects(select: Mapping[str, str]) -> str:
    """Return the fields that select a callback."""
    return " ".join(code_cell(f"{path}={value}" if value else path) for path, value in select.items())


def bullets(texts: Iterable[str]) -> str:
    """Return a list of texts, in which nothing is Markdown, except for code."""
    return "\n".join(f"- {markdown_text(text)}" for text in texts)


def table(columns: Sequence[str], rows: Sequence[str]) -> str:
    """Return a table; "" where there are no rows."""
    return "\n".join([f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}", *rows]) if rows else ""


def page(*parts: str) -> str:
    """Return the parts of a page, with a blank line between two of them."""
    return "\n\n".join(part for part in parts if part) + "\n"


def block(kind: str, text: str) -> str:
    """Return a block of code; "" for no code."""
    return markdown_block(text, kind)


def indented(text: str) -> str:
    """Return the lines of a text with an indentation, as the content of a tab."""
    return "\n".join(f"    {line}" if line else "" for line in text.split("\n"))
