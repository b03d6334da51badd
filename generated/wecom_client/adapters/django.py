# Copied from codegen/python/static/adapters/django.py by codegen. Do not edit it here.
"""The adapter of routers to Django."""

from wecom_runtime.channels.adapters.django import async_callback_view, callback_view

__all__ = ["async_callback_view", "callback_view"]
