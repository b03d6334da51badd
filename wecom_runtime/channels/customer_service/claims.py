"""Claims on work, so that one process at a time does it: leases in a storage, renewed while their process lives."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from wecom_runtime.flow import Flow, Wait
from wecom_runtime.handling.deduplication import Leases
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import was_added

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

T = TypeVar("T")

RENEWAL_WAIT = 10.0
"""Seconds that a release waits for a renewal in progress."""


class Claims:
    """The claims of this process. Without the storage, nothing is claimed.

    Args:
        storage: The storage of the leases.
        lease: Seconds after which the claims of a process that died end.
    """

    def __init__(self, storage: SessionStorage, lease: int) -> None:
        self._storage = storage
        self._lease = lease
        self._guard = StorageGuard(storage, strict=True)
        self._leases = Leases(storage, self._guard, MemoryStorage(), lease)

    def claim(self, key: str) -> Flow[bool]:
        """Claim some work; return False if this or another process holds it.

        Raises:
            StorageError: The storage failed.
        """
        if self._leases.claim(key, "") is not None:
            return False
        is_claimed = False
        try:
            answer = yield from self._guard.call(self._storage.add, key, self._leases.text(key), self._lease)
            is_claimed = was_added(self._storage, answer)
            if is_claimed:
                self._leases.start_renewing(key)
            return is_claimed
        finally:
            if not is_claimed:
                self._leases.release(key)

    def release(self, key: str) -> Flow[None]:
        """Release a claim. If the storage fails, the lease ends by itself."""
        if (renewal := self._leases.stop_renewing(key)) is not None:
            yield Wait(renewal, RENEWAL_WAIT)
        try:
            self._leases.correct_renewal(key, None)
            yield from self._guard.attempt(self._storage.delete, key)
        finally:
            self._leases.release(key)

    def during(self, key: str, work: Flow[T]) -> Flow[T]:
        """Run a flow and release a claim afterwards; return the result of the flow."""
        try:
            result = yield from work
        except GeneratorExit:  # the event loop was destroyed
            self.abandon(key)
            raise
        except BaseException:
            yield from self.release(key)
            raise
        yield from self.release(key)
        return result

    def abandon(self, key: str) -> None:
        """Release a claim without a call of the storage; its lease ends by itself."""
        self._leases.abandon(key)
