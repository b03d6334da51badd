"""The presence of this process in a storage, by which other processes see that it lives.

A claim on work names its process and is written once. It is void when the key `process:<id>` of that process has
expired, as it does a lease after the end of the process. One thread renews the key while the process has work.
"""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from typing import Protocol

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.logs import logger
from wecom_runtime.weak_registry import WeakRegistry

from .base import PerStorage, SessionStorage
from .guard import StorageGuard
from .memory import MemoryStorage
from .values import dump

SHORTEST_LEASE = 0.05
"""Seconds of the shortest lease, as the key is renewed thrice in a lease."""
_ALIVE = dump({"alive": True})


class Keeper(Protocol):
    """A part of the program whose work other processes must not take over while this process lives."""

    def is_busy(self) -> bool:
        """Return whether there is such work."""
        ...

    def tick(self) -> object:
        """Do what is due, such as writes that have failed. The thread of the presence calls it thrice a lease."""
        ...


class Presence:
    """The presence of this process in one storage. All parts of the process share it; see `presence_in`.

    Args:
        storage: The storage.
    """

    def __init__(self, storage: SessionStorage) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="other processes may take over the work of this one")
        self._is_local = type(storage) is MemoryStorage
        self._keepers: WeakRegistry[Keeper] = WeakRegistry()
        self._lease = 0.0
        self.after_fork_in_child()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<Presence {self.id}>"

    def after_fork_in_child(self) -> None:
        self.id = secrets.token_hex(8)
        """The random id of this process; a child process has another one."""
        self._mutex = threading.Lock()
        self._writing = threading.Lock()
        self.thread: threading.Thread | None = None
        self._renewed_at = float("-inf")

    def join(self, keeper: Keeper, lease: float) -> None:
        """Add a part of the program.

        Args:
            keeper: The part.
            lease: Seconds after which its work may be taken over if this process has died. The shortest one is used.
        """
        self._lease = max(SHORTEST_LEASE, min(lease, self._lease or lease))
        self._keepers.add(keeper)

    # -- this process

    def announce(self) -> None:
        """Make sure that the storage has the key of this process, before a claim that names it is written.

        Called without a guard, as a part of the call that writes the claim. Exceptions of the storage are raised.
        """
        if self._is_local:
            return
        if not self._is_fresh():
            with self._writing:
                if not self._is_fresh():
                    self.write()
        self.watch()

    def watch(self) -> None:
        """Make sure that the thread runs: a keeper has become busy."""
        with self._mutex:
            if self.thread is None:
                self.thread = threading.Thread(target=self.renew_while_busy, name="wecom-presence", daemon=True)
                try:
                    self.thread.start()
                except RuntimeError:  # no thread can be started: the next claim tries again
                    self.thread = None

    def _is_fresh(self) -> bool:
        return time.monotonic() - self._renewed_at < self._lease / 2

    def write(self) -> None:
        now = time.monotonic()
        self._storage.set(_key(self.id), _ALIVE, self._lease)  # type: ignore[arg-type]
        self._renewed_at = now

    def renew_while_busy(self) -> None:
        """Renew the key while a keeper is busy."""
        while True:
            time.sleep(self._lease / 3)
            with self._mutex:
                busy = [keeper for keeper in self._keepers if keeper.is_busy()]
                if not busy:
                    self.thread = None
                    return
            with contextlib.suppress(WeComError):  # the guard has logged it
                drive(self._guard.call(self.write, insist=True), NO_TRANSPORT)
            for keeper in busy:
                try:
                    keeper.tick()
                except Exception:
                    logger.exception("the upkeep of work in a storage failed")

    # -- other processes

    def is_alive(self, process: str) -> bool:
        """Return whether a process lives. Called without a guard; exceptions of the storage are raised."""
        return process == self.id or self._storage.get(_key(process)) is not None


presence_in = PerStorage(Presence)
"""Return the presence of this process in a storage."""


def _key(process: str) -> str:
    return f"process:{process}"
