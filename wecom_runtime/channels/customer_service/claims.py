"""Claims on the work of customer service, in the client's storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from wecom_runtime.errors import StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.claims import CLAIM_SECONDS
from wecom_runtime.handling.claims import Claims as ProcessClaims
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.presence import presence_in

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

T = TypeVar("T")


class Claims:
    """The claims of this process. Without the storage, nothing is claimed.

    Args:
        storage: The storage of the leases.
        lease: Seconds after which the claims of a process that died end.
    """

    def __init__(self, storage: SessionStorage, lease: int) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, strict=True)
        self._claims = ProcessClaims(storage, self._guard, presence_in(storage), lease)

    def claim(self, key: str) -> Flow[bool]:
        """Claim some work; return False if this or another process holds it.

        Raises:
            StorageError: The storage failed.
        """
        if self._claims.claim(key, "") is not None:
            return False
        is_claimed = False
        try:
            is_claimed = (yield from self._guard.call(self._claims.write, key)) is None
            return is_claimed
        finally:
            if not is_claimed:
                self._claims.release(key)

    def release(self, key: str) -> Flow[None]:
        """Release a claim. If the storage fails, it is deleted when the storage works again."""
        self._claims.end(key)
        try:
            try:
                yield from self._guard.call(self._storage.delete, key)
            except StorageError:
                self._claims.write_later(key, None, CLAIM_SECONDS)
        finally:
            self._claims.release(key)

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
        """Release a claim without waiting for the storage."""
        self._claims.abandon(key)
