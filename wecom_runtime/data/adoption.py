"""Plain values as a user writes them, made into the models that a field is declared with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .annotations import fields_of
from .records import Record
from .shapes import ListOf, Nested, Shape


def adopt(value: Any, shape: Shape) -> Any:
    """Return what a user wrote as a value of a field.

    Mappings become models, by attribute names or names on the wire, and so do single values by the first field of the
    model. What fits nowhere is kept, for the validation to report.
    """
    match shape:
        case ListOf(element=element) if isinstance(value, list | tuple):
            return [adopt(item, element) for item in cast("list[Any]", value)]
        case Nested(model=cls) if isinstance(value, Mapping):
            return _of_mapping(cast("Mapping[str, Any]", value), cls)
        case Nested(model=cls) if not isinstance(value, cls):
            first = fields_of(cls)[0]
            return cls(**{first.attribute: adopt(value, first.shape)})
        case _:
            return value


def _of_mapping(given: Mapping[str, Any], cls: type[Record]) -> Record:
    by_name = {name: info for info in fields_of(cls) for name in (*info.aliases, info.attribute, info.wire)}
    known: dict[str, Any] = dict.fromkeys(info.attribute for info in fields_of(cls) if info.required)
    unknown: dict[str, Any] = {}
    for name, item in given.items():
        info = by_name.get(name)
        if info is None:
            unknown[name] = item
        else:
            known[info.attribute] = adopt(item, info.shape)
    return cls(**known, unknown_fields=unknown)
