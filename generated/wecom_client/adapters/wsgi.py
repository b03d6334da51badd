# Copied from codegen/python/static/adapters/wsgi.py by codegen. Do not edit it here.
"""The adapter of routers to WSGI."""

from wecom_runtime.channels.adapters.wsgi import WsgiApp

__all__ = ["WsgiApp"]
