"""Customer service as a channel."""

from wecom_client._registry import ENDPOINTS
from wecom_client._service_table import SERVICE
from wecom_runtime.channels.customer_service.service import BaseAsyncCustomerService, BaseCustomerService


class CustomerService(BaseCustomerService):
    __doc__ = BaseCustomerService.__doc__

    _table = SERVICE
    _endpoints = ENDPOINTS


class AsyncCustomerService(BaseAsyncCustomerService):
    __doc__ = BaseAsyncCustomerService.__doc__

    _table = SERVICE
    _endpoints = ENDPOINTS
