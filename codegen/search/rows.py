"""The rows of the search index: the words of each call, callback, error code and field."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from wecom_runtime.search.columns import TYPES
from wecom_runtime.search.words import parts, words

from ..language.records import ErrorCode
from ..language.types import Ref, Scalar, refs
from ..model.api import Api, Callback, Endpoint
from ..model.declarations import DeclaredType, Field
from ..python import all_calls, calls_by_path
from ..python.package import AREAS
from .findable import Findable, row

T = TypeVar("T")

MOST_LETTERS = 12
"""The longest word; longer ones are probably several words."""
_ENGLISH = re.compile(r"[a-z]{3,}")


def known_names(api: Api) -> frozenset[str]:
    """Return the names of all entries that may have a weight."""
    callbacks = (callback.name for callback in api.all_callbacks)
    codes = (str(error.code) for error in api.errors)
    return frozenset((*(one.path for one in (*api.endpoints, *api.commands)), *callbacks, *codes)) | wires(api)


def wires(api: Api) -> frozenset[str]:
    """Return the names of all fields that are found."""
    return frozenset(field.wire for _, _, fields in _owners(api) for field in fields)


def _owners(api: Api) -> Iterator[tuple[str, str, tuple[Field, ...]]]:
    """Yield the file, the name and the fields of each call, type, header and callback."""
    for domain in api.domains:
        for endpoint in domain.endpoints:
            yield f"api/{domain.name}", f"call {endpoint.path}", (*endpoint.request, *endpoint.response)
    for ref, declared in api.types.items():
        if ref.unit[0] not in AREAS:
            yield _file(ref.unit), _type(ref), declared.fields
    for unit in api.callbacks:
        for header in unit.headers:
            yield _file(unit.key), f"header {header.name}", header.fields
        for callback in unit.callbacks:
            yield _file(unit.key), f"callback {callback.name}", callback.fields


def _file(unit: tuple[str, ...]) -> str:
    """Return the file of the rows of a unit: one for each domain or file of the spec."""
    return "/".join(unit[:2])


def _type(ref: Ref) -> str:
    return f"type {'.'.join(ref.unit)}:{ref.name}"


class RowMaker:
    """A maker of the rows of an API.

    Args:
        api: The API.
    """

    def __init__(self, api: Api) -> None:
        self.api = api
        self.others = tuple(api.others.values())
        self.weights = api.synonyms.common
        self.calls = calls_by_path(api)
        self.cuts: dict[str, list[str]] = {}
        self.vocabulary = frozenset(
            word
            for endpoint in api.endpoints
            for text in (endpoint.summary, *_separated(endpoint.path))
            for word in _ENGLISH.findall(text.lower())
            if len(word) < MOST_LETTERS
        )

    def rows(self) -> dict[str, list[Findable]]:
        """Return the rows of each file."""
        made: dict[str, list[Findable]] = defaultdict(list)
        known = {callback.name for callback in self.api.all_callbacks}
        for domain, *same in self._beside(lambda api: api.domains):
            for endpoint, *others in zip(domain.endpoints, *(one.endpoints for one in same), strict=True):
                made[f"api/{domain.name}"].append(self._call(endpoint, others))
        for unit, *units in self._beside(lambda api: api.callbacks):
            for callback, *versions in zip(unit.callbacks, *(one.callbacks for one in units), strict=True):
                made[_file(unit.key)].append(self._callback(callback, versions))
            for header, *headers in zip(unit.headers, *(one.headers for one in units), strict=True):
                if header.name not in known:
                    doc, texts = header.doc, [one.doc for one in headers]
                    name = f"{header.name} {parts(header.name)}"
                    made[_file(unit.key)].append(row("name", header.name, doc, name, texts))
        for unit, *units in self._beside(lambda api: api.replies):
            for reply, *replies in zip(unit.replies, *(one.replies for one in units), strict=True):
                text = " ".join(one.summary for one in (reply, *replies))
                name = f"{reply.name} {parts(reply.name)}"
                made[_file(unit.key)].append(row("reply", reply.name, reply.title, name, [text]))
        made["errors"] += (self._error(error, codes) for error, *codes in self._beside(lambda api: api.errors))
        calls = all_calls(self.api.area("gateway"))
        for domain, *same in self._beside(lambda api: api.gateway):
            for command, *commands in zip(domain.endpoints, *(one.endpoints for one in same), strict=True):
                called = words(f"office.{calls[command.path].dotted} {command.path}", empty=())
                summaries = [one.summary for one in (command, *commands)]
                found = self._row("office", command.path, command.title, called, summaries)
                made[f"gateway/{domain.name}"].append(found)
        return made

    def fields(self) -> dict[str, dict[str, Any]]:
        """Return the fields of each call, callback, header and type, by file."""
        made: dict[str, dict[str, Any]] = defaultdict(dict)
        for (file, name, fields), *same in zip(_owners(self.api), *map(_owners, self.others), strict=True):
            versions = zip(fields, *(others for _, _, others in same), strict=True)
            own: dict[str, Any] = {
                field.wire: self._words_of_field(field, [one.doc for one in others]) for field, *others in versions
            }
            if types := self._types(name, fields):
                own[TYPES] = types
            made[file][name] = dict(sorted(own.items()))
        return made

    def cuts_of_fields(self) -> dict[str, str]:
        """Return the words of each name of a field that is written as one word."""
        return {name: cut for name in wires(self.api) if (cut := self._cut(name))}

    def _types(self, name: str, fields: Iterable[Field]) -> list[str]:
        """Return the types of fields, and of the cases and the union of a type itself."""
        found = [ref for field in fields if not isinstance(field.type, Scalar) for ref in refs(field.type)]
        declared = self._declared.get(name)
        if declared is not None:
            found += [case for _, case in declared.union.cases] if declared.union else []
            found += [declared.case_of] if declared.case_of else []
        return sorted({_type(ref) for ref in found})

    @cached_property
    def _declared(self) -> Mapping[str, DeclaredType]:
        return {_type(ref): declared for ref, declared in self.api.types.items()}

    @functools.cached_property
    def _words(self) -> Callable[[str, tuple[str, ...]], str]:
        return functools.cache(self._field_words)

    def _words_of_field(self, field: Field, translated: Sequence[str]) -> str:
        texts = [*translated]
        if not any(texts) or not _has_words(field.wire):
            texts.append(field.doc)
        return self._words(field.wire, tuple(texts))

    def _field_words(self, name: str, texts: tuple[str, ...]) -> str:
        known = set(words(f"{name} {parts(name)} {self._cut(name)}", empty=()))
        return " ".join(word for word in words(" ".join(texts)) if word not in known)

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
        return Findable("error", str(error.code), "", (), words(text), (), self.weights.get(str(error.code), 0))

    def _named(self, kind: str, key: str, title: str, name: str, docs: Iterable[int], texts: Sequence[str]) -> Findable:
        """Return the row of an entry with the words of a name and the numbers of its official pages."""
        numbers = [str(number) for number in docs]
        return self._row(kind, key, title, [*words(name, empty=()), *numbers], texts)

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
