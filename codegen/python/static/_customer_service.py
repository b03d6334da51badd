"""The channel of customer service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client._registry import ENDPOINTS
from wecom_client._service_table import SERVICE
from wecom_runtime.channels.customer_service.service import BaseAsyncCustomerService, BaseCustomerService

if TYPE_CHECKING:
    from wecom_client._async_client import AsyncWeComClient  # noqa: F401
    from wecom_client._client import WeComClient  # noqa: F401
    from wecom_client._router import CallbackRouter  # noqa: F401


class CustomerService(BaseCustomerService["WeComClient", "CallbackRouter"]):
    __doc__ = BaseCustomerService.__doc__

    _table = SERVICE
    _endpoints = ENDPOINTS


class AsyncCustomerService(BaseAsyncCustomerService["AsyncWeComClient", "CallbackRouter"]):
    __doc__ = BaseAsyncCustomerService.__doc__

    _table = SERVICE
    _endpoints = ENDPOINTS
