"""A row of the search index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from wecom_runtime.search.words import words


class Findable(NamedTuple):
    """A row of the search index."""

    kind: str
    key: str
    """The path, the class, the errcode, the name, the command, the guide or the text; see `HitKind`."""
    title: str
    """The title; empty if the tables of the package have it."""
    name: Sequence[str]
    """The words of the key; none if the key is one word."""
    about: Sequence[str]
    """The words of other names; none if the title has them."""
    text: Sequence[str]
    """The words of the description."""
    weight: float = 0
    uses: tuple[int, ...] = ()
    """The numbers of the rows with the field, for a field."""


def plain(row: Findable) -> list[Any]:
    """Return the cells of a row for a file, without empty ones at its end."""
    cells: list[Any] = [" ".join(row.title.split()), *(" ".join(one) for one in (row.name, row.about, row.text))]
    cells.append(row.weight)
    while cells and not cells[-1]:
        cells.pop()
    return cells


def row(kind: str, key: str, title: str, name: str, texts: Iterable[str]) -> Findable:
    """Return a row; words of the name and of the title are not repeated in the text."""
    named = tuple(words(name, empty=()))
    known = {*named, *words(title)}
    return Findable(kind, key, title, named, (), [word for word in words(" ".join(texts)) if word not in known])
