# Generated from codegen/templates/_client.py.jinja by codegen. Do not edit: change the spec, then run "make generate".
"""The client of one app of one corp."""

from wecom_runtime.clients.corp import BaseClient

from ._tables import Tables
from .api import ResourceTree


class WeComClient(Tables, BaseClient, ResourceTree):
    __doc__ = BaseClient.__doc__
