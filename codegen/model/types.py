"""Types of fields, resolved: a reference says where the type that it names is declared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import attrs


@attrs.frozen
class Scalar:
    """`string`, `int`, `number`, `bool`, `any`, `flag`, `int_string` or `time` (Unix time in seconds)."""

    kind: str


ANY = Scalar("any")


@attrs.frozen
class Ref:
    """A declared type."""

    unit: tuple[str, ...]
    """Room and path of the file that declares it: ("api", "kf", "message")."""
    name: str

    @property
    def full_name(self) -> str:
        """With the domain, as a type may move between the files of one: `kf.KfMessage`."""
        return f"{self.unit[1] if self.unit[0] == 'api' else self.unit[0]}.{self.name}"


@attrs.frozen
class ListType:
    of: Type


@attrs.frozen
class MapType:
    """An object with free keys."""

    of: Type


@attrs.frozen
class Encoded:
    """A value inside a text: `csv` and `pipe` are lists with a separator, `json` is JSON text."""

    kind: str
    of: Type


@attrs.frozen
class AnyOf:
    """One of several types, told apart by its shape."""

    arms: tuple[Type, ...]


Type: TypeAlias = Scalar | Ref | ListType | MapType | Encoded | AnyOf


def show(type_: Type) -> str:
    """As the spec writes it."""
    if isinstance(type_, Scalar):
        return type_.kind
    if isinstance(type_, Ref):
        return type_.name
    if isinstance(type_, ListType):
        return f"[{show(type_.of)}]"
    if isinstance(type_, MapType):
        return f"map[{show(type_.of)}]"
    if isinstance(type_, Encoded):
        return f"{type_.kind}[{show(type_.of)}]"
    return " or ".join(map(show, type_.arms))


def refs(type_: Type) -> Iterator[Ref]:
    """The declared types in it."""
    if isinstance(type_, Ref):
        yield type_
    elif isinstance(type_, ListType | MapType | Encoded):
        yield from refs(type_.of)
    elif isinstance(type_, AnyOf):
        for arm in type_.arms:
            yield from refs(arm)
