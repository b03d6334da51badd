"""Mistakes in a spec with their locations, collected so that one run shows all of them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Set
from typing import Protocol

import attrs

from wecom_runtime.language import say, translate

LABELS = (
    "an entry of {label}",
    "the type of {name!r}",
    "the value of {key}",
    "API {name!r}",
    "call {name}",
    "case {selector!r}",
    "code {name}",
    "error {key}",
    "error {name}",
    "event {name!r}",
    "events of {name}",
    "field {name!r}",
    "header {name!r}",
    "message {name!r}",
    "parameter {name!r}",
    "shared type {name}",
    "token {name!r}",
    "type {name!r}",
)
"""The labels of values with names, in the order in which they are matched. Labels are made for each value, and shown in
a mistake only, so that they are translated then."""
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


def shown_label(label: str) -> str:
    """Return the label of a value in the language of messages."""
    for english in LABELS:
        pattern = re.sub(r"\\{(\w+)(?:!r)?\\}", r"(?P<\1>.+)", re.escape(english))
        if found := re.fullmatch(pattern, label):
            names = {
                name: shown_label(value) if name == "label" else value for name, value in found.groupdict().items()
            }
            return translate(english).replace("!r}", "}").format(**names)
    return translate(label)


def near(name: str, allowed: Collection[str]) -> str:
    """Return the allowed name that is most like a misspelt one; "" if none is."""
    known = sorted(allowed) if isinstance(allowed, Set) else allowed
    return next(iter(difflib.get_close_matches(name, known, n=1)), "")


def suggestion(name: str, allowed: Collection[str]) -> str:
    """Return the most similar allowed name as a question, or else the list of allowed names."""
    known = sorted(allowed) if isinstance(allowed, Set) else list(allowed)
    meant = near(name, known)
    if meant:
        return say("did you mean {meant!r}?", meant=meant)
    return say("one of {names}", names=", ".join(known)) if 0 < len(known) <= _MOST_SHOWN else ""
