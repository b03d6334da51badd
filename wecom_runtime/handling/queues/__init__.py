"""A router whose background handlers run in the workers of a task queue: Celery, Dramatiq.

Each module needs its library, and nothing else of this package does.
"""
