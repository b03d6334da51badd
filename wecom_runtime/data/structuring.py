"""From wire data to models: lenient, and losing nothing.

For each model one function is made when it is first needed; hooks for everything else are closures. All of them are
found through a cattrs converter, also by the functions that are made, so that a hook that a user registers for a type
is used wherever that type occurs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeAlias

from cattrs import Converter

from .annotations import FieldInfo, fields_of
from .formats import FLAG
from .hooks import Code, Conversion, Hooks, convert_many, take_plain_items
from .received import PlainList, Received, SingleItem
from .records import UNKNOWN, Record, Union, case_class
from .shapes import Anything, Coded, Foreign, Joined, JsonText, ListOf, MapOf, Moment, Nested, OneOf, Scalar, Shape
from .source import Source
from .times import Timestamp

Hook: TypeAlias = Callable[..., Any]
"""Called with a value, by cattrs also with its type."""

_MOST_DIGITS = 4000
"""Of a number that Python reads from a text in any configuration."""
_SMALL = {str(number): number for number in range(256)}
"""Numbers that come as texts most often, found faster than read."""
_TRUE: tuple[object, ...] = (1, "1", True, "true")
_FALSE: tuple[object, ...] = (0, "0", False, "false")


# -- values without parts ----------------------------------------------------------------------------------------------


def string(value: Any, _: Any = None) -> Any:
    if type(value) is str:
        return value
    return str(value) if type(value) in (int, float) else value


def integer(value: Any, _: Any = None) -> Any:
    if type(value) is str:
        return whole_number(value)
    return int(value) if type(value) is float and value.is_integer() else value


def whole_number(text: str) -> int | str:
    """The number that a text is; the text itself if it would not come back as it was, as " 1_0 " or "007"."""
    small = _SMALL.get(text)
    if small is not None:
        return small
    digits = text if text.isdecimal() else text.removeprefix("-")
    is_number = digits.isdecimal() and digits.isascii() and len(digits) <= _MOST_DIGITS
    return int(text) if is_number and (digits[0] != "0" or text == "0") else text


def moment(value: Any, _: Any = None) -> Any:
    value = integer(value)
    return Timestamp(value) if type(value) is int else value


def number(value: Any, _: Any = None) -> Any:
    if type(value) is str:
        for kind in (int, float):
            try:
                number = kind(value)
            except ValueError:
                continue
            if str(number) == value:  # "1.50" stays text: as a number it would not come back as it was
                return number
    return value


def flag(value: Any, _: Any = None) -> Any:
    if isinstance(value, int | str):
        if value in _TRUE:
            return True
        if value in _FALSE:
            return False
    return value


def boolean(value: Any, _: Any = None) -> Any:
    return flag(value) if type(value) is not bool else value


def anything(value: Any, _: Any = None) -> Any:
    return value


class Structuring(Hooks):
    """The hooks that make models, for one converter.

    Args:
        converter: Where hooks are found; the hooks for plain classes are registered there.
        unstructure_hook: Finds the inverse of a hook.
    """

    scalars: ClassVar[Mapping[type, Hook]] = {
        str: string,
        int: integer,
        float: number,
        bool: boolean,
        Timestamp: moment,
    }

    def __init__(self, converter: Converter, unstructure_hook: Callable[[Any], Conversion]) -> None:
        super().__init__()
        self._converter = converter
        self.unstructure_hook = unstructure_hook
        for kind, hook in self.scalars.items():
            # cattrs has hooks of its own for these classes, which it asks before any predicate.
            converter.register_structure_hook(kind, hook)
            self._own[kind] = hook

    def _make(self, shape: Shape) -> Hook:
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
                return flag if codec is FLAG else integer
            case Moment():
                return self.scalars[Timestamp]
            case Scalar(kind=kind):
                return self.scalars[kind]
            case Anything() | Foreign():
                return anything

    def registered(self, hint: Any) -> Hook:
        return self._converter.get_structure_hook(hint)

    def _bound(self, hook: Hook, hint: Any) -> Conversion:
        return lambda value: hook(value, hint)

    # -- values with parts ---------------------------------------------------------------------------------------------

    def _list(self, element: Shape) -> Hook:
        one = self._conversion(element)

        def make(value: Any, _: Any = None) -> Any:
            if type(value) is list:
                return convert_many(one, value)
            if isinstance(value, Mapping):
                return SingleItem([one(value)])
            return value

        return make

    def _map(self, element: Shape) -> Hook:
        one = self._conversion(element)

        def make(value: Any, _: Any = None) -> Any:
            if not isinstance(value, Mapping):
                return value
            return {key: one(item) for key, item in value.items()}

        return make

    def _union(self, arms: tuple[Shape, ...]) -> Hook:
        chosen: dict[type, Callable[[Any], Any]] = {}
        for arm in arms:
            chosen.setdefault(_received_class(arm), self._conversion(arm))

        def make(value: Any, _: Any = None) -> Any:
            kind = Mapping if isinstance(value, Mapping) else type(value)
            if kind is int and int not in chosen:
                kind = float
            found = chosen.get(kind)
            return found(value) if found else value

        return make

    def _joined(self, element: Shape, separator: str) -> Hook:
        one = self._conversion(element)

        def split(value: Any, _: Any = None) -> Any:
            if type(value) is list:
                return PlainList(one(item) for item in value)
            if type(value) is not str:
                return value if type(value) is not int else [one(value)]
            return [one(part) for part in value.split(separator)] if value else []

        return split

    def _json(self, content: Shape) -> Hook:
        one = self._conversion(content)

        def parse(value: Any, _: Any = None) -> Any:
            if type(value) is not str:
                return one(value)
            try:
                return one(json.loads(value))
            except ValueError:
                return value

        return parse

    # -- models --------------------------------------------------------------------------------------------------------

    def _model(self, cls: type[Record]) -> Hook:
        fields = self._fields(cls)
        union = cls.__dict__.get("__union__")
        return fields if union is None else self._choice(cls, union, fields)

    def _choice(self, cls: type[Record], union: Union, fields: Hook) -> Hook:
        makers: dict[str, Hook] = {}

        def choose(data: Any, _: Any = None) -> Any:
            if not isinstance(data, Mapping):
                return fields(data)
            name = union.select(data)
            if name is None:
                return fields(data)
            maker = makers.get(name)
            if maker is None:
                maker = makers[name] = self.find(case_class(cls, name))
            return maker(data)

        return choose

    def _fields(self, cls: type[Record]) -> Hook:
        """The function that fills the slots of a new object, each from its field.

        A null counts as absent, so that an object with nulls or unknown fields is known by its size, and only then
        looked at once more.
        """
        infos = fields_of(cls)
        name = f"structure_{cls.__name__}"
        source = Source(f"{name}(data, _=None)")
        source.names.update(Mapping=Mapping, cls=cls, new=cls.__new__)
        source.line("if type(data) is not dict:")
        source.line(f"return {name}(dict(data)) if isinstance(data, Mapping) else {self._no_object(name)}", 2)
        source.line("made = new(cls)")
        source.line("absent = 0")
        may_differ = any(info.aliases or isinstance(info.shape, JsonText) for info in infos)
        if may_differ:
            source.line("different = False")  # whether a field looks other than it would go back
        for info in infos:
            self._field(info, source)
        nothing_more = f"absent + len(data) == {len(infos)}"
        if may_differ:
            nothing_more = f"not different and {nothing_more}"
            rest = f"{source.bind(self._received(infos), 'received')}(data, made)"
        else:
            rest = f"{source.bind(self._unknown_of(infos), 'unknown_of')}(data)"
        source.line(f"made.{UNKNOWN} = None if {nothing_more} else {rest}")
        source.line("return made")
        return source.function()

    def _no_object(self, name: str) -> str:
        """Python for what becomes of data that is no mapping, in the function of a name."""
        return "data"

    def _field(self, info: FieldInfo, source: Source) -> None:
        target = f"made.{info.attribute}"
        source.line(f"value = data.get({info.wire!r})")
        for alias in info.aliases:
            source.line(f"if value is None and {info.wire!r} not in data and {alias!r} in data:")
            source.line(f"value, different = data[{alias!r}], True", 2)
        if isinstance(info.shape, JsonText):
            source.line("different = different or value is not None")
        code = self._field_code(info, source)
        branch = "if"
        if code.test:
            source.line(f"if {code.test}:")
            if kind := self._kind_of_items(info.shape):
                take_plain_items(kind, target, "value[:]", code.other, source, 2)
            else:
                source.line(f"{target} = {code.usual}", 2)
            branch = "elif"
        source.line(f"{branch} {self._absence(info)}:")
        source.line(f"{target} = {_absent(info, source)}", 2)
        source.line("absent += 1", 2)
        source.line("else:")
        source.line(f"{target} = {code.other}", 2)

    def _absence(self, info: FieldInfo) -> str:
        """Python that tells whether a value stands for none."""
        return "value is None"

    def _field_code(self, info: FieldInfo, source: Source) -> Code:
        return self._code(info.shape, "value", source)

    def _code(self, shape: Shape, value: str, source: Source) -> Code:
        if isinstance(shape, Nested):
            return Code("", "", f"{source.bind_late(lambda: self.find(shape.hint), 'structure')}({value})")
        hook = self.find(shape.hint)
        call = f"{source.bind(hook, 'structure')}({value})"
        if not self.is_own(shape.hint):
            return Code("", "", call)
        match shape:
            case Anything():
                return Code("", "", value)
            case Moment():
                source.names["Timestamp"] = Timestamp
                return Code(f"type({value}) is int", f"Timestamp({value})", call)
            case Scalar(kind=kind):
                return Code(f"type({value}) is {kind.__name__}", value, call)
            case ListOf(element=element):
                return self._list_code(element, value, call, source)
            case _:
                return Code("", "", call)

    def _unknown_of(self, infos: tuple[FieldInfo, ...]) -> Callable[[dict[str, Any]], dict[str, Any]]:
        """What finds unknown fields, and nulls: "not sent" and "sent as null" would otherwise look alike."""
        known = frozenset(name for info in infos for name in info.names)
        return lambda data: {key: value for key, value in data.items() if value is None or key not in known}

    def _received(self, infos: tuple[FieldInfo, ...]) -> Callable[[dict[str, Any], Record], dict[str, Any] | None]:
        """What is to be kept beside the fields of a model with other names, or with JSON in texts."""
        by_name = {name: info for info in infos for name in info.names}
        dumps = {
            info.wire: self.unstructure_hook(info.shape.hint) for info in infos if isinstance(info.shape, JsonText)
        }

        unknown_of = self._unknown_of(infos)

        def received(data: dict[str, Any], made: Record) -> dict[str, Any] | None:
            kept = Received(unknown_of(data))
            for key, value in data.items():
                info = by_name.get(key)
                if info is None or key in kept:
                    continue
                if key != next(name for name in info.names if name in data):
                    kept[key] = value  # an alias beside the right spelling
                    continue
                if key != info.wire:
                    kept.names[info.wire] = key
                if info.wire in dumps and type(value) is str:
                    kept.texts[info.wire] = value, dumps[info.wire](getattr(made, info.attribute))
            return kept if kept or kept.names or kept.texts else None

        return received


def _received_class(shape: Shape) -> type:
    """The class of the wire values that a shape is the first choice for."""
    match shape:
        case Nested() | MapOf():
            return Mapping
        case ListOf():
            return list
        case Scalar(kind=kind):
            return kind
        case Coded(codec=codec):
            return bool if codec is FLAG else int
        case Joined() | JsonText():
            return str
        case _:
            return object


def _absent(info: FieldInfo, source: Source) -> str:
    """Python for the value of a field that did not come; one that came as null is None, whatever its default."""
    if info.default is None:
        return "None"
    return f"{source.bind(info.default, 'default')} if {info.wire!r} not in data else None"
