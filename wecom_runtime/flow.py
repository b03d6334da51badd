"""Logic without I/O: a flow is a generator that yields what it needs done and is sent the results.

Every rule about calls and tokens is written once, as a flow; `drive` runs it for the synchronous clients, `adrive` for
the asynchronous ones, and a test runs it without a network.
"""

from __future__ import annotations

import contextlib
import inspect
import queue
import time
from collections.abc import Awaitable, Callable, Coroutine, Generator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Any, TypeAlias, TypeGuard, TypeVar, cast, overload

from .errors import ConfigurationError
from .language import say
from .threads import CallThreads, ThreadResult

R = TypeVar("R")


class Command:
    """Something that a flow needs done."""

    __slots__ = ()

    def perform(self, transport: Any) -> Any:
        raise NotImplementedError

    def aperform(self, transport: Any) -> Coroutine[Any, Any, Any]:
        raise NotImplementedError

    def abandon(self) -> None:
        """Do what must be done though the flow has ended and nobody can wait: nothing, unless it gives back."""


C = TypeVar("C", bound=Command)
Flow: TypeAlias = Generator[Command, Any, R]

NO_TRANSPORT: Any = None
"""To drive a flow that sends nothing over HTTP."""


class Sleep(Command):
    """Wait some time."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def perform(self, transport: Any) -> None:
        time.sleep(self.seconds)

    async def aperform(self, transport: Any) -> None:
        import asyncio

        await asyncio.sleep(self.seconds)


class Invoke(Command):
    """Call a function that may wait for a disk or a network: a storage, or a supplier of tokens.

    An asynchronous client runs it in a thread, so that its loop goes on; a coroutine function is awaited there.

    Args:
        function: What to call with `arguments`.
        quick: It never waits, so that no thread is needed.
        timeout: Seconds after which a `TimeoutError` is raised; the function goes on in its thread, and its result is
            ignored. None: it is waited for, and a synchronous client calls it in the caller's own thread.
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
                result.close()  # or Python warns of a coroutine that was never awaited
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
        outcomes: queue.SimpleQueue[ThreadResult] = queue.SimpleQueue()
        _threads.call(self._call, outcomes.put)
        try:
            return outcomes.get(timeout=max(timeout, 0.0))
        except queue.Empty:
            raise TimeoutError(f"no answer within {timeout:.1f} s") from None

    async def _acall_in_thread(self) -> ThreadResult:
        # Not in the loop's own pool: what the app runs there may take long.
        import asyncio

        loop = asyncio.get_running_loop()
        came: asyncio.Future[ThreadResult | None] = loop.create_future()

        def settle(outcome: ThreadResult | None = None) -> None:
            if not came.done():
                came.set_result(outcome)

        def tell(outcome: ThreadResult) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(settle, outcome)

        timer = None if self.timeout is None else loop.call_later(max(self.timeout, 0.0), settle)
        try:
            _threads.call(self._call, tell)
            outcome = await came
        finally:
            if timer is not None:
                timer.cancel()
        if outcome is None:
            raise TimeoutError(f"no answer within {self.timeout:.1f} s")
        return outcome

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
    except asyncio.TimeoutError:  # until Python 3.11 no TimeoutError
        raise TimeoutError(f"no answer within {timeout:.1f} s") from None


_threads = CallThreads("wecom-storage")


class Wait(Command):
    """Wait until a future is done, at most `timeout` seconds (None: however long); results in whether it is."""

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
        # asyncio.wait leaves the future alone when this task is cancelled; others wait for it too.
        await asyncio.wait({asyncio.wrap_future(self.future)}, timeout=self.timeout)
        return self.future.done()


def drive(flow: Flow[R], transport: Any) -> R:
    """Run a flow to its end in this thread."""
    # What a command gave is in a box and not in a variable: it may hold a secret, and an error shows variables.
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
            # Outside of the except block, so that an error that the flow raises next does not drag this one along.
            command = flow.throw(box.pop()) if failed else flow.send(box.pop())
    except StopIteration as stop:
        return cast(R, stop.value)
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
    """Run a flow to its end in this task. A cancellation reaches the flow, which gives back what it holds.

    Args:
        flow: The flow.
        transport: Sends its requests.
        command: The one that it has yielded; None where it has yet to begin.
        until: Tells the command that is not to be performed here; the flow stops before it.

    Returns:
        What the flow returned, or the command before which it stopped.
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
    """End a flow that did not come to its end, because an interrupt came between two steps, say.

    It gives back what it holds, but nothing that it asks for can be waited for any more. Nothing happens to a flow that
    raised the error itself, which is over.
    """
    with contextlib.suppress(GeneratorExit, StopIteration, Exception):
        while True:
            flow.throw(GeneratorExit()).abandon()
