"""Rules between the fields of an object: fields that require or exclude others, limits under a condition, periods."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import attrs

from wecom_runtime.language import say

from .annotations import fields_of
from .field_texts import limits_line
from .problems import Check, Findings, Path
from .records import FieldRule, Record
from .shapes import Shape
from .wire_values import read_datetime

Limits: TypeAlias = Mapping[str, Any]
"""Limits such as `min`, `max_bytes` and `pattern`; see `field`."""

_SECONDS = {"days": 86400, "hours": 3600, "seconds": 1}
"""Unit of a span -> its seconds."""


def declared_limits(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return the limits in the metadata of a field."""
    return {key: value for key, value in metadata.items() if key.startswith(("min", "max")) or key in _OF_TEXTS}


_OF_TEXTS = ("pattern", "wide")


def rules_check(cls: type[Record], limits_check: Callable[[Shape, Limits], Check | None]) -> Check | None:
    """Return the check of the rules between the fields of an object; None if there are none.

    Args:
        cls: The model of the object.
        limits_check: Returns the check of the limits of a value with a shape.
    """
    if not cls.__rules__:
        return None
    by_wire = {info.wire: info for info in fields_of(cls)}
    of_limits = [
        limits_check(by_wire[rule.fields[0]].shape, rule.limits) if rule.kind == "limit" else None
        for rule in cls.__rules__
    ]

    def names(wire: str) -> tuple[str, ...]:
        return by_wire[wire].names if wire in by_wire else (wire,)

    rules = [
        (
            rule,
            [(names(wire), expected.lower()) for wire, expected in rule.when.items()],
            [(wire, names(wire)) for wire in rule.fields],
            check_limits,
        )
        for rule, check_limits in zip(cls.__rules__, of_limits, strict=True)
    ]

    def check_rules(value: Mapping[str, Any], path: Path, findings: Findings) -> None:
        for rule, when, fields, check_limits in rules:
            if not _holds(value, when):
                continue
            if rule.kind == "limit":
                for name in fields[0][1]:
                    if check_limits is not None and value.get(name) is not None:
                        check_limits(value[name], (*path, name), findings)
            elif rule.kind == "span":
                start, end = (_first(value, names) for _, names in fields)
                _check_span(rule, start, end, path, findings)
            else:
                given = [wire for wire, names in fields if _has(value, names, "")]
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
    return number_in(value) if found is None else found.timestamp()


def number_in(value: Any) -> float | None:
    """Return a number, also from a text; None for other values."""
    if isinstance(value, int | float):
        return value
    try:
        return float(value) if isinstance(value, str) else None
    except ValueError:
        return None


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
