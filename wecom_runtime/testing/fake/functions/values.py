"""Functions that choose and compare values."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from wecom_runtime.testing.fake.state import filter_of, truth

from .declaring import (
    AnyArgument,
    AnyValue,
    ArgumentValue,
    Items,
    Number,
    Pattern,
    ShapeFor,
    String,
    Table,
    Truth,
    Unevaluated,
    function,
)

EMPTY: tuple[Any, ...] = (None, "", [], {})


@function("or", values=Unevaluated(), gives=AnyArgument())
def either(*values: Callable[[], Any]) -> Any:
    """Return the first value that is not empty, otherwise the last one. 0 and false are not empty."""
    found: Any = None
    for value in values:
        found = value()
        if found not in EMPTY:
            break
    return found


@function("if", condition=Unevaluated(), value=Unevaluated(), others=Unevaluated(), gives=AnyArgument(of_cases=True))
def if_(condition: Callable[[], Any], value: Callable[[], Any], *others: Callable[[], Any]) -> Any:
    """Return the value after the first condition that holds, otherwise a last value without a condition."""
    cases = [condition, value, *others]
    for index in range(0, len(cases) - 1, 2):
        if truth(cases[index]()):
            return cases[index + 1]()
    return cases[-1]() if len(cases) % 2 else None


@function("pick", key=String, table=Table())
def pick(key: str, table: Mapping[str, Any]) -> Any:
    """Return the value of a key in a mapping."""
    return table.get(key)


@function("with", value=AnyValue, shape=ShapeFor("value"), gives=ArgumentValue("shape"))
def with_(value: Any, shape: Callable[[Any], Any]) -> Any:
    """Return the shape of a value: `@` is the value."""
    return shape(value)


@function("has_field", item=AnyValue, name=String, gives=Truth)
def has_field(item: Any, name: str) -> bool:
    """Return whether an object has a field, even an empty one."""
    return isinstance(item, Mapping) and item.get(name) is not None


@function("with_fields", item=AnyValue, more=AnyValue)
def with_fields(item: Any, more: Any) -> dict[str, Any]:
    """Return an object with further fields, or other values of its fields."""
    return {**(item or {}), **(more or {})}


@function("and", conditions=Unevaluated(), gives=Truth)
def all_hold(*conditions: Callable[[], Any]) -> bool:
    """Return whether all conditions hold."""
    return all(truth(condition()) for condition in conditions)


@function("any", conditions=Unevaluated(), gives=Truth)
def one_holds(*conditions: Callable[[], Any]) -> bool:
    """Return whether one of the conditions holds."""
    return any(truth(condition()) for condition in conditions)


@function("not", condition=Truth, gives=Truth)
def not_(condition: bool) -> bool:
    """Return whether a condition does not hold."""
    return not condition


@function("is", value=AnyValue, condition=AnyValue, gives=Truth)
def is_(value: Any, condition: Any) -> bool:
    """Return whether a value equals another one or an item of a list, as texts, or meets a condition."""
    return filter_of(condition)(value)


@function("more", number=Number, other=Number, gives=Truth)
def more(number: float, other: float) -> bool:
    """Return whether a number is greater than another one."""
    return number > other


@function("span", start=Number, end=Number, most=Number, gives=Truth)
def span(start: float, end: float, most: float) -> bool:
    """Return whether a time is after another one, by at most some seconds."""
    return 0 < end - start <= most


@function("matches", texts=Items, pattern=Pattern(), gives=Truth)
def matches(texts: list[Any], pattern: re.Pattern[str]) -> bool:
    """Return whether a regular expression matches a part of a text, or of one of several texts."""
    return any(pattern.search(str(text)) for text in texts if text is not None)


@function("digest", value=AnyValue, gives=String)
def digest(value: Any) -> str:
    """Return a text that is the same for equal values only."""
    return hashlib.sha256(json.dumps(value, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
