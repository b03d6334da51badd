"""Each callback is handled once: `Once` recognises what WeCom sends again, in all processes that share a storage.

WeCom gives up on an answer after 5 s, and sends the callback again, three times at most. The first one to come is
handled. A repeat waits for the answer of the first and is answered with it, so that the user still gets it. If the
first has failed, or its process has died, the repeat is handled in its place.

Under the key of a callback stands a lease while it is handled, renewed as long as that takes, and its answer
afterwards. While the storage fails this process remembers by itself, and tells the storage when it is back.
"""

from __future__ import annotations

import time
from typing import Any

from wecom_runtime.errors import WeComError
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump

from .leases import LEASE, WORKING, Leases

AGAIN = 0.2
"""Seconds after which a storage that has just failed is asked once more who handles a callback."""


class Busy(Exception):
    """The first callback is still in work, and the repeat has waited for as long as it may."""


class Once:
    """Claims callbacks that are to be handled, and remembers what was answered to those that were.

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
        self._leases = Leases(storage, self._guard, self._memory, wait=wait, lease=lease)
        self._is_local = type(storage) is MemoryStorage
        """Whether the storage is of this process, and never fails."""

    def names(self) -> list[str]:
        """Return the names of what this process handles, the oldest first."""
        return self._leases.names()

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
                raise Busy
            if claimed is not None:
                yield Wait(claimed, deadline - now)
            else:
                yield Sleep(min(deadline - now, pause))
                pause = min(pause * 1.5, 0.25)

    def _add_locally(self, key: str) -> dict[str, Any] | None:
        """`_add` for a storage of this process."""
        known: dict[str, Any] | None = {}
        try:
            if self._storage.add(key, WORKING, self._lease):
                known = None
            elif (known := _state(self._storage.get(key))) is None:  # something else wrote it
                self._storage.set(key, WORKING, self._lease)
            return known
        finally:
            if known is not None:
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
            return bool((yield from self._guard.call(self._storage.add, key, WORKING, self._lease)))
        except WeComError:
            pass
        if worked and self._storage.timeout is not None:
            yield Sleep(AGAIN)
            try:
                return bool((yield from self._guard.call(self._storage.add, key, WORKING, self._lease, insist=True)))
            except WeComError:
                pass
        return self._memory.add(key, WORKING, self._lease)

    def done(self, key: str, answer: str, remember: int | None = None) -> Flow[None]:
        """Remember what was answered, for as long as answers are or for `remember` seconds."""
        remember = self._remember if remember is None else max(remember, self._remember)
        if self._is_local:
            self._storage.set(key, {"answer": answer}, remember)
            self._leases.release(key)
            return
        yield from self._leases.end(key)
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
        """Have the next repeat handled."""
        if self._is_local:
            self._storage.delete(key)
            self._leases.release(key)
            return
        yield from self._leases.end(key)
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
