"""Walks over a value that follow the shapes of a model: from plain mappings to models, to XML, and without secrets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

from wecom_runtime.errors import HIDDEN, redact_mapping

from .annotations import FieldInfo, fields_of
from .records import Record, case_of
from .shapes import ListOf, MapOf, Nested, OneOf, Shape, cached, looks_like

# -- plain values to models --------------------------------------------------------------------------------------------


def adopt(value: Any, shape: Shape) -> Any:
    """Return a plain value as the value of a field.

    A mapping with attribute names or wire names becomes a model. A single value becomes a model with this value in its
    first field. Any other value is returned as it is, so that validation reports it.
    """
    match shape:
        case ListOf(element=element) if isinstance(value, list | tuple):
            return [adopt(item, element) for item in cast("list[Any]", value)]
        case Nested(model=cls) if isinstance(value, Mapping):
            return _model_of(cast("Mapping[str, Any]", value), cls)
        case Nested(model=cls) if not isinstance(value, cls):
            first = fields_of(cls)[0]
            return cls(**{first.attribute: adopt(value, first.shape)})
        case _:
            return value


def _model_of(given: Mapping[str, Any], cls: type[Record]) -> Record:
    by_name = {name: info for info in fields_of(cls) for name in (*info.aliases, info.attribute, info.wire)}
    if cls.__dict__.get("__union__") is not None:
        case = case_of(cls, {by_name[name].wire if name in by_name else name: item for name, item in given.items()})
        if case is not cls:
            return _model_of(given, case)
    known: dict[str, Any] = dict.fromkeys(info.attribute for info in fields_of(cls) if info.required)
    unknown: dict[str, Any] = {}
    for name, item in given.items():
        info = by_name.get(name)
        if info is None:
            unknown[name] = item
        else:
            known[info.attribute] = adopt(item, info.shape)
    return cls(**known, unknown_fields=unknown)


# -- wire data to XML data: a list with an `item` name is nested in one more element -----------------------------------

_Reshaper: TypeAlias = Callable[[Any], Any]


def to_xml(data: dict[str, Any], cls: type[Record]) -> dict[str, Any]:
    """Return the wire data of a model in the structure that `render_xml` takes."""
    chosen = case_of(cls, data)
    changed = {name: reshape(data[name]) for name, reshape in _reshapers(chosen) if data.get(name) is not None}
    return {**data, **changed} if changed else data


@cached
def _reshapers(cls: type[Record]) -> tuple[tuple[str, _Reshaper], ...]:
    def reshaper_of(info: FieldInfo) -> _Reshaper | None:
        return _reshaper(info.shape, info.metadata.get("item"))

    return tuple((info.wire, found) for info in fields_of(cls) if (found := reshaper_of(info)) is not None)


def _reshaper(shape: Shape, item: str | None = None) -> _Reshaper | None:
    match shape:
        case Nested(model=cls):
            return lambda value: to_xml(cast("dict[str, Any]", value), cls) if isinstance(value, dict) else value
        case ListOf(element=element):
            return _list_reshaper(_reshaper(element), item)
        case _:
            return None


def _list_reshaper(element: _Reshaper | None, item: str | None) -> _Reshaper | None:
    if element is None and item is None:
        return None

    def reshape(value: Any) -> Any:
        if not isinstance(value, list):
            return value
        items: list[Any] = [element(each) for each in value] if element is not None else value
        return items if item is None else {item: items}

    return reshape


# -- models without secrets --------------------------------------------------------------------------------------------


def without_secrets(answer: Record) -> dict[str, Any]:
    """Return the wire data of a model without secrets: fields that the spec marks, and names that look like secrets."""
    from .conversion import unstructure  # replies load this module without the converter

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
