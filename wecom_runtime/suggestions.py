"""Suggestions of existing names for one that does not exist, for the end of an error's text."""

from __future__ import annotations

from collections.abc import Iterable

from .language import say


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`; did you mean 'user'?`, or nothing where no known name is near."""
    found = near(name, known, most=1)
    return say("; did you mean {name!r}?", name=found[0]) if found else ""


def near(name: str, known: Iterable[str], most: int = 3, cutoff: float = 0.6) -> list[str]:
    """Known names that are written nearly so, the nearest first; at 1 of `cutoff` only the name itself is near."""
    import difflib

    return difflib.get_close_matches(name, list(known), n=most, cutoff=cutoff)
