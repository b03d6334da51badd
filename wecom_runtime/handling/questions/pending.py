"""The questions of this process that wait, and where each is found: by channel, corp, chat, member and card."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, chat_of, corp_of, member_of, reach
from wecom_runtime.handling.channel import digest

if TYPE_CHECKING:
    from wecom_runtime.handling.channel import Channel
    from wecom_runtime.handling.failures import FailureReporter


class Question:
    """A question that waits.

    Args:
        place: Where it is found: the same for the callbacks that answer it.
        kind: The class of what answers it.
        channel: Where it was asked; opens what another process has sealed.
        reply: What the callback that answers is answered by, or a function of it that gives this.
    """

    __slots__ = ("answer", "channel", "id", "is_open", "kind", "place", "reply", "since")

    def __init__(self, place: str, kind: type[Callback], channel: Channel, reply: Any) -> None:
        self.id = secrets.token_hex(8)
        self.since = time.time()
        self.place = place
        self.kind = kind
        self.channel = channel
        self.reply = reply
        self.answer: Future[Callback | None] = Future()
        """Done with None where the program ends."""
        self.is_open = True
        """Whether an answer is taken: there is none yet, none is being fetched, and it still waits."""

    def __repr__(self) -> str:
        return f"<Question {self.id}>"


class PendingQuestions:
    """All questions that wait in this process.

    Args:
        render: Makes the text of a reply.
        failures: Is told of a reply that cannot be made.
    """

    def __init__(self, render: Callable[[Any, Callback], str], failures: FailureReporter) -> None:
        self._render = render
        self._failures = failures
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        fork.watch(self)

    def __len__(self) -> int:
        return sum(map(len, self._waiting.values()))

    def after_fork_in_child(self) -> None:
        self._waiting: dict[str, list[Question]] = {}
        """By their place, the newest last."""

    def all(self) -> list[Question]:
        """Return all of them."""
        with self._mutex.lock:
            return [question for questions in self._waiting.values() for question in questions]

    def enter(self, question: Question) -> None:
        """Have a question wait."""
        with self._mutex.lock:
            self._waiting.setdefault(question.place, []).append(question)

    def close(self, question: Question) -> bool:
        """Take no answer any more; False if there is one, or one is just being fetched."""
        with self._mutex.lock:
            was_open, question.is_open = question.is_open, False
            return was_open

    def leave(self, question: Question) -> None:
        """Forget a question. What other processes know of it is taken away by `SharedQuestions`."""
        with self._mutex.lock:
            questions = self._waiting.get(question.place, [])
            if question in questions:
                questions.remove(question)
            if not questions:
                self._waiting.pop(question.place, None)

    def end(self) -> None:
        """End all of them with no answer: the program ends."""
        with self._mutex.lock:
            waiting = self.all()
            self._waiting.clear()
            for question in waiting:
                question.is_open = False
                if not question.answer.done():
                    question.answer.set_result(None)

    def at(self, place: str, message: Callback) -> Question | None:
        """Return the newest question at a place that a message answers, and that waits."""
        with self._mutex.lock:
            for question in reversed(self._waiting.get(place, [])):
                if isinstance(message, question.kind) and question.is_open:
                    return question
        return None

    def give(self, question: Question, message: Callback) -> str | None:
        """Give a question its answer; the text of the reply to it, None where it waits no more."""
        if not self.close(question):
            return None
        reply = self.reply_to(question, message)
        question.answer.set_result(message)
        self.leave(question)
        return reply

    def reply_to(self, question: Question, message: Callback) -> str:
        """Return the text of the reply to what answers a question; "" for none."""
        reply: Any = question.reply
        try:
            return self._render(reply(message) if callable(reply) else reply, message)
        except Exception as error:
            self._failures.failed("the reply= of ask()", message, error)
            return ""


def question_key(message: Callback, channel: Channel, task_id: str) -> str:
    """Return where a question is found; "" where nobody can answer it."""
    member = member_of(message)
    return digest("ask", channel.name, corp_of(message), chat_of(message), member, task_id) if member else ""


def answered_question_key(message: Callback, channel: Channel) -> str:
    """Return where the question is found that a callback may answer; "" where it answers none."""
    if not message.__card_by__:
        return question_key(message, channel, "")
    task_id = reach(message, message.__card_by__)
    return question_key(message, channel, task_id) if task_id and isinstance(task_id, str) else ""
