# Copied from codegen/python/static/_partners.py by codegen. Do not edit it here.
"""The clients of third-party apps, service providers and device makers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client._tables import Tables
from wecom_client.api import AsyncResourceTree, ResourceTree
from wecom_client.api.corp import AsyncCorpResource, CorpResource
from wecom_runtime.clients.device import (
    BaseAsyncDeviceClient,
    BaseAsyncDeviceModelClient,
    BaseDeviceClient,
    BaseDeviceModelClient,
)
from wecom_runtime.clients.provider import BaseAsyncProviderClient, BaseProviderClient
from wecom_runtime.clients.resources import resource_at
from wecom_runtime.clients.suite import BaseAsyncSuiteClient, BaseSuiteClient, CorpFactory

if TYPE_CHECKING:
    from wecom_client._async_client import AsyncWeComClient  # noqa: F401
    from wecom_client._client import WeComClient  # noqa: F401


class CustomerCorp(CorpFactory["WeComClient"], CorpResource):
    """`suite.corp`: call it with an auth_corp_id for the client of a customer, or use its calls."""


class AsyncCustomerCorp(CorpFactory["AsyncWeComClient"], AsyncCorpResource):
    """`suite.corp`: call it with an auth_corp_id for the client of a customer, or use its calls."""


class SuiteClient(Tables, BaseSuiteClient["WeComClient"], ResourceTree):
    corp: CustomerCorp = resource_at("wecom_client._partners:CustomerCorp")  # pyright: ignore[reportIncompatibleVariableOverride]
    _customer_class = "wecom_client._client:WeComClient"


class AsyncSuiteClient(Tables, BaseAsyncSuiteClient["AsyncWeComClient"], AsyncResourceTree):
    corp: AsyncCustomerCorp = resource_at("wecom_client._partners:AsyncCustomerCorp")  # pyright: ignore[reportIncompatibleVariableOverride]
    _customer_class = "wecom_client._async_client:AsyncWeComClient"


class ProviderClient(Tables, BaseProviderClient, ResourceTree):
    pass


class AsyncProviderClient(Tables, BaseAsyncProviderClient, AsyncResourceTree):
    pass


class DeviceClient(Tables, BaseDeviceClient, ResourceTree):
    pass


class AsyncDeviceClient(Tables, BaseAsyncDeviceClient, AsyncResourceTree):
    pass


class DeviceModelClient(Tables, BaseDeviceModelClient["DeviceClient"], ResourceTree):
    _device_class = "wecom_client._partners:DeviceClient"


class AsyncDeviceModelClient(Tables, BaseAsyncDeviceModelClient["AsyncDeviceClient"], AsyncResourceTree):
    _device_class = "wecom_client._partners:AsyncDeviceClient"
