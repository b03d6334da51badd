"""Requests that go on though their sender has gone away."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from contextvars import Context, copy_context
from functools import partial
from typing import NoReturn, TypeAlias, TypeGuard

from wecom_runtime.flow import NO_TRANSPORT, Command, Flow, Invoke, abandon, adrive
from wecom_runtime.handling.running.executor import SUBMIT_TO_WAITING_THREAD, Execute, continue_in_thread
from wecom_runtime.observing import observer_slot

from .requests import CallbackResponse

ResponseFlow: TypeAlias = "Flow[CallbackResponse]"
ResponseFuture: TypeAlias = "asyncio.Future[CallbackResponse]"

_KEEPS_CONTEXT = sys.version_info >= (3, 11)
"""Whether a task can go on in the context of what came before; else it has a copy, which no observer can leave."""
_LOOK_AT = 256
"""How many tasks there may be before those are looked for whose event loop was closed under them."""


class PendingRequests:
    """Runs requests to their end, though the one who waits for them is cancelled.

    A plain handler takes its request along into its thread, where it goes on as far as it may, mostly to its end, so
    that the loop is woken once. All else is done by tasks. All of it runs in one context.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Execute | None]] = set()
        self._look_at = _LOOK_AT

    async def run(self, request: ResponseFlow) -> CallbackResponse:
        """Return the response. Being cancelled ends the waiting only."""
        response: ResponseFuture = asyncio.get_running_loop().create_future()
        context = copy_context()
        command: Command | None = None
        if _KEEPS_CONTEXT or observer_slot.observer is None:
            try:
                command = context.run(next, request)
            except StopIteration as stop:
                found: CallbackResponse = stop.value
                return found
        if _is_for_thread(command):
            self._hand_over(request, command, context, response)
        else:
            self._in_task(request, command, context, response)
        return await response

    def _hand_over(self, request: ResponseFlow, command: Execute, context: Context, response: ResponseFuture) -> None:
        try:
            command.executor.threads.submit(partial(self._in_thread, request, command, context, response))
        except RuntimeError as error:  # there is no thread: as if the function had raised it
            self._in_task(request, Invoke(_fail, error, quick=True), context, response)

    def _in_thread(
        self, request: ResponseFlow, command: Command, context: Context, response: ResponseFuture
    ) -> Callable[[], object]:
        """Go on in this thread; what tells the loop how far that was."""
        told: partial[None]
        try:
            command = context.run(continue_in_thread, request, command)
        except StopIteration as stop:
            told = partial(_settle, response, stop.value)
        except BaseException as error:
            told = partial(_settle, response, None, error)
        else:
            told = partial(self._in_task, request, command, context, response)

        def tell() -> None:
            try:
                response.get_loop().call_soon_threadsafe(told)
            except RuntimeError:  # the loop is gone
                abandon(request)

        return tell

    def _in_task(
        self, request: ResponseFlow, command: Command | None, context: Context, response: ResponseFuture
    ) -> None:
        async def go_on() -> Execute | None:
            found = await adrive(request, NO_TRANSPORT, command, _is_for_thread)
            if isinstance(found, Execute):
                return found
            if not response.done():  # not left to `ended`, which is called one turn of the loop later
                response.set_result(found)
            return None

        def ended(task: asyncio.Task[Execute | None]) -> None:
            self._tasks.discard(task)
            if task.cancelled():
                response.cancel()
            elif (error := task.exception()) is not None:
                _settle(response, None, error)
            elif (next_one := task.result()) is not None:  # now that the task has left the context
                self._hand_over(request, next_one, context, response)

        if len(self._tasks) >= self._look_at:
            self._tasks = {one for one in self._tasks if not one.get_loop().is_closed()}
            self._look_at = max(_LOOK_AT, 2 * len(self._tasks))
        loop = response.get_loop()
        if sys.version_info >= (3, 11):
            task = loop.create_task(go_on(), context=context)
        else:
            task = context.run(loop.create_task, go_on())
        self._tasks.add(task)  # the loop itself keeps no reference
        task.add_done_callback(ended)


def _is_for_thread(command: Command | None) -> TypeGuard[Execute]:
    """Return whether a command takes its request along into the thread in which its function is called."""
    return (
        isinstance(command, Execute)
        and not command.in_loop
        and SUBMIT_TO_WAITING_THREAD.get() is None  # no thread waits for this task, and would call the function itself
        and (_KEEPS_CONTEXT or observer_slot.observer is None)
    )


def _fail(error: Exception) -> NoReturn:
    raise error


def _settle(response: ResponseFuture, found: CallbackResponse | None, error: BaseException | None = None) -> None:
    if response.done():
        return
    if error is not None:
        response.set_exception(error)
    elif found is not None:
        response.set_result(found)
