"""Answers that are longer than one message: the reply is the beginning, and the remaining messages follow in order."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeAlias

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.text import utf8_size
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.failures import FailureReporter
from wecom_runtime.handling.matching.handlers import DEFAULT_LIMITS, SINGLE_ANSWER, AnswerLimits, Handler, Responder
from wecom_runtime.handling.member_texts import MemberTexts
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor
from wecom_runtime.handling.stop_switch import StopSwitch, cancelled_on_stop
from wecom_runtime.language import say
from wecom_runtime.lazy import LazyModule
from wecom_runtime.limits.windows import PER_CHAT, Windows
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.data import splitting

    from .chunks import StreamText
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
        failures: Reports messages that were not sent, and answers that are too long.
        member_texts: The texts that members read.
        limits: Whether a text that is too long is split, and the longest answer.
    """

    def __init__(
        self,
        replies: ReplyTable,
        executor: HandlerExecutor,
        failures: FailureReporter,
        member_texts: MemberTexts,
        limits: AnswerLimits = DEFAULT_LIMITS,
    ) -> None:
        self._replies = replies
        self._executor = executor
        self._failures = failures
        self._member_texts = member_texts
        self._limits = limits
        self.split, self.max_length = limits

    def __repr__(self) -> str:
        return f"<AnswerSplitter split={self.split}, max_length={self.max_length}>"

    def of(self, handler: Handler) -> AnswerSplitter:
        """Return the splitter of the answers of a handler."""
        if handler.limits == self._limits:
            return self
        return AnswerSplitter(self._replies, self._executor, self._failures, self._member_texts, handler.limits)

    def short_reply(self, message: Callback, text: str) -> str | None:
        """Return the reply with a short text, the usual case; None for another text, which may have to be split."""
        return None if self.is_too_long(text) else self._replies.render_short(text, message)

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

    def is_too_long(self, text: str) -> bool:
        """Return whether a text is longer than `max_length`."""
        return self.max_length is not None and utf8_size(text) > self.max_length

    def is_exceeded_by(self, text: StreamText) -> bool:
        """Return whether the text of a stream is longer than `max_length`."""
        return self.max_length is not None and text.answer_size > self.max_length

    def cut(self, text: str) -> str:
        """Return a text; if it is longer than `max_length`, its beginning with a notice, within the limit."""
        if self.max_length is None or not self.is_too_long(text):
            return text
        notice = self._member_texts["too_long"]
        end = f"\n\n{notice}"
        if self.max_length - utf8_size(end) < splitting.MIN_BYTES or not notice:
            return splitting.shorten(text, self.max_length)
        return splitting.shorten(text, self.max_length - utf8_size(end)) + end

    def truncated(self, name: str, message: Callback, text: str) -> str:
        """Return a text as `cut` does, and report that it is cut off."""
        if self.max_length is None or not self.is_too_long(text):
            return text
        logger.warning(
            "%s: the answer to a %s is longer than max_length=%d: it ends there",
            name,
            type(message).__name__,
            self.max_length,
        )
        error = InvalidArgumentError(say("the answer is longer than max_length={limit} bytes", limit=self.max_length))
        self._failures.report(name, message, error)
        return self.cut(text)

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
        self,
        name: str,
        message: Callback,
        responder: Responder,
        remaining: list[Any],
        reply_sent: Future[bool] | None,
        switch: StopSwitch,
        on_sent: Callable[[list[Any]], Flow[None]] | None = None,
    ) -> Flow[None]:
        """Send the remaining messages of an answer after its reply. Failures are reported, and not raised.

        Args:
            name: The name of the handler.
            message: The message that is answered.
            responder: Sends a message.
            remaining: The messages.
            reply_sent: The future of the reply; None if the channel cannot tell when the reply was sent.
            switch: Stops the answer: its remaining messages are not sent.
            on_sent: Called with the messages that are left, after each one.
        """
        switch.sends_remaining = True
        yield from switch.wait(DELAY_AFTER_REPLY if reply_sent is None else REPLY_SENT_TIMEOUT, reply_sent)
        if switch.is_stopped:
            return
        if reply_sent is not None and not (reply_sent.done() and reply_sent.result()):
            logger.error("%s: a reply was not sent, nor are the %d messages that follow it", name, len(remaining))
            return
        try:
            yield from self.send(name, message, responder, remaining, switch, on_sent)
        except Exception as error:
            self._failures.report(name, message, error)

    def send(
        self,
        name: str,
        message: Callback,
        responder: Responder,
        messages: list[Any],
        switch: StopSwitch,
        on_sent: Callable[[list[Any]], Flow[None]] | None = None,
    ) -> Flow[None]:
        """Send the messages of an answer in order, within the rate limit of a chat, until the answer is stopped.

        Args:
            name: The name of the handler.
            message: The message that is answered.
            responder: Sends a message.
            messages: The messages.
            switch: Stops the answer. A message that waits in an asynchronous responder is not sent either.
            on_sent: Called with the remaining messages after each one.

        Raises:
            Exception: A message was not sent. Without `on_sent`, it is the first one; a later failure is reported.
        """
        switch.sends_remaining = True
        windows = Windows(PER_CHAT) if len(messages) > PER_CHAT[0].most else None
        for number, content in enumerate(messages):
            while windows is not None and not switch.is_stopped and (wait := windows.take(time.monotonic())) > 0:
                yield from switch.wait(wait)
            if switch.is_stopped:
                return
            command = Execute(self._executor, responder, message, content)
            if command.in_loop:
                command.function = cancelled_on_stop(switch, command.function)
            try:
                yield command
            except Exception as error:
                if switch.is_stopped:
                    return
                if not number or on_sent is not None:
                    raise
                self._failures.report(name, message, error)
                logger.error("%s: %d of %d messages of an answer were sent", name, number, len(messages))
                return
            if on_sent is not None:
                yield from on_sent(messages[number + 1 :])
