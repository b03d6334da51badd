"""The services behind contexts: the client, messages to the chat, the chat state, questions, and transfers."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncIterable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import partial
from threading import TIMEOUT_MAX
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from wecom_runtime.callbacks.model import Callback, corp_of, member_of
from wecom_runtime.data.records import Record
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError
from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive
from wecom_runtime.handling.matching.handlers import SINGLE_ANSWER
from wecom_runtime.handling.questions.approval import Approval, ApprovalCard, Approvers
from wecom_runtime.handling.questions.broker import QuestionBroker
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor
from wecom_runtime.handling.stopping.in_progress import AnswersInProgress
from wecom_runtime.handling.streaming.chunks import StreamText, with_note
from wecom_runtime.handling.streaming.collecting import collect
from wecom_runtime.handling.streaming.opening import is_stream
from wecom_runtime.handling.streaming.reading import AsyncEvents
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_number

from .files import save, save_async
from .history import Each, HistoryEntry, HistoryStore
from .state import StateEntry, StateStore

if TYPE_CHECKING:
    from wecom_runtime.handling.callback_run import CallbackRun
    from wecom_runtime.handling.matching.handlers import Responder
    from wecom_runtime.handling.member_texts import MemberTexts
    from wecom_runtime.handling.streaming.overflow import AnswerSplitter

SayContent: TypeAlias = str | Record | Mapping[str, Any] | Sequence[Any]
"""The content of a message: a text, a reply, a card, a list of articles, or a mapping of the call's parameters."""
SayStream: TypeAlias = (
    Iterator[Any] | AsyncIterable[Any] | AbstractContextManager[Any] | AbstractAsyncContextManager[Any] | AsyncEvents
)
"""A stream of a model or agent library."""
ContextFactory: TypeAlias = "Callable[[CallbackRun, ContextServices], object]"
"""A class of contexts."""


class ContextServices:
    """The services of an engine for the contexts of its handlers.

    Args:
        executor: Runs functions of the app.
        states: The store of chat states.
        histories: The store of the histories of conversations.
        questions: The broker of questions.
        member_texts: The texts that members read.
        in_progress: The answers in progress.
        splitter: Ends streams that are too long.
        context_class, async_context_class: The classes of contexts, for plain and for asynchronous handlers.
    """

    def __init__(
        self,
        executor: HandlerExecutor,
        states: StateStore,
        histories: HistoryStore,
        questions: QuestionBroker,
        member_texts: MemberTexts,
        in_progress: AnswersInProgress,
        splitter: AnswerSplitter,
        context_class: ContextFactory,
        async_context_class: ContextFactory,
    ) -> None:
        self._executor = executor
        self._splitter = splitter
        self._states = states
        self._histories = histories
        self._questions = questions
        self._member_texts = member_texts
        self._in_progress = in_progress
        self._context_class = context_class
        self._async_context_class = async_context_class

    def context(self, run: CallbackRun) -> object:
        """Return the context for the handler of a callback."""
        return (self._async_context_class if run.handler.is_async_def else self._context_class)(run, self)

    def client(self, run: CallbackRun) -> Any:
        """Return the client of the corp that a callback concerns; None if the router has none."""
        client = run.handler.client
        if client is None or not callable(client):
            return client
        return client(corp_of(run.message) or run.incoming.receiver)

    def history(self, run: CallbackRun, each: Each | None) -> tuple[HistoryStore, HistoryEntry]:
        """Return the store of histories, and the entry of a callback's chat, or of its member there.

        Raises:
            InvalidArgumentError: The callback names neither a member nor a chat, or `each` is not supported.
        """
        return self._histories, self._histories.entry(run.message, run.channel, each)

    def stop(self, run: CallbackRun) -> Flow[bool]:
        """Stop the other answers in progress for the member of a callback; see `Context.stop`."""
        stopped = yield from self._in_progress.stop(run.message, run.channel, without=run)
        return stopped.count > 0

    def state(self, run: CallbackRun, *, of_chat: bool = False) -> StateEntry:
        """Return the state of a callback's member and chat, or the one that all members of the chat share.

        Raises:
            InvalidArgumentError: The callback names neither a member nor a chat.
        """
        return self._states.entry(run.message, run.channel, of_chat=of_chat)

    def ask(
        self, run: CallbackRun, question: SayContent, kind: type[Callback] | None, timeout: float, reply: Any
    ) -> Flow[Any]:
        """Send a question, and wait for the answer; see `Context.ask`."""
        check_number("timeout, in seconds,", timeout, most=TIMEOUT_MAX)
        send = partial(self.say, run)
        return self._questions.ask(run, question, kind or Callback, timeout, reply, send)

    def approve(
        self,
        run: CallbackRun,
        text: str,
        labels: tuple[str | None, str | None, bool | str],
        by: Approvers,
        timeout: float,
    ) -> Flow[Approval]:
        """Ask for an approval, and wait for the click; see `Context.approve`."""
        check_number("timeout, in seconds,", timeout, most=TIMEOUT_MAX)
        form = run.message.__approval__
        if form is None:
            kind = type(run.message).__name__
            raise InvalidArgumentError(say("the chat of this {kind} has no cards to approve by", kind=kind))
        if not isinstance(text, str) or not text.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(say("approve() takes the text of the question"))
        card = ApprovalCard(form, text, *labels, self._questions.group_of(run), self._member_texts)
        return self._questions.approve(run, card, by, timeout, partial(self.say, run))

    def say(self, run: CallbackRun, content: SayContent | SayStream) -> Flow[None]:
        """Send a message to the chat of a callback, by the channel, the client or a responder.

        Raises:
            InvalidArgumentError: None of them can send to the chat, or the content is invalid.
            WeComError: The message was not sent.
            Exception: A stream raised it. The text before it was sent.
        """
        if is_stream(content):
            return self._say_stream(run, content)
        return self._say(run, cast("SayContent", content))

    def _say_stream(self, run: CallbackRun, stream: Any) -> Flow[None]:
        """Collect a stream; send its text, its pictures and its card."""
        text, splitter = StreamText(self._member_texts), self._splitter.of(run.handler)
        failure: Exception | None = None
        try:
            yield from collect(self._executor, stream, text, run.switch, splitter.is_exceeded_by)
        except Exception as error:
            failure = error
        answer = splitter.truncated(run.handler.name, run.message, text.answer_text)
        if failure is not None and answer:
            answer = with_note(answer, self._member_texts["broken_off"])
        for content in ([answer] if answer else []) + text.attachments(run.message):
            yield from self._say(run, content)
        if failure is not None:
            raise failure

    def _say(self, run: CallbackRun, content: SayContent) -> Flow[None]:
        message = run.message
        if message.__send_route__ is None and isinstance(content, Mapping) and "card_type" in content:
            content = {"msgtype": "template_card", "template_card": content}
        if (responder := run.incoming.responder) is not None:
            yield Execute(self._executor, responder, message, content)
            return
        client = self.client(run)
        rule = message.__send_route__
        if rule is not None and client is not None:
            has_agent = getattr(client, "agent_id", None) is not None
            parameters = rule.parameters(message, member_of(message), content, has_agent=has_agent)
            *steps, name = rule.call.split(".")
            resource = client
            for step in steps:
                resource = getattr(resource, step)
            call: Callable[..., Any] = getattr(resource, name)
            if isinstance(content, str):  # a long text is split, if the call can
                call = getattr(resource, f"{name}_pieces", call)
            yield Execute(self._executor, partial(call, **parameters))
        else:
            yield from self._answer_later(run, getattr(client, "answer", None) or run.responder, content)

    def responder(self, run: CallbackRun) -> Responder | None:
        """Return a responder that sends to the chat of a callback by the router's client; None if it cannot."""
        client = self.client(run)
        if client is None or run.message.__send_route__ is None:
            return getattr(client, "answer", None)
        if run.handler.is_async_def:
            return lambda message, content: adrive(self.say(run, content), NO_TRANSPORT)
        return lambda message, content: drive(self.say(run, content), NO_TRANSPORT)

    def transfer(self, run: CallbackRun, userid: str) -> Flow[None]:
        """Transfer the chat to a member of the corp.

        Raises:
            InvalidArgumentError: The chat is not one of customer service.
            WeComError: WeCom refused it.
        """
        if (function := run.incoming.transfer) is None:
            kind = type(run.message).__name__
            raise InvalidArgumentError(say("the chat of this {kind} cannot be transferred to a member", kind=kind))
        yield Execute(self._executor, function, userid)

    def download(
        self, run: CallbackRun, attachment: object, path: str | os.PathLike[str] | None, timeout: float | None
    ) -> Flow[Any]:
        """Download a file in a message; see `Context.download`."""
        read: Callable[..., Any] | None = getattr(getattr(run.channel, "media", None), "iter_media", None)
        if read is None:
            kind = type(run.message).__name__
            raise InvalidArgumentError(say("this {kind} came by a channel without files", kind=kind))
        check_number("timeout, in seconds,", timeout, most=TIMEOUT_MAX, optional=True)
        options = {} if timeout is None else {"timeout": timeout}
        function = save_async if inspect.isasyncgenfunction(read) else save
        return (yield Execute(self._executor, function, partial(read, attachment, **options), attachment, path))

    def connection(self, run: CallbackRun, is_async: bool) -> Any:
        """Return the long connection of a callback.

        Raises:
            ConfigurationError: The callback came by another channel, or the connection is of the other kind.
        """
        find: Callable[[bool], object] | None = getattr(run.channel, "connection_for", None)
        connection = None if find is None else find(is_async)
        if connection is None:
            kind, name = type(run.message).__name__, run.handler.name
            raise ConfigurationError(
                say("this {kind} did not come over a long connection", kind=kind)
                if find is None or find(not is_async) is None
                else say(
                    "{handler} is a plain function and cannot call an AsyncBotConnection: make it async def, or use a "
                    "BotConnection",
                    handler=name,
                )
            )
        return connection

    def _answer_later(self, run: CallbackRun, responder: Any, content: SayContent) -> Flow[None]:
        kind = type(run.message).__name__
        if not callable(responder):
            raise InvalidArgumentError(
                say(
                    "no message can be sent to the chat of this {kind}: give the router client=, the client of the app "
                    "or the bot, or answer=",
                    kind=kind,
                )
            )
        is_single = getattr(responder, SINGLE_ANSWER, False)
        if is_single and run.is_answered:
            raise InvalidArgumentError(
                say("the response_url of this {kind} accepts one answer, which was sent already", kind=kind)
            )
        yield Execute(self._executor, responder, run.message, content)
        run.is_answered = run.is_answered or is_single
