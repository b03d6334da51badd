"""The task queue of Celery, for background handlers.

router.hand_to(CeleryQueue(celery_app))     # celery -A module worker
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cached_property
from typing import Any

from celery.exceptions import Reject, Retry
from celery.utils import uuid
from kombu import pools

from wecom_runtime.logs import logger

from .celery_ledger import SWEEP_INTERVALS, Ledger, LedgerEntry, Sweeper, sweeper_step
from .tasks import PUT_TIMEOUT, RETRIES, GivenUpError, TryLaterError


class CeleryQueue:
    """A task queue in a Celery app. If a worker is killed, another worker handles its task.

    With RabbitMQ this happens at once, and a callback is acknowledged when the broker has confirmed its task.

    With redis it takes as long as the `visibility_timeout` in the app's `broker_transport_options`, an hour by default.
    A sorted set beside the queue also lists each task until it is handled, and the workers put overdue tasks into the
    queue again: Celery alone loses a task if its worker is killed at the moment of taking it off the queue. A redis
    that dies loses the tasks that it has not written to its disk.

    Args:
        app: The Celery app, with a broker. No result backend is needed.
        name: The name of the Celery task. Several routers in one app need different names.
        queue: The name of the queue; the app's default if left out.
        retries: The number of further calls of a handler that fails or kills its worker, before the callback is set
            aside.
    """

    def __init__(
        self, app: Any, *, name: str = "wecom.callback", queue: str | None = None, retries: int = RETRIES
    ) -> None:
        self._app = app
        self._name = name
        self._queue = queue
        self.retries = retries
        self._task: Any = None

    def serve(self, work: Callable[[str], None]) -> None:
        """Call `work` for each task, in the workers."""

        def handle(task: Any, text: str) -> None:
            entry = LedgerEntry(task.request.id, text)
            try:
                work(text)
            except TryLaterError as later:
                self._put_again(entry, later)
            except Exception:  # the task is done for the broker, too
                self._remove(entry)
                raise
            self._remove(entry)

        self._task = self._app.task(
            handle,
            name=self._name,
            bind=True,
            acks_late=True,
            reject_on_worker_lost=True,
            ignore_result=True,
            throws=(GivenUpError,),  # an expected error, whose reason is logged already
        )
        self._app.steps["worker"].add(sweeper_step(self._name, self._sweeper))

    def put(self, text: str) -> None:
        """Put a task into the queue; raise an error if the broker does not accept it."""
        self._publish(LedgerEntry(uuid(), text))

    def _put_again(self, entry: LedgerEntry, later: TryLaterError) -> None:
        """Put a task into the queue again with a delay, and raise the exception that tells Celery so."""
        seconds = later.seconds
        try:
            self._publish(entry, countdown=seconds)
        except Exception as error:
            logger.warning("a task cannot be put into the queue again (%s); retrying", type(error).__name__)
            time.sleep(1)  # the broker delivers the task again at once
            raise Reject(requeue=True) from None
        raise Retry(f"{later} in {seconds:.0f} s", when=seconds)

    def _publish(self, entry: LedgerEntry, countdown: float | None = None) -> None:
        options = {"task_id": entry.task_id, "queue": self._queue, "countdown": countdown, "retry": False}
        with self._producer() as producer:
            if self._ledger is not None:
                self._ledger.add(producer.channel, entry, countdown or 0.0)
            self._task.apply_async((entry.text,), producer=producer, **options)

    # -- the ledger

    @cached_property
    def _ledger(self) -> Ledger | None:
        """The ledger, if redis is the broker: redis does not store a task while a worker takes it off the queue."""
        is_redis = _driver(self._connection) == "redis" and not self._app.conf.task_always_eager
        return Ledger(self._name) if is_redis else None

    def _remove(self, entry: LedgerEntry) -> None:
        if self._ledger is None:
            return
        try:
            with self._producer() as producer:
                self._ledger.remove(producer.channel, entry)
        except Exception as error:  # the task is delivered once more, and recognised as handled
            logger.debug("a task that is done was not removed from the ledger (%s)", type(error).__name__)

    def _sweeper(self) -> Sweeper | None:
        if self._ledger is None:
            return None
        timeout = self._app.conf.broker_transport_options.get("visibility_timeout", 3600)
        shortest, longest = SWEEP_INTERVALS
        return Sweeper(min(longest, max(shortest, timeout / 4)), self._sweep)

    def _sweep(self) -> None:
        """Put the overdue tasks into the queue again: those not handled in time, and those lost."""
        with self._producer() as producer:
            while self._ledger is not None and (overdue := self._ledger.take_overdue(producer.channel)):
                logger.info("%d tasks are overdue, and put into the queue again", len(overdue))
                for entry in overdue:
                    self._task.apply_async(
                        (entry.text,), task_id=entry.task_id, queue=self._queue, retry=False, producer=producer
                    )

    # -- the broker

    @cached_property
    def _connection(self) -> Any:
        """A connection to the app's broker with timeouts and confirmations, which the app's own may lack."""
        connection = self._app.connection_for_write()
        options: dict[str, Any] = {}
        if _driver(connection) == "amqp":
            options = {"confirm_publish": True}
        elif _driver(connection) == "redis":
            given = self._app.conf.broker_transport_options
            options = {"socket_timeout": PUT_TIMEOUT, "socket_connect_timeout": PUT_TIMEOUT, **given}
        return self._app.connection_for_write(transport_options=options)

    @contextmanager
    def _producer(self) -> Generator[Any, None, None]:
        with pools.producers[self._connection].acquire(block=True) as producer:
            yield producer


def _driver(connection: Any) -> str:
    return str(connection.get_transport_cls().driver_type)
