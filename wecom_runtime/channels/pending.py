"""Requests that go on though their sender has gone away."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from .requests import CallbackResponse

_LOOK_AT = 256
"""How many requests may be in work before those are looked for whose event loop was closed under them."""


class PendingRequests:
    """Runs requests to their end, though the one who waits for them is cancelled."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[CallbackResponse]] = set()
        self._look_at = _LOOK_AT

    async def run(self, request: Coroutine[Any, Any, CallbackResponse]) -> CallbackResponse:
        """Return the response. Being cancelled ends the waiting only."""
        loop = asyncio.get_running_loop()
        task = loop.create_task(request)
        if len(self._tasks) >= self._look_at:
            self._tasks = {one for one in self._tasks if not one.get_loop().is_closed()}
            self._look_at = max(_LOOK_AT, 2 * len(self._tasks))
        self._tasks.add(task)  # the loop itself keeps no reference
        response: asyncio.Future[CallbackResponse] = loop.create_future()

        # Not `shield`, which needs two callbacks where this one does.
        def ended(task: asyncio.Task[CallbackResponse]) -> None:
            self._tasks.discard(task)
            if response.done():
                if not task.cancelled():
                    task.exception()  # nobody else asks
            elif task.cancelled():
                response.cancel()
            elif (error := task.exception()) is not None:
                response.set_exception(error)
            else:
                response.set_result(task.result())

        task.add_done_callback(ended)
        return await response
