"""The columns of the search index, made of the rows of entries and of the fields that entries have."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from .words import parts, words_of_each

TYPES = ""
"""The key of the types in the fields of an owner."""
MOST_USES = 40
"""The largest number of entries for the name of a field; a more frequent name is not specific."""
_WITH_FIELDS = frozenset({"call", "callback"})
_CELLS = ("", "", "", "", "")
"""The cells of a row whose last cells are empty."""


def columns(
    rows: Mapping[str, Sequence[Any]],
    fields: Mapping[str, Mapping[str, Any]],
    cuts: Mapping[str, str],
    weights: Mapping[str, float],
) -> list[Sequence[str]]:
    """Return the columns of all rows for a search engine, with a row for each name of a field.

    Args:
        rows: Kind and key -> title, words of the key, other words, words of the description, and weight.
        fields: Kind and name of a call, callback, type or header -> its fields with the words of their descriptions;
            "" -> the types of its fields.
        cuts: Name of a field that is written as one word -> its words.
        weights: Name of a field -> its weight.
    """
    kinds: list[str] = []
    keys: list[str] = []
    cells: list[tuple[Any, ...]] = []
    used: dict[str, list[int]] = defaultdict(list)
    names_of = _nested(fields)
    for number, (name, row) in enumerate(rows.items()):
        kind, _, key = name.partition(" ")
        kinds.append(kind)
        keys.append(key)
        cells.append((*row, *_CELLS[len(row) :]))
        if kind in _WITH_FIELDS:
            for field in names_of(name):
                used[field].append(number)
    uses = [""] * len(keys)
    described = sorted(_descriptions(fields).items())
    named = words_of_each((f"{name} {parts(name)} {cuts.get(name, '')}" for name, _ in described), empty=())
    for (name, text), words in zip(described, named, strict=True):
        numbers = used[name]
        weight = weights.get(name, 0) + round(math.log2(1 + len(numbers)) / 2, 1)  # frequent fields are searched more
        kinds.append("field")
        keys.append(name)
        cells.append(("", " ".join(words), "", text, weight))
        uses.append(" ".join(map(str, numbers)) if len(numbers) <= MOST_USES else "")
    titles, names, abouts, texts, all_weights = ([row[place] for row in cells] for place in range(len(_CELLS)))
    of_titles = words_of_each(titles)
    abouts = [about or " ".join(words) for about, words in zip(abouts, of_titles, strict=True)]
    return [kinds, keys, titles, names, abouts, texts, [f"{one:g}" if one else "" for one in all_weights], uses]


def _descriptions(fields: Mapping[str, Mapping[str, Any]]) -> Mapping[str, str]:
    """Return the most frequent description of the fields with each name."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for own in fields.values():
        for name, text in own.items():
            if name != TYPES:
                found[name][text] += 1
    return {name: max(texts, key=lambda text: (bool(text), texts[text], text)) for name, texts in found.items()}


def _nested(fields: Mapping[str, Mapping[str, Any]]) -> Any:
    """Return a function that returns the names of the fields of an owner, with those of its types."""

    def reached(name: str) -> Iterator[str]:
        todo, found = [*fields.get(name, {}).get(TYPES, ())], set[str]()
        while todo:
            one = todo.pop()
            if one not in found:
                found.add(one)
                yield one
                todo += fields[one].get(TYPES, ())

    @cache
    def own(name: str) -> frozenset[str]:
        return frozenset(fields[name]) - {TYPES} if name in fields else frozenset()

    @cache
    def of_type(name: str) -> frozenset[str]:
        return own(name).union(*map(own, reached(name)))

    def names_of(name: str) -> frozenset[str]:
        return own(name).union(*map(of_type, fields.get(name, {}).get(TYPES, ())))

    return names_of
