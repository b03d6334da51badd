"""Functions of days, weeks and months in China's time zone, in which WeCom counts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from wecom_runtime.data.wire_values import read_datetime
from wecom_runtime.testing.fake.state import at

from .declaring import ArgumentValue, FieldOf, Items, ManyOf, Number, ObjectOf, String, function

ZONE = timezone(timedelta(hours=8))
MOST = 366
"""The most days of a period: no page allows more than a year."""
DAILY, _WEEKLY, MONTHLY = 2, 3, 4
_DAY = 86_400
_SEPTEMBER = 9
_STAGE = 30
"""The numbers of a stage of schools: 1 to 5 are the kindergarten, 31 to 39 the primary school."""
_LONGEST = {DAILY: _DAY, _WEEKLY: 7 * _DAY, MONTHLY: 31 * _DAY}
"""Seconds after the begin of a cycle at which the next one has begun, and the one after it has not."""


@function("unix_time", text=String, gives=Number)
def unix_time(text: str) -> int:
    """Return the Unix time of a text with a date, or with date and time, of China; 0 for another text."""
    moment = read_datetime(text if len(text) > len("2026-01-05") else f"{text} 00:00:00")
    return 0 if moment is None else int(moment.timestamp())


@function(
    "days",
    records=Items,
    field=FieldOf("records"),
    start=Number,
    end=Number,
    cycle=Number,
    gives=ManyOf(
        ObjectOf.of(
            day=Number,
            date=String,
            until=Number,
            end=Number,
            off=Number,
            count=Number,
            first=Number,
            last=Number,
            span=Number,
            items=ArgumentValue("records"),
        )
    ),
)
def days(records: list[Any], field: str, start: int, end: int, cycle: int = DAILY) -> list[dict[str, Any]]:
    """Return the days (`cycle` 3: weeks, 4: months) of a period, each with its records.

    Args:
        records: Records in any order.
        field: The field with the Unix time of a record.
        start: A Unix time within the first day.
        end: A Unix time within the last day.
        cycle: 2 for days, 3 for weeks, 4 for months.

    Returns:
        For each day its first midnight as Unix time (`day`), its `date`, its last second (`until`), the midnight
        after it (`end`), whether it is a day `off`, its records (`items`, oldest first) and their `count`, and the
        times of the `first` and the `last` record in seconds since midnight, with the `span` between them.
    """
    begins = [_begin(start, cycle)]
    while begins[-1] <= end and len(begins) <= MOST:
        begins.append(_begin(begins[-1] + _LONGEST[cycle], cycle))
    items = sorted(records, key=lambda one: int(at(one, field) or 0))
    times = [int(at(one, field) or 0) for one in items]
    cuts = [bisect_left(times, begin) for begin in begins]
    return [_summary(begins[n], begins[n + 1], items[cuts[n] : cuts[n + 1]], field) for n in range(len(begins) - 1)]


@function(
    "customers.replies",
    messages=Items,
    users=Items,
    gives=ObjectOf.of(percentage=Number, minutes=Number),
)
def replies(messages: list[Mapping[str, Any]], users: list[str]) -> dict[str, float] | None:
    """Return the `percentage` of answered chats that customers began, and the average `minutes`.

    Args:
        messages: The messages of one day between two people each, in any order.
        users: The members.

    Returns:
        Nothing where no chat was begun. `minutes` is missing where no chat was answered.
    """
    members = set(users)
    asked: dict[tuple[str, str], int | None] = {}
    waits: dict[tuple[str, str], int] = {}
    for one in sorted(messages, key=lambda one: int(one["seq"])):
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
    """Return the first midnight of the day, week or month of a time."""
    moment = datetime.fromtimestamp(time, ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    if cycle == _WEEKLY:
        moment -= timedelta(moment.weekday())
    elif cycle == MONTHLY:
        moment = moment.replace(day=1)
    return int(moment.timestamp())


def _summary(day: int, end: int, items: list[Mapping[str, Any]], field: str) -> dict[str, Any]:
    times = [int(at(one, field)) - day for one in items]
    first, last = (times[0], times[-1]) if times else (0, 0)
    begin = datetime.fromtimestamp(day, ZONE)
    return {
        "day": day,
        "date": begin.date().isoformat(),
        "until": end - 1,
        "end": end,
        "off": int(begin.weekday() > 4),
        "items": items,
        "count": len(items),
        "first": first,
        "last": last,
        "span": last - first,
    }


@function("schools.entry", grade=Number, time=Number, gives=Number)
def entry(grade: int, time: int) -> int:
    """Return the year in which the pupils of a standard grade entered, at a time. A school year begins in September.

    Args:
        grade: The number of the standard grade: each stage of schools begins with 1, 31, 61, 91 or 121.
        time: A Unix time.
    """
    day = datetime.fromtimestamp(time, ZONE)
    begun = day.year if day.month >= _SEPTEMBER else day.year - 1
    return begun - (int(grade) - 1) % _STAGE
