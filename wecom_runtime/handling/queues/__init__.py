"""Background handlers in the workers of a task queue: Celery or Dramatiq.

The modules of the two queues need their libraries; no other module of this package does.
"""
