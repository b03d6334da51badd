"""Structuring of wire data as models: lenient, without loss of data.

For each model, a function is generated at its first use; the other hooks are closures. All of them are found through a
cattrs converter, also in generated functions, so that a user's hook for a type is used wherever the type occurs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from cattrs import Converter

from .hooks import Code, Conversion, FunctionBuilder, Hooks
from .lenient import StructureHook, anything, boolean, flag, integer, moment, moment_in_text, number, string
from .model_structuring import ModelStructuring
from .received import PlainList, SingleItem
from .records import Record, TaggedUnion, case_class
from .shapes import Anything, Coded, Foreign, Joined, JsonText, ListOf, MapOf, Moment, Nested, OneOf, Scalar, Shape
from .text import decode_json
from .wire_values import DATETIME, FLAG, Timestamp


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
