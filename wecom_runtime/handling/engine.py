"""The control flow of a callback, from a parsed callback to its answer, whichever channel received it.

An engine serves routers, channels and queue workers:

- `parse` returns the callback in a delivery of a channel.
- `receive` selects the handler, has it called once, and returns the sealed answer; `refresh` returns the progress of a
  streaming answer.
- `attach` registers a channel.
- `queue_worker` handles the tasks of a queue, `lifecycle` waits for background work and reports the health.

`components` constructs the collaborators, from the `settings`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.deviations import DeviationReporter
from wecom_runtime.flow import NO_TRANSPORT, Flow, Invoke, adrive, drive
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import Observer, observer_slot

from .callback_run import CallbackRun
from .components import ContextClasses, assemble
from .deduplication import CallbackInProgress
from .durable import SET_ASIDE
from .execution import no_flow
from .failures import describe, is_refused_for_a_moment
from .queues.given_up import GivenUp, given_up_of
from .queues.tasks import PUT_TIMEOUT, StoredTask, Task, TaskQueue
from .results import BUSY, FAILED, HANDLED, Outcome, Result
from .running.executor import Execute, ResumeInLoop
from .stopping.words import ControlWords
from .streaming.chunks import StreamText
from .streaming.collecting import collect
from .streaming.deferred_handler import deferred_stream
from .streaming.opening import is_stream

if TYPE_CHECKING:
    from wecom_runtime.callbacks.payload import RawPayload
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable

    from .channel import Channel, Incoming
    from .engine_settings import EngineSettings
    from .items import Item
    from .matching.handlers import Handler
    from .running.workers import Job


class Engine:
    """The engine of a router.

    Args:
        callbacks: The table of callbacks.
        replies: The table of replies.
        contexts: The classes of the contexts of plain and of asynchronous handlers.
        settings: The settings of the router.
    """

    def __init__(
        self, callbacks: CallbackTable, replies: ReplyTable, contexts: ContextClasses, settings: EngineSettings
    ) -> None:
        self.callbacks = callbacks
        self.replies = replies
        self.storage = settings.session
        """The storage that all processes of the router share."""
        parts = assemble(callbacks, replies, contexts, settings)
        self.handlers = parts.handlers
        self.executor = parts.executor
        self.workers = parts.workers
        self.failures = parts.failures
        self.lifecycle = parts.lifecycle
        self.queue_worker = parts.queue_worker
        self._answer = settings.answer
        self._deviations = None if settings.on_deviation is None else DeviationReporter(settings.on_deviation)
        self._channels = parts.channels
        self._deduplicator = parts.deduplicator
        self.questions = parts.questions
        self._admission = parts.admission
        self._calls = parts.calls
        self._reply_builder = parts.replies
        self._streams = parts.streams
        self._splitter = parts.splitter
        self._in_progress = parts.in_progress
        self.histories = parts.histories
        self._member_texts = parts.member_texts
        self._received = parts.member_texts["received"]
        self.work = parts.work
        self.work.receive = self.receive
        self.work.break_off = self._break_off
        self.work.on_set_aside = self._report_set_aside
        self._on_given_up = settings.on_given_up
        words = ControlWords(settings.stop_words, settings.new_words)
        self._control_words = words if words else None

    def __repr__(self) -> str:
        return f"<Engine {self.lifecycle.state.value}, {len(self.handlers)} handlers>"

    def attach(self, channel: Channel) -> None:
        """Register a channel, which unseals its tasks for queue workers. It replaces a channel of the same name."""
        self._channels[channel.name] = channel

    def parse(self, source: RawPayload) -> Callback:
        """Return the callback in a decrypted delivery.

        Raises:
            InvalidPayloadError: The delivery is neither XML nor JSON.
        """
        message = self.callbacks.parse(source)
        if self._deviations is not None:
            self._deviations.report(self.callbacks.deviations(source))
        return message

    def refresh(self, stream_id: str, incoming: Incoming) -> Flow[str | None]:
        """Return the progress of a streaming answer as the text of a reply; None if no process knows the answer.

        Args:
            stream_id: The id of the answer.
            incoming: The delivery of the message that it answers, or of the callback that polls.
        """
        return self._streams.poll(stream_id, incoming)

    def report_unsent(self, incoming: Incoming, error: Exception) -> None:
        """Report that a channel could not send the answer to a callback."""
        handler = self.handlers.find(incoming.message)
        name = type(incoming.channel).__name__ if handler is None else handler.name
        self.failures.report(name, incoming.message, error)

    def given_up(self) -> list[GivenUp]:
        """Return the messages of all channels that were set aside, by their times.

        Raises:
            StorageError: The storage failed.
        """
        return [given_up_of(self.work, one) for one in self.work.set_aside()]

    # -- one callback

    def receive(self, incoming: Incoming) -> Flow[Result]:
        """Handle a callback, unless it is a repeat. Repeats have the same answer, sealed once."""
        observer = observer_slot.observer
        return self._receive(incoming) if observer is None else self._receive_observed(observer, incoming)

    def _receive_observed(self, observer: Observer, incoming: Incoming) -> Flow[Result]:
        with observer.callback(incoming) as noted:
            result = yield from self._receive(incoming)
            noted.outcome = result.outcome.value
            return result

    def _receive(self, incoming: Incoming) -> Flow[Result]:
        message = incoming.message
        if self.handlers.has_stored_work:
            self.work.look()
        item, fetching = incoming.item, incoming.fetching
        if item is not None and (fetching is None or item.was_received or item.attempt > 1 or item.answers is not None):
            return (yield from self._receive_again(incoming, item))  # of a dead process, or another attempt
        if item is not None:
            item.was_received = True
        is_of_member = fetching is None or fetching.is_of_member(incoming)
        if self._control_words is not None and is_of_member:
            stops, is_new = self._control_words.find(message)
            if stops and (result := (yield from self._stop(incoming, is_new))) is not None:
                return result
        listing = None
        is_possible_answer = self.handlers.uses_contexts and self.questions.is_possible_answer(incoming)
        if is_possible_answer and is_of_member and not self.replies.polled_stream_id(message):
            listing = self.questions.listing(incoming) if item is None else None
            if listing is None and (result := (yield from self._answer_question(incoming))) is not None:
                return result
        if message.__card_by__ and self.questions.is_unawaited_approval(message):
            return HANDLED
        handler, failure = None, None
        try:
            handler = self.handlers.find(message)
        except Exception as error:
            failure = error
        if listing is not None and (handler is None or handler.background):
            if (result := (yield from self._answer_question(incoming))) is not None:
                return result
            listing = None
        if failure is not None:
            self.failures.report("where=", message, failure)
            yield from self.work.fail(item, failure)
            return FAILED
        if handler is None:
            self.failures.report_unhandled(message)
            yield from self.work.finish(item)
            return HANDLED
        accepts_background_work = self.lifecycle.accepts_background_work()
        if item is not None:
            return (yield from self._receive_again(incoming, item))
        if handler.background and not accepts_background_work:
            return BUSY  # the process ends, and new background work might be lost
        key = incoming.key
        if not self._deduplicator.try_begin(key, handler.name):
            try:
                answer = yield from self._deduplicator.begin(key, handler.name, incoming.channel.records, listing)
            except CallbackInProgress:
                return BUSY
            if answer is not None:
                return Result(Outcome.HANDLED, answer)
            if listing is not None and listing.has_text_question:
                result = yield from self._deliver_answer(incoming)
                if result is not None:
                    return result
        run = CallbackRun(handler, incoming, self._answer)
        try:
            if handler.background or handler.streams or not incoming.is_repeated:
                # An item that is started when it is stored counts a death, although the handler has not begun.
                starts = self._admission.starts_at_once and handler.after_crash != SET_ASIDE
                stored = yield from self.work.put(incoming, handler, starts=starts)
                if isinstance(stored, str):  # it was stored before its first process died
                    yield from self._deduplicator.complete(key, "")
                    return HANDLED
                if handler.background and (queue := self.queue_worker.queue) is not None:
                    return (yield from self._put_into_queue(queue, run, incoming, stored))
                self._own(run, incoming, stored)
            self._in_progress.begin(run)
            if not handler.background:
                return (yield from self._reply(run, incoming))
            return (yield from self._run_in_background(run, incoming))
        except GeneratorExit:  # the event loop was destroyed, and no storage can be awaited
            self._deduplicator.abandon(key)
            raise
        finally:
            run.release()

    def _own(self, run: CallbackRun, incoming: Incoming, item: Item | None) -> None:
        """Give a run its stored item."""
        run.item = incoming.item = item
        run.abandon = self.work.abandon

    def _receive_again(self, incoming: Incoming, item: Item) -> Flow[Result]:
        """Handle a stored message: its process has died, or its handler has failed and has another attempt.

        It was acknowledged already.
        """
        handler: Handler | None = None
        try:
            handler = self.handlers.find(incoming.message)
        except Exception as error:
            self.failures.report("where=", incoming.message, error)
        if handler is None:
            yield from self.work.fail(item, say("no handler takes it"))
            return FAILED
        run = CallbackRun(handler, incoming, self._answer)
        item.was_received = True
        self._own(run, incoming, item)
        self._in_progress.begin(run)
        try:
            if handler.background or incoming.fetching is not None:
                return (yield from self._run_in_background(run, incoming))
            if item.answers is None:
                return (yield from self._reply(run, incoming))
            run.is_kept = True  # the channel sends the answers
            if not (yield from self._calls.start(run, item)):
                incoming.item = None
            return HANDLED
        finally:
            run.release()

    def _broken_reply(self, incoming: Incoming, item: Item) -> str:
        """Return the reply that ends the answer to a message that was set aside; "" for none."""
        text = self._member_texts["broken_off"]
        if not text or not self.replies.can_stream(incoming.message):
            return ""
        parts = {"id": item.stream_id, "text": text, "finish": True, "feedback": None, "card": None, "pictures": None}
        return self.replies.render_stream(incoming.message, parts)

    def _break_off(self, incoming: Incoming, item: Item) -> None:
        """End the answer to a message whose processes have died too often."""
        incoming.item = None
        if incoming.is_repeated:
            drive(self._streams.break_off(incoming, item.stream_id), NO_TRANSPORT)
            return
        reply = self._broken_reply(incoming, item)
        send: Callable[[Incoming, str], None] | None = getattr(incoming.channel, "send_reply", None)
        if reply and send is not None:
            send(incoming, reply)

    def settle(self, incoming: Incoming, error: Exception | None) -> Flow[bool]:
        """Record that a channel has sent the answer to a callback, or could not send it.

        Returns:
            Whether the message is handled, or its answer is sent later.
        """
        item, incoming.item = incoming.item, None
        if item is None or item.is_settled:
            return error is None
        if error is None:
            yield from self.work.finish(item)
        elif is_refused_for_a_moment(error) and item.answers:
            yield from self.work.send_later(item, error)
        else:
            yield from self.work.fail(item, error)
            return False
        return True

    def look_for_stored(self) -> None:
        """Look for stored messages of processes that have died, now and then periodically."""
        if self.handlers.has_stored_work or self._channels_resume:
            self.work.open()

    @property
    def _channels_resume(self) -> bool:
        """Whether a channel has all of its messages stored, as a long connection."""
        return any(getattr(channel, "can_resume", False) for channel in list(self._channels.values()))

    def keep_answer(self, incoming: Incoming, answers: list[Any]) -> Flow[None]:
        """Store the answers that a channel is about to send."""
        return self.work.save_answers(incoming.item, answers)

    def _stop(self, incoming: Incoming, is_new: bool) -> Flow[Result | None]:
        """Stop the answers in progress for the author of a stop word; return None if the text goes to the handlers.

        Args:
            incoming: The delivery of the text.
            is_new: Whether the text also begins a new conversation.
        """
        message, channel = incoming.message, incoming.channel
        if (result := (yield from self._claim(incoming))) is not None:
            return result
        try:
            stopped = yield from self._in_progress.stop(message, channel)
            if is_new:
                yield from self.histories.clear(message, channel)
        except GeneratorExit:
            self._deduplicator.abandon(incoming.key)
            raise
        except Exception as error:
            self.failures.report("a stop word", message, error)
            if incoming.item is None:
                yield from self._deduplicator.discard(incoming.key)
            else:
                yield from self.work.fail(incoming.item, error)
            return FAILED
        if not stopped.count and (not is_new or self.handlers.filters_text_of(message)):
            yield from self._release(incoming)
            return None
        texts = self._member_texts
        notice = texts["restarted"] if is_new else "" if stopped.is_shown else texts["stopped"]
        if incoming.item is None:
            return (yield from self._complete(incoming, self.replies.render(notice or None, message)))
        if notice and (responder := incoming.responder) is not None:
            try:
                yield Execute(self.executor, responder, message, notice)
            except Exception as error:
                self.failures.report("a stop word", message, error)
        return (yield from self._complete(incoming, ""))

    def _claim(self, incoming: Incoming) -> Flow[Result | None]:
        """Claim a callback for something else than a handler; return the result of one that another claim concerns."""
        if incoming.item is not None:  # it is stored, and this process has it
            return None
        try:
            answer = yield from self._deduplicator.begin(incoming.key, records=incoming.channel.records)
        except CallbackInProgress:
            return BUSY
        return None if answer is None else Result(Outcome.HANDLED, answer)

    def _release(self, incoming: Incoming) -> Flow[None]:
        """Leave a claimed callback to a handler."""
        if incoming.item is None:
            yield from self._deduplicator.discard(incoming.key)

    def _complete(self, incoming: Incoming, reply: str) -> Flow[Result]:
        """Complete a claimed callback with the text of a reply."""
        if incoming.item is not None:
            yield from self.work.finish(incoming.item)
            return HANDLED
        answer = incoming.sealed_answer(reply)
        yield from self._deduplicator.complete(incoming.key, answer, records=incoming.channel.records)
        return Result(Outcome.HANDLED, answer)

    def _answer_question(self, incoming: Incoming) -> Flow[Result | None]:
        """Deliver a callback to the question that waits for it; return None if no question accepts it."""
        if not (yield from self.questions.is_awaited(incoming)):
            return None
        if (result := (yield from self._claim(incoming))) is not None:
            return result
        result = yield from self._deliver_answer(incoming)
        if result is None:
            yield from self._release(incoming)
        return result

    def _deliver_answer(self, incoming: Incoming) -> Flow[Result | None]:
        """Deliver a claimed callback to the question that waits for it; return None if no question accepts it."""
        try:
            reply = yield from self.questions.deliver(incoming)
        except GeneratorExit:
            self._deduplicator.abandon(incoming.key)
            raise
        except BaseException:
            yield from self._release(incoming)
            raise
        return None if reply is None else (yield from self._complete(incoming, reply))

    # -- a reply to WeCom's request

    def _reply(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Call the handler, and return its result as the reply."""
        key = incoming.key
        try:
            if self.replies.can_stream(run.message):
                refusal = yield from self._admission.await_turn(run, incoming)
                if refusal is not None:
                    yield from self._forget_refused(run, incoming, refusal)
                    return refusal
                answer, job = yield from self._reply_in_chat(run, incoming)
            else:
                value = yield from self._calls.call(run)
                attachments: list[Any] = []
                if type(value) is not str and is_stream(value):
                    text = StreamText(self._member_texts)
                    is_enough = self._splitter.of(run.handler).is_exceeded_by
                    yield from collect(self.executor, value, text, run.switch, is_enough)
                    value, attachments = text.answer_text, text.attachments(run.message)
                answer, job = self._reply_builder.sealed(run, incoming, value), None
                run.remaining += attachments
        except GeneratorExit:
            raise
        except Exception as error:
            if run.queue_entry is not None:
                run.queue_entry.keep_texts()
            if run.item is None:
                yield from self._deduplicator.discard(key)
            else:
                yield from self._deduplicator.complete(key, "")
                yield from self._calls.settle_failure(run, error)
                incoming.item = None
            yield ResumeInLoop()  # `on_error` may need the event loop
            self.failures.report(run.handler.name, run.message, error)
            item = run.item
            if item is None or not item.deaths or not item.is_settled:
                return FAILED
            # The dead process may have shown the beginning of an answer.
            return Result(Outcome.FAILED, incoming.sealed_answer(self._broken_reply(incoming, item)))
        except BaseException:  # cancelled or interrupted
            yield from self._deduplicator.discard(key)
            raise
        if run.error is not None:
            yield ResumeInLoop()
            self.failures.report(run.handler.name, run.message, run.error)
        if not self._deduplicator.try_complete(key, answer):
            yield from self._deduplicator.complete(key, answer, records=incoming.channel.records)
        if run.remaining:
            job = job or self._reply_builder.send_remaining(run, incoming)
        run.is_kept = True
        if incoming.is_repeated and not run.is_streaming:
            yield from self.work.finish(run.item)  # the response is the answer
        return Result(Outcome.HANDLED, answer, job)

    def _forget_refused(self, run: CallbackRun, incoming: Incoming, result: Result) -> Flow[None]:
        """Delete the item of a message that was refused, so that WeCom repeats it; not that of a merged text.

        A message that was acknowledged before is handled later.
        """
        item, incoming.item = run.item, None
        if item is not None and (result.outcome is Outcome.BUSY or result.answer):
            yield from self.work.retry(item, failed=False) if item.was_received else self.work.forget(item)
        run.is_kept = True

    def _reply_in_chat(self, run: CallbackRun, incoming: Incoming) -> Flow[tuple[str, Job | None]]:
        """Call the handler in a chat that shows streaming answers.

        Returns:
            The sealed reply, which is the first one of a streaming answer, and the job of a streaming answer.
        """
        handler, turn = run.handler, run.turn
        value: Any
        is_behind = run.item is not None and run.item.is_behind and incoming.is_repeated
        if turn is None and not is_behind and not self._received:
            value = yield from self._calls.call(run)
        else:
            message = run.message

            def parts_of(value: Any) -> Mapping[str, Any]:
                return self.replies.stream_parts_of(self.replies.render(value, message))

            value = deferred_stream(self._calls.call(run), parts_of, self.executor, runs_in_loop=handler.runs_in_loop)
        if not is_stream(value):
            return self._reply_builder.sealed(run, incoming, value), None
        if run.job is None:
            handler.streams = True
            run.job = self._admission.force_acquire(run, incoming)
        job = run.hand_to_job()
        run.is_streaming = run.is_kept = True  # before the job ends: a short one does so during the next step
        responder_factory = partial(self._reply_builder.responder, run)
        try:
            answer = yield from self._streams.start(incoming, handler, value, responder_factory, job, run.switch, turn)
        except BaseException:
            run.is_kept = False
            raise
        return self._reply_builder.sealed(run, incoming, answer), job

    # -- a message that a channel has fetched

    @property
    def is_durable(self) -> bool:
        """Whether acknowledged messages are stored."""
        return self.work.is_durable

    def keep(self, incoming: Incoming, answers: list[Any] | None = None) -> Flow[bool]:
        """Store a message that a channel has fetched, before its position is stored; `receive` has it handled then.

        Args:
            incoming: The delivery.
            answers: The answers that were made before, to be sent; no handler is called then.

        Returns:
            Whether it is new. Otherwise it is being handled, or was.

        Raises:
            StorageError: The storage failed; the call may be repeated.
        """
        incoming.item = yield from self.work.keep(incoming, answers)
        return incoming.item is not None

    # -- a background handler

    def _run_in_background(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Start a job that calls the handler, and return an empty answer."""
        handler, key = run.handler, incoming.key
        refusal = yield from self._admission.acquire(run, incoming, 0)
        if refusal is not None:
            yield from self._forget_refused(run, incoming, refusal)
            return refusal
        fetching, incoming.item = incoming.fetching, None  # the job has it

        def work() -> Flow[None]:
            if fetching is not None and self.lifecycle.is_ending:  # it is left to the next process
                run.is_kept = True
                return no_flow()
            return self._calls.call_and_send(run)

        turn, job = run.turn, run.hand_to_job()
        try:
            if handler.is_async:
                self.workers.start_task(job, lambda: adrive(work(), NO_TRANSPORT), turn)
            else:
                self.workers.start(job, lambda: drive(work(), NO_TRANSPORT), turn)
        except Exception as error:
            # Without a repeat if the job has begun nevertheless, as a running thread may take it.
            if fetching is not None:
                run.is_kept = True
                if job.cancel() and run.item is not None:
                    yield from self.work.send_later(run.item, error)
                return HANDLED
            if job.cancel():
                yield from self.work.forget(run.item)
                yield from self._deduplicator.discard(key)
                self.failures.report(handler.name, run.message, error)
                return BUSY
        if fetching is None:
            yield from self._deduplicator.complete(key, "")
        return Result(Outcome.HANDLED, "", job)

    def _put_into_queue(
        self, queue: TaskQueue, run: CallbackRun, incoming: Incoming, item: Item | None
    ) -> Flow[Result]:
        """Put a task into the queue for its workers, and return an empty answer."""
        key = incoming.key
        carried = None if observer_slot.observer is None else observer_slot.observer.carry()
        try:
            if item is None:
                yield Task(key, incoming.text).put(queue, incoming.channel, carried)
            else:
                yield Invoke(queue.put, StoredTask(item.ids[0]).text(carried), timeout=PUT_TIMEOUT)
        except Exception as error:
            self.failures.report(f"the queue for {run.handler.name}", run.message, error)
            if item is None:
                yield from self._deduplicator.discard(key)
                return BUSY
            # It is stored, and put into the queue later.
        yield from self._deduplicator.complete(key, "")
        return HANDLED

    def _report_set_aside(self, message: Callback | None, reason: str) -> Flow[None]:
        """Tell the app of a message that was set aside."""
        if self._on_given_up is None:
            return
        try:
            yield Execute(self.executor, self._on_given_up, message, reason)
        except Exception as error:
            logger.error("on_given_up failed: %s", describe(error))
