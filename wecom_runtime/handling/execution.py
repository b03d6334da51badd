"""The call of a handler, and the delivery of its return value after WeCom's request was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import Flow
from wecom_runtime.language import say
from wecom_runtime.observing import observer_slot

from .streaming.chunks import is_stream
from .streaming.collecting import collect

if TYPE_CHECKING:
    from .callback_run import CallbackRun
    from .contexts.services import ContextServices
    from .failures import FailureReporter
    from .running.executor import HandlerExecutor
    from .streaming.overflow import AnswerSplitter


class HandlerCalls:
    """Calls handlers, and sends their return values where no reply carries them.

    Args:
        executor: Runs functions of the app.
        contexts: Constructs the contexts of handlers.
        splitter: Splits answers and sends the parts.
        failures: Reports the exceptions of handlers.
    """

    def __init__(
        self,
        executor: HandlerExecutor,
        contexts: ContextServices,
        splitter: AnswerSplitter,
        failures: FailureReporter,
    ) -> None:
        self._executor = executor
        self._contexts = contexts
        self._splitter = splitter
        self._failures = failures

    def call(self, run: CallbackRun) -> Flow[Any]:
        """Call the handler of a callback, and return its result.

        Raises:
            Exception: The handler raised it.
        """
        if run.queue_entry is not None:
            run.queue_entry.start()
        handler, observer = run.handler, observer_slot.observer
        arguments: tuple[Any, ...] = (run.message,)
        if handler.takes_context:
            arguments = run.message, self._contexts.context(run)
        if observer is not None:
            with observer.handler(handler.name, run.message):
                return (yield handler.execute(self._executor, *arguments))
        return (yield handler.execute(self._executor, *arguments))

    def call_and_send(self, run: CallbackRun) -> Flow[None]:
        """Call a handler and send its result. An exception of the handler is reported and stored in `run.error`."""
        name, message = run.handler.name, run.message
        try:
            value = yield from self.call(run)
            if is_stream(value):
                value = yield from collect(self._executor, value)
        except Exception as error:
            self._failures.report(name, message, error)
            run.error = error
            return
        except GeneratorExit:  # the event loop was destroyed, which was reported then
            raise
        except BaseException as error:  # cancelled, because the event loop ends: reported by nothing else
            self._failures.report(name, message, error)
            raise
        try:
            yield from self._send(run, value)
        except Exception as error:  # the handler has run, and does not run again
            self._failures.report(name, message, error)

    def _send(self, run: CallbackRun, value: Any) -> Flow[None]:
        """Send the result of a handler to the chat.

        Raises:
            InvalidArgumentError: The handler, the channel and the router have no responder.
            Exception: The first message was not sent.
        """
        if value is None:
            return
        name, message, responder = run.handler.name, run.message, run.responder
        if responder is None:
            raise InvalidArgumentError(say("{name} returned a value, but there is no answer= to send it", name=name))
        messages = self._splitter.split_message(name, message, responder, value)
        yield from self._splitter.send(name, message, responder, messages)
