"""The call of a handler, and the delivery of its result: as the reply to WeCom, or as messages to the chat."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import observer_slot

from .callback_run import CallbackRun
from .durable import DIED, SET_ASIDE
from .failures import failure_observers, is_refused_for_a_moment
from .items import Lost
from .running.executor import Execute
from .running.suspended import SuspendedWait
from .stop_switch import cancelled_on_stop
from .streaming.answer import StreamingAnswer
from .streaming.chunks import StreamText, with_note
from .streaming.collecting import collect
from .streaming.opening import is_stream

if TYPE_CHECKING:
    from collections.abc import Callable

    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.callbacks.reply_table import ReplyTable

    from .channel import Incoming
    from .contexts.services import ContextServices
    from .durable import DurableWork
    from .failures import FailureReporter
    from .items import Item
    from .matching.handlers import Handler, Responder
    from .member_texts import MemberTexts
    from .running.executor import HandlerExecutor
    from .running.workers import Job, Workers
    from .stopping.in_progress import AnswersInProgress
    from .streaming.overflow import AnswerSplitter
    from .time_limit import TimeLimit


LANE_POLL = 0.2
"""Seconds between two looks whether an earlier message of the member, which another process handles, is done."""


def no_flow() -> Flow[None]:
    """Return a flow that does nothing."""
    return
    yield


class HandlerCalls:
    """Calls handlers, and sends their return values where no reply carries them.

    Args:
        executor: Runs functions of the app.
        contexts: Constructs the contexts of handlers.
        splitter: Splits answers and sends the parts.
        failures: Reports the exceptions of handlers.
        member_texts: The texts that members read.
        answer: The responder of the router.
        in_progress: The answers in progress.
        stopped_notice: Returns the notice in place of an answer that was stopped, for a callback.
        work: The stored items.
        workers: The capacity, which a handler that waits does not occupy.
        time_limit: The time limit of handlers.
    """

    def __init__(
        self,
        executor: HandlerExecutor,
        contexts: ContextServices,
        splitter: AnswerSplitter,
        failures: FailureReporter,
        member_texts: MemberTexts,
        answer: Responder | None,
        in_progress: AnswersInProgress,
        stopped_notice: Callable[[Callback], str | None],
        work: DurableWork,
        workers: Workers,
        time_limit: TimeLimit,
    ) -> None:
        self._time_limit = time_limit
        self._executor = executor
        self._contexts = contexts
        self._splitter = splitter
        self._failures = failures
        self._member_texts = member_texts
        self._answer = answer
        self._in_progress = in_progress
        self._stopped_notice = stopped_notice
        self._work = work
        self._workers = workers

    def call(self, run: CallbackRun) -> Flow[Any]:
        """Call the handler of a callback, and return its result; if the answer was stopped, the notice for it.

        Raises:
            Exception: The handler raised it.
        """
        if run.item is not None and not (yield from self.start(run, run.item)):
            # The dead process may have shown the beginning of an answer.
            return self._member_texts["broken_off"] if run.item.is_set_aside and not run.handler.background else None
        if (fetching := run.fetching) is not None and not (yield Execute(self._executor, fetching.begin, run.incoming)):
            return None
        switch = run.switch
        if switch.is_stopped:
            return self._stopped_notice(run.message)
        handler, observer = run.handler, observer_slot.observer
        if handler.is_async or run.queue_entry is not None or run.job is not None or run.is_in_worker:
            self._time_limit.start(run)
        arguments: tuple[Any, ...] = (run.message,)
        if handler.takes_context:
            arguments = run.message, self._contexts.context(run)
        command = handler.execute(self._executor, *arguments)
        if handler.is_async:
            command.function = cancelled_on_stop(switch, command.function)
        try:
            if observer is None:
                value = yield command
            else:
                with observer.handler(handler.name, run.message):
                    value = yield command
        except Exception as error:
            if not switch.is_stopped:
                raise
            logger.debug("%s raised %s after its answer was stopped", run.handler.name, type(error).__name__)
            value = None
        else:
            if failure_observers.is_used:
                self._failures.report_success(handler.name, run.message)
        return self._stopped_notice(run.message) if switch.is_stopped else value

    def start(self, run: CallbackRun, item: Item) -> Flow[bool]:
        """Start the stored item of a message; return False if the handler is not to be called.

        Earlier messages of the member that other processes handle come first; meanwhile the job has no capacity.
        """
        entry = run.queue_entry
        if entry is not None:
            item.ids = [id for one in entry.items for id in one.ids] or item.ids
        try:
            while not (yield from self._work.start(item)):
                if run.fetching is not None:
                    self._work.park(item)
                    run.is_kept = True
                    return False
                if entry is not None:
                    entry.let_earlier_pass()
                yield SuspendedWait(self._workers, run.job, Future(), LANE_POLL)
                if entry is not None and not entry.has_turn:
                    yield SuspendedWait(self._workers, run.job, entry.turn, None)
        except Lost:
            logger.info("another process handles a message that this one has received")
            return False
        if item.deaths and item.answers is None and run.handler.after_crash == SET_ASIDE:
            yield from self._work.fail(item, DIED)
            item.is_set_aside = True
            return False
        return True

    def settle_failure(self, run: CallbackRun, error: BaseException) -> Flow[None]:
        """Have a message whose handler has failed handled again, if it has attempts left; otherwise set it aside."""
        if (item := run.item) is None or item.is_settled:
            return
        if item.failures + 1 < self._work.attempts_of(run.handler) and isinstance(error, Exception):
            yield from self._work.retry(item, failed=True)
            run.is_kept = True
            return
        if run.fetching is not None:
            said = run.fetching.messages_of(run.incoming, None)
            if said:  # they could not be sent for the moment
                yield from self._work.save_answers(item, said)
                yield from self._work.send_later(item, error)
                run.is_kept = True
                return
        item.failures += 1
        yield from self._work.fail(item, error)

    def call_and_send(self, run: CallbackRun) -> Flow[None]:
        """Call a handler and send its result. An exception of the handler is reported and stored in `run.error`.

        The answers of an item that were made before are sent, and the handler is not called.
        """
        if (item := run.item) is not None and item.answers is not None:
            if (yield from self.start(run, item)):
                yield from self._send_reported(run, item.answers)
            return
        yield from self._call_and_send(run)
        if run.error is not None:
            yield from self.settle_failure(run, run.error)

    def _call_and_send(self, run: CallbackRun) -> Flow[None]:
        name, message = run.handler.name, run.message
        text: StreamText | None = None
        try:
            value = yield from self.call(run)
            if run.is_kept:  # an earlier message of the member comes first
                return
            if is_stream(value):
                text = StreamText(self._member_texts)
                is_enough = self._splitter.of(run.handler).is_exceeded_by
                yield from collect(self._executor, value, text, run.switch, is_enough)
                value = text.answer_text
            if run.switch.is_stopped:
                yield from self._work.finish(run.item)
                return
        except Exception as error:
            self._failures.report(name, message, error)
            run.error = error
            if text is None or not text.answer_text:
                return  # nothing to send yet, or the handler may run again
            value = with_note(text.answer_text, self._member_texts["broken_off"])
        except GeneratorExit:  # the event loop was destroyed, which was reported then
            raise
        except BaseException as error:  # cancelled, because the event loop ends: reported by nothing else
            self._failures.report(name, message, error)
            raise
        yield from self._send_reported(run, value, [] if text is None else text.attachments(message), is_value=True)

    def _send_reported(
        self, run: CallbackRun, value: Any, attachments: list[Any] | None = None, *, is_value: bool = False
    ) -> Flow[None]:
        """Send a result, or answers that were made before. A failure is reported, as the handler does not run again."""
        item = run.item
        try:
            yield from self._send(run, value, attachments or [], is_value)
        except Exception as error:
            is_momentary = is_refused_for_a_moment if run.fetching is None else run.fetching.is_refused_for_a_moment
            if item is not None and is_momentary(error) and item.answers:
                run.is_kept = True
                yield from self._work.send_later(item, error)
                return
            self._failures.report(run.handler.name, run.message, error)
            yield from self._work.fail(item, error)
        else:
            yield from self._work.finish(item)

    def handle_task(self, handler: Handler, incoming: Incoming, item: Item) -> Flow[BaseException | None]:
        """Call a handler in the worker of a queue, send its result, and return the exception that it raised.

        A stored item is settled, or released for another attempt.
        """
        answer = self._answer or self._leaving(incoming, item)
        run = CallbackRun(handler, incoming, answer)
        run.is_in_worker = True
        run.item, run.abandon = item, self._work.abandon if item.is_stored else None
        self._in_progress.begin(run)
        try:
            if item.is_stored:
                yield from self.call_and_send(run)
            else:
                yield from self._call_and_send(run)
        finally:
            run.release()
        return run.error

    def _leaving(self, incoming: Incoming, item: Item) -> Responder | None:
        """Return a responder that leaves messages to the process with the long connection, if this one has none."""
        as_content: Callable[[Any], Any] | None = getattr(incoming.channel, "as_content", None)
        if as_content is None or not item.is_stored or incoming.responder is not None:
            return None
        return lambda message, value: drive(self._work.leave(item, as_content(value)), NO_TRANSPORT)

    def _send(self, run: CallbackRun, value: Any, attachments: list[Any], is_value: bool) -> Flow[None]:
        """Send the result of a handler, and the pictures and the card of a stream, to the chat.

        The messages of a stored item are stored before, and each is removed when it was accepted.

        Raises:
            InvalidArgumentError: The handler, the channel and the router have no responder.
            Exception: The first message was not sent.
        """
        name, message, responder, fetching = run.handler.name, run.message, run.responder, run.fetching
        if fetching is not None and run.handler.answer is None:
            responder = fetching.sender_to(run.incoming)
        elif value is None:
            return
        else:
            fetching = None
        splitter = self._splitter.of(run.handler)
        if responder is None:
            raise InvalidArgumentError(say("{name} returned a value, but there is no answer= to send it", name=name))
        if fetching is not None and is_value:
            text = splitter.truncated(name, message, value) if isinstance(value, str) else value
            messages = fetching.messages_of(run.incoming, [text, *attachments] if attachments else text)
        elif is_value:
            is_empty = bool(attachments) and value == ""
            messages = [] if is_empty else splitter.split_message(name, message, responder, value)
            messages += splitter.attachments(name, message, responder, attachments, after=messages)
        else:
            messages = list(value)
        if (item := run.item) is None:
            yield from splitter.send(name, message, responder, messages, run.switch)
            return
        if is_value and messages:
            yield from self._work.save_answers(item, messages)

        def on_sent(remaining: list[Any]) -> Flow[None]:
            if remaining:
                return self._work.save_answers(item, remaining)
            item.answers = []
            return no_flow()

        yield from splitter.send(name, message, responder, messages, run.switch, on_sent)


class ReplyBuilder:
    """Builds the replies to callbacks.

    Args:
        replies: The table of replies.
        splitter: Splits answers and sends the parts.
        contexts: Provides the responder of a chat.
        workers: Run the sending of the messages that follow a reply.
        failures: Reports messages that were not sent.
        work: The stored items.
    """

    def __init__(
        self,
        replies: ReplyTable,
        splitter: AnswerSplitter,
        contexts: ContextServices,
        workers: Workers,
        failures: FailureReporter,
        work: DurableWork,
    ) -> None:
        self._work = work
        self._replies = replies
        self._splitter = splitter
        self._contexts = contexts
        self._workers = workers
        self._failures = failures

    def responder(self, run: CallbackRun) -> Responder | None:
        """Return the responder for the messages that follow a reply."""
        return run.responder or self._contexts.responder(run)

    def sealed(self, run: CallbackRun, incoming: Incoming, value: Any) -> str:
        """Return the reply for the result of a handler, sealed.

        A text that is too long is split: the reply is its beginning, and `run.remaining` the rest. A result that cannot
        be a reply gives an empty one, since the handler has run; `run.error` is the reason.
        """
        name, message, splitter = run.handler.name, run.message, self._splitter.of(run.handler)
        try:
            if type(value) is str and (reply := splitter.short_reply(message, value)) is not None:
                return incoming.sealed_answer(reply)
            if isinstance(value, StreamingAnswer):
                return incoming.sealed_answer(value.first_reply())
            value, remaining = splitter.split_reply(name, message, partial(self.responder, run), value)
            sealed = incoming.sealed_answer(self._replies.render(value, message))
        except Exception as error:
            run.error = error
            return ""
        run.remaining = remaining
        return sealed

    def send_remaining(self, run: CallbackRun, incoming: Incoming) -> Job | None:
        """Start a job that sends `run.remaining` after the reply; return it, or None without a responder."""
        handler, message, remaining = run.handler, run.message, run.remaining
        if (responder := self.responder(run)) is None:
            logger.error(
                "%s: its reply is sent without the card or the pictures of the stream: there is no client= or "
                "answer= to send them",
                handler.name,
            )
            return None
        if run.job is None:
            run.job = self._workers.force_acquire(handler.name)
        job = run.hand_to_job()

        item = run.item
        if item is not None:
            item.tail = lambda: remaining

        def send() -> Flow[None]:
            return self._splitter.send_after_reply(
                handler.name,
                message,
                responder,
                remaining,
                incoming.reply_sent,
                run.switch,
                self._work.tail_of(incoming, item),
            )

        try:
            if handler.is_async:
                self._workers.start_task(job, lambda: adrive(send(), NO_TRANSPORT))
            else:
                self._workers.start(job, lambda: drive(send(), NO_TRANSPORT))
        except Exception as error:
            if job.cancel():
                self._failures.report(handler.name, message, error)
        return job
