"""Answers that are longer than one message holds: the reply is their beginning, and the rest follows in order."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeAlias

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.splitting import shorten, split_messages
from wecom_runtime.data.text import utf8_size
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.handling.contexts.context import SINGLE_ANSWER
from wecom_runtime.handling.failures import FailureReporter
from wecom_runtime.handling.matching.handlers import Responder
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor
from wecom_runtime.limits.windows import PER_CHAT, Windows
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable

ResponderFactory: TypeAlias = "Callable[[], Responder | None]"
"""Gives what sends the rest of an answer; asked only where there is a rest."""

DELAY_AFTER_REPLY = 0.5
"""Seconds after which the rest follows a reply whose channel does not tell when it went out."""
REPLY_SENT_TIMEOUT = 600.0
"""Seconds that a reply may take that waits for its chat's limit, before the rest is given up."""


class AnswerSplitter:
    """Parts long answers, and sends what follows the reply.

    Args:
        replies: Which replies there are, and how long their texts may be.
        executor: Where functions of the app run.
        failures: Is told of failures.
        split: Whether a text that is too long is sent in pieces. If not, it is refused.
        max_length: Bytes of a whole answer; its end is cut off beyond. None for any length.
    """

    def __init__(
        self,
        replies: ReplyTable,
        executor: HandlerExecutor,
        failures: FailureReporter,
        *,
        split: bool,
        max_length: int | None,
    ) -> None:
        self._replies = replies
        self._executor = executor
        self._failures = failures
        self.split = split
        self.max_length = max_length

    def __repr__(self) -> str:
        return f"<LongAnswers split={self.split}, max_length={self.max_length}>"

    def of_reply(self, name: str, message: Callback, later: ResponderFactory, value: Any) -> tuple[Any, list[str]]:
        """Return what of an answer is the reply, and what is sent after it.

        Args:
            name: The handler's.
            message: What is answered.
            later: Gives what sends the rest; None where nothing can.
            value: What the handler returned; only texts are parted.
        """
        if not isinstance(value, str):
            return value, []
        if self.max_length is not None:
            value = self.bounded(name, message, value)
        room = self._replies.room_for_text(message)
        if not self.split or utf8_size(value) <= room:
            return value, []
        return self.parted(name, message, later, value, room)

    def of_message(self, name: str, message: Callback, later: Responder, value: Any) -> list[Any]:
        """Return the messages of an answer that is sent later; see `of_reply`."""
        if not isinstance(value, str):
            return [value]
        value = self.bounded(name, message, value)
        if not self.split:
            return [value]
        room = self._replies.room_for_text(message, later=True)
        if getattr(later, SINGLE_ANSWER, False):
            return [self._in_one(name, message, value, room)]
        return split_messages(value, room)

    def parted(
        self, name: str, message: Callback, later: ResponderFactory, text: str, room: int
    ) -> tuple[str, list[str]]:
        """Return the beginning of a text that finds room in the reply, and the messages that follow.

        Args:
            name: The handler's.
            message: What is answered.
            later: Gives what sends the rest; None where nothing can.
            text: All of it.
            room: Bytes of the beginning.
        """
        if utf8_size(text) <= room:
            return text, []
        if (carrier := later()) is None:
            self._tell_lost(name, message, utf8_size(text), room)
            return shorten(text, room), []
        following = self._replies.room_for_text(message, later=True)
        if not getattr(carrier, SINGLE_ANSWER, False):
            first, *rest = split_messages(text, following, room)
            return first, rest
        first, *rest = split_messages(text, utf8_size(text) * 2, room)
        return first, [self._in_one(name, message, one, following) for one in rest]

    def bounded(self, name: str, message: Callback, text: str) -> str:
        """Return a text without what is beyond `max_length`."""
        if self.max_length is None or utf8_size(text) <= self.max_length:
            return text
        logger.warning(
            "%s: the answer to a %s has %d bytes, and max_length=%d: its end is cut off",
            name,
            type(message).__name__,
            utf8_size(text),
            self.max_length,
        )
        return shorten(text, self.max_length)

    def _in_one(self, name: str, message: Callback, text: str, room: int) -> str:
        """Return what of a text is sent where a single message can be."""
        if utf8_size(text) <= room:
            return text
        logger.error(
            "%s: a %s can be answered once more, with %d bytes, and there are %d: the end is cut off. Set max_length= "
            "for what the handler returns, or use a long connection, which sends messages of any number",
            name,
            type(message).__name__,
            room,
            utf8_size(text),
        )
        return shorten(text, room)

    def _tell_lost(self, name: str, message: Callback, length: int, room: int) -> None:
        logger.error(
            "%s: the answer to a %s has %d bytes, a reply holds %d, and nothing can send the rest: it is cut off. Give "
            "the router what can: CallbackRouter(…, client=client), or an answer= that sends messages",
            name,
            type(message).__name__,
            length,
            room,
        )

    # -- what follows

    def follow(
        self, name: str, message: Callback, later: Responder, pieces: list[str], went_out: Future[bool] | None
    ) -> Flow[None]:
        """Send what follows a reply, when that has gone out. What fails is told to the reporter.

        Args:
            name: The handler's.
            message: What is answered.
            later: Sends a message.
            pieces: What follows.
            went_out: Tells whether the reply went out; None where the channel does not know.
        """
        if went_out is None:
            yield Sleep(DELAY_AFTER_REPLY)
        elif not ((yield Wait(went_out, REPLY_SENT_TIMEOUT)) and went_out.result()):
            logger.error("%s: %d messages that follow a reply are not sent, as it was not", name, len(pieces))
            return
        try:
            yield from self.send(name, message, later, pieces)
        except Exception as error:
            self._failures.failed(name, message, error)

    def send(self, name: str, message: Callback, later: Responder, pieces: list[Any]) -> Flow[None]:
        """Send the messages of an answer in order, no faster than a chat may be written to.

        Raises:
            Exception: The first one was not sent. What comes after it is told to the reporter.
        """
        windows = Windows(PER_CHAT) if len(pieces) > PER_CHAT[0].most else None
        for number, piece in enumerate(pieces):
            while windows is not None and (wait := windows.take(time.monotonic())) > 0:
                yield Sleep(wait)
            try:
                yield Execute(self._executor, later, message, piece)
            except Exception as error:
                if not number:
                    raise
                self._failures.failed(name, message, error)
                logger.error("%s: %d of %d messages of an answer were sent", name, number, len(pieces))
                return
