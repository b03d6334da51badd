"""The order of a report: the most important facts first, one heading for each call, texts last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from wecom_runtime.harmless import integer_in

from .changes import Change
from .compare import Difference

_KINDS = ("endpoint", "callback", "method", "token", "page", "section", "field", "error", "value", "required", "limit")
_TEXTS = ("sample", "words", "prose")
_NEW_PAGES = frozenset({"endpoint", "callback", "page", "error"})
"""The kinds of changes on pages that no entry of the spec cites yet."""


def weight(one: Difference | Change) -> int:
    """Return the place of a difference in a report: gone, new, required, limits, other facts, texts."""
    gone = isinstance(one, Change) and one.before and not one.after
    if one.kind in _TEXTS:
        return len(_KINDS) + 2 + _TEXTS.index(one.kind)
    place = _KINDS.index(one.kind) + 1 if one.kind in _KINDS else len(_KINDS) + 1
    return 0 if gone else place


def grouped(found: Iterable[Difference | Change]) -> Iterator[str]:
    """Yield the lines of a report: a heading for each call, the calls with the most important facts first."""
    groups: dict[str, list[Difference | Change]] = defaultdict(list)
    for one in found:
        groups[one.entry].append(one)
    for entry, group in sorted(groups.items(), key=lambda item: (min(map(weight, item[1])), item[0])):
        yield f"{entry}:"
        yield from (f"  {one}" for one in sorted(group, key=weight))


def of_cited_pages(changes: Iterable[Change], cited: Collection[int]) -> list[Change]:
    """Return the changes of pages that an entry of the spec cites, and the new calls and pages."""
    return [
        one
        for one in changes
        if one.kind in _NEW_PAGES or any(integer_in(number) in cited for number in (one.page, *one.also))
    ]
