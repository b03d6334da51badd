"""Functions around handlers: each is called with the callback and `proceed`, which calls what is inside of it.

Plain functions and coroutine functions may stand around handlers of either sort. Where all are plain, they call each
other. Where one is not, the whole runs in an event loop, and each plain one in a thread: the thread that waits in
`proceed` of a plain middleware runs the plain functions inside of it, so that one callback never takes two threads.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, TypeAlias

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .invocation import Caller, HandlerStoppedError, is_async
from .signatures import parameters

Middleware: TypeAlias = Callable[[Any, Callable[[], Any]], Any]
"""Called with a callback and `proceed`; returns what is answered. Where it is `async def`, `proceed` is awaited."""

LOOK_EVERY = 1.0
"""Seconds between two looks whether the event loop is still there that a plain middleware waits for."""


class Layer(NamedTuple):
    """A middleware."""

    function: Middleware
    is_async: bool


def checked_layer(function: object) -> Layer:
    """Return a middleware as it is called.

    Raises:
        InvalidArgumentError: It does not take a callback and `proceed`.
    """
    if not callable(function) or isinstance(function, type) or not _takes_two(function):
        raise InvalidArgumentError(
            say("write @router.middleware without parentheses, above a function of a callback and proceed")
        )
    return Layer(function, is_async(function))


def _takes_two(function: Callable[..., Any]) -> bool:
    found = parameters(function)
    return found is None or len(found) == 2


class Layered:
    """A handler with the middleware around it.

    Args:
        layers: The middleware, the outermost first.
        function: The handler.
        is_async: Whether it is a coroutine function.
    """

    __slots__ = ("_function", "_function_is_async", "_layers", "is_async")

    def __init__(self, layers: Sequence[Layer], function: Callable[..., Any], is_async: bool) -> None:
        self._layers = tuple(layers)
        self._function = function
        self._function_is_async = is_async
        self.is_async = is_async or any(layer.is_async for layer in layers)
        """Whether `run_async` is to be called, and not `run`."""

    def run(self, caller: Caller, *arguments: Any) -> Any:
        """Call the outermost function, where all are plain."""

        def step(number: int) -> Any:
            if number < len(self._layers):
                return self._layers[number].function(arguments[0], lambda: step(number + 1))
            result = self._function(*arguments)
            return caller.loop.run(result) if inspect.isawaitable(result) else result

        return step(0)

    async def run_async(self, caller: Caller, *arguments: Any) -> Any:
        """Call the outermost function, where not all are plain."""
        return await self._step(0, caller, arguments, None)

    async def _step(self, number: int, caller: Caller, arguments: tuple[Any, ...], thread: _Waiting | None) -> Any:
        if number == len(self._layers):
            if self._function_is_async or inspect.isasyncgenfunction(self._function):
                result: Any = self._function(*arguments)
            else:
                result = await _in_thread(thread, caller, self._function, arguments)
            return await result if inspect.isawaitable(result) else result
        layer = self._layers[number]
        if layer.is_async:

            async def awaited() -> Any:
                return await self._step(number + 1, caller, arguments, thread)

            return await layer.function(arguments[0], awaited)
        waiting = _Waiting(asyncio.get_running_loop())

        def proceed() -> Any:
            return waiting.run(self._step(number + 1, caller, arguments, waiting))

        try:
            return await _in_thread(thread, caller, layer.function, (arguments[0], proceed))
        except asyncio.CancelledError:
            waiting.cancel()
            raise


class _Waiting:
    """A thread that waits in `proceed` for a coroutine in an event loop, and runs plain functions meanwhile.

    Args:
        loop: The event loop.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._calls: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._future: Future[Any] | None = None

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine in the loop and return its outcome; called in the thread."""
        try:
            future = self._future = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        except RuntimeError:
            coroutine.close()
            raise
        future.add_done_callback(lambda _: self._calls.put(None))
        while not future.done():
            try:
                call = self._calls.get(timeout=LOOK_EVERY)
            except Empty:
                if self._loop.is_closed():
                    raise HandlerStoppedError(say("the event loop of the handler was closed")) from None
                continue
            if call is not None:
                call()
        return future.result()

    def submit(self, call: Callable[[], object]) -> None:
        """Have the thread call a function, which raises nothing."""
        self._calls.put(call)

    def cancel(self) -> None:
        if self._future is not None:
            self._future.cancel()


def _in_thread(
    thread: _Waiting | None, caller: Caller, function: Callable[..., Any], arguments: tuple[Any, ...]
) -> asyncio.Future[Any]:
    """Call a plain function in the thread that waits for it, or in one of the caller's."""
    return caller.in_thread(function, arguments, None if thread is None else thread.submit)
