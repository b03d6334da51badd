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

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.deviations import DeviationReporter
from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.observing import Observer, observer_slot

from .callback_run import CallbackRun
from .components import ContextClasses, assemble
from .deduplication import CallbackInProgress
from .queues.tasks import Task, TaskQueue
from .results import BUSY, FAILED, HANDLED, Outcome, Result
from .running.executor import ResumeInLoop
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
    from .matching.handlers import Handler
    from .running.workers import Job
    from .settings import EngineSettings


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
        self._questions = parts.questions
        self._admission = parts.admission
        self._calls = parts.calls
        self._reply_builder = parts.replies
        self._streams = parts.streams
        self._in_progress = parts.in_progress
        self._histories = parts.histories
        self._notices = parts.notices
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

    def underway(self) -> list[str]:
        """Return the names of the handlers that run or wait for their turn, the oldest first."""
        return self.lifecycle.running_handlers()

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
        if self._control_words is not None and not incoming.is_fetched:
            stops, is_new = self._control_words.find(message)
            if stops and (result := (yield from self._stop(incoming, is_new))) is not None:
                return result
        listing = None
        is_possible_answer = self.handlers.uses_contexts and self._questions.is_possible_answer(message)
        if is_possible_answer and not self.replies.polled_stream_id(message):
            listing = None if incoming.is_fetched else self._questions.listing(incoming)
            if listing is None and (result := (yield from self._answer_question(incoming))) is not None:
                return result
        if message.__card_by__ and self._questions.is_unawaited_approval(message):
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
            return FAILED
        if handler is None:
            self.failures.report_unhandled(message)
            return HANDLED
        accepts_background_work = self.lifecycle.accepts_background_work()
        if incoming.is_fetched:  # the channel knows which messages have been handled
            return (yield from self._handle_fetched(handler, incoming))
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
        run = CallbackRun(handler, message, self._answer, incoming.channel, incoming)
        try:
            if handler.background and self.queue_worker.queue is not None:
                return (yield from self._put_into_queue(self.queue_worker.queue, run, incoming))
            self._in_progress.begin(run)
            if not handler.background:
                return (yield from self._reply(run, incoming))
            return (yield from self._run_in_background(run, incoming))
        except GeneratorExit:  # the event loop was destroyed, and no storage can be awaited
            self._deduplicator.abandon(key)
            raise
        finally:
            run.release()

    def _stop(self, incoming: Incoming, is_new: bool) -> Flow[Result | None]:
        """Stop the answers in progress for the author of a stop word; return None if the text goes to the handlers.

        Args:
            incoming: The delivery of the text.
            is_new: Whether the text also begins a new conversation.
        """
        key, message, channel = incoming.key, incoming.message, incoming.channel
        try:
            answer = yield from self._deduplicator.begin(key, records=channel.records)
        except CallbackInProgress:
            return BUSY
        if answer is not None:
            return Result(Outcome.HANDLED, answer)
        try:
            stopped = yield from self._in_progress.stop(message, channel)
            if is_new:
                yield from self._histories.clear(message, channel)
        except GeneratorExit:
            self._deduplicator.abandon(key)
            raise
        except Exception as error:
            yield from self._deduplicator.discard(key)
            self.failures.report("a stop word", message, error)
            return FAILED
        if not stopped.count and (not is_new or self.handlers.filters_text_of(message)):
            yield from self._deduplicator.discard(key)
            return None
        notice = self._notices.restarted if is_new else "" if stopped.is_shown else self._notices.stopped
        answer = incoming.sealed_answer(self.replies.render(notice or None, message))
        yield from self._deduplicator.complete(key, answer, records=channel.records)
        return Result(Outcome.HANDLED, answer)

    def _answer_question(self, incoming: Incoming) -> Flow[Result | None]:
        """Deliver a callback to the question that waits for it; return None if no question accepts it."""
        if not (yield from self._questions.is_awaited(incoming)):
            return None
        try:
            answer = yield from self._deduplicator.begin(incoming.key, records=incoming.channel.records)
        except CallbackInProgress:
            return BUSY
        if answer is not None:  # a repeat of a callback that was handled
            return Result(Outcome.HANDLED, answer)
        result = yield from self._deliver_answer(incoming)
        if result is None:
            yield from self._deduplicator.discard(incoming.key)
        return result

    def _deliver_answer(self, incoming: Incoming) -> Flow[Result | None]:
        """Deliver a claimed callback to the question that waits for it; return None if no question accepts it."""
        try:
            reply = yield from self._questions.deliver(incoming)
        except GeneratorExit:
            self._deduplicator.abandon(incoming.key)
            raise
        except BaseException:
            yield from self._deduplicator.discard(incoming.key)
            raise
        if reply is None:
            return None
        answer = incoming.sealed_answer(reply)
        yield from self._deduplicator.complete(incoming.key, answer, records=incoming.channel.records)
        return Result(Outcome.HANDLED, answer)

    # -- a reply to WeCom's request

    def _reply(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Call the handler, and return its result as the reply."""
        key = incoming.key
        try:
            if self.replies.can_stream(run.message):
                refusal = yield from self._admission.await_turn(run, incoming)
                if refusal is not None:
                    return refusal
                answer, job = yield from self._reply_in_chat(run, incoming)
            else:
                value = yield from self._calls.call(run)
                attachments: list[Any] = []
                if type(value) is not str and is_stream(value):
                    text = StreamText()
                    yield from collect(self.executor, value, text, run.switch)
                    value, attachments = text.answer_text, text.attachments(run.message)
                answer, job = self._reply_builder.sealed(run, incoming, value), None
                run.remaining += attachments
        except GeneratorExit:
            raise
        except Exception as error:
            if run.queue_entry is not None:
                run.queue_entry.keep_texts()
            yield from self._deduplicator.discard(key)
            yield ResumeInLoop()  # `on_error` may need the event loop
            self.failures.report(run.handler.name, run.message, error)
            return FAILED
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
        return Result(Outcome.HANDLED, answer, job)

    def _reply_in_chat(self, run: CallbackRun, incoming: Incoming) -> Flow[tuple[str, Job | None]]:
        """Call the handler in a chat that shows streaming answers.

        Returns:
            The sealed reply, which is the first one of a streaming answer, and the job of a streaming answer.
        """
        handler, turn = run.handler, run.turn
        value: Any
        if turn is None:
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
        run.is_streaming = True
        responder_factory = partial(self._reply_builder.responder, run)
        answer = yield from self._streams.start(incoming, handler, value, responder_factory, job, run.switch, turn)
        return self._reply_builder.sealed(run, incoming, answer), job

    # -- a message that the channel has fetched

    def _handle_fetched(self, handler: Handler, incoming: Incoming) -> Flow[Result]:
        """Call the handler and send its result, while the channel waits."""
        if incoming.job is not None:
            incoming.job.name = handler.name
        run = CallbackRun(handler, incoming.message, self._answer, incoming.channel, incoming)
        yield from self._calls.call_and_send(run)
        return HANDLED if run.error is None else FAILED

    # -- a background handler

    def _run_in_background(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Start a job that calls the handler, and return an empty answer."""
        handler, key = run.handler, incoming.key
        refusal = yield from self._admission.acquire(run, incoming, 0)
        if refusal is not None:
            return refusal
        turn, job = run.turn, run.hand_to_job()
        try:
            if handler.is_async:
                self.workers.start_task(job, lambda: adrive(self._calls.call_and_send(run), NO_TRANSPORT), turn)
            else:
                self.workers.start(job, lambda: drive(self._calls.call_and_send(run), NO_TRANSPORT), turn)
        except Exception as error:
            # Without a repeat if the job has begun nevertheless, as a running thread may take it.
            if job.cancel():
                yield from self._deduplicator.discard(key)
                self.failures.report(handler.name, run.message, error)
                return BUSY
        yield from self._deduplicator.complete(key, "")
        return Result(Outcome.HANDLED, "", job)

    def _put_into_queue(self, queue: TaskQueue, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Put a task into the queue for its workers, and return an empty answer."""
        key = incoming.key
        try:
            trace_context = None if observer_slot.observer is None else observer_slot.observer.carry()
            yield Task(key, incoming.text).put(queue, incoming.channel, trace_context)
        except Exception as error:
            yield from self._deduplicator.discard(key)
            self.failures.report(f"the queue for {run.handler.name}", run.message, error)
            return BUSY
        yield from self._deduplicator.complete(key, "")
        return HANDLED
