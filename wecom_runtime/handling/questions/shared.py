"""Questions whose answers another process receives. The processes exchange both by a shared storage:

- `ask:<group>` lists the questions to a member in a chat, the oldest first, each with its key and its process. The
  process that adds one too many removes the oldest of its kind.
- `ask:process:<process>` is the lease of a process with questions; it ends when the process dies.
- `ask:inbox:<process>` lists the questions of a process that have answers, and those that newer ones of other processes
  have ended. The process polls it, and nothing else.
- `ask:<question>:answer` is the callback with a delivery id, sealed, written by the process that received it.
- `ask:<delivery>:taken` is added either by the process that accepts the answer, with the reply to the callback, or by
  the process that gives up the delivery, and then handles the callback as any other. The first one decides.
"""

from __future__ import annotations

import contextlib
import math
import secrets
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, set_bot_name
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Sleep, drive
from wecom_runtime.handling.channel import bot_name_at
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import as_record, dump, was_added

from .listing import PendingEntry, entries_in, storage_key
from .pending import answered_question_key, maximum

if TYPE_CHECKING:
    from wecom_runtime.handling.channel import Channel, Incoming

    from .pending import PendingQuestions, Question

POLL_INTERVAL = 0.25
"""Seconds between two polls for answers that other processes have received."""
SIGNAL_TIMEOUT = 0.5
"""Seconds between two commands that wait for a signal in the storage, where it can wake a process."""
CHECKED_EVERY = 2
"""The number of waits without a signal after which the inbox is read all the same, as a signal may get lost."""
ACCEPT_TIMEOUT = 3.0
"""Seconds for which a process waits until another one accepts an answer. WeCom waits 5 s for the reply."""
LOCK_TIMEOUT = 2.0
"""Seconds that the change of a list of questions waits for another change."""
ACCEPT_BACKOFF = 0.05, 0.2
"""Seconds between two polls whether an answer was accepted: the first pause, and the longest."""
ANSWER_TTL = 60
"""Seconds for which an answer that no process accepts stays in the storage."""
QUESTION_GRACE = 60.0
"""Seconds beyond its timeout for which the storage lists a question, which waits only after it was sent."""
MAX_UNLISTED = 16
"""The largest number of ended questions that are removed from the storage between two polls."""
_STRIPES = 64


class SharedQuestions:
    """The pending questions of all processes.

    Args:
        storage: The shared storage.
        lease: Seconds after which the questions of a process that died end.
        parse: Parses the text of a callback.
        pending: The questions of this process.
    """

    def __init__(
        self, storage: SessionStorage, lease: int, parse: Callable[[str], Callback], pending: PendingQuestions
    ) -> None:
        self._storage = storage
        self._lease = lease
        self._parse = parse
        self._pending = pending
        self._guard = StorageGuard(storage, without="answers to questions are known to this process only")
        self._mutex = fork.Mutex()
        self._writing = [fork.Mutex() for _ in range(_STRIPES)]
        self._thread: threading.Thread | None = None
        self._listed: dict[str, Question] = {}
        """The questions that the storage may list, by their ids."""
        self._process = ""
        """The id of this process while its thread runs."""
        self._leased = ""
        """The id whose lease is in the storage."""
        self._has_signals = True
        """Whether the storage may be able to wake this process."""
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._thread = None
        self._listed = {}
        self._process = ""

    # -- questions of this process

    def add(self, question: Question, timeout: float) -> Flow[None]:
        """List a question in the storage. A thread renews the lease of the process and polls for answers.

        Args:
            question: The question.
            timeout: Seconds that it waits.
        """
        with self._mutex.lock:
            self._listed[question.id] = question  # before the first poll, as the question may end before it
            if self._thread is None:
                self._process = secrets.token_hex(8)
                self._thread = threading.Thread(
                    target=self._run, args=(self._process,), name="wecom-questions", daemon=True
                )
                self._thread.start()
            process = self._process
        if self._leased != process:  # before the question is listed
            yield from self._guard.attempt(self._renew_lease, process)
            self._leased = process
        until = time.time() + timeout + QUESTION_GRACE
        entry = PendingEntry(
            ask=question.id,
            key=question.key,
            kind=question.kind.__name__,
            process=process,
            since=question.since,
            until=until,
        )
        yield from self._guard.attempt(self._add_entry, question, entry, waits=2 * LOCK_TIMEOUT)

    def remove(self, question: Question) -> Flow[None]:
        """Remove a question that has ended from the storage, before its handler asks the next one."""
        with self._mutex.lock:
            is_listed = self._listed.pop(question.id, None) is not None
        if is_listed:
            yield from self._guard.attempt(self._remove_entry, question, waits=LOCK_TIMEOUT)

    def _run(self, process: str) -> None:
        renew_at = time.monotonic() + self._lease / 3
        reads_inbox, waits = True, 0
        while True:
            with self._mutex.lock:
                waiting = {one.id: one for one in self._pending.all()}
                ended = [one for number, one in self._listed.items() if number not in waiting]
                if not waiting and not ended:
                    self._thread = None
                    self._process = ""
                    break
                for question in ended[:MAX_UNLISTED]:
                    del self._listed[question.id]
            for question in ended[:MAX_UNLISTED]:
                self._attempt(self._remove_entry, question)
            if reads_inbox:
                self._process_inbox(process)
            if time.monotonic() >= renew_at:
                self._attempt(self._renew_lease, process)
                renew_at = time.monotonic() + self._lease / 3
            if len(ended) <= MAX_UNLISTED:
                waits += 1
                reads_inbox = self._await_answers(process) or waits % CHECKED_EVERY == 0
        self._attempt(self._storage.delete, f"ask:process:{process}")

    def _process_inbox(self, process: str) -> None:
        """Fetch the answers that other processes have received, and end the questions that newer ones replace."""
        inbox = self._take_inbox(process)
        for question in self._pending_in(inbox, "questions"):
            try:
                self._fetch_answer(question)
            except Exception:
                logger.exception("an answer to a question cannot be read")
        for question in self._pending_in(inbox, "ended"):
            self._listed.pop(question.id, None)  # without the lock, as this thread alone iterates over the questions
            self._pending.supersede(question)

    def _pending_in(self, inbox: object, name: str) -> list[Question]:
        """Return the pending questions in one of the lists of an inbox."""
        with self._mutex.lock:
            found = [self._listed[number] for number in _ids_in(inbox, name) if number in self._listed]
        return [one for one in found if self._pending.contains(one.key, one.id)]

    def _await_answers(self, process: str) -> bool:
        """Wait for a signal of another process, or without signals until the next poll.

        Returns:
            Whether the inbox may have entries.
        """
        if self._has_signals:
            try:
                return self._storage.await_signal(f"ask:wake:{process}", SIGNAL_TIMEOUT)
            except NotImplementedError:
                self._has_signals = False
            except Exception as error:  # the guard of the next read reports it
                logger.debug("no signal can be awaited: %s", type(error).__name__)
        time.sleep(POLL_INTERVAL)
        return True

    def _signal(self, process: str) -> None:
        with contextlib.suppress(NotImplementedError):
            self._storage.signal(f"ask:wake:{process}")

    def _renew_lease(self, process: str) -> None:
        lease = {"until": time.time() + self._lease}
        self._storage.set(f"ask:process:{process}", dump(lease), math.ceil(self._lease))

    def _add_entry(self, question: Question, entry: PendingEntry) -> None:
        """List a question. If it is one too many, the oldest of its kind ends, in whichever process it waits."""
        superseded: list[PendingEntry] = []

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
                local = self._listed.pop(one["ask"], None)
            if local is not None:
                self._pending.supersede(local)
            else:
                ended.setdefault(one["process"], []).append(one["ask"])
        for process, questions in ended.items():
            self._put_into_inbox(process, "ended", questions)
            self._signal(process)

    def _remove_entry(self, question: Question) -> None:
        self._update_list(question.group[0], lambda entries: [one for one in entries if one["ask"] != question.id])

    def _update_list(self, group: str, change: Callable[[list[PendingEntry]], list[PendingEntry]]) -> None:
        """Change the list of a member's questions in the storage."""
        key = storage_key(group)
        # Without a lock of the storage, concurrent changes of two processes may be lost.
        with self._writing[hash(key) % _STRIPES].lock, self._storage.lock(key, LOCK_TIMEOUT):
            before = entries_in(self._storage.get(key))
            entries = change(before)
            if entries:
                seconds = math.ceil(max(one["until"] for one in entries) - time.time())
                self._storage.set(key, dump({"asks": entries}), max(1, seconds))
            else:
                self._storage.delete(key)

    def _dead_processes(self, entries: list[PendingEntry]) -> set[str]:
        """Return the other processes with questions that do not hold their lease."""
        others = {one["process"] for one in entries} - {self._process}
        return {process for process in others if not _is_valid(self._storage.get(f"ask:process:{process}"))}

    def _has_ended(self, entry: PendingEntry) -> bool:
        """Return whether a question is one of this process and has ended, before it was removed from the list."""
        return entry["process"] == self._process and not self._pending.contains(entry["key"], entry["ask"])

    def _take_inbox(self, process: str) -> object:
        """Return the record of the inbox of this process, and empty it."""
        key = f"ask:inbox:{process}"
        if self._attempt(self._storage.get, key) is None:
            return None
        return drive(self._guard.attempt(self._empty_inbox, key, waits=LOCK_TIMEOUT), NO_TRANSPORT)

    def _empty_inbox(self, key: str) -> object:
        with self._writing[hash(key) % _STRIPES].lock, self._storage.lock(key, LOCK_TIMEOUT):
            found = self._storage.get(key)
            self._storage.delete(key)
        return found

    def _put_into_inbox(self, process: str, name: str, questions: list[str]) -> None:
        """Add the ids of questions to one of the lists in the inbox of their process: "questions" or "ended"."""
        key = f"ask:inbox:{process}"
        if set(questions) <= set(_ids_in(self._storage.get(key), name)):
            return
        with self._writing[hash(key) % _STRIPES].lock, self._storage.lock(key, LOCK_TIMEOUT):
            found = self._storage.get(key)
            inbox = {one: _ids_in(found, one) for one in ("questions", "ended")}
            inbox[name] = list(dict.fromkeys([*inbox[name], *questions]))
            self._storage.set(key, dump(inbox), ANSWER_TTL)

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
            if newest["process"] == self._process:
                has_ended = not self._pending.contains(key, newest["ask"])
            else:
                has_ended = not (yield from self._is_alive(newest["process"]))
            if has_ended:
                continue
            reply = yield from self._deliver_to(group, newest, incoming, end)
            if reply is not None:
                return reply
        local = self._pending.find(key, message)
        return None if local is None else self._pending.answer(local, message)

    def _list(self, group: str) -> Flow[list[PendingEntry]]:
        return entries_in((yield from self._guard.attempt(self._storage.get, storage_key(group))))

    def _is_alive(self, process: str) -> Flow[bool]:
        """Return whether a process holds its lease."""
        return _is_valid((yield from self._guard.attempt(self._storage.get, f"ask:process:{process}")))

    def _deliver_to(self, group: str, entry: PendingEntry, incoming: Incoming, end: float) -> Flow[str | None]:
        """Deliver an answer to one question; return the text of the reply, or None if it was not accepted."""
        question = entry["ask"]
        delivery = secrets.token_hex(8)
        answer, taken = f"ask:{question}:answer", f"ask:{delivery}:taken"
        contents = dump({"text": incoming.text, "delivery": delivery})
        text = dump({"answer": incoming.channel.records.seal(answer, contents)})
        try:
            yield from self._guard.call(self._storage.set, answer, text, ANSWER_TTL)
            put = partial(self._put_into_inbox, entry["process"], "questions", [question])
            yield from self._guard.call(put, waits=LOCK_TIMEOUT)
            yield from self._guard.attempt(self._signal, entry["process"])
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
            # Without a lock of the storage, a concurrent change may have removed it.
            yield from self._guard.attempt(put, waits=LOCK_TIMEOUT)
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


def _ids_in(found: object, name: str) -> list[str]:
    """Return the ids in one of the lists of an inbox."""
    numbers: object = (as_record(found) or {}).get(name)
    return [one for one in cast("list[object]", numbers) if isinstance(one, str)] if isinstance(numbers, list) else []


def _is_valid(lease: object) -> bool:
    """Return whether the lease of a process has not expired."""
    until = (as_record(lease) or {}).get("until")
    return isinstance(until, float) and until > time.time()


def _reply_in(found: object, key: str, channel: Channel) -> str:
    """Return the text of the reply in the record of an accepted answer; "" for none."""
    return channel.records.open(key, (as_record(found) or {}).get("reply")) or ""
