"""Questions that handlers ask, and the callbacks that answer them.

A card is answered by a click on it, a text by the next message of the member in that chat. What answers goes to the one
that waits before anything else is looked at, be it in this process or in another one.
"""

from __future__ import annotations

import copy
import secrets
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.records import Record
from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError, NoAnswerError
from wecom_runtime.flow import Command, Flow, Wait
from wecom_runtime.handling.running.thread_pool import allowing_extra_thread
from wecom_runtime.language import say
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.memory import MemoryStorage

from .pending import PendingQuestions, Question, answered_question_key, question_key
from .shared import SharedQuestions

if TYPE_CHECKING:
    from wecom_runtime.handling.callback_run import CallbackRun
    from wecom_runtime.handling.channel import Incoming
    from wecom_runtime.handling.failures import FailureReporter
    from wecom_runtime.handling.running.workers import Job, Workers

ASK_TIMEOUT = 300.0
"""Seconds that a question waits, unless it is told otherwise."""
FETCH_GRACE = 5.0
"""Seconds that a question whose time is over waits for an answer that is just being fetched."""


class QuestionBroker:
    """Asks for handlers, and gives each answer to the one that waits for it.

    Args:
        storage: By which the processes find each other.
        lease: Seconds after which a question is over whose process has died.
        parse: Makes the callback of its text.
        render: Makes the text of a reply.
        failures: Is told of a reply that cannot be made.
        workers: A handler that waits holds no place among them.
        is_open: Whether questions may be asked, and no drain has begun.
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
    ) -> None:
        self._workers = workers
        self._is_open = is_open
        self._questions = PendingQuestions(render, failures)
        is_local = type(storage) is MemoryStorage
        self._shared = None if is_local else SharedQuestions(storage, lease, parse, self._questions)

    def __repr__(self) -> str:
        return f"<{len(self._questions)} questions>"

    def ask(
        self,
        run: CallbackRun,
        question: Any,
        kind: type[Callback],
        timeout: float,
        reply: Any,
        speak: Callable[[Any], Flow[None]],
    ) -> Flow[Callback]:
        """Ask the member whose callback is handled, and wait.

        Args:
            run: The callback.
            question: A card or a text.
            kind: The class of what answers.
            timeout: Seconds to wait at most.
            reply: What answers the answer, or a function of it.
            speak: Says something in the chat.

        Returns:
            The click, or the message.

        Raises:
            ConfigurationError: This handler cannot wait.
            InvalidArgumentError: The callback names no member, or this cannot be asked.
            NoAnswerError: Nobody answered in time, or a drain has begun.
            WeComError: The question was not sent.
        """
        _check(run)
        if not self._is_open():
            raise _ended()
        question, task_id = _with_task_id(question)
        place = question_key(run.message, run.channel, task_id)
        if not place:
            raise InvalidArgumentError(
                say("a {kind} names no member who could answer", kind=type(run.message).__name__)
            )
        asked = Question(place, kind, run.channel, reply)
        if run.place is not None:
            run.place.leave()  # what the member writes meanwhile, and is no answer, does not wait
        self._questions.enter(asked)
        try:
            if self._shared is not None:
                yield from self._shared.enter(asked)
            yield from speak(question)
            came = yield _AwaitAnswer(self._workers, run.job, asked.answer, timeout)
            if not came and not self._questions.close(asked):
                came = yield Wait(asked.answer, FETCH_GRACE)
            if not came:
                raise NoAnswerError(say("nobody answered within {seconds:g} s", seconds=timeout))
            answer = asked.answer.result()
            if answer is None:
                raise _ended()
            return answer
        finally:
            self._questions.leave(asked)

    def end(self) -> None:
        """End all questions of this process with an error: the program ends."""
        self._questions.end()

    def may_answer(self, message: Callback) -> bool:
        """Return whether a callback is of a sort that answers questions."""
        return message.__is_message__ or bool(message.__card_by__)

    def is_awaited(self, incoming: Incoming) -> Flow[bool]:
        """Return whether a question waits for a callback, in this process or in another one."""
        place = answered_question_key(incoming.message, incoming.channel)
        if not place:
            return False
        if self._questions.at(place, incoming.message) is not None:
            return True
        return self._shared is not None and (yield from self._shared.look(place))

    def give(self, incoming: Incoming) -> Flow[str | None]:
        """Give a callback to the question that waits for it; the text of the reply, None if nobody takes it."""
        place = answered_question_key(incoming.message, incoming.channel)
        question = self._questions.at(place, incoming.message)
        if question is not None:
            return self._questions.give(question, incoming.message)
        return None if self._shared is None else (yield from self._shared.send(place, incoming))


class _AwaitAnswer(Command):
    """Wait for an answer; results in whether it came. A handler that waits holds no place among workers.

    Args:
        workers: All of them.
        job: The room of the handler, if it has some.
        answer: What is waited for.
        timeout: Seconds to wait at most.
    """

    __slots__ = ("_job", "_wait", "_workers")

    def __init__(self, workers: Workers, job: Job | None, answer: Future[Callback | None], timeout: float) -> None:
        self._workers = workers
        self._job = job
        self._wait = Wait(answer, timeout)

    def perform(self, transport: Any) -> bool:
        with self._workers.without(self._job), allowing_extra_thread():
            return self._wait.perform(transport)

    async def aperform(self, transport: Any) -> bool:
        with self._workers.without(self._job), allowing_extra_thread():
            turn = None if self._job is None else self._job.give_turn()
            try:
                return await self._wait.aperform(transport)
            finally:
                if turn is not None and self._job is not None:
                    await self._job.await_turn(turn)


def _check(run: CallbackRun) -> None:
    """Raise if a handler cannot wait for a person.

    Raises:
        ConfigurationError: It cannot.
    """
    name, incoming = run.handler.name, run.incoming
    if incoming is None:
        raise ConfigurationError(
            say("{name} runs in the worker of a queue, which cannot wait for a person: no ask() there", name=name)
        )
    if incoming.is_awaited:
        raise ConfigurationError(
            say(
                "{name} cannot wait for a customer, whose next message comes when this one is handled: keep in "
                "context.state what is to be known then",
                name=name,
            )
        )
    if not run.handler.background and incoming.is_sent_again:
        raise ConfigurationError(
            say(
                "{name} has to answer WeCom within 5 s, and cannot wait for a person: "
                "@router.on(…, background=True) lets it ask()",
                name=name,
            )
        )


def _ended() -> NoAnswerError:
    error = NoAnswerError(say("the program ends, and waits for no answer any more"))
    error.is_ending = True
    return error


def _with_task_id(question: Any) -> tuple[Any, str]:
    """Return a question and the id by which clicks on it are known; a card without one gets one, a text has none."""
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
