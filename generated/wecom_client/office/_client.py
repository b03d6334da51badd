# Copied from codegen/python/static/office/_client.py by codegen. Do not edit it here.
"""The clients of the gateway."""

from wecom_client._tables import Tables
from wecom_client.office.api import AsyncResourceTree, ResourceTree
from wecom_runtime.clients.office import BaseAsyncOfficeClient, BaseOfficeClient


class OfficeClient(Tables, BaseOfficeClient, ResourceTree):
    pass


class AsyncOfficeClient(Tables, BaseAsyncOfficeClient, AsyncResourceTree):
    pass
