"""Requests that continue although the server has cancelled them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextvars import Context, copy_context
from functools import partial
from typing import TYPE_CHECKING, NoReturn, TypeAlias, TypeGuard

from wecom_runtime.flow import NO_TRANSPORT, Command, Flow, Invoke, abandon, adrive
from wecom_runtime.handling.running.executor import SUBMIT_TO_WAITING_THREAD, Execute, continue_in_thread
from wecom_runtime.lazy import LazyModule
from wecom_runtime.observing import observer_slot

from .requests import CallbackResponse

if TYPE_CHECKING:
    import asyncio
else:
    asyncio = LazyModule("asyncio")


ResponseFlow: TypeAlias = "Flow[CallbackResponse]"
ResponseFuture: TypeAlias = "asyncio.Future[CallbackResponse]"

_KEEPS_CONTEXT = sys.version_info >= (3, 11)
"""Whether a task can run in an existing context; else it has a copy, in which an observer cannot end its span."""
_CLEANUP_SIZE = 256
"""The number of tasks after which tasks of closed event loops are removed."""


class PendingRequests:
    """The requests that are being handled. They continue although their waiters are cancelled.

    The flow of a request with a plain handler continues in the handler's thread as far as possible, mostly to its end,
    so that the event loop wakes up once. Tasks run the rest. All of it runs in one context.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Execute | None]] = set()
        self._cleanup_size = _CLEANUP_SIZE

    async def run(self, request: ResponseFlow) -> CallbackResponse:
        """Return the response to a request. A cancellation ends the waiting, not the request."""
        response: ResponseFuture = asyncio.get_running_loop().create_future()
        context = copy_context()
        command: Command | None = None
        if _KEEPS_CONTEXT or observer_slot.observer is None:
            try:
                command = context.run(next, request)
            except StopIteration as stop:
                result: CallbackResponse = stop.value
                return result
        if _runs_in_thread(command):
            self._continue_in_thread(request, command, context, response)
        else:
            self._continue_in_task(request, command, context, response)
        return await response

    def _continue_in_thread(
        self, request: ResponseFlow, command: Execute, context: Context, response: ResponseFuture
    ) -> None:
        try:
            command.executor.threads.submit(partial(self._run_in_thread, request, command, context, response))
        except RuntimeError as error:  # no thread can be started: the flow gets the error of the function
            self._continue_in_task(request, Invoke(_fail, error, quick=True), context, response)

    def _run_in_thread(
        self, request: ResponseFlow, command: Command, context: Context, response: ResponseFuture
    ) -> Callable[[], object]:
        """Continue the flow in this thread; return a function that passes the outcome to the event loop."""
        callback: partial[None]
        try:
            command = context.run(continue_in_thread, request, command)
        except StopIteration as stop:
            callback = partial(_settle, response, stop.value)
        except BaseException as error:
            callback = partial(_settle, response, None, error)
        else:
            callback = partial(self._continue_in_task, request, command, context, response)

        def notify_loop() -> None:
            try:
                response.get_loop().call_soon_threadsafe(callback)
            except RuntimeError:  # the loop is closed
                abandon(request)

        return notify_loop

    def _continue_in_task(
        self, request: ResponseFlow, command: Command | None, context: Context, response: ResponseFuture
    ) -> None:
        async def run_flow() -> Execute | None:
            result = await adrive(request, NO_TRANSPORT, command, _runs_in_thread)
            if isinstance(result, Execute):
                return result
            if not response.done():  # set here, as `on_done` runs one iteration of the loop later
                response.set_result(result)
            return None

        def on_done(task: asyncio.Task[Execute | None]) -> None:
            self._tasks.discard(task)
            if task.cancelled():
                response.cancel()
            elif (error := task.exception()) is not None:
                _settle(response, None, error)
            elif (execute := task.result()) is not None:  # the task has left the context
                self._continue_in_thread(request, execute, context, response)

        if len(self._tasks) >= self._cleanup_size:
            self._tasks = {one for one in self._tasks if not one.get_loop().is_closed()}
            self._cleanup_size = max(_CLEANUP_SIZE, 2 * len(self._tasks))
        loop = response.get_loop()
        if sys.version_info >= (3, 11):
            task = loop.create_task(run_flow(), context=context)
        else:
            task = context.run(loop.create_task, run_flow())
        self._tasks.add(task)  # the loop holds only a weak reference
        task.add_done_callback(on_done)


def _runs_in_thread(command: Command | None) -> TypeGuard[Execute]:
    """Return whether the flow continues in the thread that runs the function of a command."""
    return (
        isinstance(command, Execute)
        and not command.in_loop
        and SUBMIT_TO_WAITING_THREAD.get() is None  # else a thread waits for this task, and runs the function
        and (_KEEPS_CONTEXT or observer_slot.observer is None)
    )


def _fail(error: Exception) -> NoReturn:
    raise error


def _settle(response: ResponseFuture, result: CallbackResponse | None, error: BaseException | None = None) -> None:
    if response.done():
        return
    if error is not None:
        response.set_exception(error)
    elif result is not None:
        response.set_result(result)
