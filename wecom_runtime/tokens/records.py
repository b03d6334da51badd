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
from wecom_runtime.language import say
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import STAMP, as_record, finite, is_later, stamp_of

RECHECK = 60.0
"""Seconds after which a process looks into the storage again."""
EARLY = 300.0
"""Seconds before its end at which a token is renewed, or a tenth of its life if that is less."""
WITHDRAWN_FOR = 7200
"""Seconds for which a record says that a token is withdrawn: as long as another process could hold that token."""


def digest(*parts: str) -> str:
    """A short name for a secret that tells nothing about it."""
    message = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hmac.new(b"wecom-client storage key", message, hashlib.sha256).hexdigest()[:16]


class SecretRecord(HiddenDict):
    """A token, ticket or code as a storage keeps it: `{"value": …, "fetched": …, "expires": …}`.

    Its `repr` shows none of it. An empty value says that it was withdrawn, so that a process which still holds it does
    not put it back.
    """

    def __repr__(self) -> str:
        return "<record>"

    @classmethod
    def of(cls, stored: object) -> SecretRecord | None:
        """Read a stored value; None if it is no record, such as what something else wrote."""
        found = as_record(stored)
        if found is None or not is_text(found.get("value")) or finite(found.get(STAMP)) is None:
            return None
        if found.get("expires") is not None and finite(found["expires"]) is None:
            return None
        return cls(found)

    @classmethod
    def withdrawn(cls, stamp: float) -> SecretRecord:
        """Make the record which says that whatever was fetched before `stamp` is withdrawn."""
        return cls(value="", **{STAMP: stamp}, expires=None)

    @property
    def is_withdrawn(self) -> bool:
        """Whether the token, ticket or code was withdrawn: the value is empty."""
        return not self["value"]

    @property
    def is_over(self) -> bool:
        """Whether it has expired, by the clock of this host."""
        expires: float | None = self.get("expires")
        return expires is not None and expires <= time.time()

    @property
    def ttl(self) -> int | None:
        """The whole seconds until it expires, at least 1; None if it never does."""
        expires: float | None = self.get("expires")
        return None if expires is None else max(1, round(expires - time.time()))


class StoredRecord:
    """One record in a storage: the key, and the guard by which it is read and written."""

    def __init__(self, guard: StorageGuard, key: str) -> None:
        self.guard = guard
        self.key = key

    def __repr__(self) -> str:
        return f"<StoredRecord {self.key}>"

    def read(self, deadline: float | None = None) -> Flow[SecretRecord | None]:
        """Return the record; None if there is none, or the storage failed."""
        return SecretRecord.of((yield from self.guard.attempt(self.guard.storage.get, self.key, deadline=deadline)))

    def demand(self, deadline: float | None = None) -> Flow[SecretRecord | None]:
        """Return the record; None if there is none.

        Raises:
            StorageError: The storage failed.
        """
        return SecretRecord.of(
            (yield from self.guard.call(self.guard.storage.get, self.key, deadline=deadline, insist=True))
        )

    def keep(self, record: SecretRecord, ttl: int | None, deadline: float | None = None) -> Flow[SecretRecord | None]:
        """Keep a record unless a later one is there; return the one that is there now, None if the storage failed."""
        keep = self.guard.storage.set_if_newer
        return SecretRecord.of((yield from self.guard.attempt(keep, self.key, record, ttl, deadline=deadline)))

    def entrust(self, record: SecretRecord, ttl: int | None) -> Flow[SecretRecord]:
        """Keep what cannot be had again, and return what the storage has when it is asked afterwards.

        Raises:
            StorageError: It failed, or has not kept the record.
        """
        yield from self.guard.call(self.guard.storage.set_if_newer, self.key, record, ttl, insist=True)
        there = yield from self.demand()
        if there is None or (there["value"] != record["value"] and not is_later(there, record)):
            raise StorageError(
                say("the storage {storage!r} did not keep what it was given", storage=self.guard.storage)
            )
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

    def record(self) -> SecretRecord:
        return SecretRecord(value=self.value, **{STAMP: self.fetched}, expires=self.expires)

    @classmethod
    def of_record(cls, record: SecretRecord | None) -> Token | None:
        """The token of a record; None for a record that has none or has ended."""
        if record is None or record.is_withdrawn or record.get("expires") is None or record.is_over:
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
