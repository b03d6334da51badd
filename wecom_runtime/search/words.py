"""Splitting of texts into words, both for the index and for queries.

English is split at all characters except letters and digits, and SQLite stems the words. Chinese has no spaces, so each
pair of neighbouring characters is a word, which finds any sequence of characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from operator import add

CHINESE = "\u3400-\u9fff\uf900-\ufaff"
_RUN = re.compile(f"[0-9a-z]+|[{CHINESE}]+")
_LAST_OF_WEST = "\u2fff"
"""The last character before those of Chinese."""
_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WIDE = tuple((wide, unicodedata.normalize("NFKC", wide)) for wide in "，：；（）？！…")
"""Frequent characters and their usual forms. Nearly all texts without them need no change, which is found faster."""
EMPTY = frozenset(
    word
    for line in (
        "a an and any are as at be been but by can do does for from has have how i if in into is it its me my of on",
        "one or so than that the their them then there this to up use was what when where which who will with you your",
    )
    for word in line.split()
)
"""English stop words."""
FILLING = frozenset("的了吗呢吧怎么如何什么为什么请问想要一下一个")
"""Chinese stop characters, which occur in questions and not in names."""


def normal(text: str) -> str:
    """Return a text in lower case, with full-width characters replaced by the usual ones."""
    if not text.isascii():
        for wide, usual in _WIDE:
            text = text.replace(wide, usual)
        text = unicodedata.normalize("NFKC", text)
    return text.lower()


def runs(text: str) -> Iterator[re.Match[str]]:
    """Return the runs of a normalized text: English words, numbers, and sequences of Chinese characters."""
    return _RUN.finditer(text)


def is_chinese(run: str) -> bool:
    """Return whether a run is Chinese."""
    return run[0] > _LAST_OF_WEST


def pairs(run: str) -> list[str]:
    """Return the words of a Chinese run: its pairs of characters, or its only character."""
    return list(map(add, run, run[1:])) or [run]


def words(text: str, empty: Collection[str] = EMPTY) -> list[str]:
    """Return the words of a text, each once, without stop words."""
    return _words(normal(text), empty) if text else []


def words_of_each(texts: Iterable[str], empty: Collection[str] = EMPTY) -> Iterator[list[str]]:
    """Yield the words of each text, each once, without stop words; faster than a call of `words` for each text.

    Args:
        texts: The texts.
        empty: The stop words.
    """
    lines = [text.replace("\n", " ") for text in texts]
    for line in normal("\n".join(lines)).split("\n") if lines else ():
        yield _words(line, empty)


def _words(line: str, empty: Collection[str]) -> list[str]:
    """Return the words of a normalized text."""
    found: dict[str, None] = {}
    for run in _RUN.findall(line):
        if run > _LAST_OF_WEST:
            for pair in map(add, run, run[1:]) if len(run) > 1 else run:
                found[pair] = None
        elif run not in empty:
            found[run] = None
    return list(found)


def parts(name: str) -> str:
    """Return a CamelCase name with spaces between its parts."""
    return name if name.islower() else _CAPITAL.sub(" ", name)
