"""The check of an example against its fields, which reports the lines of the example."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from functools import partial

from wecom_runtime.data.field_texts import in_english_text
from wecom_runtime.data.problems import characters
from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, suggestion
from ..language.nodes import YamlNode
from ..language.types import AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type, show
from .declarations import DeclaredType, Field
from .fields import case_of, fields_of, fits_scalar

Types = Mapping[Ref, DeclaredType]


class ExampleChecker:
    """A check of one example.

    Args:
        types: The declared types.
        diagnostics: The collector of mistakes.
        label: The name of the example, which begins each message.
        ignored: Fields that are optional and not checked.
    """

    def __init__(self, types: Types, diagnostics: Diagnostics, label: str, ignored: Collection[str] = ()) -> None:
        self.types = types
        self.diagnostics = diagnostics
        self.label = label
        self.ignored = ignored

    def check(self, example: YamlNode | None, fields: Iterable[Field]) -> None:
        if example is not None:
            self.mapping(example, tuple(fields), complete=True)

    def wrong(self, at: YamlNode, cause: str, remedy: str = "") -> None:
        self.diagnostics.add(at, f"{self.label}: {cause}", remedy)

    def mapping(self, node: YamlNode, fields: tuple[Field, ...], *, complete: bool) -> None:
        if not isinstance(node.data, dict):
            return self.wrong(node, say("not a mapping"))
        known = {name: field for field in fields for name in (field.wire, *field.aliases)}
        for key, item in node.data.items():
            if key in self.ignored:
                continue
            field = known.get(key)
            if field is None:
                remedy = suggestion(key, known) if known else ""
                cause = say("{label}: {key!r} is no field", label=self.label, key=key)
                self.diagnostics.add(node.keys[key], cause, remedy)
            elif item.data is not None:
                self.field(item, field)
        for field in fields if complete else ():
            if not field.required or field.wire in node.data or field.wire in self.ignored:
                continue
            if node.data.keys().isdisjoint(field.aliases):
                cause = say("the required field {wire!r} is missing", wire=field.wire)
                self.wrong(node, cause, say("add '{wire}: …'", wire=field.wire))
        return None

    def field(self, node: YamlNode, field: Field) -> None:
        if not self.fits(node, field.type):
            return self.wrong(node, say("{wire!r} must be {shown}", wire=field.wire, shown=show(field.type)))
        self.descend(node, field.type)
        self.limits(node, field)
        return None

    def fits(self, node: YamlNode, type_: Type) -> bool:
        """Return whether the outer shape is right; `descend` checks nested values."""
        data = node.data
        if isinstance(type_, Scalar):
            return fits_scalar(data, type_.kind)
        if isinstance(type_, AnyOf):
            return any(self.fits(node, arm) for arm in type_.arms)
        if isinstance(type_, ListType):
            return isinstance(data, list)
        return isinstance(data, str if isinstance(type_, Encoded) else dict)

    def descend(self, node: YamlNode, type_: Type) -> None:
        if isinstance(type_, Scalar):
            return
        if isinstance(type_, AnyOf):
            self.descend(node, next(arm for arm in type_.arms if self.fits(node, arm)))
        elif isinstance(type_, ListType) and isinstance(node.data, list):
            for item in node.data:
                self.inner(item, type_.of)
        elif isinstance(type_, MapType) and isinstance(node.data, dict):
            for item in node.data.values():
                self.inner(item, type_.of)
        elif isinstance(type_, Encoded):
            self.encoded(node, type_)
        elif isinstance(type_, Ref) and type_ in self.types:
            ref = case_of(self.types, type_, partial(_at, node.plain()))
            self.mapping(node, fields_of(self.types, ref), complete=self.types[ref].union is None)

    def encoded(self, node: YamlNode, type_: Encoded) -> None:
        text = str(node.data)
        if type_.kind == "json":
            try:
                json.loads(text)
            except ValueError:
                self.wrong(node, say("not a JSON text"))
        elif type_.of in (Scalar("int"), Scalar("int_string"), Scalar("time")) and text:
            separator = "," if type_.kind == "csv" else "|"
            if not all(re.fullmatch("-?[0-9]+", part) for part in text.split(separator)):
                self.wrong(node, say("{text!r} must be {shown}", text=text, shown=show(type_)))

    def inner(self, node: YamlNode, type_: Type) -> None:
        if self.fits(node, type_):
            self.descend(node, type_)
        else:
            self.wrong(node, say("an item must be {shown}", shown=show(type_)))

    def limits(self, node: YamlNode, field: Field) -> None:
        data = node.data
        if field.enum and isinstance(data, str | int):
            documented = {str(known.value) for known in field.enum}
            if not isinstance(field.type, Encoded | MapType) and str(data) not in documented:
                cause = say("{wire!r} must be one of {names}", wire=field.wire, names=", ".join(sorted(documented)))
                self.wrong(node, cause)
        sizes: dict[str, float] = {}
        if isinstance(data, str) and isinstance(field.type, Scalar):
            if field.limits:
                sizes = {"bytes": len(data.encode()), "chars": characters(data, field.wide or 1)}
            if field.pattern and not re.fullmatch(field.pattern, data, re.ASCII):
                cause = say("{wire!r} does not match the pattern {pattern}", wire=field.wire, pattern=field.pattern)
                self.wrong(node, cause)
        elif isinstance(data, list):
            sizes = {"items": len(data)}
        for unit, size in sizes.items():
            low, high = field.limits.get(f"min_{unit}", 0), field.limits.get(f"max_{unit}", size)
            if not low <= size <= high:
                cause = say("{wire!r} has {size} {unit}", wire=field.wire, size=size, unit=unit)
                self.wrong(node, cause, f"allowed: {in_english_text(field.limits)}")
        if field.limits and isinstance(data, int | float) and not isinstance(data, bool):
            low, high = field.limits.get("min", data), field.limits.get("max", data)
            if not low <= data <= high:
                cause = say("{wire!r} is {data}", wire=field.wire, data=data)
                self.wrong(node, cause, f"allowed: {in_english_text(field.limits)}")


def _at(value: object, path: str) -> object:
    """Return the part of a plain value at a dotted path; None if there is none."""
    for step in path.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value
