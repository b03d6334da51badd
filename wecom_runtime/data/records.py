"""The base of models: attrs classes with fields, unions and rules.

The annotations of a model declare its types; conversion and validation compile them at the first use. Other facts about
a field (another wire name, documented values, limits) are in the metadata of the attrs field.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

from wecom_runtime.errors import HIDDEN

from .wire_values import value_at

if sys.version_info >= (3, 11):
    from typing import dataclass_transform
else:
    from typing_extensions import dataclass_transform

C = TypeVar("C", bound=type)

UNKNOWN = "_unknown_fields"
"""Name of the attribute behind `Record.unknown_fields`."""


class AsReceived:
    """The type, in an annotation, of a value that the constructor converts."""


@dataclass_transform(kw_only_default=True, field_specifiers=(attrs.field,))
def record(cls: C) -> C:
    """Make a class an attrs class of records.

    `eq` and `repr` are inherited from `Record`. attrs would compile both for each of some thousand classes, in half of
    the time of loading a domain.
    """
    return attrs.define(
        cls,
        slots=True,
        kw_only=True,
        repr=False,
        eq=False,
        weakref_slot=False,
        on_setattr=attrs.setters.NO_OP,  # converters are for constructors only
    )


@record
class Record:
    """An object with the fields of the spec, and with unknown fields."""

    if TYPE_CHECKING:  # typing.get_type_hints would evaluate it: `attrs.Attribute` is not generic at run time
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]

    __rules__: ClassVar[tuple[FieldRule, ...]] = ()
    __union__: ClassVar[TaggedUnion | None] = None

    # None if there are no unknown fields, because a dict would take more memory than the object.
    _unknown_fields: dict[str, Any] | None = attrs.field(default=None, alias="unknown_fields")

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """Fields that the spec does not have, and known fields that came as null; they are sent back unchanged."""
        if self._unknown_fields is None:
            self._unknown_fields = {}
        return self._unknown_fields

    @unknown_fields.setter
    def unknown_fields(self, fields: dict[str, Any]) -> None:
        self._unknown_fields = fields

    def by_wire_name(self, name: str) -> Any:
        """Return the value of a field, also of an unknown one, by its wire name; None if there is none."""
        for attribute in attrs.fields(type(self)):
            if attribute.name != UNKNOWN and wire_name(attribute) == name:
                return getattr(self, attribute.name)
        return (self._unknown_fields or {}).get(name)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return (self._unknown_fields or {}) == (other._unknown_fields or {}) and all(
            getattr(self, a.name) == getattr(other, a.name) for a in attrs.fields(type(self)) if a.name != UNKNOWN
        )

    def __repr__(self) -> str:
        shown: list[str] = []
        for attribute in attrs.fields(type(self)):
            value = getattr(self, attribute.name)
            if value is not None and attribute.name != UNKNOWN:
                secret = attribute.metadata.get("secret") and value != ""
                shown.append(f"{attribute.name}={HIDDEN if secret else repr(value)}")
        if self._unknown_fields:
            # Names only, as the value of an unknown field may be a secret.
            shown.append(f"unknown_fields=<{', '.join(sorted(map(str, self._unknown_fields)))}>")
        return f"{type(self).__name__}({', '.join(shown)})"


@attrs.frozen
class TaggedUnion:
    """A union whose case is selected by the value of a field."""

    path: str
    """Dotted wire name of the selector."""
    cases: Mapping[str, str]
    """Value of the selector -> name of the case's class, in the module of the union."""

    def select(self, data: Mapping[str, Any]) -> str | None:
        """Return the name of the class for `data`; None if no case matches."""
        value = value_at(data, self.path)
        return self.cases.get(value) if isinstance(value, str) else self.cases.get(str(value))


def case_of(cls: type[Record], data: Mapping[str, Any]) -> type[Record]:
    """Return the class for `data`: the matching case of a union, otherwise `cls`."""
    while (union := cls.__dict__.get("__union__")) is not None:
        name = union.select(data)
        if name is None:
            break
        cls = case_class(cls, name)
    return cls


def case_class(cls: type[Record], name: str) -> type[Record]:
    """Return the class of a union's case, from the module of the union."""
    found: type[Record] = getattr(sys.modules[cls.__module__], name)
    return found


def wire_name(attribute: attrs.Attribute[Any]) -> str:
    """Return the name of a field in JSON or XML."""
    name: str = attribute.metadata.get("wire", attribute.name)
    return name


@attrs.frozen
class FieldRule:
    """A rule between the fields of an object."""

    kind: str
    """`one_of`: at least one of the fields is given; `exclusive`: at most one; `requires`: all; `span`: the second time
    is within `limits` after the first one; `limit`: the field has `limits`."""
    fields: tuple[str, ...]
    """Wire names."""
    when: Mapping[str, str] = attrs.field(factory=dict)
    """The condition of the rule: wire name -> value as text, or "" for any value."""
    limits: Mapping[str, float] = attrs.field(factory=dict)
    """`days`, `hours` or `seconds` of a span; the keys of a limit as in `field`."""
