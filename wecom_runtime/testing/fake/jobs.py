"""Jobs that take their time: who asks too early is told so, in the words that the endpoint has for it.

Which states there are comes from the spec: the values of the field that a `wait:` names, those that end it left out.
"""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.wait import PollingRule
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.records import Record
from wecom_runtime.data.shapes import ListOf, Nested, Scalar

from .state import Refusal

MOST = 10_000
"""Jobs that are remembered."""


class Jobs:
    """Counts how often each job was asked about: each time it has come one state further.

    Args:
        is_told: Whether a callback has told of something by its id: what was told of is over.
    """

    def __init__(self, is_told: Callable[[str], bool]) -> None:
        self._is_told = is_told
        self._asked: OrderedDict[tuple[Any, ...], int] = OrderedDict()

    def __repr__(self) -> str:
        return f"<Jobs: {len(self._asked)}>"

    def passing(self, operation: Operation[Any], request: Mapping[str, Any], body: dict[str, Any]) -> dict[str, Any]:
        """Return what is said of a job now.

        Args:
            operation: The endpoint that is asked.
            request: Its parameters, which tell the jobs apart.
            body: What is said of it when it is over.

        Raises:
            Refusal: The endpoint has an errcode for what is not over.
        """
        rule, cls = operation.wait, operation.response
        if rule is None or cls is None:
            return body
        left_out = {_turn(operation), *(made.name for made in operation.computed)}
        named = {name: value for name, value in request.items() if name not in left_out}
        key = (operation.path, repr(sorted(named.items())))
        asked = self._asked.pop(key, 0)
        self._asked[key] = asked + 1
        if len(self._asked) > MOST:
            self._asked.popitem(last=False)
        if any(isinstance(value, str) and self._is_told(value) for value in named.values()):
            return body
        if rule.again:
            if not asked:
                raise Refusal(rule.again[0], "not over yet")
            return body
        if operation.pagination is not None:
            return _items_under_way(body, operation.pagination.items, cls, rule, asked)
        return _under_way(body, cls, rule, asked)


def _turn(operation: Operation[Any]) -> str:
    return operation.pagination.turn if operation.pagination is not None else ""


def _under_way(body: dict[str, Any], cls: type[Record], rule: PollingRule, asked: int) -> dict[str, Any]:
    """What is said before it is over: its state, and what is always there."""
    infos = {info.wire: info for info in fields_of(cls)}
    values = _values(infos[rule.field], rule)
    if asked >= len(values):
        return body
    told = {name: value for name, value in body.items() if name not in infos or infos[name].required}
    told.pop(rule.field, None)
    return told if values[asked] is None else {**told, rule.field: values[asked]}


def _items_under_way(
    body: dict[str, Any], name: str, cls: type[Record], rule: PollingRule, asked: int
) -> dict[str, Any]:
    """What is said before all items of a list are over: that of each."""
    shape = next(info.shape for info in fields_of(cls) if info.wire == name)
    if not isinstance(shape, ListOf) or not isinstance(shape.element, Nested):
        return body
    values = _values(next(info for info in fields_of(shape.element.model) if info.wire == rule.field), rule)
    if asked >= len(values):
        return body
    told = copy.deepcopy(body)
    for item in told.get(name) or ():
        item[rule.field] = values[asked]
    return told


def _values(info: FieldInfo, rule: PollingRule) -> list[Any]:
    """The states before the last one; None for a field that is missing then."""
    if rule.done:
        known: tuple[object, ...] = info.metadata.get("enum", ())
        return [value for value in known if str(value) not in (*rule.done, *rule.failed)]
    if isinstance(info.shape, Scalar) and info.shape.kind is bool:
        return [False]
    return [] if info.required else [None]
