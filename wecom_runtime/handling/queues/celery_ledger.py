"""A ledger of the tasks in a Celery queue on redis, which lists each task until it is handled.

Kombu takes a message off the list first, and records the receiver afterwards: if a worker is killed in between, the
message is lost. The ledger still lists it, and the workers put overdue tasks into the queue once more.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from celery import bootsteps

from wecom_runtime.logs import logger

if TYPE_CHECKING:
    import redis

_TAKE_OVERDUE = """
local overdue = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, entry in ipairs(overdue) do redis.call('ZADD', KEYS[1], ARGV[2], entry) end
return overdue
"""
_BATCH_SIZE = 100
"""The number of entries taken in one step."""
SWEEP_INTERVALS = 1.0, 60.0
"""The shortest and the longest interval between two sweeps for overdue tasks: a quarter of the visibility timeout."""


class LedgerEntry(NamedTuple):
    """A task that is not handled yet, as the ledger lists it."""

    task_id: str
    text: str

    def __repr__(self) -> str:
        return f"<LedgerEntry {self.task_id}>"

    def encode(self) -> str:
        return json.dumps(self, separators=(",", ":"))


class Ledger:
    """A sorted set of tasks by the time at which they are overdue, in the redis of the queue.

    A task is overdue after the `visibility_timeout` of the transport, the time after which Celery itself delivers again
    a task that its worker has not acknowledged.

    Args:
        name: The name of the Celery task.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"<Ledger {self._name}>"

    def add(self, channel: Any, entry: LedgerEntry, delay: float = 0.0) -> None:
        """Add a task that is about to be put into the queue with a delay of `delay` seconds."""
        due = time.time() + delay + channel.visibility_timeout
        _client(channel).zadd(self._key(channel), {entry.encode(): due})

    def remove(self, channel: Any, entry: LedgerEntry) -> None:
        """Remove a task that is done."""
        _client(channel).zrem(self._key(channel), entry.encode())

    def take_overdue(self, channel: Any) -> list[LedgerEntry]:
        """Return some overdue tasks, and postpone them, so that no other worker takes them."""
        now = time.time()
        again = now + channel.visibility_timeout
        found: Any = _client(channel).eval(_TAKE_OVERDUE, 1, self._key(channel), str(now), str(again), str(_BATCH_SIZE))
        return [LedgerEntry(*json.loads(entry)) for entry in found]

    def _key(self, channel: Any) -> str:
        return f"{channel.global_keyprefix}wecom-ledger:{self._name}"


def _client(channel: Any) -> redis.Redis:
    # Not the channel's own client, which adds the key prefix in some commands only.
    import redis  # optional: other brokers do not need it

    return redis.Redis(connection_pool=channel.pool)


class Sweeper:
    """A periodic sweep in a thread of its own, so that a redis that hangs does not block the worker.

    Args:
        interval: Seconds between two sweeps.
        sweep: The function. If it fails, it is called again after the interval.
    """

    def __init__(self, interval: float, sweep: Callable[[], None]) -> None:
        self._interval = interval
        self._sweep = sweep
        self._ended = threading.Event()
        self._failing = False

    def start(self) -> None:
        self._ended.clear()
        threading.Thread(target=self._run, name="wecom-ledger", daemon=True).start()

    def stop(self) -> None:
        self._ended.set()

    def _run(self) -> None:
        while not self._ended.wait(self._interval):
            try:
                self._sweep()
                self._failing = False
            except Exception as error:
                if not self._failing:
                    self._failing = True
                    logger.warning("cannot look for lost tasks (%s); retrying", type(error).__name__)


def sweeper_step(label: str, create: Callable[[], Sweeper | None]) -> type[bootsteps.StartStopStep]:
    """Return a boot step of Celery's workers that runs a sweeper with them.

    Args:
        label: The unique label of the queue.
        create: Creates the sweeper; None if there is nothing to sweep.
    """
    make = create

    class Sweep(bootsteps.StartStopStep):  # type: ignore[misc]
        name: Any = f"wecom-ledger:{label}"
        requires = ("celery.worker.components:Pool",)

        def create(self, parent: object) -> Any:
            return make()

    return Sweep
