"""A token, its record and the place of that in a storage, and values that are not shown."""

from __future__ import annotations

import hashlib
import hmac
import random
import time
from typing import Any
from urllib.parse import quote

from wecom_runtime.errors import StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import HiddenDict
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import STAMP, as_record, finite, is_later, stamp_of

RECHECK = 60.0
"""Seconds after which a process looks into the storage again."""
EARLY = 300.0
"""Seconds before its end at which a token is renewed, or a tenth of its life if that is less."""
GONE_FOR = 7200
"""Seconds for which a record says that a token is gone: as long as another process could hold that token."""


def digest(*parts: str) -> str:
    """A short name for a secret that tells nothing about it."""
    message = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hmac.new(b"wecom-client storage key", message, hashlib.sha256).hexdigest()[:16]


class Record(HiddenDict):
    """What a storage keeps of a token, ticket or code: `{"value": …, "fetched": …, "expires": …}`.

    Its `repr` shows none of it. An empty value says that what was there is gone, so that a process which still holds
    it does not put it back.
    """

    def __repr__(self) -> str:
        return "<record>"

    @classmethod
    def of(cls, stored: object) -> Record | None:
        """A stored value as a record; None for what is none, such as what something else wrote."""
        found = as_record(stored)
        if found is None or not is_text(found.get("value")) or finite(found.get(STAMP)) is None:
            return None
        if found.get("expires") is not None and finite(found["expires"]) is None:
            return None
        return cls(found)

    @classmethod
    def gone(cls, stamp: float) -> Record:
        return cls(value="", **{STAMP: stamp}, expires=None)

    @property
    def is_gone(self) -> bool:
        """Whether it says that there is nothing any more."""
        return not self["value"]

    @property
    def is_over(self) -> bool:
        """Whether its time is over."""
        expires: float | None = self.get("expires")
        return expires is not None and expires <= time.time()

    @property
    def ttl(self) -> int | None:
        """Whole seconds that it is still good for, None for ever."""
        expires: float | None = self.get("expires")
        return None if expires is None else max(1, round(expires - time.time()))


class Slot:
    """The place of one record in a storage."""

    def __init__(self, guard: StorageGuard, key: str) -> None:
        self.guard = guard
        self.key = key

    def __repr__(self) -> str:
        return f"<Slot {self.key}>"

    def read(self, deadline: float | None = None) -> Flow[Record | None]:
        """What is there; None if nothing is, or the storage failed."""
        return Record.of((yield from self.guard.attempt(self.guard.storage.get, self.key, deadline=deadline)))

    def demand(self, deadline: float | None = None) -> Flow[Record | None]:
        """The same, where there is no way on without knowing.

        Raises:
            StorageError: The storage failed.
        """
        return Record.of((yield from self.guard.call(self.guard.storage.get, self.key, deadline=deadline, insist=True)))

    def keep(self, record: Record, ttl: int | None, deadline: float | None = None) -> Flow[Record | None]:
        """Keep a record unless a later one is there; what is there now, or None if the storage failed."""
        keep = self.guard.storage.set_if_newer
        return Record.of((yield from self.guard.attempt(keep, self.key, record, ttl, deadline=deadline)))

    def entrust(self, record: Record, ttl: int | None) -> Flow[Record]:
        """The same for what cannot be had again: what is there now, as the storage itself says.

        Raises:
            StorageError: It failed, or has not kept the record.
        """
        yield from self.guard.call(self.guard.storage.set_if_newer, self.key, record, ttl, insist=True)
        there = yield from self.demand()
        if there is None or (there["value"] != record["value"] and not is_later(there, record)):
            raise StorageError(f"the storage {self.guard.storage!r} did not keep what it was given")
        return there


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

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a token is a secret: it is not pickled")

    def record(self) -> Record:
        return Record(value=self.value, **{STAMP: self.fetched}, expires=self.expires)

    @classmethod
    def of_record(cls, record: Record | None) -> Token | None:
        """The token of a record; None for a record that has none or has ended."""
        if record is None or record.is_gone or record.get("expires") is None or record.is_over:
            return None
        return cls(record["value"], stamp_of(record), record["expires"])


def is_text(value: object) -> bool:
    """Whether it is text that can be sent: lone surrogates cannot."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
