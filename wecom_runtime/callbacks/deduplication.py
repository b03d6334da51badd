"""Recognises a callback that WeCom sends again, in all processes that share a storage.

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
from wecom_runtime.flow import Flow, Sleep, Wait, drive
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump

LEASE = 9
"""Seconds after which the lease of a process that died is over: the second repeat then finds it gone."""
AGAIN = 0.2
"""Seconds after which a storage that has just failed is asked once more who handles a callback."""

_WORKING = dump({"working": True})
_NO_TRANSPORT: Any = None  # nothing here is sent over HTTP


class _Held:
    """A callback that this process handles."""

    __slots__ = ("_loop", "future", "key", "leased", "renewal")

    def __init__(self, key: str) -> None:
        self.key = key
        self.future: Future[None] = Future()
        self.leased = False
        self.renewal: Future[None] | None = None
        """The lease is being written just now."""
        try:
            self._loop: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:
            self._loop = None

    @property
    def is_lost(self) -> bool:
        """Whether it was handled in an event loop that was closed without ending its tasks: it never ends then."""
        return self._loop is not None and self._loop.is_closed()


class Busy(Exception):
    """The first callback is still in work, and the repeat has waited for as long as it may."""


class Deduplicator:
    """Knows which callbacks are in work, and what was answered to those that are done.

    Args:
        storage: Where it is kept. One that fails is replaced by this process' memory as long as it does.
        remember: Seconds for which an answer is kept.
        wait: Seconds for which a repeat waits for the first.
        lease: Seconds after which a callback whose process died may be taken over.
    """

    def __init__(self, storage: SessionStorage, *, remember: int = 300, wait: float = 4.5, lease: int = LEASE) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="repeats of callbacks are recognised in this process only")
        self._memory = MemoryStorage()
        """What the storage could not be told."""
        self._remember = remember
        self._wait = wait
        self._lease = lease
        self._mutex = fork.Mutex()
        self._held: dict[str, _Held] = {}
        self._untold: dict[str, float] = {}
        """Keys of answers that the storage has yet to hear of, until when they are remembered."""
        self._keeper: threading.Thread | None = None
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._held = {}
        self._untold = {}
        self._keeper = None

    def begin(self, key: str) -> Flow[str | None]:
        """The answer that was given to this callback before; None if it is to be handled now.

        What is to be handled must end with `done` or `failed`.

        Raises:
            Busy: The first is still in work.
        """
        deadline = time.monotonic() + self._wait
        pause = 0.05
        while True:
            held = self._hold(key)
            if held is None:
                record = yield from self._claim(key)
                if record is None:
                    return None
                if isinstance(answer := record.get("answer"), str):
                    return answer
            left = deadline - time.monotonic()
            if left <= 0:
                raise Busy
            if held is not None:
                yield Wait(held.future, left)
            else:
                yield Sleep(min(left, pause))
                pause = min(pause * 1.5, 0.25)

    def _claim(self, key: str) -> Flow[dict[str, Any] | None]:
        """Take the lease of a callback that this process holds; what stands there if another has it or is done."""
        claimed = False
        try:
            known = _state(self._memory.get(key))
            if known is not None and "answer" in known:
                return known
            claimed = yield from self._add(key)
            if not claimed:
                found = yield from self._call("get", key)
                if (state := _state(found)) is not None:
                    return state
                if found is not None:  # what something else wrote must not stand in the way
                    yield from self._call("delete", key)
                claimed = yield from self._add(key)
            if not claimed:
                return {}
            self._keep_lease(key)
            return None
        finally:
            if not claimed:
                self._release(key)

    def _add(self, key: str) -> Flow[bool]:
        """Write a lease where none is. A storage that fails for a moment only is asked once more."""
        worked = not self._guard.failing
        try:
            return bool((yield from self._guard.call(self._storage.add, key, _WORKING, self._lease)))
        except WeComError:
            pass
        if worked and self._storage.timeout is not None:
            yield Sleep(AGAIN)
            try:
                return bool((yield from self._guard.call(self._storage.add, key, _WORKING, self._lease, insist=True)))
            except WeComError:
                pass
        return self._memory.add(key, _WORKING, self._lease)

    def done(self, key: str, answer: str) -> Flow[None]:
        """Remember what was answered."""
        yield from self._end_lease(key)
        text = dump({"answer": answer})
        try:
            try:
                yield from self._guard.call(self._storage.set, key, text, self._remember)
            except WeComError:
                self._memory.set(key, text, self._remember)
                self._tell_later(key)
        finally:
            self._release(key)

    def failed(self, key: str) -> Flow[None]:
        """Have the next repeat handled."""
        yield from self._end_lease(key)
        self._memory.delete(key)
        try:
            yield from self._call("delete", key)
        finally:
            self._release(key)

    def abandon(self, key: str) -> None:
        """Let go of a callback whose event loop was destroyed; it is handled again when its lease is over."""
        held = self._held.get(key)
        if held is not None:
            held.leased = False
            self._release(key)

    def _call(self, method: str, key: str) -> Flow[Any]:
        """Call a method of the storage; of this process' memory, if that fails."""
        try:
            return (yield from self._guard.call(getattr(self._storage, method), key))
        except WeComError:
            return getattr(self._memory, method)(key)

    # -- what this process holds

    def _hold(self, key: str) -> _Held | None:
        """None if the callback is now held for the caller; otherwise who holds it.

        Not every storage has an `add` that two threads cannot both succeed with.
        """
        with self._mutex.lock:
            held = self._held.get(key)
            if held is not None and held.is_lost:
                held.future.set_result(None)
                held = None
            if held is None:
                self._held[key] = _Held(key)
            return held

    def _release(self, key: str) -> None:
        with self._mutex.lock:
            held = self._held.pop(key, None)
        if held is not None:
            held.future.set_result(None)

    # -- what the storage is told meanwhile

    def _keep_lease(self, key: str) -> None:
        if isinstance(self._storage, MemoryStorage):
            return  # what this process holds it knows without a lease
        with self._mutex.lock:
            self._held[key].leased = True
            self._start_keeper()

    def _end_lease(self, key: str) -> Flow[None]:
        with self._mutex.lock:
            held = self._held.get(key)
            if held is None:
                return
            held.leased = False
            renewal = held.renewal
        if renewal is not None:
            yield Wait(renewal, self._wait)  # no lease must be written over the answer

    def _tell_later(self, key: str) -> None:
        with self._mutex.lock:
            self._untold[key] = time.monotonic() + self._remember
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
                for lost in [held for held in self._held.values() if held.is_lost]:
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

    def _renew(self, held: _Held) -> None:
        with self._mutex.lock:
            if not held.leased:
                return
            renewal = held.renewal = Future()
        try:
            self._write(held.key, _WORKING, self._lease)
        finally:
            held.renewal = None
            renewal.set_result(None)

    def _write(self, key: str, text: str | None, ttl: int) -> bool:
        if text is None:
            return True
        try:
            drive(self._guard.call(self._storage.set, key, text, ttl, insist=True), _NO_TRANSPORT)
        except WeComError:
            return False  # the guard has told the log
        return True


def _state(found: object) -> dict[str, Any] | None:
    """What stands under the key of a callback; None if nothing does, or something else than these writes."""
    record = as_record(found)
    return record if record is not None and ("working" in record or isinstance(record.get("answer"), str)) else None
