"""Answers that grow while they are shown, as their handler yields them.

The handler's generator runs in the background of one process. Where WeCom asks how far an answer is, any process may be
asked: what the handler has said so far stands in the storage, and a lease beside it shows that its process is alive.
Who reads an answer that breaks off is told so.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Wait, adrive, drive
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.deduplication import Deduplicator
from wecom_runtime.handling.failures import FailureReporter
from wecom_runtime.handling.matching.handlers import Handler
from wecom_runtime.handling.notices import ReaderNotices
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor, HandlerStoppedError, ResumeInLoop
from wecom_runtime.handling.running.workers import Job, Workers
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.values import as_record, dump

from .answer import StreamingAnswer, answer_key, render
from .chunks import ChunkStream, StreamText, with_note
from .overflow import AnswerSplitter, ResponderFactory

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.storage.base import SessionStorage

FIRST_CHUNK_TIMEOUT = 1.0
"""Seconds that the first answer waits for some text; WeCom waits 5."""
POLLING_PERIOD = 330.0
"""Seconds for which an answer may grow: WeCom asks for six minutes."""
STATE_TTL = 900
CLEANUP_THRESHOLD = 64
"""How many answers are known before old ones are looked for."""


class StreamRegistry:
    """Runs answers that grow, and tells how far they are.

    Args:
        storage: Where they are kept.
        once: Keeps the leases.
        executor: Where handlers run.
        workers: Room for them.
        failures: Is told of failures.
        replies: Which replies there are.
        words: What the reader of an answer is told that breaks off.
        long_answers: Parts those that are longer than can be shown.
    """

    def __init__(
        self,
        storage: SessionStorage,
        once: Deduplicator,
        executor: HandlerExecutor,
        workers: Workers,
        failures: FailureReporter,
        replies: ReplyTable,
        words: ReaderNotices,
        long_answers: AnswerSplitter,
    ) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="answers that grow are known to this process only")
        self._is_local = type(storage) is MemoryStorage
        self._once = once
        self._executor = executor
        self._workers = workers
        self._failures = failures
        self._replies = replies
        self._words = words
        self._long_answers = long_answers
        self._running: dict[str, StreamingAnswer] = {}
        self._forget_at = CLEANUP_THRESHOLD
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._running = {}

    # -- the handler

    def begin(
        self,
        incoming: Incoming,
        handler: Handler,
        pieces: ChunkStream,
        later: ResponderFactory,
        job: Job,
        turn: Future[bool] | None = None,
    ) -> Flow[StreamingAnswer]:
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
        answer = StreamingAnswer(incoming, handler, later, self._replies, self._words.broken_off, self._long_answers)
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
                yield ResumeInLoop()  # its task belongs to the loop of the message
                self._workers.start_task(job, lambda: self._grow_async(answer, source), turn)
            else:
                iterator = pieces
                self._workers.start(job, lambda: self._grow(answer, iterator), turn)
        except BaseException:
            if job.withdraw():
                self._running.pop(answer.key, None)
                self._once.abandon(answer.alive_key)
                raise
        yield Wait(answer.first, FIRST_CHUNK_TIMEOUT)
        answer.begin(is_asked_again=incoming.is_sent_again)
        if answer.error is not None:  # it came while the first text was waited for
            self._failures.failed(handler.name, incoming.message, answer.error)
        return answer

    def _end_unanswered(self, answer: StreamingAnswer) -> None:
        """End an answer whose message is answered together with a later one."""
        answer.finish(None)
        if not self._is_local:
            drive(self._end(answer), NO_TRANSPORT)

    def _grow(self, answer: StreamingAnswer, pieces: Iterator[Any]) -> None:
        with _StreamEnd(answer, self._failures, in_task=False):
            for piece in pieces:
                if answer.add(piece) and not self._is_local:
                    drive(self._save(answer), NO_TRANSPORT)
        drive(self._end(answer), NO_TRANSPORT)

    async def _grow_async(self, answer: StreamingAnswer, pieces: AsyncIterator[Any]) -> None:
        # In this one task, as the generator may hold what belongs to a task.
        with _StreamEnd(answer, self._failures, in_task=True):
            async for piece in pieces:
                if answer.add(piece) and not self._is_local:
                    await adrive(self._save(answer), NO_TRANSPORT)
        await adrive(self._end(answer), NO_TRANSPORT)

    def _end(self, answer: StreamingAnswer) -> Flow[None]:
        if not self._is_local:
            yield from self._save(answer)
            yield from self._once.failed(answer.alive_key)
            self._running.pop(answer.key, None)
        if time.time() - answer.started > POLLING_PERIOD and answer.words:
            yield from self._send_later(answer)
        elif (rest := answer.rest()) and answer.later is not None:
            incoming = answer.incoming
            yield from self._long_answers.follow(
                answer.handler.name, incoming.message, answer.later, rest, incoming.went_out
            )

    def _send_later(self, answer: StreamingAnswer) -> Flow[None]:
        name, message = answer.handler.name, answer.incoming.message
        if answer.later is None:
            logger.warning("%s went on for longer than WeCom asks, and there is no answer= to send it", name)
            return
        try:
            messages = self._long_answers.of_message(name, message, answer.later, answer.words)
            yield from self._long_answers.send(name, message, answer.later, messages)
        except Exception as error:
            self._failures.failed(name, message, error)

    def _forget_old(self) -> None:
        """Forget answers that nobody asks for any more, which a storage of this process does not need to know."""
        if len(self._running) < self._forget_at:
            return
        oldest = time.time() - STATE_TTL
        for key, answer in list(self._running.items()):
            if answer.is_finished and answer.started < oldest:
                self._running.pop(key, None)
        self._forget_at = max(CLEANUP_THRESHOLD, 2 * len(self._running))

    # -- how far it is

    def refresh(self, growth_id: str, incoming: Incoming) -> Flow[str | None]:
        """Return how far an answer is, rendered; None if nobody knows of it.

        Args:
            growth_id: Its id.
            incoming: The message that it answers, or the callback that asks.
        """
        key = answer_key(incoming, growth_id)
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
        if time.time() - state["started"] > POLLING_PERIOD:
            state["finish"] = True
        return render(state, incoming.message, self._replies)

    def _save(self, answer: StreamingAnswer) -> Flow[None]:
        sealed = answer.incoming.channel.seal(json.dumps(answer.state()))
        yield from self._guard.attempt(self._storage.set, answer.key, dump({"growth": sealed}), STATE_TTL)

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

    def joined(self, pieces: ChunkStream) -> Flow[str]:
        """Return all that a handler yields, as one text."""
        text = StreamText()
        if isinstance(pieces, AsyncIterator):
            source = pieces
            yield Execute(self._executor, _consume_async, source, text.add, awaited=True)
        else:
            yield Execute(self._executor, _consume, pieces, text.add, awaited=False)
        return text.words


class _StreamEnd:
    """Tells how a generator ended. Errors end here; a cancellation goes on, where there is a task that it ends.

    Args:
        answer: Of the generator.
        failures: Is told of errors.
        in_task: Whether it runs in a task, and not in a thread, which would be lost to others.
    """

    def __init__(self, answer: StreamingAnswer, failures: FailureReporter, *, in_task: bool) -> None:
        self._answer = answer
        self._failures = failures
        self._in_task = in_task

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
        is_destroyed = self._in_task and isinstance(error, GeneratorExit)  # its loop is gone, which was told
        if answer.finish(told) and told is not None and not is_destroyed:
            self._failures.failed(answer.handler.name, answer.incoming.message, told)
        return not self._in_task or isinstance(error, Exception | SystemExit)


def _consume(pieces: Iterator[Any], take: Callable[[Any], None]) -> None:
    for piece in pieces:
        take(piece)


async def _consume_async(pieces: AsyncIterator[Any], take: Callable[[Any], None]) -> None:
    async for piece in pieces:
        take(piece)
