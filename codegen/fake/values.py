"""The values that a step of `spec/fake/` can name, with the types that the spec gives them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import attrs

from ..language.types import AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type
from ..model.api import Api
from ..model.declarations import Field


@attrs.frozen
class Anything:
    """A value of unknown type: it may have any field."""


@attrs.frozen
class Many:
    """A list."""

    of: Value


@attrs.frozen
class Object:
    """An object with known fields."""

    fields: Mapping[str, Value]


@attrs.frozen
class RecordOf:
    """A record that the fake keeps."""

    kind: str


@attrs.frozen
class Either:
    """One of several values."""

    arms: tuple[Value, ...]


Value: TypeAlias = Anything | Many | Object | RecordOf | Either | Type

_UNHASHABLE = (Object, Many, Either)
ANYTHING = Anything()
TEXT = Scalar("string")
NUMBER = Scalar("int")


def object_of(fields: Iterable[Field]) -> Object:
    """Return an object with fields of the model."""
    return Object({field.wire: field.type for field in fields})


def either(values: Iterable[Value]) -> Value:
    """Return one of several values; an only value as it is."""
    given = list(values)
    if len(given) == 1:
        return given[0]
    found = dict.fromkeys(_Same(value) if isinstance(value, _UNHASHABLE) else value for value in given)
    arms = tuple(one.value if isinstance(one, _Same) else one for one in found)
    return arms[0] if len(arms) == 1 else Either(arms) if arms else ANYTHING


@attrs.frozen(eq=False)
class _Same:
    """A value that cannot be hashed."""

    value: Value


def columns_of(api: Api, name: str) -> dict[str, str] | None:
    """Return the columns of a declared type, such as batch.ContactRow, each with its attribute; None for no type."""
    found = next((declared for ref, declared in api.types.items() if ref.full_name == name), None)
    if found is None:
        return None
    return {column: one.rename or one.wire for one in found.fields for column in (one.wire, *one.aliases)}


class Values:
    """The fields and items of values.

    Args:
        api: The declared types.
        kinds: Kind -> fields of its records; None where they may have any.
    """

    def __init__(self, api: Api, kinds: Mapping[str, Mapping[str, Value] | None]) -> None:
        self._api = api
        self._kinds = kinds
        self._found: dict[Ref, Mapping[str, Value]] = {}
        """The fields of declared types."""

    def columns(self, name: str) -> Mapping[str, str] | None:
        """Return the columns of a declared type that is a CSV file, each with its attribute; None for no such type."""
        return columns_of(self._api, name)

    def inner(self, value: Value, name: str) -> Value | None:
        """Return the value of a field; None if there is no such field. The field of a list is that of each item."""
        match value:
            case Object() | RecordOf() | Ref():
                fields = self._fields(value)
                return ANYTHING if fields is None else fields.get(name)
            case Many(of=of) | ListType(of=of) | Encoded(of=of):
                found = self.inner(of, name)
                return None if found is None else Many(found)
            case Either(arms=arms) | AnyOf(arms=arms):
                inside = [found for arm in arms if (found := self.inner(arm, name)) is not None]
                return either(inside) if inside else None
            case MapType(of=of):
                return of
            case Anything() | Scalar(kind="any"):
                return ANYTHING
            case _:
                return None

    def names(self, value: Value) -> set[str]:
        """Return the names of the fields of a value."""
        match value:
            case Many(of=of) | ListType(of=of) | Encoded(of=of):
                return self.names(of)
            case Either(arms=arms) | AnyOf(arms=arms):
                return {name for arm in arms for name in self.names(arm)}
            case _:
                return set(self._fields(value) or ())

    def items(self, value: Value) -> Value:
        """Return an item of a list. Another value counts as a list of one."""
        match value:
            case Many(of=of) | ListType(of=of):
                return of
            case Encoded(kind=kind, of=of) if kind in ("csv", "pipe"):
                return of
            case Either(arms=arms) | AnyOf(arms=arms):
                return either(self.items(arm) for arm in arms)
            case _:
                return value

    def _fields(self, value: Value) -> Mapping[str, Value] | None:
        """Return the fields of an object; None where it may have any."""
        match value:
            case Object(fields=fields):
                return fields
            case RecordOf(kind=kind):
                return self._kinds.get(kind)
            case Ref():
                if value not in self._found:
                    self._found[value] = {field.wire: field.type for field in self._declared(value)}
                return self._found[value]
            case _:
                return {}

    def _declared(self, ref: Ref) -> Iterator[Field]:
        declared = self._api.types[ref]
        yield from declared.fields
        if declared.union is not None:
            for _, case in declared.union.cases:
                yield from self._api.types[case].fields
        if declared.selector is not None:
            yield declared.selector.field
