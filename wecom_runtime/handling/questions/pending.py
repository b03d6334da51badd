"""The pending questions of this process, and their keys: channel, corp, chat, member and card."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, attribute_at, chat_of, corp_of, member_of
from wecom_runtime.handling.channel import digest

if TYPE_CHECKING:
    from wecom_runtime.handling.channel import Channel
    from wecom_runtime.handling.failures import FailureReporter


class Question:
    """A pending question.

    Args:
        key: The key of the question, which the callbacks that answer it share.
        kind: The class of the answer.
        channel: The channel of the question, which unseals an answer from another process.
        reply: The reply to the answer, or a function of the answer.
    """

    __slots__ = ("answer", "channel", "id", "is_open", "key", "kind", "reply", "since")

    def __init__(self, key: str, kind: type[Callback], channel: Channel, reply: Any) -> None:
        self.id = secrets.token_hex(8)
        self.since = time.time()
        self.key = key
        self.kind = kind
        self.channel = channel
        self.reply = reply
        self.answer: Future[Callback | None] = Future()
        """The future of the answer; its result is None if the program ends."""
        self.is_open = True
        """Whether it accepts an answer: it still waits, and no answer has come or is being fetched."""

    def __repr__(self) -> str:
        return f"<Question {self.id}>"


class PendingQuestions:
    """The pending questions of this process.

    Args:
        render: Renders the text of a reply.
        failures: Reports a reply that cannot be rendered.
    """

    def __init__(self, render: Callable[[Any, Callback], str], failures: FailureReporter) -> None:
        self._render = render
        self._failures = failures
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        fork.watch(self)

    def __len__(self) -> int:
        return sum(map(len, self._by_key.values()))

    def after_fork_in_child(self) -> None:
        self._by_key: dict[str, list[Question]] = {}
        """The questions of each key, the newest last."""

    def all(self) -> list[Question]:
        """Return all questions."""
        with self._mutex.lock:
            return [question for questions in self._by_key.values() for question in questions]

    def add(self, question: Question) -> None:
        """Add a question."""
        with self._mutex.lock:
            self._by_key.setdefault(question.key, []).append(question)

    def close(self, question: Question) -> bool:
        """Accept no more answers to a question; return False if it has one, or one is being fetched."""
        with self._mutex.lock:
            was_open, question.is_open = question.is_open, False
            return was_open

    def remove(self, question: Question) -> None:
        """Remove a question. `SharedQuestions` removes it for other processes."""
        with self._mutex.lock:
            questions = self._by_key.get(question.key, [])
            if question in questions:
                questions.remove(question)
            if not questions:
                self._by_key.pop(question.key, None)

    def cancel_all(self) -> None:
        """Cancel all questions, as the program ends."""
        with self._mutex.lock:
            questions = self.all()
            self._by_key.clear()
            for question in questions:
                question.is_open = False
                if not question.answer.done():
                    question.answer.set_result(None)

    def find(self, key: str, message: Callback) -> Question | None:
        """Return the newest open question with a key that a message answers."""
        with self._mutex.lock:
            for question in reversed(self._by_key.get(key, [])):
                if isinstance(message, question.kind) and question.is_open:
                    return question
        return None

    def answer(self, question: Question, message: Callback) -> str | None:
        """Answer a question; return the text of the reply to the answer, or None if the question is closed."""
        if not self.close(question):
            return None
        reply = self.reply_to(question, message)
        question.answer.set_result(message)
        self.remove(question)
        return reply

    def reply_to(self, question: Question, message: Callback) -> str:
        """Return the text of the reply to an answer; "" for none."""
        reply: Any = question.reply
        try:
            return self._render(reply(message) if callable(reply) else reply, message)
        except Exception as error:
            self._failures.report("the reply= of ask()", message, error)
            return ""


def question_key(message: Callback, channel: Channel, task_id: str) -> str:
    """Return the key of a question; "" if the callback names no member."""
    member = member_of(message)
    return digest("ask", channel.name, corp_of(message), chat_of(message), member, task_id) if member else ""


def answered_question_key(message: Callback, channel: Channel) -> str:
    """Return the key of the questions that a callback may answer; "" if it answers none."""
    if not message.__card_by__:
        return question_key(message, channel, "")
    task_id = attribute_at(message, message.__card_by__)
    return question_key(message, channel, task_id) if task_id and isinstance(task_id, str) else ""
