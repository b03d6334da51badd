"""Calls functions of the app, coroutine functions or not, from threads and from event loops."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import functools
import inspect
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Command, Flow, Invoke
from wecom_runtime.language import say

from .loop_thread import LoopThread
from .thread_pool import ThreadCall, ThreadPool


class HandlerStoppedError(WeComError):
    """A handler ended with something that is no error and no result, such as SystemExit or a cancellation."""


SUBMIT_TO_WAITING_THREAD: ContextVar[Callable[[ThreadCall], bool] | None] = ContextVar("wecom_submit", default=None)
"""Has the thread that waits for this task call a function; False where it waits no more."""


class HandlerExecutor:
    """Threads, and a loop, in which functions of the app run.

    Args:
        threads: How many functions that are no coroutine functions an event loop has called at once. They have threads
            of their own, so that slow ones hold up nothing else.
    """

    def __init__(self, threads: int) -> None:
        if threads < 1:
            raise ValueError("threads must be at least 1")
        self.loop = LoopThread()
        self.threads = ThreadPool(threads, "wecom-handler", awaited=True)

    def in_thread(
        self,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
    ) -> asyncio.Future[Any]:
        """Call a function in a thread; its outcome is in the future, which belongs to the running loop.

        The thread is the one that waits for this task, where one does, as it is idle; else one of the pool.
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
            context.run(SUBMIT_TO_WAITING_THREAD.set, None)  # what the function waits for must not wait for its thread
            if submit(call):
                return outcome
        self.threads.submit(call)
        return outcome

    def close(self) -> None:
        """End the threads when their work is done. Later work starts new ones."""
        self.threads.close()
        self.loop.close()


def _resolve_threadsafe(
    loop: asyncio.AbstractEventLoop, outcome: asyncio.Future[Any], result: Any, failure: BaseException | None
) -> None:
    with contextlib.suppress(RuntimeError):  # the loop is gone
        loop.call_soon_threadsafe(_resolve, outcome, result, failure)


def _resolve(outcome: asyncio.Future[Any], result: Any, failure: BaseException | None) -> None:
    if outcome.done():
        return
    if failure is None:
        outcome.set_result(result)
    else:
        outcome.set_exception(_stopped_error(failure) if isinstance(failure, StopIteration) else failure)


class Execute(Command):
    """Call a function of the app. Whatever it ends with is a result or an `Exception`.

    Args:
        executor: Where it runs.
        function: A function or a coroutine function.
        arguments: Its arguments.
        awaited: Whether an event loop calls it itself, and no thread; None to look whether it is a coroutine function.
    """

    __slots__ = ("arguments", "awaited", "executor", "function")

    def __init__(
        self, executor: HandlerExecutor, function: Callable[..., Any], *arguments: Any, awaited: bool | None = None
    ) -> None:
        self.executor = executor
        self.function = function
        self.arguments = arguments
        self.awaited = is_async(function) if awaited is None else awaited

    def call(self) -> Any:
        """Call the function; this thread waits for it. What it returned may have to be awaited."""
        try:
            return self.function(*self.arguments)
        except (asyncio.CancelledError, GeneratorExit, SystemExit) as error:
            raise _stopped_error(error) from error

    def perform(self, transport: Any) -> Any:
        try:
            result = self.function(*self.arguments)
            if result is None or type(result) is str or not inspect.isawaitable(result):
                return result
            return self.executor.loop.run(result)
        except (asyncio.CancelledError, GeneratorExit, SystemExit) as error:
            raise _stopped_error(error) from error

    async def aperform(self, transport: Any) -> Any:
        task = asyncio.current_task()
        try:
            if self.awaited:
                result: Any = self.function(*self.arguments)
            else:
                result = await self.executor.in_thread(self.function, self.arguments)
            return result if result is None or type(result) is str else await _awaited_value(result)
        except asyncio.CancelledError as error:
            if _is_being_cancelled(task):
                raise
            raise _stopped_error(error) from error
        except GeneratorExit as error:
            if not _is_running(task):
                raise  # the loop is gone, and this coroutine is being destroyed
            raise _stopped_error(error) from error
        except SystemExit as error:
            raise _stopped_error(error) from error


class ResumeInLoop(Command):
    """Go on in the event loop that the flow came from, if it came from one: what comes next belongs there."""

    __slots__ = ()

    def perform(self, transport: Any) -> None:
        pass

    async def aperform(self, transport: Any) -> None:
        pass


def continue_in_thread(flow: Flow[Any], command: Command) -> Command:
    """Go on with the flow of an event loop in this thread, as long as it calls functions that are not awaited.

    Args:
        flow: The flow.
        command: The one that it has yielded.

    Returns:
        The command with which the loop goes on.

    Raises:
        StopIteration: The flow is over; its `value` is what it returned.
        BaseException: What the flow raised.
    """
    box: list[Any] = []
    while isinstance(command, Invoke) or (isinstance(command, Execute) and not command.awaited):
        failed = False
        try:
            if isinstance(command, Execute):
                result = command.call()
                if result is not None and type(result) is not str and inspect.isawaitable(result):
                    return Execute(command.executor, _identity, result, awaited=True)
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
    """Return whether a cancellation is meant for the task itself, and does not come from what it awaits.

    Python 3.10 does not say: there a handler that is cancelled is taken for one that has failed.
    """
    cancelling = getattr(task, "cancelling", None)
    return cancelling is not None and cancelling() > 0


def _is_running(task: asyncio.Task[Any] | None) -> bool:
    try:
        return asyncio.current_task() is task
    except RuntimeError:
        return False


def _stopped_error(error: BaseException) -> HandlerStoppedError:
    stopped = HandlerStoppedError(say("the handler ended with {kind} instead of a result", kind=type(error).__name__))
    stopped.__cause__ = error
    return stopped


def is_async(function: Callable[..., Any]) -> bool:
    """Return whether a call of a function has to be awaited, as far as that can be seen before."""
    return any(map(inspect.iscoroutinefunction, _function_and_call(function)))


def is_generator(function: Callable[..., Any]) -> bool:
    """Return whether what a function returns is a generator, asynchronous or not, as far as that can be seen before."""
    return is_async_generator(function) or any(map(inspect.isgeneratorfunction, _function_and_call(function)))


def returns_at_once(function: Callable[..., Any]) -> bool:
    """Return whether a call of a function only makes what is awaited or iterated over, and needs no thread."""
    return is_async(function) or is_generator(function)


def is_async_generator(function: Callable[..., Any]) -> bool:
    """Return whether what a function returns is an asynchronous generator, as far as that can be seen before."""
    return any(map(inspect.isasyncgenfunction, _function_and_call(function)))


def _function_and_call(function: Callable[..., Any]) -> tuple[Any, Any]:
    return function, getattr(function, "__call__", None)  # noqa: B004 - not whether it can be called
