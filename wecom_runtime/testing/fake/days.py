"""Records by the days, weeks and months of China, in which WeCom counts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from .state import at

ZONE = timezone(timedelta(hours=8))
MOST = 366
"""Days that are looked at: no page allows more than a year."""
DAILY, _WEEKLY, _MONTHLY = 2, 3, 4
_DAY = 86_400
_LONGEST = {DAILY: _DAY, _WEEKLY: 7 * _DAY, _MONTHLY: 31 * _DAY}
"""Seconds after the begin of a cycle in which the next one has begun, and not the one after it."""


def days_of(
    records: Iterable[Mapping[str, Any]], field: str, start: int, end: int, cycle: int = DAILY
) -> list[dict[str, Any]]:
    """Each day, week or month of a period with what happened in it.

    Args:
        records: What happened.
        field: The field with its Unix time.
        start: A Unix time within the first day.
        end: One within the last day.
        cycle: 2 for days, 3 for weeks, 4 for months.

    Returns:
        For each its first midnight as Unix time (`day`) and the midnight behind it (`end`), whether it begins on a day
        `off`, the records of it (`items`, oldest first) and their `count`, and when the `first` and `last` were, in
        seconds since midnight, with the `span` between them.
    """
    begins = [_begin(start, cycle)]
    while begins[-1] <= end and len(begins) <= MOST:
        begins.append(_begin(begins[-1] + _LONGEST[cycle], cycle))
    items = sorted(records, key=lambda one: int(at(one, field) or 0))
    times = [int(at(one, field) or 0) for one in items]
    cuts = [bisect_left(times, begin) for begin in begins]
    return [_summary(begins[n], begins[n + 1], items[cuts[n] : cuts[n + 1]], field) for n in range(len(begins) - 1)]


def date_of(time: int) -> str:
    """The date of a Unix time, such as 2026-03-02."""
    return datetime.fromtimestamp(time, ZONE).date().isoformat()


def replied(messages: Iterable[Mapping[str, Any]], users: Iterable[str]) -> dict[str, float] | None:
    """How members answered the chats that customers began on a day; None where there is none.

    Args:
        messages: Of that day between two people each, in the order of their times.
        users: The members.

    Returns:
        What part of the chats was answered (`percentage`) and after how many minutes on average (`minutes`), which
        is missing where none was.
    """
    members = set(users)
    asked: dict[tuple[str, str], int | None] = {}
    waits: dict[tuple[str, str], int] = {}
    for one in messages:
        for other in one["tolist"]:
            is_answer = one["from"] in members
            chat = (one["from"], other) if is_answer else (other, one["from"])
            begin = asked.setdefault(chat, None if is_answer else one["time"])
            if is_answer and begin is not None:
                waits.setdefault(chat, one["time"] - begin)
    begun = [chat for chat, time in asked.items() if time is not None]
    if not begun:
        return None
    found: dict[str, float] = {"percentage": round(100 * len(waits) / len(begun), 2)}
    return {**found, "minutes": round(sum(waits.values()) / len(waits) / 60)} if waits else found


def _begin(time: int, cycle: int) -> int:
    """The first midnight of the day, week or month that a time is in."""
    moment = datetime.fromtimestamp(time, ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    if cycle == _WEEKLY:
        moment -= timedelta(moment.weekday())
    elif cycle == _MONTHLY:
        moment = moment.replace(day=1)
    return int(moment.timestamp())


def _summary(day: int, end: int, items: list[Mapping[str, Any]], field: str) -> dict[str, Any]:
    times = [int(at(one, field)) - day for one in items]
    first, last = (times[0], times[-1]) if times else (0, 0)
    is_off = datetime.fromtimestamp(day, ZONE).weekday() > 4
    return {
        "day": day,
        "end": end,
        "off": int(is_off),
        "items": items,
        "count": len(items),
        "first": first,
        "last": last,
        "span": last - first,
    }
