"""Generation of the function that structures wire data as a model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeGuard

from .annotations import FieldInfo, fields_of
from .hooks import Code, Conversion, FunctionBuilder, Hooks, add_plain_list_loop
from .lenient import StructureHook
from .received import FindUnknown, received_finder, unknown_finder
from .records import UNKNOWN, Record
from .shapes import JsonText, ListOf, Nested, Shape


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
