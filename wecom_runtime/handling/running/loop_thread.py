"""An event loop in a thread of its own, which runs coroutines for synchronous code."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from wecom_runtime import fork
from wecom_runtime.lazy import LazyModule

if TYPE_CHECKING:
    import asyncio
else:
    asyncio = LazyModule("asyncio")


T = TypeVar("T")


class LoopThread:
    """An event loop in a thread, which is started on demand. Any number of threads may use the loop."""

    def __init__(self) -> None:
        self._mutex = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()
        self._loop = None

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> Future[T]:
        """Start a coroutine, and return a future of its outcome.

        Raises:
            RuntimeError: No thread can be started.
        """
        try:
            with self._mutex:  # a coroutine submitted before `close` is done before the loop ends
                return asyncio.run_coroutine_threadsafe(coroutine, self._loop or self._start())
        except BaseException:
            coroutine.close()
            raise

    def run(self, awaitable: Awaitable[T]) -> T:
        """Run a coroutine, and return its result."""
        if self._is_current():
            # The loop is blocked by this call, and cannot run the coroutine.
            other = LoopThread()
            try:
                return other.run(awaitable)
            finally:
                other.close()
        future = self.submit(_await(awaitable))
        try:
            return future.result()
        except BaseException:
            future.cancel()  # the calling thread was interrupted
            raise

    def close(self) -> None:
        """End the loop when all submitted coroutines are done. A later submission starts another loop."""
        with self._mutex:
            loop, self._loop = self._loop, None
            if loop is not None:
                asyncio.run_coroutine_threadsafe(_stop_when_idle(), loop)

    def _start(self) -> asyncio.AbstractEventLoop:
        loop = asyncio.new_event_loop()
        try:
            threading.Thread(target=_run_loop, args=(loop,), name="wecom-loop", daemon=True).start()
        except BaseException:
            loop.close()
            raise
        self._loop = loop
        return loop

    def _is_current(self) -> bool:
        try:
            return asyncio.get_running_loop() is self._loop
        except RuntimeError:
            return False


def _run_loop(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        while True:
            try:
                loop.run_forever()
                return
            except (SystemExit, KeyboardInterrupt):
                pass  # raised by one task; the others continue
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())  # closes the connections of clients
        loop.close()


async def _stop_when_idle() -> None:
    me = asyncio.current_task()
    while True:
        while others := {task for task in asyncio.all_tasks() if task is not me}:
            await asyncio.wait(others)
        await asyncio.sleep(0)  # resolves the futures of tasks that have just ended
        if asyncio.all_tasks() == {me}:
            break
    asyncio.get_running_loop().stop()


async def _await(awaitable: Awaitable[T]) -> T:
    return await awaitable
