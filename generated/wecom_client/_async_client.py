# Generated from codegen/templates/_async_client.py.jinja by codegen. Do not edit: change the spec, then run "make generate".
"""The client of one app of one corp, awaited."""

from wecom_runtime.clients.corp import BaseAsyncClient

from ._tables import Tables
from .aio import AsyncResourceTree


class AsyncWeComClient(Tables, BaseAsyncClient, AsyncResourceTree):
    __doc__ = BaseAsyncClient.__doc__
