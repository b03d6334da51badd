"""The shape of a value: the meaning of an annotation, as one of a few classes.

Conversion, validation, limits, the XML form and the adoption of plain mappings use a `match` on these classes. No other
module evaluates annotations.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Callable
from typing import Annotated, Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin

import attrs

from wecom_runtime.language import say

from .records import AsReceived, Record
from .wire_values import CSV, DATETIME, FLAG, INT_STRING, JSON, MOMENT, PIPE, Codec, Timestamp

F = TypeVar("F", bound=Callable[..., Any])


def cached(function: F) -> F:
    """Cache a function, and keep its signature. Type checkers regard model classes as unhashable, like models."""
    return cast(F, functools.cache(function))


# No eq and no repr, because attrs would take longer to compile them than all uses of the shapes take.


@attrs.frozen(eq=False, repr=False)
class Anything:
    """Any value."""

    hint: Any


@attrs.frozen(eq=False, repr=False)
class Scalar:
    """A text, a number or a truth value."""

    hint: Any
    kind: type[str] | type[int] | type[float] | type[bool]


@attrs.frozen(eq=False, repr=False)
class Coded:
    """A truth value that is 0 or 1 on the wire, a number that is a text, or a date and time in a text."""

    hint: Any
    codec: Codec


@attrs.frozen(eq=False, repr=False)
class Moment(Scalar):
    """A Unix time."""


@attrs.frozen(eq=False, repr=False)
class Nested:
    """An object with the fields of a model."""

    hint: Any
    model: type[Record]


@attrs.frozen(eq=False, repr=False)
class ListOf:
    """A list."""

    hint: Any
    element: Shape


@attrs.frozen(eq=False, repr=False)
class MapOf:
    """An object with any names."""

    hint: Any
    element: Shape


@attrs.frozen(eq=False, repr=False)
class Joined:
    """A list that is a text with separators on the wire."""

    hint: Any
    element: Shape
    separator: str


@attrs.frozen(eq=False, repr=False)
class JsonText:
    """A value that is a JSON text on the wire."""

    hint: Any
    content: Shape


@attrs.frozen(eq=False, repr=False)
class OneOf:
    """A value of one of several shapes."""

    hint: Any
    arms: tuple[Shape, ...]


@attrs.frozen(eq=False, repr=False)
class Foreign:
    """A class that only a user's hook can convert."""

    hint: Any


Shape: TypeAlias = "Anything | Scalar | Coded | Nested | ListOf | MapOf | Joined | JsonText | OneOf | Foreign"

_SCALARS = (str, int, float, bool)
SEPARATORS = {CSV: ",", PIPE: "|"}
"""Encoding of a list as a text -> the separator of the items."""


def shape_of(hint: Any) -> Shape:
    """Return the shape of an annotation. `None` and `AsReceived` in a union are ignored.

    Raises:
        TypeError: A field of a model cannot be of this type.
    """
    # The text is part of the key, as `int | str` and `str | int` are equal, but their arms have another order.
    return _shape_of(hint, repr(hint))


@cached
def _shape_of(hint: Any, _written: str) -> Shape:
    arms = [arm for arm in _arms(hint) if arm not in (type(None), AsReceived)]
    if len(arms) > 1:
        # A new hint without None, because it is the key of a hook.
        return OneOf(Union[tuple(arms)], tuple(map(shape_of, arms)))  # noqa: UP007 - the arms are not known here
    (hint,) = arms
    if get_origin(hint) is Annotated:
        return _coded(hint)
    if get_origin(hint) is list:
        return ListOf(hint, shape_of(get_args(hint)[0]))
    if get_origin(hint) is dict:
        return MapOf(hint, shape_of(get_args(hint)[1]))
    if hint is Any:
        return Anything(hint)
    if not isinstance(hint, type):
        raise TypeError(say("{hint!r} cannot be the type of a model's field", hint=hint))
    if hint is Timestamp:
        return Moment(hint, int)
    if hint in _SCALARS:
        return Scalar(hint, hint)
    return Nested(hint, hint) if issubclass(hint, Record) else Foreign(hint)


def is_text(shape: Shape) -> bool:
    """Return whether the values of a shape are plain texts."""
    return isinstance(shape, Scalar) and shape.kind is str


def _arms(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def _coded(hint: Any) -> Shape:
    inner, *extras = get_args(hint)
    codec = next((extra for extra in extras if isinstance(extra, Codec)), None)
    if codec is None:
        return shape_of(inner)
    if codec is JSON:
        return JsonText(hint, shape_of(inner))
    if codec in SEPARATORS:
        return Joined(hint, shape_of(get_args(inner)[0]), SEPARATORS[codec])
    if codec is MOMENT:
        return Moment(hint, int)
    if codec in (FLAG, INT_STRING, DATETIME):
        return Coded(hint, codec)
    raise TypeError(say("{codec!r} is not a known wire format", codec=codec))


def looks_like(value: Any, shape: Shape) -> bool:
    """Return whether the kind of a wire value matches a shape: object, list or scalar."""
    if isinstance(value, dict):
        return isinstance(shape, Nested | MapOf)
    if isinstance(value, list):
        return isinstance(shape, ListOf)
    return not isinstance(shape, Nested | MapOf | ListOf)
