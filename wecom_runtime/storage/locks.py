"""Locks between processes: an entry of the storage that names the holder, and expires."""

from __future__ import annotations

import contextlib
import math
import os
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from types import TracebackType
from typing import Any, Protocol

from wecom_runtime.jitter import fraction

from .values import was_added

LOCK = ":lock"
"""Suffix of the key of a lock."""


class Lockable(Protocol):
    """The methods of a storage that a lock needs."""

    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        """Set a value if there is no entry, in one atomic step; return whether it was set."""
        ...

    def delete_if_equal(self, key: str, value: Any) -> None:
        """Delete an entry if it has this value."""
        ...


class StorageLock:
    """A lock in a storage. It is acquired by polling with random pauses."""

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
        self._held = True  # set before the result is known, in case of an interrupt; the release checks the holder
        while not (held := was_added(self._storage, self._storage.add(self._key, self._owner, lifetime))):
            left = deadline - time.monotonic()
            if left <= 0:
                break
            time.sleep(min(left, pause * (0.5 + fraction())))
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
    """A lock that one thread acquires for another one, which may cancel before.

    Args:
        make: Returns the lock; called by `acquire`.
    """

    def __init__(self, make: Callable[[], AbstractContextManager[bool]]) -> None:
        self._make = make
        self._mutex = threading.Lock()
        self._lock: AbstractContextManager[bool] | None = None
        self._is_cancelled = False

    def acquire(self) -> None:
        """Acquire the lock, or wait until its timeout. If the handle was cancelled, the lock is released at once."""
        lock = self._make()
        if isinstance(lock, nullcontext):
            return  # the storage has no locks
        try:
            lock.__enter__()
            with self._mutex:
                if not self._is_cancelled:
                    self._lock = lock
                    return
        except Exception:
            raise  # the lock was not acquired
        except BaseException:  # an interrupt; the lock may have been acquired
            with contextlib.suppress(Exception):
                lock.__exit__(None, None, None)
            raise
        lock.__exit__(None, None, None)

    def cancel(self) -> Callable[[], object] | None:
        """Cancel waiting. Return a function that releases the lock if it is held, else None."""
        with self._mutex:
            self._is_cancelled = True
            lock, self._lock = self._lock, None
        return None if lock is None else lambda: lock.__exit__(None, None, None)
