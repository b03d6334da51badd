"""Rate limits with shorter periods, for a bot and for the fake: an hour of a chat takes six minutes or less."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator

import pytest

from tests.support.bot_server import BotServer
from tests.support.times import set_times
from wecom_runtime.channels.long_connection.answering import POLL_INTERVAL, STREAM_INTERVALS
from wecom_runtime.channels.long_connection.chat_limits import PAUSE_WHEN_LIMITED
from wecom_runtime.limits.windows import PER_CHAT, Window

FASTER = 10


def hurry(monkeypatch: pytest.MonkeyPatch, faster: float = FASTER) -> None:
    """Divide the periods of a bot's limits and the intervals of streaming answers by a factor."""
    set_times(
        monkeypatch,
        PER_CHAT=tuple(Window(window.most, window.seconds / faster) for window in PER_CHAT),
        PAUSE_WHEN_LIMITED=PAUSE_WHEN_LIMITED / faster,
        STREAM_INTERVALS=tuple(seconds / faster for seconds in STREAM_INTERVALS),
        POLL_INTERVAL=POLL_INTERVAL / faster,
    )


@contextlib.asynccontextmanager
async def hurrying(server: BotServer, faster: float = FASTER) -> AsyncGenerator[None, None]:
    """Let the clock of the fake run faster by the same factor, and a little more."""

    async def run() -> None:
        now = time.monotonic()
        while True:
            await asyncio.sleep(0.01)
            before, now = now, time.monotonic()
            server.fake.clock.advance((now - before) * faster)

    running = asyncio.ensure_future(run())
    try:
        yield
    finally:
        running.cancel()
