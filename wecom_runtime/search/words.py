"""How texts become words: the same way where rows are written and where they are searched.

English is cut at everything that is neither letter nor digit; SQLite stems it. Chinese has no spaces: of each run of
characters every two neighbours are a word, so that whatever is written in one piece is found in one piece.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Collection, Iterator

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
"""English words that say nothing about what is looked for."""
FILLING = frozenset("的了吗呢吧怎么如何什么为什么请问想要一下一个")
"""Characters of questions, which the names of things do not have."""


def normal(text: str) -> str:
    """A text in small letters, full-width forms as the usual ones."""
    return unicodedata.normalize("NFKC", text).lower()


def runs(text: str) -> Iterator[re.Match[str]]:
    """The pieces of a normal text: each an English word, a number or Chinese characters."""
    return _RUN.finditer(text)


def is_chinese(run: str) -> bool:
    return run[0] > "\u2fff"


def pairs(run: str) -> list[str]:
    """The words of a run of Chinese characters; a single character is one."""
    return [left + right for left, right in itertools.pairwise(run)] or [run]


def words(text: str, empty: Collection[str] = EMPTY) -> list[str]:
    """The words of a text, each once, without those that say nothing."""
    found: dict[str, None] = {}
    for match in runs(normal(text)):
        run = match[0]
        if is_chinese(run):
            found.update(dict.fromkeys(pairs(run)))
        elif run not in empty:
            found[run] = None
    return list(found)


def parts(name: str) -> str:
    """A name in CamelCase with spaces between its parts."""
    return _CAPITAL.sub(" ", name)
