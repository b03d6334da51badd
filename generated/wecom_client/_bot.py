# Copied from codegen/python/static/_bot.py by codegen. Do not edit it here.
"""AI bots."""

from wecom_client._tables import Tables
from wecom_client.replies._table import REPLIES
from wecom_runtime.clients.bot import BaseAsyncBot, BaseBot


class Bot(Tables, BaseBot):
    _replies = REPLIES


class AsyncBot(Tables, BaseAsyncBot):
    _replies = REPLIES
