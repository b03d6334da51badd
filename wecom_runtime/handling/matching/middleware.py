"""Middleware of handlers: functions called with the callback and `proceed`, which calls the next function inside.

Plain functions and coroutine functions may be middleware of handlers of either kind. If all of them are plain, they
call each other. Otherwise they run in an event loop, and each plain function in a thread. A thread that waits in the
`proceed` of a plain middleware runs the plain functions inside of it, so that one callback never occupies two threads.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.running.executor import (
    SUBMIT_TO_WAITING_THREAD,
    HandlerExecutor,
    is_async,
    returns_at_once,
)
from wecom_runtime.handling.running.stopped import HandlerStoppedError
from wecom_runtime.handling.running.thread_pool import ThreadCall, lending_pool_to_task
from wecom_runtime.language import say
from wecom_runtime.lazy import LazyModule

from .signatures import required_parameters

if TYPE_CHECKING:
    import asyncio
else:
    asyncio = LazyModule("asyncio")


Middleware: TypeAlias = Callable[[Any, Callable[[], Any]], Any]
"""A function of a callback and `proceed` that returns the answer. In an `async def`, `proceed` is awaited."""

LOOP_CHECK_INTERVAL = 1.0
"""Seconds between two checks whether the event loop that a plain middleware waits for was closed."""


class Layer(NamedTuple):
    """A registered middleware."""

    function: Middleware
    is_async: bool


def checked_layer(function: object) -> Layer:
    """Return the layer of a middleware function.

    Raises:
        InvalidArgumentError: The function does not take a callback and `proceed`.
    """
    if not callable(function) or isinstance(function, type) or not _takes_two(function):
        raise InvalidArgumentError(
            say("write @router.middleware without parentheses, above a function of a callback and proceed")
        )
    return Layer(function, is_async(function))


def _takes_two(function: Callable[..., Any]) -> bool:
    found = required_parameters(function)
    return found is None or len(found) == 2


class LayeredHandler:
    """A handler inside of its middleware.

    Args:
        layers: The middleware, the outermost first.
        function: The handler.
        is_async: Whether the handler is a coroutine function.
    """

    __slots__ = ("_function", "_layers", "_returns_at_once", "is_async")

    def __init__(self, layers: Sequence[Layer], function: Callable[..., Any], is_async: bool) -> None:
        self._layers = tuple(layers)
        self._function = function
        self._returns_at_once = returns_at_once(function)
        self.is_async = is_async or any(layer.is_async for layer in layers)
        """Whether `run_async` is to be called, and not `run`."""

    def run(self, executor: HandlerExecutor, *arguments: Any) -> Any:
        """Call the outermost function, if all functions are plain."""

        def step(number: int) -> Any:
            if number < len(self._layers):
                return self._layers[number].function(arguments[0], lambda: step(number + 1))
            result = self._function(*arguments)
            return executor.loop.run(result) if inspect.isawaitable(result) else result

        return step(0)

    async def run_async(self, executor: HandlerExecutor, *arguments: Any) -> Any:
        """Call the outermost function, if not all functions are plain."""
        return await self._step(0, executor, arguments)

    async def _step(self, number: int, executor: HandlerExecutor, arguments: tuple[Any, ...]) -> Any:
        if number == len(self._layers):
            if self._returns_at_once:
                result: Any = self._function(*arguments)
            else:
                result = await executor.run_in_thread(self._function, arguments)
            return await result if inspect.isawaitable(result) else result
        layer = self._layers[number]
        if layer.is_async:

            async def proceed_async() -> Any:
                return await self._step(number + 1, executor, arguments)

            return await layer.function(arguments[0], proceed_async)
        blocked = BlockedThread(asyncio.get_running_loop())

        def proceed() -> Any:
            return blocked.run(self._step(number + 1, executor, arguments))

        try:
            return await executor.run_in_thread(layer.function, (arguments[0], proceed))
        except asyncio.CancelledError:
            blocked.cancel()
            raise


class BlockedThread:
    """A thread that is blocked in `proceed` by a coroutine in an event loop, and runs plain functions meanwhile.

    Args:
        loop: The event loop.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._mutex = threading.Lock()
        self._calls: SimpleQueue[ThreadCall | None] = SimpleQueue()
        self._is_done = False
        self._future: Future[Any] | None = None

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine in the loop, and return its result. The thread calls this method."""
        token = SUBMIT_TO_WAITING_THREAD.set(self.submit)
        try:
            with lending_pool_to_task():
                future = self._future = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        except RuntimeError:
            coroutine.close()
            raise
        finally:
            SUBMIT_TO_WAITING_THREAD.reset(token)
        future.add_done_callback(lambda _: self._calls.put(None))
        try:
            while not future.done():
                self._call_next(LOOP_CHECK_INTERVAL)
        finally:
            with self._mutex:
                self._is_done = True
            while not self._calls.empty():
                self._call_next(0)
        return future.result()

    def _call_next(self, seconds: float) -> None:
        try:
            call = self._calls.get(timeout=seconds) if seconds else self._calls.get_nowait()
        except Empty:
            if self._loop.is_closed():
                raise HandlerStoppedError(say("the event loop of the handler was closed")) from None
            return
        on_idle = None if call is None else call()
        if on_idle is not None:
            on_idle()

    def submit(self, call: ThreadCall) -> bool:
        """Have the thread call a function; return False if it is blocked no longer."""
        with self._mutex:
            if not self._is_done:
                self._calls.put(call)
            return not self._is_done

    def cancel(self) -> None:
        if self._future is not None:
            self._future.cancel()
