"""Values as JSON text for storages, and records, of which the later one is kept."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Mapping
from typing import Any, cast

from wecom_runtime.logs import logger

STAMP = "fetched"
"""The field of a record with its time, by which records are compared."""
MAX_AHEAD = 86400.0
"""Maximum seconds by which a stamp may be ahead of this clock. Later stamps, such as milliseconds, are ignored."""


_warned: set[type] = set()
"""Classes of storages about whose `add` a warning was logged."""


def was_added(storage: object, answer: object) -> bool:
    """Return whether `storage.add` stored a value: True, or a number other than 0.

    Any other result counts as False, so that an operation that must happen once never happens twice. That is logged
    once for each class of storages.
    """
    if isinstance(answer, int):
        return bool(answer)
    kind = type(storage)
    if kind not in _warned:
        _warned.add(kind)
        logger.warning(
            "%s.add must return True (the value was stored) or False (there was an entry), not %s: it counts as False",
            kind.__name__,
            "None" if answer is None else f"a {type(answer).__name__}",
        )
    return False


_ENCODER = json.JSONEncoder(separators=(",", ":"))


def dump(value: Any) -> str:
    """Return a value as JSON text in ASCII, which every client library stores unchanged."""
    return _ENCODER.encode(value)


def load(text: object) -> Any:
    """Return the value of a JSON text; None for any other value."""
    if not isinstance(text, (str, bytes, bytearray)):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def as_record(value: object) -> dict[str, Any] | None:
    """Return a stored value, a mapping or JSON text, as a record; None for any other value."""
    if isinstance(value, (str, bytes, bytearray)):
        value = load(value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    return None


def finite(value: object) -> float | None:
    """Return a number as a finite float; None for any other value."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def number(value: object) -> float | None:
    """Return a number, or a number in text, as a finite float; None for any other value."""
    if not isinstance(value, str):
        return finite(value)
    try:
        return finite(float(value))
    except ValueError:
        return None


def stamp_of(record: Mapping[str, Any]) -> float:
    """Return the time of a record; 0 if it has none, or one in the future."""
    stamp = finite(record.get(STAMP))
    return 0.0 if stamp is None or stamp > latest_stamp() else stamp


def latest_stamp() -> float:
    """Return the latest valid stamp."""
    return time.time() + MAX_AHEAD


def is_later(current: Mapping[str, Any], value: Mapping[str, Any]) -> bool:
    """Return whether the record `current` is later than the record `value`."""
    return stamp_of(current) > stamp_of(value)


MAX_DEPTH = 200
"""The deepest nesting of values that are stored. The parser of JSON recurses, wherever it is called."""


def is_too_deep(value: object) -> bool:
    """Return whether mappings and lists are nested more deeply than `MAX_DEPTH`."""
    level: list[Any] = [value]
    for _ in range(MAX_DEPTH):
        inner: list[Any] = []
        for one in level:
            children: Any = one.values() if isinstance(one, dict) else one
            inner += [child for child in children if isinstance(child, dict | list | tuple)]
        if not inner:
            return False
        level = inner
    return True
