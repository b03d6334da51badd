"""Logic without I/O: a flow is a generator that yields commands and receives their results.

Every rule about calls and tokens is written once, as a flow. `drive` runs it for synchronous clients and `adrive` for
asynchronous clients; tests run it without a network.
"""

from __future__ import annotations

import contextlib
import inspect
import queue
import time
from collections.abc import Awaitable, Callable, Coroutine, Generator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Any, TypeAlias, TypeGuard, TypeVar, overload

from .errors import ConfigurationError
from .language import say
from .threads import CallThreads, ThreadResult

R = TypeVar("R")


class Command:
    """An operation that a flow yields, to be performed by its driver."""

    __slots__ = ()

    def perform(self, transport: Any) -> Any:
        """Perform the command and return its result."""
        raise NotImplementedError

    def aperform(self, transport: Any) -> Coroutine[Any, Any, Any]:
        """Perform the command in an event loop and return its result."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Perform the command without waiting, for a flow that is being closed. Only commands that release do."""


C = TypeVar("C", bound=Command)
Flow: TypeAlias = Generator[Command, Any, R]

NO_TRANSPORT: Any = None
"""Transport for flows that send no HTTP requests."""


class Sleep(Command):
    """A command that waits for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def perform(self, transport: Any) -> None:
        time.sleep(self.seconds)

    async def aperform(self, transport: Any) -> None:
        import asyncio

        await asyncio.sleep(self.seconds)


class Invoke(Command):
    """A command that calls a function which may block: a storage's method or a user's token function.

    An asynchronous client calls it in a thread, so that the event loop is not blocked, and awaits a coroutine function.

    Args:
        function: The function, called with `arguments`.
        quick: Whether the function never blocks, so that no thread is needed.
        timeout: Seconds after which a `TimeoutError` is raised. The function then continues in its thread, and its
            result is ignored. None for no timeout; a synchronous client then calls it in the caller's thread.
    """

    __slots__ = ("arguments", "function", "quick", "timeout")

    def __init__(
        self, function: Callable[..., Any], *arguments: Any, quick: bool = False, timeout: float | None = None
    ) -> None:
        self.function = function
        self.arguments = arguments
        self.quick = quick
        self.timeout = timeout

    def perform(self, transport: Any) -> Any:
        if self.timeout is None or self.quick:
            result = self.function(*self.arguments)
        else:
            result = self._call_in_thread(self.timeout).get()
        if hasattr(result, "__await__"):
            if hasattr(result, "close"):
                result.close()  # else Python warns about a coroutine that was never awaited
            name = getattr(self.function, "__qualname__", "the function")
            raise ConfigurationError(say("{name} is asynchronous: use it with an asynchronous client", name=name))
        return result

    async def aperform(self, transport: Any) -> Any:
        if self.quick or inspect.iscoroutinefunction(self.function):
            result = self.function(*self.arguments)
        else:
            result = (await self._acall_in_thread()).get()
        if not inspect.isawaitable(result):
            return result
        return await (result if self.timeout is None else _within(self.timeout, result))

    def _call_in_thread(self, timeout: float) -> ThreadResult:
        results: queue.SimpleQueue[ThreadResult] = queue.SimpleQueue()
        _threads.call(self._call, results.put)
        try:
            return results.get(timeout=max(timeout, 0.0))
        except queue.Empty:
            raise TimeoutError(say("no result within {seconds:.1f} s", seconds=timeout)) from None

    async def _acall_in_thread(self) -> ThreadResult:
        # Not in the loop's default executor, whose threads may be busy with functions of the app.
        import asyncio

        loop = asyncio.get_running_loop()
        future: asyncio.Future[ThreadResult | None] = loop.create_future()

        def settle(result: ThreadResult | None = None) -> None:
            if not future.done():
                future.set_result(result)

        def on_result(result: ThreadResult) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(settle, result)

        timer = None if self.timeout is None else loop.call_later(max(self.timeout, 0.0), settle)
        try:
            _threads.call(self._call, on_result)
            result = await future
        finally:
            if timer is not None:
                timer.cancel()
        if result is None:
            raise TimeoutError(say("no result within {seconds:.1f} s", seconds=self.timeout))
        return result

    def _call(self) -> Any:
        return self.function(*self.arguments)

    def abandon(self) -> None:
        if self.quick:
            self.function(*self.arguments)
        else:
            _threads.call(self._call, lambda _: None)


async def _within(timeout: float, awaitable: Awaitable[Any]) -> Any:
    import asyncio

    try:
        return await asyncio.wait_for(awaitable, max(timeout, 0.0))
    except asyncio.TimeoutError:  # not a TimeoutError before Python 3.11
        raise TimeoutError(say("no result within {seconds:.1f} s", seconds=timeout)) from None


_threads = CallThreads("wecom-storage")


class Wait(Command):
    """A command that waits for a future, at most `timeout` seconds (None: no limit). Its result: whether it is done."""

    __slots__ = ("future", "timeout")

    def __init__(self, future: Future[Any], timeout: float | None) -> None:
        self.future = future
        self.timeout = None if timeout is None else max(timeout, 0.0)

    def perform(self, transport: Any) -> bool:
        try:
            self.future.result(self.timeout)
        except FutureTimeoutError:
            return False
        return True

    async def aperform(self, transport: Any) -> bool:
        import asyncio

        if self.future.done():
            return True
        # asyncio.wait does not cancel the future when this task is cancelled, as others may wait for it.
        await asyncio.wait({asyncio.wrap_future(self.future)}, timeout=self.timeout)
        return self.future.done()


def drive(flow: Flow[R], transport: Any) -> R:
    """Run a flow to its end in this thread."""
    # A result is in a list and not in a variable, as it may contain a secret, and tracebacks show variables.
    box: list[Any] = []
    try:
        command = next(flow)
        while True:
            failed = False
            try:
                box.append(command.perform(transport))
            except BaseException as error:
                box.append(error)
                failed = True
            # Outside the except block, so that this error does not become the context of an error that the flow raises.
            command = flow.throw(box.pop()) if failed else flow.send(box.pop())
    except StopIteration as stop:
        result: R = stop.value
        return result
    except BaseException:
        abandon(flow)
        raise


@overload
async def adrive(flow: Flow[R], transport: Any) -> R: ...
@overload
async def adrive(
    flow: Flow[R], transport: Any, command: Command | None, until: Callable[[Command], TypeGuard[C]]
) -> R | C: ...


async def adrive(
    flow: Flow[R],
    transport: Any,
    command: Command | None = None,
    until: Callable[[Command], bool] | None = None,
) -> Any:
    """Run a flow to its end in this task. A cancellation is thrown into the flow, which releases its resources.

    Args:
        flow: The flow.
        transport: Sends its requests.
        command: The command that the flow has yielded; None if it has not started.
        until: Returns whether to stop before a command.

    Returns:
        The result of the flow, or the command before which it stopped.
    """
    box: list[Any] = []
    try:
        command = command or next(flow)
        while True:
            if until is not None and until(command):
                return command
            failed = False
            try:
                box.append(await command.aperform(transport))
            except GeneratorExit:  # the task was destroyed
                raise
            except BaseException as error:
                box.append(error)
                failed = True
            command = flow.throw(box.pop()) if failed else flow.send(box.pop())
    except StopIteration as stop:
        return stop.value
    except BaseException:
        abandon(flow)
        raise


def abandon(flow: Flow[Any]) -> None:
    """Close a flow that did not end, for example because an interrupt came between two steps.

    The flow releases its resources, but its further commands are abandoned. A flow that has ended is not affected.
    """
    with contextlib.suppress(GeneratorExit, StopIteration, Exception):
        while True:
            flow.throw(GeneratorExit()).abandon()
