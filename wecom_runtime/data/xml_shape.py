"""Between the two shapes of the same data: parsed XML, and what JSON would have in its place.

XML tells less than JSON does: a list of one looks like a single value, and an empty list, object or number looks like
an empty text. The annotations of a model say what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias, cast

from .annotations import FieldInfo, fields_of
from .models import Model, case_of
from .shapes import Coded, ListOf, MapOf, Nested, Scalar, Shape, cached, is_text

Change: TypeAlias = Callable[[Any], Any]

_DECIMAL = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{0,30})?")


# -- from XML ----------------------------------------------------------------------------------------------------------


class FromXml:
    """Brings the parsed XML of one model into the shape that its annotations describe.

    Nothing is dropped: what does not look like the described shape stays as it is.
    """

    __slots__ = ("_blank", "_changes", "_cls", "_ready")

    def __init__(self, cls: type[Model]) -> None:
        self._cls = cls
        self._ready = False
        self._blank: tuple[str, ...] = ()
        self._changes: tuple[tuple[str, Change], ...] = ()

    def _prepare(self) -> None:
        # Not at once, because models may contain themselves.
        blank: list[str] = []
        changes: list[tuple[str, Change]] = []
        for info in fields_of(self._cls):
            if _is_blank_when_empty(info.shape):
                blank += info.names
            elif (change := _from_xml(info.shape, info.metadata.get("item"))) is not None:
                changes += ((name, change) for name in info.names)
        self._blank, self._changes = tuple(blank), tuple(changes)
        self._ready = True

    @property
    def is_flat(self) -> bool:
        """Whether only empty elements need attention."""
        if not self._ready:
            self._prepare()
        return not self._changes and self._cls.__dict__.get("__union__") is None

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return {} if value == "" else value
        data = cast("dict[str, Any]", value)
        chosen = case_of(self._cls, data)
        if chosen is not self._cls:
            return from_xml(chosen)(data)
        if not self._ready:
            self._prepare()
        changed = {name: change(data[name]) for name, change in self._changes if name in data}
        if "" in data.values():
            # An empty element is no number.
            changed.update((name, None) for name in self._blank if data.get(name) == "")
        return {**data, **changed} if changed else data


@cached
def from_xml(cls: type[Model]) -> FromXml:
    """The one `FromXml` of a model's class."""
    return FromXml(cls)


def _is_blank_when_empty(shape: Shape) -> bool:
    return isinstance(shape, Coded) or (isinstance(shape, Scalar) and shape.kind in (int, bool))


def _from_xml(shape: Shape, item: str | None = None) -> Change | None:
    """The change that values of a shape need; None for none.

    Args:
        shape: What is described.
        item: The name of the elements inside the list's own element.
    """
    match shape:
        case Nested(model=cls):
            return from_xml(cls)
        case ListOf(element=element):
            return _list_change(element, item)
        case MapOf(element=element):
            return _map_change(_from_xml(element))
        case Scalar(kind=kind) if kind is float:
            return _number
        case _:
            return None


def _number(value: Any) -> Any:
    """`113.320` as a number. A callback is never sent back, so that its last zero need not be kept."""
    if isinstance(value, str):
        if value == "":
            return None
        if _DECIMAL.fullmatch(value.strip()):
            return float(value)
    return value


def _list_change(element: Shape, item: str | None) -> Change:
    change = _from_xml(element)
    of_texts = is_text(element)

    def to_list(value: Any) -> Any:
        if item is not None:
            if isinstance(value, dict):
                named = cast("dict[str, Any]", value)
                if len(named) != 1:
                    return named
                # WeCom does not always spell the only child as documented (OpitonId for OptionId).
                (value,) = named.values()
            elif value == "":
                return []
        elif value == "" and not of_texts:
            return []
        if value is None:
            return None
        items = cast("list[Any]", value if _is_list(value) else [value])
        return [change(each) for each in items] if change is not None else items

    return to_list


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _map_change(element: Change | None) -> Change:
    def to_map(value: Any) -> Any:
        if value == "":
            return {}
        if element is None or not isinstance(value, dict):
            return value
        return {name: element(each) for name, each in cast("dict[str, Any]", value).items()}

    return to_map


# -- to XML ------------------------------------------------------------------------------------------------------------


def to_xml(data: dict[str, Any], cls: type[Model]) -> dict[str, Any]:
    """The inverse, for what `unstructure` made of a model: puts lists with an `item` into their element."""
    chosen = case_of(cls, data)
    changed = {name: wrap(data[name]) for name, wrap in _wraps(chosen) if data.get(name) is not None}
    return {**data, **changed} if changed else data


@cached
def _wraps(cls: type[Model]) -> tuple[tuple[str, Change], ...]:
    def wraps(info: FieldInfo) -> Change | None:
        return _wrap(info.shape, info.metadata.get("item"))

    return tuple((info.wire, wrap) for info in fields_of(cls) if (wrap := wraps(info)) is not None)


def _wrap(shape: Shape, item: str | None = None) -> Change | None:
    match shape:
        case Nested(model=cls):
            return lambda value: to_xml(cast("dict[str, Any]", value), cls) if isinstance(value, dict) else value
        case ListOf(element=element):
            return _list_wrap(_wrap(element), item)
        case _:
            return None


def _list_wrap(element: Change | None, item: str | None) -> Change | None:
    if element is None and item is None:
        return None

    def wrap(value: Any) -> Any:
        if not _is_list(value):
            return value
        items: list[Any] = [element(each) for each in value] if element is not None else value
        return items if item is None else {item: items}

    return wrap
