"""The execution of background handlers in Celery workers."""

from wecom_runtime.handling.queues.celery import CeleryQueue

__all__ = ["CeleryQueue"]
