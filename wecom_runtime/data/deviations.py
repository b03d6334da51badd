"""Differences between received data and its models, without names, ids or secrets of people."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.fork import Mutex
from wecom_runtime.harmless import integer_in
from wecom_runtime.logs import logger

from .annotations import fields_of
from .records import Record, case_of
from .shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape
from .validation import check
from .wire_values import DATETIME

if TYPE_CHECKING:
    from typing_extensions import Self

_NAME = re.compile(r"[A-Za-z][A-Za-z_]{0,47}[0-9]{0,2}")
"""Pattern of keys that are shown as field names. Other keys may be text of a person, and are shown as `?`."""
_MOST_SHOWN = 9999
_CAPITALS = re.compile(r"[A-Z][A-Z_]{1,47}")
_LINE = re.compile(r"((?:https?://)?[^\s:]+): ([^\s:]+): (.+)")
_SIDES = {
    "unknown": re.compile(r"(?P<got>.+), which the model does not have"),
    "type": re.compile(r"(?P<got>.+) where the model has (?P<expected>.+)"),
    "missing": re.compile(r"missing, the model requires (?P<expected>.+)"),
    "enum": re.compile(r"a value \((?P<got>.+)\) that is not documented"),
    "errcode": re.compile(r"errcode (?P<got>-?\d+) is not documented"),
}
"""Kind of a deviation -> the pattern of the end of its line."""
KINDS = frozenset(_SIDES)
"""The kinds of deviations."""
MOST_REPORTED = 10_000
"""The maximum number of deviations of one reporter, because received data must not fill the memory."""
_REPORTED = frozenset({"unknown", "type", "missing", "enum"})
"""Kinds of problems that are reported as deviations."""


@attrs.frozen(order=True)
class Deviation:
    """A difference between received data and its model."""

    endpoint: str
    """The path of the call; of a callback or a message of the archive, the name of its class."""
    field: str
    """The dotted path of the field; `[]` stands for any item of a list, `*` for any key of an object."""
    kind: str
    """`unknown`: a field that the model does not have; `type`: another JSON type; `missing`: a required field is
    absent; `enum`: a value that is not documented; `errcode`: an errcode that is not documented."""
    expected: str
    """The JSON type of the field in the model; "" if the model does not have the field."""
    got: str
    """The JSON type of the received value, or the errcode; "" if there is none."""

    def __str__(self) -> str:
        sides = {
            "unknown": f"{self.got}, which the model does not have",
            "type": f"{self.got} where the model has {self.expected}",
            "missing": f"missing, the model requires {self.expected}",
            "enum": f"a value ({self.got}) that is not documented",
            "errcode": f"errcode {self.got} is not documented",
        }
        return f"{self.endpoint}: {self.field or '-'}: {sides[self.kind]}"

    @classmethod
    def parse(cls, line: str) -> Self | None:
        """Return the deviation of a line from a report; None if the line is none."""
        parts = _LINE.fullmatch(line.strip())
        if parts is None:
            return None
        endpoint, field, side = parts.groups()
        for kind, pattern in _SIDES.items():
            if found := pattern.fullmatch(side):
                sides = {"expected": "", "got": "", **found.groupdict()}
                return cls(endpoint, "" if field == "-" else field, kind, **sides)
        return None


def deviations_from(name: str, cls: type[Record], payload: object) -> list[Deviation]:
    """Return the differences between received data and its model, each one once.

    Args:
        name: The `endpoint` of the deviations.
        cls: The model.
        payload: The data.
    """
    if not isinstance(payload, Mapping):
        return [Deviation(name, "", "type", "object", _kind(payload))]
    found: dict[Deviation, None] = {}
    for problem in check(payload, cls, lenient=True):
        if problem.kind in _REPORTED:
            steps = [step.replace("~1", "/").replace("~0", "~") for step in problem.pointer.split("/")[1:]]
            shape, field, value = _follow(Nested(cls, cls), steps, payload)
            if problem.kind == "enum":
                found[undocumented(name, field, value)] = None
                continue
            expected = "" if problem.kind == "unknown" or shape is None else _word(shape)
            got = "" if problem.kind == "missing" else _kind(value)
            found[Deviation(name, field, problem.kind, expected, got)] = None
    return list(found)


def undocumented(name: str, field: str, value: object) -> Deviation:
    """Return the deviation of a value that is not documented; it has the value only if that identifies nobody."""
    got = f"{_kind(value)} {value}" if _identifies_nobody(value) else _kind(value)
    return Deviation(name, field, "enum", "", got)


def _identifies_nobody(value: object) -> bool:
    """Return whether an undocumented value may be shown: an integer from -1 to 9,999, or a word in capitals."""
    if isinstance(value, int) and not isinstance(value, bool):
        return -1 <= value <= _MOST_SHOWN
    return isinstance(value, str) and _CAPITALS.fullmatch(value) is not None


def _follow(shape: Shape | None, steps: list[str], value: Any) -> tuple[Shape | None, str, Any]:
    """Return the shape at the end of a path, the path without texts of people, and the value there."""
    shown = ""
    for step in steps:
        shape = _arm(shape, value)
        if isinstance(value, list):
            number = integer_in(step)
            value = value[number] if number is not None and number < len(value) else None
            shown += "[]"
            shape = shape.element if isinstance(shape, ListOf | Joined) else None
            continue
        if isinstance(shape, ListOf) and integer_in(step) is not None:
            # An object in place of a list is read as its only item.
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
    return None, shown_name(name)


def shown_name(name: str) -> str:
    """Return the name of an unknown field as reports show it: `?` if it may be text of a person."""
    return name if _NAME.fullmatch(name) else "?"


def _arm(shape: Shape | None, value: Any) -> Shape | None:
    if isinstance(shape, JsonText):
        return shape.content if not isinstance(value, str) else shape
    if not isinstance(shape, OneOf):
        return shape
    wanted = Nested if isinstance(value, Mapping) else ListOf if isinstance(value, list) else Scalar
    return next((arm for arm in shape.arms if isinstance(arm, wanted)), shape.arms[0])


def _word(shape: Shape) -> str:
    """Return the JSON type of a shape: "list", "object", "string", "number" or "bool"."""
    match shape:
        case ListOf():
            return "list"
        case Nested() | MapOf():
            return "object"
        case Joined() | JsonText():
            return "string"
        case Coded(codec=codec):
            return "string" if codec is DATETIME else "number"
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


class DeviationReporter:
    """A reporter that passes each deviation once to a user's function. Threads share one object.

    Args:
        on_deviation: The function. Its exceptions are logged and not raised.
    """

    def __init__(self, on_deviation: Callable[[Deviation], object]) -> None:
        self._on_deviation = on_deviation
        self._reported: set[Deviation] = set()
        self._mutex = Mutex()

    def report(self, found: Iterable[Deviation]) -> None:
        """Pass the deviations that were not reported before to the function."""
        for deviation in found:
            with self._mutex.lock:
                if deviation in self._reported or len(self._reported) >= MOST_REPORTED:
                    continue
                self._reported.add(deviation)
            try:
                self._on_deviation(deviation)
            except Exception as error:
                logger.warning("on_deviation raised %s for %s", type(error).__name__, deviation)
