"""Functions that choose and compare values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from wecom_runtime.testing.fake.state import filter_of

from .declaring import (
    AnyArgument,
    Anything,
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
    truth,
)

EMPTY: tuple[Any, ...] = (None, "", [], {})


@function("or", values=Unevaluated(), gives=AnyArgument())
def either(*values: Callable[[], Any]) -> Any:
    """The first value that is not empty, otherwise the last value. 0 and false are not empty."""
    found: Any = None
    for value in values:
        found = value()
        if found not in EMPTY:
            break
    return found


@function("if", condition=Unevaluated(), then=Unevaluated(), others=Unevaluated(), gives=AnyArgument(of_cases=True))
def if_(condition: Callable[[], Any], then: Callable[[], Any], *others: Callable[[], Any]) -> Any:
    """The value behind the first condition that holds; otherwise the last value, if it has no condition."""
    cases = [condition, then, *others]
    for index in range(0, len(cases) - 1, 2):
        if truth(cases[index]()):
            return cases[index + 1]()
    return cases[-1]() if len(cases) % 2 else None


@function("pick", value=String, table=Table())
def pick(value: str, table: Mapping[str, Any]) -> Any:
    """The value that a table has for another one."""
    return table.get(value)


@function("with", value=Anything, shape=ShapeFor("value"), gives=ArgumentValue("shape"))
def with_(value: Any, shape: Callable[[Any], Any]) -> Any:
    """The shape for a value, which it knows as `@`."""
    return shape(value)


@function("and", conditions=Unevaluated(), gives=Truth)
def all_hold(*conditions: Callable[[], Any]) -> bool:
    """Whether all conditions hold."""
    return all(truth(condition()) for condition in conditions)


@function("any", conditions=Unevaluated(), gives=Truth)
def one_holds(*conditions: Callable[[], Any]) -> bool:
    """Whether one of the conditions holds."""
    return any(truth(condition()) for condition in conditions)


@function("not", condition=Truth, gives=Truth)
def not_(condition: bool) -> bool:
    """Whether a condition does not hold."""
    return not condition


@function("is", value=Anything, condition=Anything, gives=Truth)
def is_(value: Any, condition: Any) -> bool:
    """Whether a value meets a condition: equals a value or an item of a list (written as text), or as in `where`."""
    return filter_of(condition)(value)


@function("more", number=Number, other=Number, gives=Truth)
def more(number: float, other: float) -> bool:
    """Whether a number is greater than another one."""
    return number > other


@function("span", start=Number, end=Number, most=Number, gives=Truth)
def span(start: float, end: float, most: float) -> bool:
    """Whether a time is after another one, by at most some seconds."""
    return 0 < end - start <= most


@function("matches", texts=Items, pattern=Pattern(), gives=Truth)
def matches(texts: list[Any], pattern: re.Pattern[str]) -> bool:
    """Whether a regular expression finds a text, or one of several."""
    return any(pattern.search(str(text)) for text in texts if text is not None)
