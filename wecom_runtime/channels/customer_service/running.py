"""How the flows of customer service run: in threads with a synchronous client, as tasks with an asynchronous one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from wecom_runtime.flow import Flow
from wecom_runtime.handling.failures import describe
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.threads import CallThreads, ThreadResult

if TYPE_CHECKING:
    from wecom_runtime.handling.running.workers import Job, Workers

R = TypeVar("R")


class Runner(Protocol):
    """Runs flows with a client."""

    def bind(self) -> None:
        """Take note of the running event loop, if the client is asynchronous."""
        ...

    def start(self, make: Callable[[], Flow[Any]], job: Job | None = None) -> None:
        """Start a flow, and finish a job at its end. An exception is logged.

        Raises:
            RuntimeError: No thread can be started, or the event loop is closed.
        """
        ...

    def function(self, make: Callable[..., Flow[R]]) -> Callable[..., Any]:
        """Return the function that runs a flow: one that blocks, or a coroutine function for any event loop."""
        ...


class ThreadRunner:
    """Runs flows in threads.

    Args:
        client: The client.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._threads = CallThreads("wecom-customers")

    def bind(self) -> None:
        """Do nothing."""

    def start(self, make: Callable[[], Flow[Any]], job: Job | None = None) -> None:
        def on_result(result: ThreadResult) -> None:
            if result.error is not None:
                logger.error("customer service: %s", describe(result.error))
            if job is not None:
                job.finish()

        self._threads.call(lambda: self._client._caller.run(make()), on_result)

    def function(self, make: Callable[..., Flow[R]]) -> Callable[..., Any]:
        return lambda *arguments: self._client._caller.run(make(*arguments))


class LoopRunner:
    """Runs flows as tasks of the event loop of an asynchronous client.

    Args:
        client: The client.
        workers: The workers, which know the tasks for which a drain waits.
    """

    def __init__(self, client: Any, workers: Workers) -> None:
        self._client = client
        self._workers = workers
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: set[asyncio.Task[None]] = set()  # an event loop keeps no reference to its tasks

    def bind(self) -> None:
        self._loop = asyncio.get_running_loop()

    def start(self, make: Callable[[], Flow[Any]], job: Job | None = None) -> None:
        async def run() -> None:
            try:
                await self._client._caller.run(make())
            except Exception as error:
                logger.error("customer service: %s", describe(error))

        def create() -> None:
            if job is not None:
                self._workers.start_tracked_task(job, run)
                return
            task = asyncio.get_running_loop().create_task(run())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        if self._loop is None:
            raise RuntimeError(say("no event loop runs"))
        self._loop.call_soon_threadsafe(create)

    def function(self, make: Callable[..., Flow[R]]) -> Callable[..., Any]:
        async def call(*arguments: Any) -> R:
            loop = self._loop
            if loop is None or loop is asyncio.get_running_loop():
                result: R = await self._client._caller.run(make(*arguments))
                return result
            # A plain handler runs in a thread, and the client in its own loop.
            running = asyncio.run_coroutine_threadsafe(self._client._caller.run(make(*arguments)), loop)
            return await asyncio.wrap_future(running)

        return call
