"""Fields and types as the spec declares them, and what holds between the fields of a type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ..language.diagnostics import Location
from .types import Ref, Type


def place() -> Any:
    """An attribute for where it is declared, which tells no two things apart."""
    return attrs.field(eq=False, repr=False)


@attrs.frozen
class Trait:
    """A trait of fields that all outputs show by the same sentence."""

    name: str
    phrase: str
    """The English sentence, with `{why}` for the text of a trait that has one."""


def shown(phrase: str, default: str | bool = "") -> Any:
    """Declare an attribute of `Field` that is a trait which all outputs show.

    Args:
        phrase: The sentence that shows it, with `{why}` for the text; without, for a trait that is true or false.
        default: The value of a field that does not have the trait.
    """
    return attrs.field(default=default, metadata={"phrase": phrase})


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
    deprecated: str = shown("Deprecated: {why}")

    @property
    def documented(self) -> tuple[EnumValue, ...]:
        """The values that the spec documents."""
        return self.enum or self.known

    def traits(self) -> Iterator[tuple[Trait, str]]:
        """Yield each shown trait that the field has, with its text; the text of a flag is empty."""
        for trait in TRAITS:
            if value := getattr(self, trait.name):
                yield trait, "" if value is True else value


TRAITS = tuple(Trait(a.name, a.metadata["phrase"]) for a in attrs.fields(Field) if "phrase" in a.metadata)
"""The traits that all outputs show, in the order of their declaration."""


@attrs.frozen(kw_only=True)
class FieldRule:
    """A condition on fields of one object: which of them must be given together, or must not be."""

    kind: str
    """`one_of`: at least one of `fields` is given; `exclusive`: at most one; `requires`: all; wherever `when` holds."""
    fields: tuple[str, ...]
    when: tuple[tuple[str, str], ...] = ()
    """Fields and the values that they have; "" stands for any value."""


@attrs.frozen(kw_only=True)
class TaggedUnion:
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
    union: TaggedUnion | None = None
    case_of: Ref | None = None
    selector: Selector | None = None
    rules: tuple[FieldRule, ...] = ()

    @property
    def name(self) -> str:
        return self.ref.name
