"""Structuring of parsed XML as models.

In XML, a list with one item looks like a single value, and an empty list, object or number looks like an empty text.
The annotations of the model determine the meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from cattrs import Converter

from .annotations import FieldInfo
from .hooks import Code, Conversion, FunctionBuilder, StructureHook
from .received import FindUnknown, SingleItem
from .records import Record
from .shapes import Coded, ListOf, MapOf, Moment, Nested, Scalar, Shape, is_text
from .structuring import ModelStructuring, Structuring, boolean, flag, integer, moment, number, string
from .wire_values import FLAG, Timestamp

_DECIMAL = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{0,30})?")


# -- values without parts: an empty element is no number ---------------------------------------------------------------


def _int(value: Any, _: Any = None) -> Any:
    return None if value == "" else integer(value)


def _moment(value: Any, _: Any = None) -> Any:
    return None if value == "" else moment(value)


def _bool(value: Any, _: Any = None) -> Any:
    return None if value == "" else boolean(value)


def _flag(value: Any, _: Any = None) -> Any:
    return None if value == "" else flag(value)


def _number(value: Any, _: Any = None) -> Any:
    """Return `113.320` as a number. A callback is never sent back, so its last zero need not be preserved."""
    if isinstance(value, str):
        if value == "":
            return None
        if _DECIMAL.fullmatch(value.strip()):
            return float(value)
    return number(value)


class XmlModelStructuring(ModelStructuring):
    """The generator for parsed XML, in which an empty element may mean no value, or an object without fields."""

    def __init__(self, cls: type[Record], hooks: XmlStructuring, unstructure_hook: Callable[[Any], Conversion]) -> None:
        super().__init__(cls, hooks, unstructure_hook)
        self._xml = hooks

    def no_object(self, name: str) -> str:
        return f'{name}({{}}) if data == "" else data'

    def absence(self, info: FieldInfo) -> str:
        return 'value is None or value == ""' if _is_blank_when_empty(info.shape) else super().absence(info)

    def field_code(self, info: FieldInfo, builder: FunctionBuilder) -> Code:
        item = info.metadata.get("item")
        if item is not None and isinstance(info.shape, ListOf):
            return Code("", "", f"{builder.bind(self._xml.list_of(info.shape.element, item), 'structure')}(value)")
        return super().field_code(info, builder)

    def unknown_finder(self) -> FindUnknown:
        blank = frozenset(name for info in self.infos for name in info.names if _is_blank_when_empty(info.shape))
        find_unknown = super().unknown_finder()

        def find(data: dict[str, Any]) -> dict[str, Any]:
            empty = {key: None for key, value in data.items() if value == "" and key in blank}
            return {**find_unknown(data), **empty}

        return find


class XmlStructuring(Structuring):
    """The structure hooks for the results of `parse_xml`.

    Args:
        converter: The converter for parsed XML.
        plain: The hooks for values that have the same form in JSON.
    """

    scalars: ClassVar[Mapping[type, StructureHook]] = {
        str: string,
        int: _int,
        float: _number,
        bool: _bool,
        Timestamp: _moment,
    }

    def __init__(self, converter: Converter, plain: Structuring) -> None:
        super().__init__(converter, plain.unstructure_hook)
        self._plain = plain

    def _make(self, shape: Shape) -> StructureHook:
        match shape:
            case Nested(model=cls):
                return self._model(cls)
            case ListOf(element=element):
                return self._list(element)
            case MapOf(element=element):
                return self._map(element)
            case Coded(codec=codec):
                return _flag if codec is FLAG else _int
            case Moment():
                return _moment
            case Scalar(kind=kind):
                return self.scalars[kind]
            case _:
                return self._plain.find(shape.hint)

    def _generator(self, cls: type[Record]) -> ModelStructuring:
        return XmlModelStructuring(cls, self, self.unstructure_hook)

    def _list(self, element: Shape) -> StructureHook:
        return self.list_of(element)

    def list_of(self, element: Shape, item: str | None = None) -> StructureHook:
        """Return the hook for a list, whose items may be nested in an element with the name `item`."""
        one = self._conversion(element)
        of_texts = is_text(element)

        def make(value: Any, _: Any = None) -> Any:
            if item is not None and isinstance(value, Mapping):
                if len(value) != 1:
                    return SingleItem([one(value)])
                # The only child is used whatever its name, as WeCom misspells some (OpitonId for OptionId).
                (value,) = value.values()
            elif value == "" and (item is not None or not of_texts):
                return []
            if value is None:
                return None
            return [one(item) for item in (value if isinstance(value, list) else [value])]

        return make

    def _map(self, element: Shape) -> StructureHook:
        make = super()._map(element)
        return lambda value, _=None: {} if value == "" else make(value)

    def code(self, shape: Shape, value: str, builder: FunctionBuilder) -> Code:
        code = super().code(shape, value, builder)
        # In XML, numbers are texts, so there is no inline case for them.
        return Code("", "", code.other) if isinstance(shape, Scalar) and not is_text(shape) else code


def _is_blank_when_empty(shape: Shape) -> bool:
    return isinstance(shape, Coded) or (isinstance(shape, Scalar) and not is_text(shape))
