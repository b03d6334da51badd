"""A user's search words, as expressions of SQLite's FTS5."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from .words import EMPTY, FILLING, is_chinese, normal, pairs, runs

_PREFIX = "/cgi-bin/"
_CLIENT = "client."
"""How a call begins in an app: no word that says which."""


class Word(NamedTuple):
    """A word of a query, or several that mean one thing, and what it was taken for."""

    text: str
    means: tuple[str, ...] = ()
    """Words of the official pages for it; empty where it is one."""
    all: str = ""
    """The expression that finds what has it, in one way or another."""
    is_known: bool = True
    near: tuple[str, ...] = ()
    """Words that are written nearly so, where it is not known."""


class SearchQuery(NamedTuple):
    """A text that somebody looks for."""

    text: str
    words: tuple[Word, ...]
    any: str
    """The expression of what has some of them."""
    names: tuple[str, ...]
    """Keys that the whole text may be, in small letters."""

    def says(self, phrase: str) -> bool:
        """Whether a phrase stands in the text, in whole words."""
        start = self.text.find(phrase)
        return start >= 0 and _is_whole(self.text, start, start + len(phrase))


def read(text: str, sayings: Mapping[str, Sequence[str]]) -> SearchQuery:
    """Read a query, with words of everyday taken for those that they mean.

    Args:
        text: What is looked for.
        sayings: Words of everyday -> words that find what they mean.
    """
    wanted = " ".join(normal(text).split()).removeprefix(_CLIENT)
    found = tuple(_words(wanted, sayings))
    tokens = [token for word in found for alternative in (word.text, *word.means) for token in _tokens(alternative)]
    return SearchQuery(
        wanted,
        found,
        " OR ".join(dict.fromkeys(map(_quoted, tokens))),
        tuple(_names(wanted)),
    )


def _names(wanted: str) -> Iterator[str]:
    """The keys that a text may be: a path, a dotted name, a class, a code, the name of a field."""
    name = wanted.removeprefix("errcode ")
    if name and " " not in name:
        for key in dict.fromkeys((name, name.replace(".", "/"))):
            yield key
            yield f"{_PREFIX}{key.strip('/')}"


def _words(wanted: str, sayings: Mapping[str, Sequence[str]]) -> Iterator[Word]:
    """The words of a normal text: the longest known sayings, and what is between them."""
    longest = max(map(len, sayings), default=0)
    place = rest = 0
    while place < len(wanted):
        said = _saying(wanted, place, longest, sayings)
        if said:
            yield from _plain(wanted[rest:place])
            yield Word(said, tuple(sayings[said]), any_of((said, *sayings[said])))
            rest = place + len(said)
        place += len(said) or 1
    yield from _plain(wanted[rest:])


def _saying(wanted: str, start: int, longest: int, sayings: Mapping[str, Sequence[str]]) -> str:
    """The longest saying that begins at a place of a text; empty if there is none."""
    for end in range(min(len(wanted), start + longest), start, -1):
        if wanted[start:end] in sayings and _is_whole(wanted, start, end):
            return wanted[start:end]
    return ""


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a piece of a text begins and ends in the middle of no English word or number."""
    return not (_joined(text[start - 1 : start + 1]) if start else False) and not _joined(text[end - 1 : end + 1])


def _joined(both: str) -> bool:
    return len(both) == 2 and both.isascii() and both.isalnum()


def _plain(text: str) -> Iterator[Word]:
    for match in runs(text):
        run = match[0]
        if run not in EMPTY and run not in FILLING:
            yield Word(run, all=all_of(run))


def any_of(texts: Iterable[str]) -> str:
    """The expression of what has every word of one of several texts."""
    return f"({' OR '.join(filter(None, map(all_of, texts)))})"


def all_of(text: str) -> str:
    """The expression of what has every word of a text; empty where it has none."""
    tokens = _tokens(text)
    return f"({' AND '.join(map(_quoted, tokens))})" if tokens else ""


def some_of(text: str) -> str:
    """The expression of what has a word of a text; empty where it has none."""
    return " OR ".join(map(_quoted, _tokens(text)))


def _tokens(text: str) -> list[str]:
    found = [token for match in runs(text) for token in (pairs(match[0]) if is_chinese(match[0]) else [match[0]])]
    return [token for token in found if token not in EMPTY] or found


def _quoted(token: str) -> str:
    """A word; a single Chinese character as the beginning of one."""
    return f'"{token}"*' if len(token) == 1 and is_chinese(token) else f'"{token}"'
