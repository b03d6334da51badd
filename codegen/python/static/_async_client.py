"""The asynchronous client of an app of a corp."""

from wecom_client._tables import Tables
from wecom_client.api import AsyncResourceTree
from wecom_runtime.clients.corp import BaseAsyncClient


class AsyncWeComClient(Tables, BaseAsyncClient, AsyncResourceTree):
    pass
