"""The types of fields, and their expressions in the spec: `string`, `[T]`, `map[T]`, `csv[T]`, `T or U`, `Name`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

import attrs

from wecom_runtime.language import say

from .folders import API, CALL_FOLDERS

SIMPLE = ("string", "int", "number", "bool", "any", "flag", "int_string", "time", "datetime", "file")
WRAPPERS = ("map", "csv", "pipe", "json")


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
    """The top folder and path of the file that declares the type: ("api", "kf", "message"); () until it is resolved."""
    name: str

    @property
    def full_name(self) -> str:
        """The name with the domain: `kf.KfMessage`. A type may move between the files of its domain."""
        folder, first = self.unit[0], self.unit[1]
        if folder in CALL_FOLDERS:
            return f"{first if folder == API else f'{folder}.{first}'}.{self.name}"
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


# -- expressions -------------------------------------------------------------------------------------------------------

_SIMPLE_TYPES = {name: Scalar(name) for name in SIMPLE}
_LONGEST = 200
_TOKEN = re.compile(r"\s*(\[|\]|[A-Za-z_][A-Za-z0-9_]*)")


class TypeSyntaxError(ValueError):
    """A text is not a type expression."""


def parse_type(text: str) -> Type:
    """Parse a type expression.

    Raises:
        TypeSyntaxError: The text is not a type expression.
    """
    if text in _SIMPLE_TYPES:
        return _SIMPLE_TYPES[text]
    if len(text) > _LONGEST:
        raise TypeSyntaxError(say("{count} characters are too many", count=len(text)))
    tokens: list[str] = []
    position = 0
    stripped = text.rstrip()
    while position < len(stripped):
        match = _TOKEN.match(stripped, position)
        if match is None:
            raise TypeSyntaxError(say("{stripped!r} is not part of a type", stripped=stripped[position:]))
        tokens.append(match[1])
        position = match.end()
    result, rest = _alternatives(tokens)
    if rest:
        raise TypeSyntaxError(say("{names!r} follows a complete type", names=" ".join(rest)))
    return result


def _alternatives(tokens: list[str]) -> tuple[Type, list[str]]:
    first, rest = _term(tokens)
    arms = [first]
    while rest[:1] == ["or"]:
        arm, rest = _term(rest[1:])
        arms.append(arm)
    return (arms[0] if len(arms) == 1 else AnyOf(tuple(arms))), rest


def _term(tokens: list[str]) -> tuple[Type, list[str]]:
    if not tokens:
        raise TypeSyntaxError(say("a type is missing"))
    head, rest = tokens[0], tokens[1:]
    if head == "[":
        inner, rest = _alternatives(rest)
        return ListType(inner), _closed(rest)
    if head == "]":
        raise TypeSyntaxError(say("']' has no '['"))
    if head in WRAPPERS and rest[:1] == ["["]:
        inner, rest = _alternatives(rest[1:])
        return MapType(inner) if head == "map" else Encoded(head, inner), _closed(rest)
    return _SIMPLE_TYPES.get(head) or Ref((), head), rest


def _closed(tokens: list[str]) -> list[str]:
    if tokens[:1] != ["]"]:
        raise TypeSyntaxError(say("']' is missing"))
    return tokens[1:]
