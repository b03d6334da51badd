"""The contexts of handlers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from wecom_runtime.handling.contexts.async_context import BaseAsyncContext
from wecom_runtime.handling.contexts.context import BaseContext

if TYPE_CHECKING:
    from wecom_client._async_client import AsyncWeComClient
    from wecom_client._client import WeComClient
    from wecom_client.callbacks import BotMessage, BotTemplateCardEvent, Message, TemplateCardEvent

    _Received: TypeAlias = Message | BotMessage
    _Click: TypeAlias = TemplateCardEvent | BotTemplateCardEvent
    _Context: TypeAlias = BaseContext[WeComClient, _Received, _Click]
    _AsyncContext: TypeAlias = BaseAsyncContext[AsyncWeComClient, _Received, _Click]
else:  # a router needs no client
    _Context, _AsyncContext = BaseContext, BaseAsyncContext


class Context(_Context):
    __doc__ = BaseContext.__doc__


class AsyncContext(_AsyncContext):
    __doc__ = BaseAsyncContext.__doc__
