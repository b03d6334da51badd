# Copied from codegen/python/static/_client.py by codegen. Do not edit it here.
"""The client of an app of a corp."""

from wecom_client._tables import Tables
from wecom_client.api import ResourceTree
from wecom_runtime.clients.corp import BaseClient


class WeComClient(Tables, BaseClient, ResourceTree):
    pass
