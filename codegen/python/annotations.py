"""The annotations of types, and the imports that a module needs for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from ..model.declarations import Field
from ..model.types import AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type
from . import names, runtime
from .package import Package
from .source import import_lines, literal

_SCALARS = {
    "string": "str",
    "int": "int",
    "number": "float",
    "bool": "bool",
    "any": "Any",
    "flag": "Flag",
    "int_string": "IntString",
    "time": "Timestamp",
    "datetime": "DateTime",
    "file": "Any",
}
_NAMES_OF_SCALARS = {kind: (name,) if name[0].isupper() else () for kind, name in _SCALARS.items()}
_STRING = Scalar("string")


@attrs.define
class Annotations:
    """A writer of the annotations of one module, which collects the imports."""

    module: str
    package: Package
    runtime: set[str] = attrs.field(factory=set)
    typing: set[str] = attrs.field(factory=set)
    references: dict[str, str] = attrs.field(factory=dict)
    """Name that only type checkers import -> its module."""
    bases: dict[str, str] = attrs.field(factory=dict)
    """Base class in another module -> its module."""
    hidden: frozenset[str] = frozenset()
    is_sent: bool = False
    """Whether the class is only sent, so that its times may be datetimes."""
    aliases: set[str] = attrs.field(factory=set)

    def refer(self, name: str) -> str:
        """Import a name of the runtime for annotations only, and return it."""
        self.references[name] = runtime.MODULE_OF[name]
        return name

    def ref(self, ref: Ref) -> str:
        module = self.package.module_of(ref.unit)
        if module != self.module:
            self.references[ref.name] = module
        return ref.name

    def mapping(self, ref: Ref) -> str:
        """Return the TypedDict of a model, and import it."""
        name = names.dict_class(ref.name)
        module = self.package.params_of(ref.unit)
        if module != self.module:
            self.references[name] = module
        return name

    def refer_all(self) -> None:
        """Import all names for type checkers only."""
        for name in sorted(self.typing | self.runtime):
            self.refer(name)

    def builtin(self, hint: str) -> str:
        """Return `list[str]`, or `List[str]` inside a class with a member `list`."""
        for name in self.hidden:
            if hint == name or hint.startswith(f"{name}["):
                self.aliases.add(name)
                return names.BUILTINS[name] + hint.removeprefix(name)
        return hint

    def scalar(self, kind: str) -> str:
        hint = "Time" if kind == "time" and self.is_sent else _SCALARS[kind]
        if hint == "Any":
            self.typing.add("Any")
        elif hint[0].isupper():
            self.runtime.add(hint)
        return self.builtin(hint)

    def of(self, type_: Type) -> str:
        """Return the annotation of an attribute."""
        if isinstance(type_, Scalar):
            return self.scalar(type_.kind)
        if isinstance(type_, Ref):
            return self.ref(type_)
        if isinstance(type_, ListType):
            return self.builtin("list[") + self.of(type_.of) + "]"
        if isinstance(type_, MapType):
            return self.builtin("dict[") + f"{self.builtin('str')}, {self.of(type_.of)}]"
        if isinstance(type_, Encoded):
            name = type_.kind.capitalize()
            self.runtime.add(name)
            return f"{name}[{self.of(type_.of)}]"
        return " | ".join(dict.fromkeys(map(self.of, type_.arms)))

    def adopted(self, type_: Type) -> str:
        """Return the annotation of a parameter that accepts mappings in place of models."""
        if isinstance(type_, Ref):
            self.typing.add("Any")
            self.runtime.add("Mapping")
            return f"{self.ref(type_)} | Mapping[str, Any]"
        if isinstance(type_, ListType) and (inner := self.adopted(type_.of)) != self.of(type_.of):
            self.runtime.add("Sequence")
            return f"Sequence[{inner}]"
        return self.of(type_)

    def parameter(self, type_: Type) -> str:
        """Return the annotation of a parameter, which accepts more than the attribute of a model."""
        if isinstance(type_, Ref):
            return f"{self.ref(type_)} | {self.mapping(type_)}"
        if isinstance(type_, ListType):
            inner = self.parameter(type_.of)
            if isinstance(type_.of, Scalar | Encoded | MapType):
                return self.builtin("list[") + f"{inner}]"
            self.runtime.add("Sequence")
            return f"Sequence[{inner}]"
        if isinstance(type_, MapType):
            inner = self.parameter(type_.of)
            self.runtime.add("Mapping")
            return f"Mapping[{self.builtin('str')}, {inner}]"
        if isinstance(type_, Encoded):
            inner = self.parameter(type_.of)
            if type_.kind == "json":
                return f"{inner} | {self.builtin('str')}"
            return f"{self.builtin('str')} | " + self.builtin("list[") + f"{inner}]"
        if isinstance(type_, AnyOf):
            return self._parameter_arms(type_)
        if type_.kind == "flag":
            self.typing.add("Literal")
            return f"{self.builtin('bool')} | Literal[0, 1]"
        if type_.kind == "time":
            return self.refer("Time")
        if type_.kind == "datetime":
            return self.refer("DateTimeInput")
        if type_.kind == "file":
            return f"{self.refer('FileInput')} | {self.builtin('bytes')}"
        if type_.kind == "int_string":
            return f"{self.builtin('int')} | {self.builtin('str')}"
        return self.scalar(type_.kind)

    def parameter_of(self, field: Field) -> str:
        """Return the annotation of a parameter or a key: the documented values if they are texts."""
        if field.enum and field.type == _STRING:
            values = [entry.value for entry in field.enum]
            if all(isinstance(value, str) for value in values):
                return self.literals(values)
        return self.parameter(field.type)

    def literals(self, values: Iterable[object]) -> str:
        self.typing.add("Literal")
        return f"Literal[{', '.join(map(literal, values))}]"

    def _parameter_arms(self, type_: AnyOf) -> str:
        hints = list(map(self.parameter, type_.arms))
        parts = [part for hint in hints for part in hint.split(" | ")]
        if any("[" in part for part in parts):  # a "|" inside brackets is not split
            return " | ".join(dict.fromkeys(hints))
        return " | ".join(dict.fromkeys(parts))


def imports(homes: Mapping[str, str], indent: int) -> tuple[str, ...]:
    """Return the lines that import each name from its module."""
    modules: dict[str, list[str]] = {}
    for name, module in homes.items():
        modules.setdefault(module, []).append(name)
    return tuple(line for module in sorted(modules) for line in import_lines(module, sorted(modules[module]), indent))


def runtime_imports(*names_used: str) -> tuple[str, ...]:
    """Return the lines that import names of the runtime."""
    return imports({name: runtime.MODULE_OF[name] for name in names_used}, 0)


def type_names(type_: Type) -> tuple[str, ...]:
    """Return the names in an annotation except builtins, for which there are aliases."""
    if isinstance(type_, Scalar):
        return _NAMES_OF_SCALARS[type_.kind]
    if isinstance(type_, Ref):
        return (type_.name,)
    if isinstance(type_, AnyOf):
        return tuple(name for arm in type_.arms for name in type_names(arm))
    inner = type_names(type_.of)
    return (type_.kind.capitalize(), *inner) if isinstance(type_, Encoded) else inner
