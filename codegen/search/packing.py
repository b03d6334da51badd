"""The columns of the search index for a file, without words that follow from other columns or from translations."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wecom_runtime.search.columns import AND_KEY, BY_KEY, unpacked, words_of_keys

_TITLE, _TEXT = 2, 5
"""The columns with cells that follow from a translation."""


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
        [*titles],
        [_after_key(name, own) for own, name in zip(words_of_keys(keys), names, strict=True)],
        [*abouts],
        [*texts],
        [*weights],
        [*uses],
    ]
    of_texts = [row for row, kind in enumerate(kinds) if kind == "text"]
    for row in of_texts:
        made[_TITLE][row] = made[_TEXT][row] = BY_KEY
    restored = unpacked([[column[row] for row in of_texts] for column in made], translated)
    for number in (_TITLE, _TEXT):
        for row, cell in zip(of_texts, restored[number], strict=True):
            written = columns[number][row]
            if cell.split() != written.split():
                made[number][row] = written
    return [*made]


def _after_key(name: str, key: str) -> str:
    """Return the words of a name, without the words of the key if it begins with them."""
    own = " ".join(key.split())
    return f"{AND_KEY}{name[len(own) + 1 :]}" if own and f"{name} ".startswith(f"{own} ") else name
