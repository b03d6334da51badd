"""The pages that list all callbacks and all messages of the archive."""

from __future__ import annotations

import attrs

from ..model.api import Callback, Unit
from .markdown import cell, link


@attrs.frozen
class ListedCallback:
    selects: str
    """The selectors, in Markdown."""
    model: str
    content: str
    """The field with the content, in the archive."""
    title: str
    """The title with a link, in Markdown."""


@attrs.frozen
class CallbackSection:
    title: str
    rows: tuple[ListedCallback, ...]


@attrs.frozen
class CallbackPage:
    count: int
    chapters: tuple[CallbackSection, ...]


def received_page(units: tuple[Unit, ...]) -> CallbackPage:
    chapters = tuple(
        CallbackSection(cell(unit.title), tuple(map(_row, unit.callbacks))) for unit in units if unit.callbacks
    )
    return CallbackPage(sum(len(unit.callbacks) for unit in units), chapters)


def _row(callback: Callback) -> ListedCallback:
    pairs = (f"`{path}={value}`" if value else f"`{path}`" for path, value in callback.select.items())
    return ListedCallback(
        " ".join(pairs).replace("|", "\\|"), callback.name, callback.content, link(callback.title, callback.docs)
    )
