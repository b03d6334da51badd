"""The health of a router and of a bot's connection, for probes."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.bot_server import BotServer
from tests.support.sender import Sender, text_xml
from wecom_client import AsyncBotConnection, CallbackRouter, MemoryStorage, ReplacedError
from wecom_client.callbacks import TextMessage

APP = Sender()
LONG = 20.0
TEXT = {"msgtype": "text", "text": {"content": "hi"}}


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < deadline, "it does not happen"
        time.sleep(0.005)


class Plain(MemoryStorage):
    """A storage that can be made to fail."""

    works = True

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        if not self.works:
            raise ConnectionError
        return super().add(key, value, ttl)


def test_of_a_router() -> None:
    gate = threading.Event()
    storage = Plain()
    router = CallbackRouter(APP.crypto, session=storage, workers=1, backlog=2)
    idle = {"ready": True, "state": "open", "running": 0, "waiting": 0, "room": 3, "oldest": 0.0, "storage": "ok"}
    idle |= {"problems": []}
    assert router.health() == idle

    @router.on(TextMessage, background=True)
    def wait(message: TextMessage) -> None:
        gate.wait(LONG)

    for number in range(1, 4):
        assert router.handle(*APP.post(text_xml(msgid=number, source=f"u{number}"))).status == 200
    wait_for(lambda: router.health()["running"] == 1)
    time.sleep(0.11)
    assert router.health()["oldest"] > 0
    shown = {name: value for name, value in idle.items() if name != "oldest"}
    busy = {name: value for name, value in router.health().items() if name != "oldest"}
    assert busy == {**shown, "ready": False, "running": 1, "waiting": 2, "room": 0}
    assert json.loads(json.dumps(busy)) == busy
    draining = threading.Thread(target=router.close, args=(LONG,))
    draining.start()
    wait_for(lambda: router.health()["state"] == "draining")
    assert not router.health()["ready"]
    gate.set()
    draining.join()
    assert router.health() == {**idle, "ready": False, "state": "closed"}
    storage.works = False
    router.handle(*APP.post(text_xml(msgid=9)))
    assert router.health()["storage"] == "failing"
    assert router.health()["state"] == "open", "a callback opens it again"
    assert router.close(LONG)


def test_of_one_that_was_replaced() -> None:
    async def main() -> None:
        async with BotServer() as server:
            connection = AsyncBotConnection(server.bot_id, server.secret, CallbackRouter(), url=server.url)
            running = asyncio.ensure_future(connection.run())
            assert await connection.wait_connected(LONG)
            server.bot.kick()
            with pytest.raises(ReplacedError):
                await running
            health = connection.health()
            assert (health["alive"], health["ready"], health["state"]) == (False, False, "ended")
            assert "took over" in str(health["error"])
            assert health["problems"] == [f"the connection has ended: {health['error']}"]

    asyncio.run(asyncio.wait_for(main(), LONG))


def test_of_one_that_stands_by() -> None:
    async def main() -> None:
        async with BotServer() as server:
            connection = AsyncBotConnection(server.bot_id, server.secret, CallbackRouter(), url=server.url, standby=60)
            running = asyncio.ensure_future(connection.run())
            assert await connection.wait_connected(LONG)
            server.bot.kick()
            while connection.health()["state"] != "standing by":
                await asyncio.sleep(0.01)
            assert connection.health()["alive"]
            assert not connection.health()["ready"]
            connection.take_over()
            while connection.health()["state"] != "connected":
                await asyncio.sleep(0.01)
            await connection.close()
            await running

    asyncio.run(asyncio.wait_for(main(), LONG))
