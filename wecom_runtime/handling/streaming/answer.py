"""One streaming answer in the process of its handler, and the reply that shows its progress."""

from __future__ import annotations

import secrets
import time
from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.text import utf8_size
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.channel import Incoming, digest
from wecom_runtime.handling.matching.handlers import Handler, Responder
from wecom_runtime.handling.member_texts import MemberTexts
from wecom_runtime.handling.stop_switch import StopSwitch
from wecom_runtime.language import say
from wecom_runtime.lazy import LazyModule

from .chunks import StreamText, with_note
from .markdown import repaired
from .overflow import AnswerSplitter, ResponderFactory

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.data import splitting
else:
    splitting = LazyModule("wecom_runtime.data.splitting")

SAVE_INTERVAL = 0.3
"""Seconds between two writes of the progress to the storage."""


class StreamingAnswer:
    """A streaming answer, in the process of its handler.

    Args:
        incoming: The delivery that it answers.
        handler: The handler.
        responder_factory: Returns the responder for messages after the last poll.
        replies: The table of replies.
        member_texts: The texts that members read.
        splitter: Splits an answer that is longer than can be shown.
        switch: Stops the answer.
    """

    def __init__(
        self,
        incoming: Incoming,
        handler: Handler,
        responder_factory: ResponderFactory,
        replies: ReplyTable,
        member_texts: MemberTexts,
        splitter: AnswerSplitter,
        switch: StopSwitch,
    ) -> None:
        self.item = incoming.item
        self._remaining: list[str] | None = None
        """The messages that follow the complete answer, once they are known."""
        if self.item is not None:
            self.item.tail = self.remaining
        """The stored item of the message."""
        self.id = secrets.token_hex(16) if self.item is None else self.item.stream_id
        self.key = answer_key(incoming, self.id)
        self.incoming = incoming
        self.handler = handler
        self._responder_factory = responder_factory
        self.started = time.time()
        self.first_text: Future[None] = Future()
        """Done when there is some text, or the answer is complete."""
        self.error: Exception | None = None
        self._replies = replies
        self._member_texts = member_texts
        self._limit = replies.max_stream_text(incoming.message)
        self._max_bytes = min(self._limit, splitter.max_length or self._limit)
        self._text = StreamText(member_texts, self._max_bytes)
        self._splitter = splitter
        self.switch = switch
        self._beginning = ""
        """The beginning of a text that is too long, as it is shown."""
        self._beginning_of = 0
        """The length of the text when its beginning was taken."""
        self._mutex = fork.Mutex()
        self._is_complete = False
        self.is_stopped = False
        """Whether it was stopped: it is complete, although its handler may still run."""
        self._is_shown = False
        self._saved_at = time.monotonic()
        """The time of the last write of the progress; the first one precedes the first reply."""

    @cached_property
    def responder(self) -> Responder | None:
        """The function that sends messages after the last poll."""
        return self._responder_factory()

    def add(self, chunk: Any) -> bool:
        """Add a chunk, and return whether the progress is to be saved.

        Raises:
            InvalidArgumentError: The chunk cannot be shown, or the text is too long and must not be split.
        """
        with self._mutex.lock:
            if self.is_stopped:
                return False
            text = self._text
            card = text.card
            text.add(chunk)
            if text.card is not card:
                self._check_card()
            if text.size > self._limit and not self._splitter.split:
                raise InvalidArgumentError(
                    say(
                        "the answer is longer than the {limit} bytes that can be shown, and split=False",
                        limit=self._limit,
                    )
                )
            now = time.monotonic()
            is_due = now - self._saved_at > SAVE_INTERVAL
            if is_due:
                self._saved_at = now
            if not self.first_text.done() and text.text:
                self.first_text.set_result(None)
        return is_due

    @property
    def is_ended(self) -> bool:
        """Whether no more chunks are read: the answer was stopped, or is longer than `max_length`."""
        return self.is_stopped or self._splitter.is_exceeded_by(self._text)

    def remaining(self) -> list[str]:
        """Return the messages that follow a complete answer that is longer than can be shown."""
        if self._remaining is not None:
            return self._remaining
        if not self._text.is_too_long:
            return []
        name, message = self.handler.name, self.incoming.message
        text = self._splitter.truncated(name, message, self._text_and_note)
        found = self._splitter.split_text(name, message, lambda: self.responder, text, self._max_answer_bytes)[1]
        if self._is_complete:
            self._remaining = found
        return found

    @property
    def _text_and_note(self) -> str:
        return with_note(self._text.answer_text, self._text.note, None)

    @property
    def _max_answer_bytes(self) -> int:
        return self._max_bytes - utf8_size(self._text.thinking)

    def _shown(self) -> str:
        """Return the text to be shown: all of it, or its beginning."""
        text = self._text
        if not text.is_too_long:
            whole = text.text or self._member_texts["received"]
            if self._is_complete:
                return whole
            shown = repaired(whole)
            return shown if utf8_size(shown) <= self._max_bytes else whole
        whole = self._text_and_note
        if not self._beginning or (self._is_complete and self._beginning_of < len(whole)):
            self._beginning = text.thinking + self._beginning_for(whole)
            self._beginning_of = len(whole)
        return self._beginning

    def _beginning_for(self, text: str) -> str:
        max_bytes, whole = self._max_answer_bytes, self._splitter.cut(text)
        if utf8_size(whole) <= max_bytes:
            return whole
        if self.responder is None or not self._splitter.split:
            return with_note(splitting.shorten(self._text.answer_text, max_bytes), self._text.note, max_bytes)
        return splitting.split_messages(whole, max_bytes)[0]

    def _check_card(self) -> None:
        """Raise if the last reply cannot contain the card, as the answer would never be complete.

        Raises:
            InvalidArgumentError: It cannot.
        """
        try:
            render({**self.state(), "finish": True}, self.incoming.message, self._replies)
        except Exception:
            self._text.card = None
            raise

    def check(self) -> None:
        """Raise if no event of an unknown library had a text, at the end of the stream.

        Raises:
            InvalidArgumentError: So it was.
        """
        self._text.check()

    def complete(self, error: Exception | None) -> bool:
        """Record that the handler has ended.

        Args:
            error: The exception of the handler.

        Returns:
            Whether the caller is to report the exception.
        """
        with self._mutex.lock:
            if self.is_stopped:
                return False
            self._text.end()
            self.error = error
            if error is not None and self._is_shown:
                self._text.note = self._member_texts["broken_off"]
            self._is_complete = True
            if not self.first_text.done():
                self.first_text.set_result(None)
            return error is not None and self._is_shown

    def stop(self) -> None:
        """Complete the answer with its text so far and a notice, unless the handler has ended."""
        with self._mutex.lock:
            if self._is_complete:
                return
            self.is_stopped = True
            self._text.end()
            self._text.note = self._member_texts["stopped"]
            self._is_complete = True
            if not self.first_text.done():
                self.first_text.set_result(None)

    def mark_shown(self, *, is_repeated: bool) -> None:
        """Record that the first reply is about to be sent.

        Args:
            is_repeated: Whether WeCom repeats the message if its handler fails.

        Raises:
            Exception: The handler raised it before the first text, and can be called again for the repeat.
        """
        with self._mutex.lock:
            if self.error is not None and is_repeated and not self._text.text:
                raise self.error
            if self.error is not None:
                self._text.note = self._member_texts["broken_off"]
            self._is_shown = True

    def first_reply(self) -> str:
        """Return the first reply, rendered.

        Raises:
            InvalidArgumentError: It cannot be rendered.
        """
        return render(self.state(), self.incoming.message, self._replies, is_first=True)

    @property
    def is_complete(self) -> bool:
        """Whether the handler has ended."""
        return self._is_complete

    @property
    def answer_text(self) -> str:
        """The text so far, without the thinking."""
        with self._mutex.lock:
            return self._text.answer_text

    def state(self) -> dict[str, Any]:
        """Return the progress, as it is shown."""
        with self._mutex.lock:
            text = self._text
            return {
                "id": self.id,
                "text": self._shown(),
                "finish": self._is_complete,
                "started": self.started,
                "card": text.card,
                "pictures": text.pictures,
                "feedback": text.feedback,
            }

    def saved_state(self) -> dict[str, Any]:
        """Return the progress with the facts for a display that ends before the handler does."""
        follows = self.responder is not None
        return {**self.state(), "has_text": bool(self.answer_text), "follows": follows, "limit": self._limit}

    def content(self) -> tuple[str, list[dict[str, Any]]]:
        """Return the text of a complete answer, without the thinking, and the pictures and the card as messages."""
        return self._text.answer_text, self._text.attachments(self.incoming.message)


def render(state: dict[str, Any], message: Callback, replies: ReplyTable, *, is_first: bool = False) -> str:
    """Return the reply that shows the progress of an answer.

    Args:
        state: A result of `StreamingAnswer.state`, or of `saved_state`.
        message: The message that is answered, or the callback that polls.
        replies: The table of replies.
        is_first: Whether it is the first reply of the answer. Only that one can ask for feedback.

    Raises:
        InvalidArgumentError: The message has no such reply.
    """
    parts = {
        "id": state["id"],
        "text": state["text"],
        "finish": state["finish"],
        "feedback": state["feedback"] if is_first else None,
        "card": state["card"] if state["finish"] else None,
        "pictures": state.get("pictures") if state["finish"] else None,
    }
    return replies.render_stream(message, parts)


def answer_key(incoming: Incoming, stream_id: str) -> str:
    """Return the storage key of an answer."""
    return f"growth:{incoming.channel.name}:{digest(incoming.receiver, stream_id)}"
