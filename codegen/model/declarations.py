"""Fields and types as the spec declares them, and what holds between the fields of a type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..language.diagnostics import Location
from .types import Ref, Type


def place() -> Any:
    """An attribute for where it is declared, which tells no two things apart."""
    return attrs.field(eq=False, repr=False)


@attrs.frozen
class EnumValue:
    """A documented value, as it is on the wire."""

    value: str | int | float
    meaning: str = ""
    word: str = ""
    """The meaning in English, whatever the language of the descriptions: names are made of it."""


@attrs.frozen(kw_only=True)
class Field:
    """A field of a request, an answer, a callback, a reply or a part of these."""

    wire: str
    type: Type
    required: bool
    location: Location = place()
    doc: str = ""
    enum: tuple[EnumValue, ...] = ()
    """All values that it may have; empty where that is not known."""
    known: tuple[EnumValue, ...] = ()
    """Values with a meaning, where others are allowed, too."""
    limits: Mapping[str, float] = attrs.Factory(dict)
    """`min`, `max` of a number; `min_bytes` … `max_items` of a length."""
    cuts: bool = False
    """Whether the server cuts what is longer, instead of refusing it."""
    default: Any = None
    """The value that the server assumes where none is sent; None if that is not known."""
    rename: str = ""
    """The name that the spec gives it in code."""
    aliases: tuple[str, ...] = ()
    item: str = ""
    """XML: the name of the elements of a list inside the list's own element."""
    secret: bool = False
    deprecated: str = ""

    @property
    def documented(self) -> tuple[EnumValue, ...]:
        """The values of which the spec says something."""
        return self.enum or self.known


@attrs.frozen(kw_only=True)
class Rule:
    """A condition on fields of one object: which of them must be given together, or must not be."""

    kind: str
    """`one_of`: at least one of `fields` is given; `exclusive`: at most one; `requires`: all; wherever `when` holds."""
    fields: tuple[str, ...]
    when: tuple[tuple[str, str], ...] = ()
    """Fields and the values that they have; "" stands for any value."""


@attrs.frozen(kw_only=True)
class Union:
    """How the type of an object is chosen among cases."""

    selector: str
    """Wire name of the field that decides; dots lead inwards."""
    cases: tuple[tuple[str, Ref], ...]


@attrs.frozen(kw_only=True)
class Selector:
    """The field by which a union chooses a case, and the value that it has in this case."""

    field: Field
    value: str | int


@attrs.frozen(kw_only=True)
class DeclaredType:
    """A type of the spec."""

    ref: Ref
    fields: tuple[Field, ...]
    """Those of the types that it extends first; for a case without those that its union has for all cases."""
    location: Location = place()
    doc: str = ""
    union: Union | None = None
    case_of: Ref | None = None
    selector: Selector | None = None
    rules: tuple[Rule, ...] = ()

    @property
    def name(self) -> str:
        return self.ref.name
