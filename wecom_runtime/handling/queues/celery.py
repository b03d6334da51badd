"""The task queue of Celery, for background handlers.

router.hand_to(CeleryQueue(celery_app))     # celery -A module worker
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import Any, Protocol

from celery import bootsteps
from celery.exceptions import Reject, Retry
from kombu import pools

from wecom_runtime.logs import logger

from .tasks import PUT_TIMEOUT, RETRIES, GivenUpError, TryLaterError


class Work(Protocol):
    """What a worker calls."""

    def __call__(self, text: str) -> None:
        """Handle a task."""
        ...

    def start(self) -> None:
        """Begin to look for callbacks of workers that were killed."""
        ...


class CeleryQueue:
    """A task queue in a Celery app, in whose workers background handlers run.

    Args:
        app: The Celery app, with a broker. No result backend is needed.
        name: The name of the Celery task. Several routers in one app need different names.
        queue: The name of the queue; the app's default if left out.
        retries: The number of further calls of a handler that fails, unless it was registered with `attempts`.
    """

    def __init__(
        self, app: Any, *, name: str = "wecom.callback", queue: str | None = None, retries: int = RETRIES
    ) -> None:
        self._app = app
        self.name = name
        self._queue = queue
        self.retries = retries
        self._task: Any = None

    def serve(self, work: Work) -> None:
        """Call `work` for each task, in the workers."""

        def handle(task: Any, text: str) -> None:
            try:
                work(text)
            except TryLaterError as later:
                self._put_again(text, later)

        self._task = self._app.task(
            handle,
            name=self.name,
            bind=True,
            acks_late=True,
            reject_on_worker_lost=True,
            ignore_result=True,
            throws=(GivenUpError,),
        )
        self._app.steps["worker"].add(_start_step(self.name, work.start))

    def put(self, text: str) -> None:
        """Put a task into the queue; raise an error if the broker does not accept it."""
        self._publish(text)

    def _put_again(self, text: str, later: TryLaterError) -> None:
        """Put a task into the queue again with a delay, and raise the exception that tells Celery so."""
        seconds = later.seconds
        try:
            self._publish(text, countdown=seconds)
        except Exception as error:
            logger.warning("a task cannot be put into the queue again (%s); retrying", type(error).__name__)
            time.sleep(1)  # the broker delivers the task again at once
            raise Reject(requeue=True) from None
        raise Retry(f"{later} in {seconds:.0f} s", when=seconds)

    def _publish(self, text: str, countdown: float | None = None) -> None:
        with pools.producers[self._connection].acquire(block=True) as producer:
            self._task.apply_async((text,), producer=producer, queue=self._queue, countdown=countdown, retry=False)

    @cached_property
    def _connection(self) -> Any:
        """A connection to the app's broker with timeouts and confirmations, which the app's own may lack."""
        connection = self._app.connection_for_write()
        driver = str(connection.get_transport_cls().driver_type)
        options: dict[str, Any] = {}
        if driver == "amqp":
            options = {"confirm_publish": True}
        elif driver == "redis":
            given = self._app.conf.broker_transport_options
            options = {"socket_timeout": PUT_TIMEOUT, "socket_connect_timeout": PUT_TIMEOUT, **given}
        return self._app.connection_for_write(transport_options=options)


def _start_step(label: str, begin: Callable[[], None]) -> type[bootsteps.StartStopStep]:
    """Return a boot step of Celery's workers that calls a function when a worker has started its processes.

    Args:
        label: The unique label of the queue.
        begin: The function.
    """

    class Start(bootsteps.StartStopStep):  # type: ignore[misc]
        name: Any = f"wecom:{label}"
        requires = ("celery.worker.components:Pool",)

        def start(self, parent: object) -> None:
            begin()

    return Start
