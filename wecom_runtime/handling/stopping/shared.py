"""The answers in progress of all processes that share a storage.

An answer that takes longer than a moment is listed, so that short answers cost nothing:

- `answers:<member and chat>` lists the answers in progress, each with its process.
- `answers:process:<process>` is the lease of a process with answers. It alone is renewed, so that many answers cost no
  more commands than one.
- `answers:inbox:<process>` lists the answers that the process is to stop. A thread of the process reads it, lists its
  answers and renews its lease, as long as there are answers.
"""

from __future__ import annotations

import math
import secrets
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypedDict, cast

from wecom_runtime import fork
from wecom_runtime.flow import NO_TRANSPORT, Flow, drive
from wecom_runtime.handling.channel import digest
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import as_record, dump

if TYPE_CHECKING:
    from wecom_runtime.handling.callback_run import CallbackRun

POLL_INTERVAL = 0.25
"""Seconds between two readings of the inbox."""
MIN_AGE = 0.1
"""Seconds for which a shorter answer is not listed."""
LOCK_TIMEOUT = 2.0
"""Seconds that the change of a list waits for another change."""
MIN_LEASE = 10.0
"""The shortest lease of a process, in seconds."""
LISTED_SECONDS = 3600.0
"""Seconds for which an answer is listed; longer ones are listed again."""
INBOX_TTL = 60
"""Seconds for which an inbox is kept that its process does not read."""
_STRIPES = 64


class AnswerEntry(TypedDict):
    """An answer in progress, in the storage."""

    id: str
    process: str
    until: float
    """The Unix time until which it is listed."""
    shown: bool
    """Whether a message shows the end of the answer."""


class SharedAnswers:
    """The answers in progress of this process in the storage, and those of other processes.

    Args:
        storage: The shared storage.
        lease: Seconds after which the answers of a process that died count as ended.
        member_of: Returns a text for the member of a run in its chat; "" if there is no member.
    """

    def __init__(self, storage: SessionStorage, lease: float, member_of: Callable[[CallbackRun], str]) -> None:
        self._member_of = member_of
        self._storage = storage
        self._lease = max(lease, MIN_LEASE)
        self._guard = StorageGuard(storage, without="answers of other processes cannot be stopped")
        self._mutex = fork.Mutex()
        self._writing = [fork.Mutex() for _ in range(_STRIPES)]
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._runs: dict[CallbackRun, float] = {}
        """The answers in progress, and the time at which each began."""
        self._process = secrets.token_hex(8)
        self._thread: threading.Thread | None = None

    # -- answers of this process

    def begin(self, run: CallbackRun) -> None:
        """Note an answer in progress; a thread lists it."""
        now = time.monotonic()
        with self._mutex.lock:
            self._runs[run] = now
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="wecom-answers", daemon=True)
                try:
                    self._thread.start()
                except RuntimeError:  # no thread can be started: the next answer tries again
                    self._thread = None

    def end(self, run: CallbackRun) -> None:
        """Note the end of an answer; the thread removes it from the list."""
        with self._mutex.lock:
            self._runs.pop(run, None)

    def _run(self) -> None:
        known: dict[CallbackRun, tuple[str, str]] = {}
        """The ids of the answers, and the keys of their lists; "" for an answer to no member."""
        listed: dict[str, str] = {}
        """The ids of the answers in the storage, and the keys of their lists."""
        renew_at = list_again_at = 0.0
        while True:
            time.sleep(POLL_INTERVAL)
            now = time.monotonic()
            with self._mutex.lock:
                if not self._runs and not listed:
                    self._thread = None
                    return
                old = [run for run, since in self._runs.items() if now - since > MIN_AGE]
            known = {run: known.get(run) or self._entry_of(run) for run in old}
            runs = {number: (key, run) for run, (number, key) in known.items() if key}
            changed = {key for number, key in listed.items() if number not in runs}
            changed |= {key for number, (key, _) in runs.items() if number not in listed or now >= list_again_at}
            if now >= list_again_at:
                list_again_at = now + LISTED_SECONDS / 2
            try:
                if now >= renew_at and runs:
                    renew_at = now + self._lease / 3
                    self._attempt(self._renew_lease)  # before the first answer is listed
                for key in changed:
                    own = {number: run for number, (other, run) in runs.items() if other == key}
                    self._attempt(self._update_list, key, own)
                listed = {number: key for number, (key, _) in runs.items()}
                for number in self._take_inbox():
                    if number in runs:
                        drive(runs[number][1].switch.stop(), NO_TRANSPORT)
            except Exception:
                logger.exception("the answers of other processes cannot be listed or stopped")

    def _renew_lease(self) -> None:
        self._storage.set(f"answers:process:{self._process}", dump({"alive": True}), math.ceil(self._lease))

    def _entry_of(self, run: CallbackRun) -> tuple[str, str]:
        member = self._member_of(run)
        return secrets.token_hex(8), f"answers:{digest(member)}" if member else ""

    def _update_list(self, key: str, own: dict[str, CallbackRun]) -> None:
        """Replace the answers of this process in a list."""
        with self._writing[hash(key) % _STRIPES].lock, self._storage.lock(key, LOCK_TIMEOUT):
            entries = [one for one in _entries(self._storage.get(key)) if one["process"] != self._process]
            until = time.time() + LISTED_SECONDS
            entries += [
                AnswerEntry(id=number, process=self._process, until=until, shown=run.is_shown)
                for number, run in own.items()
            ]
            if entries:
                self._storage.set(key, dump({"answers": entries}), math.ceil(LISTED_SECONDS))
            else:
                self._storage.delete(key)

    def _take_inbox(self) -> list[str]:
        """Return the answers that this process is to stop, and empty its inbox."""
        key = f"answers:inbox:{self._process}"
        if self._attempt(self._storage.get, key) is None:
            return []
        found: list[str] = self._attempt(self._empty_inbox, key) or []
        return found

    def _empty_inbox(self, key: str) -> list[str]:
        with self._storage.lock(key, LOCK_TIMEOUT):  # this process does not write to its own inbox
            found = _ids(self._storage.get(key))
            self._storage.delete(key)
        return found

    def _attempt(self, method: Callable[..., Any], *arguments: Any) -> Any:
        return drive(self._guard.attempt(method, *arguments, waits=LOCK_TIMEOUT), NO_TRANSPORT)

    # -- answers of other processes

    def stop(self, member: str) -> Flow[list[bool]]:
        """Have other processes stop their answers to a member in a chat.

        Returns:
            For each answer, whether a message shows its end.
        """
        key = f"answers:{digest(member)}"
        entries = _entries((yield from self._guard.attempt(self._storage.get, key)))
        others = [one for one in entries if one["process"] != self._process]
        for process in {one["process"] for one in others}:
            if (yield from self._guard.attempt(self._storage.get, f"answers:process:{process}")) is None:
                others = [one for one in others if one["process"] != process]  # it died
                continue
            ids = [one["id"] for one in others if one["process"] == process]
            yield from self._guard.attempt(self._put_into_inbox, process, ids, waits=LOCK_TIMEOUT)
        return [one["shown"] for one in others]

    def _put_into_inbox(self, process: str, ids: list[str]) -> None:
        key = f"answers:inbox:{process}"
        with self._writing[hash(key) % _STRIPES].lock, self._storage.lock(key, LOCK_TIMEOUT):
            found = _ids(self._storage.get(key))
            self._storage.set(key, dump({"answers": [*found, *ids]}), INBOX_TTL)


def _entries(found: object) -> list[AnswerEntry]:
    """Return the entries of answers that are still listed."""
    entries: object = (as_record(found) or {}).get("answers")
    now = time.time()
    kinds = {"id": str, "process": str, "until": float, "shown": bool}
    return [
        cast("AnswerEntry", one)
        for one in (cast("list[object]", entries) if isinstance(entries, list) else [])
        if isinstance(one, dict)
        and all(isinstance(cast("dict[str, object]", one).get(name), kind) for name, kind in kinds.items())
        and cast("AnswerEntry", one)["until"] > now
    ]


def _ids(found: object) -> list[str]:
    """Return the ids in the record of an inbox."""
    ids: object = (as_record(found) or {}).get("answers")
    return [one for one in cast("list[object]", ids) if isinstance(one, str)] if isinstance(ids, list) else []
