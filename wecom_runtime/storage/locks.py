"""Locks that processes share, taken by trying again."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .base import SessionStorage


class PolledLock:
    """A lock that is taken by trying again and again, with random pauses."""

    def __init__(self, take: Callable[[], bool], give: Callable[[], object], timeout: float) -> None:
        self._take = take
        self._give = give
        self._timeout = timeout
        self._held = False

    def __enter__(self) -> bool:
        deadline = time.monotonic() + self._timeout
        pause = 0.005
        while not (held := self._take()):
            left = deadline - time.monotonic()
            if left <= 0:
                break
            time.sleep(min(left, pause * (0.5 + random.random())))  # noqa: S311 - not a secret
            pause = min(pause * 1.5, 0.05)
        self._held = held
        return held

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._held:
            self._held = False
            self._give()


class AddLock(PolledLock):
    """A lock made of `add`, `get` and `delete`, for storages that can do no better."""

    def __init__(self, storage: SessionStorage, key: str, timeout: float) -> None:
        key = f"{key}:lock"
        owner = os.urandom(8).hex()
        ttl = max(1, round(timeout + 0.5))

        def give() -> None:
            # Not atomic; should the lock expire between the two, the next holder only loses its lock early.
            if storage.get(key) == owner:
                storage.delete(key)

        super().__init__(lambda: storage.add(key, owner, ttl), give, timeout)
