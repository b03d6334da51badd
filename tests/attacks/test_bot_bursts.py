"""More messages than the limits of a chat allow: bursts, and members who ask at once, with hours of six minutes."""

from __future__ import annotations

import asyncio
import time
import tracemalloc
from collections.abc import AsyncIterator

import pytest

from tests.support.bot_server import BotServer
from tests.support.fakes import bots_of
from tests.support.hours import FASTER, hurry, hurrying
from wecom_client import AsyncBotConnection, CallbackRouter, CallTimeoutError
from wecom_client.callbacks import BotTextMessage

from .figures import Figures

TEXT = {"msgtype": "text", "text": {"content": "hi"}}


def bot(server: BotServer, router: CallbackRouter) -> AsyncBotConnection:
    return AsyncBotConnection(server.bot_id, server.secret, router, url=server.url)


def test_bursts_of_messages(monkeypatch: pytest.MonkeyPatch, dose: int, figures: Figures) -> None:
    """Each sender gives up after five seconds and comes again at once, until its message is through."""
    faster = FASTER if dose >= 20 else 2 * FASTER
    hurry(monkeypatch, faster)
    messages = 40 if dose < 20 else 300
    refused = 0

    async def send(connection: AsyncBotConnection, number: int) -> None:
        nonlocal refused
        while True:
            try:
                return await connection.send("zhangsan", f"message {number}", timeout=5 / faster)
            except CallTimeoutError:
                refused += 1
                await asyncio.sleep(0.02)

    async def main() -> float:
        async with BotServer() as server, hurrying(server, faster), bot(server, CallbackRouter()) as connection:
            began = time.monotonic()
            await asyncio.gather(*(send(connection, number) for number in range(messages)))
            seconds = (time.monotonic() - began) * faster
            assert len(server.messages) == messages
            return seconds

    seconds = asyncio.run(asyncio.wait_for(main(), 300))
    assert seconds < (messages // 30 + 1) * 60 + 30  # half a minute is a second and a half of a busy machine
    figures.dose(messages, "messages to a chat at once")
    figures.dose(refused, "refusals")
    figures.after(seconds, "s until all were sent")


def test_members_ask_at_once_in_one_group(monkeypatch: pytest.MonkeyPatch, dose: int, figures: Figures) -> None:
    """Answers of 20 s in one group, again after each minute."""
    hurry(monkeypatch)
    router = CallbackRouter(workers=20)
    complete: dict[str, float] = {}

    @router.on(BotTextMessage)
    async def answer(message: BotTextMessage) -> AsyncIterator[str]:
        for number in range(40):
            yield f"{number} "
            await asyncio.sleep(0.5 / FASTER)
        complete[message.msgid] = time.monotonic()

    async def main() -> float:
        latest = 0.0
        async with BotServer() as server, hurrying(server), bot(server, router):
            for _ in range(1 if dose < 20 else 5):
                pushed = [await server.push(TEXT, chatid="group", user=f"member{number}") for number in range(12)]

                async def late(msgid: str) -> float:
                    await server.answers_to(msgid)
                    return time.monotonic() - complete[msgid]

                latest = max(latest, *await asyncio.gather(*map(late, pushed)))
                figures.dose(12, "answers")
                await asyncio.sleep(60 / FASTER if dose >= 20 else 0)
        return latest * FASTER

    seconds = asyncio.run(asyncio.wait_for(main(), 200))
    assert seconds < 15
    figures.after(seconds, "s the longest from the text to the end of the answer")


def test_large_messages_are_not_kept(dose: int, figures: Figures) -> None:
    router = CallbackRouter()
    handled: list[str] = []

    @router.on(BotTextMessage)
    async def ignore(message: BotTextMessage) -> None:
        handled.append(message.msgid)

    messages = 50 * dose

    async def main() -> float:
        async with BotServer() as server, bot(server, router):
            server.fake.calls.clear()
            await server.push(TEXT)
            grown = 0
            for number in range(messages):
                msgid = await server.push({"msgtype": "text", "text": {"content": "x" * 200_000}}, chatid=f"c{number}")
                while msgid not in handled:
                    await asyncio.sleep(0.001)
                _forget(server, msgid)
                if number == messages // 5:
                    tracemalloc.start()
                    grown = -tracemalloc.get_traced_memory()[0]
            grown += tracemalloc.get_traced_memory()[0]
            tracemalloc.stop()
            return grown / 1e6

    megabytes = asyncio.run(asyncio.wait_for(main(), 500))
    assert megabytes < 0.01 * messages + 5
    figures.dose(messages, "messages of 200 kB")
    figures.after(megabytes, "MB grown while four fifths of them were handled")


def _forget(server: BotServer, msgid: str) -> None:
    """Let the fake keep no messages, so that only the memory of the bot is measured."""
    server.pushed.pop(msgid)
    bots = bots_of(server.fake)
    bots.chats.answers.pop(msgid)
    bots.servers[server.bot_id].pushed.clear()
    server.fake.pushes.clear()
