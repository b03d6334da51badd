"""Each callback is handled once: `Once` recognises what WeCom sends again, in all processes that share a storage.

WeCom gives up on an answer after 5 s, and sends the callback again, three times at most. The first one to come is
handled. A repeat waits for the answer of the first and is answered with it, so that the user still gets it. If the
first has failed, or its process has died, the repeat is handled in its place.

Under the key of a callback stands a lease while it is handled, renewed as long as that takes, and its answer
afterwards. While the storage fails this process remembers by itself, and tells the storage when it is back.
"""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import Future
from typing import Any

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Sleep, Wait, drive
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump, was_added

LEASE_SECONDS = 9
"""Seconds after which the lease of a process that died is over: the second repeat then finds it gone."""
IN_PROGRESS = dump({"working": True})
"""The value under the key of a callback while it is handled."""
ANSWER_PREFIX = "answer "
"""The beginning of an answer in a storage of this process."""
STORAGE_RETRY_DELAY = 0.2
"""Seconds after which a storage that has just failed is asked once more who handles a callback."""


class CallbackInProgress(Exception):
    """The first callback is still in work, and the repeat has waited for as long as it may."""


class Deduplicator:
    """Claims callbacks that are to be handled, and remembers what was answered to those that were.

    Args:
        storage: Where it is kept. One that fails is replaced by this process' memory as long as it does.
        remember: Seconds for which an answer is kept.
        wait: Seconds for which a repeat waits for the first.
        lease: Seconds after which a callback whose process died may be taken over.
    """

    def __init__(self, storage: SessionStorage, *, remember: int = 300, wait: float, lease: int) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="repeats of callbacks are recognised in this process only")
        self._memory = MemoryStorage()
        """Holds what the storage could not be told."""
        self._remember = remember
        self._wait = wait
        self._lease = lease
        self._leases = Leases(storage, self._guard, self._memory, lease)
        self._is_local = type(storage) is MemoryStorage
        """Whether the storage is of this process, and never fails."""

    def names(self) -> list[str]:
        """Return the names of what this process handles, the oldest first."""
        return self._leases.names()

    @property
    def is_failing(self) -> bool:
        """Whether the storage failed when it was last asked."""
        return self._guard.failing

    def begin(self, key: str, name: str = "") -> Flow[str | None]:
        """Return the answer that was given to a callback before; None if it is to be handled now.

        What is to be handled must end with `done`, `failed` or `abandon`.

        Args:
            key: What the repeats of the callback have in common.
            name: What it is called in lists of what is under way; "" to be in none.

        Raises:
            Busy: The first is still in work.
        """
        deadline = 0.0
        pause = 0.05
        while True:
            claimed = self._leases.claim(key, name)
            if claimed is None:
                record = self._add_locally(key) if self._is_local else (yield from self._add(key))
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
        """`_add` for a storage of this process, which keeps answers as they are."""
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
            self._storage.set(key, IN_PROGRESS, self._lease)  # something else wrote what stood there
            claimed = True
            return None
        finally:
            if not claimed:
                self._leases.release(key)

    def _add(self, key: str) -> Flow[dict[str, Any] | None]:
        """Write the lease of a callback that is claimed; return what stands there if another has it or is done."""
        claimed = False
        try:
            known = _state(self._memory.get(key))
            if known is not None and "answer" in known:
                return known
            claimed = yield from self._add_lease(key)
            if not claimed:
                found = yield from self._call("get", key)
                if (state := _state(found)) is not None:
                    return state
                if found is not None:  # what something else wrote must not stand in the way
                    yield from self._call("delete", key)
                claimed = yield from self._add_lease(key)
            if not claimed:
                return {}
            self._leases.keep(key)
            return None
        finally:
            if not claimed:
                self._leases.release(key)

    def _add_lease(self, key: str) -> Flow[bool]:
        """Write a lease where none is; whether it was written. A storage that fails for a moment is asked once more."""
        worked = not self._guard.failing
        try:
            return (yield from self._ask_to_add(key))
        except WeComError:
            pass
        if worked and self._storage.timeout is not None:
            yield Sleep(STORAGE_RETRY_DELAY)
            try:
                return (yield from self._ask_to_add(key, insist=True))
            except WeComError:
                pass
        return self._memory.add(key, IN_PROGRESS, self._lease)

    def _ask_to_add(self, key: str, *, insist: bool = False) -> Flow[bool]:
        answer = yield from self._guard.call(self._storage.add, key, IN_PROGRESS, self._lease, insist=insist)
        return was_added(self._storage, answer)

    def done(self, key: str, answer: str, remember: int | None = None) -> Flow[None]:
        """Remember what was answered, for as long as answers are or for `remember` seconds."""
        remember = self._remember if remember is None else max(remember, self._remember)
        if self._is_local:
            self._storage.set(key, ANSWER_PREFIX + answer, remember)
            self._leases.release(key)
            return
        if (renewal := self._leases.end(key)) is not None:
            yield Wait(renewal, self._wait)  # no lease must be written over the answer
        text = dump({"answer": answer})
        try:
            try:
                yield from self._guard.call(self._storage.set, key, text, remember)
            except WeComError:
                self._memory.set(key, text, remember)
                self._leases.tell_later(key, remember)
        finally:
            self._leases.release(key)

    def failed(self, key: str) -> Flow[None]:
        """Forget a callback whose handler failed: the next repeat is handled."""
        if self._is_local:
            self._storage.delete(key)
            self._leases.release(key)
            return
        if (renewal := self._leases.end(key)) is not None:
            yield Wait(renewal, self._wait)
        self._memory.delete(key)
        try:
            yield from self._call("delete", key)
        finally:
            self._leases.release(key)

    def abandon(self, key: str) -> None:
        """Let go of a callback whose event loop was destroyed; it is handled again when its lease is over."""
        self._leases.abandon(key)

    def _call(self, method: str, key: str) -> Flow[Any]:
        """Call a method of the storage; of this process' memory, if that fails."""
        try:
            return (yield from self._guard.call(getattr(self._storage, method), key))
        except WeComError:
            return getattr(self._memory, method)(key)


def _state(found: object) -> dict[str, Any] | None:
    """Return what stands under the key of a callback; None if nothing does, or something else than is written here."""
    record = as_record(found)
    return record if record is not None and ("working" in record or isinstance(record.get("answer"), str)) else None


class Claim:
    """A callback that this process handles."""

    __slots__ = ("_loop", "key", "leased", "name", "over", "renewal")

    def __init__(self, key: str, name: str) -> None:
        self.key = key
        self.name = name
        self.leased = False
        self.renewal: Future[None] | None = None
        """The lease is being written just now."""
        self.over: Future[None] | None = None
        """Done when the callback is claimed no more; there is one where somebody waits."""
        # Not `get_running_loop`, which raises where there is none: that takes longer than all the rest.
        self._loop = asyncio._get_running_loop()

    def __repr__(self) -> str:
        return f"<Claim {self.name}>"

    @property
    def is_lost(self) -> bool:
        """Whether the loop in which it began was closed without ending its tasks: it never ends then."""
        return self._loop is not None and self._loop.is_closed()


class Leases:
    """Claims callbacks for this process, and keeps their leases alive in a thread for as long as there are any.

    Args:
        storage: Where the leases stand.
        guard: Through which the storage is called.
        memory: What the storage could not be told stands here.
        lease: Seconds for which a lease holds without a renewal.
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
                    held.over = held.over or Future()
                    return held.over
                self.release(key)
            self._claims[key] = Claim(key, name)
            return None

    def release(self, key: str) -> None:
        """Let go of a callback, and wake its repeats."""
        with self._mutex.lock:
            claim = self._claims.pop(key, None)
            if claim is not None and claim.over is not None:
                claim.over.set_result(None)

    def keep(self, key: str) -> None:
        """Renew the lease of a callback that is claimed, until it ends."""
        if isinstance(self._storage, MemoryStorage):
            return  # what this process has claimed it knows without a lease
        with self._mutex.lock:
            self._claims[key].leased = True
            if self._keeper is None:
                self._start_keeper()

    def end(self, key: str) -> Future[None] | None:
        """Renew a lease no longer; return a future that is done when the last renewal is, where one is under way."""
        with self._mutex.lock:
            claim = self._claims.get(key)
            if claim is None:
                return None
            claim.leased = False
            return claim.renewal

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
            if self._keeper is None:
                self._start_keeper()

    def _start_keeper(self) -> None:
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
                    self.release(lost.key)
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
            return False  # the guard has told the log
        return True
