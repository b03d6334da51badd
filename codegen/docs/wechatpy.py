"""The page about an older library: the replacement of each method, and the differences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from ..model.api import Api
from ..model.compat import OlderApi, OlderLibrary, OlderMethod
from ..prose import sentence
from .markdown import cell, link


@attrs.frozen
class Replacement:
    older: str
    """The older method; all attributes are Markdown."""
    newer: str
    title: str


@attrs.frozen
class OlderSection:
    title: str
    rows: tuple[Replacement, ...]


@attrs.frozen
class OlderPage:
    library: str
    count: int
    notes: tuple[str, ...]
    chapters: tuple[OlderSection, ...]


def older_page(library: OlderLibrary, api: Api, calls: Mapping[str, str]) -> OlderPage:
    """Return the page of an older library; `calls` are the dotted names by path."""
    titles = {endpoint.path: link(endpoint.title, endpoint.docs) for endpoint in api.endpoints}
    notes = tuple(
        f"`client.{older.attribute}.{method.name}`: {cell(sentence(method.note))}"
        for older in library.apis
        for method in older.methods
        if method.note
    )
    chapters = tuple(
        OlderSection(f"client.{older.attribute}", tuple(_rows(older, calls, titles))) for older in library.apis
    )
    return OlderPage(library.name, sum(len(chapter.rows) for chapter in chapters), notes, chapters)


def _rows(older: OlderApi, calls: Mapping[str, str], titles: Mapping[str, str]) -> Iterator[Replacement]:
    for method in older.methods:
        only = f" ({', '.join(method.versions)} only)" if len(method.versions) == 1 else ""
        newer = f"`client.{calls[method.now]}`" if method.now in calls else _instead(method)
        if method.retired:
            newer = f"removed by WeCom; {newer}" if newer else "removed by WeCom"
        yield Replacement(f"`{method.name}`{only}", newer, titles.get(method.now, ""))


def _instead(method: OlderMethod) -> str:
    return f"`{method.instead}`" if method.instead else ""
