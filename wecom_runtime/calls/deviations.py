"""Where an answer of WeCom differs from its model, told without a value, a name or an id of anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Response
from wecom_runtime.data.records import Record, case_of
from wecom_runtime.data.shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape
from wecom_runtime.data.validation import check

if TYPE_CHECKING:
    from .operation import Operation

_NAME = re.compile(r"[A-Za-z][A-Za-z_]{0,47}[0-9]{0,2}")
"""Pattern of keys that are shown as names of fields. Other keys may be somebody's words, and are shown as `?`."""
_TOLD = frozenset({"unknown", "type", "missing", "enum"})


@attrs.frozen(order=True)
class Deviation:
    """One thing in an answer that the model does not have so."""

    endpoint: str
    """The path of the call."""
    field: str
    """The path of the field: dots lead inwards, `[]` stands for any item of a list, `*` for any key of an object."""
    kind: str
    """`unknown`: a field that the model does not have; `type`: another JSON type; `missing`: a required field is not
    there; `enum`: a value that is not documented; `errcode`: a code that is not."""
    expected: str
    """The type of the field in the model, in the words of JSON; "" where the model has nothing."""
    got: str
    """The JSON type that came, or the errcode; "" where nothing came."""

    def __str__(self) -> str:
        sides = {
            "unknown": f"{self.got}, which the model does not have",
            "type": f"{self.got} where the model has {self.expected}",
            "missing": f"missing, the model requires {self.expected}",
            "enum": f"a value ({self.got}) that is not documented",
            "errcode": f"errcode {self.got} is not documented",
        }
        return f"{self.endpoint}: {self.field or '-'}: {sides[self.kind]}"


def deviations(operation: Operation[Any], payload: object) -> list[Deviation]:
    """Return where an answer differs from its model, each thing once.

    Args:
        operation: What was called.
        payload: The answer as it came.
    """
    cls: type[Any] = operation.response or Response
    if not isinstance(payload, Mapping):
        return [Deviation(operation.path, "", "type", "object", _kind(payload))]
    found: dict[Deviation, None] = {}
    for problem in check(payload, cls, lenient=True):
        if problem.kind in _TOLD:
            steps = [step.replace("~1", "/").replace("~0", "~") for step in problem.pointer.split("/")[1:]]
            shape, field, value = _follow(Nested(cls, cls), steps, payload)
            expected = "" if problem.kind in ("unknown", "enum") or shape is None else _word(shape)
            got = "" if problem.kind == "missing" else _kind(value)
            found[Deviation(operation.path, field, problem.kind, expected, got)] = None
    return list(found)


def _follow(shape: Shape | None, steps: list[str], value: Any) -> tuple[Shape | None, str, Any]:
    """Return the shape at the end of a path, the path without anybody's words, and the value there."""
    shown = ""
    for step in steps:
        shape = _arm(shape, value)
        if isinstance(value, list):
            value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
            shown += "[]"
            shape = shape.element if isinstance(shape, ListOf | Joined) else None
            continue
        if isinstance(shape, ListOf) and step.isdigit():  # one object in place of a list, which is taken as its item
            shown, shape = f"{shown}[]", shape.element
            continue
        name = step
        if isinstance(shape, MapOf):
            name, shape = "*", shape.element
        else:
            shape, name = _field(shape, step, value)
        value = value.get(step) if isinstance(value, Mapping) else None
        shown += f".{name}" if shown else name
    return _arm(shape, value), shown, value


def _field(shape: Shape | None, name: str, value: Any) -> tuple[Shape | None, str]:
    if isinstance(shape, Nested):
        cls: type[Record] = case_of(shape.model, value) if isinstance(value, Mapping) else shape.model
        for info in fields_of(cls):
            if name in info.names:
                return info.shape, name
    return None, name if _NAME.fullmatch(name) else "?"


def _arm(shape: Shape | None, value: Any) -> Shape | None:
    if isinstance(shape, JsonText):
        return shape.content if not isinstance(value, str) else shape
    if not isinstance(shape, OneOf):
        return shape
    wanted = Nested if isinstance(value, Mapping) else ListOf if isinstance(value, list) else Scalar
    return next((arm for arm in shape.arms if isinstance(arm, wanted)), shape.arms[0])


def _word(shape: Shape) -> str:
    """Return the type of a shape in the words of JSON: "list", "object", "string", "number" or "bool"."""
    match shape:
        case ListOf():
            return "list"
        case Nested() | MapOf():
            return "object"
        case Joined() | JsonText():
            return "string"
        case Coded():
            return "number"
        case Scalar(kind=kind):
            return "string" if kind is str else "bool" if kind is bool else "number"
        case OneOf(arms=arms):
            return " or ".join(dict.fromkeys(map(_word, arms)))
        case _:
            return "anything"


def _kind(value: object) -> str:
    if value is None:
        return "null"
    for kinds, name in ((bool, "bool"), (int | float, "number"), (str, "string"), (list, "list"), (Mapping, "object")):
        if isinstance(value, kinds):
            return name
    return type(value).__name__


def unlisted(operation: Operation[Any], errcode: int) -> Deviation:
    """Return what to tell of a code that the spec does not know."""
    return Deviation(operation.path, "errcode", "errcode", "", str(errcode))


class Listener:
    """Tells somebody of each deviation once.

    Args:
        tell: Called with each; what it raises is logged and goes no further.
    """

    def __init__(self, tell: Any) -> None:
        self._tell = tell
        self._told: set[Deviation] = set()

    def __call__(self, operation: Operation[Any], payload: object) -> None:
        for one in self._new(operation, payload):
            self._told.add(one)
            try:
                self._tell(one)
            except Exception as error:
                from wecom_runtime.logs import logger

                logger.warning("on_deviation raised %s for %s", type(error).__name__, one)

    def _new(self, operation: Operation[Any], payload: object) -> Iterator[Deviation]:
        return (one for one in deviations(operation, payload) if one not in self._told)
