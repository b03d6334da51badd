"""Bots whose connection is closed during their work, and bots that WeCom refuses for a while."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Callable

from tests.support.bot_server import BotServer
from wecom_client import AsyncBotConnection, BotConnection, CallbackRouter, WeComError
from wecom_client.testing import FakeWeCom

from .figures import Figures

MAY_PASS = -1, 45009, 846600, 40058


def test_closed_while_threads_send(chance: random.Random, many: Callable[[int, int], int], figures: Figures) -> None:
    """Each sending thread returns, with an error of this library if the closing has interrupted it."""
    outcomes: dict[str, int] = {"sent": 0, "told of the end": 0, "something else": 0}
    mutex = threading.Lock()
    closings = many(5, 200)

    def send(connection: BotConnection, chat: str) -> None:
        try:
            while True:
                connection.send(chat, "x", timeout=2)
                with mutex:
                    outcomes["sent"] += 1
        except WeComError:
            outcome = "told of the end"
        except BaseException:
            outcome = "something else"
        with mutex:
            outcomes[outcome] += 1

    with FakeWeCom(empty=True) as fake:
        bot = fake.bot()
        for number in range(closings):
            connection = BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url).start()
            threads = [threading.Thread(target=send, args=(connection, f"{number} {n}")) for n in range(6)]
            for thread in threads:
                thread.start()
            time.sleep(chance.random() * 0.05)
            connection.close(0.1)
            for thread in threads:
                thread.join(30)
            assert not any(thread.is_alive() for thread in threads)
    assert outcomes["something else"] == 0
    figures.dose(closings, "closings under 6 threads")
    for words, times in outcomes.items():
        figures.after(times, words)


def test_bad_hours_of_wecom(chance: random.Random, dose: int, figures: Figures) -> None:
    async def main() -> int:
        async with BotServer() as server:
            connection = AsyncBotConnection(
                server.bot_id, server.secret, CallbackRouter(), url=server.url, reconnect=0.0001
            )
            async with connection:
                for number in range(3 * dose):
                    server.bot.fail(chance.choice(MAY_PASS), "aibot_subscribe", times=chance.randrange(5, 15))
                    server.bot.cut()
                    before = server.bot.subscriptions
                    await server.wait_for(lambda before=before: server.bot.subscriptions > before)  # type: ignore[misc]
                    await connection.wait_connected(20)
                    await connection.send(f"chat {number}", "still there", timeout=20)
                    server.fake.clock.advance(3600)
                assert connection.error is None
            return server.cmds.count("aibot_subscribe") - server.bot.subscriptions

    refused = asyncio.run(asyncio.wait_for(main(), 300))
    figures.dose(3 * dose, "bad hours")
    figures.dose(refused, "refusals")
    figures.after(3 * dose, "reconnections")
