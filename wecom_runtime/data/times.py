"""Unix times: ints that tell the date."""

from __future__ import annotations

import datetime as dt
from typing import Final

SHANGHAI: Final = dt.timezone(dt.timedelta(hours=8), "Asia/Shanghai")
"""The time of WeCom's pages and consoles. China has had no other since 1991, so that no database of zones is needed."""


class Timestamp(int):
    """Seconds since 1970, UTC: an int everywhere, with the date beside it."""

    __slots__ = ()

    @classmethod
    def of(cls, moment: dt.datetime) -> Timestamp:
        """The timestamp of a moment, without fractions of a second.

        Raises:
            ValueError: The datetime has no timezone, so that it names no moment.
        """
        if moment.tzinfo is None or moment.utcoffset() is None:
            raise ValueError(f"{moment} has no timezone: write datetime(…, tzinfo=SHANGHAI), or moment.astimezone()")
        return cls(moment.timestamp() // 1)

    @property
    def datetime(self) -> dt.datetime:
        """The moment, in the timezone Asia/Shanghai."""
        return self.at(SHANGHAI)

    def at(self, zone: dt.tzinfo) -> dt.datetime:
        """The moment in a timezone: `user.create_time.at(ZoneInfo("Europe/Berlin"))`."""
        return dt.datetime.fromtimestamp(self, zone)
