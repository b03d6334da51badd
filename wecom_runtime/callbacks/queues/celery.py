"""Background handlers in the workers of Celery.

router.hand_to(CeleryQueue(celery_app))     # celery -A module worker
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wecom_runtime.callbacks.handing_over import RETRIES, TryLaterError, pause_before


class CeleryQueue:
    """A task of a Celery app. A task whose worker is killed goes to another one.

    With redis as the broker that takes as long as the `visibility_timeout` of the app's `broker_transport_options`: an
    hour unless it is set. There Celery also takes a task off the queue a moment before it notes whose it is, so that a
    worker killed in just that moment loses the task; Celery on RabbitMQ and Dramatiq on redis have no such moment.

    Args:
        app: The Celery app, with a broker. No result backend is needed.
        name: The task's.
        queue: The queue that it goes to; the app's default if left out.
        retries: How often a handler that fails is called again.
    """

    def __init__(
        self, app: Any, *, name: str = "wecom.callback", queue: str | None = None, retries: int = RETRIES
    ) -> None:
        self._app = app
        self._name = name
        self._queue = queue
        self._retries = retries
        self._task: Any = None

    def serve(self, work: Callable[[str], None]) -> None:
        """Have `work` called for each task, in the workers."""
        retries = self._retries

        def handle(task: Any, text: str, failures: int = 0) -> None:
            try:
                work(text)
            except TryLaterError as later:
                failed = failures + later.is_failure
                if failed > retries:
                    return  # the log tells of each failure
                countdown = later.seconds or pause_before(failed)
                raise task.retry(args=(text, failed), countdown=countdown, max_retries=None, throw=False) from None

        self._task = self._app.task(
            handle, name=self._name, bind=True, acks_late=True, reject_on_worker_lost=True, ignore_result=True
        )

    def put(self, text: str) -> None:
        """Give a task to the broker; an error if the broker does not have it."""
        self._task.apply_async((text,), queue=self._queue, retry=False)
