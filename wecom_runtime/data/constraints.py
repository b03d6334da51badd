"""Checks beyond types: documented values, lengths, bounds, and rules between fields."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, TypeAlias

import attrs

from wecom_runtime.language import say

from .annotations import FieldInfo, fields_of
from .field_texts import limits_line
from .problems import Check, Findings, Path, Truncation, characters
from .records import FieldRule, Record
from .shapes import Joined, ListOf, MapOf, OneOf, Scalar, Shape
from .wire_values import read_datetime

Limits: TypeAlias = Mapping[str, Any]
"""Limits such as `min`, `max_bytes` and `pattern`; see `field`."""

_SECONDS = {"days": 86400, "hours": 3600, "seconds": 1}
"""Unit of a span -> its seconds."""


# -- documented values -------------------------------------------------------------------------------------------------


def documented_values(info: FieldInfo) -> Check | None:
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


def limits(info: FieldInfo) -> Check | None:
    """Return the check of a field's limits; None if there are none.

    The number of items is that of the field's own list. Every other limit applies to each value in the list.
    """
    found = declared_limits(info.metadata)
    check = _limits_of(info.shape, found) if found else None
    return _with_truncation(check, found) if check is not None and info.metadata.get("cuts") else check


def declared_limits(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return the limits in the metadata of a field."""
    return {key: value for key, value in metadata.items() if key.startswith(("min", "max")) or key in _OF_TEXTS}


_OF_TEXTS = ("pattern", "wide")


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
    wide = limits.get("wide", 1)

    def check_text(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, str):
            return
        size = len(value) if value.isascii() else len(value.encode("utf-8", "surrogatepass"))
        if not least_bytes <= size <= most_bytes:
            _report_size(size, "bytes", least_bytes, most_bytes, path, findings)
        length = characters(value, wide)
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
        number = _number(value)
        if number is None:
            return
        if least is not None and number < least:
            findings.add(path, "limit", say("{value} is less than {least}", value=value, least=least))
        if most is not None and number > most:
            findings.add(path, "limit", say("{value} is more than {most}", value=value, most=most))

    return check_number


def _number(value: Any) -> float | None:
    if isinstance(value, int | float):
        return value
    try:
        return float(value) if isinstance(value, str) else None
    except ValueError:
        return None


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


# -- rules between fields ----------------------------------------------------------------------------------------------


def conditions(cls: type[Record]) -> Check | None:
    """Return the check of the rules between the fields of an object; None if there are none."""
    if not cls.__rules__:
        return None
    by_wire = {info.wire: info for info in fields_of(cls)}
    of_limits = [
        _limits_of(by_wire[rule.fields[0]].shape, rule.limits) if rule.kind == "limit" else None
        for rule in cls.__rules__
    ]

    def names(wire: str) -> tuple[str, ...]:
        return by_wire[wire].names if wire in by_wire else (wire,)

    whens = [[(names(wire), expected.lower()) for wire, expected in rule.when.items()] for rule in cls.__rules__]
    rules = list(zip(cls.__rules__, whens, of_limits, strict=True))

    def check_rules(value: Mapping[str, Any], path: Path, findings: Findings) -> None:
        for rule, when, check_limits in rules:
            if _holds(value, when):
                if rule.kind == "limit":
                    for name in names(rule.fields[0]):
                        if check_limits is not None and value.get(name) is not None:
                            check_limits(value[name], (*path, name), findings)
                    continue
                if rule.kind == "span":
                    start, end = (_first(value, names(wire)) for wire in rule.fields)
                    _check_span(rule, start, end, path, findings)
                    continue
                given = [wire for wire in rule.fields if _has(value, names(wire), "")]
                message = _broken(rule, given)
                if message:
                    missing = tuple(wire for wire in rule.fields if wire not in given)
                    findings.add(path, "condition", message, missing or rule.fields)

    return check_rules


def _holds(data: Mapping[str, Any], when: list[tuple[tuple[str, ...], str]]) -> bool:
    """Return whether all conditions of a rule hold: the names of a field, and its expected value."""
    for names, expected in when:  # noqa: SIM110 - a loop needs no generator for each of the many rules
        if not _has(data, names, expected):
            return False
    return True


def _has(data: Mapping[str, Any], names: tuple[str, ...], expected: str) -> bool:
    """Return whether a field has the expected value, in lower case, under any of its names; "" is any value."""
    for name in names:
        value = data.get(name)
        if value is None or value == "" or value == [] or value == {}:
            continue
        if not expected or str(int(value) if isinstance(value, bool) else value).lower() == expected:
            return True
    return False


def _first(data: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    """Return the value of a field under any of its names; None if it is missing."""
    return next((data[name] for name in names if data.get(name) is not None), None)


def _check_span(rule: FieldRule, start: Any, end: Any, path: Path, findings: Findings) -> None:
    """Report a period that is too long; times that are no numbers are problems of their own."""
    first, last = _instant(start), _instant(end)
    most = sum(_SECONDS[unit] * count for unit, count in rule.limits.items())
    if first is None or last is None or (first == 0 and "days" in rule.limits):  # the Unix time 0 is no time
        return
    if last - first > most:
        findings.add((*path, rule.fields[1]), "limit", rule_text(attrs.evolve(rule, when={})))


def _instant(value: Any) -> float | None:
    """Return a time in seconds, from a number or a text such as 2026-01-05 09:00:00; None for other values."""
    found = read_datetime(value) if isinstance(value, str) else None
    return _number(value) if found is None else found.timestamp()


def _unit_of_time(name: str) -> str:
    return {"seconds": say("seconds"), "hours": say("hours"), "days": say("days")}[name]


def rule_text(rule: FieldRule) -> str:
    """Return a rule in words."""
    fields = ", ".join(rule.fields)
    if rule.kind == "span":
        start, end = rule.fields
        [(unit, count)] = rule.limits.items()
        text = say(
            "{end} is at most {count} {unit} after {start}", end=end, count=count, unit=_unit_of_time(unit), start=start
        )
    elif rule.kind == "limit":
        text = say("{name} has a limit: {limits}", name=fields, limits=limits_line(rule.limits))
    elif rule.kind == "one_of":
        text = say("one of {fields} is required", fields=fields)
    elif rule.kind == "exclusive":
        text = say("only one of {fields} may be given", fields=fields)
    elif len(rule.fields) == 1:
        text = say("{name} is required", name=fields)
    else:
        text = say("{fields} are required", fields=fields)
    if not rule.when:
        return text
    condition = say(" and ").join(
        say("{name} is {value}", name=wire, value=value) if value else say("{name} is given", name=wire)
        for wire, value in rule.when.items()
    )
    return say("{rule} if {condition}", rule=text, condition=condition)


def _broken(rule: FieldRule, given: list[str]) -> str:
    """Return the message for a broken rule; "" if the rule holds."""
    if rule.kind == "one_of":
        return "" if given else rule_text(rule)
    if rule.kind == "exclusive":
        if len(given) < 2:
            return ""
        return say("{rule}, not {fields}", rule=rule_text(rule), fields=say(" and ").join(given))
    missing = tuple(wire for wire in rule.fields if wire not in given)
    return rule_text(attrs.evolve(rule, fields=missing)) if missing else ""
