"""From a record to a fact: what has the same name and needs no resolving is taken over as it is."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

from ..caching import cached

T = TypeVar("T")


def fact(cls: type[T], record: object, **resolved: Any) -> T:
    """A fact made of a record.

    Args:
        cls: The class of the fact.
        record: Has the attributes that are taken over.
        resolved: Those that are decided elsewhere.
    """
    taken = {name: getattr(record, name) for name in _shared(cls, type(record)) if name not in resolved}
    return cls(**taken, **resolved)


@cached
def _shared(fact_class: type[Any], record_class: type[Any]) -> tuple[str, ...]:
    """Attributes of a fact that a record has, too."""
    return tuple(a.name for a in attrs.fields(fact_class) if hasattr(record_class, a.name))
