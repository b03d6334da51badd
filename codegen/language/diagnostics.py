"""Mistakes in a spec with their places, collected so that one run shows all of them."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Set
from typing import Protocol

import attrs

_MOST_SHOWN = 40
"""More than so many words help nobody."""


@attrs.frozen(order=True)
class Location:
    """Where something stands; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Located(Protocol):
    """Whatever knows where it stands."""

    @property
    def location(self) -> Location: ...


@attrs.frozen(order=True)
class Diagnostic:
    """One thing that is wrong in the spec."""

    location: Location
    what: str
    right: str = ""

    def __str__(self) -> str:
        return f"{self.location}: {self.what}" + (f"; {self.right}" if self.right else "")


class Diagnostics:
    """All that is wrong, each thing once and in the order of the files."""

    def __init__(self) -> None:
        self._found: set[Diagnostic] = set()

    def add(self, at: Located | Location, what: str, right: str = "") -> None:
        self._found.add(Diagnostic(at if isinstance(at, Location) else at.location, what, right))

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self._found))

    def __len__(self) -> int:
        return len(self._found)


class SpecError(Exception):
    """The spec cannot be generated from; the text lists every diagnostic."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = tuple(diagnostics)


def near(name: str, allowed: Collection[str]) -> str:
    """The name that was probably meant, or nothing."""
    known = sorted(allowed) if isinstance(allowed, Set) else allowed
    return next(iter(difflib.get_close_matches(name, known, n=1)), "")


def suggestion(name: str, allowed: Collection[str]) -> str:
    """Return the name that was probably meant as a question, else the names that there are."""
    known = sorted(allowed) if isinstance(allowed, Set) else list(allowed)
    meant = near(name, known)
    if meant:
        return f"did you mean {meant!r}?"
    return f"one of {', '.join(known)}" if 0 < len(known) <= _MOST_SHOWN else ""
