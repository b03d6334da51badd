"""Wire values: access by wire name, formats that differ from the Python value, and Unix times."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, Final, Protocol, TypeVar, cast, runtime_checkable

from wecom_runtime.language import say

T = TypeVar("T")

SHANGHAI: Final = dt.timezone(dt.timedelta(hours=8), "Asia/Shanghai")
"""The timezone of WeCom's pages and consoles. China has used no other since 1991, so no timezone database is needed."""


# -- access by wire name -----------------------------------------------------------------------------------------------


@runtime_checkable
class HasWireNames(Protocol):
    """An object with values that are found by wire name."""

    def by_wire_name(self, name: str) -> Any:
        """Return the value of a wire name; None if there is none."""


def value_at(owner: Any, path: str) -> Any:
    """Return the value at a dotted path of wire names in a mapping or a model; None if there is none."""
    value = owner
    for name in path.split("."):
        if type(value) is dict or isinstance(value, Mapping):  # the check of an abstract class takes long
            value = cast("Mapping[str, Any]", value).get(name)
        elif isinstance(value, HasWireNames):
            value = value.by_wire_name(name)
        else:
            value = getattr(value, name, None)
        if value is None:
            return None
    return value


def set_value_at(data: dict[str, Any], path: str, value: Any) -> None:
    """Set the value at a dotted path of nested mappings; missing mappings are created."""
    *outer, name = path.split(".")
    for step in outer:
        data = data.setdefault(step, {})
    data[name] = value


def nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values at dotted paths as nested mappings: `{"event.type": "x"}` -> `{"event": {"type": "x"}}`."""
    data: dict[str, Any] = {}
    for path, value in values.items():
        set_value_at(data, path, value)
    return data


# -- formats -----------------------------------------------------------------------------------------------------------


class Codec:
    """A marker in an annotation: the wire form of the value differs from its Python form."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


FLAG = Codec("flag")
INT_STRING = Codec("int_string")
CSV = Codec("csv")
PIPE = Codec("pipe")
JSON = Codec("json")
MOMENT = Codec("moment")
DATETIME = Codec("datetime")

Time = Annotated[int | dt.datetime, MOMENT]
"""A Unix time in a request: seconds since 1970, or a datetime with a timezone."""
DateTime = Annotated[dt.datetime, DATETIME]
"""A date and a time in the timezone Asia/Shanghai; the text `2026-01-05 09:00:00` on the wire."""
DateTimeInput = Annotated[dt.datetime | str, DATETIME]
"""A `DateTime` in a request: a datetime, or the text itself. A datetime without a timezone is a time of China."""
Flag = Annotated[bool, FLAG]
"""0 or 1 on the wire."""
IntString = Annotated[int, INT_STRING]
"""A number that is a string on the wire."""
Csv = Annotated[list[T], CSV]
"""A list that is `a,b,c` in one string on the wire."""
Pipe = Annotated[list[T], PIPE]
"""A list that is `a|b|c` in one string on the wire."""
Json = Annotated[T, JSON]
"""A value that is JSON text in a string on the wire."""


# -- dates and times in texts ------------------------------------------------------------------------------------------

_DATETIME_FORMAT = "%Y-%m-%d %H:%M:%S"


def datetime_text(moment: dt.datetime) -> str:
    """Return the text of a datetime in the timezone Asia/Shanghai; without a timezone, it is a time of China."""
    local = moment if moment.tzinfo is None or moment.utcoffset() is None else moment.astimezone(SHANGHAI)
    return f"{local.year:04d}-{local:%m-%d %H:%M:%S}"


def read_datetime(text: str) -> dt.datetime | None:
    """Return the datetime of a text; None if the text has another form."""
    try:
        moment = dt.datetime.strptime(text, _DATETIME_FORMAT).replace(tzinfo=SHANGHAI)
    except ValueError:
        return None
    return moment if datetime_text(moment) == text else None


# -- Unix times --------------------------------------------------------------------------------------------------------


class Timestamp(int):
    """Seconds since 1970 in UTC: an `int` with a `datetime` property."""

    __slots__ = ()

    @classmethod
    def of(cls, moment: dt.datetime) -> Timestamp:
        """Return the timestamp of a datetime, without fractions of a second.

        Raises:
            ValueError: The datetime has no timezone.
        """
        if moment.tzinfo is None or moment.utcoffset() is None:
            raise ValueError(
                say(
                    "{moment} has no timezone: write datetime(…, tzinfo=SHANGHAI), or moment.astimezone()",
                    moment=moment,
                )
            )
        return cls(moment.timestamp() // 1)

    @property
    def datetime(self) -> dt.datetime:
        """The datetime in the timezone Asia/Shanghai."""
        return self.at(SHANGHAI)

    def at(self, zone: dt.tzinfo) -> dt.datetime:
        """Return the datetime in a timezone: `user.create_time.at(ZoneInfo("Europe/Berlin"))`."""
        return dt.datetime.fromtimestamp(self, zone)
