"""Type expressions of the spec: `string`, `[T]`, `map[T]`, `csv[T]`, `T or U`, `Name`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

import attrs

from wecom_runtime.language import say

SIMPLE = ("string", "int", "number", "bool", "any", "flag", "int_string", "time", "datetime", "file")
WRAPPERS = ("map", "csv", "pipe", "json")


@attrs.frozen
class Simple:
    name: str


@attrs.frozen
class Ref:
    name: str


@attrs.frozen
class ListExpr:
    of: TypeExpr


@attrs.frozen
class Wrapped:
    """`map[T]`, `csv[T]`, `pipe[T]` or `json[T]`."""

    kind: str
    of: TypeExpr


@attrs.frozen
class AnyExpr:
    arms: tuple[TypeExpr, ...]


TypeExpr: TypeAlias = Simple | Ref | ListExpr | Wrapped | AnyExpr

_SIMPLE_TYPES = {name: Simple(name) for name in SIMPLE}
_LONGEST = 200
_TOKEN = re.compile(r"\s*(\[|\]|[A-Za-z_][A-Za-z0-9_]*)")


class TypeSyntaxError(ValueError):
    """A text is not a type expression."""


def parse_type(text: str) -> TypeExpr:
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


def _alternatives(tokens: list[str]) -> tuple[TypeExpr, list[str]]:
    first, rest = _term(tokens)
    arms = [first]
    while rest[:1] == ["or"]:
        arm, rest = _term(rest[1:])
        arms.append(arm)
    return (arms[0] if len(arms) == 1 else AnyExpr(tuple(arms))), rest


def _term(tokens: list[str]) -> tuple[TypeExpr, list[str]]:
    if not tokens:
        raise TypeSyntaxError(say("a type is missing"))
    head, rest = tokens[0], tokens[1:]
    if head == "[":
        inner, rest = _alternatives(rest)
        return ListExpr(inner), _closed(rest)
    if head == "]":
        raise TypeSyntaxError(say("']' has no '['"))
    if head in WRAPPERS and rest[:1] == ["["]:
        inner, rest = _alternatives(rest[1:])
        return Wrapped(head, inner), _closed(rest)
    return (Simple(head) if head in SIMPLE else Ref(head)), rest


def _closed(tokens: list[str]) -> list[str]:
    if tokens[:1] != ["]"]:
        raise TypeSyntaxError(say("']' is missing"))
    return tokens[1:]


def refs(expr: TypeExpr) -> Iterator[str]:
    """Yield the names of the declared types in an expression."""
    if isinstance(expr, Ref):
        yield expr.name
    elif isinstance(expr, ListExpr | Wrapped):
        yield from refs(expr.of)
    elif isinstance(expr, AnyExpr):
        for arm in expr.arms:
            yield from refs(arm)


def show(expr: TypeExpr) -> str:
    """Return an expression as the spec writes it."""
    if isinstance(expr, Simple | Ref):
        return expr.name
    if isinstance(expr, ListExpr):
        return f"[{show(expr.of)}]"
    if isinstance(expr, Wrapped):
        return f"{expr.kind}[{show(expr.of)}]"
    return " or ".join(map(show, expr.arms))
