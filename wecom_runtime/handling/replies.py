"""The reply to a callback, sealed, and the messages that follow a reply that is too long."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive

from .streaming.answer import StreamingAnswer

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable

    from .callback_run import CallbackRun
    from .channel import Incoming
    from .contexts.services import ContextServices
    from .failures import FailureReporter
    from .matching.handlers import Responder
    from .running.workers import Job, Workers
    from .streaming.overflow import AnswerSplitter


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
