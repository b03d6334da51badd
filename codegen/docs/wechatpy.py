"""The page for people who come from an older library: what takes the place of each method, what is not kept."""

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
    """Markdown, like all of these."""
    newer: str
    title: str


@attrs.frozen
class Chapter:
    title: str
    rows: tuple[Replacement, ...]


@attrs.frozen
class Page:
    library: str
    count: int
    notes: tuple[str, ...]
    chapters: tuple[Chapter, ...]


def older_page(library: OlderLibrary, api: Api, calls: Mapping[str, str]) -> Page:
    """`calls` says how each path is called."""
    titles = {endpoint.path: link(endpoint.title, endpoint.docs) for endpoint in api.endpoints}
    notes = tuple(
        f"`client.{older.attribute}.{method.name}`: {cell(sentence(method.note))}"
        for older in library.apis
        for method in older.methods
        if method.note
    )
    chapters = tuple(Chapter(f"client.{older.attribute}", tuple(_rows(older, calls, titles))) for older in library.apis)
    return Page(library.name, sum(len(chapter.rows) for chapter in chapters), notes, chapters)


def _rows(older: OlderApi, calls: Mapping[str, str], titles: Mapping[str, str]) -> Iterator[Replacement]:
    for method in older.methods:
        only = f" ({', '.join(method.versions)} only)" if len(method.versions) == 1 else ""
        newer = f"`client.{calls[method.now]}`" if method.now in calls else _instead(method)
        if method.retired:
            newer = f"taken away by WeCom; {newer}" if newer else "taken away by WeCom"
        yield Replacement(f"`{method.name}`{only}", newer, titles.get(method.now, ""))


def _instead(method: OlderMethod) -> str:
    return f"`{method.instead}`" if method.instead else ""
