"""Asynchronous jobs: early polls return an unfinished state, as documented for the endpoint.

The states come from the spec: the values of the field that `wait:` names, without the final ones.
"""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.polling_rule import PollingRule
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.records import Record
from wecom_runtime.data.shapes import ListOf, Nested, Scalar

from .state import Refusal

MAX_JOBS = 10_000
"""The maximum number of recorded jobs."""


class Jobs:
    """The progress of jobs: each poll of a job advances it by one state.

    Args:
        is_announced: Returns whether a callback has announced an id: the job with this id is finished.
    """

    def __init__(self, is_announced: Callable[[str], bool]) -> None:
        self._is_announced = is_announced
        self._polls: OrderedDict[tuple[Any, ...], int] = OrderedDict()

    def __repr__(self) -> str:
        return f"<Jobs: {len(self._polls)}>"

    def passing(self, operation: Operation[Any], request: Mapping[str, Any], body: dict[str, Any]) -> dict[str, Any]:
        """Return the current answer of a job.

        Args:
            operation: The polled endpoint.
            request: The parameters, which identify the job.
            body: The answer of the finished job.

        Raises:
            Refusal: The endpoint has an errcode for unfinished jobs.
        """
        rule, cls = operation.wait, operation.response
        if rule is None or cls is None:
            return body
        left_out = {_turn(operation), *(made.name for made in operation.computed)}
        named = {name: value for name, value in request.items() if name not in left_out}
        key = (operation.path, repr(sorted(named.items())))
        polls = self._polls.pop(key, 0)
        self._polls[key] = polls + 1
        if len(self._polls) > MAX_JOBS:
            self._polls.popitem(last=False)
        if any(isinstance(value, str) and self._is_announced(value) for value in named.values()):
            return body
        if rule.again:
            if not polls:
                raise Refusal(rule.again[0], "not finished yet")
            return body
        if operation.pagination is not None:
            return _unfinished_items(body, operation.pagination.items, cls, rule, polls)
        return _unfinished(body, cls, rule, polls)


def _turn(operation: Operation[Any]) -> str:
    return operation.pagination.turn if operation.pagination is not None else ""


def _unfinished(body: dict[str, Any], cls: type[Record], rule: PollingRule, polls: int) -> dict[str, Any]:
    """Return the answer of an unfinished job: its state and the required fields."""
    infos = {info.wire: info for info in fields_of(cls)}
    values = _values(infos[rule.field], rule)
    if polls >= len(values):
        return body
    found = {name: value for name, value in body.items() if name not in infos or infos[name].required}
    found.pop(rule.field, None)
    return found if values[polls] is None else {**found, rule.field: values[polls]}


def _unfinished_items(
    body: dict[str, Any], name: str, cls: type[Record], rule: PollingRule, polls: int
) -> dict[str, Any]:
    """Return a list of jobs with the unfinished state in each item."""
    shape = next(info.shape for info in fields_of(cls) if info.wire == name)
    if not isinstance(shape, ListOf) or not isinstance(shape.element, Nested):
        return body
    values = _values(next(info for info in fields_of(shape.element.model) if info.wire == rule.field), rule)
    if polls >= len(values):
        return body
    found = copy.deepcopy(body)
    for item in found.get(name) or ():
        item[rule.field] = values[polls]
    return found


def _values(info: FieldInfo, rule: PollingRule) -> list[Any]:
    """Return the states before the final one; None means that the field is missing."""
    if rule.done:
        known: tuple[object, ...] = info.metadata.get("enum", ())
        return [value for value in known if str(value) not in (*rule.done, *rule.failed)]
    if isinstance(info.shape, Scalar) and info.shape.kind is bool:
        return [False]
    return [] if info.required else [None]
