"""From a message to what is answered, whichever way the message came: once for all of its repeats."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any, NamedTuple

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import Flow, adrive, drive
from wecom_runtime.logs import logger

from .background import Background
from .deduplication import Busy, Deduplicator
from .handlers import Handler, Handlers, Responder
from .invocation import Caller, Run, is_async
from .model import Callback
from .reports import Reporter

NO_TRANSPORT: Any = None  # nothing here is sent over HTTP


class Outcome(enum.Enum):
    """What became of a message."""

    HANDLED = "handled"
    """Now or before; or nobody wanted it."""
    FAILED = "failed"
    """Its handler failed, and the next repeat is handled."""
    BUSY = "busy"
    """It is in work, or there is no room for more work: the next repeat may tell."""


class Result(NamedTuple):
    """The outcome, and the rendered answer, "" for none."""

    outcome: Outcome
    answer: str = ""


class Dispatch:
    """Calls handlers.

    Args:
        handlers: Which there are.
        deduplicator: Knows what was handled before.
        caller: Where handlers run.
        background: Where handlers run that are called after the answer.
        reporter: Is told of failures.
        answer: Sends what background handlers return.
    """

    def __init__(
        self,
        handlers: Handlers,
        deduplicator: Deduplicator,
        caller: Caller,
        background: Background,
        reporter: Reporter,
        answer: Responder | None,
    ) -> None:
        self._handlers = handlers
        self._deduplicator = deduplicator
        self._caller = caller
        self._background = background
        self._reporter = reporter
        self._answer = answer

    def receive(self, message: Callback, key: str, render: Callable[[Any], str]) -> Flow[Result]:
        """Have a message handled, unless it is a repeat.

        Args:
            message: What came.
            key: What its repeats have in common.
            render: Makes the text of the answer of what a handler returned. Repeats get the same text.
        """
        handler = self._handlers.find(type(message))
        if handler is None:
            self._reporter.without_handler(message)
            return Result(Outcome.HANDLED)
        try:
            answer = yield from self._deduplicator.begin(key)
        except Busy:
            return Result(Outcome.BUSY)
        if answer is not None:
            return Result(Outcome.HANDLED, answer)
        try:
            if handler.background:
                return (yield from self._postpone(handler, message, key))
            return (yield from self._call(handler, message, key, render))
        except GeneratorExit:  # the loop is gone, and nothing can be waited for
            self._deduplicator.abandon(key)
            raise

    def _call(self, handler: Handler, message: Callback, key: str, render: Callable[[Any], str]) -> Flow[Result]:
        over = False
        try:
            value = yield Run(self._caller, handler.function, message)
            answer = render(value)
            over = True
            yield from self._deduplicator.done(key, answer)
            return Result(Outcome.HANDLED, answer)
        except GeneratorExit:
            raise
        except Exception as error:
            yield from self._deduplicator.failed(key)
            self._reporter.failed(handler.name, message, error)
            return Result(Outcome.FAILED)
        except BaseException:  # cancelled or interrupted
            if not over:
                yield from self._deduplicator.failed(key)
            raise

    # -- background

    def _postpone(self, handler: Handler, message: Callback, key: str) -> Flow[Result]:
        place = self._background.enter()
        if place is None:
            yield from self._deduplicator.failed(key)
            logger.warning("no room for more background work: %s is to be sent again", type(message).__name__)
            return Result(Outcome.BUSY)
        try:
            if is_async(handler.function):
                self._background.start_task(place, lambda: self._work_async(handler, message))
            else:
                self._background.start(place, lambda: self._work(handler, message))
        except Exception as error:
            # Not with a repeat: it may be begun even so, as threads that are there take what they find.
            if place.withdraw():
                yield from self._deduplicator.failed(key)
                self._reporter.failed(handler.name, message, error)
                return Result(Outcome.BUSY)
        yield from self._deduplicator.done(key, "")
        return Result(Outcome.HANDLED)

    def _work(self, handler: Handler, message: Callback) -> None:
        drive(self._work_flow(handler, message), NO_TRANSPORT)

    async def _work_async(self, handler: Handler, message: Callback) -> None:
        await adrive(self._work_flow(handler, message), NO_TRANSPORT)

    def _work_flow(self, handler: Handler, message: Callback) -> Flow[None]:
        try:
            value = yield Run(self._caller, handler.function, message)
            if value is None:
                return
            answer = handler.answer or self._answer
            if answer is None:
                raise InvalidArgumentError(f"{handler.name} returned a value, but there is no answer= to send it")
            yield Run(self._caller, answer, message, value)
        except Exception as error:
            self._reporter.failed(handler.name, message, error)
        except BaseException as error:  # cancelled, because its loop ends: nobody else would tell
            self._reporter.failed(handler.name, message, error)
            raise
