"""Functions of events that repeat: the times of a schedule, and its conflicts with others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from itertools import islice
from typing import Any

from .declaring import AnyValue, Items, ManyOf, Number, Truth, function

_DAY = 86_400
_HORIZON = 366
"""The days in which two series are compared."""
_DAILY, _WEEKLY, _MONTHLY, _YEARLY, _WORKDAYS = 0, 1, 2, 5, 7
_WORKDAYS_OF_WEEK = 5


class _Series:
    """The times of an event.

    Args:
        event: Its `start_time`, `end_time` and `reminders`, as a schedule has them.
    """

    def __init__(self, event: Mapping[str, Any]) -> None:
        rule: Mapping[str, Any] = event.get("reminders") or {}
        self.start, self.end = int(event.get("start_time") or 0), int(event.get("end_time") or 0)
        self.repeats = str(rule.get("is_repeat", 0)) in ("1", "True")
        self._zone = timezone(timedelta(hours=int(rule.get("timezone", 8))))
        self._first = datetime.fromtimestamp(self.start, self._zone)
        self._kind = int(rule.get("repeat_type") or 0)
        is_custom = str(rule.get("is_custom_repeat", 0)) in ("1", "True")
        self._interval = max(1, int(rule.get("repeat_interval") or 1)) if is_custom else 1
        self._weekdays = set(map(int, rule.get("repeat_day_of_week") or ())) if is_custom else set[int]()
        self._days = set(map(int, rule.get("repeat_day_of_month") or ())) if is_custom else set[int]()
        self.until = int(rule.get("repeat_until") or 0)
        self._without = {int(one["start_time"]) for one in rule.get("exclude_time_list") or ()}

    def has(self, time: int) -> bool:
        """Return whether the event begins at a time."""
        if not self.repeats:
            return time == self.start
        if time < self.start or time in self._without or (self.until and time > self.until):
            return False
        moment = datetime.fromtimestamp(time, self._zone)
        return moment.time() == self._first.time() and self._is_day(moment.date())

    def times(self, start: int, end: int) -> Iterator[int]:
        """Yield the begins of the event in a period."""
        if not self.repeats:
            yield from [self.start] if start <= self.start < end else ()
            return
        day = max(0, (start - self.start) // _DAY)
        for time in range(self.start + day * _DAY, end, _DAY):
            if time >= start and self.has(time):
                yield time

    def _is_day(self, day: date) -> bool:
        first, step = self._first.date(), self._interval
        if self._kind == _DAILY:
            return (day - first).days % step == 0
        if self._kind == _WORKDAYS:
            return day.weekday() < _WORKDAYS_OF_WEEK
        if self._kind == _WEEKLY:
            weeks = (_monday(day) - _monday(first)).days // 7
            return weeks % step == 0 and day.isoweekday() in (self._weekdays or {first.isoweekday()})
        months = (day.year - first.year) * 12 + day.month - first.month
        if self._kind == _MONTHLY:
            return months % step == 0 and day.day in (self._days or {first.day})
        return self._kind == _YEARLY and months % (12 * step) == 0 and day.day == first.day


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


@function("schedules.begins", event=AnyValue, time=Number, gives=Truth)
def begins(event: Any, time: int) -> bool:
    """Return whether an event, which may repeat, begins at a time."""
    return _Series(event or {}).has(int(time))


@function("schedules.repeats", event=AnyValue, most=Number, gives=Number)
def repeats(event: Any, most: int) -> int:
    """Return how often an event takes place until its end; a greater number counts as `most`."""
    series = _Series(event or {})
    return sum(1 for _ in islice(series.times(series.start, series.until + 1), int(most)))


@function("schedules.completed", reminders=AnyValue, start=Number, gives=AnyValue)
def completed(reminders: Any, start: int) -> Any:
    """Return the rule of a series of its own with the day of its start among the days, if it has days."""
    first = datetime.fromtimestamp(int(start or 0), timezone(timedelta(hours=8)))
    days = {_WEEKLY: ("repeat_day_of_week", first.isoweekday()), _MONTHLY: ("repeat_day_of_month", first.day)}
    name, day = days.get(int((reminders or {}).get("repeat_type") or 0), ("", 0))
    if not reminders or not reminders.get("is_custom_repeat") or not reminders.get(name) or not start:
        return reminders
    return {**reminders, name: sorted({*map(int, reminders[name]), day})}


@function("schedules.conflicts", event=AnyValue, others=Items, gives=ManyOf(Number))
def conflicts(event: Any, others: list[Any]) -> list[int]:
    """Return the begins of an event in the next year that are within others, or contain them."""
    own, known = _Series(event or {}), [_Series(one) for one in others]
    length, last = own.end - own.start, own.start + _HORIZON * _DAY
    found: list[int] = []
    for time in own.times(own.start, last):
        for other in known:
            span = other.end - other.start
            if any(one < time + length and time < one + span for one in other.times(time - span, time + length)):
                found.append(time)
                break
    return found


@function("schedules.midnights", times=Items, gives=ManyOf(Number))
def midnights(times: list[Any]) -> list[int]:
    """Return the first second of the day of each time, in China's time zone."""
    return [int(one) - (int(one) + 8 * 3600) % _DAY for one in times]


@function("rounded", number=Number, step=Number, up=Truth, gives=Number)
def rounded(number: float, step: float, up: bool) -> int:
    """Return the multiple of a number that is not greater, or with `up` not less."""
    return int(-(-number // step) if up else number // step) * int(step)
