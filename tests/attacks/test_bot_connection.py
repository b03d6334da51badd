"""A bot during a day of faults: each message that the server delivered is handled once, over one connection."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import random
from collections.abc import Iterator
from typing import Any

from tests.support.bot_server import BotServer
from wecom_client import AsyncBotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage
from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.channels.long_connection import frames
from wecom_runtime.errors import WeComError
from wecom_runtime.testing.fake.bots.chats import PATH

from .figures import Figures

DOSE = max(int(os.environ.get("WECOM_ATTACK_DOSE") or 1), 1)
MESSAGES = 200 * DOSE if DOSE > 1 else 72


class CarefulServer(BotServer):
    """Knows how many connections the bot has at once."""

    def __init__(self) -> None:
        super().__init__()
        self.most_connections = 0
        self._open = 0
        sockets = self.fake.asgi.websockets
        self._talk, sockets[PATH] = sockets[PATH], self._counted

    async def _counted(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        self._open += 1
        self.most_connections = max(self.most_connections, self._open)
        try:
            await self._talk(scope, receive, send)
        finally:
            self._open -= 1


def test_a_day_of_faults(monkeypatch: Any, figures: Figures) -> None:
    """Each fault comes at random; each message in a chat of its own, as the limits of one are for a longer day."""
    objects: list[int] = []
    reached: set[str] = set()
    read = frames.read

    def note(text: str | bytes) -> dict[str, Any] | None:
        frame = read(text)
        if frame is not None and "cmd" in frame:
            reached.add(frame["body"]["msgid"])
        return frame

    monkeypatch.setattr(frames, "read", note)  # what came off the wire
    dice = random.Random(20261125)
    handled: list[str] = []
    router = CallbackRouter()

    @router.on(BotTextMessage)
    async def handle(message: BotTextMessage) -> str:
        handled.append(message.msgid)
        await asyncio.sleep(dice.random() * 0.01)
        return message.text.content

    def kinds() -> Iterator[int]:
        while True:
            yield from dice.sample(range(8), 8)

    kind_of_fault = kinds()

    async def fault(server: CarefulServer, connection: AsyncBotConnection) -> None:
        kind = next(kind_of_fault)
        if kind == 0:
            server.bot.close(1000)
        elif kind == 1:
            server.bot.close(1012)
        elif kind == 2:
            server.bot.cut()
        elif kind == 3:
            server.bot.fail(846609)
            with contextlib.suppress(WeComError):
                await connection.send("zhangsan", "still there?")  # nothing else tells a bot
        elif kind == 4:
            server.bot.silence()
            await asyncio.sleep(0.15)
            server.bot.silence(False)
        elif kind == 5:
            server.bot.fail(846608, "aibot_respond_msg")
        elif kind == 6:
            server.bot.fail(45009, "aibot_subscribe")
            server.bot.cut()
        else:
            server.bot.fail(846609, "aibot_respond_msg")

    async def day() -> CarefulServer:
        async with CarefulServer() as server:
            settings: dict[str, Any] = {"url": server.url, "heartbeat": 0.05, "reconnect": 0.005}
            connection = AsyncBotConnection(server.bot_id, server.secret, router, **settings)
            async with connection:
                for number in range(MESSAGES):
                    if number in (MESSAGES // 2, MESSAGES - 1):
                        gc.collect()
                        objects.append(len(gc.get_objects()))
                    if number % 3 == 0:
                        await fault(server, connection)
                    msgid = await asyncio.wait_for(server.push(text(number), chatid=f"chat{number}"), 30)
                    if dice.random() < 0.2:  # WeCom pushes once more
                        again = {**text(number), "msgid": msgid}
                        await asyncio.wait_for(server.push(again, chatid=f"chat{number}"), 30)
                await asyncio.wait_for(settled(server, handled), 60)
            return server

    gc.freeze()  # what counts is what comes now
    server = asyncio.run(day())
    assert reached - set(handled) == set()
    assert len(reached) > MESSAGES * 0.8
    assert len(handled) == len(set(handled))
    assert server.most_connections <= 2  # the one that ends, and the next
    assert server.bot.subscriptions > MESSAGES // 10
    assert objects[-1] - objects[0] < 60 * MESSAGES  # what is remembered of each message, and no more
    figures.dose(MESSAGES, "messages")
    figures.dose(MESSAGES // 3, "faults")
    figures.after(len(handled), "handled, once each")
    figures.after(0, "delivered and lost")
    figures.after(server.most_connections, "connections at once at most")


def text(number: int) -> dict[str, Any]:
    return {"msgtype": "text", "text": {"content": f"message {number}"}}


async def settled(server: Any, handled: list[str]) -> None:
    """Until nothing more happens."""
    count = -1
    while count != len(handled) + len(server.cmds) // 50:
        count = len(handled) + len(server.cmds) // 50
        await asyncio.sleep(0.5)
