"""Records by the days of China, in which WeCom counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from .state import at

ZONE = timezone(timedelta(hours=8))
MOST = 62
"""Days that are looked at: no page allows more than two months."""
_DAY = 86_400


def days_of(records: Iterable[Mapping[str, Any]], field: str, start: int, end: int) -> list[dict[str, Any]]:
    """Each day of a period with what happened on it.

    Args:
        records: What happened.
        field: The field with its Unix time.
        start: A Unix time within the first day.
        end: One within the last day.

    Returns:
        For each day its midnight as Unix time, whether it is a day `off`, the records of it (`items`, oldest first) and
        their `count`, and when the `first` and `last` were, in seconds since midnight, with the `span` between them.
    """
    begin = _midnight(start)
    found = {day: list[Mapping[str, Any]]() for day in range(begin, min(end, begin + MOST * _DAY) + 1, _DAY)}
    for record in sorted(records, key=lambda one: int(at(one, field) or 0)):
        items = found.get(_midnight(int(at(record, field) or 0)))
        if items is not None:
            items.append(record)
    return [_summary(day, items, field) for day, items in found.items()]


def _midnight(time: int) -> int:
    moment = datetime.fromtimestamp(time, ZONE)
    return int(moment.replace(hour=0, minute=0, second=0, microsecond=0).timestamp())


def _summary(day: int, items: list[Mapping[str, Any]], field: str) -> dict[str, Any]:
    times = [int(at(one, field)) - day for one in items]
    first, last = (times[0], times[-1]) if times else (0, 0)
    is_off = datetime.fromtimestamp(day, ZONE).weekday() > 4
    return {
        "day": day,
        "off": int(is_off),
        "items": items,
        "count": len(items),
        "first": first,
        "last": last,
        "span": last - first,
    }
