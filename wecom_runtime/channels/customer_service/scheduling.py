"""Scheduling: the queues of customers that have work, a limited number of them at once for each account."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from wecom_runtime import fork
from wecom_runtime.flow import Flow
from wecom_runtime.handling.failures import describe
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from wecom_runtime.handling.running.workers import Job

StartFlow: TypeAlias = "Callable[[Callable[[Job], Flow[None]]], None]"
"""Starts a flow in a thread or a task, for which a drain waits. Raises RuntimeError if no thread can be started."""


class Slot:
    """The work on one queue, which counts against the limit of its account."""

    __slots__ = ("account", "is_again", "is_released", "key")

    def __init__(self, account: str, key: str) -> None:
        self.account = account
        self.key = key
        self.is_again = False
        """Whether there is new work since it began."""
        self.is_released = False
        """Whether it counts no longer against the limit, though a handler still runs."""

    def __repr__(self) -> str:
        return f"<Slot of {self.account}>"


class Scheduler:
    """Starts the work on queues: on each queue once at a time, on at most `parallel` queues of an account.

    Args:
        start: Starts a flow.
        work: Returns the flow of the work on a queue.
        parallel: The number of queues of an account that are worked on at once.
    """

    def __init__(self, start: StartFlow, work: Callable[[Slot, Job], Flow[None]], parallel: int) -> None:
        self._start = start
        self._work = work
        self._parallel = parallel
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._waiting: dict[str, dict[str, None]] = {}
        self._active: dict[str, dict[str, Slot]] = {}

    def __repr__(self) -> str:
        return f"<Scheduler, {sum(map(len, self._active.values()))} active>"

    def add(self, account: str, key: str) -> None:
        """Have a queue worked on, unless that will happen anyway."""
        with self._mutex.lock:
            active = self._active.get(account, {}).get(key)
            if active is not None:
                active.is_again = True
                return
            self._waiting.setdefault(account, {})[key] = None
        self._start_next(account)

    def is_active(self, account: str, key: str) -> bool:
        """Return whether a queue is worked on, or waits for it."""
        with self._mutex.lock:
            return key in self._active.get(account, {}) or key in self._waiting.get(account, {})

    def has_waiting(self, account: str) -> bool:
        """Return whether other queues of an account wait."""
        return bool(self._waiting.get(account))

    def is_idle(self, account: str) -> bool:
        """Return whether no queue of an account waits, and at most one is worked on."""
        return not self._waiting.get(account) and len(self._active.get(account, ())) <= 1

    def release(self, slot: Slot) -> None:
        """Count some work no longer against the limit."""
        with self._mutex.lock:
            if slot.is_released:
                return
            slot.is_released = True
            active = self._active.get(slot.account, {})
            if active.get(slot.key) is slot:
                del active[slot.key]
            if slot.is_again:
                self._waiting.setdefault(slot.account, {})[slot.key] = None
            for queues in (self._active, self._waiting):
                if not queues.get(slot.account):
                    queues.pop(slot.account, None)
        self._start_next(slot.account)

    def _start_next(self, account: str) -> None:
        """Start the work on queues that wait, as far as the limit allows."""
        while (slot := self._take(account)) is not None:
            try:
                self._start(self._flow_of(slot))
            except RuntimeError as error:
                logger.warning("customer service: work cannot be started (%s); it is retried", error)
                with self._mutex.lock:
                    self._active.get(account, {}).pop(slot.key, None)
                return  # the queue is in the index, where the next look finds it

    def _take(self, account: str) -> Slot | None:
        with self._mutex.lock:
            waiting, active = self._waiting.get(account), self._active.setdefault(account, {})
            if not waiting or len(active) >= self._parallel:
                return None
            key = next(iter(waiting))
            del waiting[key]
            active[key] = slot = Slot(account, key)
            return slot

    def _flow_of(self, slot: Slot) -> Callable[[Job], Flow[None]]:
        def run(job: Job) -> Flow[None]:
            try:
                yield from self._work(slot, job)
            except Exception as error:
                logger.warning("customer service of %s: %s; it is retried", slot.account, describe(error))
            finally:
                self.release(slot)

        return run
