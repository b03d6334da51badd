"""Waits of handlers that occupy no capacity: for a person, or for an earlier message that another process handles."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from wecom_runtime.flow import Command, Wait

from .thread_pool import allowing_extra_thread
from .workers import Job, Workers


class SuspendedWait(Command):
    """A wait of a handler for a future, which occupies no worker. Its result: whether the future is done.

    Args:
        workers: The workers.
        job: The background job of the handler, if it has one.
        future: The future.
        timeout: Seconds to wait at most; None for no limit.
    """

    __slots__ = ("_job", "_wait", "_workers")

    def __init__(self, workers: Workers, job: Job | None, future: Future[Any], timeout: float | None) -> None:
        self._workers = workers
        self._job = job
        self._wait = Wait(future, timeout)

    def perform(self, transport: Any) -> bool:
        with self._workers.suspended(self._job), allowing_extra_thread():
            return self._wait.perform(transport)

    async def aperform(self, transport: Any) -> bool:
        with self._workers.suspended(self._job), allowing_extra_thread():
            semaphore = None if self._job is None else self._job.release_slot()
            try:
                return await self._wait.aperform(transport)
            finally:
                if semaphore is not None and self._job is not None:
                    await self._job.acquire_slot(semaphore)
