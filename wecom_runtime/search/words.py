"""Splitting of texts into words, both for the index and for queries.

English is split at all characters except letters and digits, and SQLite stems the words. Chinese has no spaces, so each
pair of neighbouring characters is a word, which finds any sequence of characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from operator import add

CHINESE = "\u3400-\u9fff\uf900-\ufaff"
_RUN = re.compile(f"[0-9a-z]+|[{CHINESE}]+")
_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
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
    return unicodedata.normalize("NFKC", text).lower()


def runs(text: str) -> Iterator[re.Match[str]]:
    """Return the runs of a normalized text: English words, numbers, and sequences of Chinese characters."""
    return _RUN.finditer(text)


def is_chinese(run: str) -> bool:
    """Return whether a run is Chinese."""
    return run[0] > "\u2fff"


def pairs(run: str) -> list[str]:
    """Return the words of a Chinese run: its pairs of characters, or its only character."""
    return list(map(add, run, run[1:])) or [run]


def words(text: str, empty: Collection[str] = EMPTY) -> list[str]:
    """Return the words of a text, each once, without stop words."""
    found: dict[str, None] = {}
    for match in runs(normal(text)):
        run = match[0]
        if is_chinese(run):
            found.update(dict.fromkeys(pairs(run)))
        elif run not in empty:
            found[run] = None
    return list(found)


def parts(name: str) -> str:
    """Return a CamelCase name with spaces between its parts."""
    return _CAPITAL.sub(" ", name)
