"""The adapter of routers to ASGI."""

from wecom_runtime.channels.adapters.asgi import AsgiApp

__all__ = ["AsgiApp"]
