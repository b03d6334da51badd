"""The scopes of declared types, which resolve the names of types and collect the fields of a type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, Located, near
from ..language.fields import FieldRecord, FieldRuleRecord, TypeRecord
from ..language.types import ANY, SIMPLE, AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type, show
from .declarations import DeclaredType, Field, Selector, TaggedUnion
from .field_rules import rules_of
from .fields import check_field, field_of


@attrs.frozen
class _Declared:
    record: TypeRecord
    ref: Ref


class Scope:
    """The types that a part of the API can name: its own and the shared ones."""

    def __init__(self, diagnostics: Diagnostics, shared: Scope | None = None) -> None:
        self.diagnostics = diagnostics
        self.shared = shared
        self.own: dict[str, _Declared] = {}
        self.used: set[str] = set()
        self.union_of: dict[str, str] = {}
        self._flat: dict[str, tuple[Field, ...]] = {}
        self._fields: dict[int, Field] = {}

    def add(self, unit: tuple[str, ...], types: Iterable[TypeRecord]) -> None:
        """Declare the types of a file."""
        for record in types:
            if not record.name.isascii() or not record.name.isalnum() or not record.name[0].isupper():
                cause = say("{name!r} is no type name", name=record.name)
                self.diagnostics.add(record, cause, say("write it in CamelCase"))
            elif record.name in self.own:
                first = self.own[record.name].record.location
                cause = say("type {name!r} is declared twice in its domain", name=record.name)
                self.diagnostics.add(record, cause, say("the first is at {first}", first=first))
                continue
            elif self.shared and record.name in self.shared.own:
                first = self.shared.own[record.name].record.location
                cause = say("type {name!r} is also a shared type", name=record.name)
                self.diagnostics.add(record, cause, say("use the one at {first} or rename", first=first))
            self.own[record.name] = _Declared(record, Ref(unit, record.name))

    def link_cases(self) -> None:
        """Record the union of each case, after all types are declared."""
        for name, declared in self.own.items():
            for case in declared.record.cases.values():
                if self.union_of.setdefault(case, name) != name:
                    value = self.union_of[case]
                    cause = say("{case!r} is a case of {value!r} and of {name!r}", case=case, value=value, name=name)
                    self.diagnostics.add(declared.record, cause, say("declare one for each"))
        for name in list(self.union_of):
            trail = [name]
            while (parent := self.union_of.get(trail[-1])) is not None:
                trail.append(parent)
                if trail.count(parent) > 1:
                    at = self.own[parent].record
                    self.diagnostics.add(at, say("{parent!r} is a case of itself", parent=parent), " -> ".join(trail))
                    del self.union_of[trail[-2]]
                    break

    # -- names

    def find(self, name: str) -> _Declared | None:
        found = self.own.get(name)
        return self.shared.find(name) if found is None and self.shared is not None else found

    def require(self, name: str, at: Located) -> _Declared | None:
        """Return the type of a name and mark it as used; report an unknown name."""
        found = self.find(name)
        if found is None:
            known = [*self.own, *(self.shared.own if self.shared else ()), *SIMPLE]
            meant = near(name, known)
            remedy = say("did you mean {meant!r}?", meant=meant) if meant else say("declare it under 'types:'")
            self.diagnostics.add(at, say("type {name!r} is not declared", name=name), remedy)
        else:
            self.scope_of(name).used.add(name)
        return found

    def scope_of(self, name: str) -> Scope:
        return self if name in self.own or self.shared is None else self.shared

    def resolve(self, type_: Type, at: Located) -> Type:
        """Return a type with the files of its declared types; report an unknown name, which becomes `any`."""
        if isinstance(type_, Scalar):
            return type_
        if isinstance(type_, Ref):
            found = self.require(type_.name, at)
            return found.ref if found else ANY
        if isinstance(type_, ListType | MapType):
            return type(type_)(self.resolve(type_.of, at))
        if isinstance(type_, Encoded):
            inner = self.resolve(type_.of, at)
            if type_.kind in ("csv", "pipe") and not isinstance(inner, Scalar):
                cause = say("{kind}[…] holds simple values", kind=type_.kind)
                self.diagnostics.add(at, cause, say("not {shown!r}", shown=show(inner)))
            return Encoded(type_.kind, inner)
        resolved = AnyOf(tuple(self.resolve(arm, at) for arm in type_.arms))
        objects = [arm for arm in resolved.arms if isinstance(arm, Ref | MapType)]
        lists = [arm for arm in resolved.arms if isinstance(arm, ListType)]
        if len(objects) > 1 or len(lists) > 1:
            cause = say("{shown!r} has two alternatives of the same shape", shown=show(resolved))
            self.diagnostics.add(at, cause, say("declare a type with 'union:'"))
        return resolved

    # -- fields

    def field(self, record: FieldRecord) -> Field:
        """Return the field of a record, resolved and checked once."""
        found = self._fields.get(id(record))
        if found is None:
            assert record.type is not None
            found = self._fields[id(record)] = field_of(record, self.resolve(record.type, record.node))
            check_field(found, self.diagnostics)
        return found

    def fields(self, records: Iterable[FieldRecord]) -> tuple[Field, ...]:
        return tuple(map(self.field, records))

    def flat_fields(self, name: str, at: Located, trail: tuple[str, ...] = ()) -> tuple[Field, ...]:
        """Return the fields of a declared type; the fields of the types that it extends come first."""
        scope = self.scope_of(name)
        if name in scope._flat:
            return scope._flat[name]
        if name in trail:
            self.diagnostics.add(at, say("type {name!r} extends itself", name=name), " -> ".join((*trail, name)))
            return ()
        found = self.find(name)
        if found is None:
            return ()
        record = found.record
        fields: dict[str, Field] = {}
        if record.extends:
            scope.require(record.extends, record.node)
            inherited = scope.flat_fields(record.extends, record.node, (*trail, name))
            fields.update((field.wire, field) for field in inherited)
        fields.update((field.wire, field) for field in scope.fields(record.fields))
        scope._flat[name] = tuple(fields.values())
        return scope._flat[name]

    def all_fields(self, name: str, at: Located) -> tuple[Field, ...]:
        """Return the fields of a declared type after the common fields of its unions."""
        scope = self.scope_of(name)
        fields = scope.flat_fields(name, at)
        parent = scope.union_of.get(name)
        return (*scope.all_fields(parent, at), *fields) if parent else fields

    # -- declared types

    def declared(self) -> Iterator[DeclaredType]:
        """Yield the resolved types."""
        return map(self._type, self.own.values())

    def _type(self, declared: _Declared) -> DeclaredType:
        record = declared.record
        parent = self.union_of.get(record.name, "")
        common = self.all_fields(parent, record.node) if parent else ()
        known = {field.wire: field for field in common}
        flat = self.flat_fields(record.name, record.node)
        own = tuple(field for field in flat if field.wire not in known or self._narrows(field, known[field.wire]))
        return DeclaredType(
            ref=declared.ref,
            fields=own,
            location=record.location,
            doc=record.doc,
            union=self._union(declared, (*common, *own)),
            case_of=self.own[parent].ref if parent else None,
            selector=self._selector(record, parent, common),
            rules=rules_of(self._rules(record, (*common, *own)), (*common, *own), self.diagnostics),
        )

    def _narrows(self, field: Field, common: Field) -> bool:
        """Return whether a field of a case has a case of the union that is the type of the common field."""
        if not isinstance(field.type, Ref) or not isinstance(common.type, Ref):
            return False
        scope = self.scope_of(field.type.name)
        return scope.union_of.get(field.type.name) == common.type.name

    def _rules(self, record: TypeRecord, fields: Iterable[Field]) -> tuple[FieldRuleRecord, ...]:
        """Return the rules of a type, and the rules of the types that it extends if it has their fields."""
        known = {field.wire for field in fields}
        rules, seen = list(record.rules), {record.name}
        while (found := self.find(record.extends)) is not None and found.record.name not in seen:
            record = found.record
            seen.add(record.name)
            rules += [rule for rule in record.rules if known.issuperset(rule.names)]
        return tuple(rules)

    def _union(self, declared: _Declared, fields: tuple[Field, ...]) -> TaggedUnion | None:
        record = declared.record
        if not record.union:
            if record.cases:
                cause = say("type {name!r} has cases but no 'union'", name=record.name)
                self.diagnostics.add(record.node, cause, say("add 'union: <selector>'"))
            return None
        if not record.cases:
            self.diagnostics.add(record.node, say("union {name!r} has no cases", name=record.name), say("add 'cases:'"))
        self._check_selector(record, fields)
        cases: list[tuple[str, Ref]] = []
        for value, name in record.cases.items():
            found = self.require(name, record.node)
            if found is None:
                continue
            if found.ref.unit != declared.ref.unit:
                cause = say("case {name!r} is in another file", name=name)
                self.diagnostics.add(record.node, cause, say("declare it beside its union"))
            cases.append((value, found.ref))
        return TaggedUnion(selector=record.union, cases=tuple(cases))

    def _check_selector(self, record: TypeRecord, fields: tuple[Field, ...]) -> None:
        """Report a selector that is no field with one simple value."""
        *outer, last = record.union.split(".")
        for step in outer:
            field = next((field for field in fields if field.wire == step), None)
            if field is not None and field.type == ANY:
                return
            if field is None or not isinstance(field.type, Ref):
                cause = say("union of {name!r}: {step!r} is no field of a declared type", name=record.name, step=step)
                self.diagnostics.add(record.node, cause, say("name a field that every case has"))
                return
            fields = self.all_fields(field.type.name, record.node)
        field = next((field for field in fields if field.wire == last), None)
        if field is None:
            known = ", ".join(field.wire for field in fields) or "none"
            cause = say("union of {name!r}: {union!r} is no field of it", name=record.name, union=record.union)
            self.diagnostics.add(record.node, cause, say("its fields are: {known}", known=known))
        elif not isinstance(field.type, Scalar):
            cause = say(
                "union of {record.name!r}: {record.union!r} is {shown}, which cannot select a case",
                record=record,
                shown=show(field.type),
            )
            self.diagnostics.add(record.node, cause, say("name a field with one simple value"))

    def _selector(self, record: TypeRecord, parent: str, common: Iterable[Field]) -> Selector | None:
        """Return the selector of a case with its value; None if there is no single value."""
        declared = self.own.get(parent)
        if declared is None:
            return None
        values = [value for value, name in declared.record.cases.items() if name == record.name]
        field = next((field for field in common if field.wire == declared.record.union), None)
        if field is None or len(values) != 1:
            return None
        if field.type == Scalar("string"):
            return Selector(field=field, value=values[0])
        if field.type == Scalar("int") and integer_in(values[0]) is not None:
            return Selector(field=field, value=int(values[0]))
        return None

    def unused(self) -> Iterator[_Declared]:
        used = {*self.used, *self.union_of}
        return (found for name, found in self.own.items() if name not in used and not found.record.csv)
