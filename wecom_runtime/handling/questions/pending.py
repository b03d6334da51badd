"""The pending questions of this process, and their keys: channel, corp, chat, member and card."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, attribute_at, conversation_of, corp_of, member_of
from wecom_runtime.errors import NoAnswerError
from wecom_runtime.handling.channel import digest
from wecom_runtime.language import say

from .approval import approval_group, approval_key, is_approval

if TYPE_CHECKING:
    from wecom_runtime.handling.channel import Channel
    from wecom_runtime.handling.failures import FailureReporter

MAX_TEXTS = 2
"""The largest number of questions to a member in a chat that wait for a message."""
MAX_CLICKS = 20
"""The largest number of questions to a member in a chat that wait for a click."""


class Question:
    """A pending question.

    Args:
        key: The key of the question, which the callbacks that answer it share.
        kind: The class of the answer.
        channel: The channel of the question, which unseals an answer from another process.
        reply: The reply to the answer, or a function of the answer.
        group: The key of the member in the chat, and whether the question waits for a click. The questions of a group
            are limited in number, and the storage lists all questions of the member under this key.
        is_plain: Whether a plain handler asks, which occupies a thread while it waits.
        accepts: Returns whether a callback is an answer; others are ignored. None accepts all.
    """

    __slots__ = (
        "accepts",
        "answer",
        "channel",
        "group",
        "id",
        "is_open",
        "is_plain",
        "is_superseded",
        "key",
        "kind",
        "reply",
        "since",
    )

    def __init__(
        self,
        key: str,
        kind: type[Callback],
        channel: Channel,
        reply: Any,
        group: tuple[str, bool],
        *,
        is_plain: bool,
        accepts: Callable[[Callback], bool] | None = None,
    ) -> None:
        self.accepts = accepts
        self.id = secrets.token_hex(8)
        self.since = time.time()
        self.key = key
        self.kind = kind
        self.channel = channel
        self.reply = reply
        self.group = group
        self.is_plain = is_plain
        self.answer: Future[Callback | NoAnswerError] = Future()
        """The future of the answer; its result is an error if the question ends without one."""
        self.is_open = True
        """Whether it accepts an answer: it still waits, and no answer has come or is being fetched."""
        self.is_superseded = False
        """Whether a newer question replaces it, which ends it unless the answer that is being fetched is one."""

    def __repr__(self) -> str:
        return f"<Question {self.id}>"


class PendingQuestions:
    """The pending questions of this process.

    Args:
        render: Renders the text of a reply.
        failures: Reports a reply that cannot be rendered.
        max_plain: The largest number of questions of plain handlers.
    """

    def __init__(self, render: Callable[[Any, Callback], str], failures: FailureReporter, max_plain: int) -> None:
        self._max_plain = max_plain
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
        self.groups: dict[tuple[str, bool], OrderedDict[str, Question]] = {}
        """The questions of each group by their ids, the newest last."""
        self.plain = 0
        """The number of questions of plain handlers."""

    @property
    def is_empty(self) -> bool:
        """Whether no question is pending."""
        return not self._by_key

    def all(self) -> list[Question]:
        """Return all questions."""
        with self._mutex.lock:
            return [question for questions in self._by_key.values() for question in questions]

    def contains(self, key: str, number: str) -> bool:
        """Return whether a question with a key and an id is pending."""
        with self._mutex.lock:
            return any(one.id == number for one in self._by_key.get(key, ()))

    def add(self, question: Question) -> None:
        """Add a question. It ends the oldest one of its group if the group has its maximum.

        Raises:
            NoAnswerError: Too many questions of plain handlers wait.
        """
        with self._mutex.lock:
            group: Mapping[str, Question] = self.groups.get(question.group, {})
            is_full = len(group) >= maximum(is_click=question.group[1])
            oldest = next((one for one in group.values() if one.is_open), None) if is_full else None
            if question.is_plain and self.plain - (oldest is not None and oldest.is_plain) >= self._max_plain:
                raise NoAnswerError(
                    say(
                        "{most} questions of plain handlers wait already, each in a thread: a question of an async def "
                        "handler needs no thread",
                        most=self._max_plain,
                    )
                )
            if oldest is not None:
                self._end(oldest, _superseded_error(is_click=question.group[1]))
            self._by_key.setdefault(question.key, []).append(question)
            self.groups.setdefault(question.group, OrderedDict())[question.id] = question
            self.plain += question.is_plain

    def close(self, question: Question) -> bool:
        """Accept no more answers to a question; return False if it has one, or one is being fetched."""
        with self._mutex.lock:
            was_open, question.is_open = question.is_open, False
            return was_open

    def remove(self, question: Question) -> None:
        """Remove a question. `SharedQuestions` removes it for other processes."""
        with self._mutex.lock:
            questions = self._by_key.get(question.key, [])
            if question not in questions:
                return
            questions.remove(question)
            self.plain -= question.is_plain
            group = self.groups[question.group]
            del group[question.id]
            if not questions:
                del self._by_key[question.key]
            if not group:
                del self.groups[question.group]

    def cancel_all(self) -> None:
        """Cancel all questions, as the program ends."""
        with self._mutex.lock:
            for question in self.all():
                self._end(question, ending_error())

    def end(self, question: Question) -> None:
        """End a question of an answer that is stopped."""
        with self._mutex.lock:
            self._end(question, stopped_error())

    def supersede(self, question: Question) -> None:
        """End a question that a newer one replaces, unless it has an answer. One that is being fetched comes first."""
        with self._mutex.lock:
            question.is_superseded = True
            if question.is_open:
                self._end(question, _superseded_error(is_click=question.group[1]))

    def reopen(self, question: Question) -> None:
        """Accept answers again, as the one that was fetched is none."""
        with self._mutex.lock:
            question.is_open = True
            if question.is_superseded:
                self._end(question, _superseded_error(is_click=question.group[1]))

    def _end(self, question: Question, error: NoAnswerError) -> None:
        """End a question with an error, unless it has an answer."""
        question.is_open = False
        self.remove(question)
        if not question.answer.done():
            question.answer.set_result(error)

    def find(self, key: str, message: Callback) -> Question | None:
        """Return the newest open question with a key that a message answers."""
        with self._mutex.lock:
            for question in reversed(self._by_key.get(key, [])):
                if isinstance(message, question.kind) and question.is_open:
                    return question
        return None

    def answer(self, question: Question, message: Callback) -> str | None:
        """Answer a question; return the text of the reply to the answer, or None if the question is closed.

        A message that the question does not accept is ignored, with an empty reply.
        """
        if not self.accepts(question, message):
            return ""
        if not self.close(question):
            return None
        reply = self.reply_to(question, message)
        return reply if self.complete(question, message) else None

    def complete(self, question: Question, message: Callback) -> bool:
        """Resolve a closed question with its answer; return False if it has ended meanwhile."""
        with self._mutex.lock:
            if question.answer.done():
                return False
            question.answer.set_result(message)
            self.remove(question)
            return True

    def accepts(self, question: Question, message: Callback) -> bool:
        """Return whether a question accepts a message as its answer."""
        try:
            return question.accepts is None or question.accepts(message)
        except Exception as error:
            self._failures.report("the by= of approve()", message, error)
            return False

    def reply_to(self, question: Question, message: Callback) -> str:
        """Return the text of the reply to an answer; "" for none."""
        reply: Any = question.reply
        try:
            return self._render(reply(message) if callable(reply) else reply, message)
        except Exception as error:
            self._failures.report("the reply= of ask()", message, error)
            return ""


def ending_error() -> NoAnswerError:
    """Return the error of a question during the end of the program."""
    error = NoAnswerError(say("the program ends, and waits for no more answers"))
    error.is_ending = True
    return error


def stopped_error() -> NoAnswerError:
    """Return the error of a question of an answer that is stopped."""
    return NoAnswerError(say("the answer was stopped, and waits for nobody"))


def maximum(*, is_click: bool) -> int:
    """Return the largest number of questions to a member in a chat that wait for a click, or for a text."""
    return MAX_CLICKS if is_click else MAX_TEXTS


def _superseded_error(*, is_click: bool) -> NoAnswerError:
    """Return the error of the oldest question of a group with the maximum number."""
    most = maximum(is_click=is_click)
    if is_click:
        text = say(
            "a newer question ends this one: in a chat, {most} questions to a member wait for a click", most=most
        )
    else:
        text = say("a newer question ends this one: in a chat, {most} questions to a member wait for a text", most=most)
    return NoAnswerError(text)


def question_key(message: Callback, channel: Channel, task_id: str) -> str:
    """Return the key of a question; "" if the callback names no member."""
    member = member_of(message)
    return digest("ask", channel.name, corp_of(message), *conversation_of(message), member, task_id) if member else ""


def answered_question_key(message: Callback, channel: Channel) -> str:
    """Return the key of the questions that a callback may answer; "" if it answers none."""
    return answered_group_and_key(message, channel)[1]


def answered_group_and_key(message: Callback, channel: Channel) -> tuple[str, str]:
    """Return the key of the member's list, and the key of the questions that a callback may answer; "" for none."""
    group = question_key(message, channel, "")
    if not message.__card_by__:
        return group, group
    task_id = attribute_at(message, message.__card_by__)
    if is_approval(message):
        return approval_group(task_id), digest(*approval_key(channel, task_id))
    return group, question_key(message, channel, task_id) if task_id and isinstance(task_id, str) else ""
