"""Recognises a callback that WeCom sends again, in all processes that share a storage.

WeCom gives up on an answer after 5 s, and sends the callback again, three times at most. The first one to come is
handled. A repeat waits for the answer of the first and is answered with it, so that the user still gets it. If the
first has failed, or its process has died, the repeat is handled in its place.

Under the key of a callback stands a lease while it is handled, renewed as long as that takes, and its answer
afterwards.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Any

from wecom_runtime import fork
from wecom_runtime.flow import Flow, Invoke, Sleep, Wait, drive
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage, as_record
from wecom_runtime.storage.memory import MemoryStorage

LEASE = 9
"""Seconds after which the lease of a process that died is over: the second repeat then finds it gone."""
DOWN_FOR = 5.0
WARN_EVERY = 60.0

_NO_TRANSPORT: Any = None  # nothing here is sent over HTTP


class _Held:
    """A callback that this process handles."""

    __slots__ = ("future", "key", "leased", "mutex")

    def __init__(self, key: str) -> None:
        self.key = key
        self.future: Future[None] = Future()
        self.mutex = threading.Lock()
        self.leased = False


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
        self._memory = MemoryStorage()
        self._remember = remember
        self._wait = wait
        self._lease = lease
        self._mutex = threading.Lock()
        self._held: dict[str, _Held] = {}
        self._keeper: threading.Thread | None = None
        self._down_until = 0.0
        self._warn_at = 0.0
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()
        self._held = {}
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

    def _claim(self, key: str) -> Flow[Mapping[str, Any] | None]:
        """Take the lease of a callback that this process holds; what stands there if another has it or is done."""
        claimed = False
        try:
            claimed = yield from self._call("add", key, {"working": True}, self._lease)
            if claimed:
                self._keep_lease(key)
                return None
            return as_record((yield from self._call("get", key))) or {}
        finally:
            if not claimed:
                self._release(key)

    def done(self, key: str, answer: str) -> Flow[None]:
        """Remember what was answered."""
        self._end_lease(key)
        try:
            yield from self._call("set", key, {"answer": answer}, self._remember)
        finally:
            self._release(key)

    def failed(self, key: str) -> Flow[None]:
        """Have the next repeat handled."""
        self._end_lease(key)
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

    # -- what this process holds

    def _hold(self, key: str) -> _Held | None:
        """None if the callback is now held for the caller; otherwise who holds it.

        Not every storage has an `add` that two threads cannot both succeed with.
        """
        with self._mutex:
            held = self._held.get(key)
            if held is None:
                self._held[key] = _Held(key)
            return held

    def _release(self, key: str) -> None:
        with self._mutex:
            held = self._held.pop(key, None)
        if held is not None:
            held.future.set_result(None)

    def _end_lease(self, key: str) -> None:
        held = self._held.get(key)
        if held is not None:
            with held.mutex:  # no lease must be written over the answer
                held.leased = False

    def _keep_lease(self, key: str) -> None:
        if isinstance(self._storage, MemoryStorage):
            return  # what this process holds it knows without a lease
        self._held[key].leased = True
        with self._mutex:
            if self._keeper is None:
                self._keeper = threading.Thread(target=self._keep, name="wecom-leases", daemon=True)
                self._keeper.start()

    def _keep(self) -> None:
        while True:
            time.sleep(self._lease / 3)
            with self._mutex:
                all_held = list(self._held.values())
                if not all_held:
                    self._keeper = None
                    return
            for held in all_held:
                with held.mutex:
                    if held.leased:
                        drive(self._call("set", held.key, {"working": True}, self._lease), _NO_TRANSPORT)

    # -- the storage, which may fail

    def _call(self, method: str, key: str, *arguments: Mapping[str, Any] | float) -> Flow[Any]:
        if time.monotonic() >= self._down_until:
            try:
                function, quick = getattr(self._storage, method), self._storage.quick
                return (yield Invoke(function, key, *arguments, quick=quick, timeout=self._storage.timeout))
            except Exception as error:
                self._failed(error)
        return getattr(self._memory, method)(key, *arguments)

    def _failed(self, error: Exception) -> None:
        now = time.monotonic()
        self._down_until = now + DOWN_FOR
        if now >= self._warn_at:
            self._warn_at = now + WARN_EVERY
            logger.warning(
                "the storage %r failed (%s): repeats of callbacks are recognised in this process only",
                self._storage,
                type(error).__name__,
            )
