"""Frames of a bot's connection that are broken, mutated or answered with nonsense: the bot goes on."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from collections import Counter
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from tests.attacks.test_answers import AnswerMutator
from wecom_client import AsyncBotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage

from .figures import Figures

NONSENSE = [
    "",
    "null",
    "[]",
    "{}",
    "0",
    '"x"',
    "[" * 5000,
    "{",
    "\0",
    '{"cmd": 5}',
    '{"headers": []}',
    '{"cmd": "aibot_msg_callback"}',
]


class HostileServer:
    """A server that accepts all frames of a bot, and sends invalid frames of each kind between valid ones."""

    def __init__(self, chance: random.Random) -> None:
        self.sent = 0
        self.line: ServerConnection | None = None
        self._chance = chance
        self._mutator = AnswerMutator(chance)
        self._subscribed = asyncio.Event()

    async def talk(self, line: ServerConnection) -> None:
        with contextlib.suppress(ConnectionClosed):
            async for text in line:
                frame = json.loads(text)
                answer = {"headers": {"req_id": frame["headers"]["req_id"]}, "errcode": 0, "errmsg": "ok"}
                if frame["cmd"] == "aibot_subscribe":
                    self.line = line
                elif self._chance.random() < 0.2:
                    await self.hostile(answer)
                await line.send(json.dumps(answer))
                if frame["cmd"] == "aibot_subscribe":
                    self._subscribed.set()

    async def hostile(self, frame: dict[str, Any]) -> None:
        """Something like a frame, but for the id that a right one has."""
        assert self.line is not None
        changed = {**frame, "headers": {"req_id": f"other-{self.sent}"}}
        kind = self._chance.randrange(3)
        data: str | bytes = self._chance.choice(NONSENSE)
        if kind:
            data = self._mutator.text(changed)
            with contextlib.suppress(UnicodeDecodeError):  # as text, if it is some
                data = data.decode() if kind == 1 else data
        self.sent += 1
        await self.line.send(data)

    async def push(self, number: int) -> None:
        """A message, perhaps after some that are none."""
        await asyncio.wait_for(self._subscribed.wait(), 30)
        assert self.line is not None
        body = {
            "msgid": f"right-{number}",
            "aibotid": "bot",
            "chattype": "single",
            "from": {"userid": "zhangsan"},
            "msgtype": "text",
            "text": {"content": f"message {number}"},
        }
        frame = {"cmd": "aibot_msg_callback", "headers": {"req_id": f"push-{number}"}, "body": body}
        for _ in range(self._chance.randrange(4)):
            await self.hostile({**frame, "body": {**body, "msgid": f"wrong-{self.sent}"}})
        await self.line.send(json.dumps(frame))


def test_a_bot_goes_on(chance: random.Random, dose: int, figures: Figures) -> None:
    messages = 100 * dose
    router = CallbackRouter()
    handled: Counter[str] = Counter()

    @router.on(BotTextMessage)
    async def handle(message: BotTextMessage) -> None:
        handled[str(message.msgid)] += 1

    async def main() -> HostileServer:
        server = HostileServer(chance)
        async with serve(server.talk, "127.0.0.1", 0, max_size=None) as listening:
            port = listening.sockets[0].getsockname()[1]
            connection = AsyncBotConnection("bot", "secret", router, url=f"ws://127.0.0.1:{port}", heartbeat=1.0)
            async with connection:
                for number in range(messages):
                    await server.push(number)
                    if number % 20 == 0:
                        await asyncio.sleep(0)
                end = asyncio.get_running_loop().time() + 60
                while not all(f"right-{number}" in handled for number in range(messages)):
                    assert asyncio.get_running_loop().time() < end, "a message is lost, or the connection has ended"
                    await asyncio.sleep(0.02)
                assert connection.is_connected
        return server

    server = asyncio.run(main())
    assert {name: count for name, count in handled.items() if name.startswith("right-") and count != 1} == {}
    figures.dose(server.sent, f"invalid frames, between {messages:,} messages")
    figures.after(sum(name.startswith("right-") for name in handled), "messages handled, once each")
    figures.after(0, "times the connection ends")
