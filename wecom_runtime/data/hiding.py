"""Answers without what is secret in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from wecom_runtime.errors import HIDDEN, redact_mapping

from .annotations import fields_of
from .conversion import unstructure
from .models import Model
from .records import Record, case_of
from .shapes import ListOf, MapOf, Nested, OneOf, Shape, looks_like


def without_secrets(answer: Model) -> dict[str, Any]:
    """Return the wire form of an answer without what the spec marks as secret, nor what is called like a secret."""
    return redact_mapping(_hidden(unstructure(answer), type(answer)))


def _hidden(data: Mapping[str, Any], cls: type[Record]) -> dict[str, Any]:
    found = dict(data)
    for info in fields_of(case_of(cls, data)):
        for name in info.names:
            if found.get(name):
                found[name] = HIDDEN if info.metadata.get("secret") else _hidden_value(found[name], info.shape)
    return found


def _hidden_value(value: Any, shape: Shape) -> Any:
    match shape:
        case OneOf(arms=arms):
            return _hidden_value(value, next((arm for arm in arms if looks_like(value, arm)), arms[0]))
        case Nested(model=cls) if isinstance(value, dict):
            return _hidden(cast("dict[str, Any]", value), cls)
        case MapOf(element=element) if isinstance(value, dict):
            items = cast("dict[str, Any]", value)
            return {key: _hidden_value(item, element) for key, item in items.items()}
        case ListOf(element=element) if isinstance(value, list):
            return [_hidden_value(item, element) for item in value]
        case _:
            return value
