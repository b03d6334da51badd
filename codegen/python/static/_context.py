"""What handlers get beside their callback."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from wecom_runtime.handling.context import BaseAsyncContext, BaseContext

if TYPE_CHECKING:
    from wecom_client._async_client import AsyncWeComClient
    from wecom_client._client import WeComClient

    _Context: TypeAlias = BaseContext[WeComClient]
    _AsyncContext: TypeAlias = BaseAsyncContext[AsyncWeComClient]
else:  # a router needs no client
    _Context, _AsyncContext = BaseContext, BaseAsyncContext


class Context(_Context):
    __doc__ = BaseContext.__doc__


class AsyncContext(_AsyncContext):
    __doc__ = BaseAsyncContext.__doc__
