"""A chat is written to as often as WeCom allows, and as soon."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from tests.support.bot_server import SENT, BotServer
from tests.support.hours import FASTER, hurry, hurrying
from tests.support.waiting import until
from wecom_client import AsyncBotConnection, BotConnection, CallbackRouter, CallTimeoutError, TransportError
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.long_connection import chat_limits
from wecom_runtime.limits.windows import Window

HASTE = 2 * FASTER
"""For what has no bound but whole minutes."""
TEXT = {"msgtype": "text", "text": {"content": "hi"}}
TOO_OFTEN = 846607


def bot(server: BotServer, router: CallbackRouter | None = None) -> AsyncBotConnection:
    return AsyncBotConnection(server.bot_id, server.secret, router or CallbackRouter(), url=server.url)


async def send_until_taken(connection: AsyncBotConnection, number: int) -> int:
    """Send a message as impatient senders do; how often it was refused."""
    refused = 0
    while True:
        try:
            await connection.send("zhangsan", f"message {number}", timeout=0.5)
        except CallTimeoutError as error:
            if error.may_have_arrived:
                raise
            refused += 1
            await asyncio.sleep(0.02)
        else:
            return refused


def test_a_burst_that_is_repeated_when_refused_is_through_in_the_second_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch, HASTE)

    async def main() -> None:
        async with BotServer() as server, hurrying(server, HASTE):
            async with bot(server) as connection:
                sending = [send_until_taken(connection, number) for number in range(40)]
                refused = await asyncio.wait_for(asyncio.gather(*sending), 3 * 60 / HASTE)
            assert sum(refused) > 10, "ten had to come again and again"
            assert len(server.messages) == 40
            assert not [frame for frame in server.bot.frames if frame.errcode == TOO_OFTEN]

    asyncio.run(main())


def test_cancelled_sends_release_their_quota(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch, HASTE)

    async def main() -> None:
        async with BotServer() as server, hurrying(server, HASTE):
            async with bot(server) as connection:
                await asyncio.gather(*(connection.send("zhangsan", "x") for _ in range(30)))
                waiting = [asyncio.ensure_future(connection.send("zhangsan", "x", timeout=600)) for _ in range(90)]
                await asyncio.sleep(0.1)
                for task in waiting:
                    task.cancel()
                await asyncio.wait_for(connection.send("zhangsan", "y", timeout=600), 2.5 * 60 / HASTE)
            gone = [task for task in waiting if not task.cancelled()]  # where the machine stood still for that minute
            assert len(server.messages) == 31 + len(gone)

    asyncio.run(main())


def test_answers_of_many_members_end_soon_after_their_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve members of a group ask at once; the streams leave capacity for the final chunks of all."""
    hurry(monkeypatch)
    router = CallbackRouter(workers=20)
    complete: dict[str, float] = {}

    @router.on(BotTextMessage)
    async def answer(message: BotTextMessage) -> AsyncIterator[str]:
        for number in range(40):
            yield f"{number} "
            await asyncio.sleep(0.5 / FASTER)
        complete[message.msgid] = time.monotonic()

    async def main() -> None:
        async with BotServer() as server, hurrying(server), bot(server, router):
            pushed = [await server.push(TEXT, chatid="group", user=f"member{number}") for number in range(12)]

            async def ended(msgid: str) -> float:
                await server.answers_to(msgid)
                return time.monotonic()

            ends = await asyncio.gather(*(ended(msgid) for msgid in pushed))
            assert max(end - complete[msgid] for msgid, end in zip(pushed, ends, strict=True)) < 15 / FASTER
            grown = [len(server.bodies(msgid)) for msgid in pushed]
            assert max(grown) - min(grown) <= 1, "all were shown as often"
            assert not [frame for frame in server.bot.frames if frame.errcode == TOO_OFTEN]

    asyncio.run(asyncio.wait_for(main(), 60))


def test_unsent_messages_do_not_count_against_the_limit() -> None:
    """The connection ends; thirty messages wait for the next one in vain, and thirty go out over it."""

    async def main() -> None:
        async with BotServer() as server:
            connection = AsyncBotConnection(
                server.bot_id, server.secret, CallbackRouter(), url=server.url, reconnect=1.0
            )
            async with connection:
                server.bot.fail(-1, "aibot_subscribe", times=1)
                server.bot.cut()
                while connection.is_connected:
                    await asyncio.sleep(0.01)
                lost = [connection.send("zhangsan", "x", timeout=0.05) for _ in range(30)]
                for error in await asyncio.gather(*lost, return_exceptions=True):
                    assert isinstance(error, TransportError)
                    assert not error.may_have_arrived
                await connection.wait_connected(30)
                sent = [connection.send("zhangsan", "y", timeout=10) for _ in range(30)]
                await asyncio.gather(*sent)
            assert server.cmds.count(SENT) == 30

    asyncio.run(asyncio.wait_for(main(), 60))


def test_a_stop_word_ends_a_part_that_waits_for_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_limits, "PER_CHAT", (Window(5, 3.0),))
    router = CallbackRouter(stop_words=("/stop",))

    @router.on(BotTextMessage, max_length=None)
    async def answer(message: BotTextMessage) -> AsyncIterator[str]:
        yield "".join(f"line {number}\n" for number in range(80_000))

    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            bot.write("hi", timeout=0)
            assert until(lambda: len([one for one in bot.messages if one.by == "bot"]) >= 5)
            assert bot.write("/stop", timeout=10).text == "已停止。"
            assert until(lambda: router.health()["running"] == 0)
            assert [one.text for one in bot.messages][-2:] == ["/stop", "已停止。"]
