"""Conversion of values to documented answers, and of requests to plain values."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any, cast

from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.records import Record, case_of
from wecom_runtime.data.shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape, looks_like
from wecom_runtime.data.wire_values import FLAG
from wecom_runtime.harmless import number_or_text
from wecom_runtime.testing.samples import complete, sample


def fit(data: Mapping[str, Any], cls: type[Record], example: Any) -> dict[str, Any]:
    """Return wire data of a model: without undocumented fields, and with missing required fields from the example.

    Args:
        data: The values by wire name, lists as lists.
        cls: The model.
        example: A valid body for missing values.
    """
    defaults: Mapping[str, Any] = example if isinstance(example, Mapping) else {}
    found: dict[str, Any] = {}
    for info in fields_of(case_of(cls, data)):
        name = next((name for name in info.names if data.get(name) is not None), None)
        if name is not None:
            found[name] = _fit_value(data[name], info.shape, defaults.get(info.wire))
        elif info.required:
            value = defaults.get(info.wire)
            found[info.wire] = sample(info.shape, info.metadata) if value is None else copy.deepcopy(value)
    return complete(found, cls)


def _fit_value(value: Any, shape: Shape, example: Any) -> Any:
    match shape:
        case OneOf(arms=arms):
            return _fit_value(value, _arm_of(value, arms), example)
        case Joined(separator=separator) if isinstance(value, list):
            return separator.join(map(str, value))
        case Coded(codec=codec):
            return (int(value) if isinstance(value, bool) else value) if codec is FLAG else str(value)
        case JsonText() if not isinstance(value, str):
            return json.dumps(value, ensure_ascii=False)
        case Nested(model=cls) if isinstance(value, Mapping):
            return fit(cast("Mapping[str, Any]", value), cls, example)
        case MapOf(element=element) if isinstance(value, Mapping):
            items = cast("Mapping[str, Any]", value)
            return {key: _fit_value(item, element, None) for key, item in items.items()}
        case ListOf(element=element) if isinstance(value, list):
            first = example[0] if isinstance(example, list) and example else None
            return [_fit_value(item, element, first) for item in value]
        case Scalar(kind=kind):
            return _fit_scalar(value, kind)
        case _:
            return value


def _arm_of(value: Any, arms: tuple[Shape, ...]) -> Shape:
    """Return the shape of a union that a value has: the same type of scalar, otherwise the first shape of its form."""
    exact = (arm for arm in arms if isinstance(arm, Scalar) and type(value) is arm.kind)
    number = (arm for arm in arms if isinstance(arm, Scalar) and arm.kind is float and type(value) is int)
    form = (arm for arm in arms if looks_like(value, arm))
    return next(exact, None) or next(number, None) or next(form, arms[0])


def _fit_scalar(value: Any, kind: type) -> Any:
    if kind is str and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if kind is int and isinstance(value, bool):
        return int(value)
    if kind is int and isinstance(value, str):
        return number_or_text(value)
    return value


def decoded(request: Mapping[str, Any], cls: type[Record]) -> dict[str, Any]:
    """Return a request with lists instead of joined texts such as `a|b`."""
    found = dict(request)
    for info in fields_of(cls):
        value = found.get(info.wire)
        if isinstance(info.shape, Joined) and isinstance(value, str):
            found[info.wire] = value.split(info.shape.separator) if value else []
    return found
