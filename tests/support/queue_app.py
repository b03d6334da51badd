"""An app with a queue, imported by the web processes and the workers: a router, its handlers, and the queue."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

from tests.support import small
from tests.support.sender import Sender
from wecom_client import RedisStorage
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.handling import defaults, durable

PORT = int(os.environ["QUEUE_REDIS_PORT"])
KIND = os.environ["QUEUE_KIND"]
LOG = Path(os.environ["QUEUE_LOG"])
IS_WORKER = "QUEUE_PAUSE" in os.environ

SENDER = Sender()
if IS_WORKER:
    durable.FIRST_PAUSE = PAUSE = float(os.environ["QUEUE_PAUSE"])


def note(text: str) -> None:
    with LOG.open("a") as file:
        file.write(text + "\n")


def answer(message: small.TextMessage, value: Any) -> None:
    note(f"sent {message.id} {value}")


def given_up(message: small.TextMessage | None, reason: str) -> None:
    note(f"given up {message and message.id}: {reason}")


defaults.REPEAT_WAIT = 0.2
router = small.Router(
    SENDER.crypto,
    session=RedisStorage.from_url(f"redis://127.0.0.1:{PORT}/0"),
    answer=answer,
    on_given_up=given_up,
    lease=int(os.environ.get("QUEUE_LEASE", "1")),
)


@router.on(small.TextMessage, background=True)
def handle(message: small.TextMessage) -> str:
    note(f"began {message.id} {unstructure(message)}")
    while message.content.startswith("slow") and not Path(f"{LOG}.go").exists():
        time.sleep(0.02)
    if message.content == "exit":
        os._exit(1)
    if message.content == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if message.content.startswith("always"):
        raise ValueError(f"no answer to {message.content}")
    if message.content == "fail" and not Path(f"{LOG}.{message.id}.failed").exists():
        Path(f"{LOG}.{message.id}.failed").touch()
        raise ValueError(message.content)
    return f"answer to {message.content}"


@router.on(small.MenuEvent, background=True)
async def handle_async(message: small.MenuEvent) -> None:
    note(f"event {message.key}")


queue: Any
if KIND == "celery":
    from celery import Celery
    from celery.concurrency.asynpool import AsynPool

    from wecom_client.queues.celery import CeleryQueue

    if IS_WORKER:
        # It checks for dead processes every 5 s, without a setting for the interval.
        AsynPool.timers = property(lambda pool: {pool.maintain_pool: PAUSE})
    app = Celery("wecom", broker=f"redis://127.0.0.1:{PORT}/1")
    app.conf.broker_transport_options = {"interval_start": 0.2, "socket_connect_timeout": 1, "socket_timeout": 5}
    app.conf.broker_connection_retry_on_startup = True
    queue = CeleryQueue(app, queue="callbacks", retries=1)
else:
    import dramatiq
    from dramatiq.brokers.redis import RedisBroker

    from wecom_client.queues.dramatiq import DramatiqQueue

    if IS_WORKER:
        # The delay of a reconnection; only one of the libraries has a setting.
        vars(dramatiq.worker).update(CONSUMER_RESTART_DELAY_SECS=PAUSE, POST_PROCESS_MESSAGE_RETRY_DELAY_SECS=PAUSE)
    broker: Any = RedisBroker(url=f"redis://127.0.0.1:{PORT}/1")  # type: ignore[no-untyped-call]
    dramatiq.set_broker(broker)
    queue = DramatiqQueue(broker, retries=1)

router.hand_to(queue)
