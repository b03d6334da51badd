"""The conversion of a record to a fact, which copies the attributes of the same name, and copies of facts."""

from __future__ import annotations

from collections.abc import Mapping
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
    for name in _copied(cls, type(record)):
        if name not in resolved:
            resolved[name] = getattr(record, name)
    return cls(**resolved)


@cached
def _copied(fact_class: type[Any], record_class: type[Any]) -> tuple[str, ...]:
    """Return the attributes that the fact and the record have in common."""
    return tuple(a.name for a in attrs.fields(fact_class) if hasattr(record_class, a.name))


@cached
def attributes(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of the attributes of a fact; none if the class is no class of facts."""
    return tuple(attribute.name for attribute in attrs.fields(kind) if attribute.init) if attrs.has(kind) else ()


def copy_of(fact: T, changed: Mapping[str, Any]) -> T:
    """Return a copy of a fact with other values of some attributes, in less time than `attrs.evolve`.

    Args:
        fact: The fact.
        changed: The names of the attributes with their other values.
    """
    kind = type(fact)
    copy = object.__new__(kind)
    for name in attributes(kind):
        object.__setattr__(copy, name, changed[name] if name in changed else getattr(fact, name))
    return copy


def granted(record: GrantedRecord) -> dict[str, str]:
    """Return the permissions of apps by their kind."""
    kinds = {kind: getattr(record, kind) for kind in ("developed", "third_party", "self_built", "archive")}
    return {kind: permission for kind, permission in kinds.items() if permission}
