"""Claims on work, in a storage."""

from __future__ import annotations

from typing import Any

from wecom_client import MemoryStorage
from wecom_runtime.handling.claims import Claims
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.presence import presence_in


class SlowStorage(MemoryStorage):
    """A storage whose `add` takes so long that the thread of the presence writes the claim first."""

    claims: Claims | None = None

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        claims, self.claims = self.claims, None
        if claims is not None:
            claims.tick()
        return super().add(key, value, ttl)


def claims_in(storage: SlowStorage) -> Claims:
    return Claims(storage, StorageGuard(storage, strict=True), presence_in(storage), 2)


def test_a_claim_that_the_presence_writes_first_is_held() -> None:
    storage = SlowStorage()
    claims = claims_in(storage)
    assert claims.claim("work", "") is None
    storage.claims = claims
    assert claims.write("work") is None
    assert storage.get("work") == claims.text("work")


def test_a_claim_of_another_part_is_found() -> None:
    storage = SlowStorage()
    first, second = claims_in(storage), claims_in(storage)
    for claims in (first, second):
        assert claims.claim("work", "") is None
    assert first.write("work") is None
    storage.claims = second
    assert second.write("work") == first.text("work")
