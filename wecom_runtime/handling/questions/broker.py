"""The broker of questions: sends the questions of handlers, and delivers each answer to the handler that waits for it.

A card is answered by a click on it, a text by the next message of the member in that chat. An answer is delivered to
its question, in this process or in another one, before a handler is selected.
"""

from __future__ import annotations

import copy
import secrets
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.records import Record
from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError, NoAnswerError
from wecom_runtime.flow import Flow, Wait
from wecom_runtime.handling.channel import digest
from wecom_runtime.handling.running.suspended import SuspendedWait
from wecom_runtime.language import say
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.memory import MemoryStorage

from .approval import Approval, ApprovalCard, Approvers, accepts_from, approval_key, is_approval
from .listing import Listing
from .pending import (
    PendingQuestions,
    Question,
    answered_group_and_key,
    ending_error,
    question_key,
    stopped_error,
)

if TYPE_CHECKING:
    from wecom_runtime.handling.callback_run import CallbackRun
    from wecom_runtime.handling.channel import Incoming
    from wecom_runtime.handling.failures import FailureReporter
    from wecom_runtime.handling.inbox import ProcessInbox
    from wecom_runtime.handling.running.workers import Workers
    from wecom_runtime.handling.time_limit import TimeLimit

    from .shared import SharedQuestions

ASK_TIMEOUT = 300.0
"""Seconds that a question waits by default."""
FETCH_GRACE = 5.0
"""Seconds beyond its timeout that a question waits for an answer that is being fetched from the storage."""


class QuestionBroker:
    """The broker of an engine's questions.

    Args:
        storage: The storage by which processes exchange questions and answers.
        lease: Seconds after which a question of a process that died ends.
        parse: Parses the text of a callback.
        render: Renders the text of a reply.
        failures: Reports a reply that cannot be rendered.
        workers: The capacity, which a waiting handler does not occupy.
        is_open: Returns whether questions may be asked, since no drain has begun.
        max_plain: The largest number of pending questions of plain handlers, each of which occupies a thread.
        inbox: The inbox of this process.
        time_limit: The time limit of handlers, which does not count while they wait.
    """

    def __init__(
        self,
        storage: SessionStorage,
        lease: int,
        parse: Callable[[str], Callback],
        render: Callable[[Any, Callback], str],
        failures: FailureReporter,
        workers: Workers,
        is_open: Callable[[], bool],
        max_plain: int,
        inbox: ProcessInbox,
        time_limit: TimeLimit,
    ) -> None:
        self._time_limit = time_limit
        self._workers = workers
        self._is_open = is_open
        self._pending = PendingQuestions(render, failures, max_plain)
        is_local = type(storage) is MemoryStorage
        self.shared: SharedQuestions | None = None
        if not is_local:
            from .shared import SharedQuestions  # not needed with one process

            self.shared = SharedQuestions(storage, lease, parse, self._pending, inbox)

    def __repr__(self) -> str:
        return f"<{len(self._pending)} questions>"

    def ask(
        self,
        run: CallbackRun,
        question: Any,
        kind: type[Callback],
        timeout: float,
        reply: Any,
        send: Callable[[Any], Flow[None]],
    ) -> Flow[Callback]:
        """Ask the member of a callback, and wait for the answer.

        Args:
            run: The callback.
            question: A card or a text.
            kind: The class of the answer.
            timeout: Seconds to wait at most.
            reply: The reply to the answer, or a function of the answer.
            send: Sends a message to the chat.

        Returns:
            The click, or the message.

        Raises:
            ConfigurationError: The handler cannot wait.
            InvalidArgumentError: The callback names no member, or the question is neither a card nor a text.
            NoAnswerError: There was no answer in time, newer questions have ended this one, too many questions of
                plain handlers wait, the answer of the handler is stopped, or a drain has begun.
            WeComError: The question was not sent.
        """
        _check_handler(run)
        if not self._is_open():
            raise ending_error()
        if run.fetching is None:
            question, task_id = _with_task_id(question)
        else:
            run.fetching.check_question(question)
            task_id = ""
        key = question_key(run.message, run.channel, task_id)
        if not key:
            raise InvalidArgumentError(
                say("a {kind} names no member who could answer", kind=type(run.message).__name__)
            )
        member = question_key(run.message, run.channel, "")
        immediate = reply if run.fetching is None else None
        is_plain = not run.handler.is_async_def
        asked = Question(key, kind, run.channel, immediate, (member, bool(task_id)), is_plain=is_plain)
        answer = yield from self._wait_for_answer(run, asked, timeout, [question], send)
        if run.fetching is not None and reply is not None:  # a message, as there is no reply to what was fetched
            content = reply(answer) if callable(reply) else reply
            if content is not None:
                yield from send(content)
        return answer

    def approve(
        self,
        run: CallbackRun,
        card: ApprovalCard,
        approvers: Approvers,
        timeout: float,
        send: Callable[[Any], Flow[None]],
    ) -> Flow[Approval]:
        """Ask for an approval, and wait for the click.

        Args:
            run: The callback.
            card: The card.
            approvers: The members who may answer.
            timeout: Seconds to wait at most.
            send: Sends a message to the chat.

        Raises:
            ConfigurationError, NoAnswerError, WeComError: As for `ask`.
            InvalidArgumentError: Nobody may answer.
        """
        _check_handler(run)
        if not self._is_open():
            raise ending_error()
        asked = Question(
            digest(*approval_key(run.channel, card.task_id)),
            Callback,
            run.channel,
            card.outcome,
            (card.group, True),
            is_plain=not run.handler.is_async_def,
            accepts=accepts_from(approvers, run.message),
        )
        messages = [card.render()] if card.message is None else [card.message, card.render()]
        return card.result((yield from self._wait_for_answer(run, asked, timeout, messages, send)))

    def group_of(self, run: CallbackRun) -> str:
        """Return the key of the list of questions for an approval. Without a member, each approval has its own list."""
        return question_key(run.message, run.channel, "") or secrets.token_hex(16)

    def _wait_for_answer(
        self, run: CallbackRun, asked: Question, timeout: float, messages: list[Any], send: Callable[[Any], Flow[None]]
    ) -> Flow[Callback]:
        """Send a question, and wait for the answer."""
        switch, end = run.switch, partial(self._pending.end, asked)
        if not switch.add(end):
            raise stopped_error()
        switch.questions += 1
        try:
            self._pending.add(asked)
            if self.shared is not None:
                yield from self.shared.add(asked, timeout)
            for content in messages:
                yield from send(content)
            with self._time_limit.suspended(run):
                came = yield SuspendedWait(self._workers, run.job, asked.answer, timeout)
                if not came and not self._pending.close(asked):
                    came = yield Wait(asked.answer, FETCH_GRACE)
            answer = asked.answer.result() if came else None
            if isinstance(answer, NoAnswerError):
                raise answer
            if self.shared is not None:
                self._pending.remove(asked)
                yield from self.shared.remove(asked)
            if answer is None:
                raise NoAnswerError(say("no answer within {seconds:g} s", seconds=timeout))
            return answer
        finally:
            switch.questions -= 1
            switch.remove(end)
            self._pending.remove(asked)

    def cancel_all(self) -> None:
        """Cancel all questions of this process with an error, as the program ends."""
        self._pending.cancel_all()

    def is_possible_answer(self, incoming: Incoming) -> bool:
        """Return whether a callback is of a kind that answers questions, and questions may be pending."""
        if self.shared is None and self._pending.is_empty:
            return False
        message = incoming.message
        return message.__is_message__ or bool(message.__card_by__) or incoming.fetching is not None

    def listing(self, incoming: Incoming) -> Listing | None:
        """Return the listing of the questions of other processes that a message may answer, to be read.

        None if there is none: no storage is shared, the callback is a click on a card, or a question of this process
        waits for it. Call `is_awaited` then.
        """
        message = incoming.message
        if self.shared is None or message.__card_by__:
            return None
        group = question_key(message, incoming.channel, "")
        if not group or self._pending.find(group, message) is not None:
            return None
        return Listing(group)

    def is_unawaited_approval(self, message: Callback) -> bool:
        """Return whether a callback is a click on the card of an approval that no handler waits for any more."""
        return is_approval(message)

    def is_awaited(self, incoming: Incoming) -> Flow[bool]:
        """Return whether a question waits for a callback, in this process or in another one."""
        group, key = answered_group_and_key(incoming.message, incoming.channel)
        if not key:
            return False
        if self._pending.find(key, incoming.message) is not None:
            return True
        return self.shared is not None and (yield from self.shared.exist(group, key))

    def deliver(self, incoming: Incoming) -> Flow[str | None]:
        """Deliver a callback to the newest question that waits for it, in whichever process.

        Returns:
            The text of the reply; None if no question accepts the callback.
        """
        group, key = answered_group_and_key(incoming.message, incoming.channel)
        if self.shared is not None:
            return (yield from self.shared.deliver(group, key, incoming))
        question = self._pending.find(key, incoming.message)
        return None if question is None else self._pending.answer(question, incoming.message)


def _check_handler(run: CallbackRun) -> None:
    """Raise if a handler cannot wait for a person.

    Raises:
        ConfigurationError: It cannot.
    """
    if run.is_in_worker or run.handler.background or run.is_streaming or not run.incoming.is_repeated:
        return
    raise ConfigurationError(
        say(
            "{name} has to answer WeCom within 5 s, and cannot wait for a person: "
            "@router.on(…, background=True) lets it ask()",
            name=run.handler.name,
        )
    )


def _with_task_id(question: Any) -> tuple[Any, str]:
    """Return a question and its task_id, which clicks on it contain. A card without one gets one; a text has none."""
    if isinstance(question, str):
        return question, ""
    for path in ((), ("template_card",)):
        card = value_at(question, path[0]) if path else question
        if card is None or not value_at(card, "card_type"):
            continue
        if found := value_at(card, "task_id"):
            return question, str(found)
        task_id = secrets.token_hex(16)
        card = _with(card, "task_id", task_id)
        return (_with(question, path[0], card) if path else card), task_id
    raise InvalidArgumentError(say("ask() takes a text or a card, not a {kind}", kind=type(question).__name__))


def _with(owner: Any, name: str, value: Any) -> Any:
    if not isinstance(owner, Record):
        return {**cast("Mapping[str, Any]", owner), name: value}
    changed: Any = copy.copy(owner)
    setattr(changed, name, value)
    return changed
