"""Answers that are longer than one message: the reply is the beginning, and the remaining messages follow in order."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeAlias

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.text import utf8_size
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.handling.failures import FailureReporter
from wecom_runtime.handling.matching.handlers import SINGLE_ANSWER, Responder
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor
from wecom_runtime.lazy import LazyModule
from wecom_runtime.limits.windows import PER_CHAT, Windows
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.data import splitting
else:
    splitting = LazyModule("wecom_runtime.data.splitting")

ResponderFactory: TypeAlias = "Callable[[], Responder | None]"
"""A function that returns the responder for the remaining messages; called only if there are any."""

DELAY_AFTER_REPLY = 0.5
"""Seconds before the remaining messages, if the channel cannot tell when the reply was sent."""
REPLY_SENT_TIMEOUT = 600.0
"""Seconds that a reply may wait for the rate limit of its chat before the remaining messages are dropped."""


class AnswerSplitter:
    """Splits long answers, and sends the messages after the reply.

    Args:
        replies: The table of replies, and of the longest texts.
        executor: Runs functions of the app.
        failures: Reports messages that were not sent.
        split: Whether a text that is too long is split. If not, it is refused.
        max_length: Bytes of a whole answer, which is cut off beyond; None for no limit.
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
        return f"<AnswerSplitter split={self.split}, max_length={self.max_length}>"

    def short_reply(self, message: Callback, text: str) -> str | None:
        """Return the reply with a short text, the usual case; None for another text, which may have to be split."""
        return self._replies.render_short(text, message) if self.max_length is None else None

    def split_reply(
        self, name: str, message: Callback, responder_factory: ResponderFactory, value: Any
    ) -> tuple[Any, list[str]]:
        """Return the reply of an answer, and the messages that follow it.

        Args:
            name: The name of the handler.
            message: The message that is answered.
            responder_factory: Returns the responder for the remaining messages.
            value: The result of the handler. Only texts are split.
        """
        if not isinstance(value, str):
            return value, []
        if self.max_length is not None:
            value = self.truncated(name, message, value)
        max_bytes = self._replies.max_text(message)
        if not self.split or utf8_size(value) <= max_bytes:
            return value, []
        return self.split_text(name, message, responder_factory, value, max_bytes)

    def split_message(self, name: str, message: Callback, responder: Responder, value: Any) -> list[Any]:
        """Return the messages of an answer that is sent without a reply; see `split_reply`."""
        if not isinstance(value, str):
            return [value]
        value = self.truncated(name, message, value)
        if not self.split:
            return [value]
        max_bytes = self._replies.max_text(message, later=True)
        if getattr(responder, SINGLE_ANSWER, False):
            return [self._single_message(name, message, value, max_bytes)]
        return splitting.split_messages(value, max_bytes)

    def attachments(
        self, name: str, message: Callback, responder: Responder, attachments: list[Any], *, after: list[Any]
    ) -> list[Any]:
        """Return the pictures and the card of an answer that can be sent after some messages."""
        if not getattr(responder, SINGLE_ANSWER, False):
            return attachments
        cards = [one for one in attachments if one.get("msgtype") != "image"]
        found = [] if after else cards[:1]
        if len(found) < len(attachments):
            logger.error(
                "%s: a %s can be answered with one message: the answer is sent without its card or its pictures. Use a "
                "long connection, which sends any number of messages",
                name,
                type(message).__name__,
            )
        return found

    def split_text(
        self, name: str, message: Callback, responder_factory: ResponderFactory, text: str, max_bytes: int
    ) -> tuple[str, list[str]]:
        """Return the beginning of a text that fits into the reply, and the messages that follow.

        Args:
            name: The name of the handler.
            message: The message that is answered.
            responder_factory: Returns the responder for the remaining messages.
            text: The whole text.
            max_bytes: Bytes of the beginning.
        """
        if utf8_size(text) <= max_bytes:
            return text, []
        if (responder := responder_factory()) is None:
            self._log_cut_off(name, message, utf8_size(text), max_bytes)
            return splitting.shorten(text, max_bytes), []
        max_message_bytes = self._replies.max_text(message, later=True)
        if not getattr(responder, SINGLE_ANSWER, False):
            first, *rest = splitting.split_messages(text, max_message_bytes, max_bytes)
            return first, rest
        first, *rest = splitting.split_messages(text, utf8_size(text) * 2, max_bytes)
        return first, [self._single_message(name, message, one, max_message_bytes) for one in rest]

    def truncated(self, name: str, message: Callback, text: str) -> str:
        """Return a text, cut off at `max_length`."""
        if self.max_length is None or utf8_size(text) <= self.max_length:
            return text
        logger.warning(
            "%s: the answer to a %s has %d bytes, and max_length=%d: its end is cut off",
            name,
            type(message).__name__,
            utf8_size(text),
            self.max_length,
        )
        return splitting.shorten(text, self.max_length)

    def _single_message(self, name: str, message: Callback, text: str, max_bytes: int) -> str:
        """Return a text, cut off so that a single message can carry it."""
        if utf8_size(text) <= max_bytes:
            return text
        logger.error(
            "%s: a %s can be answered once more, with %d bytes, and there are %d: the end is cut off. Set max_length= "
            "for the answers of the handler, or use a long connection, which sends any number of messages",
            name,
            type(message).__name__,
            max_bytes,
            utf8_size(text),
        )
        return splitting.shorten(text, max_bytes)

    def _log_cut_off(self, name: str, message: Callback, length: int, max_bytes: int) -> None:
        logger.error(
            "%s: the answer to a %s has %d bytes, a reply holds %d, and the rest cannot be sent: it is cut off. Give "
            "the router a client, CallbackRouter(…, client=client), or an answer= that sends messages",
            name,
            type(message).__name__,
            length,
            max_bytes,
        )

    # -- messages after the reply

    def send_after_reply(
        self, name: str, message: Callback, responder: Responder, remaining: list[Any], reply_sent: Future[bool] | None
    ) -> Flow[None]:
        """Send the remaining messages of an answer after its reply. Failures are reported, and not raised.

        Args:
            name: The name of the handler.
            message: The message that is answered.
            responder: Sends a message.
            remaining: The messages.
            reply_sent: The future of the reply; None if the channel cannot tell when the reply was sent.
        """
        if reply_sent is None:
            yield Sleep(DELAY_AFTER_REPLY)
        elif not ((yield Wait(reply_sent, REPLY_SENT_TIMEOUT)) and reply_sent.result()):
            logger.error("%s: a reply was not sent, nor are the %d messages that follow it", name, len(remaining))
            return
        try:
            yield from self.send(name, message, responder, remaining)
        except Exception as error:
            self._failures.report(name, message, error)

    def send(self, name: str, message: Callback, responder: Responder, messages: list[Any]) -> Flow[None]:
        """Send the messages of an answer in order, within the rate limit of a chat.

        Raises:
            Exception: The first message was not sent. A later failure is reported.
        """
        windows = Windows(PER_CHAT) if len(messages) > PER_CHAT[0].most else None
        for number, content in enumerate(messages):
            while windows is not None and (wait := windows.take(time.monotonic())) > 0:
                yield Sleep(wait)
            try:
                yield Execute(self._executor, responder, message, content)
            except Exception as error:
                if not number:
                    raise
                self._failures.report(name, message, error)
                logger.error("%s: %d of %d messages of an answer were sent", name, number, len(messages))
                return
