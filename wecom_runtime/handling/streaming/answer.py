"""One answer that grows, in the process where it does: what was said so far, and how it is shown."""

from __future__ import annotations

import secrets
import time
from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.splitting import shorten, split_messages
from wecom_runtime.data.text import utf8_size
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.channel import Incoming, digest
from wecom_runtime.handling.matching.handlers import Handler, Responder
from wecom_runtime.language import say

from .chunks import StreamText, with_note
from .overflow import AnswerSplitter, ResponderFactory

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable

SAVE_INTERVAL = 0.3
"""Seconds between two writings of what was said so far."""


class StreamingAnswer:
    """One answer, in the process where it grows.

    Args:
        incoming: What is answered.
        handler: Whose answer it is.
        carrier: Gives what sends that which comes after it can grow no more.
        replies: Which replies there are.
        broken_off: Told to its reader if the handler fails.
        long_answers: Parts it where it is longer than can be shown.
    """

    def __init__(
        self,
        incoming: Incoming,
        handler: Handler,
        carrier: ResponderFactory,
        replies: ReplyTable,
        broken_off: str,
        long_answers: AnswerSplitter,
    ) -> None:
        self.id = secrets.token_hex(16)
        self.key = answer_key(incoming, self.id)
        self.incoming = incoming
        self.handler = handler
        self._carrier = carrier
        self.started = time.time()
        self.first: Future[None] = Future()
        """Done when there is some text, or the end."""
        self.error: Exception | None = None
        self._replies = replies
        self._broken_off = broken_off
        self._limit = replies.text_limit(incoming.message)
        self._room = min(self._limit, long_answers.max_length or self._limit)
        self._text = StreamText(self._room)
        self._long_answers = long_answers
        self._beginning = ""
        """What is shown of a text that is too long."""
        self._parted_at = 0
        self._mutex = fork.Mutex()
        self._finished = False
        self._is_begun = False
        self._saved_at = 0.0

    @cached_property
    def later(self) -> Responder | None:
        """Sends what comes after it can grow no more."""
        return self._carrier()

    @property
    def alive_key(self) -> str:
        """Key of the storage that shows that this process is alive."""
        return f"{self.key}:alive"

    def add(self, piece: Any) -> bool:
        """Take a piece; whether it is time to save.

        Raises:
            InvalidArgumentError: It is nothing that can be shown, or more than that and is not to be split.
        """
        with self._mutex.lock:
            text = self._text
            card = text.card
            text.add(piece)
            if text.card is not card:
                self._check_card()
            if text.size > self._limit and not self._long_answers.split:
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
            if not self.first.done() and text.text:
                self.first.set_result(None)
        return is_due

    def rest(self) -> list[str]:
        """Return the messages that follow, when the answer is complete: what is longer than can be shown."""
        with self._mutex.lock:
            if not self._text.is_too_long:
                return []
            name, message = self.handler.name, self.incoming.message
            words = self._long_answers.bounded(name, message, self._words_and_note)
            return self._long_answers.parted(name, message, lambda: self.later, words, self._room_for_words)[1]

    @property
    def _words_and_note(self) -> str:
        return with_note(self._text.words, self._text.note, None)

    @property
    def _room_for_words(self) -> int:
        return self._room - utf8_size(self._text.thoughts)

    def _shown(self) -> str:
        """Return what is shown: all of the text, or its beginning."""
        text = self._text
        if not text.is_too_long:
            return text.text
        words = self._words_and_note
        if not self._beginning or (self._finished and self._parted_at < len(words)):
            self._beginning = text.thoughts + self._first_of(words)
            self._parted_at = len(words)
        return self._beginning

    def _first_of(self, words: str) -> str:
        room, most = self._room_for_words, self._long_answers.max_length
        whole = words if most is None else shorten(words, most)
        if utf8_size(whole) <= room:
            return whole
        if self.later is None or not self._long_answers.split:
            return with_note(shorten(self._text.words, room), self._text.note, room)
        return split_messages(whole, room)[0]

    def _check_card(self) -> None:
        """Raise if the answer cannot end with its card, as it would never end.

        Raises:
            InvalidArgumentError: It cannot.
        """
        try:
            render({**self.state(), "finish": True}, self.incoming.message, self._replies)
        except Exception:
            self._text.card = None
            raise

    def finish(self, error: Exception | None) -> bool:
        """Take no more pieces; whether it is this call's business to tell of the error."""
        with self._mutex.lock:
            self.error = error
            if error is not None and self._is_begun:
                self._text.end_with(self._broken_off)
            self._finished = True
            if not self.first.done():
                self.first.set_result(None)
            return error is not None and self._is_begun

    def begin(self, *, is_asked_again: bool) -> None:
        """Note that the first of it is about to be shown.

        Args:
            is_asked_again: Whether WeCom sends the message again where its handler fails.

        Raises:
            Exception: What the handler raised before it said anything, so that it can be called again.
        """
        with self._mutex.lock:
            if self.error is not None and is_asked_again and not self._text.text:
                raise self.error
            if self.error is not None:
                self._text.end_with(self._broken_off)
            self._is_begun = True

    def show(self) -> str:
        """Return the first answer, rendered.

        Raises:
            InvalidArgumentError: It cannot be.
        """
        return render(self.state(), self.incoming.message, self._replies, is_first=True)

    @property
    def is_finished(self) -> bool:
        """Whether there comes no more."""
        return self._finished

    @property
    def words(self) -> str:
        """The text so far, without what was thought."""
        with self._mutex.lock:
            return self._text.words

    def state(self) -> dict[str, Any]:
        """Return how far the answer is, as it stands in the storage."""
        with self._mutex.lock:
            text = self._text
            return {
                "id": self.id,
                "text": self._shown(),
                "finish": self._finished,
                "started": self.started,
                "card": text.card,
                "pictures": text.pictures,
                "feedback": text.feedback,
            }


def render(state: dict[str, Any], message: Callback, replies: ReplyTable, *, is_first: bool = False) -> str:
    """Return the reply that shows how far an answer is.

    Args:
        state: As `GrowingAnswer.state` gives it.
        message: What is answered, or the callback that asks.
        replies: Which replies there are.
        is_first: Whether it is the first of this answer, which alone can ask for feedback.

    Raises:
        InvalidArgumentError: There is no such reply.
    """
    parts = {
        "id": state["id"],
        "text": state["text"],
        "finish": state["finish"],
        "feedback": state["feedback"] if is_first else None,
        "card": state["card"] if state["finish"] else None,
        "pictures": state.get("pictures") if state["finish"] else None,
    }
    return replies.render_growth(message, parts)


def answer_key(incoming: Incoming, growth_id: str) -> str:
    """Return the key of the storage under which an answer is found."""
    return f"growth:{incoming.channel.name}:{digest(incoming.receiver, growth_id)}"
