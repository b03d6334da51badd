"""Validation of wire data against a model.

Requests are checked strictly. Data from WeCom (`lenient=True`) may have numbers as strings, strings as numbers, and a
single object in place of a list, because the conversion accepts them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

import attrs

from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .annotations import FieldInfo, fields_of
from .problems import (
    Check,
    Findings,
    KnownFindings,
    KnownLenientFindings,
    LenientFindings,
    Path,
    Problem,
    Truncation,
    Unknown,
    characters,
    reports_unknown,
)
from .records import Record, case_of
from .rules import Limits, declared_limits, number_in, rules_check
from .shapes import (
    Anything,
    Coded,
    Foreign,
    Joined,
    JsonText,
    ListOf,
    MapOf,
    Moment,
    Nested,
    OneOf,
    Scalar,
    Shape,
    cached,
)
from .text import decode_json
from .wire_values import DATETIME, FLAG, read_datetime

_TRUTH_TEXTS = (0, 1, "0", "1", "true", "false")


def check(data: Any, cls: type[Record], *, lenient: bool = False, unknown: Unknown = "report") -> list[Problem]:
    """Return all problems of `data` as wire data of `cls`; an empty list if there are none."""
    if reports_unknown(unknown):
        findings = LenientFindings() if lenient else Findings()
    else:
        findings = KnownLenientFindings() if lenient else KnownFindings()
    model_check(cls)(data, (), findings)
    return findings


# -- values without parts ----------------------------------------------------------------------------------------------


def _kind_name(value: Any) -> str:
    """Return the name of a value's JSON type, for messages."""
    if value is None:
        return "null"
    for kinds, name in (
        (bool, "bool"),
        (int, "int"),
        (float, "number"),
        (str, "string"),
        (Mapping, "object"),
        (list | tuple, "list"),
    ):
        if isinstance(value, kinds):
            return name
    return type(value).__name__


def _wrong(value: Any, path: Path, findings: Findings, expected: str) -> None:
    # Strings are not shown, as they may be a user's text or a secret.
    shown = f" {value!r}" if isinstance(value, int | float) else ""
    given = f"{_kind_name(value)}{shown}"
    findings.add(path, "type", say("{expected} expected, got {given}", expected=expected, given=given))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_numeric_text(value: Any, kind: type[int] | type[float]) -> bool:
    if not isinstance(value, str):
        return False
    try:
        number = kind(value)
    except ValueError:
        return False
    return isinstance(number, int) or math.isfinite(number)


def _string(value: Any, path: Path, findings: Findings) -> None:
    if not isinstance(value, str) and not (findings.lenient and _is_number(value)):
        _wrong(value, path, findings, "string")


def _int(value: Any, path: Path, findings: Findings) -> None:
    whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    # Several responses have an empty string in place of a number.
    fits = whole or _is_numeric_text(value, int) or (findings.lenient and value == "")
    if isinstance(value, bool) or not fits:
        _wrong(value, path, findings, "int")


def _moment(value: Any, path: Path, findings: Findings) -> None:
    if isinstance(value, datetime):
        message = say("seconds since 1970 or a datetime with a timezone expected, got a datetime without a timezone")
        findings.add(path, "type", message)
    else:
        _int(value, path, findings)


def _datetime(value: Any, path: Path, findings: Findings) -> None:
    # Other forms of answers stay texts.
    if not isinstance(value, str) or (read_datetime(value) is None and not findings.lenient):
        _wrong(value, path, findings, say("a datetime, or a text such as 2026-01-05 09:00:00,"))


def _float(value: Any, path: Path, findings: Findings) -> None:
    if not (_is_number(value) or _is_numeric_text(value, float)) and not (findings.lenient and value == ""):
        _wrong(value, path, findings, "number")


def _flag(value: Any, path: Path, findings: Findings) -> None:
    if not isinstance(value, bool | int | str) or value not in _TRUTH_TEXTS:
        _wrong(value, path, findings, say("0 or 1"))


def _bool(value: Any, path: Path, findings: Findings) -> None:
    if not isinstance(value, bool) and not (findings.lenient and value in _TRUTH_TEXTS):
        _wrong(value, path, findings, "bool")


def _anything(value: Any, path: Path, findings: Findings) -> None:
    """Accept any value."""


_SCALARS: dict[type, Check] = {str: _string, int: _int, float: _float, bool: _bool}


# -- values with parts -------------------------------------------------------------------------------------------------


@cached
def _check_of(shape: Shape) -> Check:
    match shape:
        case Moment():
            return _moment
        case Scalar(kind=kind):
            return _SCALARS[kind]
        case Coded(codec=codec):
            return {FLAG: _flag, DATETIME: _datetime}.get(codec, _int)
        case Nested(model=cls):
            # Looked up at the first call, because models may contain themselves.
            return lambda value, path, findings: model_check(cls)(value, path, findings)
        case ListOf(element=element):
            return _list_check(_check_of(element))
        case MapOf(element=element):
            return _map_check(_check_of(element))
        case OneOf(arms=arms):
            return _union_check([_check_of(arm) for arm in arms])
        case Joined(element=element, separator=separator):
            return _joined_check(_check_of(element), separator)
        case JsonText(content=content):
            return _json_check(_check_of(content))
        case Anything() | Foreign():
            return _anything


def _list_check(element: Check) -> Check:
    def check_list(value: Any, path: Path, findings: Findings) -> None:
        if isinstance(value, Mapping) and findings.lenient:
            value = [value]
        if not isinstance(value, list | tuple):
            return _wrong(value, path, findings, "list")
        for index, item in enumerate(value):
            if item is not None or not findings.lenient:
                element(item, (*path, str(index)), findings)
        return None

    return check_list


def _map_check(element: Check) -> Check:
    def check_map(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, Mapping):
            return _wrong(value, path, findings, "object")
        for key, item in value.items():
            element(item, (*path, str(key)), findings)
        return None

    return check_map


def _union_check(arms: list[Check]) -> Check:
    def check_union(value: Any, path: Path, findings: Findings) -> None:
        tries: list[list[Problem]] = []
        for arm in arms:
            attempt = type(findings)()
            arm(value, path, attempt)
            if not attempt:
                return
            tries.append(attempt)
        # The arm with the deepest problem matches best.
        findings.extend(max(tries, key=lambda problems: max(p.pointer.count("/") for p in problems)))

    return check_union


def _joined_check(element: Check, separator: str) -> Check:
    def check_text(value: Any, path: Path, findings: Findings) -> None:
        if findings.lenient and _is_number(value):
            value = str(value)
        is_list = isinstance(value, list | tuple)
        before = len(findings)
        if is_list or isinstance(value, str):
            for index, part in enumerate(value if is_list or not value else value.split(separator)):
                element(part, (*path, str(index)), findings)
        if not isinstance(value, str) and len(findings) == before:
            _wrong(value, path, findings, say("string with {separator!r} between the items", separator=separator))

    return check_text


def _json_check(content: Check) -> Check:
    def check_json(value: Any, path: Path, findings: Findings) -> None:
        try:
            parsed = decode_json(value) if isinstance(value, str) else None
        except ValueError:
            parsed = None
        if parsed is None:
            return _wrong(value, path, findings, say("a JSON text in a string"))
        return content(parsed, path, findings)

    return check_json


# -- documented values -------------------------------------------------------------------------------------------------


def _documented_values(info: FieldInfo) -> Check | None:
    """Return the check for the documented values; None if there are none.

    "1" counts as 1 and, in responses, an empty string as no value.
    """
    values: tuple[object, ...] = info.metadata.get("enum", ())
    if not values:
        return None
    documented = frozenset(str(value).lower() for value in values)
    shown = ", ".join(map(str, values))
    separator = info.shape.separator if isinstance(info.shape, Joined) else None

    def check_values(value: Any, path: Path, findings: Findings) -> None:
        for item in _items(value, separator):
            text = str(int(item) if isinstance(item, bool) else item).lower()
            if text not in documented and not (findings.lenient and text == ""):
                findings.add(path, "enum", say("one of {values} expected", values=shown))
                return

    return check_values


def _items(value: Any, separator: str | None) -> list[Any]:
    if separator and isinstance(value, str):
        return value.split(separator) if value else []
    return list(value) if isinstance(value, list | tuple) else [value]


# -- limits ------------------------------------------------------------------------------------------------------------


def _limits(info: FieldInfo) -> Check | None:
    """Return the check of a field's limits; None if there are none.

    The number of items is that of the field's own list. Every other limit applies to each value in the list.
    """
    found = declared_limits(info.metadata)
    check = _limits_of(info.shape, found) if found else None
    return _with_truncation(check, found) if check is not None and info.metadata.get("cuts") else check


def _with_truncation(check: Check, limits: Limits) -> Check:
    """Return the check of a text that WeCom truncates, with the truncation in its problems."""
    unit = "bytes" if "max_bytes" in limits else "chars"
    cut = Truncation(unit, int(limits[f"max_{unit}"]), limits.get("wide", 1))

    def check_cut(value: Any, path: Path, findings: Findings) -> None:
        begin = len(findings)
        check(value, path, findings)
        if len(findings) > begin and isinstance(value, str) and cut.apply(value) != value:
            findings[begin:] = [attrs.evolve(one, cut=cut) for one in findings[begin:]]

    return check_cut


def _limits_of(shape: Shape, limits: Limits) -> Check | None:
    match shape:
        case Scalar(kind=kind):
            return _text_limits(limits) if kind is str else None if kind is bool else _number_limits(limits)
        case ListOf(element=element):
            return _list_limits(limits, _limits_of(element, _of_elements(limits)), None)
        case Joined(element=element, separator=separator):
            return _list_limits(limits, _limits_of(element, _of_elements(limits)), separator)
        case MapOf(element=element):
            return _map_limits(_limits_of(element, limits))
        case OneOf(arms=arms):
            return _all([check for arm in arms if (check := _limits_of(arm, limits)) is not None])
        case _:
            return None  # models check the limits of their own fields


def _of_elements(limits: Limits) -> Limits:
    return {name: limit for name, limit in limits.items() if not name.endswith("_items")}


def _all(checks: list[Check]) -> Check | None:
    def check_all(value: Any, path: Path, findings: Findings) -> None:
        for check in checks:  # each check ignores values of other kinds
            check(value, path, findings)

    return check_all if checks else None


def _text_limits(limits: Limits) -> Check | None:
    sizes = [_bounds(limits, unit) for unit in ("bytes", "chars")]
    pattern = re.compile(limits["pattern"], re.ASCII) if limits.get("pattern") else None
    if not any(sizes) and pattern is None:
        return None
    (least_bytes, most_bytes), (least_chars, most_chars) = (bounds or (0, math.inf) for bounds in sizes)
    measure = partial(characters, wide=limits["wide"]) if limits.get("wide", 1) != 1 else len

    def check_text(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, str):
            return
        size = len(value) if value.isascii() else len(value.encode("utf-8", "surrogatepass"))
        if not least_bytes <= size <= most_bytes:
            _report_size(size, "bytes", least_bytes, most_bytes, path, findings)
        length = measure(value)
        if not least_chars <= length <= most_chars:
            _report_size(length, "characters", least_chars, most_chars, path, findings)
        if pattern is not None and not findings.lenient and pattern.fullmatch(value) is None:
            # The text is not shown, as it may be a secret.
            message = say("the text does not match the pattern {pattern}", pattern=limits["pattern"])
            findings.add(path, "limit", message, is_pattern=True)

    return check_text


def _list_limits(limits: Limits, element: Check | None, separator: str | None) -> Check | None:
    bounds = _bounds(limits, "items")
    if element is None and bounds is None:
        return None
    least, most = bounds or (0, math.inf)

    def check_list(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, list | tuple | str) or (isinstance(value, str) and separator is None):
            return
        items = _items(value, separator)
        if not least <= len(items) <= most:
            _report_size(len(items), "items", least, most, path, findings)
        if element is not None:
            for index, item in enumerate(items):
                element(item, (*path, str(index)), findings)

    return check_list


def _map_limits(element: Check | None) -> Check | None:
    if element is None:
        return None

    def check_map(value: Any, path: Path, findings: Findings) -> None:
        if isinstance(value, Mapping):
            for key, item in value.items():
                element(item, (*path, key), findings)

    return check_map


def _number_limits(limits: Limits) -> Check | None:
    least, most = limits.get("min"), limits.get("max")
    if least is None and most is None:
        return None

    def check_number(value: Any, path: Path, findings: Findings) -> None:
        number = number_in(value)
        if number is None:
            return
        if least is not None and number < least:
            findings.add(path, "limit", say("{value} is less than {least}", value=value, least=least))
        if most is not None and number > most:
            findings.add(path, "limit", say("{value} is more than {most}", value=value, most=most))

    return check_number


def _bounds(limits: Limits, unit: str) -> tuple[float, float] | None:
    if f"min_{unit}" not in limits and f"max_{unit}" not in limits:
        return None
    return limits.get(f"min_{unit}", 0), limits.get(f"max_{unit}", math.inf)


def _report_size(size: int, unit: str, least: float, most: float, path: Path, findings: Findings) -> None:
    if size < least:
        message = say("{size} {unit} are too few: at least {least}", size=size, unit=_unit(unit), least=least)
    else:
        message = say("{size} {unit} are too many: at most {most}", size=size, unit=_unit(unit), most=most)
    findings.add(path, "limit", message)


def _unit(unit: str) -> str:
    if unit == "bytes":
        return say("bytes")
    return say("characters") if unit == "characters" else say("items")


# -- models ------------------------------------------------------------------------------------------------------------


@cached
def model_check(cls: type[Record]) -> Check:
    """Return the check of a model's wire data."""
    infos = fields_of(cls)
    known = {name: info for info in infos for name in info.names}
    required = [info for info in infos if info.required]
    is_union = "__union__" in vars(cls)
    checks = {info.wire: _field_check(info) for info in infos}
    check_rules = rules_check(cls, _limits_of)

    def check_model(value: Any, path: Path, findings: Findings) -> None:
        if type(value) is not dict and not isinstance(value, Mapping):
            return _wrong(value, path, findings, "object")
        data = value
        if is_union and (chosen := case_of(cls, data)) is not cls:
            return model_check(chosen)(data, path, findings)
        for key, item in data.items():
            info = known.get(key)
            if info is not None:
                if item is not None or (info.required and not findings.lenient):
                    checks[info.wire](item, (*path, key), findings)
            elif findings.reports_unknown:
                _report_unknown(str(key), known, path, findings)
        for info in required:
            if info.wire not in data and not any(alias in data for alias in info.aliases):
                findings.add((*path, info.wire), "missing", say("{name} is required", name=info.wire))
        if check_rules is not None:
            check_rules(data, path, findings)
        return None

    return check_model


def _report_unknown(name: str, known: Mapping[str, FieldInfo], path: Path, findings: Findings) -> None:
    message = say("{name} is not a known field", name=name) + did_you_mean(name, known)
    findings.add((*path, name), "unknown", message)


def _field_check(info: FieldInfo) -> Check:
    """Return the check of a field: its type, and then its documented values and limits."""
    check_type = _check_of(info.shape)
    usual = info.shape.kind if isinstance(info.shape, Scalar) else None  # needs no check of the type
    check_values, check_limits = _documented_values(info), _limits(info)
    if check_values is None and check_limits is None:
        return check_type

    def check_field(value: Any, path: Path, findings: Findings) -> None:
        if type(value) is not usual:
            before = len(findings)
            check_type(value, path, findings)
            if len(findings) > before and any(found.kind == "type" for found in findings[before:]):
                return
        if check_values is not None:
            check_values(value, path, findings)
        if check_limits is not None:
            check_limits(value, path, findings)

    return check_field
