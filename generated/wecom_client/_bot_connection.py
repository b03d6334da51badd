# Copied from codegen/python/static/_bot_connection.py by codegen. Do not edit it here.
"""The long connection of AI bots."""

from wecom_client._tables import Tables
from wecom_client.frames._table import FRAMES
from wecom_client.replies._table import REPLIES
from wecom_runtime.channels.long_connection.connection import BaseAsyncBotConnection
from wecom_runtime.channels.long_connection.threaded import BaseBotConnection


class AsyncBotConnection(Tables, BaseAsyncBotConnection):
    _replies = REPLIES
    _frames = FRAMES


class BotConnection(BaseBotConnection):
    _connection_class = AsyncBotConnection
