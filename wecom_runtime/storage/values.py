"""Values as the JSON text that storages keep, and records of which the one that was made later counts."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Mapping
from typing import Any, cast

from wecom_runtime.logs import logger

STAMP = "fetched"
"""The field of a record that tells which of two is the later one."""
AHEAD = 86400.0
"""Seconds by which a stamp may be ahead of this clock. One that is further ahead is none: milliseconds, say."""


_odd: set[type] = set()


def was_added(storage: object, answer: object) -> bool:
    """Return whether `storage.add` kept a value: True, or a number other than 0.

    Anything else counts as "there was one already", so that what may happen once never happens twice; that is logged
    once for each class of storages.
    """
    if isinstance(answer, int):
        return bool(answer)
    kind = type(storage)
    if kind not in _odd:
        _odd.add(kind)
        logger.warning(
            "%s.add returned %s where True (the value was kept) or False (there was one already) is expected: "
            "it counts as False",
            kind.__name__,
            "None" if answer is None else f"a {type(answer).__name__}",
        )
    return False


def dump(value: Any) -> str:
    """A value as the JSON text that storages keep: in ASCII, which every client library takes as it is."""
    return json.dumps(value, separators=(",", ":"))


def load(text: object) -> Any:
    """The value of a JSON text; None where there is no text, or one that something else wrote."""
    if not isinstance(text, (str, bytes, bytearray)):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def as_record(value: object) -> dict[str, Any] | None:
    """A stored value as a record; None for anything else. Storages that keep text may give the JSON back."""
    if isinstance(value, (str, bytes, bytearray)):
        value = load(value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    return None


def finite(value: object) -> float | None:
    """A number as a float; None for anything else, also for one that no float can hold."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def number(value: object) -> float | None:
    """The same, also of a number that is text."""
    if not isinstance(value, str):
        return finite(value)
    try:
        return finite(float(value))
    except ValueError:
        return None


def stamp_of(record: Mapping[str, Any]) -> float:
    """When a record was made; 0 where it does not say, or names a time that has not come yet."""
    stamp = finite(record.get(STAMP))
    return 0.0 if stamp is None or stamp > latest_stamp() else stamp


def latest_stamp() -> float:
    """The latest time that a stamp can name."""
    return time.time() + AHEAD


def is_later(current: Mapping[str, Any], value: Mapping[str, Any]) -> bool:
    """Whether `current` was made after `value`."""
    return stamp_of(current) > stamp_of(value)
