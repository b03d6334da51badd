"""Functions of check-in rules: what the fields of a rule must be together.

Times of a day are seconds since midnight. They may be those of the next day.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from wecom_runtime.testing.fake.state import as_list, truth

from .declaring import AnyValue, ArgumentValue, String, function
from .periods import ZONE

_FIXED, _SHIFTS, _FREE = 1, 2, 3
_ONE_DAY, _PERIOD, _BIWEEKLY = 0, 1, 2
_NO_REST, _REST_AT_TIMES, _REST_BY_LENGTH = 0, 1, 2
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_FIRST_YEAR = 946_656_000
"""Midnight of 1 January 2000 in China."""
_YEAR = 366 * _DAY
_TWO_WEEKS = 14 * _DAY
_REST = "休息"
"""The name of the shift without work."""
_MAC = re.compile(r"[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}")
_WINDOWS = ("earliest_work_sec", "latest_work_sec", "earliest_off_work_sec", "latest_off_work_sec")
_REMINDERS = ("remind_work_sec", "remind_off_work_sec")
_WHOLE_MINUTES = ("work_sec", "off_work_sec", *_REMINDERS, "rest_begin_time", "rest_end_time", *_WINDOWS)
_BEFORE_WORK = (0, 5, 10, 15, 20)
_AFTER_WORK = (0, 10, 20, 30, 60)
"""Minutes between the start or the end of work and its reminder."""
_LATE_OR_EARLY = ("flex_on_duty_time", "flex_off_duty_time")
_BOTH_LATE_OR_EARLY = ("max_allow_arrive_early", "max_allow_arrive_late")
_OLD_FIELDS = ("flex_time", "limit_aheadtime", "limit_offtime", "noneed_offwork")
_OF_FREE_RULES = ("span_day_time", "standard_work_duration")
_RESTS = ("apply", "checkin", "applycheckin")

_Object = Mapping[str, Any]


@function("checkins.unfit", rule=AnyValue, gives=String)
def unfit(rule: Any) -> str:
    """Return the first field of a rule that its kind does not have, or that new rules do not have; "" for none."""
    return next(_unfit(rule or {}), "")


def _unfit(rule: _Object) -> Iterator[str]:
    kind = _int(rule, "grouptype")
    if rule.get("ot_info"):
        yield "ot_info is an old field: use ot_info_v2"
    for part in (*as_list(rule.get("checkindate")), *as_list(rule.get("schedulelist"))):
        yield from (f"{name} is an old field" for name in _OLD_FIELDS if name in part)
    if rule.get("schedulelist") and kind != _SHIFTS:
        yield "only a rule with shifts has schedulelist"
    if rule.get("checkindate") and kind == _SHIFTS:
        yield "a rule with shifts has no checkindate"
    if kind != _FREE:
        yield from (f"only a free rule has {name}" for name in _OF_FREE_RULES if name in rule)
    for day in as_list(rule.get("spe_workdays")):
        for period in as_list(day.get("checkintime")):
            yield from (f"a special workday has no {name}" for name in _WINDOWS if name in period)


@function("checkins.wrong", rule=AnyValue, gives=String)
def wrong(rule: Any) -> str:
    """Return the first mistake in the fields of a check-in rule; "" for none."""
    return next(_mistakes(rule or {}), "")


@function("checkins.merged", rule=AnyValue, changes=AnyValue, gives=ArgumentValue("rule"))
def merged(rule: Any, changes: Any) -> dict[str, Any]:
    """Return a check-in rule with changes: an empty list changes nothing, anything else replaces what was there."""
    kept = dict(rule or {})
    kept.update({name: value for name, value in (changes or {}).items() if value != []})
    return kept


def _mistakes(rule: _Object) -> Iterator[str]:
    yield from _of_general(rule)
    yield from _of_corrections(rule)
    yield from _of_places(rule)
    yield from _of_special_days(rule)
    yield from _of_overtime(rule)
    kind = _int(rule, "grouptype")
    if kind == _FIXED:
        yield from _of_fixed_times(rule)
    elif kind == _SHIFTS:
        yield from _of_shifts(rule)
    else:
        yield from _of_free_times(rule)


def _of_general(rule: _Object) -> Iterator[str]:
    if not str(rule.get("groupname") or "").strip():
        yield "groupname is empty"
    people: _Object = rule.get("range") or {}
    if not any(as_list(people.get(name)) for name in ("party_id", "partyid", "userid", "tagid")):
        yield "range has no department, no member and no tag"
    if "reporterinfo" in rule:
        reporters = as_list((rule["reporterinfo"] or {}).get("reporters"))
        if not reporters or not all(one.get("userid") or one.get("tagid") for one in reporters):
            yield "each of the reporters has a userid or a tagid"
    if truth(rule.get("open_face_live_detect")) and not truth(rule.get("use_face_detect")):
        yield "open_face_live_detect needs use_face_detect"
    if _int(rule, "checkin_method_type") == 2 and _int(rule, "grouptype") != _FREE:
        yield "only a free rule has the checkin_method_type 2"


def _of_corrections(rule: _Object) -> Iterator[str]:
    reminder: _Object = rule.get("buka_remind") or {}
    names = ("allow_apply_bk_cnt", "allow_apply_bk_day_limit", "buka_limit_next_month")
    used = [name for name in names if _int(rule, name, -1) != -1]
    if truth(reminder.get("open_remind")):
        used.append("buka_remind")
    if used and not truth(rule.get("allow_apply_offworkday")):
        yield f"{used[0]} needs allow_apply_offworkday"
    if "buka_limit_next_month" in rule and _int(rule, "buka_limit_next_month") == 0:
        yield "buka_limit_next_month is 0"
    if "buka_remind_day" in reminder or "buka_remind_month" in reminder:
        if not truth(reminder.get("open_remind")):
            yield "buka_remind_day and buka_remind_month need open_remind"
        first, last = (1, 26) if _int(reminder, "buka_remind_month") else (15, 30)
        if "buka_remind_day" in reminder and not first <= _int(reminder, "buka_remind_day") <= last:
            yield f"buka_remind_day is not from {first} to {last}"


def _of_places(rule: _Object) -> Iterator[str]:
    networks, places = as_list(rule.get("wifimac_infos")), as_list(rule.get("loc_infos"))
    if not networks and not places:
        yield "a rule has WiFi or places"
    for one in networks:
        if not one.get("wifiname") or not one.get("wifimac"):
            yield "wifiname and wifimac are not empty"
        elif not _MAC.fullmatch(str(one["wifimac"])):
            yield f"{one['wifimac']} is no MAC address"
    if _has_repeats(str(one.get("wifimac")).lower() for one in networks):
        yield "the wifimac of each WiFi differs"
    if not all(one.get("loc_title") and one.get("loc_detail") for one in places):
        yield "loc_title and loc_detail are not empty"


# -- special days


def _of_special_days(rule: _Object) -> Iterator[str]:
    workdays, days_off = as_list(rule.get("spe_workdays")), as_list(rule.get("spe_offdays"))
    if workdays and _int(rule, "grouptype") != _FIXED:
        yield "only a rule of fixed times has special workdays"
    for day in workdays:
        if not day.get("notes"):
            yield "a special workday has notes"
        if not day.get("checkintime"):
            yield "a special workday has checkintime"
        for period in as_list(day.get("checkintime")):
            yield from _of_special_times(period)
    if any(day.get("checkintime") for day in days_off):
        yield "a special day off has no checkintime"
    for day in (*workdays, *days_off):
        yield from _of_dates(day)
    if _overlap([one for day in (*workdays, *days_off) for one in _dates(day)]):
        yield "special days overlap"


def _of_special_times(period: _Object) -> Iterator[str]:
    start, end = _int(period, "work_sec"), _int(period, "off_work_sec")
    if start % _MINUTE or end % _MINUTE:
        yield "the times of a special workday are whole minutes"
    if not 4 * _HOUR <= start <= 18 * _HOUR:
        yield "work_sec of a special workday is not from 04:00 to 18:00"
    if not 4 * _HOUR <= end <= _DAY + 3 * _HOUR:
        yield "off_work_sec of a special workday is not from 04:00 to 03:00 of the next day"
    if not start < end <= start + _DAY:
        yield "work_sec of a special workday is not before off_work_sec, or more than a day before"


def _of_dates(day: _Object) -> Iterator[str]:
    kind = _int(day, "type")
    names = {_ONE_DAY: ("timestamp",), _PERIOD: ("begtime", "endtime"), _BIWEEKLY: ("timestamp", "endtime")}[kind]
    for name in names:
        time = _int(day, name)
        if time <= _FIRST_YEAR or datetime.fromtimestamp(time, ZONE).strftime("%H%M%S") != "000000":
            yield f"{name} of a special day is no midnight after 1 January 2000"
    if kind != _ONE_DAY:
        length = _int(day, "endtime") - _int(day, names[0])
        if length < 0:
            yield "endtime of a special day is before its begin"
        if length > _YEAR:
            yield "special days span more than a year"


def _dates(day: _Object) -> Iterator[tuple[int, int]]:
    """Yield the periods of a special day, each with its first second and the first second after it."""
    start, end = _int(day, "timestamp"), _int(day, "endtime")
    if _int(day, "type") == _PERIOD:
        yield _int(day, "begtime"), end + _DAY
    elif _int(day, "type") == _BIWEEKLY:
        yield from ((time, time + _DAY) for time in range(start, min(end, start + _YEAR) + 1, _TWO_WEEKS))
    else:
        yield start, start + _DAY


# -- times of work


def _of_fixed_times(rule: _Object) -> Iterator[str]:
    days = as_list(rule.get("checkindate"))
    if not days:
        yield "a rule of fixed times has checkindate"
    if _has_repeats(workday for day in days for workday in as_list(day.get("workdays"))):
        yield "a workday occurs twice"
    for day in days:
        periods = as_list(day.get("checkintime"))
        yield from _of_flexible_times(day)
        yield from _of_periods(periods)
        yield from _of_windows_of_fixed_times(periods)
    of_special_days = [one for day in as_list(rule.get("spe_workdays")) for one in as_list(day.get("checkintime"))]
    own = [one for day in days for one in as_list(day.get("checkintime"))]
    if _has_repeats(one.get("time_id") for one in (*own, *of_special_days) if one.get("time_id")):
        yield "a time_id occurs twice"


def _of_windows_of_fixed_times(periods: Sequence[_Object]) -> Iterator[str]:
    for period in periods:
        if any(_int(period, name) < 0 for name in _WINDOWS):
            yield "a time at which members can check in is below 0"
        if _int(period, "earliest_work_sec") > _DAY:
            yield "earliest_work_sec is after midnight"
        if _int(period, "latest_work_sec") > 2 * _DAY - _MINUTE:
            yield "latest_work_sec is after 23:59 of the next day"
        if max(_int(period, "earliest_off_work_sec"), _int(period, "latest_off_work_sec")) > _DAY + 4 * _HOUR:
            yield "earliest_off_work_sec or latest_off_work_sec is after 04:00 of the next day"


def _of_shifts(rule: _Object) -> Iterator[str]:
    shifts = as_list(rule.get("schedulelist"))
    rests = [one for one in shifts if _int(one, "schedule_id", -1) == 0]
    if not rests:
        yield "a rule with shifts has one with schedule_id 0"
    if len(shifts) <= len(rests):
        yield "a rule with shifts has a shift with work"
    if any(one.get("schedule_name") != _REST for one in rests):
        yield f"the shift with schedule_id 0 is named {_REST}"
    if any(one.get("time_section") for one in rests):
        yield "the shift with schedule_id 0 has no time_section"
    if not all(one.get("schedule_name") for one in shifts):
        yield "schedule_name is empty"
    if _has_repeats(one.get("schedule_id") for one in shifts):
        yield "a schedule_id occurs twice"
    if _has_repeats(one.get("schedule_name") for one in shifts):
        yield "a schedule_name occurs twice"
    for shift in shifts:
        if shift in rests:
            continue
        periods = as_list(shift.get("time_section"))
        yield from _of_flexible_times(shift)
        yield from _of_periods(periods)
        if _has_repeats(one.get("time_id") for one in periods if one.get("time_id")):
            yield "a time_id occurs twice"
        if periods and _int(periods[0], "work_sec") - _int(periods[0], "earliest_work_sec") > 4 * _HOUR:
            yield "earliest_work_sec of the first period is more than four hours before work_sec"


def _of_free_times(rule: _Object) -> Iterator[str]:
    if _int(rule, "span_day_time") % _MINUTE:
        yield "span_day_time is no whole minute"
    duration = _int(rule, "standard_work_duration", -1)
    if duration != -1 and (duration % (_HOUR // 2) or not _HOUR <= duration <= _DAY):
        yield "standard_work_duration is not -1 or 1, 1.5, … 24 hours"
    interval = _int(rule, "offwork_interval_time")
    if interval % (5 * _MINUTE) or interval > 1435 * _MINUTE:
        yield "offwork_interval_time is no multiple of five minutes up to 1,435"


def _of_periods(periods: Sequence[_Object]) -> Iterator[str]:
    if not periods:
        yield "there is no period of work"
    for period in periods:
        yield from _of_period(period)
        yield from _of_rests(period)
    if _overlap([(_int(one, "work_sec"), _int(one, "off_work_sec")) for one in periods]):
        yield "periods of work overlap"
    if _overlap([(_int(one, "earliest_work_sec"), _int(one, "latest_off_work_sec")) for one in periods]):
        yield "the times at which members can check in overlap"


def _of_period(period: _Object) -> Iterator[str]:
    yield from (f"{name} is missing" for name in (*_WINDOWS, *_REMINDERS) if period.get(name) is None)
    yield from (f"{name} is no whole minute" for name in _WHOLE_MINUTES if _int(period, name) % _MINUTE)
    start, end = _int(period, "work_sec"), _int(period, "off_work_sec")
    first, last, first_off, last_off = (_int(period, name) for name in _WINDOWS)
    if start > _DAY:
        yield "work_sec is after midnight"
    if end >= 2 * _DAY - _MINUTE:
        yield "off_work_sec is not before 23:59 of the next day"
    if not _MINUTE < end - start < _DAY:
        yield "from work_sec to off_work_sec is not more than a minute and less than a day"
    if not first < last or not first_off < last_off:
        yield "an earliest time is not before its latest time"
    if not first < start < last < end:
        yield "work_sec is not between earliest_work_sec and latest_work_sec, or the latter is after off_work_sec"
    if not start < first_off < end <= last_off < end + _DAY:
        yield "off_work_sec is not between earliest_off_work_sec and latest_off_work_sec"
    if start - _int(period, "remind_work_sec") not in [_MINUTE * one for one in _BEFORE_WORK]:
        yield "remind_work_sec is not 0, 5, 10, 15 or 20 minutes before work_sec"
    if _int(period, "remind_off_work_sec") - end not in [_MINUTE * one for one in _AFTER_WORK]:
        yield "remind_off_work_sec is not 0, 10, 20, 30 or 60 minutes after off_work_sec"


def _of_rests(period: _Object) -> Iterator[str]:
    has_first = "rest_begin_time" in period or "rest_end_time" in period
    rests = [*([period] if has_first else []), *as_list(period.get("rest_times"))]
    if rests and not truth(period.get("allow_rest")):
        yield "rests need allow_rest"
    if truth(period.get("allow_rest")) and not rests:
        yield "allow_rest needs rest_begin_time and rest_end_time"
    times = [(_int(one, "rest_begin_time"), _int(one, "rest_end_time")) for one in rests]
    start, end = _int(period, "work_sec"), _int(period, "off_work_sec")
    if not all(start < begin < stop < end for begin, stop in times):
        yield "a rest is not within the period of work"
    if _overlap(times):
        yield "rests overlap"
    if end - start - sum(stop - begin for begin, stop in times) <= 3 * _MINUTE:
        yield "the work without rests is not longer than three minutes"


def _of_flexible_times(part: _Object) -> Iterator[str]:
    """Yield the mistakes in the flexible times of a day or a shift."""
    late = [name for name in _LATE_OR_EARLY if _int(part, name)]
    both = [name for name in _BOTH_LATE_OR_EARLY if _int(part, name)]
    yield from (f"{name} is no multiple of five minutes" for name in (*late, *both) if _int(part, name) % (5 * _MINUTE))
    if late and both:
        yield f"{late[0]} and {both[0]} exclude each other"
    if truth(part.get("allow_flex")) and not late and not both:
        yield "allow_flex needs a flexible time"
    rule: _Object = part.get("late_rule") or {}
    times = as_list(rule.get("timerules")) or [rule]
    times = [one for one in times if _int(one, "offwork_after_time") or _int(one, "onwork_flex_time")]
    if rule and not truth(part.get("allow_flex", part.get("schedule_id") is not None)):
        yield "late_rule needs allow_flex"
    if times and not truth(rule.get("allow_offwork_after_time")):
        yield "late_rule needs allow_offwork_after_time"
    for one in times:
        evening, morning = _int(one, "offwork_after_time"), _int(one, "onwork_flex_time")
        if evening % (15 * _MINUTE) or morning % (15 * _MINUTE):
            yield "the times of late_rule are multiples of 15 minutes"
        if evening < morning:
            yield "offwork_after_time is less than onwork_flex_time"


# -- overtime


def _of_overtime(rule: _Object) -> Iterator[str]:
    overtime: _Object = rule.get("ot_info_v2") or {}
    if _int(overtime.get("time_unit_config") or {}, "perday_duration_secs") % (_HOUR // 10):
        yield "perday_duration_secs is no multiple of 0.1 hours"
    for name in ("workdayconf", "restdayconf", "holidayconf"):
        settings: _Object = overtime.get(name) or {}
        times: _Object = settings.get("checkin") or {}
        if _int(times, "ot_time_min", 1800) >= _int(times, "ot_time_max", 14400):
            yield "ot_time_min is not less than ot_time_max"
        for part in _RESTS:
            yield from _of_overtime_rests((settings.get(part) or {}).get("restinfo") or {})


def _of_overtime_rests(rests: _Object) -> Iterator[str]:
    kind = _int(rests, "type")
    fixed = as_list(rests.get("fix_time_rule_list"))
    steps = as_list((rests.get("cal_ottime_rule") or {}).get("items"))
    if kind == _NO_REST and (fixed or steps):
        yield "rests of overtime need another type of restinfo"
    if kind == _REST_AT_TIMES and steps:
        yield "cal_ottime_rule needs type 2 of restinfo"
    if kind == _REST_BY_LENGTH and fixed:
        yield "fix_time_rule_list needs type 1 of restinfo"
    if kind == _REST_AT_TIMES and not fixed:
        yield "type 1 of restinfo needs fix_time_rule_list"
    if kind == _REST_BY_LENGTH and not steps:
        yield "type 2 of restinfo needs cal_ottime_rule"
    for one in fixed:
        if one.get("fix_time_begin_sec") is None or one.get("fix_time_end_sec") is None:
            yield "fix_time_begin_sec and fix_time_end_sec are needed"
        elif _int(one, "fix_time_begin_sec") % _MINUTE or _int(one, "fix_time_end_sec") % _MINUTE:
            yield "fix_time_begin_sec and fix_time_end_sec are whole minutes"
    if _overlap([(_int(one, "fix_time_begin_sec"), _int(one, "fix_time_end_sec")) for one in fixed]):
        yield "rests of overtime overlap"
    for one in steps:
        work, rest = _int(one, "ot_time"), _int(one, "rest_time")
        if not work or one.get("rest_time") is None:
            yield "ot_time and rest_time are needed"
        if work % (15 * _MINUTE) or rest % (15 * _MINUTE) or rest > 6 * _HOUR or rest > work:
            yield "ot_time and rest_time are multiples of 15 minutes; rest_time is up to ot_time and 360 minutes"
    if any(_int(one, "ot_time") >= _int(other, "ot_time") for one, other in itertools.pairwise(steps)):
        yield "ot_time of each step is greater than that of the step before"


# -- values


def _int(of: _Object, name: str, missing: int = 0) -> int:
    value = of.get(name)
    return missing if value in (None, "") else int(value)


def _has_repeats(values: Iterable[Any]) -> bool:
    listed = [str(one) for one in values]
    return len(set(listed)) < len(listed)


def _overlap(periods: Iterable[tuple[int, int]]) -> bool:
    return any(end > start for (_, end), (start, _) in itertools.pairwise(sorted(periods)))
