"""Mistakes in a spec with their locations, collected so that one run shows all of them."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from typing import Protocol

import attrs

from wecom_runtime.language import say, translate

_MOST_SHOWN = 40
"""The largest number of names in a suggestion."""


@attrs.frozen(order=True)
class Location:
    """A position in a file; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Label:
    """The name of a value in mistakes; it is put into the language of messages when it is shown.

    Args:
        sentence: The English name, with `{names}` for the values.
        values: The values.
    """

    __slots__ = ("_sentence", "_values")

    def __init__(self, sentence: str, /, **values: object) -> None:
        self._sentence = sentence
        self._values = values

    def __str__(self) -> str:
        return translate(self._sentence).format(**self._values)


class Located(Protocol):
    """An object with a location in the spec."""

    @property
    def location(self) -> Location: ...


@attrs.frozen(order=True)
class Diagnostic:
    """One mistake in the spec."""

    location: Location
    cause: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.location}: {self.cause}" + (f"; {self.remedy}" if self.remedy else "")


class Diagnostics:
    """The mistakes of a spec, each once, sorted by location."""

    def __init__(self) -> None:
        self._found: set[Diagnostic] = set()

    def add(self, at: Located | Location, cause: str, remedy: str = "") -> None:
        location = at if isinstance(at, Location) else at.location
        self._found.add(Diagnostic(location, translate(cause), translate(remedy)))

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self._found))

    def __len__(self) -> int:
        return len(self._found)


class SpecError(Exception):
    """A spec has mistakes; the text lists every diagnostic."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = tuple(diagnostics)


_OTHER_FORMATS: Mapping[str, Sequence[str]] = {
    "description": ("doc", "summary"),
    "desc": ("doc", "summary"),
    "comment": ("doc", "summary"),
    "maxLength": ("max_chars",),
    "minLength": ("min_chars",),
    "max_length": ("max_chars",),
    "min_length": ("min_chars",),
    "maximum": ("max",),
    "minimum": ("min",),
    "maxItems": ("max_items",),
    "minItems": ("min_items",),
    "regex": ("pattern",),
    "values": ("enum",),
    "choices": ("enum",),
    "examples": ("example",),
    "sample": ("example",),
    "url": ("path",),
    "verb": ("method",),
    "params": ("query",),
    "parameters": ("query",),
    "request": ("body",),
    "payload": ("body",),
    "json": ("body",),
    "data": ("body",),
    "responses": ("response",),
    "answer": ("response",),
    "returns": ("response",),
    "class": ("model",),
}
"""Keys of other formats for the description of an API -> the keys with the same meaning."""


def near(name: str, allowed: Collection[str]) -> str:
    """Return the allowed name that is most like a misspelt one; "" if none is."""
    known = sorted(allowed) if isinstance(allowed, Set) else allowed
    return next(iter(difflib.get_close_matches(name, known, n=1)), "")


def suggestion(name: str, allowed: Collection[str]) -> str:
    """Return the most similar allowed name as a question, or else the list of allowed names."""
    known = sorted(allowed) if isinstance(allowed, Set) else list(allowed)
    meant = next((one for one in _OTHER_FORMATS.get(name, ()) if one in known), "") or near(name, known)
    if meant:
        return say("did you mean {meant!r}?", meant=meant)
    return say("one of {names}", names=", ".join(known)) if 0 < len(known) <= _MOST_SHOWN else ""
