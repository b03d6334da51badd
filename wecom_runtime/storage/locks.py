"""Locks that processes share: an entry of the storage that names its owner, and ends by itself."""

from __future__ import annotations

import contextlib
import math
import os
import random
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from types import TracebackType
from typing import Any, Protocol

from .values import was_added

LOCK = ":lock"
"""How the key of a lock ends."""


class Lockable(Protocol):
    """The methods of a storage that a lock needs."""

    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        """Keep a value only if there is none; atomic."""
        ...

    def delete_if_equal(self, key: str, value: Any) -> None:
        """Forget a key if it has this value."""
        ...


class StorageLock:
    """A lock in a storage, taken by trying again and again, with random pauses."""

    def __init__(self, storage: Lockable, key: str, timeout: float) -> None:
        self._storage = storage
        self._key = f"{key}{LOCK}"
        self._timeout = timeout
        self._owner = os.urandom(8).hex()
        self._held = False

    def __enter__(self) -> bool:
        deadline = time.monotonic() + self._timeout
        lifetime = max(1, math.ceil(self._timeout))
        pause = 0.005
        self._held = True  # before it is known, so that an interrupt loses nothing; giving back looks at the owner
        while not (held := was_added(self._storage, self._storage.add(self._key, self._owner, lifetime))):
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
            self._storage.delete_if_equal(self._key, self._owner)


class LockHandle:
    """A lock that one thread takes for another, which may have given up waiting for it by then.

    Args:
        make: Makes the lock; called by `take`.
    """

    def __init__(self, make: Callable[[], AbstractContextManager[bool]]) -> None:
        self._make = make
        self._mutex = threading.Lock()
        self._lock: AbstractContextManager[bool] | None = None
        self._given_up = False

    def take(self) -> None:
        """Take the lock, or wait for as long as it can be held. Nothing is held where it was given up meanwhile."""
        lock = self._make()
        if isinstance(lock, nullcontext):
            return  # of a storage that has no locks
        try:
            lock.__enter__()
            with self._mutex:
                if not self._given_up:
                    self._lock = lock
                    return
        except Exception:
            raise  # it was not taken
        except BaseException:  # interrupted, so that it may have been
            with contextlib.suppress(Exception):
                lock.__exit__(None, None, None)
            raise
        lock.__exit__(None, None, None)

    def give_up(self) -> Callable[[], object] | None:
        """Want the lock no more. What has to be called to give it back; None if it is not held (any more, or yet)."""
        with self._mutex:
            self._given_up = True
            lock, self._lock = self._lock, None
        return None if lock is None else lambda: lock.__exit__(None, None, None)
