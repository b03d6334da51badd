"""Finds what does not fit between wire data and a model.

Two degrees: a request is checked strictly, because a mistake in it is ours. What WeCom sends (`lenient=True`) may hold
numbers as strings, strings as numbers and a single object in place of a list; the conversion takes these, so that they
are no problem.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, get_args

import attrs

from wecom_runtime.data import models as m
from wecom_runtime.suggestions import did_you_mean

from .annotations import FieldInfo, cached, codec_of, fields_of, is_list, is_map, is_model, is_union, plain, union_arms
from .conversion import SEPARATORS
from .models import Model, Response, case_of

Path = tuple[str, ...]
Check = Callable[[Any, Path, "Findings"], None]

ENVELOPE_FIELDS = ("errcode", "errmsg")


@attrs.frozen
class Problem:
    """One thing that does not fit."""

    pointer: str
    """JSON pointer to the value, `/text/content`; empty for the payload itself."""
    kind: str
    """`missing`, `type`, `unknown`, `enum` or `endpoint`."""
    message: str
    """What is wrong and what would be right."""

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"


class Findings:
    """Collects problems while a payload is walked."""

    __slots__ = ("lenient", "problems")

    def __init__(self, lenient: bool) -> None:
        self.lenient = lenient
        self.problems: list[Problem] = []

    def add(self, path: Path, kind: str, message: str) -> None:
        self.problems.append(Problem(pointer(path), kind, message))


def pointer(path: Path) -> str:
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in path)


def check(data: Any, cls: type[Model], *, lenient: bool = False) -> list[Problem]:
    """All problems of `data` as wire data of `cls`; none if the list is empty."""
    findings = Findings(lenient)
    _check_of(cls)(data, (), findings)
    return findings.problems


# -- one check for each type -------------------------------------------------------------------------------------------


def kind_name(value: Any) -> str:
    """How a JSON type is called in messages."""
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
    # Strings are not shown: they may be anything a user wrote, or a secret.
    shown = f" {value!r}" if isinstance(value, int | float) else ""
    findings.add(path, "type", f"{expected} expected, got {kind_name(value)}{shown}")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_numeric_text(value: Any, kind: type[int] | type[float]) -> bool:
    if not isinstance(value, str):
        return False
    try:
        kind(value)
    except ValueError:
        return False
    return True


def _string(value: Any, path: Path, findings: Findings) -> None:
    if not isinstance(value, str) and not (findings.lenient and _is_number(value)):
        _wrong(value, path, findings, "string")


def _int(value: Any, path: Path, findings: Findings) -> None:
    whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    # An empty string is how several answers write "no number".
    fits = whole or _is_numeric_text(value, int) or (findings.lenient and value == "")
    if isinstance(value, bool) or not fits:
        _wrong(value, path, findings, "int")


def _float(value: Any, path: Path, findings: Findings) -> None:
    if not (_is_number(value) or _is_numeric_text(value, float)) and not (findings.lenient and value == ""):
        _wrong(value, path, findings, "number")


def _flag(value: Any, path: Path, findings: Findings) -> None:
    if not isinstance(value, bool | int | str) or value not in (0, 1, "0", "1", "true", "false"):
        _wrong(value, path, findings, "0 or 1")


def _bool(value: Any, path: Path, findings: Findings) -> None:
    if not isinstance(value, bool) and not (findings.lenient and value in (0, 1, "0", "1", "true", "false")):
        _wrong(value, path, findings, "bool")


def _anything(value: Any, path: Path, findings: Findings) -> None:
    pass


_SIMPLE: dict[Any, Check] = {str: _string, int: _int, float: _float, bool: _bool, Any: _anything}


@cached
def _check_of(hint: Any) -> Check:
    if hint in _SIMPLE:
        return _SIMPLE[hint]
    if codec_of(hint) is not None:
        return _codec_check(hint)
    if is_model(hint):
        return _model_check(hint)
    if is_list(hint):
        return _list_check(get_args(hint)[0])
    if is_map(hint):
        return _map_check(get_args(hint)[1])
    if is_union(hint):
        return _union_check(union_arms(hint))
    raise TypeError(f"{hint!r} is no type of a model's field")


def _codec_check(hint: Any) -> Check:
    codec, base = codec_of(hint), plain(hint)
    if codec is m.FLAG:
        return _flag
    if codec is m.INT_STRING:
        return _int
    if codec is m.JSON:
        inner = _check_of(base)

        def check_json(value: Any, path: Path, findings: Findings) -> None:
            if not isinstance(value, str):
                return _wrong(value, path, findings, "a JSON text in a string")
            try:
                parsed = json.loads(value)
            except ValueError:
                return _wrong(value, path, findings, "a JSON text in a string")
            return inner(parsed, path, findings)

        return check_json

    element, separator = _check_of(get_args(base)[0]), SEPARATORS[codec]

    def check_text(value: Any, path: Path, findings: Findings) -> None:
        if findings.lenient and _is_number(value):
            value = str(value)
        if not isinstance(value, str):
            return _wrong(value, path, findings, f"string with {separator!r} between the items")
        for index, part in enumerate(value.split(separator) if value else ()):
            element(part, (*path, str(index)), findings)
        return None

    return check_text


def _list_check(element: Any) -> Check:
    check_element = _check_of(element) if not is_model(element) else lambda *a: _check_of(element)(*a)

    def check_list(value: Any, path: Path, findings: Findings) -> None:
        if isinstance(value, Mapping) and findings.lenient:
            value = [value]
        if not isinstance(value, list | tuple):
            return _wrong(value, path, findings, "list")
        for index, item in enumerate(value):
            if item is not None or not findings.lenient:
                check_element(item, (*path, str(index)), findings)
        return None

    return check_list


def _map_check(element: Any) -> Check:
    check_element = _check_of(element) if not is_model(element) else lambda *a: _check_of(element)(*a)

    def check_map(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, Mapping):
            return _wrong(value, path, findings, "object")
        for key, item in value.items():
            check_element(item, (*path, str(key)), findings)
        return None

    return check_map


def _union_check(arms: tuple[Any, ...]) -> Check:
    checks = [_check_of(arm) if not is_model(arm) else lambda *a, arm=arm: _check_of(arm)(*a) for arm in arms]

    def check_union(value: Any, path: Path, findings: Findings) -> None:
        tries: list[list[Problem]] = []
        for one in checks:
            attempt = Findings(findings.lenient)
            one(value, path, attempt)
            if not attempt.problems:
                return
            tries.append(attempt.problems)
        # The arm that got furthest says best what is wrong.
        findings.problems.extend(max(tries, key=lambda problems: max(p.pointer.count("/") for p in problems)))

    return check_union


def _model_check(cls: type[Model]) -> Check:
    fields = fields_of(cls)
    known: dict[str, FieldInfo] = {}
    for info in fields:
        for name in (info.wire, *info.aliases):
            known[name] = info
    allowed = set(ENVELOPE_FIELDS) if issubclass(cls, Response) else set()
    compiled: dict[str, Check] = {}

    def check_field(info: FieldInfo, value: Any, path: Path, findings: Findings) -> None:
        one = compiled.get(info.wire)
        if one is None:
            one = compiled[info.wire] = _check_of(info.type)
        before = len(findings.problems)
        one(value, path, findings)
        enum = info.metadata.get("enum")
        if enum and len(findings.problems) == before:
            codec = codec_of(info.type)
            check_enum(value, enum, path, findings, SEPARATORS.get(codec) if codec else None)

    def check_model(value: Any, path: Path, findings: Findings) -> None:
        if not isinstance(value, Mapping):
            return _wrong(value, path, findings, "object")
        chosen = case_of(cls, value)
        if chosen is not cls:
            return _check_of(chosen)(value, path, findings)
        seen = set()
        for key, item in value.items():
            info = known.get(key)
            if info is None:
                if key not in allowed:
                    meant = did_you_mean(str(key), known)
                    findings.add((*path, str(key)), "unknown", f"{key} is not a known field{meant}")
                continue
            seen.add(info.wire)
            if item is not None or (info.required and not findings.lenient):
                check_field(info, item, (*path, key), findings)
        for info in fields:
            if info.required and info.wire not in seen:
                findings.add((*path, info.wire), "missing", f"{info.wire} is required")
        return None

    return check_model


def check_enum(
    value: Any, enum: tuple[object, ...], path: Path, findings: Findings, separator: str | None = None
) -> None:
    """Documented values only; "1" is as good as 1, and an empty string stands for no value."""
    documented = {str(v).lower() for v in enum}
    if separator and isinstance(value, str):
        value = value.split(separator) if value else ()
    for item in value if isinstance(value, list | tuple) else (value,):
        text = str(int(item) if isinstance(item, bool) else item).lower()
        if text not in documented and not (findings.lenient and text == ""):
            shown = ", ".join(str(v) for v in enum)
            findings.add(path, "enum", f"one of {shown} expected")
            return
