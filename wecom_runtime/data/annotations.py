"""The fields of a model, with the shapes of their annotations."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, NamedTuple

import attrs

from wecom_runtime.language import say

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
    written = {
        name: (hint, base) for base in reversed(cls.__mro__) for name, hint in inspect.get_annotations(base).items()
    }
    for attribute in attrs.fields(cls):
        if attribute.name == UNKNOWN:
            continue
        hint, owner = written[attribute.name]
        yield FieldInfo(
            attribute.name,
            wire_name(attribute),
            attribute.metadata.get("aliases", ()),
            shape_of(_evaluate(hint, owner)),
            attribute.default is attrs.NOTHING or "required" in attribute.metadata,
            None if attribute.default is attrs.NOTHING else attribute.default,
            attribute.metadata,
        )


def _evaluate(hint: Any, owner: type) -> Any:
    if not isinstance(hint, str):
        return hint
    module = vars(sys.modules[owner.__module__])
    try:
        # The text is an annotation in the source of the class. typing.get_type_hints cannot evaluate it, because it
        # does not find names that are loaded on demand.
        return eval(hint, module, _References(module.get("REFERENCES", {})))  # noqa: S307
    except NameError as error:
        raise TypeError(
            say(
                "{owner}: no type {name!r} for {hint!r}",
                owner=f"{owner.__module__}.{owner.__name__}",
                name=error.name,
                hint=hint,
            )
        ) from None


class _References(Mapping[str, Any]):
    """The names that a module imports only for type checking, loaded when an annotation is evaluated."""

    def __init__(self, homes: Mapping[str, str]) -> None:
        self._homes = homes

    def __getitem__(self, name: str) -> Any:
        return getattr(import_module(self._homes[name]), name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def __len__(self) -> int:
        return len(self._homes)
