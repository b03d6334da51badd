"""The kit's AI bot for tests with an event loop. Blocking calls run in a thread.

async with BotServer() as server:
    connection = AsyncBotConnection(server.bot_id, server.secret, router, url=server.url)
    …
    answer = await server.push({"msgtype": "text", "text": {"content": "hi"}})
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_client.testing import CallbackNotAnsweredError, FakeWeCom

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.testing.fake.bots.answers import BotAnswer

SENT = "aibot_send_msg"


class BotServer:
    """A bot on loopback."""

    def __init__(self) -> None:
        self.fake = FakeWeCom(empty=True)
        self.bot = self.fake.bot()
        self.bot_id, self.secret = self.bot.bot_id, self.bot.secret
        self.url = ""
        self.pushed: dict[str, BotAnswer] = {}

    async def __aenter__(self) -> Self:
        self.url = await asyncio.to_thread(lambda: self.bot.url)
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.to_thread(self.fake.close)

    @property
    def cmds(self) -> list[str]:
        """The commands of all received frames, in order."""
        return [frame.path for frame in self.bot.frames]

    @property
    def messages(self) -> list[Mapping[str, Any]]:
        """The messages that the bot has sent by itself and the fake has accepted."""
        return [frame.request for frame in self.bot.frames if frame.path == SENT and not frame.errcode]

    async def push(self, content: Mapping[str, Any], *, chatid: str = "", user: str = "zhangsan") -> str:
        """Push a message or an event as soon as the bot is connected; return its msgid."""
        answer = await asyncio.to_thread(self._push, content, chatid, user)
        self.pushed[answer.msgid] = answer
        return answer.msgid

    def _push(self, content: Mapping[str, Any], chatid: str, user: str) -> BotAnswer:
        end = time.monotonic() + 20
        while True:
            assert self.bot.wait_connected(20)
            try:
                return self.bot.push(content, user=user, chat=chatid, timeout=0)
            except CallbackNotAnsweredError:  # disconnected in the meantime
                assert time.monotonic() < end, "the bot does not stay"

    def bodies(self, msgid: str) -> list[Mapping[str, Any]]:
        """Return the answers to a push so far."""
        return self.pushed[msgid].bodies

    async def answers_to(self, msgid: str) -> list[Mapping[str, Any]]:
        """Wait until the bot has finished its answer to a push; return all parts of the answer."""
        assert await asyncio.to_thread(self.pushed[msgid].wait, 20)
        return self.bodies(msgid)

    async def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until a condition is true."""
        assert await asyncio.to_thread(self.bot.wait_for, condition, 20)
