"""Suggestions of similar names, for errors about an unknown name."""

from __future__ import annotations

from collections.abc import Iterable

from .language import say


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return `; did you mean 'user'?`, or an empty text if no known name is similar."""
    found = near(name, known, most=1)
    return say("; did you mean {name!r}?", name=found[0]) if found else ""


def near(name: str, known: Iterable[str], most: int = 3, cutoff: float = 0.6) -> list[str]:
    """Return similar known names, the most similar first. With a `cutoff` of 1, only the name itself is similar."""
    import difflib

    return difflib.get_close_matches(name, list(known), n=most, cutoff=cutoff)
