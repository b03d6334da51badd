"""The second argument of a handler: who and where, the client, and ways to speak.

A handler that has a second positional parameter without a default gets a context of its callback: a plain function one
whose methods wait, an `async def` one whose methods are awaited.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar, overload

from wecom_runtime.callbacks.model import Callback, chat_of, corp_of, member_of
from wecom_runtime.data.records import Record
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError
from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.handling.questions.asking import ASK_TIMEOUT, QuestionBroker
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor
from wecom_runtime.language import say
from wecom_runtime.settings import check_number

from .state import AsyncChatState, ChatState, StateEntry, StateStore

if TYPE_CHECKING:
    from wecom_runtime.handling.callback_run import CallbackRun
    from wecom_runtime.handling.matching.handlers import Responder

C = TypeVar("C")
"""The client."""
M = TypeVar("M")
"""What a member says."""
K = TypeVar("K")
"""A click on a card."""
A = TypeVar("A", bound=Callback)

SayContent: TypeAlias = str | Record | Mapping[str, Any] | Sequence[Any]
"""What can be said: a text, a reply, a card, a list of articles, or a mapping with what the call takes."""


SINGLE_ANSWER = "answers_once"
"""Attribute of a function that answers a message later, where WeCom takes only one such answer."""


class ContextServices:
    """What contexts need of an engine.

    Args:
        executor: Where functions of the app run.
        states: The states of all members.
        sync, awaited: The classes of contexts.
    """

    def __init__(
        self,
        executor: HandlerExecutor,
        states: StateStore,
        sync: type[BaseContext[Any, Any, Any]],
        awaited: type[BaseAsyncContext[Any, Any, Any]],
    ) -> None:
        self._executor = executor
        self._states = states
        self.asking: QuestionBroker
        """Questions that wait; the engine sets it."""
        self._sync = sync
        self._async = awaited

    def context(self, run: CallbackRun) -> AnyContext[Any, Any, Any]:
        """Return the context of a callback that is handled."""
        return (self._async if run.handler.is_async_def else self._sync)(run, self)

    def client(self, run: CallbackRun) -> Any:
        """Return the client of the company that a callback is about; None where the router has none."""
        given = run.handler.client
        if given is None or not callable(given):
            return given
        incoming = run.incoming
        return given(corp_of(run.message) or (incoming.receiver if incoming is not None else ""))

    def state(self, run: CallbackRun) -> StateEntry:
        """Return where the state of a callback's member and chat is kept.

        Raises:
            InvalidArgumentError: The callback names nobody.
        """
        return self._states.place(run.message, run.channel)

    def ask(
        self, run: CallbackRun, question: SayContent, kind: type[Callback] | None, timeout: float, reply: Any
    ) -> Flow[Any]:
        """Ask something, and wait for the answer; see `Context.ask`."""
        check_number("timeout, in seconds,", timeout)
        speak = partial(self.say, run)
        return self.asking.ask(run, question, kind or Callback, timeout, reply, speak)

    def say(self, run: CallbackRun, value: SayContent) -> Flow[None]:
        """Say something to the chat of a callback, by whatever reaches it.

        Raises:
            InvalidArgumentError: Nothing reaches it, or this cannot be said.
            WeComError: It was not sent.
        """
        message = run.message
        if message.__reach__ is None and isinstance(value, Mapping) and "card_type" in value:
            value = {"msgtype": "template_card", "template_card": value}
        if run.incoming is not None and (responder := run.incoming.responder) is not None:
            yield Execute(self._executor, responder, message, value)
            return
        client = self.client(run)
        rule = message.__reach__
        if rule is not None and client is not None:
            has_agent = getattr(client, "agent_id", None) is not None
            parameters = rule.parameters(message, member_of(message), value, has_agent=has_agent)
            *steps, name = rule.call.split(".")
            home = client
            for step in steps:
                home = getattr(home, step)
            call: Callable[..., Any] = getattr(home, name)
            if isinstance(value, str):  # one that is too long goes out in pieces, where the call can
                call = getattr(home, f"{name}_pieces", call)
            yield Execute(self._executor, partial(call, **parameters))
        else:
            yield from self._answer_later(run, getattr(client, "answer", None) or run.later, value)

    def responder(self, run: CallbackRun) -> Responder | None:
        """Return what sends texts to the chat of a callback by the client of the router; None where it does not."""
        client = self.client(run)
        if client is None or run.message.__reach__ is None:
            return getattr(client, "answer", None)
        if run.handler.is_async_def:
            return lambda message, value: adrive(self.say(run, value), NO_TRANSPORT)
        return lambda message, value: drive(self.say(run, value), NO_TRANSPORT)

    def transfer(self, run: CallbackRun, userid: str) -> Flow[None]:
        """Hand the chat over to a person.

        Raises:
            InvalidArgumentError: The chat is none of customer service.
            WeComError: WeCom refused it.
        """
        incoming = run.incoming
        function = None if incoming is None else incoming.transfer
        if function is None:
            kind = type(run.message).__name__
            raise InvalidArgumentError(say("the chat of this {kind} cannot be handed over to a person", kind=kind))
        yield Execute(self._executor, function, userid)

    def _answer_later(self, run: CallbackRun, answer: Any, value: SayContent) -> Flow[None]:
        kind = type(run.message).__name__
        if not callable(answer):
            raise InvalidArgumentError(
                say(
                    "nothing reaches the chat of this {kind}: give the router client=, the client of the app or the "
                    "bot, or answer=",
                    kind=kind,
                )
            )
        once = getattr(answer, SINGLE_ANSWER, False)
        if once and run.is_answered:
            raise InvalidArgumentError(
                say("the later answer to this {kind} has been sent, and its response_url takes one", kind=kind)
            )
        yield Execute(self._executor, answer, run.message, value)
        run.is_answered = run.is_answered or once


class AnyContext(Generic[C, M, K]):
    """What contexts of plain and of asynchronous handlers have in common."""

    __slots__ = ("_conversations", "_run")

    is_async: ClassVar[bool] = False
    """Whether its methods are awaited."""

    def __init__(self, handling: CallbackRun, conversations: ContextServices) -> None:
        self._run = handling
        self._conversations = conversations

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of a {type(self.callback).__name__}>"

    @property
    def callback(self) -> Callback:
        """The callback that is handled."""
        return self._run.message

    @property
    def member(self) -> str:
        """UserID of the member who caused it; "" where the callback names none."""
        return member_of(self.callback)

    @property
    def chat(self) -> str:
        """Id of the group chat that it came from; where it is none, the UserID of the member."""
        return chat_of(self.callback)

    @property
    def client(self) -> C:
        """The client of the app or the bot, as the router was given it by `client=`.

        Raises:
            ConfigurationError: The router has none, or one of the other kind: an `async def` handler has an
                asynchronous client, a plain one a synchronous client.
        """
        client = self._conversations.client(self._run)
        if client is None:
            raise ConfigurationError(
                say("the router has no client: CallbackRouter(…, client=…), a client or a function of the corp id")
            )
        call = getattr(client, "request", None) or getattr(client, "answer", None)
        if call is not None and inspect.iscoroutinefunction(call) is not self.is_async:
            needed = say("an asynchronous one") if self.is_async else say("a synchronous one")
            raise ConfigurationError(
                say(
                    "{handler} needs {needed}, and the client= of the router is a {kind}",
                    handler=self._run.handler.name,
                    needed=needed,
                    kind=type(client).__name__,
                )
            )
        found: C = client
        return found


class BaseContext(AnyContext[C, M, K]):
    """What a plain handler gets beside its callback."""

    __slots__ = ()

    @property
    def state(self) -> ChatState:
        """What the app remembers of this member in this chat: a small mapping in the router's storage.

        Raises:
            InvalidArgumentError: The callback names no member and no chat.
        """
        return ChatState(self._conversations.state(self._run))

    def say(self, what: SayContent) -> None:
        """Say something to the chat that the callback came from.

        An app writes to the member by `client=`, a text that is too long in pieces; a long connection writes to its
        chat. A bot at a callback address has the `response_url` of the message, which takes one answer within an hour.

        Args:
            what: A text, a card, a reply, or, from an app, a list of articles or a mapping with a msgtype.

        Raises:
            InvalidArgumentError: Nothing reaches the chat, or this cannot be said.
            WeComError: It was not sent.
        """
        drive(self._conversations.say(self._run, what), NO_TRANSPORT)

    def transfer(self, userid: str) -> None:
        """Hand the customer who wrote over to a person, who answers from now on.

        Handlers get what the customer writes again when the session with the person has ended.

        Args:
            userid: UserID of a member who receives customers of the account.

        Raises:
            InvalidArgumentError: The chat is none of customer service.
            APIError: WeCom refused it: the member is not on duty, say.
        """
        drive(self._conversations.transfer(self._run, userid), NO_TRANSPORT)

    @overload
    def ask(
        self,
        question: SayContent,
        *,
        kind: type[A],
        timeout: float = ASK_TIMEOUT,
        reply: SayContent | Callable[[A], SayContent | None] | None = None,
    ) -> A: ...
    @overload
    def ask(
        self,
        question: str,
        *,
        kind: None = None,
        timeout: float = ASK_TIMEOUT,
        reply: SayContent | Callable[[M], SayContent | None] | None = None,
    ) -> M: ...
    @overload
    def ask(
        self,
        question: SayContent,
        *,
        kind: None = None,
        timeout: float = ASK_TIMEOUT,
        reply: SayContent | Callable[[K], SayContent | None] | None = None,
    ) -> K: ...

    def ask(
        self,
        question: SayContent,
        *,
        kind: type[Callback] | None = None,
        timeout: float = ASK_TIMEOUT,
        reply: Any = None,
    ) -> Any:
        """Say something, and wait for the answer: to a card the click on it, to a text the next message of the member.

        What answers goes here, before any handler is looked for. A handler that waits holds no place among workers, and
        a drain, such as the end of the program, ends it at once. Background handlers may ask, and handlers of long
        connections; where several processes serve one address, they need a storage that they share (`session=`).

        Args:
            question: A text or a card; a card without a task_id gets one.
            kind: Only what is of this class answers, such as `BotTextMessage`; all else goes to its handler.
            timeout: Seconds to wait at most.
            reply: What the answer is answered by at once, such as an `UpdateButtonReply` or a changed card; or a
                function of the answer that gives it, and must not wait. Nothing, if left out.

        Returns:
            The click, with its `key`, or the message.

        Raises:
            NoAnswerError: Nobody answered in time, or the program ends.
            ConfigurationError: This handler cannot wait: it answers WeCom itself, runs in the worker of a queue, or is
                one of customer service, where `state` keeps what the next message is to know.
            InvalidArgumentError: This cannot be asked, or the callback names no member.
            WeComError: The question was not sent.
        """
        return drive(self._conversations.ask(self._run, question, kind, timeout, reply), NO_TRANSPORT)


class BaseAsyncContext(AnyContext[C, M, K]):
    """What an `async def` handler gets beside its callback."""

    __slots__ = ()

    is_async = True

    @property
    def state(self) -> AsyncChatState:
        """What the app remembers of this member in this chat; its methods are awaited.

        Raises:
            InvalidArgumentError: The callback names no member and no chat.
        """
        return AsyncChatState(self._conversations.state(self._run))

    async def say(self, what: SayContent) -> None:
        """Say something to the chat that the callback came from; see `Context.say`."""
        await adrive(self._conversations.say(self._run, what), NO_TRANSPORT)

    async def transfer(self, userid: str) -> None:
        """Hand the customer who wrote over to a person; see `Context.transfer`."""
        await adrive(self._conversations.transfer(self._run, userid), NO_TRANSPORT)

    @overload
    async def ask(
        self,
        question: SayContent,
        *,
        kind: type[A],
        timeout: float = ASK_TIMEOUT,
        reply: SayContent | Callable[[A], SayContent | None] | None = None,
    ) -> A: ...
    @overload
    async def ask(
        self,
        question: str,
        *,
        kind: None = None,
        timeout: float = ASK_TIMEOUT,
        reply: SayContent | Callable[[M], SayContent | None] | None = None,
    ) -> M: ...
    @overload
    async def ask(
        self,
        question: SayContent,
        *,
        kind: None = None,
        timeout: float = ASK_TIMEOUT,
        reply: SayContent | Callable[[K], SayContent | None] | None = None,
    ) -> K: ...

    async def ask(
        self,
        question: SayContent,
        *,
        kind: type[Callback] | None = None,
        timeout: float = ASK_TIMEOUT,
        reply: Any = None,
    ) -> Any:
        """Say something, and wait for the answer; see `Context.ask`."""
        return await adrive(self._conversations.ask(self._run, question, kind, timeout, reply), NO_TRANSPORT)
