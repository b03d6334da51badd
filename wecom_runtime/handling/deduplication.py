"""Deduplication: each callback is handled once, by one of the processes that share a storage.

WeCom waits 5 s for an answer, and then repeats the callback, three times at most. The first delivery is handled. A
repeat waits for the answer of the first delivery and returns it, so that the user still sees it. If the handler of the
first delivery has failed, or its process has died, the repeat is handled instead.

The storage holds a lease under the key of a callback while it is handled, renewed for as long as that takes, and the
answer afterwards. An answer is sealed for its key: one that was changed or copied from another key does not count.
While the storage fails, this process uses its own memory, and writes the answers later.

A renewal may hang in the storage until the handler has ended. It extends the lease of its own claim only, so that it
cannot replace an answer or the lease of another process. Redis compares and extends in one step. A renewal in another
storage is corrected at its end: the answer is written once more, or the lease is deleted.
"""

from __future__ import annotations

import secrets
import sys
import threading
import time
from concurrent.futures import Future
from functools import partial
from typing import Any, NamedTuple, Protocol

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Sleep, Wait, drive
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.sealing import RecordSealer
from wecom_runtime.storage.values import as_record, dump, was_added

IN_PROGRESS = dump({"working": True})
"""The value under the key of a callback while it is handled, in a storage of this process."""
ANSWER_PREFIX = "answer "
"""The prefix of an answer in a storage of this process."""
STORAGE_RETRY_DELAY = 0.2
"""Seconds after which a storage that has just failed is asked once more for the lease of a callback."""
_EXTEND = """
local current = redis.call('GET', KEYS[1])
if not current then return 0 end
if string.find(current, ARGV[1], 1, true) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 1
"""
"""Extends an entry that contains ARGV[1]; returns 0 if there is no entry."""


class StoredValue(Protocol):
    """A value of the storage that is read together with the lease of a callback."""

    storage_key: str
    value: object


class CallbackInProgress(Exception):
    """The first delivery of a callback is still handled, and the repeat has waited as long as it may."""


class Deduplicator:
    """The record of callbacks in progress, and of the answers to those that were handled.

    Args:
        storage: The storage of leases and answers. While it fails, the memory of this process replaces it.
        remember: Seconds for which an answer is kept.
        wait: Seconds for which a repeat waits for the first delivery.
        lease: Seconds after which another process may handle a callback whose process died.
    """

    def __init__(self, storage: SessionStorage, *, remember: int = 300, wait: float, lease: int) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="repeats of callbacks are recognised in this process only")
        self._memory = MemoryStorage()
        """Values that could not be written to the storage."""
        self._remember = remember
        self._wait = wait
        self._lease = lease
        self._leases = Leases(storage, self._guard, self._memory, lease)
        self._is_local = type(storage) is MemoryStorage
        """Whether the storage is the memory of this process, which never fails."""

    def names(self) -> list[str]:
        """Return the names of the callbacks in progress in this process, the oldest first."""
        return self._leases.names()

    @property
    def is_failing(self) -> bool:
        """Whether the last call of the storage failed."""
        return self._guard.failing

    def try_begin(self, key: str, name: str) -> bool:
        """Claim a new callback without a flow, if the storage is the memory of this process; else return False.

        Most callbacks are new, and a flow takes longer than the claim. If it returns False, call `begin`.
        """
        if not self._is_local or self._leases.claim(key, name) is not None:
            return False
        claimed = False
        try:
            claimed = self._storage.add(key, IN_PROGRESS, self._lease)
            return claimed
        finally:
            if not claimed:
                self._leases.release(key)

    def begin(
        self, key: str, name: str = "", records: RecordSealer | None = None, listing: StoredValue | None = None
    ) -> Flow[str | None]:
        """Claim a callback and return None; if it was handled before, return its answer.

        A claimed callback must end with `complete`, `discard` or `abandon`.

        Args:
            key: The key that the repeats of the callback share.
            name: The name of the callback in lists of running handlers; "" to leave it out of them.
            records: Opens a stored answer; None where no answers are stored.
            listing: Another value of the storage. It is read in the same call as the lease is added, which takes less
                time than two calls.

        Raises:
            CallbackInProgress: The first delivery is still handled.
        """
        deadline = 0.0
        pause = 0.05
        while True:
            claimed = self._leases.claim(key, name)
            if claimed is None:
                record = self._add_locally(key) if self._is_local else (yield from self._add(key, records, listing))
                if record is None:
                    return None
                if isinstance(answer := record.get("answer"), str):
                    return answer
            now = time.monotonic()
            deadline = deadline or now + self._wait
            if now >= deadline:
                raise CallbackInProgress
            if claimed is not None:
                yield Wait(claimed, deadline - now)
            else:
                yield Sleep(min(deadline - now, pause))
                pause = min(pause * 1.5, 0.25)

    def _add_locally(self, key: str) -> dict[str, Any] | None:
        """Do as `_add` with a storage in this process, which holds answers as they are."""
        claimed = False
        try:
            claimed = self._storage.add(key, IN_PROGRESS, self._lease)
            if claimed:
                return None
            found = self._storage.get(key)
            if isinstance(found, str) and found.startswith(ANSWER_PREFIX):
                return {"answer": found[len(ANSWER_PREFIX) :]}
            if found == IN_PROGRESS:
                return {}
            self._storage.set(key, IN_PROGRESS, self._lease)  # replaces a value of another program
            claimed = True
            return None
        finally:
            if not claimed:
                self._leases.release(key)

    def _add(self, key: str, records: RecordSealer | None, listing: StoredValue | None) -> Flow[dict[str, Any] | None]:
        """Write the lease of a claimed callback; return the record of a callback that is handled elsewhere or done."""
        claimed = False
        try:
            known = _record_of(self._memory.get(key), key, records)
            if known is not None and "answer" in known:
                return known
            claimed = yield from self._add_lease(key, listing)
            if not claimed:
                found = yield from self._call("get", key)
                if (record := _record_of(found, key, records)) is not None:
                    return record
                if found is not None:  # a value of another program, or a changed one, must not block the callback
                    yield from self._call("delete", key)
                claimed = yield from self._add_lease(key, listing)
            if not claimed:
                return {}
            self._leases.start_renewing(key)
            return None
        finally:
            if not claimed:
                self._leases.release(key)

    def _add_lease(self, key: str, listing: StoredValue | None) -> Flow[bool]:
        """Add a lease, and return whether there was none. A storage that has just failed is asked once more."""
        worked = not self._guard.failing
        try:
            return (yield from self._add_to_storage(key, listing))
        except WeComError:
            pass
        if worked and self._storage.timeout is not None:
            yield Sleep(STORAGE_RETRY_DELAY)
            try:
                return (yield from self._add_to_storage(key, listing, insist=True))
            except WeComError:
                pass
        return self._memory.add(key, self._leases.text(key), self._lease)

    def _add_to_storage(self, key: str, listing: StoredValue | None, *, insist: bool = False) -> Flow[bool]:
        add = self._storage.add if listing is None else partial(self._add_and_read, listing)
        answer = yield from self._guard.call(add, key, self._leases.text(key), self._lease, insist=insist)
        return was_added(self._storage, answer)

    def _add_and_read(self, listing: StoredValue, key: str, text: str, ttl: int) -> Any:
        added = self._storage.add(key, text, ttl)
        if added:
            try:
                listing.value = self._storage.get(listing.storage_key)
            except Exception as error:  # the lease was added
                logger.debug("the questions to a member cannot be read: %s", type(error).__name__)
        return added

    def try_complete(self, key: str, answer: str) -> bool:
        """Store an answer without a flow, if the storage is the memory of this process; else return False.

        If it returns False, call `complete`.
        """
        if not self._is_local:
            return False
        self._storage.set(key, ANSWER_PREFIX + answer, self._remember)
        self._leases.release(key)
        return True

    def complete(
        self, key: str, answer: str, remember: int | None = None, records: RecordSealer | None = None
    ) -> Flow[None]:
        """Store the answer to a callback.

        Args:
            key: The key of the callback.
            answer: The answer; "" for none.
            remember: Seconds for which it is stored, if that is longer than the usual time.
            records: Seals the answer; None for no answer.
        """
        remember = self._remember if remember is None else max(remember, self._remember)
        if self._is_local:
            self._storage.set(key, ANSWER_PREFIX + answer, remember)
            self._leases.release(key)
            return
        self._leases.stop_renewing(key)
        text = dump({"answer": records.seal(key, answer) if answer and records is not None else answer})
        try:
            self._leases.correct_renewal(key, text, remember)
            try:
                yield from self._guard.call(self._storage.set, key, text, remember)
            except WeComError:
                self._memory.set(key, text, remember)
                self._leases.write_later(key, remember)
        finally:
            self._leases.release(key)

    def discard(self, key: str) -> Flow[None]:
        """Delete the record of a callback after a failure, so that the next repeat is handled."""
        if self._is_local:
            self._storage.delete(key)
            self._leases.release(key)
            return
        if (renewal := self._leases.stop_renewing(key)) is not None:
            yield Wait(renewal, self._wait)
        self._memory.delete(key)
        try:
            self._leases.correct_renewal(key, None)
            yield from self._call("delete", key)
        finally:
            self._leases.release(key)

    def abandon(self, key: str) -> None:
        """Release a callback after its event loop was destroyed. A repeat is handled after the end of its lease."""
        self._leases.abandon(key)

    def _call(self, method: str, key: str) -> Flow[Any]:
        """Call a method of the storage; if that fails, of the memory of this process."""
        try:
            return (yield from self._guard.call(getattr(self._storage, method), key))
        except WeComError:
            return getattr(self._memory, method)(key)


def _record_of(found: object, key: str, records: RecordSealer | None) -> dict[str, Any] | None:
    """Return the record under the key of a callback, with its answer opened.

    None if there is none, it is a value of another program, or the answer was changed or is that of another callback.
    """
    record = as_record(found)
    if record is None or "working" in record:
        return record
    answer = record.get("answer")
    if answer and records is not None:
        answer = records.open(key, answer)
    return {"answer": answer} if isinstance(answer, str) else None


class Claim:
    """The claim of this process on a callback that it handles."""

    __slots__ = ("_loop", "correction", "is_leased", "key", "name", "released", "renewal", "token")

    def __init__(self, key: str, name: str) -> None:
        self.key = key
        self.name = name
        self.is_leased = False
        self.renewal: Future[None] | None = None
        """A future of the renewal of the lease that is in progress."""
        self.correction: Correction | None = None
        """The value that the renewal in progress writes at its end."""
        self.token = ""
        """The part of the lease that no other claim has."""
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


class Correction(NamedTuple):
    """The value of a key after a renewal that ended too late."""

    answer: str | None
    """The stored answer; None to delete the lease."""
    end: float
    """The time (`time.monotonic`) until which the answer is kept."""


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

    def text(self, key: str) -> str:
        """Return the lease of a claimed callback, which differs from the leases of all other claims."""
        claim = self._claims[key]
        claim.token = claim.token or secrets.token_hex(8)
        return _lease_text(claim)

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

    def correct_renewal(self, key: str, answer: str | None, remember: int = 0) -> None:
        """Let a renewal in progress write an answer, or delete the lease, at its end.

        Call it before the answer is written, or the lease is deleted, for the first time.

        Args:
            key: The key of a callback that is not renewed any more.
            answer: The stored answer, which repeats in this process find at once; None to delete the lease.
            remember: Seconds for which the answer is kept.
        """
        with self._mutex.lock:
            claim = self._claims.get(key)
            if claim is None or claim.renewal is None:
                return
            if answer is not None:
                self._memory.set(key, answer, remember)
            claim.correction = Correction(answer, time.monotonic() + remember)

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
                        if self._unwritten.get(key) == end:  # else the answer has been replaced meanwhile
                            del self._unwritten[key]

    def _renew(self, claim: Claim) -> None:
        with self._mutex.lock:
            if not claim.is_leased or claim.renewal is not None:
                return
            renewal = claim.renewal = Future()
        try:
            drive(self._guard.call(self._extend, claim, renewal, insist=True), NO_TRANSPORT)
        except WeComError:
            pass  # the guard has logged it
        finally:
            with self._mutex.lock:
                if not renewal.running() and not renewal.done():  # it has not begun, and will not begin
                    claim.renewal = None
                    renewal.set_result(None)

    def _extend(self, claim: Claim, renewal: Future[None]) -> None:
        """Extend a lease, and correct its key if the handler has ended meanwhile.

        The guard may have stopped waiting for it. It is one call of the storage for the guard.
        """
        with self._mutex.lock:
            if renewal.done():
                return
            renewal.set_running_or_notify_cancel()
        try:
            self._extend_in_storage(claim)
        finally:
            with self._mutex.lock:
                claim.renewal = None
                correction = claim.correction
            renewal.set_result(None)
            if correction is not None:
                self._correct(claim, correction)

    def _extend_in_storage(self, claim: Claim) -> None:
        storage, key = self._storage, claim.key
        try:
            exists = bool(storage.run_script(_EXTEND, key, claim.token, max(1, int(self._lease * 1000))))
        except NotImplementedError:
            found = storage.get(key)
            exists = found is not None
            if (as_record(found) or {}).get("working") == claim.token:
                storage.set(key, _lease_text(claim), self._lease)
        if not exists:
            storage.add(key, _lease_text(claim), self._lease)

    def _correct(self, claim: Claim, correction: Correction) -> None:
        answer, end = correction
        if answer is None:
            self._storage.delete_if_equal(claim.key, _lease_text(claim))
            return
        remember = round(end - time.monotonic())
        if remember <= 0:
            return
        try:
            self._storage.set(claim.key, answer, remember)
        except Exception:
            self.write_later(claim.key, remember)
            raise

    def _write(self, key: str, text: str | None, ttl: int) -> bool:
        if text is None:
            return True
        try:
            drive(self._guard.call(self._storage.set, key, text, ttl, insist=True), NO_TRANSPORT)
        except WeComError:
            return False  # the guard has logged it
        return True


def _lease_text(claim: Claim) -> str:
    return dump({"working": claim.token})
