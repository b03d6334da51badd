"""Structuring of wire data as models: lenient, without loss of data.

A value that cannot be read as the documented type is kept as received, and so is a value that would be sent back in
another form.

For each model, a function is generated at its first use; the other hooks are closures. All of them are found through a
cattrs converter, also in generated functions, so that a user's hook for a type is used wherever the type occurs.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeGuard

from cattrs import Converter

from .annotations import FieldInfo, fields_of
from .hooks import Code, Conversion, FunctionBuilder, Hooks, StructureHook, add_plain_list_loop
from .received import FindUnknown, PlainList, SingleItem, received_finder, unknown_finder
from .records import UNKNOWN, Record, TaggedUnion, case_class
from .shapes import Anything, Coded, Foreign, Joined, JsonText, ListOf, MapOf, Moment, Nested, OneOf, Scalar, Shape
from .text import decode_json
from .wire_values import DATETIME, FLAG, Timestamp, read_datetime

_MAX_DIGITS = 4000
"""Maximum digits of a number in text, which Python can read in any configuration."""
_SMALL = {str(number): number for number in range(256)}
"""The most frequent numbers in text, as a dict lookup is faster than `int`."""
_TRUE = ("1", True, "true")  # 1 == True
_FALSE = ("0", False, "false")


def string(value: Any, _: Any = None) -> Any:
    """Return a text, or a number as text."""
    if type(value) is str:
        return value
    return str(value) if type(value) in (int, float) else value


def integer(value: Any, _: Any = None) -> Any:
    """Return an integer, also from a text or a float."""
    if type(value) is str:
        small = _SMALL.get(value)
        return whole_number(value) if small is None else small
    return int(value) if type(value) is float and value.is_integer() else value


def whole_number(text: str) -> int | str:
    """Return the integer in a text; the text itself if its number would be written differently, such as "007"."""
    digits = text if text.isdecimal() else text.removeprefix("-")
    is_number = digits.isdecimal() and digits.isascii() and len(digits) <= _MAX_DIGITS
    return int(text) if is_number and (digits[0] != "0" or text == "0") else text


def moment(value: Any, _: Any = None) -> Any:
    """Return a `Timestamp`, also from a text or a float."""
    value = integer(value)
    return Timestamp(value) if type(value) is int else value


def moment_in_text(value: Any, _: Any = None) -> Any:
    """Return the datetime of a text; a text of another form stays as it is."""
    found = read_datetime(value) if type(value) is str else None
    return value if found is None else found


def number(value: Any, _: Any = None) -> Any:
    """Return a number, also from a text."""
    if type(value) is str:
        for kind in (int, float):
            try:
                number = kind(value)
            except ValueError:
                continue
            if not (isinstance(number, int) or math.isfinite(number)):
                break  # "nan" and "inf" stay texts
            if str(number) == value:  # "1.50" stays text, as the number would be written differently
                return number
    return value


def flag(value: Any, _: Any = None) -> Any:
    """Return a truth value, also from 0 and 1 and from texts."""
    if isinstance(value, int | str):
        if value in _TRUE:
            return True
        if value in _FALSE:
            return False
    return value


def boolean(value: Any, _: Any = None) -> Any:
    """Return a truth value, also from 0 and 1 and from texts."""
    return flag(value) if type(value) is not bool else value


def anything(value: Any, _: Any = None) -> Any:
    """Return the value."""
    return value


# -- models --------------------------------------------------------------------------------------------------------


class ModelStructuring:
    """The generator of a function that creates an object and sets its attributes from wire data.

    A null counts as absent. The number of absent fields and the size of the data show whether an object has nulls or
    unknown fields, which are looked for only then.

    Args:
        cls: The model.
        hooks: The hooks of the values of its fields.
        unstructure_hook: Returns the inverse of a hook.
    """

    def __init__(self, cls: type[Record], hooks: Hooks, unstructure_hook: Callable[[Any], Conversion]) -> None:
        self._cls = cls
        self._hooks = hooks
        self._unstructure_hook = unstructure_hook
        self.infos = fields_of(cls)

    def function(self) -> StructureHook:
        """Return the generated function."""
        name = f"structure_{self._cls.__name__}"
        builder = FunctionBuilder(f"{name}(data, _=None)")
        builder.names.update(Mapping=Mapping, cls=self._cls, new=self._cls.__new__)
        builder.line("if type(data) is not dict:")
        builder.line(f"return {name}(dict(data)) if isinstance(data, Mapping) else {self.no_object(name)}", 2)
        builder.line("made = new(cls)")
        builder.line("absent = 0")
        may_differ = any(info.aliases or isinstance(info.shape, JsonText) for info in self.infos)
        if may_differ:
            builder.line("different = False")  # whether a field would be sent back in another form
        for info in self.infos:
            self._field(info, builder)
        self._remainder(builder, may_differ)
        builder.line("return made")
        return builder.build()

    def no_object(self, name: str) -> str:
        """Return the Python expression for data that is not a mapping, in the function with a name."""
        return "data"

    def absence(self, info: FieldInfo) -> str:
        """Return the Python expression that is true if `value` counts as absent."""
        return "value is None"

    def field_code(self, info: FieldInfo, builder: FunctionBuilder) -> Code:
        """Return the code that converts the value of a field."""
        return self._hooks.code(info.shape, "value", builder)

    def unknown_finder(self) -> FindUnknown:
        """Return a function that finds the unknown fields of an object."""
        return unknown_finder(self.infos)

    def _field(self, info: FieldInfo, builder: FunctionBuilder) -> None:
        target = f"made.{info.attribute}"
        self._take(info, builder)
        code = self.field_code(info, builder)
        branch = "elif" if code.test else "if"
        if code.test and (kind := self._hooks.kind_of_items(info.shape)):
            builder.line("if type(value) is list:")
            taken = "value" if self._hooks.consumes else "value.copy()"
            add_plain_list_loop(kind, target, taken, code.other, builder, 2)
        elif code.test and self._hooks.consumes and _has_models(info.shape):
            builder.line("if type(value) is list:")
            builder.line("for index, item in enumerate(value):", 2)
            builder.line(f"value[index] = {self._hooks.code(info.shape.element, 'item', builder).expression()}", 3)
            builder.line(f"{target} = value", 2)
        elif code.test:
            builder.line(f"if {code.test}:")
            builder.line(f"{target} = {code.usual}", 2)
        builder.line(f"{branch} {self.absence(info)}:")
        builder.line(f"{target} = {_absent(info, builder)}", 2)
        builder.line("absent += 1", 2)
        builder.line("else:")
        builder.line(f"{target} = {code.other}", 2)

    def _take(self, info: FieldInfo, builder: FunctionBuilder) -> None:
        builder.line(f"value = data.get({info.wire!r})")
        for alias in info.aliases:
            builder.line(f"if value is None and {info.wire!r} not in data and {alias!r} in data:")
            builder.line(f"value, different = data[{alias!r}], True", 2)
        if isinstance(info.shape, JsonText):
            builder.line("different = different or value is not None")

    def _remainder(self, builder: FunctionBuilder, may_differ: bool) -> None:
        nothing_more = f"absent + len(data) == {len(self.infos)}"
        if may_differ:
            nothing_more = f"not different and {nothing_more}"
            find = received_finder(self.infos, self.unknown_finder(), self._json_texts())
            rest = f"{builder.bind(find, 'received')}(data, made)"
        else:
            rest = f"{builder.bind(self.unknown_finder(), 'find_unknown')}(data)"
        builder.line(f"made.{UNKNOWN} = None if {nothing_more} else {rest}")

    def _json_texts(self) -> dict[str, Conversion]:
        return {
            info.wire: self._unstructure_hook(info.shape.hint)
            for info in self.infos
            if isinstance(info.shape, JsonText)
        }


def _has_models(shape: Shape) -> TypeGuard[ListOf]:
    """Return whether values of a shape are lists of models."""
    return isinstance(shape, ListOf) and isinstance(shape.element, Nested)


def _absent(info: FieldInfo, builder: FunctionBuilder) -> str:
    """Return the Python expression for the value of an absent field: its default, or None for a null."""
    if info.default is None:
        return "None"
    return f"{builder.bind(info.default, 'default')} if {info.wire!r} not in data else None"


# -- all shapes ----------------------------------------------------------------------------------------------------


class Structuring(Hooks):
    """The structure hooks of one converter.

    Args:
        converter: The converter, to which the hooks of scalar classes are added.
        unstructure_hook: Returns the inverse of a hook.
        consumes: Whether the hooks take the lists of the data for the models. Each object of a list is then freed when
            its model exists, so that the garbage collector has half as many new objects to visit.
    """

    scalars: ClassVar[Mapping[type, StructureHook]] = {
        str: string,
        int: integer,
        float: number,
        bool: boolean,
        Timestamp: moment,
    }

    def __init__(
        self, converter: Converter, unstructure_hook: Callable[[Any], Conversion], *, consumes: bool = False
    ) -> None:
        super().__init__()
        self._converter = converter
        self.unstructure_hook = unstructure_hook
        self.consumes = consumes
        for kind, hook in self.scalars.items():
            # Registered by class, because cattrs has hooks of its own for these classes, with a higher priority.
            converter.register_structure_hook(kind, hook)
            self._own[kind] = hook

    def _make(self, shape: Shape) -> StructureHook:
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
                return {FLAG: flag, DATETIME: moment_in_text}.get(codec, integer)
            case Moment():
                return self.scalars[Timestamp]
            case Scalar(kind=kind):
                return self.scalars[kind]
            case Anything() | Foreign():
                return anything

    def registered(self, hint: Any) -> StructureHook:
        return self._converter.get_structure_hook(hint)

    def _bound(self, hook: StructureHook, hint: Any) -> Conversion:
        return lambda value: hook(value, hint)

    # -- values with parts ---------------------------------------------------------------------------------------------

    def _list(self, element: Shape) -> StructureHook:
        one = self._conversion(element)
        consumes = self.consumes

        def make(value: Any, _: Any = None) -> Any:
            if type(value) is list:
                return _replace_items(value, one) if consumes else [one(item) for item in value]
            if isinstance(value, Mapping):
                return SingleItem([one(value)])
            return value

        return make

    def _map(self, element: Shape) -> StructureHook:
        one = self._conversion(element)

        def make(value: Any, _: Any = None) -> Any:
            if not isinstance(value, Mapping):
                return value
            return {key: one(item) for key, item in value.items()}

        return make

    def _union(self, arms: tuple[Shape, ...]) -> StructureHook:
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

    def _joined(self, element: Shape, separator: str) -> StructureHook:
        one = self._conversion(element)

        def split(value: Any, _: Any = None) -> Any:
            if type(value) is list:
                return PlainList(one(item) for item in value)
            if type(value) is not str:
                return value if type(value) is not int else [one(value)]
            return [one(part) for part in value.split(separator)] if value else []

        return split

    def _json(self, content: Shape) -> StructureHook:
        one = self._conversion(content)

        def parse(value: Any, _: Any = None) -> Any:
            if type(value) is not str:
                return one(value)
            try:
                found = decode_json(value)
                # None means an absent field, but the text "null" is present.
                return value if found is None else one(found)
            except ValueError:
                return value

        return parse

    def _model(self, cls: type[Record]) -> StructureHook:
        fields = self._generator(cls).function()
        union = cls.__dict__.get("__union__")
        return fields if union is None else self._choice(cls, union, fields)

    def _generator(self, cls: type[Record]) -> ModelStructuring:
        return ModelStructuring(cls, self, self.unstructure_hook)

    def _choice(self, cls: type[Record], union: TaggedUnion, fields: StructureHook) -> StructureHook:
        makers: dict[str, StructureHook] = {}

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

    # -- in the functions of models ------------------------------------------------------------------------------------

    def code(self, shape: Shape, value: str, builder: FunctionBuilder) -> Code:
        if isinstance(shape, Nested):
            return Code("", "", f"{builder.bind_late(lambda: self.find(shape.hint), 'structure')}({value})")
        hook = self.find(shape.hint)
        call = f"{builder.bind(hook, 'structure')}({value})"
        if not self.is_own(shape.hint):
            return Code("", "", call)
        match shape:
            case Anything():
                return Code("", "", value)
            case Moment():
                builder.names["Timestamp"] = Timestamp
                return Code(f"type({value}) is int", f"Timestamp({value})", call)
            case Scalar(kind=kind):
                return Code(f"type({value}) is {kind.__name__}", value, call)
            case ListOf(element=element):
                return self._list_code(element, value, call, builder)
            case _:
                return Code("", "", call)


def _replace_items(items: list[Any], convert: Conversion) -> list[Any]:
    """Replace each item of a list by its conversion, and return the list."""
    for index, item in enumerate(items):
        items[index] = convert(item)
    return items


def _received_class(shape: Shape) -> type:
    """Return the class of the wire values for which a shape of a union is chosen."""
    match shape:
        case Nested() | MapOf():
            return Mapping
        case ListOf():
            return list
        case Scalar(kind=kind):
            return kind
        case Coded(codec=codec):
            return {FLAG: bool, DATETIME: str}.get(codec, int)
        case Joined() | JsonText():
            return str
        case _:
            return object
