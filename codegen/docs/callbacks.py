"""The page of all callbacks."""

from __future__ import annotations

import attrs

from ..model.api import Api, Callback
from .markdown import cell, link


@attrs.frozen
class Row:
    selects: str
    """Markdown."""
    model: str
    title: str
    """Markdown."""


@attrs.frozen
class Chapter:
    title: str
    rows: tuple[Row, ...]


@attrs.frozen
class Page:
    count: int
    chapters: tuple[Chapter, ...]


def callbacks_page(api: Api) -> Page:
    chapters = tuple(
        Chapter(cell(unit.title), tuple(map(_row, unit.callbacks))) for unit in api.callbacks if unit.callbacks
    )
    return Page(sum(1 for _ in api.all_callbacks), chapters)


def _row(callback: Callback) -> Row:
    pairs = (f"`{path}={value}`" if value else f"`{path}`" for path, value in callback.select.items())
    return Row(" ".join(pairs).replace("|", "\\|"), callback.name, link(callback.title, callback.docs))
