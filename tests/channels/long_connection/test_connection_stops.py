"""The ends of a bot's long connection: by a signal, at the end of the program, from inside of a handler."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import threading
from typing import Any

import pytest

from tests.support.stopping import program, read_until
from tests.support.waiting import until
from wecom_client import AsyncBotConnection, BotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.errors import TokenError, TransportError

TEXT = {"msgtype": "text", "text": {"content": "1"}}


def push(bot: Any, content: str = "1") -> None:
    until(lambda: bot.is_connected)
    bot.push({"msgtype": "text", "text": {"content": content}}, timeout=0)


def said(bot: Any) -> list[str]:
    return [message.text for message in bot.messages if message.by == "bot"]


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_handlers_answer(number: signal.Signals) -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        with program("run", bot) as process:
            assert process.stdout is not None
            push(bot)
            assert process.stdout.readline() == "begun\n"
            process.send_signal(number)
            assert process.wait(20) == 0
            assert process.stdout.readline() == "ended None\n"
        assert said(bot) == ["answer to 1"]


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_second_signal_ends_at_once() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        with program("log", bot) as process:
            push(bot, "for ever")
            read_until(process, "begun")
            process.send_signal(signal.SIGTERM)
            read_until(process, "a second SIGTERM ends at once")
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == -signal.SIGTERM


def test_the_end_of_the_program_lets_handlers_answer() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        with program("start", bot) as process:
            push(bot)
            assert process.wait(20) == 0
        assert said(bot) == ["answer to 1"]


def test_signals_have_their_old_handlers_again() -> None:
    old = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    with FakeWeCom() as fake:
        bot = fake.bot()
        connection = BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url)
        threading.Timer(0.2, connection.close).start()
        connection.run()
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)] == old


@pytest.mark.parametrize("is_async", [False, True])
def test_a_handler_may_end_the_connection(is_async: bool) -> None:
    """Its own answer goes out before."""
    router = CallbackRouter()
    with FakeWeCom() as fake:
        bot = fake.bot()
        connection = BotConnection(bot.bot_id, bot.secret, router, url=bot.url)

        def bye(message: BotTextMessage) -> str:
            connection.close()
            return "bye"

        async def bye_async(message: BotTextMessage) -> str:
            connection.close()
            await asyncio.sleep(0.05)
            return "bye"

        router.on(BotTextMessage)(bye_async if is_async else bye)
        runner = threading.Thread(target=connection.run)
        runner.start()
        push(bot)
        runner.join(20)
        assert not runner.is_alive()
        assert said(bot) == ["bye"]
        assert connection.error is None


@pytest.mark.parametrize("background", [False, True])
def test_a_handler_may_end_the_asynchronous_connection(background: bool) -> None:
    router = CallbackRouter()
    with FakeWeCom() as fake:
        bot = fake.bot()
        connection = AsyncBotConnection(bot.bot_id, bot.secret, router, url=bot.url)

        @router.on(BotTextMessage, background=background)
        async def bye(message: BotTextMessage) -> str:
            await connection.close()
            return "bye"

        async def main() -> None:
            running = asyncio.ensure_future(connection.run())
            await asyncio.to_thread(push, bot)
            await asyncio.wait_for(running, 20)

        asyncio.run(main())
        assert said(bot) == ["bye"]
        assert connection.error is None


def test_close_does_not_wait_for_a_server_that_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"ws://127.0.0.1:{silent.getsockname()[1]}"
        connection = BotConnection("b", "s", CallbackRouter(), url=url)
        connection.start(timeout=0.1)
        closer = threading.Thread(target=connection.close, kwargs={"timeout": 1}, daemon=True)
        closer.start()
        closer.join(10)  # a handshake may take 15
        assert not closer.is_alive()


def test_the_reason_of_the_end_can_be_read() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        connection = BotConnection(bot.bot_id, "another secret", CallbackRouter(), url=bot.url)
        with pytest.raises(TokenError):
            connection.run()
        assert isinstance(connection.error, TokenError)
        connection.close()
        assert isinstance(connection.error, TokenError)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # threads and fork are what is tested
def test_a_child_process_has_no_connection() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url) as connection:
            child = os.fork()
            if not child:
                code = 1
                try:
                    connection.send("zhangsan", "hi", timeout=2)
                except TransportError:
                    code = 2 if connection.is_connected else 0
                finally:
                    connection.close()
                    os._exit(code)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
            assert connection.is_connected
