"""The synchronous long connection of an AI bot."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from wecom_runtime.declared_settings import check_settings, shows_settings
from wecom_runtime.errors import NotGrantedError

from .abilities import Ability, AbilitySession
from .blocking import BlockingConnection
from .connection import BaseAsyncBotConnection, BotConnectionSettings
from .forwarding import blocking
from .sending import TIMEOUT

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wecom_runtime.channels.router import BaseRouter


R = TypeVar("R")


class BaseBotConnection(BlockingConnection[BaseAsyncBotConnection]):
    """The long connection of an AI bot, with its own thread.

        connection = BotConnection(bot_id, secret, router)
        connection.run()            # or start(), which returns

    Args:
        bot_id: The id of the bot.
        secret: The secret of the long connection, from the bot's settings.
        router: The router with the handlers. A `CallbackRouter()` without crypto is enough.
        settings: See `BotConnectionSettings`.
    """

    _connection_class: ClassVar[type[BaseAsyncBotConnection]]

    @shows_settings(BotConnectionSettings)
    def __init__(self, bot_id: str, secret: str, router: BaseRouter, **settings: Unpack[BotConnectionSettings]) -> None:
        check_settings(type(self).__name__, BotConnectionSettings, settings)
        super().__init__(self._connection_class(bot_id, secret, router, **settings))
        self._connection.channel.set_blocking_connection(self)
        self.bot_id = bot_id

    send = blocking(BaseAsyncBotConnection.send)
    upload = blocking(BaseAsyncBotConnection.upload)
    download = blocking(BaseAsyncBotConnection.download)
    send_grant_card = blocking(BaseAsyncBotConnection.send_grant_card)

    def _call_ability(self, coroutine: Coroutine[Any, Any, R]) -> R:
        """Run a coroutine of a session with an ability; the card of its error is sent by this connection."""
        try:
            return self._run(coroutine)
        except NotGrantedError as error:
            if error.has_card:
                error.set_card(self.send_grant_card)
            raise

    def ability(self, name: str, *, userid: str | None = None, timeout: float = TIMEOUT) -> Ability:
        """Open a session with an ability: `connection.ability("doc").call("create_doc", {"title": "Minutes"})`.

        This requires the extra `mcp`. The session ends with `close`, at the end of a `with`, or with the connection.
        Arguments and errors are those of `AsyncBotConnection.ability`.
        """

        async def open_session() -> AbilitySession:
            return await self._connection.ability(name, userid=userid, timeout=timeout)

        return Ability(name, self._call_ability, open_session)

    def take_over(self) -> None:
        """Connect at once, if this connection is in standby."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._connection.take_over)
