# Copied from codegen/python/static/adapters/flask.py by codegen. Do not edit it here.
"""The adapter of routers to Flask."""

from wecom_runtime.channels.adapters.flask import callback_view

__all__ = ["callback_view"]
