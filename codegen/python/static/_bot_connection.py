"""The long connection of AI bots."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from wecom_client._tables import Tables
from wecom_client.frames._table import FRAMES
from wecom_client.replies._table import REPLIES
from wecom_runtime.channels.long_connection.connection import BaseAsyncBotConnection
from wecom_runtime.channels.long_connection.threaded import BaseBotConnection
from wecom_runtime.lazy import load

if TYPE_CHECKING:
    from wecom_client.abilities._tree import AsyncBotAbilities, BotAbilities
    from wecom_client.office._client import AsyncOfficeClient, OfficeClient


class AsyncBotConnection(Tables, BaseAsyncBotConnection):
    _replies = REPLIES
    _frames = FRAMES

    @cached_property
    def abilities(self) -> AsyncBotAbilities:
        """The abilities of this bot beside the chat: `await connection.abilities()` lists them, and
        `await connection.abilities.doc.create_doc(3, "Minutes")` calls a tool.

        No official page describes the tools (unverified). Calls of tools need the extra `mcp`.
        """
        tree: AsyncBotAbilities = load("wecom_client.abilities._tree:AsyncBotAbilities")(self._abilities)
        return tree

    @cached_property
    def office(self) -> AsyncOfficeClient:
        """The client of the gateway for this bot, which is closed with the connection; see `AsyncOfficeClient`.

        If rights on documents are missing, `NotGrantedError.send_card` sends the card for granting them.
        """
        client: AsyncOfficeClient = self._own(
            load("wecom_client.office._client:AsyncOfficeClient"), self.send_grant_card
        )
        return client


class BotConnection(BaseBotConnection):
    _connection_class = AsyncBotConnection

    @cached_property
    def abilities(self) -> BotAbilities:
        """The abilities of this bot beside the chat; see `AsyncBotConnection.abilities`."""
        connection: Any = self._connection
        tree: BotAbilities = load("wecom_client.abilities._tree:BotAbilities")(connection.abilities, self._call_ability)
        return tree

    @cached_property
    def office(self) -> OfficeClient:
        """The client of the gateway for this bot, which is closed with the connection; see `OfficeClient`.

        If rights on documents are missing, `NotGrantedError.send_card` sends the card for granting them.
        """
        connection: Any = self._connection
        client: OfficeClient = connection._own(load("wecom_client.office._client:OfficeClient"), self.send_grant_card)
        return client
