"""The rows in an index of SQLite's, and how well they fit."""

from __future__ import annotations

import itertools
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from wecom_runtime.suggestions import near

from .hits import CallbackHit, CallHit, ErrorHit, FieldHit, Found, Hit
from .query import SearchQuery, Word, all_of, any_of, read, some_of
from .words import is_chinese, words

_CANDIDATES = 60
"""Rows that are looked at more closely than SQLite does."""
_WORTH_TELLING = 0.15
"""A row that is so much worse than the best is none that is looked for."""
_LETTERS = 3
"""Letters that may be the beginning of a word, where nothing has them as a word."""
_MOST_NEAR = 3
_NEAR = 0.75
"""How alike words are that may be meant: a letter in ten is wrong, or two have changed places."""

# How much better a row becomes: it has all words, is called so, has just this title, is of the kind that is meant, has
# a point in `common` of spec/synonyms.yaml; and how much a call is worth for a field of that name.
_ALL_WORDS = 2.2
_NAMED = 40.0
_TITLED = 1.5
_OF_THE_KIND = 1.5
_POINT = 0.2
_BY_FIELD = 0.15
_KINDS = {"call": 1.0, "callback": 1.0, "error": 0.8, "field": 1.0}

# Words are cut already: the ASCII tokenizer leaves Chinese ones whole. The texts themselves are not kept. All of it is
# written at once, which takes room for some more words than there are.
_MAKE = """
CREATE VIRTUAL TABLE words USING fts5(name, about, text, tokenize='porter ascii', content='');
INSERT INTO words(words, rank) VALUES('hashsize', 33554432);
INSERT INTO words(words, rank) VALUES('rank', 'bm25(5, 4, 1)');
"""


class _Row(NamedTuple):
    """A thing that can be found."""

    kind: str
    key: str
    title: str
    weight: str
    uses: str
    """Of a field: the numbers of the rows that have it, as they stand in the file."""

    def used_by(self) -> Iterator[int]:
        return map(int, self.uses.split())


class SearchEngine:
    """Finds rows by words.

    Args:
        told: Words of everyday and of kinds, as `words.json` has them.
        columns: Kind, key, title, words of the key (if they are others), of the title (if they
            are others) and of the texts, weight and uses of each row.
    """

    def __init__(self, told: Mapping[str, Any], columns: Sequence[Sequence[str]]) -> None:
        self.sayings: Mapping[str, Sequence[str]] = told["words"]
        self.kinds: Mapping[str, Sequence[str]] = told["kinds"]
        kinds, keys, titles, names, abouts, texts, weights, uses = columns
        names = [name or key for name, key in zip(names, keys, strict=True)]
        abouts = [about or " ".join(words(title)) for about, title in zip(abouts, titles, strict=True)]
        self.words = names, abouts, texts
        self.rows = list(map(_Row, kinds, keys, titles, weights, uses))
        self.database = sqlite3.connect(":memory:", check_same_thread=False)
        self.database.executescript(_MAKE)
        self.database.executemany(
            "INSERT INTO words(rowid, name, about, text) VALUES(?, ?, ?, ?)",
            zip(itertools.count(), names, abouts, texts),
        )
        self.database.commit()
        self.numbers: dict[str, list[int]] = defaultdict(list)
        for number, row in enumerate(self.rows):
            self.numbers[row.key.casefold()].append(number)
        self.known: list[str] = []

    # -- searching

    def search(self, text: str, kinds: Collection[str], most: int) -> Found:
        query = read(text, self.sayings)
        words = [self._told(word) for word in query.words]
        scores = self._scores(query, words)
        meant = frozenset(kind for kind, said in self.kinds.items() if any(map(query.says, said)))
        ranked = sorted(
            (-self._weighed(number, score, meant, query), number)
            for number, score in scores.items()
            if self.rows[number].kind in kinds
        )
        left = dict.fromkeys(kinds, most)
        hits: list[Hit] = []
        for worth, number in ranked:
            kind = self.rows[number].kind
            if left[kind] and worth <= ranked[0][0] * _WORTH_TELLING:
                left[kind] -= 1
                hits.append(self._hit(number, round(-worth, 3)))
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

    def _weighed(self, number: int, score: float, meant: frozenset[str], query: SearchQuery) -> float:
        row = self.rows[number]
        score *= _KINDS[row.kind] * (_OF_THE_KIND if row.kind in meant else 1)
        if query.text == row.title.casefold():
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
            case _:
                return FieldHit(row.key, score, tuple(self.rows[use].key for use in row.used_by()))

    # -- what words were taken for

    def _told(self, word: Word) -> Word:
        """A word, with what is near where nothing has it."""
        if word.means or self._has(some_of(word.text)):
            return word
        return word._replace(is_known=False, near=self._near(word.text))

    def knows(self, text: str) -> bool:
        """Whether anything has every word of a text."""
        expression = all_of(text)
        return bool(expression) and self._has(expression)

    def _has(self, expression: str) -> bool:
        found = self.database.execute("SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", (expression,))
        return found.fetchone() is not None

    def _near(self, word: str) -> tuple[str, ...]:
        """Words that begin so, or else are written nearly so."""
        if not self.known:
            texts = itertools.chain(*self.words)
            self.known = sorted({*self.sayings, *(known for text in texts for known in text.split())})
        same = [known for known in self.known if is_chinese(known) == is_chinese(word)]
        whole = [known for known in same if known.startswith(word)] if len(word) >= _LETTERS else []
        return tuple(sorted(whole, key=len)[:_MOST_NEAR] or near(word, same, _MOST_NEAR, _NEAR))
