"""Background handlers in the workers of Dramatiq.

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
"""Seconds from the start of a worker's threads until its group surely knows that it has begun."""


class _Booting(dramatiq.Middleware):  # type: ignore[misc,unused-ignore]
    """Holds tasks back until a worker has told its group that it has begun.

    One that kills its worker before leaves the group waiting for that word, for half an hour.
    """

    def __init__(self) -> None:
        self.over = threading.Event()
        self.over.set()

    def before_worker_boot(self, broker: dramatiq.Broker, worker: dramatiq.Worker) -> None:
        self.over.clear()

    def after_worker_boot(self, broker: dramatiq.Broker, worker: dramatiq.Worker) -> None:
        settled = threading.Timer(SETTLED, self.over.set)
        settled.daemon = True
        settled.start()


class DramatiqQueue:
    """An actor of a Dramatiq broker. A task whose worker is killed goes to another one, with redis as the broker after
    its `heartbeat_timeout`.

    Args:
        broker: The broker; that of `dramatiq.set_broker` if left out.
        name: The actor's.
        queue: The queue that it reads.
        retries: How often a handler that fails, or kills its worker, is called again; then the callback is set aside.

    Raises:
        ConfigurationError: The broker is RabbitMQ, and does not wait until it confirms that it has a task.
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
                    "RabbitMQ has it, and lost if it does not come to have it"
                )
            )
        self._name = name
        self._queue = queue
        self.retries = retries
        self._actor: Any = None

    def serve(self, work: Callable[[str], None]) -> None:
        """Call `work` for each task, in the workers."""

        booting = _Booting()
        self._broker.add_middleware(booting)

        def handle(text: str) -> None:
            booting.over.wait(10 * SETTLED)
            try:
                work(text)
            except TryLaterError as later:
                self._actor.send_with_options(args=(text,), delay=int(later.seconds * 1000))

        options: dict[str, Any] = {"throws": GivenUpError}  # it has failed, and the log tells why already
        self._actor = dramatiq.actor(broker=self._broker, actor_name=self._name, queue_name=self._queue, **options)(
            handle
        )

    def put(self, text: str) -> None:
        """Give a task to the broker; an error if the broker does not have it."""
        self._actor.send(text)
