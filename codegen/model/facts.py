"""The conversion of a record to a fact, which copies the attributes of the same name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any, TypeVar

import attrs

from ..caching import cached
from ..language.records import GrantedRecord

T = TypeVar("T")


def fact(cls: type[T], record: object, **resolved: Any) -> T:
    """Return a fact with the attributes of a record.

    Args:
        cls: The class of the fact.
        record: The record whose attributes are copied.
        resolved: The attributes with other values.
    """
    names, values = _copied(cls, type(record), frozenset(resolved))
    return cls(**dict(zip(names, values(record), strict=True)), **resolved)


@cached
def _copied(
    fact_class: type[Any], record_class: type[Any], resolved: frozenset[str]
) -> tuple[tuple[str, ...], Callable[[object], Iterable[Any]]]:
    """Return the names of the attributes that are copied, and a function that returns their values in a record."""
    names = tuple(a.name for a in attrs.fields(fact_class) if hasattr(record_class, a.name) and a.name not in resolved)
    if len(names) > 1:
        return names, attrgetter(*names)
    return names, lambda record: [getattr(record, name) for name in names]


def granted(record: GrantedRecord) -> dict[str, str]:
    """Return the permissions of apps by their kind."""
    kinds = {kind: getattr(record, kind) for kind in ("developed", "third_party", "self_built", "archive")}
    return {kind: permission for kind, permission in kinds.items() if permission}
