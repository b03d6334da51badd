"""Recognises a callback that WeCom sends again, in all processes that share a storage.

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
        self._leases = Leases(storage, self._guard, self._memory, wait=wait, lease=lease)

    def begin(self, key: str) -> Flow[str | None]:
        """The answer that was given to this callback before; None if it is to be handled now.

        What is to be handled must end with `done` or `failed`.

        Raises:
            Busy: The first is still in work.
        """
        deadline = time.monotonic() + self._wait
        pause = 0.05
        while True:
            held = self._leases.hold(key)
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
            self._leases.keep(key)
            return None
        finally:
            if not claimed:
                self._leases.release(key)

    def _add(self, key: str) -> Flow[bool]:
        """Write a lease where none is. A storage that fails for a moment only is asked once more."""
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
    """What stands under the key of a callback; None if nothing does, or something else than these writes."""
    record = as_record(found)
    return record if record is not None and ("working" in record or isinstance(record.get("answer"), str)) else None
