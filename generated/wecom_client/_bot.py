# Generated from codegen/templates/_bot.py.jinja by codegen. Do not edit: change the spec, then run "make generate".
"""AI bots."""

from wecom_runtime.clients.bot import BaseAsyncBot, BaseBot

from ._tables import Tables
from .replies._table import REPLIES


class Bot(Tables, BaseBot):
    __doc__ = BaseBot.__doc__

    _replies = REPLIES


class AsyncBot(Tables, BaseAsyncBot):
    __doc__ = BaseAsyncBot.__doc__

    _replies = REPLIES
