"""Search queries as expressions of SQLite's FTS5."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from .words import EMPTY, FILLING, is_chinese, normal, pairs, runs

_PREFIX = "/cgi-bin/"
_CLIENT = "client."
"""The start of a call in an app's code, which is not a search word."""


class Word(NamedTuple):
    """A word or phrase of a query, with its interpretation."""

    text: str
    means: tuple[str, ...] = ()
    """Its synonyms on the official pages; empty if it is an official word."""
    all: str = ""
    """The expression that matches the word or one of its synonyms."""
    is_known: bool = True
    """Whether the index has the word."""
    near: tuple[str, ...] = ()
    """Similar words, if the index does not have the word."""


class SearchQuery(NamedTuple):
    """A search query."""

    text: str
    """The normalized text."""
    words: tuple[Word, ...]
    any: str
    """The expression that matches any of the words."""
    names: tuple[str, ...]
    """Keys that the whole text may stand for, in lower case."""

    def says(self, phrase: str) -> bool:
        """Return whether the text contains a phrase, in whole words."""
        start = self.text.find(phrase)
        return start >= 0 and _is_whole(self.text, start, start + len(phrase))


def read(text: str, synonyms: Mapping[str, Sequence[str]]) -> SearchQuery:
    """Return a text as a query.

    Args:
        text: The text of the user.
        synonyms: Everyday word or phrase -> its synonyms on the official pages.
    """
    wanted = " ".join(normal(text).split()).removeprefix(_CLIENT)
    found = tuple(_words(wanted, synonyms))
    tokens = [token for word in found for alternative in (word.text, *word.means) for token in _tokens(alternative)]
    return SearchQuery(
        wanted,
        found,
        " OR ".join(dict.fromkeys(map(_quoted, tokens))),
        tuple(_names(wanted)),
    )


def _names(wanted: str) -> Iterator[str]:
    """Yield the keys that a text may stand for: a path, a dotted name, a class, an errcode, the name of a field."""
    name = wanted.removeprefix("errcode ")
    if name and " " not in name:
        for key in dict.fromkeys((name, name.replace(".", "/"))):
            yield key
            yield f"{_PREFIX}{key.strip('/')}"


def _words(wanted: str, synonyms: Mapping[str, Sequence[str]]) -> Iterator[Word]:
    """Yield the words of a normalized text: the longest phrases with synonyms, and the words between them."""
    longest = max(map(len, synonyms), default=0)
    position = rest = 0
    while position < len(wanted):
        phrase = _phrase_at(wanted, position, longest, synonyms)
        if phrase:
            yield from _plain(wanted[rest:position])
            yield Word(phrase, tuple(synonyms[phrase]), any_of((phrase, *synonyms[phrase])))
            rest = position + len(phrase)
        position += len(phrase) or 1
    yield from _plain(wanted[rest:])


def _phrase_at(wanted: str, start: int, longest: int, synonyms: Mapping[str, Sequence[str]]) -> str:
    """Return the longest phrase with synonyms at a position of a text; empty if there is none."""
    for end in range(min(len(wanted), start + longest), start, -1):
        if wanted[start:end] in synonyms and _is_whole(wanted, start, end):
            return wanted[start:end]
    return ""


def _is_whole(text: str, start: int, end: int) -> bool:
    """Return whether a part of a text neither starts nor ends inside an English word or a number."""
    return not (_joined(text[start - 1 : start + 1]) if start else False) and not _joined(text[end - 1 : end + 1])


def _joined(both: str) -> bool:
    return len(both) == 2 and both.isascii() and both.isalnum()


def _plain(text: str) -> Iterator[Word]:
    for match in runs(text):
        run = match[0]
        if run not in EMPTY and run not in FILLING:
            yield Word(run, all=all_of(run))


def any_of(texts: Iterable[str]) -> str:
    """Return the expression that matches all words of one of several texts."""
    return f"({' OR '.join(filter(None, map(all_of, texts)))})"


def all_of(text: str) -> str:
    """Return the expression that matches all words of a text; empty if it has none."""
    tokens = _tokens(text)
    return f"({' AND '.join(map(_quoted, tokens))})" if tokens else ""


def some_of(text: str) -> str:
    """Return the expression that matches any word of a text; empty if it has none."""
    return " OR ".join(map(_quoted, _tokens(text)))


def _tokens(text: str) -> list[str]:
    found = [token for match in runs(text) for token in (pairs(match[0]) if is_chinese(match[0]) else [match[0]])]
    return [token for token in found if token not in EMPTY] or found


def _quoted(token: str) -> str:
    """Return a word in quotes; a single Chinese character as a prefix."""
    return f'"{token}"*' if len(token) == 1 and is_chinese(token) else f'"{token}"'
