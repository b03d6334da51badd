"""The executor of handlers: calls functions of the app, coroutine functions or not, from threads and event loops."""

from __future__ import annotations

import contextlib
import contextvars
import functools
import inspect
from collections.abc import Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from wecom_runtime.flow import NO_TRANSPORT, Command, Flow, Invoke
from wecom_runtime.lazy import LazyModule

from .loop_thread import LoopThread
from .stopped import stopped_error
from .thread_pool import ThreadCall, ThreadPool

if TYPE_CHECKING:
    import asyncio
else:
    asyncio = LazyModule("asyncio")


SUBMIT_TO_WAITING_THREAD: ContextVar[Callable[[ThreadCall], bool] | None] = ContextVar("wecom_submit", default=None)
"""Submits a call to the thread that is blocked until the current task ends; returns False if it no longer waits."""


class HandlerExecutor:
    """The threads and the event loop in which functions of the app run.

    Args:
        threads: The number of plain functions that event loops have called at once. They have a thread pool of their
            own, so that slow functions delay nothing else.
    """

    def __init__(self, threads: int) -> None:
        self.loop = LoopThread()
        self.threads = ThreadPool(threads, "wecom-handler", joined_at_exit=True)

    def run_in_thread(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> asyncio.Future[Any]:
        """Call a function in a thread, and return a future of its outcome in the running loop.

        If a thread is blocked until the current task ends, that thread calls the function; otherwise one of the pool.
        """
        loop = asyncio.get_running_loop()
        outcome: asyncio.Future[Any] = loop.create_future()
        context = contextvars.copy_context()

        def call() -> Callable[[], object] | None:
            if outcome.cancelled():
                return None
            result: Any = None
            failure: BaseException | None = None
            try:
                result = context.run(function, *arguments)
            except BaseException as error:
                failure = error
            return functools.partial(_resolve_threadsafe, loop, outcome, result, failure)

        submit = SUBMIT_TO_WAITING_THREAD.get()
        if submit is not None:
            context.run(SUBMIT_TO_WAITING_THREAD.set, None)  # a task that the function awaits must not use its thread
            if submit(call):
                return outcome
        self.threads.submit(call)
        return outcome

    def close(self) -> None:
        """End the threads and the loop when their work is done. Later work starts new ones."""
        self.threads.close()
        self.loop.close()


def _resolve_threadsafe(
    loop: asyncio.AbstractEventLoop, outcome: asyncio.Future[Any], result: Any, failure: BaseException | None
) -> None:
    with contextlib.suppress(RuntimeError):  # the loop is closed
        loop.call_soon_threadsafe(_resolve, outcome, result, failure)


def _resolve(outcome: asyncio.Future[Any], result: Any, failure: BaseException | None) -> None:
    if outcome.done():
        return
    if failure is None:
        outcome.set_result(result)
    else:
        outcome.set_exception(stopped_error(failure) if isinstance(failure, StopIteration) else failure)


class Execute(Command):
    """A call of a function of the app. It ends with a result or an `Exception`, and nothing else.

    Args:
        executor: Runs the function.
        function: A function or a coroutine function.
        arguments: Its arguments.
        in_loop: Whether an event loop calls the function itself, without a thread; None: if it is a coroutine function.
    """

    __slots__ = ("arguments", "executor", "function", "in_loop")

    def __init__(
        self, executor: HandlerExecutor, function: Callable[..., Any], *arguments: Any, in_loop: bool | None = None
    ) -> None:
        self.executor = executor
        self.function = function
        self.arguments = arguments
        self.in_loop = is_async(function) if in_loop is None else in_loop

    def call(self) -> Any:
        """Call the function in this thread, and return its result, which may be an awaitable."""
        try:
            return self.function(*self.arguments)
        except (asyncio.CancelledError, GeneratorExit, SystemExit) as error:
            raise stopped_error(error) from error

    def perform(self, transport: Any) -> Any:
        try:
            result = self.function(*self.arguments)
            if result is None or type(result) is str or not inspect.isawaitable(result):
                return result
            return self.executor.loop.run(result)
        except (asyncio.CancelledError, GeneratorExit, SystemExit) as error:
            raise stopped_error(error) from error

    async def aperform(self, transport: Any) -> Any:
        task = asyncio.current_task()
        try:
            if self.in_loop:
                result: Any = self.function(*self.arguments)
            else:
                result = await self.executor.run_in_thread(self.function, self.arguments)
            return result if result is None or type(result) is str else await _awaited_value(result)
        except asyncio.CancelledError as error:
            if _is_being_cancelled(task):
                raise
            raise stopped_error(error) from error
        except GeneratorExit as error:
            if not _is_running(task):
                raise  # the loop is gone, and this coroutine is being destroyed
            raise stopped_error(error) from error
        except SystemExit as error:
            raise stopped_error(error) from error


class ResumeInLoop(Command):
    """A return to the event loop that started the flow, if there is one: the next step must run there."""

    __slots__ = ()

    def perform(self, transport: Any) -> None:
        pass

    async def aperform(self, transport: Any) -> None:
        pass


def continue_in_thread(flow: Flow[Any], command: Command) -> Command:
    """Continue the flow of an event loop in this thread, as long as it yields calls of plain functions.

    Args:
        flow: The flow.
        command: The command that it has yielded.

    Returns:
        The command with which the event loop continues.

    Raises:
        StopIteration: The flow has ended; the attribute `value` is its result.
        BaseException: The flow raised it.
    """
    box: list[Any] = []
    while isinstance(command, Invoke) or (isinstance(command, Execute) and not command.in_loop):
        failed = False
        try:
            if isinstance(command, Execute):
                result = command.call()
                if result is not None and type(result) is not str and inspect.isawaitable(result):
                    return Execute(command.executor, _identity, result, in_loop=True)
                box.append(result)
            else:
                box.append(command.perform(NO_TRANSPORT))
        except BaseException as error:
            box.append(error)
            failed = True
        command = flow.throw(box.pop()) if failed else flow.send(box.pop())
    return command


def _identity(result: Any) -> Any:
    return result


async def _awaited_value(result: Any) -> Any:
    return await result if inspect.isawaitable(result) else result


def _is_being_cancelled(task: asyncio.Task[Any] | None) -> bool:
    """Return whether the task itself is being cancelled, and not only an awaitable inside of it.

    Python 3.10 does not tell the difference: there a cancelled handler counts as a failed one.
    """
    cancelling = getattr(task, "cancelling", None)
    return cancelling is not None and cancelling() > 0


def _is_running(task: asyncio.Task[Any] | None) -> bool:
    try:
        return asyncio.current_task() is task
    except RuntimeError:
        return False


def is_async(function: Callable[..., Any]) -> bool:
    """Return whether a function is a coroutine function, as far as inspection tells."""
    return any(map(inspect.iscoroutinefunction, _function_and_call(function)))


def is_generator(function: Callable[..., Any]) -> bool:
    """Return whether a function returns a generator, asynchronous or not, as far as inspection tells."""
    return is_async_generator(function) or any(map(inspect.isgeneratorfunction, _function_and_call(function)))


def is_async_generator(function: Callable[..., Any]) -> bool:
    """Return whether a function returns an asynchronous generator, as far as inspection tells."""
    return any(map(inspect.isasyncgenfunction, _function_and_call(function)))


def returns_at_once(function: Callable[..., Any]) -> bool:
    """Return whether a call only creates a coroutine or a generator, and so needs no thread."""
    return is_async(function) or is_generator(function)


def _function_and_call(function: Callable[..., Any]) -> tuple[Any, Any]:
    return function, getattr(function, "__call__", None)  # noqa: B004 - not a check whether it can be called
