"""Questions that handlers ask, and the callbacks that answer them.

A card is answered by a click on it, a text by the next message of the member in that chat. What answers goes to the one
that waits before anything else is looked at. Where several processes serve one address, the one that gets the callback
finds the one that waits by the shared storage:

- `ask:<place>` names the questions, the newest last, each with a lease: it ends by itself when its process dies;
- `ask:<question>:answer` has the callback, sealed, which the other process has put there, and the id of this delivery;
- `ask:<delivery>:taken` is added by whichever is first: the one that takes the answer, with what the callback is
  answered by, or the one that gives up waiting for it to be taken, and then handles the callback as any other.
"""

from __future__ import annotations

import copy
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, cast

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, chat_of, corp_of, member_of, reach
from wecom_runtime.data.paths import value_at
from wecom_runtime.data.records import Record
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError, NoAnswerError, WeComError
from wecom_runtime.flow import NO_TRANSPORT, Command, Flow, Sleep, Wait, drive
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump, was_added

from .channel import digest
from .threads import stepping_aside

if TYPE_CHECKING:
    from .channel import Channel, Incoming
    from .handling import Handling
    from .reports import Reporter
    from .workers import Job, Workers

A = TypeVar("A", bound=Callback)

TIMEOUT = 300.0
"""Seconds that a question waits, unless it is told otherwise."""
LOOK_EVERY = 0.25
"""Seconds between two looks for answers that other processes have got."""
TAKEN_WITHIN = 3.0
"""Seconds for which a process waits that the answer it got is taken; WeCom waits 5."""
LOCK_WAIT = 2.0
"""Seconds that the change of a record waits for another one."""
POLL = 0.05, 0.2
"""Seconds between its looks, at first and later."""
FETCHED_WITHIN = 5.0
"""Seconds that a question whose time is over waits for an answer that is just being fetched."""
KEPT_FOR = 60
"""Seconds for which an answer that nobody takes stands in the storage."""


class WaitingEntry(TypedDict):
    """A question that waits, as it stands in the storage."""

    ask: str
    """Its id."""
    kind: str
    """Name of the class of what answers it."""
    since: float
    until: float
    """Unix times."""


class Question:
    """A question that waits.

    Args:
        place: Where it is found: the same for the callbacks that answer it.
        kind: The class of what answers it.
        channel: Where it was asked; opens what another process has sealed.
        reply: What the callback that answers is answered by, or a function of it that gives this.
    """

    __slots__ = ("answer", "channel", "id", "is_open", "kind", "place", "reply", "since")

    def __init__(self, place: str, kind: type[Callback], channel: Channel, reply: Any) -> None:
        self.id = secrets.token_hex(8)
        self.since = time.time()
        self.place = place
        self.kind = kind
        self.channel = channel
        self.reply = reply
        self.answer: Future[Callback | None] = Future()
        """Done with None where the program ends."""
        self.is_open = True
        """Whether an answer is taken: there is none yet, none is being fetched, and it still waits."""

    def __repr__(self) -> str:
        return f"<Question {self.id}>"

    def entry(self, lease: int) -> WaitingEntry:
        """Return what stands in the storage while it waits."""
        return {"ask": self.id, "kind": self.kind.__name__, "since": self.since, "until": time.time() + lease}


class Asking:
    """All questions that wait in this process, and the way to those of others.

    Args:
        storage: By which the processes find each other.
        lease: Seconds after which a question is over whose process has died.
        parse: Makes the callback of its text.
        render: Makes the text of a reply.
        reporter: Is told of a reply that cannot be made.
        workers: A handler that waits holds no place among them.
        is_open: Whether questions may be asked, and no drain has begun.
    """

    def __init__(
        self,
        storage: SessionStorage,
        lease: int,
        parse: Callable[[str], Callback],
        render: Callable[[Any, Callback], str],
        reporter: Reporter,
        workers: Workers,
        is_open: Callable[[], bool],
    ) -> None:
        self._storage = storage
        self._lease = lease
        self._parse = parse
        self._render = render
        self._reporter = reporter
        self._workers = workers
        self._is_open = is_open
        self._guard = StorageGuard(storage, without="answers to questions are known to this process only")
        self._is_local = type(storage) is MemoryStorage
        self._mutex = fork.Mutex()
        self._records = fork.Mutex()
        self.after_fork_in_child()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<{sum(map(len, self._waiting.values()))} questions>"

    def after_fork_in_child(self) -> None:
        self._waiting: dict[str, list[Question]] = {}
        """By their place, the newest last."""
        self._keeper: threading.Thread | None = None

    # -- to ask

    def ask(
        self,
        handling: Handling,
        question: Any,
        kind: type[Callback],
        timeout: float,
        reply: Any,
        speak: Callable[[Any], Flow[None]],
    ) -> Flow[Callback]:
        """Ask the member whose callback is handled, and wait.

        Args:
            handling: The callback.
            question: A card or a text.
            kind: The class of what answers.
            timeout: Seconds to wait at most.
            reply: What answers the answer, or a function of it.
            speak: Says something in the chat.

        Returns:
            The click, or the message.

        Raises:
            ConfigurationError: This handler cannot wait.
            InvalidArgumentError: The callback names no member, or this cannot be asked.
            NoAnswerError: Nobody answered in time, or a drain has begun.
            WeComError: The question was not sent.
        """
        _check(handling)
        if not self._is_open():
            raise _ended()
        question, task_id = _with_task_id(question)
        place = _place(handling.message, handling.channel, task_id)
        if not place:
            raise InvalidArgumentError(
                say("a {kind} names no member who could answer", kind=type(handling.message).__name__)
            )
        asked = Question(place, kind, handling.channel, reply)
        if handling.place is not None:
            handling.place.leave()  # what the member writes meanwhile, and is no answer, does not wait
        yield from self._enter(asked)
        try:
            yield from speak(question)
            came = yield _AwaitAnswer(self._workers, handling.job, asked.answer, timeout)
            if not came and not self._close(asked):
                came = yield Wait(asked.answer, FETCHED_WITHIN)
            if not came:
                raise NoAnswerError(say("nobody answered within {seconds:g} s", seconds=timeout))
            answer = asked.answer.result()
            if answer is None:
                raise _ended()
            return answer
        finally:
            self._leave(asked)

    def _enter(self, question: Question) -> Flow[None]:
        with self._mutex.lock:
            self._waiting.setdefault(question.place, []).append(question)
            if not self._is_local and self._keeper is None:
                self._keeper = threading.Thread(target=self._keep, name="wecom-questions", daemon=True)
                self._keeper.start()
        if not self._is_local:
            yield from self._guard.attempt(self._change, question, True, waits=LOCK_WAIT)

    def _close(self, question: Question) -> bool:
        """Take no answer any more; False if there is one, or one is just being fetched."""
        with self._mutex.lock:
            was_open, question.is_open = question.is_open, False
            return was_open

    def _leave(self, question: Question) -> None:
        """Forget a question. Its record in the storage is taken away by the keeper."""
        with self._mutex.lock:
            questions = self._waiting.get(question.place, [])
            if question in questions:
                questions.remove(question)
            if not questions:
                self._waiting.pop(question.place, None)

    def end(self) -> None:
        """End all questions with an error: the program ends."""
        with self._mutex.lock:
            waiting = [question for questions in self._waiting.values() for question in questions]
            self._waiting.clear()
            for question in waiting:
                question.is_open = False
                if not question.answer.done():
                    question.answer.set_result(None)

    # -- what answers

    def may_answer(self, message: Callback) -> bool:
        """Return whether a callback is of a sort that answers questions."""
        return message.__is_message__ or bool(message.__card_by__)

    def answered(self, incoming: Incoming) -> Question | str | None:
        """Return the question of this process that a callback answers, or where others are to be looked for."""
        place = _place_answered(incoming.message, incoming.channel)
        if not place:
            return None
        with self._mutex.lock:
            for question in reversed(self._waiting.get(place, [])):
                if isinstance(incoming.message, question.kind) and question.is_open:
                    return question
        return None if self._is_local else place

    def give(self, question: Question, message: Callback) -> str | None:
        """Give a question of this process its answer; the text of the reply to it, None where it waits no more."""
        if not self._close(question):
            return None
        reply = self._reply_to(question, message)
        question.answer.set_result(message)
        self._leave(question)
        return reply

    def _reply_to(self, question: Question, message: Callback) -> str:
        """Return the text of the reply to what answers a question; "" for none."""
        reply: Any = question.reply
        try:
            return self._render(reply(message) if callable(reply) else reply, message)
        except Exception as error:
            self._reporter.failed("the reply= of ask()", message, error)
            return ""

    def look(self, place: str) -> Flow[bool]:
        """Return whether questions of other processes wait there."""
        return bool(_entries((yield from self._guard.attempt(self._storage.get, f"ask:{place}"))))

    def send(self, place: str, incoming: Incoming) -> Flow[str | None]:
        """Give a question of another process its answer; the text of the reply to it, None if nobody has taken it."""
        end = time.monotonic() + TAKEN_WITHIN
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
            yield from self._guard.call(self._storage.set, answer, text, KEPT_FOR)
        except WeComError:
            return None
        pause, most = POLL
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
            gone = yield from self._guard.call(self._storage.add, taken, dump({"taken": False}), KEPT_FOR)
        except WeComError:
            return None
        if not was_added(self._storage, gone):
            return _reply_in((yield from self._guard.attempt(self._storage.get, taken)), incoming.channel)
        yield from self._guard.attempt(self._storage.delete_if_equal, answer, text)
        return None

    # -- the thread that keeps the records, as long as there are questions

    def _keep(self) -> None:
        known: dict[str, Question] = {}
        renew_at = 0.0
        while True:
            time.sleep(LOOK_EVERY)
            with self._mutex.lock:
                waiting = {one.id: one for questions in self._waiting.values() for one in questions}
                if not waiting and not known:
                    self._keeper = None
                    return
            for question in [one for number, one in known.items() if number not in waiting]:
                del known[question.id]
                self._ask(self._change, question, False)
            is_due = time.monotonic() >= renew_at
            for question in waiting.values():
                if is_due and question.id in known:
                    self._ask(self._change, question, True)
                known[question.id] = question
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
        with self._records.lock, self._storage.lock(key, LOCK_WAIT):
            entries = [one for one in _entries(self._storage.get(key)) if one["ask"] != question.id]
            if waits:
                entries.append(question.entry(self._lease))
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
        if not self._close(question):
            return
        reply = self._reply_to(question, message)
        told = dump({"taken": True, "reply": question.channel.seal(reply) if reply else ""})
        added = self._ask(self._storage.add, f"ask:{record.get('delivery')}:taken", told, KEPT_FOR)
        self._ask(self._storage.delete_if_equal, key, found)
        if added is not None and was_added(self._storage, added):
            question.answer.set_result(message)
            self._leave(question)
        else:  # the other process has given up; the next answer may come
            question.is_open = True

    def _ask(self, method: Callable[..., Any], *arguments: Any) -> Any:
        return drive(self._guard.attempt(method, *arguments), NO_TRANSPORT)


class _AwaitAnswer(Command):
    """Wait for an answer; results in whether it came. A handler that waits holds no place among workers.

    Args:
        workers: All of them.
        job: The room of the handler, if it has some.
        answer: What is waited for.
        timeout: Seconds to wait at most.
    """

    __slots__ = ("_job", "_wait", "_workers")

    def __init__(self, workers: Workers, job: Job | None, answer: Future[Callback | None], timeout: float) -> None:
        self._workers = workers
        self._job = job
        self._wait = Wait(answer, timeout)

    def perform(self, transport: Any) -> bool:
        with self._workers.without(self._job), stepping_aside():
            return self._wait.perform(transport)

    async def aperform(self, transport: Any) -> bool:
        with self._workers.without(self._job), stepping_aside():
            turn = None if self._job is None else self._job.give_turn()
            try:
                return await self._wait.aperform(transport)
            finally:
                if turn is not None and self._job is not None:
                    await self._job.await_turn(turn)


def _entries(found: object) -> list[WaitingEntry]:
    """Return the questions whose lease is not over, the oldest first."""
    entries: object = (as_record(found) or {}).get("asks")
    now = time.time()
    kinds = {"ask": str, "kind": str, "since": float, "until": float}
    return [
        cast("WaitingEntry", one)
        for one in (cast("list[object]", entries) if isinstance(entries, list) else [])
        if isinstance(one, dict)
        and all(isinstance(cast("Mapping[str, object]", one).get(name), kind) for name, kind in kinds.items())
        and cast("WaitingEntry", one)["until"] > now
    ]


def _reply_in(found: object, channel: Channel) -> str:
    """Return the text of the reply that the one that took an answer has left; "" for none."""
    record = as_record(found) or {}
    sealed = record.get("reply")
    return (channel.unseal(sealed) or "") if isinstance(sealed, str) and sealed else ""


def _check(handling: Handling) -> None:
    """Raise if a handler cannot wait for a person.

    Raises:
        ConfigurationError: It cannot.
    """
    name, incoming = handling.handler.name, handling.incoming
    if incoming is None:
        raise ConfigurationError(
            say("{name} runs in the worker of a queue, which cannot wait for a person: no ask() there", name=name)
        )
    if incoming.is_awaited:
        raise ConfigurationError(
            say(
                "{name} cannot wait for a customer, whose next message comes when this one is handled: keep in "
                "context.state what is to be known then",
                name=name,
            )
        )
    if not handling.handler.background and incoming.is_sent_again:
        raise ConfigurationError(
            say(
                "{name} has to answer WeCom within 5 s, and cannot wait for a person: "
                "@router.on(…, background=True) lets it ask()",
                name=name,
            )
        )


def _ended() -> NoAnswerError:
    error = NoAnswerError(say("the program ends, and waits for no answer any more"))
    error.is_ending = True
    return error


def _place(message: Callback, channel: Channel, task_id: str) -> str:
    """Return where a question is found; "" where nobody can answer it."""
    member = member_of(message)
    return digest("ask", channel.name, corp_of(message), chat_of(message), member, task_id) if member else ""


def _place_answered(message: Callback, channel: Channel) -> str:
    if not message.__card_by__:
        return _place(message, channel, "")
    task_id = reach(message, message.__card_by__)
    return _place(message, channel, task_id) if task_id and isinstance(task_id, str) else ""


def _with_task_id(question: Any) -> tuple[Any, str]:
    """Return a question and the id by which clicks on it are known; a card without one gets one, a text has none."""
    if isinstance(question, str):
        return question, ""
    for path in ((), ("template_card",)):
        card = value_at(question, path[0]) if path else question
        if card is None or not value_at(card, "card_type"):
            continue
        if found := value_at(card, "task_id"):
            return question, str(found)
        task_id = secrets.token_hex(16)
        card = _with(card, "task_id", task_id)
        return (_with(question, path[0], card) if path else card), task_id
    raise InvalidArgumentError(say("ask() takes a text or a card, not a {kind}", kind=type(question).__name__))


def _with(owner: Any, name: str, value: Any) -> Any:
    if not isinstance(owner, Record):
        return {**cast("Mapping[str, Any]", owner), name: value}
    changed: Any = copy.copy(owner)
    setattr(changed, name, value)
    return changed
