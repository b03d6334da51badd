"""The way between a question and its answer where another process gets that: by a storage that both share.

- `ask:<place>` names the questions, the newest last, each with a lease: it ends by itself when its process dies;
- `ask:<question>:answer` has the callback, sealed, which the other process has put there, and the id of this delivery;
- `ask:<delivery>:taken` is added by whichever is first: the one that takes the answer, with what the callback is
  answered by, or the one that gives up waiting for it to be taken, and then handles the callback as any other.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, cast

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Sleep, drive
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import as_record, dump, was_added

if TYPE_CHECKING:
    from wecom_runtime.handling.channel import Channel, Incoming

    from .pending import PendingQuestions, Question

POLL_INTERVAL = 0.25
"""Seconds between two looks for answers that other processes have got."""
ACCEPT_TIMEOUT = 3.0
"""Seconds for which a process waits that the answer it got is taken; WeCom waits 5."""
LOCK_TIMEOUT = 2.0
"""Seconds that the change of a record waits for another one."""
POLL_BACKOFF = 0.05, 0.2
"""Seconds between its looks, at first and later."""
ANSWER_TTL = 60
"""Seconds for which an answer that nobody takes stands in the storage."""


class PendingEntry(TypedDict):
    """A question that waits, as it stands in the storage."""

    ask: str
    """Its id."""
    kind: str
    """Name of the class of what answers it."""
    since: float
    until: float
    """Unix times."""


class SharedQuestions:
    """Questions as all processes know of them.

    Args:
        storage: By which the processes find each other.
        lease: Seconds after which a question is over whose process has died.
        parse: Makes the callback of its text.
        questions: Those of this process.
    """

    def __init__(
        self, storage: SessionStorage, lease: int, parse: Callable[[str], Callback], questions: PendingQuestions
    ) -> None:
        self._storage = storage
        self._lease = lease
        self._parse = parse
        self._questions = questions
        self._guard = StorageGuard(storage, without="answers to questions are known to this process only")
        self._mutex = fork.Mutex()
        self._writing = fork.Mutex()
        self._keeper: threading.Thread | None = None
        self._known: dict[str, Question] = {}
        """Those that the storage may name, by their ids."""
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._keeper = None
        self._known = {}

    # -- of this process

    def enter(self, question: Question) -> Flow[None]:
        """Make a question known that waits in this process; a thread keeps it so, as long as it does."""
        with self._mutex.lock:
            self._known[question.id] = question  # before its first look, as it may be over by then
            if self._keeper is None:
                self._keeper = threading.Thread(target=self._keep, name="wecom-questions", daemon=True)
                self._keeper.start()
        yield from self._guard.attempt(self._change, question, True, waits=LOCK_TIMEOUT)

    def _keep(self) -> None:
        renew_at = time.monotonic() + self._lease / 3
        while True:
            time.sleep(POLL_INTERVAL)
            with self._mutex.lock:
                waiting = {one.id: one for one in self._questions.all()}
                over = [one for number, one in self._known.items() if number not in waiting]
                if not waiting and not over:
                    self._keeper = None
                    return
                for question in over:
                    del self._known[question.id]
            for question in over:
                self._ask(self._change, question, False)
            is_due = time.monotonic() >= renew_at
            for question in waiting.values():
                if is_due:
                    self._ask(self._change, question, True)
                try:
                    self._take(question)
                except Exception:
                    logger.exception("an answer to a question cannot be read")
            if is_due:
                renew_at = time.monotonic() + self._lease / 3

    def _change(self, question: Question, waits: bool) -> None:
        """Write into the storage that a question waits, until its lease is over; or that it waits no more."""
        key = f"ask:{question.place}"
        # Without a lock of the storage, what two processes write at once may be lost until the next lease.
        with self._writing.lock, self._storage.lock(key, LOCK_TIMEOUT):
            entries = [one for one in _entries(self._storage.get(key)) if one["ask"] != question.id]
            if waits:
                entries.append(_entry_of(question, self._lease))
                entries.sort(key=lambda one: one["since"])
            if entries:
                self._storage.set(key, dump({"asks": entries}), self._lease)
            else:
                self._storage.delete(key)

    def _take(self, question: Question) -> None:
        """Take the answer that another process has put into the storage, if there is one."""
        key = f"ask:{question.id}:answer"
        record = as_record(found := self._ask(self._storage.get, key))
        sealed = record.get("answer") if record is not None else None
        text = question.channel.unseal(sealed) if isinstance(sealed, str) else None
        if record is None or text is None:
            return
        message = self._parse(text)
        if not self._questions.close(question):
            return
        reply = self._questions.reply_to(question, message)
        told = dump({"taken": True, "reply": question.channel.seal(reply) if reply else ""})
        added = self._ask(self._storage.add, f"ask:{record.get('delivery')}:taken", told, ANSWER_TTL)
        self._ask(self._storage.delete_if_equal, key, found)
        if added is not None and was_added(self._storage, added):
            question.answer.set_result(message)
            self._questions.leave(question)
        else:  # the other process has given up; the next answer may come
            question.is_open = True

    def _ask(self, method: Callable[..., Any], *arguments: Any) -> Any:
        return drive(self._guard.attempt(method, *arguments), NO_TRANSPORT)

    # -- of others

    def look(self, place: str) -> Flow[bool]:
        """Return whether questions of other processes wait there."""
        return bool(_entries((yield from self._guard.attempt(self._storage.get, f"ask:{place}"))))

    def send(self, place: str, incoming: Incoming) -> Flow[str | None]:
        """Give a question of another process its answer; the text of the reply to it, None if nobody has taken it."""
        end = time.monotonic() + ACCEPT_TIMEOUT
        tried: set[str] = set()
        while time.monotonic() < end:
            entries = _entries((yield from self._guard.attempt(self._storage.get, f"ask:{place}")))
            names = {one.__name__ for one in type(incoming.message).__mro__}
            waiting = [one["ask"] for one in entries if one["kind"] in names and one["ask"] not in tried]
            if not waiting:
                return None
            tried.add(waiting[-1])
            reply = yield from self._deliver(place, waiting[-1], incoming, end)
            if reply is not None:
                return reply
        return None

    def _deliver(self, place: str, question: str, incoming: Incoming, end: float) -> Flow[str | None]:
        """Give one question its answer; the text of the reply to it, None if it was not taken."""
        sealed = incoming.channel.seal(incoming.text)
        delivery = secrets.token_hex(8)
        answer, taken = f"ask:{question}:answer", f"ask:{delivery}:taken"
        text = dump({"answer": sealed, "delivery": delivery})
        try:
            yield from self._guard.call(self._storage.set, answer, text, ANSWER_TTL)
        except WeComError:
            return None
        pause, most = POLL_BACKOFF
        while time.monotonic() < end:
            yield Sleep(pause)
            pause = min(most, pause * 1.5)
            if (found := (yield from self._guard.attempt(self._storage.get, taken))) is not None:
                return _reply_in(found, incoming.channel)
            entries = _entries((yield from self._guard.attempt(self._storage.get, f"ask:{place}")))
            if all(one["ask"] != question for one in entries):  # its process has died, or it waits no more
                break
        # Whoever adds this is first: from here on the answer is not taken any more.
        try:
            gone = yield from self._guard.call(self._storage.add, taken, dump({"taken": False}), ANSWER_TTL)
        except WeComError:
            return None
        if not was_added(self._storage, gone):
            return _reply_in((yield from self._guard.attempt(self._storage.get, taken)), incoming.channel)
        yield from self._guard.attempt(self._storage.delete_if_equal, answer, text)
        return None


def _entry_of(question: Question, lease: int) -> PendingEntry:
    """Return what stands in the storage while a question waits."""
    return {"ask": question.id, "kind": question.kind.__name__, "since": question.since, "until": time.time() + lease}


def _entries(found: object) -> list[PendingEntry]:
    """Return the questions whose lease is not over, the oldest first."""
    entries: object = (as_record(found) or {}).get("asks")
    now = time.time()
    kinds = {"ask": str, "kind": str, "since": float, "until": float}
    return [
        cast("PendingEntry", one)
        for one in (cast("list[object]", entries) if isinstance(entries, list) else [])
        if isinstance(one, dict)
        and all(isinstance(cast("Mapping[str, object]", one).get(name), kind) for name, kind in kinds.items())
        and cast("PendingEntry", one)["until"] > now
    ]


def _reply_in(found: object, channel: Channel) -> str:
    """Return the text of the reply that the one that took an answer has left; "" for none."""
    record = as_record(found) or {}
    sealed = record.get("reply")
    return (channel.unseal(sealed) or "") if isinstance(sealed, str) and sealed else ""
