"""A slow bot that is stopped: `python -m tests.support.stopping_bot HOW BOT_ID SECRET URL`.

HOW is "run", "log" for one that logs to stdout, or "start" for one that ends by itself. For a streamed answer of an
asynchronous program, it is "stream" (`run()`), "drain" (`router.drain_on_signals()`) or "bots" (`run_bots_async`).
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import AsyncIterator

from tests.support.stopping import CHUNKS
from wecom_client import AsyncBotConnection, BotConnection, CallbackRouter, run_bots_async
from wecom_client.callbacks import BotTextMessage


async def serve(how: str, connection: AsyncBotConnection, router: CallbackRouter) -> None:
    if how == "bots":
        await run_bots_async(connection)
        return
    if how == "drain":
        router.drain_on_signals()
    await connection.run()


if __name__ == "__main__":
    how, bot_id, secret, url = sys.argv[1:]
    router = CallbackRouter()
    begun: list[str] = []

    def think(message: BotTextMessage) -> str:
        begun.append(message.text.content)
        print("begun", flush=True)
        time.sleep(1 if message.text.content != "for ever" else 3600)
        return f"answer to {message.text.content}"

    async def stream(message: BotTextMessage) -> AsyncIterator[str]:
        print("begun", flush=True)
        for number in range(CHUNKS):
            await asyncio.sleep(1 / CHUNKS)
            yield f"{number} "
        yield f"answer to {message.text.content}"

    if how in ("run", "log", "start"):
        router.on(BotTextMessage)(think)
        connection = BotConnection(bot_id, secret, router, url=url)
        if how == "log":
            logging.basicConfig(level=logging.INFO, stream=sys.stdout)
        if how != "start":
            connection.run()
            print("ended", connection.error, flush=True)
        else:
            connection.start()
            while not begun:
                time.sleep(0.01)
    else:
        router.on(BotTextMessage)(stream)
        asyncio.run(serve(how, AsyncBotConnection(bot_id, secret, router, url=url), router))
