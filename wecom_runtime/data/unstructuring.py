"""Unstructuring of models as wire data, the inverse of `structuring`, and of the parameters that callers pass.

As there, a function is generated for each model, the other hooks are closures, and all are found through the converter.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from cattrs import Converter

from .annotations import FieldInfo, fields_of
from .hooks import Code, Conversion, FunctionBuilder, Hooks, add_plain_list_loop
from .received import PlainList, ReceivedFields, SingleItem
from .records import UNKNOWN, Record, case_of
from .shapes import (
    Anything,
    Coded,
    Foreign,
    Joined,
    JsonText,
    ListOf,
    MapOf,
    Moment,
    Nested,
    OneOf,
    Scalar,
    Shape,
    is_text,
)
from .wire_values import DATETIME, FLAG, Timestamp, datetime_text

_PLAIN = (str, int, bool, float)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Unstructuring(Hooks):
    """The unstructure hooks of one converter."""

    def __init__(self, converter: Converter) -> None:
        super().__init__()
        self._converter = converter
        self._own = {**dict.fromkeys(_PLAIN, self.any), Timestamp: _moment}
        for kind, hook in self._own.items():
            # Registered by class, because cattrs has hooks of its own for these classes, with a higher priority.
            converter.register_unstructure_hook(kind, hook)

    def any(self, value: Any) -> Any:
        """Return the wire form of a value by its own class, if its declared type is unknown or wrong."""
        if value is None or type(value) in _PLAIN:
            return value
        if isinstance(value, int):
            return int(value)  # a timestamp, or an IntEnum
        if isinstance(value, SingleItem) and len(value) == 1:
            return self.any(value[0])
        if isinstance(value, list | tuple):
            return [self.any(item) for item in value]
        if isinstance(value, Mapping):
            return {key: self.any(item) for key, item in value.items()}
        hook: Conversion = self._converter.get_unstructure_hook(type(value))
        if hook != self.any:
            return hook(value)
        # cattrs found this hook by a base class: a StrEnum, a number of numpy.
        return str.__str__(value) if isinstance(value, str) else float(value)

    def _make(self, shape: Shape) -> Conversion:
        match shape:
            case Nested(model=cls):
                return self._model(cls)
            case ListOf(element=element):
                return self._list(element)
            case MapOf(element=element):
                return self._map(element)
            case OneOf(arms=arms):
                return self._union(arms)
            case Joined(element=element, separator=separator):
                return self._joined(element, separator)
            case JsonText(content=content):
                return self._json(content)
            case Coded(codec=codec):
                return {FLAG: _flag, DATETIME: _datetime_text}.get(codec, _int_string)
            case Moment():
                return _moment
            case Scalar() | Anything() | Foreign():
                return self.any

    def registered(self, hint: Any) -> Conversion:
        return self._converter.get_unstructure_hook(hint)

    def _bound(self, hook: Conversion, hint: Any) -> Conversion:
        return hook

    # -- values with parts ---------------------------------------------------------------------------------------------

    def _list(self, element: Shape) -> Conversion:
        one = self._conversion(element)

        def dump(value: Any) -> Any:
            if isinstance(value, SingleItem) and len(value) == 1:
                return one(value[0])
            if isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__"):
                return self.any(value)
            return [one(item) for item in value]

        return dump

    def _map(self, element: Shape) -> Conversion:
        one = self._conversion(element)

        def dump(value: Any) -> Any:
            if not isinstance(value, Mapping):
                return self.any(value)
            return {key: one(item) for key, item in value.items()}

        return dump

    def _union(self, arms: tuple[Shape, ...]) -> Conversion:
        lists = [self._conversion(arm) for arm in arms if isinstance(arm, ListOf)]
        objects = [self._conversion(arm) for arm in arms if isinstance(arm, Nested | MapOf)]

        def dump(value: Any) -> Any:
            if lists and isinstance(value, list | tuple):
                return lists[0](value)
            if objects and isinstance(value, Record | Mapping):
                return objects[0](value)
            return self.any(value)

        return dump

    def _joined(self, element: Shape, separator: str) -> Conversion:
        one = self._conversion(element)
        kinds = str if is_text(element) else (str, int)

        def join(value: Any) -> Any:
            if isinstance(value, PlainList) or not isinstance(value, list | tuple | set | frozenset):
                return self.any(value)
            items = [one(item) for item in value]
            if all(isinstance(item, kinds) and not isinstance(item, bool) for item in items):
                return separator.join(map(str, items))
            return items  # validation reports the wrong item

        return join

    def _json(self, content: Shape) -> Conversion:
        one = self._conversion(content)
        return lambda value: value if type(value) is str else _encode(one(value))

    # -- models --------------------------------------------------------------------------------------------------------

    def _model(self, cls: type[Record]) -> Conversion:
        infos = fields_of(cls)
        name = f"unstructure_{cls.__name__}"
        builder = FunctionBuilder(f"{name}(made)")
        builder.names["cls"] = cls
        builder.line("if type(made) is not cls:")
        builder.line(f"return {builder.bind(self._other(cls), 'other')}(made)", 2)
        builder.line("data = {}")
        for info in infos:
            self._field(info, builder)
        builder.line(f"if made.{UNKNOWN} is not None:")
        builder.line(f"return {builder.bind(self._with_unknown, 'with_unknown')}(data, made.{UNKNOWN})", 2)
        builder.line("return data")
        return builder.build()

    def _field(self, info: FieldInfo, builder: FunctionBuilder) -> None:
        builder.line(f"value = made.{info.attribute}")
        builder.line("if value is not None:")
        target = f"data[{info.wire!r}]"
        code = self.code(info.shape, "value", builder)
        if code.test and (kind := self.kind_of_items(info.shape)):
            builder.line("if type(value) is list:", 2)
            add_plain_list_loop(kind, target, "value", code.other, builder, 3)
            builder.line("else:", 2)
            builder.line(f"{target} = {code.other}", 3)
        else:
            builder.line(f"{target} = {code.expression()}", 2)

    def code(self, shape: Shape, value: str, builder: FunctionBuilder) -> Code:
        if isinstance(shape, Nested):
            return Code("", "", f"{builder.bind_late(lambda: self.find(shape.hint), 'unstructure')}({value})")
        hook = self.find(shape.hint)
        call = f"{builder.bind(hook, 'unstructure')}({value})"
        if not self.is_own(shape.hint):
            return Code("", "", call)
        match shape:
            case Scalar(kind=kind):
                return Code(f"type({value}) is {kind.__name__}", value, call)
            case ListOf(element=element):
                return self._list_code(element, value, call, builder)
            case _:
                return Code("", "", call)

    def _with_unknown(self, data: dict[str, Any], unknown: dict[str, Any]) -> dict[str, Any]:
        if type(unknown) is ReceivedFields:
            data = unknown.restore(data)
        for key, item in unknown.items():
            data.setdefault(key, self.any(item))
        return data

    def _other(self, cls: type[Record]) -> Conversion:
        """Return the conversion of values that are not instances of a model: of another class, a mapping, a mistake."""
        by_name = {info.wire: self._conversion(info.shape) for info in fields_of(cls)}
        as_they_are = frozenset(name for name, convert in by_name.items() if convert == self.any)
        is_union = "__union__" in vars(cls)

        def dump(value: Any) -> Any:
            if type(value) is not dict and not isinstance(value, Mapping):
                return self.any(value)
            data = value
            if is_union and (chosen := case_of(cls, data)) is not cls:
                return self.find(chosen)(data)
            made: dict[Any, Any] = {}
            for key, item in data.items():
                if item is not None:
                    plain = key in as_they_are and type(item) in _PLAIN
                    made[key] = item if plain else by_name.get(key, self.any)(item)
            return made

        return dump


def _moment(value: Any) -> Any:
    if isinstance(value, datetime):
        # Validation reports a datetime without a timezone.
        return int(Timestamp.of(value)) if value.utcoffset() is not None else value
    return int(value) if type(value) is Timestamp else value


def _flag(value: Any) -> Any:
    return int(value) if type(value) is bool else value


def _datetime_text(value: Any) -> Any:
    return datetime_text(value) if isinstance(value, datetime) else value


def _int_string(value: Any) -> Any:
    return str(value) if type(value) is int else value
