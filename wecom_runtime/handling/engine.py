"""From a parsed callback to what is answered, whichever channel it came by: once for all of its repeats.

The engine is what routers, channels and queue workers hold in common:

- `parse` makes the callback of what a channel received;
- `receive` finds its handler, makes sure that it runs once, runs it, and gives the sealed answer; `refresh` tells how
  far an answer is that grows; `work` does the same for what a queue worker got;
- `attach` makes a channel known, `hand_to` a queue;
- `underway` names what is being done; `life` waits for it before an end, and says how the engine is.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError
from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import Observer, observer_slot
from wecom_runtime.storage.memory import MemoryStorage

from .callback_run import CallbackRun
from .contexts.context import BaseAsyncContext, BaseContext, ContextServices
from .contexts.state import StateStore
from .deduplication import CallbackInProgress, Deduplicator
from .failures import FailureReporter
from .lifecycle import EngineState, Lifecycle
from .matching.handlers import Handler, HandlerRegistry, Responder, RouterScope
from .member_queues import MemberQueues
from .notices import ReaderNotices
from .questions.asking import QuestionBroker
from .queues.given_up import GivenUp
from .queues.tasks import Task, TaskQueue
from .queues.worker import OnGivenUp, QueueWorker
from .running.executor import HandlerExecutor, ResumeInLoop
from .running.timers import Timers
from .running.workers import Job, Workers
from .streaming.answer import StreamingAnswer
from .streaming.chunks import is_stream
from .streaming.deferred_handler import deferred_stream
from .streaming.overflow import AnswerSplitter
from .streaming.registry import StreamRegistry

if TYPE_CHECKING:
    from wecom_runtime.callbacks.payload import RawPayload
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.storage.base import SessionStorage

    from .channel import Channel, Incoming

MessageOrder: TypeAlias = Literal["member"]
"""Whose messages are handled one after the other."""
FETCHED_DEDUP_SECONDS = 3 * 86400 + 3600
"""Seconds for which it is known that a message was handled that a channel fetches: WeCom keeps them for three days."""
CAPACITY_TIMEOUT = 2.5
"""Seconds that a message waits for room where WeCom waits 5 for an answer."""
TURN_TIMEOUT = 0.5
"""Seconds that it waits for its turn, beside those for more texts; its answer begins empty then."""
BUSY_NOTICE_AFTER = 3
"""How often WeCom is told that there is no room for an answer before the reader of the chat is: it asks four times."""


class Outcome(enum.Enum):
    """The ways in which handling ends."""

    HANDLED = "handled"
    """Now or before; or nobody wanted it."""
    FAILED = "failed"
    """Its handler failed, and the next repeat is handled."""
    BUSY = "busy"
    """It is in work, or there is no room for more work: the next repeat may tell."""


class Result(NamedTuple):
    """The outcome of a callback."""

    outcome: Outcome
    answer: str = ""
    """The reply, as the channel has sealed it; "" for none."""
    job: Job | None = None
    """The work that goes on in the background of this process."""


_NOTHING = Result(Outcome.HANDLED)
_FAILED = Result(Outcome.FAILED)
_BUSY = Result(Outcome.BUSY)


class Engine:
    """Handles callbacks, whichever channel they came by.

    Args:
        callbacks: Which callbacks there are.
        replies: Which replies there are.
        storage: By which all processes know what has been handled.
        answer: Sends what background handlers return.
        client: The client of the app, or a function of the corp id that gives it.
        state_lifetime: Seconds after the last change for which the state of a chat is kept.
        contexts: The classes of what plain and asynchronous handlers get beside their callback.
        on_error: Called with a callback and the exception that its handler raised.
        workers, backlog: Background handlers that run at once, and that wait.
        threads: Functions that are no coroutine functions which an event loop has called at once.
        remember: Seconds for which answers are remembered.
        repeat_wait: Seconds for which a repeat waits for the answer to the first.
        lease: Seconds after which a callback is handled by another process if the one that was at it has died, and
            after which the next message of a member does not wait any more.
        order: "member", or None for messages in any order.
        merge: Seconds for which texts are collected; 0 to handle each by itself.
        words: What readers of chats are told.
        on_given_up: Called with a callback that a queue's workers give up, and with what happened.
        split: Whether an answer that is too long for one message is sent in several.
        max_length: Bytes of a whole answer.
    """

    def __init__(
        self,
        callbacks: CallbackTable,
        replies: ReplyTable,
        *,
        storage: SessionStorage,
        answer: Responder | None,
        client: Any,
        state_lifetime: int,
        contexts: tuple[type[BaseContext[Any, Any, Any]], type[BaseAsyncContext[Any, Any, Any]]],
        on_error: Callable[[Any, Exception], object] | None,
        workers: int,
        backlog: int,
        threads: int,
        remember: int,
        repeat_wait: float,
        lease: int,
        order: MessageOrder | None,
        merge: float,
        words: ReaderNotices,
        on_given_up: OnGivenUp | None = None,
        split: bool = True,
        max_length: int | None = None,
    ) -> None:
        self.callbacks = callbacks
        self.replies = replies
        self.handlers = HandlerRegistry(RouterScope(answer, client))
        self.executor = HandlerExecutor(threads)
        self._conversations = ContextServices(self.executor, StateStore(storage, state_lifetime), *contexts)
        self._storage = storage
        self._answer = answer
        self._channels: dict[str, Channel] = {}
        self._queue: TaskQueue | None = None
        timers = Timers()
        self._workers = Workers(workers, backlog, self.executor.loop, timers)
        self._once = Deduplicator(storage, remember=remember, wait=repeat_wait, lease=lease)
        self._failures = FailureReporter(on_error)
        self._words = words
        self._long_answers = AnswerSplitter(replies, self.executor, self._failures, split=split, max_length=max_length)
        self._streams = StreamRegistry(
            storage, self._once, self.executor, self._workers, self._failures, replies, words, self._long_answers
        )
        self._worker = QueueWorker(
            storage,
            self._once,
            self.handlers,
            self.executor,
            self._failures,
            self._channels,
            self.parse,
            self._handle_task,
            on_given_up,
        )
        self._merge = merge
        self._lines = MemberQueues(lease, merge, timers) if order is not None else None
        self.lifecycle = Lifecycle(self._workers, self._once, self.executor)
        """Its beginning and end, and how it is."""
        self._asking = QuestionBroker(
            storage,
            lease,
            self.parse,
            replies.render,
            self._failures,
            self._workers,
            lambda: self.lifecycle.state is EngineState.OPEN,
        )
        self._conversations.asking = self._asking
        self.lifecycle.on_drain.append(self._asking.end)

    def __repr__(self) -> str:
        return f"<Engine {self.lifecycle.state.value}, {len(self.handlers)} handlers>"

    def attach(self, channel: Channel) -> None:
        """Make a channel known: queue workers open what it has sealed. One of the same name takes its place."""
        self._channels[channel.name] = channel

    def parse(self, source: RawPayload) -> Callback:
        """Return the callback of what a channel received, decrypted.

        Raises:
            InvalidPayloadError: It is neither XML nor JSON.
        """
        return self.callbacks.parse(source)

    # -- one callback

    def receive(self, incoming: Incoming) -> Flow[Result]:
        """Handle a callback, unless it is a repeat. Repeats get the same answer, as it was sealed."""
        observer = observer_slot.observer
        return self._receive(incoming) if observer is None else self._observed(observer, incoming)

    def _observed(self, observer: Observer, incoming: Incoming) -> Flow[Result]:
        with observer.callback(incoming) as noted:
            result = yield from self._receive(incoming)
            noted.outcome = result.outcome.value
            return result

    def _receive(self, incoming: Incoming) -> Flow[Result]:
        message = incoming.message
        if self.handlers.may_ask and self._asking.may_answer(message) and not self.replies.refreshed(message):
            result = yield from self._answer_question(incoming)
            if result is not None:
                return result
        try:
            handler = self.handlers.find(message)
        except Exception as error:
            self._failures.failed("where=", message, error)
            return _FAILED
        if handler is None:
            self._failures.without_handler(message)
            return _NOTHING
        if not self.lifecycle.takes_work() and handler.background:
            return _BUSY  # the process ends, and what it takes on now may be lost
        key = incoming.key
        try:
            answer = yield from self._once.begin(key, handler.name)
        except CallbackInProgress:
            return _BUSY
        if answer is not None:
            return Result(Outcome.HANDLED, answer)
        run = CallbackRun(handler, message, self._answer, incoming.channel, incoming)
        try:
            if incoming.is_awaited:
                return (yield from self._answer_awaited(run, incoming))
            if not handler.background:
                return (yield from self._answer_now(run, incoming))
            if self._queue is not None:
                return (yield from self._hand_over(self._queue, run, incoming))
            return (yield from self._postpone(run, incoming))
        except GeneratorExit:  # the loop is gone, and nothing can be waited for
            self._once.abandon(key)
            raise
        finally:
            run.release()

    def _answer_question(self, incoming: Incoming) -> Flow[Result | None]:
        """Give a callback to the one that waits for it; None where nobody does, or nobody takes it."""
        if not (yield from self._asking.is_awaited(incoming)):
            return None
        try:
            answer = yield from self._once.begin(incoming.key)
        except CallbackInProgress:
            return _BUSY
        if answer is not None:  # a repeat, which was handled before
            return Result(Outcome.HANDLED, answer)
        try:
            reply = yield from self._asking.give(incoming)
        except GeneratorExit:
            self._once.abandon(incoming.key)
            raise
        except BaseException:
            yield from self._once.failed(incoming.key)
            raise
        if reply is None:
            yield from self._once.failed(incoming.key)
            return None
        answer = incoming.sealed_answer(reply)
        yield from self._once.done(incoming.key, answer)
        return Result(Outcome.HANDLED, answer)

    def refresh(self, growth_id: str, incoming: Incoming) -> Flow[str | None]:
        """Return how far an answer is that grows, as the text of a reply; None if nobody knows of it.

        Args:
            growth_id: Its id.
            incoming: The message that it answers, or the callback that asks.
        """
        return self._streams.refresh(growth_id, incoming)

    # -- the steps that all ways of handling have in common

    def _carrier(self, run: CallbackRun) -> Responder | None:
        """Return what carries the rest of an answer that is too long for the reply."""
        return run.later or self._conversations.responder(run)

    def _take_room(self, run: CallbackRun, incoming: Incoming, seconds: float) -> Flow[bool]:
        """Take room for what goes on in the background, before anything of it runs; whether there is some.

        Args:
            run: What needs it.
            incoming: How it came. WeCom does not send again what comes by a long connection, so that it waits.
            seconds: How long others may wait.
        """
        name = run.handler.name
        run.job = yield from self._workers.await_room(name, seconds if incoming.is_sent_again else None)
        return run.job is not None

    def _line_up(self, run: CallbackRun, incoming: Incoming) -> None:
        """Take a place behind the earlier messages of the member, with the texts that are joined with this one."""
        if self._lines is not None and (place := self._lines.enter(incoming, run.handler)) is not None:
            run.place = place
            run.message = incoming.message = place.message

    def _call(self, run: CallbackRun) -> Flow[Any]:
        """Call the handler, once; what it returned.

        Raises:
            Exception: What it raised.
        """
        if run.place is not None:
            run.place.begin()
        handler, observer = run.handler, observer_slot.observer
        arguments: tuple[Any, ...] = (run.message,)
        if handler.takes_context:
            arguments = run.message, self._conversations.context(run)
        if observer is not None:
            with observer.handler(handler.name, run.message):
                return (yield handler.run(self.executor, *arguments))
        return (yield handler.run(self.executor, *arguments))

    def _send(self, run: CallbackRun, value: Any) -> Flow[None]:
        """Send what a handler returned after WeCom had its answer.

        Raises:
            InvalidArgumentError: Nothing can send it.
            Exception: It was not sent.
        """
        if value is None:
            return
        if run.later is None:
            raise InvalidArgumentError(
                say("{name} returned a value, but there is no answer= to send it", name=run.handler.name)
            )
        name, message, later = run.handler.name, run.message, run.later
        pieces = self._long_answers.of_message(name, message, later, value)
        yield from self._long_answers.send(name, message, later, pieces)

    # -- at once

    def _answer_now(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Call the handler, and answer with what it returns."""
        key = incoming.key
        try:
            if self.replies.can_grow(run.message):
                refused = yield from self._await_turn(run, incoming)
                if refused is not None:
                    return refused
                answer, job = yield from self._converse(run, incoming)
            else:
                value = yield from self._call(run)
                if is_stream(value):
                    value = yield from self._streams.joined(value)
                answer, job = self._sealed(run, incoming, value), None
        except GeneratorExit:
            raise
        except Exception as error:
            if run.place is not None:
                run.place.keep_texts()
            yield from self._once.failed(key)
            yield ResumeInLoop()  # where `on_error` may expect to be
            self._failures.failed(run.handler.name, run.message, error)
            return _FAILED
        except BaseException:  # cancelled or interrupted
            yield from self._once.failed(key)
            raise
        if run.error is not None:
            yield ResumeInLoop()
            self._failures.failed(run.handler.name, run.message, run.error)
        yield from self._once.done(key, answer)
        return Result(Outcome.HANDLED, answer, job or (self._follow(run, incoming) if run.rest else None))

    def _sealed(self, run: CallbackRun, incoming: Incoming, value: Any) -> str:
        """Return the reply of what a handler returned, sealed.

        Of one that is too long it is the beginning, and `handling.rest` follows it. Where it cannot be made, the answer
        is empty, as the handler has run; `handling.error` says why.
        """
        name, message = run.handler.name, run.message
        try:
            if isinstance(value, StreamingAnswer):
                return incoming.sealed_answer(value.show())
            value, rest = self._long_answers.of_reply(name, message, partial(self._carrier, run), value)
            sealed = incoming.sealed_answer(self.replies.render(value, message))
        except Exception as error:
            run.error = error
            return ""
        run.rest = rest
        return sealed

    def _follow(self, run: CallbackRun, incoming: Incoming) -> Job | None:
        """Send what follows a reply that is too long, in the background; the work that goes on."""
        handler, message, rest = run.handler, run.message, run.rest
        if (later := self._carrier(run)) is None:
            return None
        if run.job is None:
            run.job = self._workers.more_room_for(handler.name)
        job = run.hand_to_job()

        def follow() -> Flow[None]:
            return self._long_answers.follow(handler.name, message, later, rest, incoming.went_out)

        try:
            if handler.is_async:
                self._workers.start_task(job, lambda: adrive(follow(), NO_TRANSPORT))
            else:
                self._workers.start(job, lambda: drive(follow(), NO_TRANSPORT))
        except Exception as error:
            if job.withdraw():
                self._failures.failed(handler.name, message, error)
        return job

    def not_sent(self, incoming: Incoming, error: Exception) -> None:
        """Report that the answer to a callback was not sent; for channels that send it themselves."""
        handler = self.handlers.find(incoming.message)
        name = type(incoming.channel).__name__ if handler is None else handler.name
        self._failures.failed(name, incoming.message, error)

    # -- while the channel waits

    def _answer_awaited(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Call the handler and send what it returns."""
        try:
            yield from self._work(run)
        except GeneratorExit:
            raise
        except BaseException:  # cancelled or interrupted
            yield from self._once.failed(incoming.key)
            raise
        if run.error is not None:
            yield from self._once.failed(incoming.key)
            return _FAILED
        yield from self._once.done(incoming.key, "", FETCHED_DEDUP_SECONDS)
        return _NOTHING

    # -- in a chat, which shows an answer as it grows

    def _await_turn(self, run: CallbackRun, incoming: Incoming) -> Flow[Result | None]:
        """Wait for room and for the turn of a message, as long as WeCom waits; the result if it is not handled now."""
        if run.handler.streams and not (yield from self._take_room(run, incoming, CAPACITY_TIMEOUT)):
            return (yield from self._no_room(run, incoming))
        self._line_up(run, incoming)
        place = run.place
        if place is None:
            return None
        yield from place.wait(self._merge + TURN_TIMEOUT if incoming.is_sent_again else None)
        if not place.turn.done() and run.job is None:
            run.job = self._workers.room_for(run.handler.name)
            if run.job is None:  # a repeat gets the answer
                yield from place.wait(None)
        if place.is_taken_over:
            yield from self._once.done(incoming.key, "")
            return _NOTHING
        return None

    def _converse(self, run: CallbackRun, incoming: Incoming) -> Flow[tuple[str, Job | None]]:
        """Call the handler; the sealed answer, or the first of one that grows, and the work that goes on."""
        handler, turn = run.handler, run.turn
        value: Any
        if turn is None:
            value = yield from self._call(run)
        else:
            message = run.message

            def parts_of(value: Any) -> Mapping[str, Any]:
                return self.replies.parts_of(self.replies.render(value, message))

            value = deferred_stream(self._call(run), parts_of, self.executor, in_loop=handler.runs_in_loop)
        if not is_stream(value):
            return self._sealed(run, incoming, value), None
        if run.job is None:
            handler.streams = True
            run.job = self._workers.more_room_for(handler.name)
        job = run.hand_to_job()
        answer = yield from self._streams.begin(incoming, handler, value, partial(self._carrier, run), job, turn)
        return self._sealed(run, incoming, answer), job

    def _no_room(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Ask WeCom to send a callback again; where it has done so several times, tell the reader of the chat."""
        kind, key = type(run.message).__name__, incoming.key
        if self.replies.can_grow(run.message) and self._workers.refused(key) >= BUSY_NOTICE_AFTER and self._words.busy:
            logger.warning("no room for more answers: the sender of a %s is told so", kind)
            answer = incoming.sealed_answer(self.replies.render(self._words.busy, run.message))
            yield from self._once.done(key, answer)
            return Result(Outcome.HANDLED, answer)
        yield from self._once.failed(key)
        logger.warning("no room for more background work: %s is to be sent again", kind)
        return _BUSY

    # -- in the background

    def _postpone(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Have the handler called after the answer, which is empty."""
        handler, key = run.handler, incoming.key
        if not (yield from self._take_room(run, incoming, 0)):
            return (yield from self._no_room(run, incoming))
        self._line_up(run, incoming)
        turn, job = run.turn, run.hand_to_job()
        try:
            if handler.is_async:
                self._workers.start_task(job, lambda: adrive(self._work(run), NO_TRANSPORT), turn)
            else:
                self._workers.start(job, lambda: drive(self._work(run), NO_TRANSPORT), turn)
        except Exception as error:
            # Not with a repeat: it may be begun even so, as threads that are there take what they find.
            if job.withdraw():
                yield from self._once.failed(key)
                self._failures.failed(handler.name, run.message, error)
                return _BUSY
        yield from self._once.done(key, "")
        return Result(Outcome.HANDLED, "", job)

    def _work(self, run: CallbackRun) -> Flow[None]:
        """Call a background handler and send what it returns. What the handler raised is in `handling.error` then."""
        try:
            value = yield from self._call(run)
            if is_stream(value):
                value = yield from self._streams.joined(value)
        except Exception as error:
            self._failures.failed(run.handler.name, run.message, error)
            run.error = error
            return
        except GeneratorExit:  # its loop is gone, which was told when it was seen
            raise
        except BaseException as error:  # cancelled, because its loop ends: nobody else would tell
            self._failures.failed(run.handler.name, run.message, error)
            raise
        try:
            yield from self._send(run, value)
        except Exception as error:  # the handler has run, and does not run again
            self._failures.failed(run.handler.name, run.message, error)

    def run_later(self, name: str, work: Callable[[], Any], *, is_async: bool) -> bool:
        """Run work of a channel in the background, for which a drain waits; False where there is no room for it.

        Args:
            name: What it is called in lists of what is under way.
            work: A function, or one that makes a coroutine. It raises nothing.
            is_async: Whether it makes a coroutine.
        """
        job = self._workers.room_for(name)
        if job is None:
            return False
        try:
            (self._workers.start_task if is_async else self._workers.start)(job, work)
        except RuntimeError:  # no thread can be started
            return not job.withdraw()
        return True

    def report(self, name: str, message: Callback, error: Exception) -> None:
        """Report that work for a callback has failed; for channels that do it themselves."""
        self._failures.failed(name, message, error)

    # -- in the workers of a queue

    def hand_to(self, queue: TaskQueue) -> None:
        """Run background handlers in the workers of a task queue.

        Raises:
            ConfigurationError: There is a queue already, or no storage that all of these processes share.
        """
        if self._queue is not None:
            raise ConfigurationError(say("the router has a queue already"))
        if isinstance(self._storage, MemoryStorage):
            raise ConfigurationError(
                say(
                    "the workers of a queue are other processes: give the router a session= that they "
                    "share, such as RedisStorage, or a callback that comes twice is handled twice"
                )
            )
        queue.serve(self.work)
        self._queue = self._worker.queue = queue

    def _hand_over(self, queue: TaskQueue, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        key = incoming.key
        try:
            carried = None if observer_slot.observer is None else observer_slot.observer.carry()
            yield Task(key, incoming.text).put(queue, incoming.channel, carried)
        except Exception as error:
            yield from self._once.failed(key)
            self._failures.failed(f"the queue for {run.handler.name}", run.message, error)
            return _BUSY
        yield from self._once.done(key, "")
        return _NOTHING

    def work(self, task: str) -> None:
        """Handle a task of the queue, unless it has been handled.

        Raises:
            TryLaterError: It is to be worked at again: the handler failed, a worker died, or another one is at it.
            GivenUpError: It is over, and was set aside.
        """
        self._worker.work(task)

    def _handle_task(self, handler: Handler, message: Callback, channel: Channel) -> Flow[BaseException | None]:
        """Call a handler in the worker of a queue, and send what it returns; the error that it raised."""
        run = CallbackRun(handler, message, self._answer, channel)
        yield from self._work(run)
        return run.error

    def given_up(self) -> list[GivenUp]:
        """Return the tasks that were given up, the oldest first."""
        return self._worker.given_up()

    # -- the end

    def underway(self) -> list[str]:
        """Return the names of the handlers that are at work or wait for their turn, the oldest first."""
        return self.lifecycle.underway()
