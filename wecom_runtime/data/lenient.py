"""Lenient structuring of scalar values.

A value that cannot be read as the documented type is kept as received, and so is a value that would be sent back in
another form.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeAlias

from .wire_values import Timestamp, read_datetime

StructureHook: TypeAlias = Callable[..., Any]
"""Called with a value; cattrs also passes its type."""

_MAX_DIGITS = 4000
"""Maximum digits of a number in text, which Python can read in any configuration."""
_SMALL = {str(number): number for number in range(256)}
"""The most frequent numbers in text, as a dict lookup is faster than `int`."""
_TRUE = ("1", True, "true")  # 1 == True
_FALSE = ("0", False, "false")


def string(value: Any, _: Any = None) -> Any:
    """Return a text, or a number as text."""
    if type(value) is str:
        return value
    return str(value) if type(value) in (int, float) else value


def integer(value: Any, _: Any = None) -> Any:
    """Return an integer, also from a text or a float."""
    if type(value) is str:
        small = _SMALL.get(value)
        return whole_number(value) if small is None else small
    return int(value) if type(value) is float and value.is_integer() else value


def whole_number(text: str) -> int | str:
    """Return the integer in a text; the text itself if its number would be written differently, such as "007"."""
    digits = text if text.isdecimal() else text.removeprefix("-")
    is_number = digits.isdecimal() and digits.isascii() and len(digits) <= _MAX_DIGITS
    return int(text) if is_number and (digits[0] != "0" or text == "0") else text


def moment(value: Any, _: Any = None) -> Any:
    """Return a `Timestamp`, also from a text or a float."""
    value = integer(value)
    return Timestamp(value) if type(value) is int else value


def moment_in_text(value: Any, _: Any = None) -> Any:
    """Return the datetime of a text; a text of another form stays as it is."""
    found = read_datetime(value) if type(value) is str else None
    return value if found is None else found


def number(value: Any, _: Any = None) -> Any:
    """Return a number, also from a text."""
    if type(value) is str:
        for kind in (int, float):
            try:
                number = kind(value)
            except ValueError:
                continue
            if not (isinstance(number, int) or math.isfinite(number)):
                break  # "nan" and "inf" stay texts
            if str(number) == value:  # "1.50" stays text, as the number would be written differently
                return number
    return value


def flag(value: Any, _: Any = None) -> Any:
    """Return a truth value, also from 0 and 1 and from texts."""
    if isinstance(value, int | str):
        if value in _TRUE:
            return True
        if value in _FALSE:
            return False
    return value


def boolean(value: Any, _: Any = None) -> Any:
    """Return a truth value, also from 0 and 1 and from texts."""
    return flag(value) if type(value) is not bool else value


def anything(value: Any, _: Any = None) -> Any:
    """Return the value."""
    return value
