"""The context of a plain handler, whose methods block."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, overload

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.handling.questions.approval import Approval, Approvers
from wecom_runtime.handling.questions.broker import ASK_TIMEOUT

from .any_context import AnyContext, C, K, M
from .chat_state import ChatState
from .history import Each
from .services import SayContent, SayStream

A = TypeVar("A", bound=Callback)


class BaseContext(AnyContext[C, M, K]):
    """The context of a plain handler."""

    __slots__ = ()

    is_async = False

    @property
    def state(self) -> ChatState:
        """The app's state of this member in this chat: a small mapping in the router's storage.

        Raises:
            InvalidArgumentError: The callback names neither a member nor a chat.
        """
        return ChatState(self._services.state(self._run))

    @property
    def chat_state(self) -> ChatState:
        """The app's state of this chat, as `state`, for all members of the chat.

        Raises:
            InvalidArgumentError: The callback names neither a member nor a chat.
        """
        return ChatState(self._services.state(self._run, of_chat=True))

    @contextmanager
    def history(self, *, each: Each | None = None) -> Generator[list[Any], None, None]:
        """Give the history of the conversation in this chat, for a `with` block: a list of JSON values.

            with context.history() as messages:
                messages.append({"role": "user", "content": message.prompt()})

        The list is encrypted in the router's storage. It is saved when the block ends, and not if the block raises. If
        two blocks run at once, the messages of both are kept. Beyond `CallbackRouter(history_bytes=…)`, the oldest
        messages are dropped. As a state, a history is deleted a day after the last change.

        Args:
            each: "member" gives each member of a group a history; None gives the chat one.

        Raises:
            InvalidArgumentError: The callback names neither a member nor a chat; at the end of the block, JSON cannot
                represent a message.
            StorageError: The storage failed.
        """
        store, entry = self._services.history(self._run, each)
        before, messages = drive(store.begin(entry), NO_TRANSPORT)
        yield messages
        drive(store.merge(entry, before, messages), NO_TRANSPORT)

    def say(self, what: SayContent | SayStream) -> None:
        """Send a message to the chat of the callback.

        An app sends to the member by `client=`, a text that is too long in several messages; a long connection sends to
        its chat. A bot with a callback URL has the `response_url` of the message, which accepts one answer within
        an hour.

        Args:
            what: A text, a card, a reply, or, from an app, a list of articles or a mapping with a msgtype. Or the
                stream of a model or agent library, which is collected; its text is sent.

        Raises:
            InvalidArgumentError: No message can be sent to the chat, or the content is invalid.
            WeComError: The message was not sent.
        """
        drive(self._services.say(self._run, what), NO_TRANSPORT)

    def stop(self) -> bool:
        """Stop all other answers in progress for the member of the callback in this chat, in all processes.

        Generators are closed, tasks are cancelled, streaming answers are shown as they are with a notice, and questions
        end with NoAnswerError. The handler of a stop button calls this method.

        Returns:
            Whether there was an answer in progress.
        """
        return drive(self._services.stop(self._run), NO_TRANSPORT)

    def transfer(self, userid: str) -> None:
        """Transfer the customer to a member of the corp, who answers from now on.

        After the end of their session, handlers receive the messages of the customer again.

        Args:
            userid: The UserID of a member who serves customers of the account.

        Raises:
            InvalidArgumentError: The chat is not one of customer service.
            APIError: WeCom refused it, for example because the member is not on duty.
        """
        drive(self._services.transfer(self._run, userid), NO_TRANSPORT)

    @overload
    def download(self, attachment: object, path: None = None, *, timeout: float | None = None) -> bytes: ...
    @overload
    def download(self, attachment: object, path: str | os.PathLike[str], *, timeout: float | None = None) -> Path: ...

    def download(
        self, attachment: object, path: str | os.PathLike[str] | None = None, *, timeout: float | None = None
    ) -> bytes | Path:
        """Download and decrypt a picture or a file of a message to a bot, within five minutes after the message.

        Args:
            attachment: One of `message.attachments`, or the image, file or video of a message.
            path: A file to write, or a folder. It appears there when it is complete. None returns the bytes.
            timeout: The longest time without progress, in seconds.

        Returns:
            The bytes of the file, or its path.

        Raises:
            InvalidArgumentError: The argument is no attachment, or the callback is none of a bot.
            DecryptError: The file was encrypted with another key, or is truncated.
            TransportError: The download failed.
        """
        found: bytes | Path = drive(self._services.download(self._run, attachment, path, timeout), NO_TRANSPORT)
        return found

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
        """Send a question, and wait for the answer: a click on the card, or the next message of the member to a text.

        The answer is returned here, and not passed to a handler. A waiting handler occupies no worker. A drain, such as
        the end of the program, ends the wait at once. Background handlers may ask, and handlers of long connections. If
        several processes serve one callback URL, they need a shared storage (`session=`).

        Args:
            question: A text or a card; a card without a task_id gets one. To a customer: a text or a menu.
            kind: The class of the answer, such as `BotTextMessage`; other callbacks are passed to their handlers.
            timeout: Seconds to wait at most.
            reply: The immediate reply to the answer, such as an `UpdateButtonReply` or a changed card; or a function of
                the answer that returns it, and must not block. None for no reply.

        Returns:
            The click, with its `key`, or the message.

        Raises:
            NoAnswerError: There was no answer in time, or the program ends.
            ConfigurationError: The handler cannot wait, as it answers WeCom itself.
            InvalidArgumentError: The question is neither a text nor a card, or the callback names no member.
            WeComError: The question was not sent.
        """
        return drive(self._services.ask(self._run, question, kind, timeout, reply), NO_TRANSPORT)

    def approve(
        self,
        text: str,
        *,
        yes: str | None = None,
        no: str | None = None,
        always: bool | str = False,
        by: Approvers = None,
        timeout: float = ASK_TIMEOUT,
    ) -> Approval:
        """Send a card that asks for an approval, and wait for the click.

            if context.approve("Delete a.txt?"):
                delete("a.txt")

        The card shows the outcome. Clicks of members who may not answer, and clicks after the end of the wait, are
        ignored. The rules for handlers are those of `ask`; a handler that streams its answer may wait, too.

        Args:
            text: The question. A long text is sent as a message before the card.
            yes, no: The texts of the buttons, best at most 10 characters.
            always: Whether a third button approves the same in future, too, or its text. The app remembers this.
            by: The members who may answer: a UserID, several, or a function of the UserID. Default: the member whose
                callback is handled.
            timeout: Seconds to wait at most.

        Returns:
            The outcome, which is true or false, with `by` and `always`.

        Raises:
            NoAnswerError: There was no answer in time, the answer was stopped, or the program ends.
            ConfigurationError, InvalidArgumentError, WeComError: As for `ask`.
        """
        labels = yes, no, always
        return drive(self._services.approve(self._run, text, labels, by, timeout), NO_TRANSPORT)
