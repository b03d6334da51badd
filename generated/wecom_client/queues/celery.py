# Copied from codegen/python/static/queues/celery.py by codegen. Do not edit it here.
"""The execution of background handlers in Celery workers."""

from wecom_runtime.handling.queues.celery import CeleryQueue

__all__ = ["CeleryQueue"]
