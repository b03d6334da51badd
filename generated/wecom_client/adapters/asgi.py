# Copied from codegen/python/static/adapters/asgi.py by codegen. Do not edit it here.
"""The adapter of routers to ASGI."""

from wecom_runtime.channels.adapters.asgi import AsgiApp

__all__ = ["AsgiApp"]
