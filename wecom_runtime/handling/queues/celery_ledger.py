"""A ledger of the tasks in a queue of Celery on redis, each noted until it is handled.

Kombu takes a message off the list first, and notes only then who has it: a worker killed in between takes it along. The
ledger knows the message all the same. What is overdue there, the workers put into the queue once more.
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
_AT_ONCE = 100
"""Entries that are taken in one step."""
SWEEPS = 1.0, 60.0
"""Seconds between two looks for what is overdue, at least and at most; a quarter of the time to be overdue."""


class LedgerEntry(NamedTuple):
    """A task that is not handled yet."""

    task_id: str
    text: str

    def encode(self) -> str:
        return json.dumps(self, separators=(",", ":"))


class Ledger:
    """A sorted set of tasks by the time at which they are overdue, in the redis that holds the queue.

    A task is overdue when the `visibility_timeout` of the transport is over, the time after which Celery itself hands
    out again what a worker has and does not acknowledge.

    Args:
        name: The task's.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"<Ledger {self._name}>"

    def note(self, channel: Any, entry: LedgerEntry, delay: float = 0.0) -> None:
        """Keep a task that is about to be put into the queue, to be handled after `delay` seconds."""
        due = time.time() + delay + channel.visibility_timeout
        _client(channel).zadd(self._key(channel), {entry.encode(): due})

    def remove(self, channel: Any, entry: LedgerEntry) -> None:
        """Forget a task that is over."""
        _client(channel).zrem(self._key(channel), entry.encode())

    def take_overdue(self, channel: Any) -> list[LedgerEntry]:
        """Return some tasks that are overdue. Nobody else gets them before they are so again."""
        now = time.time()
        again = now + channel.visibility_timeout
        found: Any = _client(channel).eval(_TAKE_OVERDUE, 1, self._key(channel), str(now), str(again), str(_AT_ONCE))
        return [LedgerEntry(*json.loads(entry)) for entry in found]

    def _key(self, channel: Any) -> str:
        return f"{channel.global_keyprefix}wecom-ledger:{self._name}"


def _client(channel: Any) -> redis.Redis:
    # Not the channel's own client: that one puts the prefix before the keys of some commands only.
    import redis  # who has another broker need not have it

    return redis.Redis(connection_pool=channel.pool)


class Sweeper:
    """Does something every so often, in a thread of its own: a redis that hangs must not hold up the worker.

    Args:
        every: Seconds.
        sweep: What is done. It may fail, and is done again.
    """

    def __init__(self, every: float, sweep: Callable[[], None]) -> None:
        self._every = every
        self._sweep = sweep
        self._ended = threading.Event()
        self._failing = False

    def start(self) -> None:
        self._ended.clear()
        threading.Thread(target=self._run, name="wecom-ledger", daemon=True).start()

    def stop(self) -> None:
        self._ended.set()

    def _run(self) -> None:
        while not self._ended.wait(self._every):
            try:
                self._sweep()
                self._failing = False
            except Exception as error:
                if not self._failing:
                    self._failing = True
                    logger.warning("cannot look for lost tasks (%s); trying on", type(error).__name__)


def sweeping(label: str, create: Callable[[], Sweeper | None]) -> type[bootsteps.StartStopStep]:
    """A part of Celery's workers that sweeps while they run.

    Args:
        label: Tells the parts of several queues apart.
        create: Makes what sweeps; None where there is nothing to do.
    """
    make = create

    class Sweep(bootsteps.StartStopStep):  # type: ignore[misc]
        name: Any = f"wecom-ledger:{label}"
        requires = ("celery.worker.components:Pool",)

        def create(self, parent: object) -> Any:
            return make()

    return Sweep
