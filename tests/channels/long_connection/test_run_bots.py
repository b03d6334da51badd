"""Asynchronous connections, and several connections together, end as a synchronous one does."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.forks import python
from tests.support.stopping import read_until
from tests.support.waiting import until
from wecom_client import (
    AsyncBotConnection,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    InvalidArgumentError,
    ReplacedError,
    run_bots,
    run_bots_async,
)
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeBot, FakeWeCom

CHUNKS = 30
ANSWER = "".join(f"{number} " for number in range(CHUNKS))
PROGRAM = f"""
import asyncio, logging, signal, sys
from wecom_client import AsyncBotConnection, BotConnection, CallbackRouter, run_bots, run_bots_async
from wecom_client.callbacks import BotTextMessage

kind, url, *bots = sys.argv[1:]
router = CallbackRouter()


@router.on(BotTextMessage)
async def answer(message):
    print("begun", flush=True)
    for number in range({CHUNKS}):
        yield f"{{number}} "
        await asyncio.sleep(1 if kind == "log" else 0.02)


def make(connection_class, bot):
    bot_id, secret = bot.split(":")
    return connection_class(bot_id, secret, router, url=url)


if kind == "log":
    logging.basicConfig(level=logging.INFO, stream=sys.stdout)
if kind in ("run", "log"):
    asyncio.run(make(AsyncBotConnection, bots[0]).run())
elif kind == "drain":
    router.drain_on_signals()
    asyncio.run(make(AsyncBotConnection, bots[0]).run())
elif kind == "synchronous":
    run_bots(*(make(BotConnection, bot) for bot in bots))
elif kind == "asynchronous":
    asyncio.run(run_bots_async(*(make(AsyncBotConnection, bot) for bot in bots)))
elif kind == "mixed":
    run_bots(make(BotConnection, bots[0]), make(AsyncBotConnection, bots[1]))
elif kind == "handled":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(7))
    asyncio.run(make(AsyncBotConnection, bots[0]).run())
print("returned", flush=True)
"""


@contextmanager
def program(kind: str, *bots: FakeBot) -> Iterator[subprocess.Popen[str]]:
    """Run a program with the connections of bots; its handlers say on stdout that they have begun."""
    words = [kind, bots[0].url, *(f"{bot.bot_id}:{bot.secret}" for bot in bots)]
    with subprocess.Popen([*python(), "-c", PROGRAM, *words], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def push(bot: FakeBot) -> None:
    until(lambda: bot.is_connected)
    bot.push({"msgtype": "text", "text": {"content": "1"}}, timeout=0)


def said(bot: FakeBot) -> list[str]:
    return [message.text for message in bot.messages if message.by == "bot"]


posix = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("kind", ["run", "drain"])
def test_an_asynchronous_connection_sends_all_after_a_signal(kind: str, number: signal.Signals) -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        with program(kind, bot) as process:
            assert process.stdout is not None
            push(bot)
            assert process.stdout.readline() == "begun\n"
            process.send_signal(number)
            assert process.wait(30) == 0
            assert process.stdout.readline() == "returned\n"
        assert said(bot) == [ANSWER]


@posix
@pytest.mark.parametrize("kind", ["synchronous", "asynchronous", "mixed"])
def test_several_connections_send_all_after_a_signal(kind: str) -> None:
    with FakeWeCom() as fake:
        bots = [fake.bot("bot-a"), fake.bot("bot-b")]
        with program(kind, *bots) as process:
            assert process.stdout is not None
            for bot in bots:
                push(bot)
                assert process.stdout.readline() == "begun\n"
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0
            assert process.stdout.readline() == "returned\n"
        assert [said(bot) for bot in bots] == [[ANSWER], [ANSWER]]


@posix
def test_a_second_signal_ends_at_once() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        with program("log", bot) as process:
            push(bot)
            read_until(process, "begun")
            process.send_signal(signal.SIGTERM)
            read_until(process, "a second SIGTERM ends at once")
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == -signal.SIGTERM
        assert said(bot) != [ANSWER]


@posix
def test_a_handler_of_the_program_stays() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        with program("handled", bot) as process:
            until(lambda: bot.is_connected)
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 7


def test_signals_have_their_old_handlers_again() -> None:
    numbers = (signal.SIGTERM, signal.SIGINT)
    old = [signal.getsignal(number) for number in numbers]
    during: list[object] = []
    with FakeWeCom() as fake:
        bot = fake.bot()
        connection = AsyncBotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url)

        async def main() -> None:
            running = asyncio.ensure_future(connection.run())
            await connection.wait_connected(20)
            during.extend(signal.getsignal(number) for number in numbers)
            await connection.close()
            await running

        asyncio.run(main())
    assert [signal.getsignal(number) for number in numbers] == old
    assert not set(map(id, during)) & set(map(id, old))


def test_outside_of_the_main_thread_signals_are_left_alone() -> None:
    old = signal.getsignal(signal.SIGTERM)
    with FakeWeCom() as fake:
        bot = fake.bot()
        connection = AsyncBotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url)
        loops: list[asyncio.AbstractEventLoop] = []

        async def main() -> None:
            loops.append(asyncio.get_running_loop())
            await connection.run()

        runner = threading.Thread(target=lambda: asyncio.run(main()))
        runner.start()
        until(lambda: bot.is_connected)
        assert signal.getsignal(signal.SIGTERM) is old
        asyncio.run_coroutine_threadsafe(connection.close(), *loops)
        runner.join(30)
        assert not runner.is_alive()


@pytest.mark.parametrize("first", [BotConnection, AsyncBotConnection])
@pytest.mark.parametrize("second", [BotConnection, AsyncBotConnection])
def test_one_error_ends_all_and_is_raised(
    first: type[BotConnection | AsyncBotConnection], second: type[BotConnection | AsyncBotConnection]
) -> None:
    router = CallbackRouter()

    with FakeWeCom() as fake:
        bot, other = fake.bot("bot-a"), fake.bot("bot-b")

        @router.on(BotTextMessage)
        async def answer(message: BotTextMessage) -> str:
            other.kick()
            while bad.error is None:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)
            return "the whole answer"

        good = first(bot.bot_id, bot.secret, router, url=bot.url)
        bad = second(other.bot_id, other.secret, CallbackRouter(), url=other.url)

        def push_when_both_are_connected() -> None:
            until(lambda: other.is_connected)
            push(bot)

        pusher = threading.Thread(target=push_when_both_are_connected)
        pusher.start()
        with pytest.raises(ReplacedError):
            run_bots(good, bad)
        pusher.join(30)
        assert said(bot) == ["the whole answer"]
        assert bad.error is not None and good.error is None and not good.is_connected


def test_invalid_arguments_of_run_bots() -> None:
    connection = BotConnection("b", "s", CallbackRouter())
    with pytest.raises(InvalidArgumentError):
        run_bots()
    with pytest.raises(InvalidArgumentError):
        run_bots(connection, connection)

    async def main() -> None:
        with pytest.raises(ConfigurationError, match="run_bots_async"):
            run_bots(connection)

    asyncio.run(main())


def test_a_cancelled_run_ends_all() -> None:
    with FakeWeCom() as fake:
        bots = [fake.bot("bot-a"), fake.bot("bot-b")]
        router = CallbackRouter()
        connections: list[BotConnection | AsyncBotConnection] = [
            BotConnection(bots[0].bot_id, bots[0].secret, router, url=bots[0].url),
            AsyncBotConnection(bots[1].bot_id, bots[1].secret, router, url=bots[1].url),
        ]

        async def main() -> None:
            running = asyncio.ensure_future(run_bots_async(*connections))
            while not all(bot.is_connected for bot in bots):
                await asyncio.sleep(0.01)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

        asyncio.run(main())
        until(lambda: not any(bot.is_connected for bot in bots))
