"""The task queue of Dramatiq, for background handlers.

router.hand_to(DramatiqQueue(broker))       # dramatiq module
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import dramatiq

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .tasks import RETRIES, GivenUpError, TryLaterError

SETTLED = 0.3
"""Seconds from the start of a worker's threads until its process group has certainly recorded the start."""


class _Booting(dramatiq.Middleware):  # type: ignore[misc,unused-ignore]
    """A middleware that starts the work, and delays tasks until the start of their worker is recorded by its group.

    A task that kills the worker earlier leaves the group waiting for that record, for half an hour.

    Args:
        start: Called at the start of each worker.
    """

    def __init__(self, start: Callable[[], None]) -> None:
        self._start = start
        self.booted = threading.Event()
        self.booted.set()

    def before_worker_boot(self, broker: dramatiq.Broker, worker: dramatiq.Worker) -> None:
        self.booted.clear()

    def after_worker_boot(self, broker: dramatiq.Broker, worker: dramatiq.Worker) -> None:
        settled = threading.Timer(SETTLED, self.booted.set)
        settled.daemon = True
        settled.start()
        self._start()


class DramatiqQueue:
    """A task queue in a Dramatiq broker, in whose workers background handlers run.

    Args:
        broker: The broker; the one of `dramatiq.set_broker` if left out.
        name: The name of the actor.
        queue: The name of the queue.
        retries: The number of further calls of a handler that fails, unless it was registered with `attempts`.

    Raises:
        ConfigurationError: The broker is RabbitMQ without publisher confirms.
    """

    def __init__(
        self,
        broker: dramatiq.Broker | None = None,
        *,
        name: str = "wecom_callback",
        queue: str = "default",
        retries: int = RETRIES,
    ) -> None:
        self._broker = broker or dramatiq.get_broker()
        if getattr(self._broker, "confirm_delivery", True) is False:
            raise ConfigurationError(
                say(
                    "without RabbitmqBroker(confirm_delivery=True) a callback is acknowledged before "
                    "RabbitMQ has stored it, and lost if RabbitMQ does not"
                )
            )
        self.name = name
        self._queue = queue
        self.retries = retries
        self._actor: Any = None

    def serve(self, work: Any) -> None:
        """Call `work` for each task, in the workers."""

        booting = _Booting(work.start)
        self._broker.add_middleware(booting)

        def handle(text: str) -> None:
            booting.booted.wait(10 * SETTLED)
            try:
                work(text)
            except TryLaterError as later:
                self._actor.send_with_options(args=(text,), delay=int(later.seconds * 1000))

        options: dict[str, Any] = {"throws": GivenUpError}
        self._actor = dramatiq.actor(broker=self._broker, actor_name=self.name, queue_name=self._queue, **options)(
            handle
        )

    def put(self, text: str) -> None:
        """Put a task into the queue; raise an error if the broker does not accept it."""
        self._actor.send(text)
