"""Functions of the records of smart sheets: their cells, filters and order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from wecom_runtime.harmless import integer_in

from .declaring import AnyValue, Items, StateView, String, Truth, function
from .lists import in_order

_ZONE = timezone(timedelta(hours=8))
_NUMBERS = {"NUMBER", "PROGRESS", "CURRENCY", "PERCENTAGE"}
_TIMES = {"DATE_TIME", "CREATED_TIME", "MODIFIED_TIME"}
_LISTS = {"TEXT", "URL", "IMAGE", "ATTACHMENT", "USER", "SELECT", "SINGLE_SELECT", "LOCATION", "REFERENCE", "WWGROUP"}
_OF_WECOM = {"CREATED_USER", "MODIFIED_USER", "CREATED_TIME", "MODIFIED_TIME", "FORMULA", "AUTONUMBER"}
"""The types of columns that nobody writes."""
_NAMES = ("text", "user_id", "id", "title", "name")
"""The fields of an element of a cell that a filter compares."""


def _type(field: Mapping[str, Any]) -> str:
    return str(field.get("field_type") or "").removeprefix("FIELD_TYPE_")


@function("smartsheet.values", values=AnyValue, fields=Items)
def values_by_id(values: Mapping[str, Any] | None, fields: list[Any]) -> dict[str, Any]:
    """Return cells by the ids of their columns. A column that does not exist keeps its name."""
    ids = {str(one["field_title"]): str(one["field_id"]) for one in fields if one.get("field_title")}
    return {ids.get(name, name): value for name, value in (values or {}).items() if value is not None}


@function("smartsheet.merged", values=AnyValue, others=AnyValue, fields=Items)
def merged(values: Mapping[str, Any] | None, others: Mapping[str, Any] | None, fields: list[Any]) -> dict[str, Any]:
    """Return cells by the ids of their columns, with other cells in place of some."""
    return {**(values or {}), **values_by_id(others, fields)}


@function("smartsheet.shown", values=AnyValue, fields=Items, by_id=Truth, only=Items)
def shown(values: Mapping[str, Any] | None, fields: list[Any], by_id: bool, only: list[Any]) -> dict[str, Any]:
    """Return cells by the titles of their columns, or by the ids; `only` lists the wanted columns, or none."""
    titles = {str(one["field_id"]): str(one["field_title"]) for one in fields if one.get("field_title")}
    named = {name if by_id else titles.get(name, name): value for name, value in (values or {}).items()}
    return {name: value for name, value in named.items() if not only or name in only}


@function("smartsheet.wrong", values=AnyValue, fields=Items, gives=String)
def wrong_cell(values: Mapping[str, Any] | None, fields: list[Any]) -> str:
    """Return the title of the first cell that its column does not take; "" if there is none."""
    known = {str(one["field_id"]): one for one in fields}
    for name, value in values_by_id(values, fields).items():
        field = known.get(name)
        if field is not None and (_type(field) in _OF_WECOM or not _fits(value, _type(field))):
            return str(field.get("field_title") or name)
    return ""


def _fits(value: Any, kind: str) -> bool:
    if value == "":
        return True
    if kind in _NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "CHECKBOX":
        return isinstance(value, bool)
    if kind in _TIMES:
        return isinstance(value, str) and (integer_in(value) or 0) > 0
    return isinstance(value, list) if kind in _LISTS else True


@function("smartsheet.found", records=Items, fields=Items, filter_spec=AnyValue, sort=Items)
def found_records(
    state: StateView, records: list[Any], fields: list[Any], filter_spec: Any, sort: list[Any]
) -> list[Any]:
    """Return the records that meet the conditions of `filter_spec`, in the order of `sort`."""
    spec: Mapping[str, Any] = filter_spec or {}
    conditions = spec.get("conditions") or ()
    join: Callable[[Iterable[bool]], bool] = any if spec.get("conjunction") == "CONJUNCTION_OR" else all
    kept = [one for one in records if not conditions or join(_meets(one, each, state.now) for each in conditions)]
    known = {str(one.get("field_title")): one for one in fields}
    ranked = [{"record": one, "keys": [_rank(one, known.get(str(by["field_title"]))) for by in sort]} for one in kept]
    for number in range(len(sort) - 1, -1, -1):
        for one in ranked:
            one["key"] = one["keys"][number]
        ranked = in_order(ranked, [["key", sort[number].get("desc", False)]])
    return [one["record"] for one in ranked]


def _rank(record: Mapping[str, Any], field: Mapping[str, Any] | None) -> Any:
    """Return the value by which a cell is sorted: a number, or a text."""
    value = None if field is None else _cell(record, str(field["field_id"]), _type(field))
    if isinstance(value, bool | int | float):
        return float(value)
    if field is not None and _type(field) in _TIMES:
        return float(value or 0)
    return " ".join(_texts(value))


def _cell(record: Mapping[str, Any], name: str, kind: str) -> Any:
    if kind == "CREATED_TIME":
        return record.get("create_time")
    if kind == "MODIFIED_TIME":
        return record.get("update_time")
    return (record.get("values") or {}).get(name)


def _texts(value: Any) -> list[str]:
    """Return the texts of a cell that a filter compares."""
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    if isinstance(value, Mapping):
        return [str(value[name]) for name in _NAMES if value.get(name) not in (None, "")]
    return [] if value in (None, "") else [str(value)]


def _meets(record: Mapping[str, Any], condition: Mapping[str, Any], now: int) -> bool:
    """Return whether a record meets a condition."""
    kind = str(condition.get("field_type") or "").removeprefix("FIELD_TYPE_")
    value = _cell(record, str(condition.get("field_id")), kind)
    operator = str(condition.get("operator") or "").removeprefix("OPERATOR_")
    is_empty = value in (None, "", [])
    if operator in ("IS_EMPTY", "IS_NOT_EMPTY"):
        return is_empty == (operator == "IS_EMPTY")
    if "bool_value" in condition:
        return (bool(value) == bool((condition["bool_value"] or {}).get("value"))) == (operator == "IS")
    if "number_value" in condition:
        wanted = float((condition["number_value"] or {}).get("value") or 0)
        return not is_empty and _compares(float(value), wanted, wanted, operator)
    if "date_time_value" in condition:
        period = _period(condition["date_time_value"] or {}, now)
        return not is_empty and period is not None and _compares(float(value), *period, operator)
    given = condition.get("string_value") or condition.get("user_value") or {}
    wanted_texts = [str(one) for one in given.get("value") or ()]
    own = _texts(value)
    if operator in ("CONTAINS", "DOES_NOT_CONTAIN"):
        is_part = any(part in text for part in wanted_texts for text in own)
        return is_part == (operator == "CONTAINS")
    is_same = bool(set(own) & set(wanted_texts)) or "".join(own) in wanted_texts
    return is_same == (operator == "IS")


def _compares(value: float, least: float, most: float, operator: str) -> bool:
    """Return whether a number is within bounds (`IS`), below or above them."""
    return {
        "IS": least <= value <= most,
        "IS_NOT": not least <= value <= most,
        "IS_GREATER": value > most,
        "IS_GREATER_OR_EQUAL": value >= least,
        "IS_LESS": value < least,
        "IS_LESS_OR_EQUAL": value <= most,
    }.get(operator, False)


def _period(wanted: Mapping[str, Any], now: int) -> tuple[float, float] | None:
    """Return the first and the last millisecond of the days that a filter names."""
    kind = str(wanted.get("type") or "").removeprefix("DATE_TIME_TYPE_")
    today = datetime.fromtimestamp(now, _ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    monday, first = today - timedelta(days=today.weekday()), today.replace(day=1)
    next_month = (first + timedelta(days=32)).replace(day=1)
    last_month = (first - timedelta(days=1)).replace(day=1)

    def days(begin: datetime, end: datetime) -> tuple[float, float]:
        return begin.timestamp() * 1000, end.timestamp() * 1000 - 1

    day = timedelta(days=1)
    if kind == "DETAIL_DATE":
        given = next(iter(wanted.get("value") or ()), None)
        if given is None:
            return None
        moment = datetime.fromtimestamp(int(given) / 1000, _ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
        return days(moment, moment + day)
    periods = {
        "TODAY": (today, today + day),
        "TOMORROW": (today + day, today + 2 * day),
        "YESTERDAY": (today - day, today),
        "CURRENT_WEEK": (monday, monday + 7 * day),
        "LAST_WEEK": (monday - 7 * day, monday),
        "CURRENT_MONTH": (first, next_month),
        "LAST_MONTH": (last_month, first),
        "THE_PAST_7_DAYS": (today - 7 * day, today),
        "THE_NEXT_7_DAYS": (today + day, today + 8 * day),
        "THE_PAST_30_DAYS": (today - 30 * day, today),
        "THE_NEXT_30_DAYS": (today + day, today + 31 * day),
    }
    return days(*periods[kind]) if kind in periods else None
