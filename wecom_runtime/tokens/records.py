"""A token, its record in a storage, and values that are not shown."""

from __future__ import annotations

import hashlib
import hmac
import random
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from wecom_runtime.storage.base import STAMP

RECHECK = 60.0
"""Seconds after which a process looks into the storage again."""
EARLY = 300.0
"""Seconds before its end at which a token is renewed, or a tenth of its life if that is less."""
GONE_FOR = 7200
"""Seconds for which a record says that a token is gone: as long as another process could hold that token."""


class Secret:
    """A text that no repr, log or dump of local variables shows."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "***" if self._value else "''"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._value)

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a secret is not pickled")


def digest(*parts: str) -> str:
    """A short name for a secret that tells nothing about it."""
    message = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hmac.new(b"wecom-client storage key", message, hashlib.sha256).hexdigest()[:16]


class Record(dict[str, Any]):
    """What is kept in a storage; its `repr` shows none of it."""

    def __repr__(self) -> str:
        return "<record>"

    @property
    def is_gone(self) -> bool:
        """Whether it says that there is nothing any more."""
        return self.get("value") == ""


def gone(stamp: float) -> Record:
    return Record(value="", **{STAMP: stamp}, expires=None)


class Token:
    """A token with its times. `check_at` is when it must be looked after, at the latest."""

    __slots__ = ("check_at", "expires", "fetched", "quoted", "renew_at", "value")

    def __init__(self, value: str, fetched: float, expires: float) -> None:
        self.value = value
        self.quoted = quote(value, safe="")
        self.fetched = fetched
        self.expires = expires
        early = min(EARLY, max(0.0, expires - fetched) / 10)
        # Random, so that the processes of an app do not all come at the same moment.
        self.renew_at = expires - early * (0.5 + random.random() / 2)  # noqa: S311
        self.check_at = min(self.renew_at, time.time() + RECHECK)

    def __repr__(self) -> str:
        return f"<Token until {self.expires:.0f}>"

    def record(self) -> Record:
        return Record(value=self.value, **{STAMP: self.fetched}, expires=self.expires)

    @classmethod
    def of_record(cls, record: Mapping[str, Any] | None) -> Token | None:
        """The token of a record; None for a record that is none or has ended."""
        if record is None:
            return None
        value, fetched, expires = record.get("value"), record.get(STAMP), record.get("expires")
        if not (isinstance(value, str) and value) or not isinstance(fetched, (int, float)):
            return None
        if not isinstance(expires, (int, float)) or expires <= time.time():
            return None
        return cls(value, fetched, expires)
