"""Declared types: where each stands, which module has its class, and what its fields are in the end."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

import attrs

from . import names
from .load import Mistakes, Value
from .raw import RawField, RawFile, RawType
from .text import import_lines
from .typeexpr import AnyOf, ListOf, Ref, Simple, TypeExpr, Wrapped, show

PACKAGE_OF_ROOM = {"api": "models", "types": "types", "callbacks": "callbacks", "replies": "replies"}


def module_of(file: RawFile) -> str:
    """Dotted name of the module with the file's models."""
    return ".".join((names.ROOT_PACKAGE, PACKAGE_OF_ROOM[file.room], *file.parts))


@attrs.frozen
class Declared:
    raw: RawType
    module: str


class Scope:
    """The types that one domain can name: its own and the shared ones."""

    def __init__(self, mistakes: Mistakes, shared: Scope | None = None) -> None:
        self.mistakes = mistakes
        self.shared = shared
        self.own: dict[str, Declared] = {}
        self.used: set[str] = set()
        self.union_of: dict[str, str] = {}
        self._flat: dict[str, tuple[RawField, ...]] = {}

    def add(self, file: RawFile) -> None:
        for raw in file.types:
            if not names.is_class_name(raw.name):
                self.mistakes.add(raw.place, f"{raw.name!r} is no type name", "write it in CamelCase")
            elif raw.name.endswith("Resource"):
                self.mistakes.add(raw.place, f"the name {raw.name!r} ends as those of resources do", "choose another")
            elif raw.name in names.RESERVED_TYPES:
                self.mistakes.add(raw.place, f"the name {raw.name!r} is taken by the runtime", "choose another")
            elif raw.name in self.own:
                first = self.own[raw.name].raw.place
                self.mistakes.add(
                    raw.place, f"type {raw.name!r} is declared twice in its domain", f"the first is at {first}"
                )
                continue
            elif self.shared and raw.name in self.shared.own:
                first = self.shared.own[raw.name].raw.place
                self.mistakes.add(
                    raw.place, f"type {raw.name!r} is also a shared type", f"use the one at {first} or rename"
                )
            self.own[raw.name] = Declared(raw, module_of(file))
        for raw in file.types:
            for case in raw.cases.values():
                self.union_of[case] = raw.name

    def find(self, name: str) -> Declared | None:
        found = self.own.get(name)
        if found is None and self.shared is not None:
            found = self.shared.find(name)
        return found

    def names(self) -> Iterator[str]:
        yield from self.own
        if self.shared is not None:
            yield from self.shared.own

    def require(self, name: str, at: Value) -> Declared | None:
        """The type that something names; from then on it counts as used."""
        found = self.find(name)
        self.scope_of(name).used.add(name)
        if found is None:
            near = difflib.get_close_matches(name, [*self.names(), *_SIMPLE_NAMES], n=1)
            right = f"did you mean {near[0]!r}?" if near else "declare it under 'types:'"
            self.mistakes.add(at, f"type {name!r} is not declared", right)
        return found

    def scope_of(self, name: str) -> Scope:
        return self if name in self.own or self.shared is None else self.shared

    def flat_fields(self, name: str, at: Value, trail: tuple[str, ...] = ()) -> tuple[RawField, ...]:
        """All fields of a declared type, those of the types that it extends first."""
        scope = self.scope_of(name)
        if name in scope._flat:
            return scope._flat[name]
        if name in trail:
            self.mistakes.add(at, f"type {name!r} extends itself", " -> ".join((*trail, name)))
            return ()
        found = self.find(name)
        if found is None:
            return ()
        fields: dict[str, RawField] = {}
        if found.raw.extends:
            scope.require(found.raw.extends, found.raw.at)
            inherited = scope.flat_fields(found.raw.extends, found.raw.at, (*trail, name))
            fields.update((field.name, field) for field in inherited)
        fields.update((field.name, field) for field in found.raw.fields)
        scope._flat[name] = tuple(fields.values())
        return scope._flat[name]

    def all_fields(self, name: str, at: Value) -> tuple[RawField, ...]:
        """With the common fields of the unions that the type is a case of."""
        scope = self.scope_of(name)
        fields = scope.flat_fields(name, at)
        parent = scope.union_of.get(name)
        return (*scope.all_fields(parent, at), *fields) if parent and parent != name else fields


_SIMPLE_NAMES = ("string", "int", "number", "bool", "any", "flag", "int_string")
_SIMPLE_HINTS = {
    "string": "str",
    "int": "int",
    "number": "float",
    "bool": "bool",
    "any": "Any",
    "flag": "Flag",
    "int_string": "IntString",
}
_WRAPPED_HINTS = {"map": "dict[str, {}]", "csv": "Csv[{}]", "pipe": "Pipe[{}]", "json": "Json[{}]"}


@attrs.define
class Names:
    """Collects what a module has to import while its hints are written."""

    module: str
    scope: Scope
    runtime: set[str] = attrs.field(factory=set)
    typing: set[str] = attrs.field(factory=set)
    references: dict[str, str] = attrs.field(factory=dict)
    bases: dict[str, str] = attrs.field(factory=dict)
    """Base classes that stand in other modules."""
    hidden: frozenset[str] = frozenset()
    aliases: set[str] = attrs.field(factory=set)

    def ref(self, name: str, at: Value) -> str:
        found = self.scope.require(name, at)
        if found is None:
            return "Any"
        if found.module != self.module:
            self.references[name] = found.module
        return name

    def builtin(self, hint: str) -> str:
        """`list[str]`, or `List[str]` inside a class that has a member called list."""
        for name in self.hidden:
            if hint == name or hint.startswith(f"{name}["):
                self.aliases.add(name)
                return names.BUILTINS[name] + hint.removeprefix(name)
        return hint

    def simple(self, name: str) -> str:
        hint = _SIMPLE_HINTS[name]
        if hint == "Any":
            self.typing.add("Any")
        elif hint[0].isupper():
            self.runtime.add(hint)
        return self.builtin(hint)

    def hint(self, expr: TypeExpr, at: Value) -> str:
        """The annotation of an attribute."""
        if isinstance(expr, Simple):
            return self.simple(expr.name)
        if isinstance(expr, Ref):
            return self.ref(expr.name, at)
        if isinstance(expr, ListOf):
            return self.builtin("list[") + self.hint(expr.of, at) + "]"
        if isinstance(expr, Wrapped):
            pattern = _WRAPPED_HINTS[expr.kind]
            if expr.kind == "map":
                return self.builtin("dict[") + f"{self.builtin('str')}, {self.hint(expr.of, at)}]"
            self.runtime.add(expr.kind.capitalize())
            return pattern.format(self.hint(expr.of, at))
        self._check_arms(expr, at)
        return " | ".join(dict.fromkeys(self.hint(arm, at) for arm in expr.arms))

    def parameter_hint(self, expr: TypeExpr, at: Value) -> str:
        """The annotation of a parameter: what a caller may pass, which is more than what a model holds."""
        if isinstance(expr, Ref):
            self.typing.update(("Any",))
            self.runtime.add("Mapping")
            return f"{self.ref(expr.name, at)} | Mapping[{self.builtin('str')}, Any]"
        if isinstance(expr, ListOf):
            inner = self.parameter_hint(expr.of, at)
            if isinstance(expr.of, Simple | Wrapped):
                return self.builtin("list[") + f"{inner}]"
            self.runtime.add("Sequence")
            return f"Sequence[{inner}]"
        if isinstance(expr, Wrapped):
            inner = self.parameter_hint(expr.of, at)
            if expr.kind == "map":
                self.runtime.add("Mapping")
                return f"Mapping[{self.builtin('str')}, {inner}]"
            if expr.kind == "json":
                return f"{inner} | {self.builtin('str')}"
            return f"{self.builtin('str')} | " + self.builtin("list[") + f"{inner}]"
        if isinstance(expr, AnyOf):
            self._check_arms(expr, at)
            arms = [part for arm in expr.arms for part in self.parameter_hint(arm, at).split(" | ")]
            if any("[" in arm for arm in arms):  # a "|" inside brackets is not ours to split
                return " | ".join(dict.fromkeys(self.parameter_hint(arm, at) for arm in expr.arms))
            return " | ".join(dict.fromkeys(arms))
        if expr.name == "flag":
            self.typing.add("Literal")
            return f"{self.builtin('bool')} | Literal[0, 1]"
        if expr.name == "int_string":
            return f"{self.builtin('int')} | {self.builtin('str')}"
        return self.simple(expr.name)

    def _check_arms(self, expr: AnyOf, at: Value) -> None:
        objects = [arm for arm in expr.arms if isinstance(arm, Ref) or (isinstance(arm, Wrapped) and arm.kind == "map")]
        lists = [arm for arm in expr.arms if isinstance(arm, ListOf)]
        if len(objects) > 1 or len(lists) > 1:
            self.scope.mistakes.add(
                at, f"{show(expr)!r} has two alternatives of the same shape", "declare a type with 'union:'"
            )


def all_imports(references: Mapping[str, str], indent: int) -> tuple[str, ...]:
    """Lines of the imports of every name from its module."""
    homes: dict[str, list[str]] = {}
    for name, module in references.items():
        homes.setdefault(module, []).append(name)
    return tuple(line for module in sorted(homes) for line in import_lines(module, sorted(homes[module]), indent))
