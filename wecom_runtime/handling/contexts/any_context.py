"""The common part of the contexts of handlers: the callback, its member and chat, and the client.

A handler with a second positional parameter without a default is called with a context: a plain function with one whose
methods block, an `async def` with one whose methods are awaited.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from wecom_runtime.callbacks.model import Callback, bot_of, chat_of, member_of
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .services import ContextServices

if TYPE_CHECKING:
    from wecom_runtime.handling.callback_run import CallbackRun

C = TypeVar("C")
"""The client."""
M = TypeVar("M")
"""The message of a member."""
K = TypeVar("K")
"""The click on a card."""


class AnyContext(Generic[C, M, K]):
    """The common part of the contexts of plain and of asynchronous handlers."""

    __slots__ = ("_run", "_services")

    is_async: ClassVar[bool] = False
    """Whether the methods are awaited."""

    def __init__(self, handling: CallbackRun, conversations: ContextServices) -> None:
        self._run = handling
        self._services = conversations

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of a {type(self.callback).__name__}>"

    @property
    def callback(self) -> Callback:
        """The callback that is handled."""
        return self._run.message

    @property
    def member(self) -> str:
        """The UserID of the member who caused the callback; "" if the callback names none."""
        return member_of(self.callback)

    @property
    def chat(self) -> str:
        """The id of the group chat of the callback; outside of a group chat, the UserID of the member."""
        return chat_of(self.callback)

    @property
    def bot_id(self) -> str:
        """The id of the bot that received the callback; "" if it is no callback of a bot."""
        return bot_of(self.callback)

    @property
    def attempt(self) -> int:
        """The number of the attempt at the callback: 1, or more after a failure of the handler, or after the death of
        the process in which it ran. A handler with effects outside uses it to look whether they have happened."""
        return 1 if self._run.item is None else self._run.item.attempt

    @property
    def is_stopped(self) -> bool:
        """Whether the answer to the callback was stopped, by a stop word or `stop`.

        Generators are closed and tasks are cancelled then; a plain function that takes long checks this property.
        """
        return self._run.switch.is_stopped

    @property
    def connection(self) -> Any:
        """The long connection of the callback: in an `async def` handler the `AsyncBotConnection`, whose methods are
        awaited, also if it belongs to a `BotConnection`; in a plain handler the `BotConnection`.

        Raises:
            ConfigurationError: The callback came to a callback URL, or the handler is plain and the connection an
                `AsyncBotConnection`.
        """
        return self._services.connection(self._run, self.is_async)

    @property
    def client(self) -> C:
        """The client of the app or the bot: the `client=` of the router.

        Raises:
            ConfigurationError: The router has no client, or one of the other kind: an `async def` handler needs an
                asynchronous client, a plain one a synchronous client.
        """
        client = self._services.client(self._run)
        if client is None:
            raise ConfigurationError(
                say("the router has no client: CallbackRouter(…, client=…), a client or a function of the corp id")
            )
        call = getattr(client, "request", None) or getattr(client, "answer", None)
        if call is not None and inspect.iscoroutinefunction(call) is not self.is_async:
            handler, kind = self._run.handler.name, type(client).__name__
            raise ConfigurationError(
                say(
                    "{handler} is async def and needs an asynchronous client; the client= of the router is a {kind}",
                    handler=handler,
                    kind=kind,
                )
                if self.is_async
                else say(
                    "{handler} is a plain function and needs a synchronous client; the client= of the router is a "
                    "{kind}",
                    handler=handler,
                    kind=kind,
                )
            )
        found: C = client
        return found
