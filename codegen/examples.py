"""Checks that an example fits the fields it illustrates, and reports at the example's own line."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping

from .load import Mistakes, Value
from .raw import RawField, suggestion
from .scope import Scope
from .text import limits_text
from .typeexpr import AnyOf, ListOf, Ref, Simple, TypeExpr, Wrapped, show


def check_example(
    example: Value | None,
    fields: Iterable[RawField],
    scope: Scope,
    mistakes: Mistakes,
    what: str,
    *,
    ignored: Collection[str] = (),
) -> None:
    if example is not None:
        _Checker(scope, mistakes, what, ignored).mapping(example, tuple(fields), complete=True)


class _Checker:
    def __init__(self, scope: Scope, mistakes: Mistakes, what: str, ignored: Collection[str]) -> None:
        self.scope = scope
        self.mistakes = mistakes
        self.what = what
        self.ignored = ignored

    def wrong(self, at: Value, what: str, right: str = "") -> None:
        self.mistakes.add(at, f"{self.what}: {what}", right)

    def mapping(self, value: Value, fields: tuple[RawField, ...], *, complete: bool) -> None:
        if not isinstance(value.data, dict):
            return self.wrong(value, "a mapping expected")
        known = {name: field for field in fields for name in (field.name, *field.aliases)}
        for key, item in value.data.items():
            if key in self.ignored:
                continue
            field = known.get(key)
            if field is None:
                self.mistakes.add(
                    value.keys[key], f"{self.what}: {key!r} is no field", suggestion(key, known) if known else ""
                )
                continue
            if item.data is not None:
                self.field(item, field)
        for field in fields:
            present = any(name in value.data for name in (field.name, *field.aliases))
            if complete and field.required and not present and field.name not in self.ignored:
                self.wrong(value, f"the required field {field.name!r} is missing", f"add '{field.name}: …'")
        return None

    def field(self, value: Value, field: RawField) -> None:
        if not self.fits(value, field.type):
            return self.wrong(value, f"{field.name!r} must be {show(field.type)}")
        self.descend(value, field.type)
        self.limits(value, field)
        return None

    def fits(self, value: Value, expr: TypeExpr) -> bool:
        """Whether the outer shape is right; what is inside is checked by `descend`."""
        data = value.data
        if isinstance(expr, AnyOf):
            return any(self.fits(value, arm) for arm in expr.arms)
        if isinstance(expr, ListOf):
            return isinstance(data, list)
        if isinstance(expr, Ref):
            return isinstance(data, dict)
        if isinstance(expr, Wrapped):
            return isinstance(data, dict) if expr.kind == "map" else isinstance(data, str)
        if expr.name == "any":
            return True
        if expr.name == "flag":
            return data in (0, 1)
        if expr.name == "bool":
            return isinstance(data, bool)
        if isinstance(data, bool):
            return False
        if expr.name == "string":
            return isinstance(data, str)
        if expr.name == "int":
            return isinstance(data, int)
        if expr.name == "number":
            return isinstance(data, int | float)
        return isinstance(data, str) and data.removeprefix("-").isdigit()

    def descend(self, value: Value, expr: TypeExpr) -> None:
        if isinstance(expr, AnyOf):
            arm = next(arm for arm in expr.arms if self.fits(value, arm))
            self.descend(value, arm)
        elif isinstance(expr, ListOf) and isinstance(value.data, list):
            for item in value.data:
                self.inner(item, expr.of)
        elif isinstance(expr, Wrapped) and expr.kind == "map" and isinstance(value.data, dict):
            for item in value.data.values():
                self.inner(item, expr.of)
        elif isinstance(expr, Wrapped) and expr.kind == "json":
            try:
                json.loads(str(value.data))
            except ValueError:
                self.wrong(value, "a JSON text expected")
        elif isinstance(expr, Ref):
            self.reference(value, expr)

    def inner(self, value: Value, expr: TypeExpr) -> None:
        if self.fits(value, expr):
            self.descend(value, expr)
        else:
            self.wrong(value, f"an item must be {show(expr)}")

    def reference(self, value: Value, expr: Ref) -> None:
        name = self.case(expr.name, value)
        declared = self.scope.find(name)
        if declared is None:
            return  # reported where the type is named
        self.mapping(value, self.scope.all_fields(name, value), complete=not declared.raw.union)

    def case(self, name: str, value: Value) -> str:
        """The case of a union that the example selects."""
        declared = self.scope.find(name)
        while declared is not None and declared.raw.union:
            selector: object = value.plain()
            for step in declared.raw.union.split("."):
                selector = selector.get(step) if isinstance(selector, Mapping) else None
            case = declared.raw.cases.get(str(selector))
            if case is None:
                break
            name, declared = case, self.scope.find(case)
        return name

    def limits(self, value: Value, field: RawField) -> None:
        data = value.data
        if field.enum and isinstance(data, str | int):
            documented = {str(known) for known, _ in field.enum}
            texts = data.split("|") if isinstance(field.type, Wrapped) and isinstance(data, str) else [data]
            if not isinstance(field.type, Wrapped) and any(str(text) not in documented for text in texts):
                self.wrong(value, f"{field.name!r} must be one of {', '.join(sorted(documented))}")
        sizes: dict[str, float] = {}
        if isinstance(data, str) and isinstance(field.type, Simple):
            sizes = {"bytes": len(data.encode()), "chars": len(data)}
        elif isinstance(data, list):
            sizes = {"items": len(data)}
        for unit, size in sizes.items():
            low, high = field.limits.get(f"min_{unit}", 0), field.limits.get(f"max_{unit}", size)
            if not low <= size <= high:
                self.wrong(value, f"{field.name!r} has {size} {unit}", f"allowed: {limits_text(field.limits)}")
        if isinstance(data, int | float) and not isinstance(data, bool):
            low, high = field.limits.get("min", data), field.limits.get("max", data)
            if not low <= data <= high:
                self.wrong(value, f"{field.name!r} is {data}", f"allowed: {limits_text(field.limits)}")
