"""Answers that grow while they are shown, as their handler yields them.

The handler's generator runs in the background of one process. Where WeCom asks how far an answer is, any process may be
asked: what the handler has said so far stands in the storage, and a lease beside it shows that its process is alive.
Who reads an answer that breaks off is told so.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.splitting import shorten, split_messages
from wecom_runtime.data.texts import size
from wecom_runtime.errors import InvalidArgumentError, WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Wait, adrive, drive
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump

from .channel import Incoming, digest
from .growth import GrowingText, Pieces, is_growing, with_note
from .invocation import Caller, HandlerStoppedError, Run
from .long_answers import Carrier, LongAnswers
from .matching import Handler, Responder
from .once import Once
from .reports import Reporter
from .words import Words
from .workers import Job, Workers

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.storage.base import SessionStorage

FIRST_WAIT = 1.0
"""Seconds that the first answer waits for some text; WeCom waits 5."""
ASKED_FOR = 330.0
"""Seconds for which an answer may grow: WeCom asks for six minutes."""
KEPT_FOR = 900
SAVE_EVERY = 0.3
FORGET_AT = 64
"""How many answers are known before old ones are looked for."""


class GrowingAnswer:
    """One answer, in the process where it grows.

    Args:
        incoming: What is answered.
        handler: Whose answer it is.
        carrier: Gives what sends that which comes after it can grow no more.
        replies: Which replies there are.
        broken_off: Told to its reader if the handler fails.
        long_answers: Parts it where it is longer than can be shown.
    """

    def __init__(
        self,
        incoming: Incoming,
        handler: Handler,
        carrier: Carrier,
        replies: ReplyTable,
        broken_off: str,
        long_answers: LongAnswers,
    ) -> None:
        self.id = secrets.token_hex(16)
        self.key = _key(incoming, self.id)
        self.incoming = incoming
        self.handler = handler
        self._carrier = carrier
        self.started = time.time()
        self.first: Future[None] = Future()
        """Done when there is some text, or the end."""
        self.error: Exception | None = None
        self._replies = replies
        self._broken_off = broken_off
        self._limit = replies.text_limit(incoming.message)
        self._room = min(self._limit, long_answers.max_length or self._limit)
        self._text = GrowingText(self._room)
        self._long_answers = long_answers
        self._beginning = ""
        """What is shown of a text that is too long."""
        self._parted_at = 0
        self._mutex = fork.Mutex()
        self._finished = False
        self._is_begun = False
        self._saved_at = 0.0

    @cached_property
    def later(self) -> Responder | None:
        """Sends what comes after it can grow no more."""
        return self._carrier()

    @property
    def alive_key(self) -> str:
        """Key of the storage that shows that this process is alive."""
        return f"{self.key}:alive"

    def add(self, piece: Any) -> bool:
        """Take a piece; whether it is time to save.

        Raises:
            InvalidArgumentError: It is nothing that can be shown, or more than that and is not to be split.
        """
        with self._mutex.lock:
            text = self._text
            card = text.card
            text.add(piece)
            if text.card is not card:
                self._check_card()
            if text.size > self._limit and not self._long_answers.split:
                raise InvalidArgumentError(
                    say(
                        "the answer is longer than the {limit} bytes that can be shown, and split=False",
                        limit=self._limit,
                    )
                )
            now = time.monotonic()
            is_due = now - self._saved_at > SAVE_EVERY
            if is_due:
                self._saved_at = now
            if not self.first.done() and text.text:
                self.first.set_result(None)
        return is_due

    def rest(self) -> list[str]:
        """Return the messages that follow, when the answer is complete: what is longer than can be shown."""
        with self._mutex.lock:
            if not self._text.is_too_long:
                return []
            name, message = self.handler.name, self.incoming.message
            words = self._long_answers.bounded(name, message, self._words_and_note)
            return self._long_answers.parted(name, message, lambda: self.later, words, self._room_for_words)[1]

    @property
    def _words_and_note(self) -> str:
        return with_note(self._text.words, self._text.note, None)

    @property
    def _room_for_words(self) -> int:
        return self._room - size(self._text.thoughts)

    def _shown(self) -> str:
        """Return what is shown: all of the text, or its beginning."""
        text = self._text
        if not text.is_too_long:
            return text.text
        words = self._words_and_note
        if not self._beginning or (self._finished and self._parted_at < len(words)):
            self._beginning = text.thoughts + self._first_of(words)
            self._parted_at = len(words)
        return self._beginning

    def _first_of(self, words: str) -> str:
        room, most = self._room_for_words, self._long_answers.max_length
        whole = words if most is None else shorten(words, most)
        if size(whole) <= room:
            return whole
        if self.later is None or not self._long_answers.split:
            return with_note(shorten(self._text.words, room), self._text.note, room)
        return split_messages(whole, room)[0]

    def _check_card(self) -> None:
        """Raise if the answer cannot end with its card, as it would never end.

        Raises:
            InvalidArgumentError: It cannot.
        """
        try:
            render({**self.state(), "finish": True}, self.incoming.message, self._replies)
        except Exception:
            self._text.card = None
            raise

    def finish(self, error: Exception | None) -> bool:
        """Take no more pieces; whether it is this call's business to tell of the error."""
        with self._mutex.lock:
            self.error = error
            if error is not None and self._is_begun:
                self._text.end_with(self._broken_off)
            self._finished = True
            if not self.first.done():
                self.first.set_result(None)
            return error is not None and self._is_begun

    def begin(self, *, is_asked_again: bool) -> None:
        """Note that the first of it is about to be shown.

        Args:
            is_asked_again: Whether WeCom sends the message again where its handler fails.

        Raises:
            Exception: What the handler raised before it said anything, so that it can be called again.
        """
        with self._mutex.lock:
            if self.error is not None and is_asked_again and not self._text.text:
                raise self.error
            if self.error is not None:
                self._text.end_with(self._broken_off)
            self._is_begun = True

    def show(self) -> str:
        """Return the first answer, rendered.

        Raises:
            InvalidArgumentError: It cannot be.
        """
        return render(self.state(), self.incoming.message, self._replies, is_first=True)

    @property
    def is_finished(self) -> bool:
        """Whether there comes no more."""
        return self._finished

    @property
    def words(self) -> str:
        """The text so far, without what was thought."""
        with self._mutex.lock:
            return self._text.words

    def state(self) -> dict[str, Any]:
        """Return how far the answer is, as it stands in the storage."""
        with self._mutex.lock:
            text = self._text
            return {
                "id": self.id,
                "text": self._shown(),
                "finish": self._finished,
                "started": self.started,
                "card": text.card,
                "feedback": text.feedback,
            }


class Streams:
    """Runs answers that grow, and tells how far they are.

    Args:
        storage: Where they are kept.
        once: Keeps the leases.
        caller: Where handlers run.
        workers: Room for them.
        reporter: Is told of failures.
        replies: Which replies there are.
        words: What the reader of an answer is told that breaks off.
        long_answers: Parts those that are longer than can be shown.
    """

    def __init__(
        self,
        storage: SessionStorage,
        once: Once,
        caller: Caller,
        workers: Workers,
        reporter: Reporter,
        replies: ReplyTable,
        words: Words,
        long_answers: LongAnswers,
    ) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="answers that grow are known to this process only")
        self._is_local = type(storage) is MemoryStorage
        self._once = once
        self._caller = caller
        self._workers = workers
        self._reporter = reporter
        self._replies = replies
        self._words = words
        self._long_answers = long_answers
        self._running: dict[str, GrowingAnswer] = {}
        self._forget_at = FORGET_AT
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._running = {}

    # -- the handler

    def begin(
        self,
        incoming: Incoming,
        handler: Handler,
        pieces: Pieces,
        later: Carrier,
        job: Job,
        turn: Future[bool] | None = None,
    ) -> Flow[GrowingAnswer]:
        """Begin an answer that grows, and return it when there is something of it to show, or after a second.

        Args:
            incoming: What is answered.
            handler: Whose answer it is.
            pieces: What the handler yields.
            later: Gives what sends that which comes after WeCom has stopped asking.
            job: Room for it.
            turn: Begin then. If it says that another message is answered in its place, this answer ends empty.

        Raises:
            Exception: What the handler raised before it said anything, where WeCom sends the message again.
        """
        answer = GrowingAnswer(incoming, handler, later, self._replies, self._words.broken_off, self._long_answers)
        if self._is_local:
            self._forget_old()
        self._running[answer.key] = answer
        try:
            if not self._is_local:
                yield from self._once.begin(answer.alive_key)
                yield from self._save(answer)
            if turn is not None:
                turn.add_done_callback(lambda turn: None if turn.result() else self._end_unanswered(answer))
            if isinstance(pieces, AsyncIterator):
                source = pieces
                self._workers.start_task(job, lambda: self._grow_async(answer, source), turn)
            else:
                iterator = pieces
                self._workers.start(job, lambda: self._grow(answer, iterator), turn)
        except BaseException:
            if job.withdraw():
                self._running.pop(answer.key, None)
                self._once.abandon(answer.alive_key)
                raise
        yield Wait(answer.first, FIRST_WAIT)
        answer.begin(is_asked_again=incoming.is_sent_again)
        if answer.error is not None:  # it came while the first text was waited for
            self._reporter.failed(handler.name, incoming.message, answer.error)
        return answer

    def _end_unanswered(self, answer: GrowingAnswer) -> None:
        """End an answer whose message is answered together with a later one."""
        answer.finish(None)
        if not self._is_local:
            drive(self._end(answer), NO_TRANSPORT)

    def _grow(self, answer: GrowingAnswer, pieces: Iterator[Any]) -> None:
        with _Ending(answer, self._reporter):
            for piece in pieces:
                if answer.add(piece) and not self._is_local:
                    drive(self._save(answer), NO_TRANSPORT)
        drive(self._end(answer), NO_TRANSPORT)

    async def _grow_async(self, answer: GrowingAnswer, pieces: AsyncIterator[Any]) -> None:
        # In this one task, as the generator may hold what belongs to a task.
        with _Ending(answer, self._reporter):
            async for piece in pieces:
                if answer.add(piece) and not self._is_local:
                    await adrive(self._save(answer), NO_TRANSPORT)
        await adrive(self._end(answer), NO_TRANSPORT)

    def _end(self, answer: GrowingAnswer) -> Flow[None]:
        if not self._is_local:
            yield from self._save(answer)
            yield from self._once.failed(answer.alive_key)
            self._running.pop(answer.key, None)
        if time.time() - answer.started > ASKED_FOR and answer.words:
            yield from self._send_later(answer)
        elif (rest := answer.rest()) and answer.later is not None:
            incoming = answer.incoming
            yield from self._long_answers.follow(
                answer.handler.name, incoming.message, answer.later, rest, incoming.went_out
            )

    def _send_later(self, answer: GrowingAnswer) -> Flow[None]:
        name, message = answer.handler.name, answer.incoming.message
        if answer.later is None:
            logger.warning("%s went on for longer than WeCom asks, and there is no answer= to send it", name)
            return
        try:
            messages = self._long_answers.of_message(name, message, answer.later, answer.words)
            yield from self._long_answers.send(name, message, answer.later, messages)
        except Exception as error:
            self._reporter.failed(name, message, error)

    def _forget_old(self) -> None:
        """Forget answers that nobody asks for any more, which a storage of this process does not need to know."""
        if len(self._running) < self._forget_at:
            return
        oldest = time.time() - KEPT_FOR
        for key, answer in list(self._running.items()):
            if answer.is_finished and answer.started < oldest:
                self._running.pop(key, None)
        self._forget_at = max(FORGET_AT, 2 * len(self._running))

    # -- how far it is

    def refresh(self, growth_id: str, incoming: Incoming) -> Flow[str | None]:
        """Return how far an answer is, rendered; None if nobody knows of it.

        Args:
            growth_id: Its id.
            incoming: The message that it answers, or the callback that asks.
        """
        key = _key(incoming, growth_id)
        answer = self._running.get(key)
        state = (yield from self._load(key, incoming)) if answer is None else answer.state()
        if state is None or state.get("id") != growth_id:
            return None
        if not state["finish"] and answer is None and not (yield from self._is_alive(f"{key}:alive")):
            # The end may have been written between the two looks.
            state = (yield from self._load(key, incoming)) or state
            if not state["finish"]:
                logger.error("an answer that grows has lost the process where it grew: it ends where it was")
                state["finish"] = True
                state["text"] = with_note(state["text"], self._words.broken_off)
        if time.time() - state["started"] > ASKED_FOR:
            state["finish"] = True
        return render(state, incoming.message, self._replies)

    def _save(self, answer: GrowingAnswer) -> Flow[None]:
        sealed = answer.incoming.channel.seal(json.dumps(answer.state()))
        yield from self._guard.attempt(self._storage.set, answer.key, dump({"growth": sealed}), KEPT_FOR)

    def _load(self, key: str, incoming: Incoming) -> Flow[dict[str, Any] | None]:
        record = as_record((yield from self._guard.attempt(self._storage.get, key)))
        sealed = record.get("growth") if record is not None else None
        text = incoming.channel.unseal(sealed) if isinstance(sealed, str) else None
        return None if text is None else cast("dict[str, Any]", json.loads(text))

    def _is_alive(self, alive_key: str) -> Flow[bool]:
        try:
            found: object = yield from self._guard.call(self._storage.get, alive_key)
        except WeComError:
            return True  # WeCom asks again
        return found is not None

    # -- where answers cannot grow

    def joined(self, pieces: Pieces) -> Flow[str]:
        """Return all that a handler yields, as one text."""
        text = GrowingText()
        if isinstance(pieces, AsyncIterator):
            source = pieces
            yield Run(self._caller, _consume_async, source, text.add, awaited=True)
        else:
            yield Run(self._caller, _consume, pieces, text.add, awaited=False)
        return text.words


class _Ending:
    """Tells how a generator ended. Errors end here; a cancellation goes on."""

    def __init__(self, answer: GrowingAnswer, reporter: Reporter) -> None:
        self._answer = answer
        self._reporter = reporter

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        told = error
        if told is not None and not isinstance(told, Exception):
            told = HandlerStoppedError(
                say("the handler ended with {kind} instead of a result", kind=type(told).__name__)
            )
            told.__cause__ = error
        answer = self._answer
        if answer.finish(told) and told is not None:
            self._reporter.failed(answer.handler.name, answer.incoming.message, told)
        return isinstance(error, Exception | SystemExit)


def render(state: dict[str, Any], message: Callback, replies: ReplyTable, *, is_first: bool = False) -> str:
    """Return the reply that shows how far an answer is.

    Args:
        state: As `GrowingAnswer.state` gives it.
        message: What is answered, or the callback that asks.
        replies: Which replies there are.
        is_first: Whether it is the first of this answer, which alone can ask for feedback.

    Raises:
        InvalidArgumentError: There is no such reply.
    """
    parts = {
        "id": state["id"],
        "text": state["text"],
        "finish": state["finish"],
        "feedback": state["feedback"] if is_first else None,
        "card": state["card"] if state["finish"] else None,
    }
    return replies.render_growth(message, parts)


def _key(incoming: Incoming, growth_id: str) -> str:
    """Return the key of the storage under which an answer is found."""
    return f"growth:{incoming.channel.name}:{digest(incoming.receiver, growth_id)}"


def _consume(pieces: Iterator[Any], take: Callable[[Any], None]) -> None:
    for piece in pieces:
        take(piece)


async def _consume_async(pieces: AsyncIterator[Any], take: Callable[[Any], None]) -> None:
    async for piece in pieces:
        take(piece)


def when_called(call: Flow[Any], render: Callable[[Any], str], caller: Caller, *, in_loop: bool) -> Pieces:
    """Return the pieces of an answer whose handler has yet to be called: the first of them is asked for in its turn.

    Args:
        call: Calls the handler.
        render: Makes the reply of what it returns, if that is no pieces.
        caller: Where functions of the app run.
        in_loop: Whether the handler belongs into an event loop.
    """
    return _called_in_loop(call, render, caller) if in_loop else _called(call, render, caller)


def _called(call: Flow[Any], render: Callable[[Any], str], caller: Caller) -> Iterator[Any]:
    value = drive(call, NO_TRANSPORT)
    if not is_growing(value):
        yield from _pieces_of(value, render)
    elif isinstance(value, AsyncIterator):
        pieces = value
        while (piece := caller.loop.run(_next_async(pieces))) is not _END:
            yield piece
    else:
        yield from value


async def _called_in_loop(call: Flow[Any], render: Callable[[Any], str], caller: Caller) -> AsyncIterator[Any]:
    value = await adrive(call, NO_TRANSPORT)
    if not is_growing(value):
        for piece in _pieces_of(value, render):
            yield piece
    elif isinstance(value, AsyncIterator):
        async for piece in value:
            yield piece
    else:
        while (piece := await caller.in_thread(next, (value, _END))) is not _END:
            yield piece


_END: Any = object()


async def _next_async(pieces: AsyncIterator[Any]) -> Any:
    return await anext(pieces, _END)


def _pieces_of(value: Any, render: Callable[[Any], str]) -> Iterator[Any]:
    """Yield the text and the card of an answer in one piece."""
    if value is None or isinstance(value, str):
        yield value
        return
    reply = json.loads(render(value) or "{}")
    for piece in (reply.get("stream", {}).get("content"), reply.get("template_card")):
        if piece is not None:
            yield piece
