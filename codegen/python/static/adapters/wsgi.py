"""The adapter of routers to WSGI."""

from wecom_runtime.channels.adapters.wsgi import WsgiApp

__all__ = ["WsgiApp"]
