"""The directions of types and fields, sent or received; limits and defaults apply to sent fields only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ..language.types import Ref, Scalar, refs

if TYPE_CHECKING:
    from .declarations import DeclaredType, Field


_OF_RESPONSES: Mapping[str, Any] = {"limits": {}, "default": None, "in_requests": ""}
"""The attributes of fields that are about requests only, with their values in responses."""


def used_types(types: Mapping[Ref, DeclaredType], groups: Iterable[Iterable[Field]]) -> frozenset[Ref]:
    """Return the types that groups of fields use, directly or nested."""
    todo = [ref for group in groups for ref in _named(group)]
    found: set[Ref] = set()
    while todo:
        ref = todo.pop()
        if ref in found:
            continue
        found.add(ref)
        declared = types[ref]
        todo += _named(declared.fields)
        todo += [case for _, case in declared.union.cases] if declared.union else []
        todo += [declared.case_of] if declared.case_of else []
    return frozenset(found)


def as_received(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Return received fields: without limits, defaults and other rules about requests."""
    return tuple(attrs.evolve(field, **_OF_RESPONSES) if _has_rules(field) else field for field in fields)


def _has_rules(field: Field) -> bool:
    return bool(field.limits or field.default is not None or field.in_requests)


def _named(fields: Iterable[Field]) -> list[Ref]:
    return [ref for field in fields if not isinstance(field.type, Scalar) for ref in refs(field.type)]
