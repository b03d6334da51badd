"""Mistakes in a spec with their locations, collected so that one run shows all of them."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Set
from typing import Protocol

import attrs

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
        self._found.add(Diagnostic(at if isinstance(at, Location) else at.location, cause, remedy))

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self._found))

    def __len__(self) -> int:
        return len(self._found)


class SpecError(Exception):
    """A spec has mistakes; the text lists every diagnostic."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = tuple(diagnostics)


def near(name: str, allowed: Collection[str]) -> str:
    """Return the allowed name that is most like a misspelt one; "" if none is."""
    known = sorted(allowed) if isinstance(allowed, Set) else allowed
    return next(iter(difflib.get_close_matches(name, known, n=1)), "")


def suggestion(name: str, allowed: Collection[str]) -> str:
    """Return the most similar allowed name as a question, or else the list of allowed names."""
    known = sorted(allowed) if isinstance(allowed, Set) else list(allowed)
    meant = near(name, known)
    if meant:
        return f"did you mean {meant!r}?"
    return f"one of {', '.join(known)}" if 0 < len(known) <= _MOST_SHOWN else ""
