"""Which callbacks this process handles, and what the storage is told of them meanwhile."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import Future

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Wait, drive
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import dump

LEASE = 9
"""Seconds after which the lease of a process that died is over: the second repeat then finds it gone."""
WORKING = dump({"working": True})
"""What stands under the key of a callback while it is handled."""


class Claim:
    """A callback that this process handles."""

    __slots__ = ("_loop", "_over", "key", "leased", "name", "renewal")

    def __init__(self, key: str, name: str) -> None:
        self.key = key
        self.name = name
        self.leased = False
        self.renewal: Future[None] | None = None
        """The lease is being written just now."""
        self._over: Future[None] | None = None
        try:
            self._loop: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:
            self._loop = None

    def __repr__(self) -> str:
        return f"<Claim {self.name}>"

    @property
    def is_lost(self) -> bool:
        """Whether the loop in which it began was closed without ending its tasks: it never ends then."""
        return self._loop is not None and self._loop.is_closed()

    def over(self) -> Future[None]:
        """Return a future that is done when the claim is given up; called with the mutex of its owner held."""
        self._over = self._over or Future()
        return self._over

    def give_up(self) -> None:
        """Wake those who wait."""
        if self._over is not None:
            self._over.set_result(None)


class Leases:
    """Claims callbacks for this process, and keeps their leases alive in a thread for as long as there are any.

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
        self._claims: dict[str, Claim] = {}
        self._untold: dict[str, float] = {}
        """Keys of answers that the storage has yet to hear of, until when they are remembered."""
        self._keeper: threading.Thread | None = None
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._claims = {}
        self._untold = {}
        self._keeper = None

    def names(self) -> list[str]:
        """Return the names of what is handled, the oldest first."""
        with self._mutex.lock:
            return [claim.name for claim in self._claims.values() if claim.name and not claim.is_lost]

    def claim(self, key: str, name: str) -> Future[None] | None:
        """Claim a callback for the caller; if it is claimed already, return a future that is done when it is no more.

        Not every storage has an `add` that two threads cannot both succeed with.
        """
        with self._mutex.lock:
            held = self._claims.get(key)
            if held is not None:
                if not held.is_lost:
                    return held.over()
                held.give_up()
            self._claims[key] = Claim(key, name)
            return None

    def release(self, key: str) -> None:
        """Let go of a callback, and wake its repeats."""
        with self._mutex.lock:
            claim = self._claims.pop(key, None)
            if claim is not None:
                claim.give_up()

    def keep(self, key: str) -> None:
        """Renew the lease of a callback that is claimed, until it ends."""
        if isinstance(self._storage, MemoryStorage):
            return  # what this process has claimed it knows without a lease
        with self._mutex.lock:
            self._claims[key].leased = True
            self._start_keeper()

    def end(self, key: str) -> Flow[None]:
        """Renew a lease no longer."""
        with self._mutex.lock:
            claim = self._claims.get(key)
            if claim is None:
                return
            claim.leased = False
            renewal = claim.renewal
        if renewal is not None:
            yield Wait(renewal, self._wait)  # no lease must be written over the answer

    def abandon(self, key: str) -> None:
        """Let go of a callback and leave its lease to run out."""
        claim = self._claims.get(key)
        if claim is not None:
            claim.leased = False
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
                for lost in [claim for claim in self._claims.values() if claim.is_lost]:
                    self._claims.pop(lost.key).give_up()
                claims, untold = list(self._claims.values()), dict(self._untold)
                if not claims and not untold:
                    self._keeper = None
                    return
            for claim in claims:
                self._renew(claim)
            for key, end in untold.items():
                if self._write(key, self._memory.get(key), round(end - now)):
                    with self._mutex.lock:
                        self._untold.pop(key, None)

    def _renew(self, claim: Claim) -> None:
        with self._mutex.lock:
            if not claim.leased:
                return
            renewal = claim.renewal = Future()
        try:
            self._write(claim.key, WORKING, self._lease)
        finally:
            claim.renewal = None
            renewal.set_result(None)

    def _write(self, key: str, text: str | None, ttl: int) -> bool:
        if text is None:
            return True
        try:
            drive(self._guard.call(self._storage.set, key, text, ttl, insist=True), NO_TRANSPORT)
        except WeComError:
            return False  # the guard has told the log
        return True
