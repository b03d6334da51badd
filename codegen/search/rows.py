"""The rows of the search index: the words of each call, callback, error code and field."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

import attrs

from wecom_runtime.search.words import parts, words

from ..model.api import Api, Callback, Endpoint, ErrorCode
from ..model.declarations import Field
from ..model.directions import used_types
from ..python import all_calls, calls_by_path
from ..python.package import AREAS
from . import topics
from .findable import Findable

T = TypeVar("T")

MOST_USES = 40
"""The largest number of entries for the name of a field; a more frequent name is not specific."""
MOST_LETTERS = 12
"""The longest word; longer ones are probably several words."""
_ENGLISH = re.compile(r"[a-z]{3,}")


def columns_of(api: Api) -> list[list[str]]:
    """Return the columns of all rows, which compress better than rows.

    The rows of the spec (calls, callbacks, error codes, fields) are followed by the others.
    """
    rows = (*_Maker(api).rows(), *topics.rows(api))
    return [
        [row.kind for row in rows],
        [" ".join(row.key.split()) for row in rows],
        [" ".join(row.title.split()) for row in rows],
        [" ".join(row.name) for row in rows],
        [" ".join(row.about) for row in rows],
        [" ".join(row.text) for row in rows],
        [f"{row.weight:g}" if row.weight else "" for row in rows],
        [" ".join(map(str, row.uses)) for row in rows],
    ]


def known_names(api: Api) -> frozenset[str]:
    """Return the names of all entries that may have a weight."""
    callbacks = (callback.name for callback in api.all_callbacks)
    codes = (str(error.code) for error in api.errors)
    return frozenset((*(one.path for one in (*api.endpoints, *api.commands)), *callbacks, *codes, *_Fields(api).wires))


@attrs.frozen
class _Fields:
    """The fields of an API by their names."""

    api: Api

    @property
    def wires(self) -> Iterator[str]:
        """The names of the fields."""
        return (field.wire for field in self._all())

    @cached_property
    def docs(self) -> Mapping[str, str]:
        """Name -> the most frequent description of the fields with this name."""
        found: dict[str, str] = {}
        most: dict[str, int] = defaultdict(int)
        for (name, doc), count in Counter((field.wire, field.doc) for field in self._all()).items():
            found.setdefault(name, "")
            if doc and count > most[name]:
                found[name], most[name] = doc, count
        return found

    def _all(self) -> Iterator[Field]:
        for endpoint in self.api.endpoints:
            yield from endpoint.request
            yield from endpoint.response
        for ref, declared in self.api.types.items():
            if ref.unit[0] not in AREAS:
                yield from declared.fields
        for unit in self.api.callbacks:
            for header in unit.headers:
                yield from header.fields
            for callback in unit.callbacks:
                yield from callback.fields

    def names(self, fields: Iterable[Field]) -> frozenset[str]:
        """Return the names of fields and of nested fields."""
        own = tuple(fields)
        inner = used_types(self.api.types, [own])
        return frozenset(field.wire for field in (*own, *(f for ref in inner for f in self.api.types[ref].fields)))


class _Maker:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.others = tuple(api.others.values())
        self.weights = {one.name: one.weight for one in api.synonyms.common}
        self.calls = calls_by_path(api)
        self.known = api.results.group("rows")
        """The rows of earlier runs, by the texts that they are made of."""
        self.cuts: dict[str, list[str]] = {}
        self.vocabulary = frozenset(
            word
            for endpoint in api.endpoints
            for text in (endpoint.summary, *_separated(endpoint.path))
            for word in _ENGLISH.findall(text.lower())
            if len(word) < MOST_LETTERS
        )

    def rows(self) -> list[Findable]:
        made: list[Findable] = []
        uses: dict[str, list[int]] = defaultdict(list)
        fields = _Fields(self.api)
        for number, (endpoint, *others) in enumerate(self._beside(lambda api: api.endpoints)):
            made.append(self._call(endpoint, others))
            for name in fields.names((*endpoint.request, *endpoint.response)):
                uses[name].append(number)
        received = self._beside(lambda api: api.all_callbacks)
        for number, (callback, *same) in enumerate(received, len(made)):
            made.append(self._callback(callback, same))
            for name in fields.names(callback.fields):
                uses[name].append(number)
        made += (self._error(error, codes) for error, *codes in self._beside(lambda api: api.errors))
        translated = [_Fields(other).docs for other in self.others]
        for name, doc in fields.docs.items():
            numbers = tuple(uses[name])
            texts = [docs.get(name, "") for docs in translated]
            if not any(texts) or not _has_words(name):
                texts.append(doc)
            made.append(self._field(name, texts, numbers))
        calls = all_calls(self.api.area("gateway"))
        for command, *commands in self._beside(lambda api: api.commands):
            called = words(f"office.{calls[command.path].dotted} {command.path}", empty=())
            summaries = [one.summary for one in (command, *commands)]
            made.append(self._row("office", command.path, command.title, called, summaries))
        self.known.save()
        return made

    def _beside(self, of: Callable[[Api], Iterable[T]]) -> Iterator[tuple[T, ...]]:
        """Yield the entries of the spec, each with its versions in other languages."""
        return zip(of(self.api), *(of(other) for other in self.others), strict=True)

    def _call(self, endpoint: Endpoint, others: Sequence[Endpoint]) -> Findable:
        name = f"{self.calls[endpoint.path]} {self._cut(endpoint.path)}"
        text = [one.summary for one in (endpoint, *others)]
        return self._named("call", endpoint.path, endpoint.title, name, endpoint.docs, text)

    def _callback(self, callback: Callback, others: Sequence[Callback]) -> Findable:
        selects = " ".join(callback.select.values())
        name = f"{callback.name} {parts(callback.name)} {selects} {self._cut(selects)}"
        text = [one.summary for one in (callback, *others)]
        return self._named("callback", callback.name, callback.title, name, callback.docs, text)

    def _error(self, error: ErrorCode, others: Sequence[ErrorCode]) -> Findable:
        text = " ".join(one.label for one in (error, *others))
        labels = self.known.of(text, lambda: words(text))
        return Findable("error", str(error.code), "", (), labels, (), self.weights.get(str(error.code), 0))

    def _field(self, name: str, texts: Sequence[str], uses: tuple[int, ...]) -> Findable:
        row = self._named("field", name, "", f"{name} {parts(name)} {self._cut(name)}", (), texts)
        weight = row.weight + round(math.log2(1 + len(uses)) / 2, 1)  # frequent fields are searched more often
        return row._replace(weight=weight, uses=uses if len(uses) <= MOST_USES else ())

    def _named(self, kind: str, key: str, title: str, name: str, docs: Iterable[int], texts: Sequence[str]) -> Findable:
        """Return the row of an entry with the words of a name and the numbers of its official pages."""
        numbers = [str(number) for number in docs]

        def make() -> Findable:
            return self._row(kind, key, title, [*words(name, empty=()), *numbers], texts)

        row = self.known.of((kind, key, title, name, *numbers, *texts), make)
        return row._replace(weight=weight) if (weight := self.weights.get(key, 0)) != row.weight else row

    def _row(self, kind: str, key: str, title: str, name: Sequence[str], texts: Iterable[str]) -> Findable:
        named = tuple(dict.fromkeys(name))
        known = {*named, *words(title)}  # they weigh more than the description
        text = [word for word in words(" ".join(texts)) if word not in known]
        return Findable(kind, key, title, named, (), text, self.weights.get(key, 0))

    def _cut(self, name: str) -> str:
        """Return the words of a name that is written as one word: get approval detail."""
        found: list[str] = []
        for word in _ENGLISH.findall(name.lower()):
            if word not in self.vocabulary:
                if word not in self.cuts:
                    self.cuts[word] = self._known_parts(word)
                found += self.cuts[word]
        return " ".join(found)

    def _known_parts(self, word: str) -> list[str]:
        """Return the fewest known words that form a word; none if there are none."""
        best: list[list[str] | None] = [[]]
        for end in range(1, len(word) + 1):
            fitting = [
                [*before, word[start:end]]
                for start in range(max(0, end - MOST_LETTERS), end - 1)
                if (before := best[start]) is not None and word[start:end] in self.vocabulary
            ]
            best.append(min(fitting, key=len) if fitting else None)
        return best[-1] or []


def _has_words(name: str) -> bool:
    """Return whether the name of a field has several English words."""
    return len(words(parts(name))) > 1


def _separated(path: str) -> tuple[str, ...]:
    """Return the words of the last segment of a path, if it separates them."""
    found = path.rpartition("/")[2].split("_")
    return tuple(found) if len(found) > 1 else ()
