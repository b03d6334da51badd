"""The adapter of routers to FastAPI."""

from wecom_runtime.channels.adapters.fastapi import callback_endpoint

__all__ = ["callback_endpoint"]
