"""The steps of the checks in `spec/fake/rules/`: their kinds, their options, and the values in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from wecom_runtime.language import say

from .diagnostics import Diagnostics, suggestion
from .nodes import YamlNode
from .shapes import (
    Choice,
    Flag,
    ListShape,
    MapShape,
    Number,
    Record,
    RecordShape,
    Schema,
    Shape,
    Shown,
    Text,
    key,
    optional,
)

APPS = ("other", "third", "fourth", "suite", "contact_sync", "self_built", "customer_contact", "customer_service")
"""The callers of a step, apart from the first app."""
REFUSED = "refused"
REPEAT, NUMBERED = "repeat", "numbered"
_CONDITIONS: Mapping[str, type[Any] | None] = {"count": int, "has": None, "lacks": None, "absent": bool, "not": None}
"""Conditions of `shows` -> the type of their values; None for any."""


@attrs.frozen
class Written(Shape[YamlNode]):
    """A value of a step, in which `{repeat: [value, number]}` and `{numbered: [value, number]}` stand for many."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> YamlNode:
        if isinstance(node.data, list):
            for item in node.data:
                self.read(item, label, diagnostics)
        elif isinstance(node.data, dict):
            many = next((name for name in (REPEAT, NUMBERED) if set(node.data) == {name}), None)
            if many is not None:
                Many(many).read(node.data[many], many, diagnostics)
            else:
                for name, item in node.data.items():
                    self.read(item, name, diagnostics)
        return node

    def schema(self) -> Schema:
        return {}


@attrs.frozen
class Many(Shape[YamlNode]):
    """A value and the number of its repetitions."""

    kind: str
    is_record: bool = False
    """Whether the value is a mapping."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> YamlNode:
        if not isinstance(node.data, list) or len(node.data) != 2:
            diagnostics.add(node, say("{label} must be a value and a number", label=label), say("such as [a, 3]"))
            return node
        value, number = node.data
        Number(least=1).read(number, label, diagnostics)
        if self.kind == REPEAT and isinstance(value.data, list):
            cause = say("'repeat' has a list as its value, and would make a list of lists")
            diagnostics.add(value, cause, say("write the item without brackets"))
        if self.is_record and not isinstance(value.data, dict):
            diagnostics.add(value, say("{label} must have a mapping as its value", label=label))
        Written().read(value, label, diagnostics)
        return node

    def schema(self) -> Schema:
        value: Schema = {"type": "object"} if self.is_record else {}
        number: Schema = {"type": "integer", "minimum": 1}
        return {"type": "array", "prefixItems": [value, number], "items": False, "minItems": 2}


@attrs.frozen
class Shows(Written):
    """A value of an answer, or a condition for it."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> YamlNode:
        condition = next((name for name in _CONDITIONS if isinstance(node.data, dict) and name in node.data), None)
        if condition is None or not isinstance(node.data, dict):
            return Written.read(self, node, label, diagnostics)
        for name in node.data.keys() - {condition}:
            diagnostics.add(node.keys[name], say("{name!r} stands beside a condition", name=name))
        wanted, value = _CONDITIONS[condition], node.data[condition]
        if wanted is int:
            Number(least=0).read(value, condition, diagnostics)
        elif wanted is bool:
            Flag().read(value, condition, diagnostics)
        else:
            Written.read(self, value, condition, diagnostics)
        return node


@attrs.frozen
class Gives(Shape[YamlNode]):
    """An errcode, or `refused` for any."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> YamlNode:
        if node.data != REFUSED:
            Number().read(node, label, diagnostics)
        return node

    def schema(self) -> Schema:
        return {"anyOf": [{"type": "integer"}, {"const": REFUSED}]}


_TEXT = Text(one_line=True)
_TIMES: Any = Number(least=1)
_TELLS: Any = MapShape(ListShape(Text(one_line=True)))


@attrs.frozen(kw_only=True)
class CallStep(Record):
    """A call over HTTP."""

    call: str = key(_TEXT, "The path after /cgi-bin/")
    with_: Mapping[str, Any] = optional(MapShape(Written()), "The parameters", name="with")
    changes: Mapping[str, Any] = optional(MapShape(Written()), "Other values at dotted paths of them")
    gives: Any = optional(Gives(), "The errcode; 0 if left out, refused for any")
    says: str = optional(_TEXT, "A part of the errmsg")
    shows: Mapping[str, Any] = optional(MapShape(Shows()), "Path in the answer -> value or condition")
    keep: Mapping[str, str] = optional(MapShape(Text(may_be_empty=True)), "Name -> path in the answer")
    app: str = optional(Choice(APPS), "The caller")
    token: str = optional(_TEXT, "The access token, in place of that of an app")
    file: str = optional(Text(), "The uploaded file")
    tells: Mapping[str, Any] = optional(_TELLS, "App -> the callbacks that it gets")
    times: int = optional(_TIMES, "The number of times")


@attrs.frozen(kw_only=True)
class ActStep(Record):
    """An action of a person."""

    act: str = key(_TEXT, "The action")
    with_: Mapping[str, Any] = optional(MapShape(Written()), "Its values", name="with")
    keep: Mapping[str, str] = optional(MapShape(Text(may_be_empty=True)), "Name -> path in the result")
    fails: bool = optional(Flag(), "Whether it is impossible")
    suite: bool = optional(Flag(), "Whether it concerns the third-party app")
    app: str = optional(Choice(APPS), "The app that it concerns")
    tells: Mapping[str, Any] = optional(_TELLS, "App -> the callbacks that it gets")
    times: int = optional(_TIMES, "The number of times")


@attrs.frozen(kw_only=True)
class WaitStep(Record):
    """Time that passes."""

    wait: float = key(Number(fractions=True, least=0), "Seconds")


@attrs.frozen(kw_only=True)
class SentStep(Record):
    """The number of messages that apps have sent."""

    sent: int = key(Number(least=0), "The number")
    to: str = optional(_TEXT, "The member, if not all messages count")


@attrs.frozen(kw_only=True)
class OpenStep(Record):
    """A link that is opened."""

    open: str = key(_TEXT, "The link, such as $url")
    gives: int = optional(Number(least=100), "The HTTP status; 200 if left out")


@attrs.frozen(kw_only=True)
class RecordsStep(Record):
    """Many records of a kind at once."""

    records: str = key(_TEXT, "The kind")
    numbered: YamlNode = key(Many(NUMBERED, is_record=True), "A record with # for the number, and the count")
    scope: str = optional(Text(may_be_empty=True), "The owner, if it is not the company")


STEPS: Mapping[str, type[Record]] = {
    "call": CallStep,
    "act": ActStep,
    "wait": WaitStep,
    "sent": SentStep,
    "open": OpenStep,
    "records": RecordsStep,
}
"""The kinds of steps, by the key that each of them has."""


@attrs.frozen
class StepShape(Shape[YamlNode]):
    """A step of a check, or the name of an entry of `given`."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> YamlNode:
        if isinstance(node.data, str):
            return node
        data = node.data if isinstance(node.data, dict) else {}
        kind = next((name for name in STEPS if name in data), None)
        if kind is None:
            known = next((suggestion(name, STEPS) for name in data), "")
            cause = say("the step does nothing")
            diagnostics.add(node, cause, known or say("one of {kinds}", kinds=", ".join(STEPS)))
        else:
            RecordShape(STEPS[kind]).read(node, kind, diagnostics)
        return node

    def schema(self) -> Schema:
        return {"anyOf": [{"type": "string"}, *(RecordShape(one).schema() for one in STEPS.values())]}


@attrs.frozen
class StepsShape(StepShape):
    """A step, or a list of steps."""

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> YamlNode:
        for step in node.data if isinstance(node.data, list) else [node]:
            StepShape.read(self, step, label, diagnostics)
        return node

    def schema(self) -> Schema:
        one = StepShape.schema(self)
        return {"anyOf": [*one["anyOf"], {"type": "array", "items": one}]}
