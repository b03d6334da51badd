"""The builder of fields, with the checks of their values, limits and defaults."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics
from ..language.fields import EnumValue, FieldRecord
from ..language.types import AnyOf, Encoded, ListType, MapType, Ref, Scalar, Type, show
from .declarations import DeclaredType, Field, joined
from .facts import fact

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,19})")
_DATETIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")
_UNITS = ("", "_bytes", "_chars", "_items")


def field_of(record: FieldRecord, type_: Type) -> Field:
    enum, known = _enum_values(record.enum, type_), _enum_values(record.known, type_)
    return fact(Field, record, wire=record.name, type=type_, enum=enum, known=known)


def _enum_values(entries: tuple[EnumValue, ...], type_: Type) -> tuple[EnumValue, ...]:
    if not entries:
        return ()
    base = _innermost(type_)
    return tuple(attrs.evolve(entry, value=_enum_value(entry, base)) for entry in entries)


def _enum_value(entry: EnumValue, base: str) -> Any:
    """Return a documented value; the key of a mapping becomes a value of the field's type."""
    value: Any = entry.value
    if not entry.is_key or base == "string":
        return value
    if base == "bool" and value.lower() in ("true", "false"):
        return value.lower() == "true"
    if base == "number" and _is_number(value) and not _INTEGER.fullmatch(value):
        return float(value)
    return int(value) if _INTEGER.fullmatch(value) else value


def check_field(field: Field, diagnostics: Diagnostics) -> None:
    """Report limits, documented values and defaults that do not fit the type."""
    check_limits(field, diagnostics)
    _check_enum(field, diagnostics)
    if field.default is not None and not fits(field.default, field.type):
        shown = show(field.type)
        cause = say("default {field.default!r} of {field.wire!r} is no {shown}", field=field, shown=shown)
        diagnostics.add(field, cause, say("write a value of the field's type"))
    for kind, audience in field.to.items():
        if "since" in audience.split() and not re.fullmatch(r"(none|consent) since \d{4}-\d{2}-\d{2}", audience):
            cause = say("to: {audience!r} of {kind}", audience=audience, kind=kind)
            diagnostics.add(field, cause, say("write 'consent since 2022-06-20'"))
        if audience == "contacts" and kind != "third_party":
            diagnostics.add(field, say("to: contacts is for third-party apps"), say("write none, admin or consent"))
    if field.as_text and _innermost(field.type) not in ("int", "number", "time", "flag"):
        cause = say("as_text is for numbers; {wire!r} is {shown}", wire=field.wire, shown=show(field.type))
        diagnostics.add(field, cause, say("remove it"))
    if field.item and not _is_multiple(field.type):
        diagnostics.add(field, say("item is for lists; {wire!r} is no list", wire=field.wire), say("remove it"))


def check_limits(field: Field, diagnostics: Diagnostics) -> None:
    """Report limits that do not fit the type of a field."""
    if not (field.limits or field.pattern or field.wide or field.cuts):
        return
    base = _innermost(field.type)
    is_text = base in ("string", "any")
    for key in field.limits:
        shown = show(field.type)
        if key.endswith(("_bytes", "_chars")) and not is_text:
            cause = say("{key} is for strings; {wire!r} is {shown}", key=key, wire=field.wire, shown=shown)
            diagnostics.add(field, cause, _other_limit(key, field.type))
        if key.endswith("_items") and not _is_multiple(field.type):
            cause = say("{key} is for lists; {wire!r} is {shown}", key=key, wire=field.wire, shown=shown)
            diagnostics.add(field, cause, _other_limit(key, field.type))
        if key in ("min", "max") and base not in _NUMBERS:
            cause = say("{key} is for numbers; {wire!r} is {shown}", key=key, wire=field.wire, shown=shown)
            diagnostics.add(field, cause, _other_limit(key, field.type))
    if field.wide and not {"min_chars", "max_chars"} & field.limits.keys():
        remedy = say("add 'max_chars', or remove it")
        diagnostics.add(field, say("{wire!r} has 'wide' but no length in characters", wire=field.wire), remedy)
    if field.pattern:
        if not is_text:
            cause = say("pattern is for strings; {wire!r} is {shown}", wire=field.wire, shown=show(field.type))
            diagnostics.add(field, cause, say("write 'enum', or 'min' and 'max'"))
        _check_pattern(field, diagnostics)
    if field.cuts and (field.type != Scalar("string") or not {"max_bytes", "max_chars"} & field.limits.keys()):
        remedy = say("add 'max_bytes' or 'max_chars' to a string, or remove it")
        diagnostics.add(field, say("{wire!r} has 'cuts' but no length", wire=field.wire), remedy)
    for unit in _UNITS:
        low, high = field.limits.get(f"min{unit}"), field.limits.get(f"max{unit}")
        if low is not None and high is not None and low > high:
            cause = say("min{unit} {low} is above max{unit} {high}", unit=unit, low=low, high=high)
            diagnostics.add(field, cause, say("exchange them"))


def _other_limit(key: str, type_: Type) -> str:
    """Return the remedy for a limit that does not fit a type: the limit of the same end that does."""
    end, base = key[:3], _innermost(type_)
    if base == "string":
        if _is_multiple(type_):
            return say("write '{end}_items' for the list, '{end}_chars' for its texts", end=end)
        meant = f"{end}_chars"
    elif base in _NUMBERS:
        meant = end
    elif _is_multiple(type_):
        meant = f"{end}_items"
    else:
        return say("remove it")
    return say("did you mean {meant!r}?", meant=meant)


_NUMBERS = "int", "number", "int_string", "time", "any"
"""The types whose values have a smallest and a largest number."""


def _check_pattern(field: Field, diagnostics: Diagnostics) -> None:
    """Report a pattern that Python does not read, or that JSON Schema does not know."""
    try:
        re.compile(field.pattern, re.ASCII)
    except re.error as error:
        cause = say("pattern of {wire!r}: {error}", wire=field.wire, error=error)
        diagnostics.add(field, cause, say("write a regular expression"))
        return
    unknown = _ONLY_PYTHON.search(field.pattern)
    if unknown:
        remedy = say("write character classes such as [0-9A-Za-z_], without ^ and $ at the ends")
        diagnostics.add(field, say("pattern of {wire!r} has {unknown!r}", wire=field.wire, unknown=unknown[0]), remedy)


_ONLY_PYTHON = re.compile(r"\\[AZdDwWsSbB]|\(\?[^:]|^\^|\$$")
"""Parts of a pattern that other languages do not have or read in another way."""


def _check_enum(field: Field, diagnostics: Diagnostics) -> None:
    if not field.documented:
        return
    base = _innermost(field.type)
    seen: set[str] = set()
    if field.enum and field.known:
        cause = say("{wire!r} has 'enum', all its values, and 'known', some of them", wire=field.wire)
        diagnostics.add(field, cause, say("keep 'known' if it may have others"))
    key = "enum" if field.enum else "known"
    for value in field.documented:
        if str(value.value) in seen:
            cause = say("{key} of {wire!r} names {value!r} twice", key=key, wire=field.wire, value=value.value)
            diagnostics.add(value, cause, say("remove one"))
        seen.add(str(value.value))
        if base == "" or isinstance(field.type, MapType):
            cause = say(
                "{key} is for simple values; {wire!r} is {shown}", key=key, wire=field.wire, shown=show(field.type)
            )
            diagnostics.add(value, cause)
        elif not _is_value(value.value, base, is_key=value.is_key):
            cause = say("value {value!r} of {wire!r} is no {base}", value=value.value, wire=field.wire, base=base)
            diagnostics.add(value, cause, say("write a value of the field's type"))


def _is_value(value: Any, base: str, *, is_key: bool) -> bool:
    """Return whether a documented value fits a simple type; a number may be a text, as on the wire."""
    if isinstance(value, bool):
        return base in ("bool", "any")
    if base in ("int", "int_string", "time", "flag"):
        text = str(value)
        return bool(_INTEGER.fullmatch(text)) and (base != "flag" or text in ("0", "1"))
    if base == "number":
        return isinstance(value, int | float) or (is_key and _is_number(value))
    if base == "bool":
        return False  # `_enum_value` has converted the words
    if base == "string":
        return isinstance(value, str) or is_key
    return True


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def fits(value: Any, type_: Type) -> bool:
    """Return whether a plain value has the outer shape of a type."""
    if isinstance(type_, Scalar):
        return fits_scalar(value, type_.kind)
    if isinstance(type_, AnyOf):
        return any(fits(value, arm) for arm in type_.arms)
    if isinstance(type_, ListType):
        return isinstance(value, list) and all(fits(item, type_.of) for item in value)
    return isinstance(value, str if isinstance(type_, Encoded) else dict)


def fits_scalar(value: Any, kind: str) -> bool:
    """Return whether a plain value has a simple type."""
    if kind in ("any", "file"):
        return True
    if kind == "datetime":
        return isinstance(value, str) and bool(_DATETIME.fullmatch(value))
    if kind == "flag":
        return isinstance(value, int) and value in (0, 1)
    if kind == "bool":
        return isinstance(value, bool)
    if isinstance(value, bool):
        return False
    if kind == "string":
        return isinstance(value, str)
    if kind in ("int", "time"):
        return isinstance(value, int)
    if kind == "number":
        return isinstance(value, int | float)
    return isinstance(value, str) and bool(re.fullmatch("-?[0-9]+", value))


def fields_of(types: Mapping[Ref, DeclaredType], type_: Type) -> tuple[Field, ...]:
    """Return the fields of a declared type; the fields of its union come first. Other types have none."""
    if not isinstance(type_, Ref) or type_ not in types:
        return ()
    declared = types[type_]
    parent = fields_of(types, declared.case_of) if declared.case_of else ()
    return joined(parent, declared.fields)


def field_at(types: Mapping[Ref, DeclaredType], fields: tuple[Field, ...], path: str) -> Field | None:
    """Return the field at a dotted path, also if only some cases of a union have it; None if there is none."""
    found: Field | None = None
    for step in path.split("."):
        found = next((field for field in fields if field.wire == step), None)
        if found is None:
            return None
        fields = (*fields_of(types, found.type), *_of_cases(types, found.type))
    return found


def _of_cases(types: Mapping[Ref, DeclaredType], type_: Type) -> Iterator[Field]:
    """Yield the fields of the cases of a union."""
    union = types[type_].union if isinstance(type_, Ref) and type_ in types else None
    for _, case in union.cases if union is not None else ():
        yield from types[case].fields if case in types else ()


def case_of(types: Mapping[Ref, DeclaredType], ref: Ref, value_at: Callable[[str], object]) -> Ref:
    """Return the case of a union that a value selects; `value_at` returns the part of the value at a dotted path."""
    while (union := types[ref].union) is not None:
        case = dict(union.cases).get(str(value_at(union.selector)))
        if case is None:
            break
        ref = case
    return ref


def items_at(types: Mapping[Ref, DeclaredType], fields: tuple[Field, ...], path: str) -> Type | None:
    """Return the type of the items in the list at a dotted path, or in all lists if the path ends in `.*`."""
    found = field_at(types, fields, path.removesuffix(".*"))
    if found is None:
        return None
    if not path.endswith(".*"):
        return found.type.of if isinstance(found.type, ListType | Encoded) else found.type
    lists = dict.fromkeys(
        field.type.of for field in fields_of(types, found.type) if isinstance(field.type, ListType | Encoded)
    )
    if len(lists) > 1:
        return AnyOf(tuple(lists))
    return next(iter(lists), None)


def _innermost(type_: Type) -> str:
    """Return the innermost simple type; `any` for alternatives of several kinds, "" for a declared type."""
    if isinstance(type_, Scalar):
        return type_.kind
    if isinstance(type_, Ref):
        return ""
    if isinstance(type_, AnyOf):
        kinds = {_innermost(arm) for arm in type_.arms}
        return "any" if len(kinds) > 1 else kinds.pop()
    return _innermost(type_.of)


def _is_multiple(type_: Type) -> bool:
    if isinstance(type_, AnyOf):
        return any(map(_is_multiple, type_.arms))
    return isinstance(type_, ListType | MapType | Encoded) or type_ == Scalar("any")
