# Copied from codegen/python/static/abilities/_tree.py by codegen. Do not edit it here.
"""The abilities of a connection, with the typed tools."""

from wecom_client.abilities.api import AsyncResourceTree, ResourceTree
from wecom_runtime.channels.long_connection.ability_calls import BaseAsyncBotAbilities, BaseBotAbilities


class AsyncBotAbilities(BaseAsyncBotAbilities, AsyncResourceTree):
    pass


class BotAbilities(BaseBotAbilities, ResourceTree):
    pass
