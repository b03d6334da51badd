"""Requests whose sender may have gone away."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from .requests import CallbackResponse

_LOOK_AT = 256
"""How many requests may be in work before those are looked for whose event loop was closed under them."""


class PendingRequests:
    """Sees requests through to their end, though the one who waits for them is cancelled."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Future[CallbackResponse]] = set()
        self._look_at = _LOOK_AT

    async def run(self, request: Coroutine[Any, Any, CallbackResponse]) -> CallbackResponse:
        """The response. Being cancelled ends the waiting only."""
        task = asyncio.ensure_future(request)
        if len(self._tasks) >= self._look_at:
            self._tasks = {one for one in self._tasks if not one.get_loop().is_closed()}
            self._look_at = max(_LOOK_AT, 2 * len(self._tasks))
        self._tasks.add(task)  # the loop itself keeps no reference
        task.add_done_callback(self._forget)
        return await asyncio.shield(task)

    def _forget(self, task: asyncio.Future[CallbackResponse]) -> None:
        self._tasks.discard(task)
