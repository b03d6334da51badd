"""The wire form of a model in the shape that XML has: lists with an `item` go into their element."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, cast

from .annotations import FieldInfo, fields_of
from .records import Record, case_of
from .shapes import ListOf, Nested, Shape, cached

Reshaper: TypeAlias = Callable[[Any], Any]


def to_xml(data: dict[str, Any], cls: type[Record]) -> dict[str, Any]:
    """The data of a model, ready to be rendered."""
    chosen = case_of(cls, data)
    changed = {name: wrap(data[name]) for name, wrap in _wraps(chosen) if data.get(name) is not None}
    return {**data, **changed} if changed else data


@cached
def _wraps(cls: type[Record]) -> tuple[tuple[str, Reshaper], ...]:
    def wraps(info: FieldInfo) -> Reshaper | None:
        return _wrap(info.shape, info.metadata.get("item"))

    return tuple((info.wire, wrap) for info in fields_of(cls) if (wrap := wraps(info)) is not None)


def _wrap(shape: Shape, item: str | None = None) -> Reshaper | None:
    match shape:
        case Nested(model=cls):
            return lambda value: to_xml(cast("dict[str, Any]", value), cls) if isinstance(value, dict) else value
        case ListOf(element=element):
            return _list_wrap(_wrap(element), item)
        case _:
            return None


def _list_wrap(element: Reshaper | None, item: str | None) -> Reshaper | None:
    if element is None and item is None:
        return None

    def wrap(value: Any) -> Any:
        if not isinstance(value, list):
            return value
        items: list[Any] = [element(each) for each in value] if element is not None else value
        return items if item is None else {item: items}

    return wrap
