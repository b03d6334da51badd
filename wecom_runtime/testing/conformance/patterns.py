"""Patterns of frames, requests and results: JSON values, in which an object such as {"$text": true} is a test."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from typing import Any

MISSING = object()
"""The value of a field that an object lacks."""
Lookup = Callable[[str], Any]
"""A function that returns the value at a path, such as "opened.body.stream.id", of an earlier frame."""


def difference(pattern: Any, value: Any, lookup: Lookup | None = None, path: str = "") -> str:
    """Return how a value differs from a pattern; "" if it fits.

    An object of a pattern fits an object that has at least its fields, and a list one of the same length.

    Args:
        pattern: The pattern.
        value: The value.
        lookup: For tests that compare with earlier frames.
        path: The path of the value.
    """
    if isinstance(pattern, Mapping):
        if len(pattern) == 1 and (name := next(iter(pattern))).startswith("$"):
            return "" if _holds(name, pattern[name], value, lookup) else _told(path, pattern, value)
        if not isinstance(value, Mapping):
            return _told(path, pattern, value)
        for name, part in pattern.items():
            inner = f"{path}.{name}" if path else name
            if found := difference(part, value.get(name, MISSING), lookup, inner):
                return found
        return ""
    if isinstance(pattern, list):
        if not isinstance(value, list) or len(value) != len(pattern):
            return _told(path, pattern, value)
        pairs = enumerate(zip(pattern, value, strict=True))
        return next(
            (found for at, (one, other) in pairs if (found := difference(one, other, lookup, f"{path}.{at}"))), ""
        )
    return "" if type(pattern) is type(value) and pattern == value else _told(path, pattern, value)


def _holds(name: str, given: Any, value: Any, lookup: Lookup | None) -> bool:
    match name:
        case "$text":
            return isinstance(value, str) and bool(value) is bool(given)
        case "$not":
            return bool(difference(given, value, lookup))
        case "$one_of":
            return any(value is MISSING if one is None else not difference(one, value, lookup) for one in given)
        case "$same":
            return lookup is not None and bool(value == lookup(given))
        case "$max_bytes":
            return isinstance(value, str) and len(value.encode()) <= int(given)
        case "$min_bytes":
            return isinstance(value, str) and len(value.encode()) >= int(given)
        case "$max_decoded_bytes":
            return _decoded_size(value) <= int(given)
        case _:
            raise ValueError(name)


def _decoded_size(value: Any) -> float:
    try:
        return len(base64.b64decode(value, validate=True)) if isinstance(value, str) else float("inf")
    except (binascii.Error, ValueError):
        return float("inf")


def _told(path: str, pattern: Any, value: Any) -> str:
    return f"{path or 'value'}: {shown(pattern)} != {shown(value)}"


def shown(value: Any, most: int = 160) -> str:
    """Return a value as short JSON."""
    text = "(missing)" if value is MISSING else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= most else f"{text[: most - 1]}…"


def filled(value: Any, names: Mapping[str, Any]) -> Any:
    """Return a value of a case with texts such as "$bot_id" and objects such as {"$repeat": …} replaced."""
    if isinstance(value, str):
        return names.get(value[1:], value) if value.startswith("$") else value
    if isinstance(value, list):
        return [filled(one, names) for one in value]
    if isinstance(value, dict):
        if set(value) == {"$repeat"}:
            return str(value["$repeat"]["text"]) * int(value["$repeat"]["count"])
        return {name: filled(one, names) for name, one in value.items()}
    return value
