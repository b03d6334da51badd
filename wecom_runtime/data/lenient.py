"""Values without parts, read leniently: what has no meaning as the documented class stays as it came, and nothing
becomes what would go back otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeAlias

from .wire_values import Timestamp

StructureHook: TypeAlias = Callable[..., Any]
"""Called with a value, by cattrs also with its type."""

_MOST_DIGITS = 4000
"""Of a number that Python reads from a text in any configuration."""
_SMALL = {str(number): number for number in range(256)}
"""Numbers that come as texts most often, found faster than read."""
_TRUE = ("1", True, "true")  # 1 == True
_FALSE = ("0", False, "false")


def string(value: Any, _: Any = None) -> Any:
    if type(value) is str:
        return value
    return str(value) if type(value) in (int, float) else value


def integer(value: Any, _: Any = None) -> Any:
    if type(value) is str:
        small = _SMALL.get(value)
        return whole_number(value) if small is None else small
    return int(value) if type(value) is float and value.is_integer() else value


def whole_number(text: str) -> int | str:
    """The number that a text is; the text itself if it would not come back as it was, as " 1_0 " or "007"."""
    digits = text if text.isdecimal() else text.removeprefix("-")
    is_number = digits.isdecimal() and digits.isascii() and len(digits) <= _MOST_DIGITS
    return int(text) if is_number and (digits[0] != "0" or text == "0") else text


def moment(value: Any, _: Any = None) -> Any:
    value = integer(value)
    return Timestamp(value) if type(value) is int else value


def number(value: Any, _: Any = None) -> Any:
    if type(value) is str:
        for kind in (int, float):
            try:
                number = kind(value)
            except ValueError:
                continue
            if not (isinstance(number, int) or math.isfinite(number)):
                break  # "nan" and "inf" are words
            if str(number) == value:  # "1.50" stays text: as a number it would not come back as it was
                return number
    return value


def flag(value: Any, _: Any = None) -> Any:
    if isinstance(value, int | str):
        if value in _TRUE:
            return True
        if value in _FALSE:
            return False
    return value


def boolean(value: Any, _: Any = None) -> Any:
    return flag(value) if type(value) is not bool else value


def anything(value: Any, _: Any = None) -> Any:
    return value
