"""Claims of callbacks in this process, and the leases in the storage by which other processes know of them."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import Future

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import dump

IN_PROGRESS = dump({"working": True})
"""The value under the key of a callback while it is handled."""


class Claim:
    """The claim of this process on a callback that it handles."""

    __slots__ = ("_loop", "is_leased", "key", "name", "released", "renewal")

    def __init__(self, key: str, name: str) -> None:
        self.key = key
        self.name = name
        self.is_leased = False
        self.renewal: Future[None] | None = None
        """A future of the write of the lease that is in progress."""
        self.released: Future[None] | None = None
        """A future of the release of the claim; None if no repeat waits for it."""
        # Not `get_running_loop`, which raises without a loop: that takes longer than all the rest.
        self._loop = asyncio._get_running_loop()

    def __repr__(self) -> str:
        return f"<Claim {self.name}>"

    @property
    def is_lost(self) -> bool:
        """Whether its event loop was closed without ending its tasks, so that the handler never ends."""
        return self._loop is not None and self._loop.is_closed()


class Leases:
    """The claims of this process. A thread renews their leases for as long as there are any.

    Args:
        storage: The storage of the leases.
        guard: The guard through which the storage is called.
        memory: Answers that could not be written to the storage.
        lease: Seconds after which a lease that is not renewed ends.
    """

    def __init__(
        self,
        storage: SessionStorage,
        guard: StorageGuard,
        memory: MemoryStorage,
        lease: int,
    ) -> None:
        self._storage = storage
        self._guard = guard
        self._memory = memory
        self._lease = lease
        self._mutex = fork.Mutex()
        self._claims: dict[str, Claim] = {}
        self._unwritten: dict[str, float] = {}
        """The keys of answers that are yet to be written to the storage, and the times until which they are kept."""
        self._thread: threading.Thread | None = None
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._claims = {}
        self._unwritten = {}
        self._thread = None

    def names(self) -> list[str]:
        """Return the names of the callbacks in progress, the oldest first."""
        with self._mutex.lock:
            return [claim.name for claim in self._claims.values() if claim.name and not claim.is_lost]

    def claim(self, key: str, name: str) -> Future[None] | None:
        """Claim a callback for the calling flow; if it is claimed already, return a future of the claim's release.

        The claim is needed because not every storage has an `add` with which only one of two threads succeeds.
        """
        with self._mutex.lock:
            held = self._claims.get(key)
            if held is not None:
                if not held.is_lost:
                    held.released = held.released or Future()
                    return held.released
                self.release(key)
            self._claims[key] = Claim(key, name)
            return None

    def release(self, key: str) -> None:
        """Release the claim on a callback, and wake its repeats."""
        with self._mutex.lock:
            claim = self._claims.pop(key, None)
            if claim is not None and claim.released is not None:
                claim.released.set_result(None)

    def start_renewing(self, key: str) -> None:
        """Renew the lease of a claimed callback from now on."""
        if isinstance(self._storage, MemoryStorage):
            return  # the claims are known in this process without a lease
        with self._mutex.lock:
            self._claims[key].is_leased = True
            if self._thread is None:
                self._start_thread()

    def stop_renewing(self, key: str) -> Future[None] | None:
        """Stop renewing a lease; return a future of the renewal in progress, if there is one."""
        with self._mutex.lock:
            claim = self._claims.get(key)
            if claim is None:
                return None
            claim.is_leased = False
            return claim.renewal

    def abandon(self, key: str) -> None:
        """Release the claim on a callback, and leave its lease in the storage until it ends."""
        claim = self._claims.get(key)
        if claim is not None:
            claim.is_leased = False
            self.release(key)

    def write_later(self, key: str, remember: int) -> None:
        """Write an answer from the memory to the storage when it works again, within `remember` seconds."""
        with self._mutex.lock:
            self._unwritten[key] = time.monotonic() + remember
            if self._thread is None:
                self._start_thread()

    def _start_thread(self) -> None:
        self._thread = threading.Thread(target=self._run, name="wecom-leases", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        """Renew the leases, and write the answers that could not be written, as long as there are any."""
        while True:
            time.sleep(self._lease / 3)
            now = time.monotonic()
            with self._mutex.lock:
                self._unwritten = {key: end for key, end in self._unwritten.items() if end > now}
                for lost in [claim for claim in self._claims.values() if claim.is_lost]:
                    self.release(lost.key)
                claims, unwritten = list(self._claims.values()), dict(self._unwritten)
                if not claims and not unwritten:
                    self._thread = None
                    return
            for claim in claims:
                self._renew(claim)
            for key, end in unwritten.items():
                if self._write(key, self._memory.get(key), round(end - now)):
                    with self._mutex.lock:
                        self._unwritten.pop(key, None)

    def _renew(self, claim: Claim) -> None:
        with self._mutex.lock:
            if not claim.is_leased:
                return
            renewal = claim.renewal = Future()
        try:
            self._write(claim.key, IN_PROGRESS, self._lease)
        finally:
            claim.renewal = None
            renewal.set_result(None)

    def _write(self, key: str, text: str | None, ttl: int) -> bool:
        if text is None:
            return True
        try:
            drive(self._guard.call(self._storage.set, key, text, ttl, insist=True), NO_TRANSPORT)
        except WeComError:
            return False  # the guard has logged it
        return True
