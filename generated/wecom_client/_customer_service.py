# Copied from codegen/python/static/_customer_service.py by codegen. Do not edit it here.
"""The channel of customer service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client._registry import ENDPOINTS
from wecom_client._service_table import SERVICE
from wecom_runtime.channels.customer_service.service import BaseAsyncCustomerService, BaseCustomerService

if TYPE_CHECKING:
    from wecom_client._async_client import AsyncWeComClient
    from wecom_client._client import WeComClient
    from wecom_client._router import CallbackRouter


class CustomerService(BaseCustomerService):
    __doc__ = BaseCustomerService.__doc__

    _table = SERVICE
    _endpoints = ENDPOINTS

    if TYPE_CHECKING:

        def __init__(
            self,
            client: WeComClient,
            router: CallbackRouter,
            *,
            parallel: int = 8,
            servicers: bool = False,
            max_age: float | None = 600.0,
            lease: int = 15,
            handler_timeout: float | None = 600.0,
            backlog: int = 10_000,
            poll_interval: float = 300.0,
        ) -> None: ...


class AsyncCustomerService(BaseAsyncCustomerService):
    __doc__ = BaseAsyncCustomerService.__doc__

    _table = SERVICE
    _endpoints = ENDPOINTS

    if TYPE_CHECKING:

        def __init__(
            self,
            client: AsyncWeComClient,
            router: CallbackRouter,
            *,
            parallel: int = 8,
            servicers: bool = False,
            max_age: float | None = 600.0,
            lease: int = 15,
            handler_timeout: float | None = 600.0,
            backlog: int = 10_000,
            poll_interval: float = 300.0,
        ) -> None: ...
