"""Claims on work that one process at a time does.

A claim is written once, with the id of its process, and is void when that process has died. A claim of an earlier
version of this library names no process; it was renewed for as long as its process lived, and expires.
"""

from __future__ import annotations

import contextlib
import secrets
import sys
import time
from concurrent.futures import Future
from typing import Any

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.presence import Presence
from wecom_runtime.storage.values import as_record, dump, was_added

CLAIM_SECONDS = 86_400
"""Seconds after which a claim of a process that lives is void, too: no handler runs for longer."""
STORAGE_RETRY_DELAY = 0.2
"""Seconds after which a storage that has just lost its connection is asked once more."""


class Claim:
    """The claim of this process on some work."""

    __slots__ = ("_loop", "is_ending", "is_written", "key", "name", "released", "text")

    def __init__(self, key: str, name: str) -> None:
        self.key = key
        self.name = name
        self.text = ""
        """The claim in the storage; "" if none was to be written yet."""
        self.is_written = False
        self.is_ending = False
        """Whether its value is being replaced or deleted, so that it must not be written any more."""
        self.released: Future[None] | None = None
        """A future of the release of the claim; None if no repeat waits for it."""
        # Not `get_running_loop`, which raises without a loop: that takes longer than all the rest. Without `asyncio`,
        # whose import takes long, there is no loop.
        events = sys.modules.get("asyncio.events")
        self._loop = None if events is None else events._get_running_loop()

    def __repr__(self) -> str:
        return f"<Claim {self.name}>"

    @property
    def is_lost(self) -> bool:
        """Whether its event loop was closed without ending its tasks, so that the handler never ends."""
        return self._loop is not None and self._loop.is_closed()


class Claims:
    """The claims of this process in one storage.

    Args:
        storage: The storage.
        guard: The guard through which the storage is called.
        presence: The presence of this process in the storage.
        lease: Seconds after which the claims of a process that died are void.
    """

    def __init__(self, storage: SessionStorage, guard: StorageGuard, presence: Presence, lease: float) -> None:
        self._storage = storage
        self._guard = guard
        self._presence = presence
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        presence.join(self, lease)
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<Claims, {len(self._claims)} held>"

    def after_fork_in_child(self) -> None:
        self._claims: dict[str, Claim] = {}
        self._unwritten: dict[str, tuple[str, str | None, float]] = {}
        """Values that are yet to be written: the claim, the value in its place (None to delete the claim), and the time
        until which it is kept."""

    # -- in this process

    def names(self) -> list[str]:
        """Return the names of the work in progress, the oldest first."""
        with self._mutex.lock:
            return [claim.name for claim in self._claims.values() if claim.name and not claim.is_lost]

    def claim(self, key: str, name: str) -> Future[None] | None:
        """Claim some work for the calling flow; if it is claimed already, return a future of the claim's release.

        This precedes a claim in the storage, as not every storage has an `add` with which one of two threads succeeds.
        """
        with self._mutex.lock:
            held = self._claims.get(key)
            if held is not None:
                if not held.is_lost:
                    held.released = held.released or Future()
                    return held.released
                self.abandon(key)
            self._claims[key] = Claim(key, name)
            return None

    def release(self, key: str) -> None:
        """Release a claim in this process, and wake those who wait for it."""
        with self._mutex.lock:
            claim = self._claims.pop(key, None)
            if claim is not None and claim.released is not None:
                claim.released.set_result(None)

    # -- in the storage

    def text(self, key: str) -> str:
        """Return the claim that was written, or is to be written, for some work."""
        claim = self._claims[key]
        claim.text = claim.text or dump({"working": secrets.token_hex(8), "process": self._presence.id})
        return claim.text

    def write(self, key: str) -> Any:
        """Write a claim of this process into the storage; called by the guard.

        Returns:
            None if the work is claimed; otherwise the value of the key: a claim of a process that lives, or the outcome
            of the work.
        """
        claim, text = self._claims[key], self.text(key)
        found = self._write(key, text)
        if found is None:
            claim.is_written = True
            if (
                claim.is_ending or self._claims.get(key) is not claim
            ):  # the call took so long that its caller has stopped waiting
                self._storage.delete_if_equal(key, text)
        return found

    def _write(self, key: str, text: str) -> Any:
        self._presence.announce()
        if was_added(self._storage, self._storage.add(key, text, CLAIM_SECONDS)):
            return None
        found = self._storage.get(key)
        if found is None:  # it has expired between the two calls
            if was_added(self._storage, self._storage.add(key, text, CLAIM_SECONDS)):
                return None
            found = self._storage.get(key)
        if found == text:  # the thread of the presence has written the claim meanwhile
            return None
        if found is None:
            return text
        record = as_record(found)
        process = None if record is None else record.get("process")
        if record is not None and not (isinstance(process, str) and not self._presence.is_alive(process)):
            return found
        # The claim of a dead process, or a value of another program. One process replaces it.
        if self._storage.compare_and_set(key, found, text, CLAIM_SECONDS):
            return None
        return self._storage.get(key) or text

    def end(self, key: str) -> None:
        """Let a claim not be written any more. Call it before its value is replaced or deleted."""
        if (claim := self._claims.get(key)) is not None:
            claim.is_ending = True

    def write_later(self, key: str, text: str | None, seconds: float) -> None:
        """Replace a claim when the storage works again.

        Args:
            key: The key of a claim of this process.
            text: The new value; None to delete the claim.
            seconds: Seconds for which the new value is kept, and for which the write is attempted.
        """
        claim = self._claims.get(key)
        with self._mutex.lock:
            self._unwritten[key] = "" if claim is None else claim.text, text, time.monotonic() + seconds
        self._presence.watch()

    def abandon(self, key: str) -> None:
        """Release a claim without waiting for the storage, from which the thread of the presence removes it."""
        claim = self._claims.get(key)
        if claim is not None:
            if claim.text:
                self.write_later(key, None, CLAIM_SECONDS)
            self.release(key)

    # -- for the presence

    def is_busy(self) -> bool:
        """Return whether this process holds claims, or has values to write."""
        return bool(self._claims or self._unwritten)

    def tick(self) -> None:
        """Write what could not be written, and abandon the claims of closed event loops."""
        with self._mutex.lock:
            for lost in [claim for claim in self._claims.values() if claim.is_lost]:
                self.abandon(lost.key)
            unwritten = list(self._unwritten.items())
            late = [claim for claim in self._claims.values() if claim.text and not claim.is_written]
        for claim in late:
            self._write_late(claim)
        for key, entry in unwritten:
            claimed, text, end = entry
            left = end - time.monotonic()
            if left > 0 and not self._replace(key, claimed, text, max(1, round(left))):
                continue
            with self._mutex.lock:
                if self._unwritten.get(key) is entry:  # else it has been replaced meanwhile
                    del self._unwritten[key]

    def _write_late(self, claim: Claim) -> None:
        """Write a claim that was held while the storage failed."""
        with contextlib.suppress(WeComError):  # the guard has logged it
            drive(self._guard.call(self._add_late, claim, insist=True), NO_TRANSPORT)

    def _add_late(self, claim: Claim) -> None:
        if was_added(self._storage, self._storage.add(claim.key, claim.text, CLAIM_SECONDS)):
            claim.is_written = True
            if claim.is_ending or self._claims.get(claim.key) is not claim:  # it was released meanwhile
                self._storage.delete_if_equal(claim.key, claim.text)

    def _replace(self, key: str, claim: str, text: str | None, seconds: int) -> bool:
        """Replace a claim in the storage; return False if the storage failed."""
        try:
            if text is not None:
                drive(self._guard.call(self._storage.set, key, text, seconds, insist=True), NO_TRANSPORT)
            elif claim and key not in self._claims:
                drive(self._guard.call(self._storage.delete_if_equal, key, claim, insist=True), NO_TRANSPORT)
        except WeComError:
            return False  # the guard has logged it
        return True
