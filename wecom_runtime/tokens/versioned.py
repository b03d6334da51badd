"""Values that come from outside and must not be lost: the tickets that WeCom pushes, and permanent codes."""

from __future__ import annotations

from wecom_runtime.errors import StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import Secret
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import STAMP, is_later, stamp_of

from .records import SecretRecord, StoredRecord


class VersionedValue:
    """One such value: held here and in the storage, of which the later one counts.

    Args:
        guard: The storage.
        key: Its key there.
        irreplaceable: It cannot be had again, so that it is not said to be kept unless the storage has it.
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
        """Keep a value; whether it is the latest one. An empty value says that there is none any more.

        Args:
            value: What to keep.
            stamp: When it was made, seconds.
            lifetime: Seconds from then on, None for ever.
            supersede: It is the latest one whatever the stamps say, as the clocks that made them may differ.

        Raises:
            StorageError: It is irreplaceable, and the storage does not have it. This process holds it all the same,
                and keeps it with the next `get` that finds the storage working.
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
            known = yield from self._keep(record)
            if known is None or not is_later(known, record):
                self._own = record
                return True

    def _keep(self, record: SecretRecord) -> Flow[SecretRecord | None]:
        """Keep a record in the storage; what is there now, None if it failed and may."""
        if not self._irreplaceable:
            return (yield from self._stored.keep(record, record.ttl))
        try:
            return (yield from self._stored.entrust(record, record.ttl))
        except StorageError:
            self._own = record
            raise

    def get(self, deadline: float | None = None) -> Flow[str | None]:
        """The value, None where there is none or its time is over.

        Raises:
            StorageError: The storage failed, and this process does not hold the value: there may be one.
        """
        own = self._own
        stored = yield from (self._stored.demand(deadline) if own is None else self._stored.read(deadline))
        if stored is not None and (own is None or not is_later(own, stored)):
            self._own = own = stored
        elif own is not None and not own.is_over:
            yield from self._stored.keep(own, own.ttl, deadline)  # the storage lost it, or was down
        return None if own is None or own.is_over else own["value"] or None
