"""Locks of entries in a storage, within a process and between processes."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from wecom_runtime import fork
from wecom_runtime.errors import StorageError
from wecom_runtime.language import say
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.memory import MemoryStorage

LOCK_TIMEOUT = 5.0
"""Seconds that a change waits for another change of the same entry."""
_STRIPES = 64

_mutexes = [fork.Mutex() for _ in range(_STRIPES)]
"""Shared by the whole process, as several routers may use one storage."""


class EntryLocks:
    """The locks of the entries in a storage. Between processes, they need a storage with locks.

    Args:
        storage: The storage.
    """

    def __init__(self, storage: SessionStorage) -> None:
        self._storage = storage
        self._is_local = type(storage) is MemoryStorage

    @property
    def longest_wait(self) -> float:
        """The longest wait for a lock of the storage, in seconds."""
        return 0.0 if self._is_local else LOCK_TIMEOUT

    @contextmanager
    def hold(self, key: str) -> Generator[None, None, None]:
        """Hold the lock of an entry.

        Raises:
            StorageError: Another process holds it for too long, or the storage failed.
        """
        with _mutexes[hash(key) % _STRIPES].lock:
            if self._is_local:
                yield
                return
            with self._storage.lock(key, LOCK_TIMEOUT) as held:
                if not held:
                    raise StorageError(say("the state was locked by another process for {wait} s", wait=LOCK_TIMEOUT))
                yield
