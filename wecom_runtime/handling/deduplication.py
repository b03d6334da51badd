"""Deduplication: each callback is handled once, by one of the processes that share a storage.

WeCom waits 5 s for an answer, and then repeats the callback, three times at most. The first delivery is handled. A
repeat waits for the answer of the first delivery and returns it, so that the user still sees it. If the handler of the
first delivery has failed, or its process has died, the repeat is handled instead.

The storage holds a claim under the key of a callback while it is handled, and the answer afterwards. An answer is
sealed for its key: one that was changed or copied from another key does not count. While the storage fails, this
process uses its own memory, and writes the answers later.
"""

from __future__ import annotations

import time
from typing import Any, Protocol

from wecom_runtime.errors import WeComError
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.presence import presence_in
from wecom_runtime.storage.sealing import RecordSealer
from wecom_runtime.storage.values import as_record, dump

from .claims import CLAIM_SECONDS, STORAGE_RETRY_DELAY, Claims

IN_PROGRESS = dump({"working": True})
"""The value under the key of a callback while it is handled, in a storage of this process."""
ANSWER_PREFIX = "answer "
"""The prefix of an answer in a storage of this process."""


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
        self._claims = Claims(storage, self._guard, presence_in(storage), lease)
        self._is_local = type(storage) is MemoryStorage
        """Whether the storage is the memory of this process, which never fails."""

    def names(self) -> list[str]:
        """Return the names of the callbacks in progress in this process, the oldest first."""
        return self._claims.names()

    @property
    def storage_problem(self) -> str:
        """The error of the last call of the storage, by whichever part of the process; empty if it succeeded."""
        return "" if self._is_local else self._guard.problem

    def try_begin(self, key: str, name: str) -> bool:
        """Claim a new callback without a flow, if the storage is the memory of this process; else return False.

        Most callbacks are new, and a flow takes longer than the claim. If it returns False, call `begin`.
        """
        if not self._is_local or self._claims.claim(key, name) is not None:
            return False
        claimed = False
        try:
            claimed = self._storage.add(key, IN_PROGRESS, self._lease)
            return claimed
        finally:
            if not claimed:
                self._claims.release(key)

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
            claimed = self._claims.claim(key, name)
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
                self._claims.release(key)

    def _add(self, key: str, records: RecordSealer | None, listing: StoredValue | None) -> Flow[dict[str, Any] | None]:
        """Write the claim on a callback; return the record of a callback that is handled elsewhere or done."""
        is_claimed = False
        try:
            known = _record_of(self._memory.get(key), key, records)
            if known is not None and "answer" in known:
                return known
            found = yield from self._write_claim(key, listing)
            record = {} if found is None else _record_of(found, key, records)
            is_claimed = found is None
            if record is None:  # an answer that was changed, which must not block the callback
                replace, text = self._storage.compare_and_set, self._claims.text(key)
                is_claimed = bool((yield from self._guard.attempt(replace, key, found, text, CLAIM_SECONDS)))
            return None if is_claimed else record or {}
        finally:
            if not is_claimed:
                self._claims.release(key)

    def _write_claim(self, key: str, listing: StoredValue | None) -> Flow[Any]:
        """Write a claim, and return what `Claims.write` does. A storage that has lost its connection is asked twice."""
        works, started = not self._guard.failing, time.monotonic()
        try:
            return (yield from self._guard.call(self._write_and_read, key, listing))
        except WeComError:
            pass
        # Not after a timeout, for which the member has waited already.
        if works and self._storage.timeout is not None and time.monotonic() - started < STORAGE_RETRY_DELAY:
            yield Sleep(STORAGE_RETRY_DELAY)
            try:
                return (yield from self._guard.call(self._write_and_read, key, listing, insist=True))
            except WeComError:
                pass
        return None if self._memory.add(key, IN_PROGRESS, self._lease) else self._memory.get(key)

    def _write_and_read(self, key: str, listing: StoredValue | None) -> Any:
        found = self._claims.write(key)
        if found is None and listing is not None:
            try:
                listing.value = self._storage.get(listing.storage_key)
            except Exception as error:  # the claim was written
                logger.debug("the questions to a member cannot be read: %s", type(error).__name__)
        return found

    def try_complete(self, key: str, answer: str) -> bool:
        """Store an answer without a flow, if the storage is the memory of this process; else return False.

        If it returns False, call `complete`.
        """
        if not self._is_local:
            return False
        self._storage.set(key, ANSWER_PREFIX + answer, self._remember)
        self._claims.release(key)
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
            self._claims.release(key)
            return
        self._claims.end(key)
        text = dump({"answer": records.seal(key, answer) if answer and records is not None else answer})
        try:
            try:
                yield from self._guard.call(self._storage.set, key, text, remember)
            except WeComError:
                self._memory.set(key, text, remember)
                self._claims.write_later(key, text, remember)
        finally:
            self._claims.release(key)

    def discard(self, key: str) -> Flow[None]:
        """Delete the claim on a callback after a failure, so that the next repeat is handled."""
        if self._is_local:
            self._storage.delete(key)
            self._claims.release(key)
            return
        self._memory.delete(key)
        self._claims.end(key)
        try:
            try:
                yield from self._guard.call(self._storage.delete, key)
            except WeComError:
                self._claims.write_later(key, None, CLAIM_SECONDS)
        finally:
            self._claims.release(key)

    def abandon(self, key: str) -> None:
        """Release a callback after its event loop was destroyed, so that a repeat is handled."""
        if self._is_local:
            self._storage.delete(key)
        self._claims.abandon(key)


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
