"""The answers in progress of all processes that share a storage.

An answer that takes longer than a moment is listed, so that short answers cost nothing:

- `answers:<member and chat>` lists the answers in progress, each with its process.
- The inbox of a process lists the answers that it is to stop. The thread of the inbox also changes the lists.
"""

from __future__ import annotations

import math
import secrets
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, cast

from wecom_runtime import fork
from wecom_runtime.flow import NO_TRANSPORT, Flow, drive
from wecom_runtime.handling.channel import digest
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.presence import presence_in
from wecom_runtime.storage.records import Records

if TYPE_CHECKING:
    from wecom_runtime.handling.callback_run import CallbackRun
    from wecom_runtime.handling.inbox import ProcessInbox

STOPS = "stops"
"""The topic of answers that are to be stopped, in the inbox of a process."""
MIN_AGE = 0.1
"""Seconds for which a shorter answer is not listed."""
LISTED_SECONDS = 3600.0
"""Seconds for which an answer is listed; longer ones are listed again."""


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
        inbox: The inbox of this process.
    """

    def __init__(
        self, storage: SessionStorage, lease: float, member_of: Callable[[CallbackRun], str], inbox: ProcessInbox
    ) -> None:
        self._member_of = member_of
        self._records = Records(storage, strict=False, without="answers of other processes cannot be stopped")
        self._inbox = inbox
        inbox.add(self)
        self.presence = presence_in(storage)
        self.presence.join(self, lease)
        self._guard = StorageGuard(storage, without="answers of other processes cannot be stopped")
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self.runs: dict[CallbackRun, float] = {}
        """The answers in progress, and the time at which each began."""
        self._known: dict[CallbackRun, tuple[str, str]] = {}
        """The ids of the answers, and the keys of their lists; "" for an answer to no member."""
        self.listed: dict[str, str] = {}
        """The ids of the answers in the storage, and the keys of their lists."""
        self._list_again_at = 0.0

    topics = (STOPS,)

    @property
    def _process(self) -> str:
        """The id of this process."""
        return self.presence.id

    def is_busy(self) -> bool:
        """Return whether answers of this process are listed; for its presence."""
        return bool(self.runs or self.listed)

    def tick(self) -> None:
        """Do nothing: the thread of the inbox does all."""

    # -- answers of this process

    def begin(self, run: CallbackRun) -> None:
        """Note an answer in progress; the thread of the inbox lists it."""
        with self._mutex.lock:
            self.runs[run] = time.monotonic()
        self._inbox.open()

    def end(self, run: CallbackRun) -> None:
        """Note the end of an answer; the thread of the inbox removes it from the list."""
        with self._mutex.lock:
            self.runs.pop(run, None)

    def refresh(self) -> None:
        """Have the lists in the storage show the answers in progress."""
        now = time.monotonic()
        with self._mutex.lock:
            old = [run for run, since in self.runs.items() if now - since > MIN_AGE]
        self._known = {run: self._known.get(run) or self._entry_of(run) for run in old}
        runs = self._listed_runs()
        changed = {key for number, key in self.listed.items() if number not in runs}
        changed |= {key for number, (key, _) in runs.items() if number not in self.listed or now >= self._list_again_at}
        if now >= self._list_again_at:
            self._list_again_at = now + LISTED_SECONDS / 2
        if changed and runs:
            self._attempt(self.presence.announce)  # before an answer is listed
        for key in changed:
            own = {number: run for number, (other, run) in runs.items() if other == key}
            self._attempt(self.update_list, key, own)
        self.listed = {number: key for number, (key, _) in runs.items()}

    def receive(self, topic: str, ids: list[str]) -> None:
        """Stop answers of this process."""
        runs = self._listed_runs()
        for number in ids:
            if number in runs:
                drive(runs[number][1].switch.stop(), NO_TRANSPORT)

    def _listed_runs(self) -> dict[str, tuple[str, CallbackRun]]:
        """Return the answers to members by their ids, with the keys of their lists."""
        return {number: (key, run) for run, (number, key) in self._known.items() if key}

    def _entry_of(self, run: CallbackRun) -> tuple[str, str]:
        member = self._member_of(run)
        return secrets.token_hex(8), f"answers:{digest(member)}" if member else ""

    def update_list(self, key: str, own: dict[str, CallbackRun]) -> None:
        """Replace the answers of this process in a list."""
        until = time.time() + LISTED_SECONDS

        def change(record: dict[str, Any]) -> tuple[None, int]:
            former = {one for one, other in self.listed.items() if other == key}
            entries = [one for one in entries_of(record) if one["id"] not in former and one["id"] not in own]
            entries += [
                AnswerEntry(id=number, process=self._process, until=until, shown=run.is_shown)
                for number, run in own.items()
            ]
            record.clear()
            if entries:
                record["answers"] = entries
            return None, math.ceil(LISTED_SECONDS)

        self._records.change_now(key, None, change)

    def _attempt(self, method: Callable[..., Any], *arguments: Any) -> Any:
        return drive(self._guard.attempt(method, *arguments, waits=self._records.wait), NO_TRANSPORT)

    # -- answers of other processes

    def stop(self, member: str) -> Flow[list[bool]]:
        """Have other processes stop their answers to a member in a chat.

        Returns:
            For each answer, whether a message shows its end.
        """
        key = f"answers:{digest(member)}"
        entries = entries_of((yield from self._guard.attempt(self._records.load, key, None)) or {})
        others = [one for one in entries if one["id"] not in self.listed]  # perhaps of another engine in this process
        for process in {one["process"] for one in others}:
            if not (yield from self._guard.attempt(self.presence.is_alive, process)):
                others = [one for one in others if one["process"] != process]  # it died
                continue
            ids = [one["id"] for one in others if one["process"] == process]
            yield from self._guard.attempt(self._inbox.put, process, STOPS, ids, waits=self._records.wait)
        return [one["shown"] for one in others]


def entries_of(record: Mapping[str, object]) -> list[AnswerEntry]:
    """Return the entries of answers that are still listed."""
    entries: object = record.get("answers")
    now = time.time()
    kinds = {"id": str, "process": str, "until": float, "shown": bool}
    return [
        cast("AnswerEntry", one)
        for one in (cast("list[object]", entries) if isinstance(entries, list) else [])
        if isinstance(one, dict)
        and all(isinstance(cast("dict[str, object]", one).get(name), kind) for name, kind in kinds.items())
        and cast("AnswerEntry", one)["until"] > now
    ]
