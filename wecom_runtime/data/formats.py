"""Wire formats that JSON types do not show: annotations of fields that look different on the wire and in Python."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, TypeVar

T = TypeVar("T")


class Codec:
    """Marks an annotation whose wire form differs from its Python form."""

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

Time = Annotated[int | datetime, MOMENT]
"""A Unix time in what is sent: seconds since 1970, or a datetime with a timezone."""
Flag = Annotated[bool, FLAG]
"""0 or 1 on the wire."""
IntString = Annotated[int, INT_STRING]
"""A number that WeCom wants as a string."""
Csv = Annotated[list[T], CSV]
"""`a,b,c` in one string."""
Pipe = Annotated[list[T], PIPE]
"""`a|b|c` in one string."""
Json = Annotated[T, JSON]
"""A JSON text inside a string."""
