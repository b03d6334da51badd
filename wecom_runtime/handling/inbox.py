"""The inbox of a process: other processes leave ids in it, of questions with answers and of answers to be stopped.

The record `inbox:<process>` has a list of ids for each topic. One thread of the process reads it while a part of the
engine listens: it is woken by the storage where that is possible, and polls otherwise.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Collection, Mapping
from typing import Any, Protocol

from wecom_runtime import fork
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import PerStorage, SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.presence import Presence, presence_in
from wecom_runtime.storage.records import Records
from wecom_runtime.weak_registry import WeakRegistry

POLL_INTERVAL = 0.25
"""Seconds between two readings of the inbox, where the storage cannot wake a process."""
SIGNAL_TIMEOUT = 0.5
"""Seconds between two commands that wait for a signal in the storage."""
CHECKED_EVERY = 4
"""The number of waits without a signal after which the inbox is read all the same, as a signal may get lost."""
SHORT_WAIT = 0.12
"""Seconds before the first command, as most answers end before and are not listed."""
INBOX_TTL = 60
"""Seconds for which an inbox is kept that its process does not read."""


class Listener(Protocol):
    """A part of an engine that reads the inbox. Several engines of a process may share a storage, and its inbox."""

    @property
    def topics(self) -> Collection[str]:
        """The topics of its ids."""
        ...

    def is_busy(self) -> bool:
        """Return whether it must read the inbox."""
        ...

    def refresh(self) -> object:
        """Do what is due before each reading, such as changes of lists in the storage. Called in the thread."""
        ...

    def receive(self, topic: str, ids: list[str]) -> object:
        """Process the ids of a topic; some may be those of another engine."""
        ...


class ProcessInbox:
    """The inbox of this process, and those of others.

    Args:
        storage: The storage.
        presence: The presence of this process in it.
    """

    def __init__(self, storage: SessionStorage, presence: Presence) -> None:
        self._storage = storage
        self.presence = presence
        self._records = Records(storage)
        self._guard = StorageGuard(storage, without="answers and stops are known to this process only")
        self._listeners: WeakRegistry[Listener] = WeakRegistry()
        self._has_signals = True
        """Whether the storage may be able to wake this process."""
        self.after_fork_in_child()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<ProcessInbox of {self.presence.id}>"

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()
        self.thread: threading.Thread | None = None

    def add(self, listener: Listener) -> None:
        """Pass the ids of its topics to a part of an engine, as long as it exists."""
        self._listeners.add(listener)

    def open(self) -> None:
        """Make sure that the thread runs: a listener has become busy."""
        with self._mutex:
            if self.thread is None:
                self.thread = threading.Thread(target=self.run, name="wecom-inbox", daemon=True)
                try:
                    self.thread.start()
                except RuntimeError:
                    self.thread = None

    def run(self) -> None:
        reads, waits = False, 0  # nobody knows this process yet
        time.sleep(SHORT_WAIT)
        while True:
            listeners = list(self._listeners)
            with self._mutex:
                if not any(listener.is_busy() for listener in listeners):
                    self.thread = None
                    return
            for listener in listeners:
                self._call(listener.refresh)
            if reads:
                for topic, ids in self.take_all().items():
                    for listener in listeners:
                        if topic in listener.topics:
                            self._call(listener.receive, topic, ids)
            waits += 1
            reads = self._wait() or waits % CHECKED_EVERY == 0

    def _call(self, function: Callable[..., object], *arguments: Any) -> None:
        try:
            function(*arguments)
        except Exception:
            logger.exception("answers or stops of other processes cannot be processed")

    def _wait(self) -> bool:
        """Wait for a signal, or without signals until the next poll; return whether the inbox may have ids."""
        if self._has_signals:
            try:
                return self._storage.await_signal(f"wake:{self.presence.id}", SIGNAL_TIMEOUT)
            except NotImplementedError:
                self._has_signals = False
            except Exception as error:  # the guard of the next read reports it
                logger.debug("no signal can be awaited: %s", type(error).__name__)
        time.sleep(POLL_INTERVAL)
        return True

    def take_all(self) -> Mapping[str, list[str]]:
        """Return the ids in the inbox of this process, and empty it."""
        key = _key(self.presence.id)

        def take() -> Mapping[str, list[str]]:
            return self._records.change_now(key, None, empty) if self._records.load(key, None) else {}

        def empty(record: dict[str, Any]) -> tuple[dict[str, list[str]], int]:
            found = dict(record)
            record.clear()
            return found, INBOX_TTL

        return drive(self._guard.attempt(take, waits=self._records.wait), NO_TRANSPORT) or {}

    def put(self, process: str, topic: str, ids: list[str]) -> None:
        """Leave ids in the inbox of a process, and wake it. Called without a guard; exceptions are raised."""

        def add(record: dict[str, Any]) -> tuple[None, int]:
            record[topic] = list(dict.fromkeys([*record.get(topic, ()), *ids]))
            return None, INBOX_TTL

        self._records.change_now(_key(process), None, add)
        with contextlib.suppress(NotImplementedError):
            self._storage.signal(f"wake:{process}")


inbox_in = PerStorage(lambda storage: ProcessInbox(storage, presence_in(storage)))
"""Return the inbox of this process in a storage."""


def _key(process: str) -> str:
    return f"inbox:{process}"
