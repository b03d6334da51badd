"""Between the two shapes of the same data: parsed XML, and what JSON would have in its place.

XML tells less than JSON does: a list of one looks like a single value, and an empty list, object or number looks like
an empty text. The annotations of a model say what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast, get_args

from .annotations import cached, codec_of, fields_of, is_list, is_map, is_model
from .models import FLAG, INT_STRING, Model, case_of

Shape: TypeAlias = Callable[[Any], Any]

_DECIMAL = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{0,30})?")


class FromXml:
    """Brings the parsed XML of one model into the shape that its annotations describe.

    Nothing is dropped: what does not look like the described shape stays as it is.
    """

    __slots__ = ("_blank", "_cls", "_inner", "_ready")

    def __init__(self, cls: type[Model]) -> None:
        self._cls = cls
        self._ready = False
        self._blank: tuple[str, ...] = ()
        self._inner: tuple[tuple[str, Shape], ...] = ()

    def _prepare(self) -> None:
        # Not at once, because models may contain themselves.
        blank: list[str] = []
        inner: list[tuple[str, Shape]] = []
        for info in fields_of(self._cls):
            for name in (info.wire, *info.aliases):
                if info.type in (int, bool) or codec_of(info.type) in (FLAG, INT_STRING):
                    blank.append(name)
                elif info.type is float:
                    inner.append((name, _number))
                elif (shape := _shape(info.type, info.metadata.get("item"))) is not None:
                    inner.append((name, shape))
        self._blank, self._inner = tuple(blank), tuple(inner)
        self._ready = True

    @property
    def is_flat(self) -> bool:
        """Whether only empty elements need attention."""
        if not self._ready:
            self._prepare()
        return not self._inner and self._cls.__dict__.get("__union__") is None

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return {} if value == "" else value
        data = cast("dict[str, Any]", value)
        chosen = case_of(self._cls, data)
        if chosen is not self._cls:
            return from_xml(chosen)(data)
        if not self._ready:
            self._prepare()
        changed: dict[str, Any] = {}
        for name, shape in self._inner:
            if name in data:
                changed[name] = shape(data[name])
        if "" in data.values():
            # An empty element is no number.
            changed.update((name, None) for name in self._blank if data.get(name) == "")
        return {**data, **changed} if changed else data


@cached
def from_xml(cls: type[Model]) -> FromXml:
    """The one `FromXml` of a model's class."""
    return FromXml(cls)


def _number(value: Any) -> Any:
    """`113.320` as a number. A callback is never sent back, so that its last zero need not be kept."""
    if isinstance(value, str):
        if value == "":
            return None
        if _DECIMAL.fullmatch(value.strip()):
            return float(value)
    return value


def _shape(hint: Any, item: str | None = None) -> Shape | None:
    """The change that values of a type need; None for none."""
    if is_model(hint):
        return from_xml(hint)
    if is_list(hint):
        return _list_shape(get_args(hint)[0], item)
    if is_map(hint):
        element = _shape(get_args(hint)[1])
        return _map_shape(element)
    return None


def _list_shape(element: Any, item: str | None) -> Shape:
    inner = _shape(element)
    is_text = element is str

    def shape(value: Any) -> Any:
        if item is not None:
            if isinstance(value, dict):
                named = cast("dict[str, Any]", value)
                if len(named) != 1:
                    return named
                # WeCom does not always spell the only child as documented (OpitonId for OptionId).
                (value,) = named.values()
            elif value == "":
                return []
        elif value == "" and not is_text:
            return []
        if value is None:
            return None
        items = cast("list[Any]", value if _is_list(value) else [value])
        return [inner(each) for each in items] if inner is not None else items

    return shape


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _map_shape(inner: Shape | None) -> Shape:
    def shape(value: Any) -> Any:
        if value == "":
            return {}
        if inner is None or not isinstance(value, dict):
            return value
        return {name: inner(each) for name, each in cast("dict[str, Any]", value).items()}

    return shape


# -- to XML ------------------------------------------------------------------------------------------------------------


def to_xml(data: dict[str, Any], cls: type[Model]) -> dict[str, Any]:
    """The inverse, for what `unstructure` made of a model: puts lists with an `item` into their element."""
    chosen = case_of(cls, data)
    changed = {name: wrap(data[name]) for name, wrap in _wraps(chosen) if data.get(name) is not None}
    return {**data, **changed} if changed else data


@cached
def _wraps(cls: type[Model]) -> tuple[tuple[str, Shape], ...]:
    return tuple(_find_wraps(cls))


def _find_wraps(cls: type[Model]) -> Iterator[tuple[str, Shape]]:
    for info in fields_of(cls):
        wrap = _wrap(info.type, info.metadata.get("item"))
        if wrap is not None:
            yield info.wire, wrap


def _wrap(hint: Any, item: str | None = None) -> Shape | None:
    if is_model(hint):
        return lambda value: to_xml(cast("dict[str, Any]", value), hint) if isinstance(value, dict) else value
    if not is_list(hint):
        return None
    inner = _wrap(get_args(hint)[0])
    if inner is None and item is None:
        return None

    def wrap(value: Any) -> Any:
        if not _is_list(value):
            return value
        items: list[Any] = value
        if inner is not None:
            items = [inner(each) for each in items]
        return items if item is None else {item: items}

    return wrap
