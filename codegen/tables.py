"""Resolves spec/errors.yaml and spec/tokens.yaml."""

from __future__ import annotations

from collections.abc import Collection

from . import ir
from .load import Mistakes, Value
from .raw import Reader
from .text import literal

_ERROR_KEYS = ("label", "class", "advice", "retry")


def resolve_errors(value: Value | None, mistakes: Mistakes) -> ir.ErrorModule | None:
    if value is None:
        return None
    reader = Reader(mistakes)
    data = reader.mapping(value, "the file", ("classes", "errors"), ("classes", "errors"))
    classes = reader.mapping(data.get("classes"), "classes")
    rows: list[tuple[int, str, str, str]] = []
    for code, entry in reader.mapping(data.get("errors"), "errors").items():
        parts = reader.mapping(entry, f"error {code}", _ERROR_KEYS, ("label",))
        if not code.removeprefix("-").isdigit():
            mistakes.add(entry, f"{code!r} is no error code", "write the number")
            continue
        cls = reader.one_of(parts.get("class"), "error class", tuple(classes), "")
        reader.flag(parts.get("retry"), "retry")
        rows.append((int(code), literal(cls), literal(reader.text(parts.get("label"), "label")), literal(reader.text(parts.get("advice"), "advice"))))
    if rows != sorted(rows, key=lambda row: row[0]):
        mistakes.add(value, "error codes are not in order", "sort them by number")
    return ir.ErrorModule("generated/wecom_client/_errors.py", "spec/errors.yaml", tuple(rows))


def resolve_tokens(value: Value | None, paths: Collection[str], mistakes: Mistakes) -> ir.TokenModule | None:
    return None
