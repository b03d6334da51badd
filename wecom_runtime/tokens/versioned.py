"""Values that must not be lost: tickets that WeCom pushes, and permanent codes."""

from __future__ import annotations

from wecom_runtime.errors import StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import Secret
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import STAMP, is_later, stamp_of

from .records import SecretRecord, StoredRecord


class VersionedValue:
    """A value in this process and in the storage; the later one is used.

    Args:
        guard: The storage.
        key: The key in the storage.
        irreplaceable: Whether the value cannot be fetched again, so that it must be in the storage.
    """

    def __init__(self, guard: StorageGuard, key: str, *, irreplaceable: bool = False) -> None:
        self.key = key
        self._stored = StoredRecord(guard, key)
        self._irreplaceable = irreplaceable
        self._own: SecretRecord | None = None

    def __repr__(self) -> str:
        return f"<VersionedValue {self.key}>"

    def put(
        self, value: Secret[str], stamp: float, lifetime: float | None = None, *, supersede: bool = False
    ) -> Flow[bool]:
        """Store a value, and return whether it is the latest one. An empty value withdraws the value.

        Args:
            value: The value.
            stamp: The time of its creation, in seconds.
            lifetime: Seconds from then on; None if it does not expire.
            supersede: Whether it counts as the latest value even if its stamp is earlier, as clocks may differ.

        Raises:
            StorageError: The value is irreplaceable and could not be stored. This process keeps it, and stores it with
                the next `get` for which the storage works.
        """
        record = SecretRecord(
            value=value.reveal(), **{STAMP: stamp}, expires=None if lifetime is None else stamp + lifetime
        )
        known = self._own
        while True:
            if known is not None and is_later(known, record):
                if not supersede:
                    self._own = known
                    return False
                record[STAMP] = stamp_of(known) + 0.001
            known = yield from self._store(record)
            if known is None or not is_later(known, record):
                self._own = record
                return True

    def _store(self, record: SecretRecord) -> Flow[SecretRecord | None]:
        """Store a record. Return the record that is stored now, None if the storage failed and is not needed."""
        if not self._irreplaceable:
            return (yield from self._stored.keep(record, record.ttl))
        try:
            return (yield from self._stored.entrust(record, record.ttl))
        except StorageError:
            self._own = record
            raise

    def get(self, deadline: float | None = None) -> Flow[str | None]:
        """Return the value; None if there is none or it has expired.

        Raises:
            StorageError: The storage failed, and this process does not have the value.
        """
        own = self._own
        stored = yield from (self._stored.demand(deadline) if own is None else self._stored.read(deadline))
        if stored is not None and (own is None or not is_later(own, stored)):
            self._own = own = stored
        elif own is not None and not own.is_expired:
            yield from self._stored.keep(own, own.ttl, deadline)  # the storage lost it or failed
        return None if own is None or own.is_expired else own["value"] or None
