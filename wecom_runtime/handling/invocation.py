"""Calls a function of the app, which may be a coroutine function or not, from either world."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import functools
import inspect
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from wecom_runtime import fork
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import Command
from wecom_runtime.http.messages import AsyncTransport, Transport

from .loop_thread import LoopThread


class HandlerStoppedError(WeComError):
    """A handler ended with something that is no error and no result, such as SystemExit or a cancellation."""


class Caller:
    """Where the functions of an app run.

    Args:
        threads: How many functions that are no coroutine functions an event loop has called at once. They have threads
            of their own, so that slow ones hold up nothing else.
    """

    def __init__(self, threads: int) -> None:
        if threads < 1:
            raise ValueError("threads must be at least 1")
        self.loop = LoopThread()
        self._threads = threads
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()
        self._executor: ThreadPoolExecutor | None = None

    async def in_thread(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """The outcome of a function, called in a thread."""
        call = functools.partial(contextvars.copy_context().run, function, *arguments)
        with self._mutex:
            if self._executor is None:
                self._executor = ThreadPoolExecutor(self._threads, thread_name_prefix="wecom-handler")
            future = self._executor.submit(call)
        return await asyncio.wrap_future(future)

    def close(self) -> None:
        """End the threads when their work is done. Later work starts new ones."""
        with self._mutex:
            executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=False)
        self.loop.close()


class Run(Command):
    """Call a function of the app. Whatever it ends with is a result or an exception that is an `Exception`."""

    __slots__ = ("arguments", "caller", "function")

    def __init__(self, caller: Caller, function: Callable[..., Any], *arguments: Any) -> None:
        self.caller = caller
        self.function = function
        self.arguments = arguments

    def perform(self, transport: Transport) -> Any:
        try:
            result = self.function(*self.arguments)
            return self.caller.loop.run(result) if inspect.isawaitable(result) else result
        except (asyncio.CancelledError, GeneratorExit, SystemExit) as error:
            raise _stopped(error) from error

    async def aperform(self, transport: AsyncTransport) -> Any:
        # A task of its own, so that a cancellation inside of the function is told from one of this request.
        task = asyncio.ensure_future(self._call())
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:
            task.cancel()
            await asyncio.wait({task})
            _look_at(task)
            raise
        except GeneratorExit:  # the loop is gone
            with contextlib.suppress(RuntimeError):
                task.cancel()
            raise
        if isinstance(error := task.exception(), GeneratorExit):
            raise _stopped(error) from error
        return task.result()

    async def _call(self) -> Any:
        try:
            if is_async(self.function):
                result = self.function(*self.arguments)
            else:
                result = await self.caller.in_thread(self.function, *self.arguments)
            return await result if inspect.isawaitable(result) else result
        except (asyncio.CancelledError, SystemExit) as error:
            raise _stopped(error) from error


def _stopped(error: BaseException) -> HandlerStoppedError:
    return HandlerStoppedError(f"the handler ended with {type(error).__name__} instead of a result")


def _look_at(task: asyncio.Future[Any]) -> None:
    """Nobody else asks for this outcome, and asyncio complains of errors that nobody has seen."""
    if not task.cancelled():
        task.exception()


def is_async(function: Callable[..., Any]) -> bool:
    """Whether a call of a function has to be awaited, as far as that can be seen before."""
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
        getattr(function, "__call__", None)  # noqa: B004 - not whether it can be called
    )
