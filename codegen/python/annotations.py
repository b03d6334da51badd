"""The annotations of types, and the imports that a module needs for them."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from ..language.types import AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type
from ..model.declarations import Field
from . import names
from .modules import Module
from .source import literals

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
_GIVEN = {"time": "Time", "datetime": "DateTimeInput"}
"""Kind of scalar -> the type of a parameter that is converted."""
_NAMES_OF_SCALARS = {kind: (name,) if name[0].isupper() else () for kind, name in _SCALARS.items()}
_STRING = Scalar("string")


@attrs.frozen
class Annotations:
    """A writer of the annotations of a class, which adds the imports to those of its module."""

    module: Module
    hidden: frozenset[str] = frozenset()
    """The builtins that have the name of a member."""
    is_sent: bool = False
    """Whether the class is only sent, so that its times may be datetimes."""
    at_runtime: bool = False
    """Whether the annotations are evaluated at run time, as those of models are."""

    def use(self, name: str) -> str:
        """Import a name of the runtime, and return it."""
        if self.at_runtime:
            self.module.imports.load(name)
            return name
        return self.module.imports.check(name)

    def spec_name(self, name: str, module: str) -> str:
        """Return the name of a generated class, and import it from another module."""
        if module != self.module.name:
            self.module.imports.checked[name] = module
        return name

    def ref(self, ref: Ref) -> str:
        """Return the class of a declared type."""
        package = self.module.package
        if not self.at_runtime or package.module_of(ref.unit) == self.module.name:
            return self.spec_name(ref.name, package.module_of(ref.unit))
        # An attribute of a lazy package, such as `_types.TextCard`, whose evaluation loads the module. An import would
        # load it at once, and modules that refer to each other could not be loaded.
        parent, path = package.exported_at(ref.unit)
        subpackage = path.partition(".")[0]
        self.module.imports.loaded[f"{subpackage} as _{subpackage}"] = parent
        return f"_{path}.{ref.name}"

    def mapping(self, ref: Ref) -> str:
        """Return the TypedDict of a declared type."""
        return self.spec_name(names.dict_class(ref.name), self.module.package.params_of(ref.unit))

    def builtin(self, hint: str) -> str:
        """Return `list[str]`, or `List[str]` inside a class with a member `list`."""
        for name in self.hidden:
            if hint == name or hint.startswith(f"{name}["):
                self.module.imports.aliases.add(name)
                return names.BUILTINS[name] + hint.removeprefix(name)
        return hint

    def scalar(self, kind: str) -> str:
        hint = "Time" if kind == "time" and self.is_sent else _SCALARS[kind]
        return self.use(hint) if hint[0].isupper() else self.builtin(hint)

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
            return f"{self.use(type_.kind.capitalize())}[{self.of(type_.of)}]"
        return " | ".join(dict.fromkeys(map(self.of, type_.arms)))

    def attribute(self, field: Field) -> str:
        """Return the annotation of an attribute, with None if the field is optional."""
        return optional(self.of(field.type), is_optional=not field.required)

    def adopted(self, type_: Type) -> str:
        """Return the annotation of a parameter that accepts mappings in place of models."""
        if isinstance(type_, Ref):
            return f"{self.ref(type_)} | {self.use('Mapping')}[str, {self.use('Any')}]"
        if isinstance(type_, ListType) and (inner := self.adopted(type_.of)) != self.of(type_.of):
            return f"{self.use('Sequence')}[{inner}]"
        return self.of(type_)

    def parameter(self, type_: Type) -> str:
        """Return the annotation of a parameter, which accepts more than the attribute of a model."""
        if isinstance(type_, Ref):
            return f"{self.ref(type_)} | {self.mapping(type_)}"
        if isinstance(type_, ListType):
            inner = self.parameter(type_.of)
            if isinstance(type_.of, Scalar | Encoded | MapType):
                return self.builtin("list[") + f"{inner}]"
            return f"{self.use('Sequence')}[{inner}]"
        if isinstance(type_, MapType):
            return f"{self.use('Mapping')}[{self.builtin('str')}, {self.parameter(type_.of)}]"
        if isinstance(type_, Encoded):
            inner = self.parameter(type_.of)
            if type_.kind == "json":
                return f"{inner} | {self.builtin('str')}"
            return f"{self.builtin('str')} | " + self.builtin("list[") + f"{inner}]"
        if isinstance(type_, AnyOf):
            return self._parameter_arms(type_)
        if type_.kind == "flag":
            return f"{self.builtin('bool')} | {self.use('Literal')}[0, 1]"
        if type_.kind in _GIVEN:
            return self.use(_GIVEN[type_.kind])
        if type_.kind == "file":
            return f"{self.use('FileInput')} | {self.builtin('bytes')}"
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
        return f"{self.use('Literal')}[{literals(values)}]"

    def _parameter_arms(self, type_: AnyOf) -> str:
        hints = list(map(self.parameter, type_.arms))
        parts = [part for hint in hints for part in hint.split(" | ")]
        if any("[" in part for part in parts):  # a "|" inside brackets is not split
            return " | ".join(dict.fromkeys(hints))
        return " | ".join(dict.fromkeys(parts))


def optional(hint: str, *, is_optional: bool = True) -> str:
    """Return an annotation with None, which "Any" has already."""
    return f"{hint} | None" if is_optional and hint != "Any" else hint


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
