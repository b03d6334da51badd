"""The pages of all callbacks and of all messages of the archive."""

from __future__ import annotations

import attrs

from ..model.api import Callback, Unit
from .markdown import cell, link


@attrs.frozen
class ListedCallback:
    selects: str
    """Markdown."""
    model: str
    content: str
    """In the archive: the field with what was sent."""
    title: str
    """Markdown."""


@attrs.frozen
class Chapter:
    title: str
    rows: tuple[ListedCallback, ...]


@attrs.frozen
class Page:
    count: int
    chapters: tuple[Chapter, ...]


def received_page(units: tuple[Unit, ...]) -> Page:
    chapters = tuple(Chapter(cell(unit.title), tuple(map(_row, unit.callbacks))) for unit in units if unit.callbacks)
    return Page(sum(len(unit.callbacks) for unit in units), chapters)


def _row(callback: Callback) -> ListedCallback:
    pairs = (f"`{path}={value}`" if value else f"`{path}`" for path, value in callback.select.items())
    return ListedCallback(
        " ".join(pairs).replace("|", "\\|"), callback.name, callback.content, link(callback.title, callback.docs)
    )
