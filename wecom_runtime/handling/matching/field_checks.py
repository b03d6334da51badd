"""The checks of the fields of filters against the fields of a callback's class, at registration."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.shapes import Anything, Coded, Joined, ListOf, Nested, OneOf, Scalar, Shape
from wecom_runtime.data.wire_values import FLAG
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

_GROUPS = tuple, list, set, frozenset


def check_field(model: type[Callback], name: str, given: object) -> None:
    """Check the condition of a filter on a field.

    Args:
        model: The class of the callback.
        name: The attribute.
        given: A value, several values, or a pattern.

    Raises:
        InvalidArgumentError: The class does not have the field, or the field never has the value.
    """
    shape, enum = _field(model, name)
    if isinstance(given, re.Pattern):
        if not _accepts(shape, ""):
            raise InvalidArgumentError(
                say("{kind}.{name} is not a text: a pattern cannot match it", kind=model.__name__, name=name)
            )
        return
    values: Iterable[object] = cast("Iterable[object]", given) if isinstance(given, _GROUPS) else (given,)
    found = False
    for value in values:
        found = True
        _check_value(model, name, value, shape, enum)
    if not found:
        raise InvalidArgumentError(say("{name}= has no value", name=name))


def _check_value(model: type[Callback], name: str, value: object, shape: Shape, enum: tuple[object, ...]) -> None:
    if not _accepts(shape, value):
        shown = repr(value) if isinstance(value, str | int | float) or value is None else type(value).__name__
        raise InvalidArgumentError(
            say(
                "{kind}.{name} is never {value}: a filter takes a value of the field, several values, or a compiled "
                "pattern; for other conditions use where=lambda event: …",
                kind=model.__name__,
                name=name,
                value=shown,
            )
        )
    if enum and value not in enum:
        raise InvalidArgumentError(
            say(
                "{kind}.{name} is one of {values}, not {value}{near}; for an undocumented value use "
                "where=lambda event: …",
                kind=model.__name__,
                name=name,
                values=", ".join(map(str, enum)),
                value=repr(value),
                near=did_you_mean(str(value), map(str, enum)),
            )
        )


def _field(model: type[Callback], name: str) -> tuple[Shape, tuple[object, ...]]:
    """Return the shape of an attribute, and its documented values."""
    owner: Any = model
    info: FieldInfo | None = None
    for step in model.__shortcuts__.get(name, name).split("."):
        known = {one.attribute: one for one in fields_of(owner)}
        info = known.get(step)
        if info is None:
            wires = {one.wire: one.attribute for one in known.values()}
            names = [*known, *model.__shortcuts__]
            near = did_you_mean(wires[step], [wires[step]]) if step in wires else did_you_mean(step, names)
            raise InvalidArgumentError(
                say("{kind} has no field {name!r} to filter by{near}", kind=model.__name__, name=name, near=near)
            )
        shape = info.shape
        owner = shape.model if isinstance(shape, Nested) else model
    assert info is not None  # noqa: S101 - a path has a step
    shape = info.shape
    return (shape.element if isinstance(shape, ListOf | Joined) else shape), info.metadata.get("enum", ())


def _accepts(shape: Shape, value: object) -> bool:
    """Return whether a field of a shape can have a value."""
    if isinstance(shape, OneOf):
        return any(_accepts(arm, value) for arm in shape.arms)
    if isinstance(shape, Anything):
        return isinstance(value, str | int | float)
    if isinstance(shape, Coded) and shape.codec is FLAG:
        return isinstance(value, int) and value in (0, 1)
    if isinstance(shape, Coded):
        return isinstance(value, int) and not isinstance(value, bool)
    if not isinstance(shape, Scalar):
        return False
    if isinstance(value, bool):
        return shape.kind is bool
    return isinstance(value, (int, float) if shape.kind is float else shape.kind)
