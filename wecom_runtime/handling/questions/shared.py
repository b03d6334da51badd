"""Questions whose answers another process receives. The processes exchange both by a shared storage:

- `ask:<group>` lists the questions to a member in a chat, the oldest first, each with its key and its process. The
  process that adds one too many removes the oldest of its kind.
- The inbox of a process lists its questions that have answers, and those that newer ones of other processes have ended.
- `ask:<question>:answer` is the callback with a delivery id, sealed, written by the process that received it.
- `ask:<delivery>:taken` is added either by the process that accepts the answer, with the reply to the callback, or by
  the process that gives up the delivery, and then handles the callback as any other. The first one decides.
"""

from __future__ import annotations

import math
import secrets
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, set_bot_name
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Sleep, drive
from wecom_runtime.handling.channel import bot_name_at
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.presence import presence_in
from wecom_runtime.storage.records import Records
from wecom_runtime.storage.values import as_record, dump, was_added

from .listing import PendingEntry, entries_of, storage_key
from .pending import answered_question_key, maximum

if TYPE_CHECKING:
    from wecom_runtime.handling.channel import Channel, Incoming
    from wecom_runtime.handling.inbox import ProcessInbox

    from .pending import PendingQuestions, Question

ACCEPT_TIMEOUT = 3.0
"""Seconds for which a process waits until another one accepts an answer. WeCom waits 5 s for the reply."""
ANSWERS, ENDED = "answers", "ended"
"""The topics of questions in the inbox of a process."""
ACCEPT_BACKOFF = 0.05, 0.2
"""Seconds between two polls whether an answer was accepted: the first pause, and the longest."""
ANSWER_TTL = 60
"""Seconds for which an answer that no process accepts stays in the storage."""
QUESTION_GRACE = 60.0
"""Seconds beyond its timeout for which the storage lists a question, which waits only after it was sent."""
MAX_UNLISTED = 16
"""The largest number of ended questions that are removed from the storage between two polls."""


class SharedQuestions:
    """The pending questions of all processes.

    Args:
        storage: The shared storage.
        lease: Seconds after which the questions of a process that died end.
        parse: Parses the text of a callback.
        pending: The questions of this process.
        inbox: The inbox of this process.
    """

    def __init__(
        self,
        storage: SessionStorage,
        lease: int,
        parse: Callable[[str], Callback],
        pending: PendingQuestions,
        inbox: ProcessInbox,
    ) -> None:
        self._storage = storage
        self._records = Records(storage, strict=False, without="questions are known to this process only")
        self._inbox = inbox
        inbox.add(self)
        self._parse = parse
        self._pending = pending
        self._guard = StorageGuard(storage, without="answers to questions are known to this process only")
        self._mutex = fork.Mutex()
        self.listed: dict[str, Question] = {}
        """The questions that the storage may list, by their ids."""
        self.presence = presence_in(storage)
        self.presence.join(self, lease)
        fork.watch(self)

    topics = ANSWERS, ENDED

    def after_fork_in_child(self) -> None:
        self.listed = {}

    @property
    def _process(self) -> str:
        """The id of this process."""
        return self.presence.id

    def is_busy(self) -> bool:
        """Return whether questions of this process wait; for its presence."""
        return bool(self.listed)

    def tick(self) -> None:
        """Do nothing: the thread of the inbox does all."""

    # -- questions of this process

    def add(self, question: Question, timeout: float) -> Flow[None]:
        """List a question in the storage. The thread of the inbox waits for answers.

        Args:
            question: The question.
            timeout: Seconds that it waits.
        """
        with self._mutex.lock:
            self.listed[question.id] = question  # before the first reading, as the question may end before it
        self._inbox.open()
        until = time.time() + timeout + QUESTION_GRACE
        entry = PendingEntry(
            ask=question.id,
            key=question.key,
            kind=question.kind.__name__,
            process=self._process,
            since=question.since,
            until=until,
        )
        yield from self._attempt_to_change(self._add_entry, question, entry)

    def remove(self, question: Question) -> Flow[None]:
        """Remove a question that has ended from the storage, before its handler asks the next one."""
        with self._mutex.lock:
            is_listed = self.listed.pop(question.id, None) is not None
        if is_listed:
            yield from self._attempt_to_change(self._remove_entry, question)

    def _attempt_to_change(self, function: Callable[..., Any], *arguments: Any) -> Flow[Any]:
        return self._guard.attempt(function, *arguments, waits=self._records.wait)

    def refresh(self) -> None:
        """Remove ended questions from the lists in the storage."""
        with self._mutex.lock:
            waiting = {one.id for one in self._pending.all()}
            ended = [one for number, one in self.listed.items() if number not in waiting][:MAX_UNLISTED]
            for question in ended:
                del self.listed[question.id]
        for question in ended:
            self._attempt(self._remove_entry, question)

    def receive(self, topic: str, ids: list[str]) -> None:
        """Fetch the answers that other processes have received, or end the questions that newer ones replace."""
        with self._mutex.lock:
            found = [self.listed[number] for number in ids if number in self.listed]
        for question in [one for one in found if self._pending.contains(one.key, one.id)]:
            if topic == ENDED:
                self.listed.pop(question.id, None)
                self._pending.supersede(question)
                continue
            try:
                self._fetch_answer(question)
            except Exception:
                logger.exception("an answer to a question cannot be read")

    def _add_entry(self, question: Question, entry: PendingEntry) -> None:
        """List a question. If it is one too many, the oldest of its kind ends, in whichever process it waits."""
        superseded: list[PendingEntry] = []
        self.presence.announce()  # before the question is listed

        def add(entries: list[PendingEntry]) -> list[PendingEntry]:
            if not self._pending.contains(question.key, question.id):
                return entries  # it has ended meanwhile
            kept = [one for one in entries if not self._has_ended(one)]
            if _surplus(kept, question.group):
                dead = self._dead_processes(kept)
                kept = [one for one in kept if one["process"] not in dead]
                superseded.extend(_surplus(kept, question.group))
                kept = [one for one in kept if one not in superseded]
            return sorted([*kept, entry], key=lambda one: one["since"])

        self._update_list(question.group[0], add)
        ended: dict[str, list[str]] = {}
        for one in superseded:
            with self._mutex.lock:
                local = self.listed.pop(one["ask"], None)
            if local is not None:
                self._pending.supersede(local)
            else:
                ended.setdefault(one["process"], []).append(one["ask"])
        for process, questions in ended.items():
            self._inbox.put(process, ENDED, questions)

    def _remove_entry(self, question: Question) -> None:
        self._update_list(question.group[0], lambda entries: [one for one in entries if one["ask"] != question.id])

    def _update_list(self, group: str, change: Callable[[list[PendingEntry]], list[PendingEntry]]) -> None:
        """Change the list of a member's questions in the storage."""

        def change_record(record: dict[str, Any]) -> tuple[None, int]:
            entries = change(entries_of(record))
            record.clear()
            if entries:
                record["asks"] = entries
            seconds = math.ceil(max((one["until"] for one in entries), default=0.0) - time.time())
            return None, max(1, seconds)

        self._records.change_now(storage_key(group), None, change_record)

    def _dead_processes(self, entries: list[PendingEntry]) -> set[str]:
        """Return the processes with questions that have died."""
        return {process for process in {one["process"] for one in entries} if not self.presence.is_alive(process)}

    def _has_ended(self, entry: PendingEntry) -> bool:
        """Return whether a question is one of this process and has ended, before it was removed from the list."""
        return entry["process"] == self._process and not self._pending.contains(entry["key"], entry["ask"])

    def _fetch_answer(self, question: Question) -> None:
        """Fetch the answer that another process has put into the storage, if there is one."""
        key = f"ask:{question.id}:answer"
        record = as_record(found := self._attempt(self._storage.get, key))
        records = question.channel.records
        opened = None if record is None else as_record(records.open(key, record.get("answer")))
        if opened is None:
            return
        message = self._parse(opened["text"])
        set_bot_name(message, bot_name_at(question.channel))
        # The list of questions is not sealed: it may name this question for the answer to another one.
        is_answer = answered_question_key(message, question.channel) == question.key
        if not is_answer or not isinstance(message, question.kind) or not self._pending.close(question):
            return
        is_accepted = self._pending.accepts(question, message)
        reply = self._pending.reply_to(question, message) if is_accepted else ""
        taken = f"ask:{opened['delivery']}:taken"
        acceptance = dump({"taken": True, "reply": records.seal(taken, reply) if reply else ""})
        added = self._attempt(self._storage.add, taken, acceptance, ANSWER_TTL)
        self._attempt(self._storage.delete_if_equal, key, found)
        if is_accepted and added is not None and was_added(self._storage, added):
            self._pending.complete(question, message)
        else:  # it is no answer, or the other process has given up; the next answer may come
            self._pending.reopen(question)

    def _attempt(self, method: Callable[..., Any], *arguments: Any) -> Any:
        return drive(self._guard.attempt(method, *arguments), NO_TRANSPORT)

    # -- questions of other processes

    def exist(self, group: str, key: str) -> Flow[bool]:
        """Return whether other processes have questions with a key, in the list of a member."""
        return any(one["key"] == key for one in (yield from self._list(group)))

    def deliver(self, group: str, key: str, incoming: Incoming) -> Flow[str | None]:
        """Deliver an answer to the newest question that accepts it, in this process or in another one.

        Args:
            group: The key of the list of a member.
            key: The key of the question.
            incoming: The callback.

        Returns:
            The text of the reply to the answer; None if no question has accepted it.
        """
        end = time.monotonic() + ACCEPT_TIMEOUT
        message = incoming.message
        names = {one.__name__ for one in type(message).__mro__}
        tried: set[str] = set()
        while time.monotonic() < end:
            entries = [one for one in (yield from self._list(group)) if one["key"] == key]
            waiting = [one for one in entries if one["kind"] in names and one["ask"] not in tried]
            newest = max(waiting, key=lambda one: one["since"], default=None)
            local = self._pending.find(key, message)
            if local is not None and (newest is None or local.since >= newest["since"]):
                if (reply := self._pending.answer(local, message)) is not None:
                    return reply
                continue
            if newest is None:
                return None
            tried.add(newest["ask"])
            if newest["ask"] in self.listed:
                has_ended = not self._pending.contains(key, newest["ask"])
            else:
                has_ended = not (yield from self._guard.attempt(self.presence.is_alive, newest["process"]))
            if has_ended:
                continue
            reply = yield from self._deliver_to(group, newest, incoming, end)
            if reply is not None:
                return reply
        local = self._pending.find(key, message)
        return None if local is None else self._pending.answer(local, message)

    def _list(self, group: str) -> Flow[list[PendingEntry]]:
        return entries_of((yield from self._guard.attempt(self._records.load, storage_key(group), None)) or {})

    def _deliver_to(self, group: str, entry: PendingEntry, incoming: Incoming, end: float) -> Flow[str | None]:
        """Deliver an answer to one question; return the text of the reply, or None if it was not accepted."""
        question = entry["ask"]
        delivery = secrets.token_hex(8)
        answer, taken = f"ask:{question}:answer", f"ask:{delivery}:taken"
        contents = dump({"text": incoming.text, "delivery": delivery})
        text = dump({"answer": incoming.channel.records.seal(answer, contents)})
        try:
            yield from self._guard.call(self._storage.set, answer, text, ANSWER_TTL)
            put = partial(self._inbox.put, entry["process"], ANSWERS, [question])
            yield from self._guard.call(put, waits=self._records.wait)
        except WeComError:
            return None
        pause, most = ACCEPT_BACKOFF
        while time.monotonic() < end:
            yield Sleep(pause)
            pause = min(most, pause * 1.5)
            if (found := (yield from self._guard.attempt(self._storage.get, taken))) is not None:
                return _reply_in(found, taken, incoming.channel)
            entries = yield from self._list(group)
            if all(one["ask"] != question for one in entries):  # its process has died, or it has ended
                break
        # The first process to add this record decides: if it is this one, the answer is no longer accepted.
        try:
            gave_up = yield from self._guard.call(self._storage.add, taken, dump({"taken": False}), ANSWER_TTL)
        except WeComError:
            return None
        if not was_added(self._storage, gave_up):
            return _reply_in((yield from self._guard.attempt(self._storage.get, taken)), taken, incoming.channel)
        yield from self._guard.attempt(self._storage.delete_if_equal, answer, text)
        return None


def _surplus(entries: list[PendingEntry], group: tuple[str, bool]) -> list[PendingEntry]:
    """Return the oldest questions, which end when another one of a group is listed."""
    key, is_click = group
    same = sorted((one for one in entries if (one["key"] != key) is is_click), key=lambda one: one["since"])
    return same[: max(0, len(same) + 1 - maximum(is_click=is_click))]


def _reply_in(found: object, key: str, channel: Channel) -> str:
    """Return the text of the reply in the record of an accepted answer; "" for none."""
    return channel.records.open(key, (as_record(found) or {}).get("reply")) or ""
