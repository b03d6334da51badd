"""The adapter of routers to Django."""

from wecom_runtime.channels.adapters.django import async_callback_view, callback_view

__all__ = ["async_callback_view", "callback_view"]
