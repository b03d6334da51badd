"""The fields of a model, with the shapes of their annotations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_type_hints

import attrs

from .records import UNKNOWN, Record, wire_name
from .shapes import Shape, cached, shape_of


class FieldInfo(NamedTuple):
    """A field of a model, with the data for conversion and validation."""

    attribute: str
    wire: str
    aliases: tuple[str, ...]
    shape: Shape
    required: bool
    default: Any
    metadata: Mapping[Any, Any]

    @property
    def names(self) -> tuple[str, ...]:
        """All names of the field on the wire, the documented one first."""
        return self.wire, *self.aliases


@cached
def fields_of(cls: type[Record]) -> tuple[FieldInfo, ...]:
    """Return the wire fields of a model in the order of their declaration."""
    return tuple(_fields(cls))


def _fields(cls: type[Record]) -> Iterator[FieldInfo]:
    hints = get_type_hints(cls, include_extras=True)
    for attribute in attrs.fields(cls):
        if attribute.name == UNKNOWN:
            continue
        yield FieldInfo(
            attribute.name,
            wire_name(attribute),
            attribute.metadata.get("aliases", ()),
            shape_of(hints[attribute.name]),
            attribute.default is attrs.NOTHING or "required" in attribute.metadata,
            None if attribute.default is attrs.NOTHING else attribute.default,
            attribute.metadata,
        )
