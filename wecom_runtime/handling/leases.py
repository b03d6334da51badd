"""Which callbacks this process handles, and what the storage is told of them meanwhile."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Home, Wait, drive
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import dump

LEASE = 9
"""Seconds after which the lease of a process that died is over: the second repeat then finds it gone."""
WORKING = dump({"working": True})
"""What stands under the key of a callback while it is handled."""


class Held:
    """A callback that this process handles."""

    __slots__ = ("future", "home", "key", "leased", "renewal")

    def __init__(self, key: str) -> None:
        self.key = key
        self.future: Future[None] = Future()
        self.leased = False
        self.renewal: Future[None] | None = None
        """The lease is being written just now."""
        self.home = Home()
        """Where this is gone, the handling never ends."""


class Leases:
    """Holds callbacks for this process, and keeps their leases alive in a thread for as long as there are any.

    Args:
        storage: Where the leases stand.
        guard: Through which the storage is called.
        memory: What the storage could not be told stands here.
        wait: Seconds for which the end of a lease waits for its renewal.
        lease: Seconds for which a lease holds without a renewal.
    """

    def __init__(
        self,
        storage: SessionStorage,
        guard: StorageGuard,
        memory: MemoryStorage,
        *,
        wait: float,
        lease: int,
    ) -> None:
        self._storage = storage
        self._guard = guard
        self._memory = memory
        self._wait = wait
        self._lease = lease
        self._mutex = fork.Mutex()
        self._held: dict[str, Held] = {}
        self._untold: dict[str, float] = {}
        """Keys of answers that the storage has yet to hear of, until when they are remembered."""
        self._keeper: threading.Thread | None = None
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._held = {}
        self._untold = {}
        self._keeper = None

    def hold(self, key: str) -> Held | None:
        """None if the callback is now held for the caller; otherwise who holds it.

        Not every storage has an `add` that two threads cannot both succeed with.
        """
        with self._mutex.lock:
            held = self._held.get(key)
            if held is not None and held.home.is_gone:
                held.future.set_result(None)
                held = None
            if held is None:
                self._held[key] = Held(key)
            return held

    def release(self, key: str) -> None:
        """Let go of a callback, and wake its repeats."""
        with self._mutex.lock:
            held = self._held.pop(key, None)
        if held is not None:
            held.future.set_result(None)

    def keep(self, key: str) -> None:
        """Renew the lease of a callback that is held, until it ends."""
        if isinstance(self._storage, MemoryStorage):
            return  # what this process holds it knows without a lease
        with self._mutex.lock:
            self._held[key].leased = True
            self._start_keeper()

    def end(self, key: str) -> Flow[None]:
        """Renew a lease no longer."""
        with self._mutex.lock:
            held = self._held.get(key)
            if held is None:
                return
            held.leased = False
            renewal = held.renewal
        if renewal is not None:
            yield Wait(renewal, self._wait)  # no lease must be written over the answer

    def abandon(self, key: str) -> None:
        """Let go of a callback and leave its lease to run out."""
        held = self._held.get(key)
        if held is not None:
            held.leased = False
            self.release(key)

    def tell_later(self, key: str, remember: int) -> None:
        """Write the answer to a callback, which the memory has, when the storage is back within `remember` seconds."""
        with self._mutex.lock:
            self._untold[key] = time.monotonic() + remember
            self._start_keeper()

    def _start_keeper(self) -> None:
        if self._keeper is None:
            self._keeper = threading.Thread(target=self._keep, name="wecom-leases", daemon=True)
            self._keeper.start()

    def _keep(self) -> None:
        """Renew the leases, and tell the storage what it could not be told, as long as there is something to do."""
        while True:
            time.sleep(self._lease / 3)
            now = time.monotonic()
            with self._mutex.lock:
                self._untold = {key: end for key, end in self._untold.items() if end > now}
                for lost in [held for held in self._held.values() if held.home.is_gone]:
                    self._held.pop(lost.key).future.set_result(None)
                all_held, untold = list(self._held.values()), dict(self._untold)
                if not all_held and not untold:
                    self._keeper = None
                    return
            for held in all_held:
                self._renew(held)
            for key, end in untold.items():
                if self._write(key, self._memory.get(key), round(end - now)):
                    with self._mutex.lock:
                        self._untold.pop(key, None)

    def _renew(self, held: Held) -> None:
        with self._mutex.lock:
            if not held.leased:
                return
            renewal = held.renewal = Future()
        try:
            self._write(held.key, WORKING, self._lease)
        finally:
            held.renewal = None
            renewal.set_result(None)

    def _write(self, key: str, text: str | None, ttl: int) -> bool:
        if text is None:
            return True
        try:
            drive(self._guard.call(self._storage.set, key, text, ttl, insist=True), NO_TRANSPORT)
        except WeComError:
            return False  # the guard has told the log
        return True
