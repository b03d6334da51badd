"""From a message to what is answered, whichever way the message came: once for all of its repeats."""

from __future__ import annotations

import enum
from typing import NamedTuple

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.logs import logger

from .background import Background
from .channel import Channel
from .growth import Pieces, is_growing
from .invocation import Caller, Run, is_async
from .matching import Handler, Handlers, Responder
from .once import Busy, Deduplicator
from .queues.tasks import REMEMBER, TRY_AGAIN_AFTER, TaskQueue, TryLaterError, put
from .reports import Reporter
from .streams import NoRoomError, Streams


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
        streams: Runs answers that grow.
        answer: Sends what background handlers return.
    """

    def __init__(
        self,
        handlers: Handlers,
        deduplicator: Deduplicator,
        caller: Caller,
        background: Background,
        reporter: Reporter,
        streams: Streams,
        answer: Responder | None,
    ) -> None:
        self._handlers = handlers
        self._deduplicator = deduplicator
        self._caller = caller
        self._background = background
        self._reporter = reporter
        self._streams = streams
        self._answer = answer
        self.queue: TaskQueue | None = None
        """Where background handlers run; in this process, if None."""

    def receive(self, message: Callback, key: str, channel: Channel) -> Flow[Result]:
        """Have a message handled, unless it is a repeat.

        Args:
            message: What came.
            key: What its repeats have in common.
            channel: How it came. Repeats get the same answer, as it was rendered.
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
                if self.queue is not None:
                    return (yield from self._hand_over(self.queue, handler, message, key, channel))
                return (yield from self._postpone(handler, message, key, channel))
            return (yield from self._call(handler, message, key, channel))
        except GeneratorExit:  # the loop is gone, and nothing can be waited for
            self._deduplicator.abandon(key)
            raise

    def _call(self, handler: Handler, message: Callback, key: str, channel: Channel) -> Flow[Result]:
        over = False
        try:
            value = yield Run(self._caller, handler.function, message)
            if is_growing(value):
                answer = yield from self._grow(handler, message, value, channel)
            else:
                answer = channel.render(value)
            over = True
            yield from self._deduplicator.done(key, answer)
            return Result(Outcome.HANDLED, answer)
        except GeneratorExit:
            raise
        except NoRoomError:
            return (yield from self._no_room(message, key))
        except Exception as error:
            yield from self._deduplicator.failed(key)
            self._reporter.failed(handler.name, message, error)
            return Result(Outcome.FAILED)
        except BaseException:  # cancelled or interrupted
            if not over:
                yield from self._deduplicator.failed(key)
            raise

    def _grow(self, handler: Handler, message: Callback, pieces: Pieces, channel: Channel) -> Flow[str]:
        limit = channel.text_limit()
        if limit is None:
            return channel.render((yield from self._streams.joined(pieces)))
        later = handler.answer or channel.responder or self._answer
        return (yield from self._streams.begin(handler, message, pieces, channel, limit, later))

    def _no_room(self, message: Callback, key: str) -> Flow[Result]:
        yield from self._deduplicator.failed(key)
        logger.warning("no room for more background work: %s is to be sent again", type(message).__name__)
        return Result(Outcome.BUSY)

    # -- background

    def _postpone(self, handler: Handler, message: Callback, key: str, channel: Channel) -> Flow[Result]:
        place = self._background.enter()
        if place is None:
            return (yield from self._no_room(message, key))
        later = handler.answer or channel.responder or self._answer
        try:
            if is_async(handler.function):
                self._background.start_task(place, lambda: self._work_async(handler, message, later))
            else:
                self._background.start(place, lambda: self._work(handler, message, later))
        except Exception as error:
            # Not with a repeat: it may be begun even so, as threads that are there take what they find.
            if place.withdraw():
                yield from self._deduplicator.failed(key)
                self._reporter.failed(handler.name, message, error)
                return Result(Outcome.BUSY)
        yield from self._deduplicator.done(key, "")
        return Result(Outcome.HANDLED)

    def _hand_over(
        self, queue: TaskQueue, handler: Handler, message: Callback, key: str, channel: Channel
    ) -> Flow[Result]:
        try:
            yield from put(queue, key, channel.seal(channel.source()))
        except Exception as error:
            yield from self._deduplicator.failed(key)
            self._reporter.failed(f"the queue for {handler.name}", message, error)
            return Result(Outcome.BUSY)
        yield from self._deduplicator.done(key, "")
        return Result(Outcome.HANDLED)

    def take_up(self, message: Callback, key: str) -> Flow[None]:
        """Handle what came out of a queue, unless it has been handled.

        Raises:
            TryLaterError: The handler failed, or another worker is at it.
        """
        handler = self._handlers.find(type(message))
        if handler is None:
            self._reporter.without_handler(message)
            return
        key = f"{key}:work"
        try:
            if (yield from self._deduplicator.begin(key)) is not None:
                return
        except Busy:
            raise TryLaterError(TRY_AGAIN_AFTER, is_failure=False) from None
        failed = True
        try:
            failed = yield from self._work_flow(handler, message, handler.answer or self._answer)
        finally:
            yield from (self._deduplicator.failed(key) if failed else self._deduplicator.done(key, "", REMEMBER))
        if failed:
            raise TryLaterError(0, is_failure=True)

    def _work(self, handler: Handler, message: Callback, later: Responder | None) -> None:
        drive(self._work_flow(handler, message, later), NO_TRANSPORT)

    async def _work_async(self, handler: Handler, message: Callback, later: Responder | None) -> None:
        await adrive(self._work_flow(handler, message, later), NO_TRANSPORT)

    def _work_flow(self, handler: Handler, message: Callback, later: Responder | None) -> Flow[bool]:
        """Call a background handler and send what it returns; whether that failed."""
        try:
            value = yield Run(self._caller, handler.function, message)
            if is_growing(value):
                value = yield from self._streams.joined(value)
            if value is None:
                return False
            if later is None:
                raise InvalidArgumentError(f"{handler.name} returned a value, but there is no answer= to send it")
            yield Run(self._caller, later, message, value)
            return False
        except Exception as error:
            self._reporter.failed(handler.name, message, error)
            return True
        except BaseException as error:  # cancelled, because its loop ends: nobody else would tell
            self._reporter.failed(handler.name, message, error)
            raise
