"""The columns of the search index in a file, without words that follow from other columns or from translations."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .words import parts, words_of_each

BY_KEY = "="
"""A cell with the translation of the key, or with the words of the key and of its parts."""
AND_KEY = "+"
"""The beginning of a cell with the words of the key, followed by the words in the cell."""
_PREFIX = "/cgi-bin/"
_SEPARATORS = "/_.#()-"
"""The characters between words of keys."""
_GAP = re.compile(r"\{[^}]*\}")


def unpacked(columns: Sequence[Sequence[str]], translated: Callable[[str], str]) -> list[Sequence[str]]:
    """Return the columns of all rows for a search engine.

    Args:
        columns: The columns of the file.
        translated: A function that translates a text of an error or message.
    """
    kinds, keys, titles, names, abouts, texts, weights, uses = columns
    titles = [translated(key) if title == BY_KEY else title for key, title in zip(keys, titles, strict=True)]
    named = words_of_keys([key if name.startswith(AND_KEY) else "" for key, name in zip(keys, names, strict=True)])
    names = [f"{own} {name[1:]}" if own else name for own, name in zip(named, names, strict=True)]
    of_titles = list(words_of_each(titles))
    abouts = [about or " ".join(words) for about, words in zip(abouts, of_titles, strict=True)]
    of_keys = words_of_each(
        [_GAP.sub(" ", key) if text == BY_KEY else "" for key, text in zip(keys, texts, strict=True)]
    )
    texts = [
        " ".join([word for word in words if word not in title]) if text == BY_KEY else text
        for text, words, title in zip(texts, of_keys, of_titles, strict=True)
    ]
    return [kinds, keys, titles, names, abouts, texts, weights, uses]


def words_of_keys(keys: Sequence[str]) -> Sequence[str]:
    """Return the words of each key, and of the parts of a CamelCase name, in lower case."""
    names = [key.removeprefix(_PREFIX) for key in keys]
    text = "\n".join([name if name.islower() or (cut := parts(name)) == name else f"{name} {cut}" for name in names])
    for separator in _SEPARATORS:
        text = text.replace(separator, " ")
    return text.lower().split("\n") if keys else []
