"""Declared fields and types, and the rules between the fields of a type."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..language.diagnostics import Location
from ..language.fields import EnumValue, FieldKeys
from ..language.types import Ref, Type


@attrs.frozen
class Trait:
    """A trait of fields that all outputs show by the same sentence."""

    name: str
    phrase: str
    """The English sentence, with `{why}` for the text of a trait that has one."""
    is_data: bool = True
    """Whether models have the trait as data, beside its sentence."""


@attrs.frozen(kw_only=True)
class Field(FieldKeys):
    """A field of a request, a response, a callback, a reply or a declared type.

    `enum` has all allowed values, and is empty if they are unknown; `known` has values with a meaning among others.
    """

    wire: str
    type: Type
    required: bool
    limits: Mapping[str, float] = attrs.Factory(dict)
    """`min` and `max` of a number; `min_bytes` … `max_items` of a length."""

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
    location: Location = attrs.field(eq=False, repr=False)
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
