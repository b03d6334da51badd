"""The columns of the search index for a file, without words that follow from other columns or from translations."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wecom_runtime.search.columns import AND_KEY, BY_KEY, unpacked, words_of_keys
from wecom_runtime.search.words import words


def packed(columns: Sequence[Sequence[str]], translated: Callable[[str], str]) -> list[Sequence[str]]:
    """Return the columns for a file. A cell that does not follow from other cells is written as it is.

    Args:
        columns: The columns of all rows, as of `columns_of`.
        translated: A function that translates a text of an error or message; "" if there is no translation.
    """
    kinds, keys, titles, names, abouts, texts, weights, uses = columns
    made: list[list[str]] = [
        [*kinds],
        [*keys],
        [BY_KEY if kind == "text" else title for kind, title in zip(kinds, titles, strict=True)],
        [_after_key(name.split(), own.split()) for own, name in zip(words_of_keys(keys), names, strict=True)],
        [*abouts],
        [BY_KEY if kind == "text" else text for kind, text in zip(kinds, texts, strict=True)],
        [*weights],
        [*uses],
    ]
    wanted = [*columns]
    wanted[4] = [about or " ".join(words(title)) for about, title in zip(abouts, titles, strict=True)]
    for column, right, restored, written in zip(made, wanted, unpacked(made, translated), columns, strict=True):
        for row, (cell, other) in enumerate(zip(right, restored, strict=True)):
            if cell.split() != other.split():
                column[row] = written[row]
    return [*made]


def _after_key(name: Sequence[str], key: Sequence[str]) -> str:
    """Return the words of a name, without the words of the key if it begins with them."""
    begins = bool(key) and name[: len(key)] == key
    return AND_KEY + " ".join(name[len(key) :]) if begins else " ".join(name)
