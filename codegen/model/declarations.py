"""Declared fields and types, and the rules between the fields of a type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..language.diagnostics import Location
from .types import Ref, Type


def location_field() -> Any:
    """Return an attribute for the location of a declaration, which comparisons ignore."""
    return attrs.field(eq=False, repr=False)


IN_REQUESTS = "In requests: {why}"
"""The sentence for rules about requests, where responses have the field, too."""


@attrs.frozen
class Trait:
    """A trait of fields that all outputs show by the same sentence."""

    name: str
    phrase: str
    """The English sentence, with `{why}` for the text of a trait that has one."""
    is_data: bool = True
    """Whether models have the trait as data, beside its sentence."""


def shown(phrase: str, default: str | bool = "", *, is_data: bool = True) -> Any:
    """Declare an attribute of `Field` that is a trait which all outputs show.

    Args:
        phrase: The sentence that shows it, with `{why}` for the text; without, for a trait that is true or false.
        default: The value of a field that does not have the trait.
        is_data: Whether models have the trait as data, beside its sentence.
    """
    return attrs.field(default=default, metadata={"phrase": phrase, "is_data": is_data})


@attrs.frozen
class EnumValue:
    """A documented value as on the wire."""

    value: str | int | float
    meaning: str = ""
    word: str = ""
    """The English meaning, from which the names of constants are made; `meaning` may be translated."""


@attrs.frozen(kw_only=True)
class Field:
    """A field of a request, a response, a callback, a reply or a declared type."""

    wire: str
    type: Type
    required: bool
    location: Location = location_field()
    doc: str = ""
    enum: tuple[EnumValue, ...] = ()
    """All allowed values; empty if they are unknown."""
    known: tuple[EnumValue, ...] = ()
    """Values with a meaning, if others are allowed, too."""
    limits: Mapping[str, float] = attrs.Factory(dict)
    """`min` and `max` of a number; `min_bytes` … `max_items` of a length."""
    pattern: str = ""
    """A regular expression that matches the whole text; "" if any text is allowed."""
    wide: int | None = None
    """The number of characters for which a Chinese character counts, if it is not one."""
    cuts: bool = False
    """Whether WeCom cuts a longer text, instead of refusing it."""
    default: Any = None
    """The value that WeCom uses if the field is not sent; None if it is unknown."""
    rename: str = ""
    """The name in code, if the spec sets one."""
    aliases: tuple[str, ...] = ()
    item: str = ""
    """The name of the child elements of a list, in XML."""
    to: Mapping[str, str] = attrs.Factory(dict)
    """Kind of app -> whether it gets the field: `none`, `admin`, `consent`, `contacts` or a permission."""
    secret: bool = False
    as_text: bool = False
    """Whether the pages show the number as a text in responses."""
    in_requests: str = shown(IN_REQUESTS, is_data=False)
    """A rule for requests about a field that responses have, too."""
    deprecated: str = shown("Deprecated: {why}")

    @property
    def documented(self) -> tuple[EnumValue, ...]:
        """The values that the spec documents."""
        return self.enum or self.known

    def traits(self) -> list[tuple[Trait, str]]:
        """Return the shown traits of the field with their texts; the text of a flag is empty."""
        found: list[tuple[Trait, str]] = []
        for trait in TRAITS:
            if value := getattr(self, trait.name):
                found.append((trait, "" if value is True else value))
        return found


TRAITS = tuple(
    Trait(a.name, a.metadata["phrase"], a.metadata["is_data"]) for a in attrs.fields(Field) if "phrase" in a.metadata
)
"""The traits that all outputs show, in the order of their declaration."""


@attrs.frozen(kw_only=True)
class FieldRule:
    """A rule between fields of an object."""

    kind: str
    """`one_of`: at least one of `fields` is given; `exclusive`: at most one; `requires`: all of them; `span`: the
    second time is within `limits` after the first one; `limit`: the field has `limits`."""
    fields: tuple[str, ...]
    when: tuple[tuple[str, str], ...] = ()
    """The condition of the rule: fields and their values, "" for any value."""
    limits: tuple[tuple[str, float], ...] = ()
    """`days`, `hours` or `seconds` of a span; the limits of `limit` by their keys."""


@attrs.frozen(kw_only=True)
class TaggedUnion:
    """The cases of a union, and the field that selects one."""

    selector: str
    """The wire name of the selector, or a path with dots."""
    cases: tuple[tuple[str, Ref], ...]


@attrs.frozen(kw_only=True)
class Selector:
    """The selector of a union, and its value in one case."""

    field: Field
    value: str | int


@attrs.frozen(kw_only=True)
class DeclaredType:
    """A declared type of the spec."""

    ref: Ref
    fields: tuple[Field, ...]
    """The fields; the fields of extended types come first. A case does not have the fields of its union here."""
    location: Location = location_field()
    doc: str = ""
    union: TaggedUnion | None = None
    case_of: Ref | None = None
    selector: Selector | None = None
    rules: tuple[FieldRule, ...] = ()

    @property
    def name(self) -> str:
        return self.ref.name


def joined(common: tuple[Field, ...], own: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return the fields of a union and of its case, which may narrow the type of a common field."""
    if not common:
        return own
    return tuple({field.wire: field for field in (*common, *own)}.values())
