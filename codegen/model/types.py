"""The resolved types of fields: a reference has the file that declares its type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import attrs

from ..language.records import CALL_FOLDERS


@attrs.frozen
class Scalar:
    """`string`, `int`, `number`, `bool`, `any`, `flag`, `int_string`, `time` (Unix time in seconds), `datetime` (a text
    with date and time of China) or `file`."""

    kind: str


ANY = Scalar("any")


@attrs.frozen
class Ref:
    """A declared type."""

    unit: tuple[str, ...]
    """The top folder and path of the file that declares the type: ("api", "kf", "message")."""
    name: str

    @property
    def full_name(self) -> str:
        """The name with the domain: `kf.KfMessage`. A type may move between the files of its domain."""
        folder, first = self.unit[0], self.unit[1]
        if folder in CALL_FOLDERS:
            return f"{first if folder == 'api' else f'{folder}.{first}'}.{self.name}"
        return f"{folder}.{self.name}"


@attrs.frozen
class ListType:
    of: Type


@attrs.frozen
class MapType:
    """An object with arbitrary keys."""

    of: Type


@attrs.frozen
class Encoded:
    """A value inside a text: `csv` and `pipe` are lists with a separator, `json` is JSON text."""

    kind: str
    of: Type


@attrs.frozen
class AnyOf:
    """One of several types, which the shape of the value selects."""

    arms: tuple[Type, ...]


Type: TypeAlias = Scalar | Ref | ListType | MapType | Encoded | AnyOf


def show(type_: Type) -> str:
    """Return a type as the spec writes it."""
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
    """Yield the declared types in a type."""
    if isinstance(type_, Scalar):
        return
    if isinstance(type_, Ref):
        yield type_
    elif isinstance(type_, AnyOf):
        for arm in type_.arms:
            yield from refs(arm)
    else:
        yield from refs(type_.of)
