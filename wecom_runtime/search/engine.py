"""The rows in a full-text index of SQLite, and the ranking of results."""

from __future__ import annotations

import itertools
import sqlite3
import weakref
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from wecom_runtime.suggestions import near

from .hits import HITS, CallbackHit, CallHit, ErrorHit, FieldHit, Found, Hit
from .query import SearchQuery, Word, all_of, any_of, read, some_of
from .words import is_chinese, words

_TITLES = " · "
"""Separator of the titles of a guide in several languages."""
_CANDIDATES = 60
"""Maximum rows of SQLite that are ranked again."""
_MIN_RELATIVE_SCORE = 0.15
"""Minimum score of a hit, relative to the best one."""
_MIN_PREFIX = 3
"""Minimum letters of an unknown word for which words with this prefix are suggested."""
_MAX_SIMILAR = 3
_SIMILARITY = 0.75
"""Minimum similarity of suggested words: about one wrong letter in ten, or two swapped letters."""

# Factors and bonuses of a row: it matches all words, has this name, has this title, is of the requested kind, is an
# errcode though one word is searched, has a point in `common` of spec/synonyms.yaml; and the bonus of a call for a
# matching field.
_ALL_WORDS = 2.2
_NAMED = 40.0
_TITLED = 1.5
_OF_THE_KIND = 1.5
_ERROR_FOR_ONE_WORD = 0.5
_POINT = 0.2
_BY_FIELD = 0.15
_KINDS = {
    "call": 1.0,
    "callback": 1.0,
    "error": 0.75,
    "field": 0.9,
    "reply": 1.0,
    "guide": 1.45,
    "name": 0.5,
    "command": 0.9,
    "text": 0.1,
    "office": 0.35,
}

WEIGHTS = (5, 4, 1)
"""Weights of the columns: names, titles, texts."""

# The words are split already, and the ASCII tokenizer does not split Chinese words. The texts are not stored. The hash
# table is large enough for all words, so that they are written at once.
_MAKE = f"""
CREATE VIRTUAL TABLE words USING fts5(name, about, text, tokenize='porter ascii', content='');
INSERT INTO words(words, rank) VALUES('hashsize', 33554432);
INSERT INTO words(words, rank) VALUES('rank', 'bm25{WEIGHTS}');
"""


def factors() -> Mapping[str, Any]:
    """Return the factors of the ranking, for a search engine in another language."""
    return {
        "all": _ALL_WORDS,
        "named": _NAMED,
        "titled": _TITLED,
        "of_kind": _OF_THE_KIND,
        "error_for_one_word": _ERROR_FOR_ONE_WORD,
        "point": _POINT,
        "kinds": _KINDS,
    }


class _Rows:
    """The entries of the index by number, each created when it is used.

    Args:
        columns: Kinds, keys, titles, weights and uses.
    """

    def __init__(self, *columns: Sequence[str]) -> None:
        self._columns = columns

    def __getitem__(self, number: int) -> _Row:
        return _Row(*(column[number] for column in self._columns))

    def __iter__(self) -> Iterator[_Row]:
        return map(_Row, *self._columns)


class _Row(NamedTuple):
    """An entry of the index."""

    kind: str
    key: str
    title: str
    weight: str
    uses: str
    """For a field: the numbers of the rows that have it, as text."""

    def used_by(self) -> Iterator[int]:
        return map(int, self.uses.split())


class SearchEngine:
    """A search engine over rows.

    Args:
        vocabulary: The content of `words.json`: synonyms, and the words for kinds of hits.
        columns: The columns of all rows: kind, key, title, words of the key (if different), words of the title (if
            different), words of the texts, weight, and uses.
    """

    def __init__(self, vocabulary: Mapping[str, Any], columns: Sequence[Sequence[str]]) -> None:
        self.synonyms: Mapping[str, Sequence[str]] = vocabulary["words"]
        self.kinds: Mapping[str, Sequence[str]] = vocabulary["kinds"]
        kinds, keys, titles, names, abouts, texts, weights, uses = columns
        names = [name or key for name, key in zip(names, keys, strict=True)]
        abouts = [about or (title and " ".join(words(title))) for about, title in zip(abouts, titles, strict=True)]
        self.words = names, abouts, texts
        self.rows = _Rows(kinds, keys, titles, weights, uses)
        self.database = sqlite3.connect(":memory:", check_same_thread=False)
        weakref.finalize(self, self.database.close)
        self.database.executescript(_MAKE)
        self.database.executemany(
            "INSERT INTO words(rowid, name, about, text) VALUES(?, ?, ?, ?)",
            zip(itertools.count(), names, abouts, texts),
        )
        self.numbers: dict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(keys):
            self.numbers[key.casefold()].append(number)
        self.known: list[str] = []

    # -- searching

    def search(self, text: str, kinds: Collection[str], most: int) -> Found:
        """Return the hits for a text; see `Index.search`."""
        query = read(text, self.synonyms)
        words = [self._with_similar(word) for word in query.words]
        scores = self._scores(query, words)
        requested = frozenset(kind for kind, phrases in self.kinds.items() if any(map(query.says, phrases)))
        ranked = sorted(
            (-self._weighted(number, score, requested, query), number)
            for number, score in scores.items()
            if self.rows[number].kind in kinds
        )
        left = dict.fromkeys(kinds, most)
        hits: list[Hit] = []
        for negative_score, number in ranked:
            kind = self.rows[number].kind
            if left[kind] and negative_score <= ranked[0][0] * _MIN_RELATIVE_SCORE:
                left[kind] -= 1
                hits.append(self._hit(number, round(-negative_score, 3)))
        return Found(hits, words)

    def _scores(self, query: SearchQuery, words: Sequence[Word]) -> dict[int, float]:
        scores: dict[int, float] = {}
        known = [any_of(word.near) if word.near else word.all for word in words if word.near or word.is_known]
        some = " OR ".join((query.any, *(any_of(word.near) for word in words if word.near)))
        for factor, expression in ((1.0, some), (_ALL_WORDS, " AND ".join(known))):
            for number, rank in self._match(expression, _CANDIDATES) if expression else ():
                scores[number] = max(scores.get(number, 0.0), -rank * factor)
        by_field: dict[int, float] = {}
        for number, score in scores.items():
            for use in self.rows[number].used_by():
                by_field[use] = max(by_field.get(use, 0.0), score * _BY_FIELD)
        for number, score in by_field.items():
            scores[number] = scores.get(number, 0.0) + score
        for name in query.names:
            for number in self.numbers.get(name, ()):
                scores[number] = scores.get(number, 0.0) + _NAMED
        return scores

    def _match(self, expression: str, most: int) -> list[tuple[int, float]]:
        return self.database.execute(
            "SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?", (expression, most)
        ).fetchall()

    def _weighted(self, number: int, score: float, requested: frozenset[str], query: SearchQuery) -> float:
        row = self.rows[number]
        score *= _KINDS[row.kind] * (_OF_THE_KIND if row.kind in requested else 1)
        if row.kind == "error" and len(query.words) == 1:
            score *= _ERROR_FOR_ONE_WORD
        if query.text in row.title.casefold().split(_TITLES):
            score *= _TITLED
        return score * (1 + _POINT * float(row.weight or 0))

    def _hit(self, number: int, score: float) -> Hit:
        row = self.rows[number]
        match row.kind:
            case "call":
                return CallHit(row.key, row.title, score)
            case "callback":
                return CallbackHit(row.key, row.title, score)
            case "error":
                return ErrorHit(row.key, row.title, score)
            case "field":
                return FieldHit(row.key, score, tuple(self.rows[use].key for use in row.used_by()))
            case kind:
                return HITS[kind](row.key, row.title, score)

    # -- interpretation of words

    def _with_similar(self, word: Word) -> Word:
        """Return a word, with similar words if the index does not have it."""
        if word.means or self._has(some_of(word.text)):
            return word
        return word._replace(is_known=False, near=self._similar(word.text))

    def knows(self, text: str) -> bool:
        """Return whether a row has all words of a text."""
        expression = all_of(text)
        return bool(expression) and self._has(expression)

    def _has(self, expression: str) -> bool:
        found = self.database.execute("SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", (expression,))
        return found.fetchone() is not None

    def _similar(self, word: str) -> tuple[str, ...]:
        """Return known words with this prefix, or else similar words."""
        if not self.known:
            texts = itertools.chain(*self.words)
            self.known = sorted({*self.synonyms, *(known for text in texts for known in text.split())})
        same = [known for known in self.known if is_chinese(known) == is_chinese(word)]
        whole = [known for known in same if known.startswith(word)] if len(word) >= _MIN_PREFIX else []
        return tuple(sorted(whole, key=len)[:_MAX_SIMILAR] or near(word, same, _MAX_SIMILAR, _SIMILARITY))
