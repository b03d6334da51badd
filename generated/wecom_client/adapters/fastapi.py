# Copied from codegen/python/static/adapters/fastapi.py by codegen. Do not edit it here.
"""The adapter of routers to FastAPI."""

from wecom_runtime.channels.adapters.fastapi import callback_endpoint

__all__ = ["callback_endpoint"]
