"""Tokens, and their records in a storage."""

from __future__ import annotations

import hashlib
import hmac
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from wecom_runtime.errors import StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import HiddenDict
from wecom_runtime.jitter import fraction
from wecom_runtime.language import say
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import STAMP, as_record, finite, is_later, stamp_of

if TYPE_CHECKING:
    from wecom_runtime.storage.sealing import RecordSealer

RECHECK = 60.0
"""Seconds after which a process reads the storage again."""
EARLY = 300.0
"""Seconds before expiry at which a token is renewed; a tenth of its lifetime if that is less."""
WITHDRAWN_TTL = 7200
"""Lifetime in seconds of a record of a withdrawn token, as other processes may have the token for that time."""


def digest(*parts: str) -> str:
    """Return a short name for secrets, from which they cannot be derived."""
    message = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hmac.new(b"wecom-client storage key", message, hashlib.sha256).hexdigest()[:16]


class SecretRecord(HiddenDict):
    """A token, ticket or code in a storage: `{"value": …, "fetched": …, "expires": …}`.

    Its `repr` shows no field. An empty value means that it was withdrawn, so that a process that still has the value
    does not store it again.
    """

    def __repr__(self) -> str:
        return "<record>"

    @classmethod
    def of(cls, stored: object) -> SecretRecord | None:
        """Return a stored value as a record; None if it is not a record."""
        found = as_record(stored)
        if found is None or not is_text(found.get("value")) or finite(found.get(STAMP)) is None:
            return None
        if found.get("expires") is not None and finite(found["expires"]) is None:
            return None
        return cls(found)

    @classmethod
    def withdrawn(cls, stamp: float) -> SecretRecord:
        """Return a record by which any value that was fetched before `stamp` is withdrawn."""
        return cls(value="", **{STAMP: stamp}, expires=None)

    @property
    def is_withdrawn(self) -> bool:
        """Whether the token, ticket or code was withdrawn."""
        return not self["value"]

    @property
    def is_expired(self) -> bool:
        """Whether the value has expired, by the clock of this host."""
        expires: float | None = self.get("expires")
        return expires is not None and expires <= time.time()

    @property
    def ttl(self) -> int | None:
        """The whole seconds until the value expires, at least 1; None if it does not expire."""
        expires: float | None = self.get("expires")
        return None if expires is None else max(1, round(expires - time.time()))


class StoredRecord:
    """The record under one key of a storage, which is used through a guard.

    Args:
        guard: The storage.
        key: The key in the storage.
        sealer: Encrypts the value of the record; None to store it as it is. A value that does not open is absent.
    """

    def __init__(self, guard: StorageGuard, key: str, sealer: RecordSealer | None = None) -> None:
        self.guard = guard
        self.key = key
        self._sealer = sealer

    def __repr__(self) -> str:
        return f"<StoredRecord {self.key}>"

    def read(self, deadline: float | None = None) -> Flow[SecretRecord | None]:
        """Return the record; None if there is none or the storage failed."""
        return self._opened((yield from self.guard.attempt(self.guard.storage.get, self.key, deadline=deadline)))

    def demand(self, deadline: float | None = None) -> Flow[SecretRecord | None]:
        """Return the record; None if there is none.

        Raises:
            StorageError: The storage failed.
        """
        return self._opened(
            (yield from self.guard.call(self.guard.storage.get, self.key, deadline=deadline, insist=True))
        )

    def keep(self, record: SecretRecord, ttl: int | None, deadline: float | None = None) -> Flow[SecretRecord | None]:
        """Store a record unless the stored one is later. Return the record that is stored now, None after a failure."""
        keep = self.guard.storage.set_if_newer
        sealed = self._sealed(record)
        return self._opened((yield from self.guard.attempt(keep, self.key, sealed, ttl, deadline=deadline)))

    def entrust(self, record: SecretRecord, ttl: int | None) -> Flow[SecretRecord]:
        """Store a record that cannot be fetched again, read it back, and return it.

        Raises:
            StorageError: The storage failed, or did not store the record.
        """
        yield from self.guard.call(self.guard.storage.set_if_newer, self.key, self._sealed(record), ttl, insist=True)
        stored = yield from self.demand()
        if stored is None or (stored["value"] != record["value"] and not is_later(stored, record)):
            raise StorageError(say("the storage {storage!r} did not store a value", storage=self.guard.storage))
        return stored

    def _sealed(self, record: SecretRecord) -> SecretRecord:
        if self._sealer is None or record.is_withdrawn:
            return record
        return SecretRecord({**record, "value": self._sealer.seal(self.key, record["value"])})

    def _opened(self, stored: object) -> SecretRecord | None:
        record = SecretRecord.of(stored)
        if self._sealer is None or record is None or record.is_withdrawn:
            return record
        value = self._sealer.open(self.key, record["value"])
        return SecretRecord({**record, "value": value}) if value and is_text(value) else None


class Token:
    """A token with its times. At `check_at`, it must be compared with the storage or renewed."""

    __slots__ = ("check_at", "expires", "fetched", "quoted", "renew_at", "value")

    def __init__(self, value: str, fetched: float, expires: float) -> None:
        self.value = value
        self.quoted = quote(value, safe="")
        self.fetched = fetched
        self.expires = expires
        early = min(EARLY, max(0.0, expires - fetched) / 10)
        # Random, so that the processes of an app do not all renew at the same time.
        self.renew_at = expires - early * (0.5 + fraction() / 2)
        self.check_at = min(self.renew_at, time.time() + RECHECK)

    def __repr__(self) -> str:
        return f"<Token until {self.expires:.0f}>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(say("a token is a secret: it cannot be pickled"))

    def record(self) -> SecretRecord:
        """Return the token as a record."""
        return SecretRecord(value=self.value, **{STAMP: self.fetched}, expires=self.expires)

    @classmethod
    def of_record(cls, record: SecretRecord | None) -> Token | None:
        """Return the token of a record; None if it was withdrawn, has expired, or has no time of expiry."""
        if record is None or record.is_withdrawn or record.get("expires") is None or record.is_expired:
            return None
        return cls(record["value"], stamp_of(record), record["expires"])


def is_text(value: object) -> bool:
    """Return whether a value is a text that can be sent, without lone surrogates."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
