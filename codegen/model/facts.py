"""The conversion of a record with references to a fact, which copies the attributes of the same name."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

from ..caching import cached

T = TypeVar("T")


def fact(cls: type[T], record: object, **resolved: Any) -> T:
    """Return a fact with the attributes of a record.

    Args:
        cls: The class of the fact.
        record: The record whose attributes are copied.
        resolved: The attributes with other values.
    """
    for name in _copied(cls, type(record)):
        if name not in resolved:
            resolved[name] = getattr(record, name)
    return cls(**resolved)


@cached
def _copied(fact_class: type[Any], record_class: type[Any]) -> tuple[str, ...]:
    """Return the attributes that the fact and the record have in common; a fact keeps no node."""
    return tuple(a.name for a in attrs.fields(fact_class) if hasattr(record_class, a.name) and a.name != "node")
