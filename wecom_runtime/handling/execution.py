"""The call of a handler, and the delivery of its result: as the reply to WeCom, or as messages to the chat."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import observer_slot

from .callback_run import CallbackRun
from .stop_switch import cancelled_on_stop
from .streaming.answer import StreamingAnswer
from .streaming.chunks import StreamText, with_note
from .streaming.collecting import collect
from .streaming.opening import is_stream

if TYPE_CHECKING:
    from collections.abc import Callable

    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.callbacks.reply_table import ReplyTable

    from .channel import Channel, Incoming
    from .contexts.services import ContextServices
    from .failures import FailureReporter
    from .matching.handlers import Handler, Responder
    from .notices import ReaderNotices
    from .running.executor import HandlerExecutor
    from .running.workers import Job, Workers
    from .stopping.in_progress import AnswersInProgress
    from .streaming.overflow import AnswerSplitter


class HandlerCalls:
    """Calls handlers, and sends their return values where no reply carries them.

    Args:
        executor: Runs functions of the app.
        contexts: Constructs the contexts of handlers.
        splitter: Splits answers and sends the parts.
        failures: Reports the exceptions of handlers.
        notices: The note for the reader of an answer that breaks off.
        answer: The responder of the router.
        in_progress: The answers in progress.
        stopped_notice: Returns the notice in place of an answer that was stopped, for a callback.
    """

    def __init__(
        self,
        executor: HandlerExecutor,
        contexts: ContextServices,
        splitter: AnswerSplitter,
        failures: FailureReporter,
        notices: ReaderNotices,
        answer: Responder | None,
        in_progress: AnswersInProgress,
        stopped_notice: Callable[[Callback], str | None],
    ) -> None:
        self._executor = executor
        self._contexts = contexts
        self._splitter = splitter
        self._failures = failures
        self._notices = notices
        self._answer = answer
        self._in_progress = in_progress
        self._stopped_notice = stopped_notice

    def call(self, run: CallbackRun) -> Flow[Any]:
        """Call the handler of a callback, and return its result; if the answer was stopped, the notice for it.

        Raises:
            Exception: The handler raised it.
        """
        if run.queue_entry is not None:
            run.queue_entry.start()
        switch = run.switch
        if switch.is_stopped:
            return self._stopped_notice(run.message)
        handler, observer = run.handler, observer_slot.observer
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
        return self._stopped_notice(run.message) if switch.is_stopped else value

    def call_and_send(self, run: CallbackRun) -> Flow[None]:
        """Call a handler and send its result. An exception of the handler is reported and stored in `run.error`."""
        name, message = run.handler.name, run.message
        text: StreamText | None = None
        try:
            value = yield from self.call(run)
            if is_stream(value):
                text = StreamText()
                yield from collect(self._executor, value, text, run.switch)
                value = text.answer_text
            if run.switch.is_stopped:
                return
            if run.incoming is not None:
                run.incoming.has_returned = True
        except Exception as error:
            self._failures.report(name, message, error)
            run.error = error
            if text is None or not text.answer_text or run.incoming is None or run.incoming.is_fetched:
                return  # nothing to send yet, or the handler may run again
            value = with_note(text.answer_text, self._notices.broken_off)
        except GeneratorExit:  # the event loop was destroyed, which was reported then
            raise
        except BaseException as error:  # cancelled, because the event loop ends: reported by nothing else
            self._failures.report(name, message, error)
            raise
        try:
            yield from self._send(run, value, [] if text is None else text.attachments(message))
        except Exception as error:  # the handler has run, and does not run again
            self._failures.report(name, message, error)

    def handle_task(self, handler: Handler, message: Callback, channel: Channel) -> Flow[BaseException | None]:
        """Call a handler in the worker of a queue, send its result, and return the exception that it raised."""
        run = CallbackRun(handler, message, self._answer, channel)
        self._in_progress.begin(run)
        try:
            yield from self.call_and_send(run)
        finally:
            run.release()
        return run.error

    def _send(self, run: CallbackRun, value: Any, attachments: list[Any]) -> Flow[None]:
        """Send the result of a handler, and the pictures and the card of a stream, to the chat.

        Raises:
            InvalidArgumentError: The handler, the channel and the router have no responder.
            Exception: The first message was not sent.
        """
        if value is None:
            return
        name, message, responder = run.handler.name, run.message, run.responder
        if responder is None:
            raise InvalidArgumentError(say("{name} returned a value, but there is no answer= to send it", name=name))
        messages = [] if attachments and value == "" else self._splitter.split_message(name, message, responder, value)
        messages += self._splitter.attachments(name, message, responder, attachments, after=messages)
        yield from self._splitter.send(name, message, responder, messages)


class ReplyBuilder:
    """Builds the replies to callbacks.

    Args:
        replies: The table of replies.
        splitter: Splits answers and sends the parts.
        contexts: Provides the responder of a chat.
        workers: Run the sending of the messages that follow a reply.
        failures: Reports messages that were not sent.
    """

    def __init__(
        self,
        replies: ReplyTable,
        splitter: AnswerSplitter,
        contexts: ContextServices,
        workers: Workers,
        failures: FailureReporter,
    ) -> None:
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
        name, message = run.handler.name, run.message
        try:
            if type(value) is str and (reply := self._splitter.short_reply(message, value)) is not None:
                return incoming.sealed_answer(reply)
            if isinstance(value, StreamingAnswer):
                return incoming.sealed_answer(value.first_reply())
            value, remaining = self._splitter.split_reply(name, message, partial(self.responder, run), value)
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

        def send() -> Flow[None]:
            return self._splitter.send_after_reply(handler.name, message, responder, remaining, incoming.reply_sent)

        try:
            if handler.is_async:
                self._workers.start_task(job, lambda: adrive(send(), NO_TRANSPORT))
            else:
                self._workers.start(job, lambda: drive(send(), NO_TRANSPORT))
        except Exception as error:
            if job.cancel():
                self._failures.report(handler.name, message, error)
        return job
