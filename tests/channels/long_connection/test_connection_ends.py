"""The end of a long connection, and the errors of its users."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.support.bot_server import BotServer
from wecom_client import (
    AsyncBotConnection,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    ReplacedError,
    TransportError,
    WeComError,
)
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeBot, FakeWeCom
from wecom_runtime.errors import TokenError


@pytest.fixture
def bot() -> Iterator[FakeBot]:
    with FakeWeCom() as fake:
        yield fake.bot()


def connection_of(bot: FakeBot, router: CallbackRouter | None = None, **more: Any) -> BotConnection:
    return BotConnection(bot.bot_id, bot.secret, router or CallbackRouter(), url=bot.url, reconnect=0.01, **more)


# -- bad hours


@pytest.mark.parametrize("errcode", [-1, 45009])
def test_temporary_refusals_are_retried_without_end(errcode: int, caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        async with BotServer() as server:
            server.bot.fail(errcode, "aibot_subscribe", times=12)
            given: dict[str, Any] = {"url": server.url, "reconnect": 0.0001}
            async with AsyncBotConnection(server.bot_id, server.secret, CallbackRouter(), **given) as connection:
                assert connection.is_connected
                assert connection.error is None

    asyncio.run(asyncio.wait_for(main(), 60))
    told = [
        record.getMessage() for record in caplog.records if "has had no long connection since" in record.getMessage()
    ]
    assert len(told) == 12
    assert len({text.split(" since ")[1].split(": ")[0] for text in told}) == 1, "all name the same beginning"


def test_pauses_between_attempts_increase(monkeypatch: pytest.MonkeyPatch, bot: FakeBot) -> None:
    waited: list[float] = []
    wait_for = asyncio.wait_for

    async def noted(awaited: Any, timeout: float | None) -> Any:
        if timeout is not None and timeout > 0.0001 and len(waited) < 12:
            waited.append(timeout)
            timeout = 0.0001
        return await wait_for(awaited, timeout)

    bot.fail(45009, "aibot_subscribe", times=12)
    connection = AsyncBotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url, reconnect=1.0)
    monkeypatch.setattr(asyncio, "wait_for", noted)

    async def main() -> None:
        async with connection:
            pass

    asyncio.run(wait_for(main(), 60))
    assert waited[0] <= 1
    assert 150 <= max(waited) <= 300, "five minutes at most"


def test_start_raises_the_error_of_an_already_ended_connection(bot: FakeBot, monkeypatch: pytest.MonkeyPatch) -> None:
    start = threading.Thread.start

    def start_and_end(thread: threading.Thread) -> None:
        start(thread)
        if thread.name == "wecom-connection":
            thread.join()

    monkeypatch.setattr(threading.Thread, "start", start_and_end)
    with pytest.raises(TokenError):
        BotConnection(bot.bot_id, "wrong", CallbackRouter(), url=bot.url).start()


def test_a_wrong_secret_ends_it_loudly(bot: FakeBot, caplog: pytest.LogCaptureFixture) -> None:
    ended: list[BaseException] = []
    connection = BotConnection(bot.bot_id, "wrong", CallbackRouter(), url=bot.url, on_end=ended.append)
    with pytest.raises(TokenError):
        connection.start()
    with pytest.raises(TokenError):
        connection.run()
    with pytest.raises(TransportError, match=r"has ended: .*853000") as caught:
        connection.send("zhangsan", "x")
    assert not caught.value.may_have_arrived
    assert caught.value.__cause__ is connection.error
    connection.close()
    assert isinstance(connection.error, TokenError)
    assert ended == [connection.error]
    (record,) = [record for record in caplog.records if record.levelname == "ERROR"]
    assert "has ended for good" in record.getMessage()
    assert "wrong" not in record.getMessage()


def test_being_replaced_ends_it_loudly(bot: FakeBot, caplog: pytest.LogCaptureFixture) -> None:
    told = threading.Event()
    with connection_of(bot, on_end=lambda error: told.set()) as connection:
        bot.kick()
        assert told.wait(60)
        with pytest.raises(TransportError, match="another connection"):
            connection.send("zhangsan", "x")
        with pytest.raises(TransportError, match="another connection"):
            connection.upload(("a.txt", b"x"))
    assert isinstance(connection.error, ReplacedError)
    assert not connection.is_connected
    assert [record.levelname for record in caplog.records if "for good" in record.getMessage()] == ["ERROR"]


@asynccontextmanager
async def ended_connection(on_end: Callable[[BaseException], Awaitable[None]]) -> AsyncGenerator[AsyncBotConnection]:
    """Yield a connection that another connection of the bot has ended."""
    async with BotServer() as server:
        given: dict[str, Any] = {"url": server.url, "on_end": on_end}
        async with AsyncBotConnection(server.bot_id, server.secret, CallbackRouter(), **given) as connection:
            server.bot.kick()
            while connection.error is None:
                await asyncio.sleep(0.01)
            yield connection


def test_the_end_of_an_awaited_one() -> None:
    told: list[BaseException] = []

    async def supervise(error: BaseException) -> None:
        await asyncio.sleep(0)
        told.append(error)
        raise ValueError("a supervisor that fails")

    async def main() -> None:
        async with ended_connection(supervise) as connection:
            with pytest.raises(TransportError, match="another connection"):
                await connection.send("zhangsan", "x")
            await connection.close()
        assert told == [connection.error]

    asyncio.run(asyncio.wait_for(main(), 60))


def test_a_block_ends_after_on_end() -> None:
    told: list[BaseException] = []

    async def main() -> None:
        released = asyncio.Event()

        async def supervise(error: BaseException) -> None:
            await released.wait()
            told.append(error)

        async with ended_connection(supervise) as connection:
            asyncio.get_running_loop().call_later(0.3, released.set)
        assert told == [connection.error]

    asyncio.run(asyncio.wait_for(main(), 60))


def test_close_is_no_end_by_itself(bot: FakeBot, caplog: pytest.LogCaptureFixture) -> None:
    ended: list[BaseException] = []
    with connection_of(bot, on_end=ended.append) as connection:
        pass
    assert (ended, connection.error) == ([], None)
    with pytest.raises(TransportError, match="closed"):
        connection.send("zhangsan", "x")
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


# -- what those hear who send


def test_sending_during_close_raises_a_wecom_error(bot: FakeBot) -> None:
    """Threads that send while the connection is closed, again and again."""
    wrong: list[BaseException] = []

    def send(connection: BotConnection, number: int) -> None:
        try:
            for _ in range(1000):
                connection.send(f"chat {number}", "x", timeout=5)
        except WeComError:
            pass
        except BaseException as error:
            wrong.append(error)

    for number in range(12):
        connection = connection_of(bot).start()
        threads = [threading.Thread(target=send, args=(connection, number * 10 + n)) for n in range(6)]
        for thread in threads:
            thread.start()
        time.sleep(0.02)
        connection.close(0.2)
        for thread in threads:
            thread.join(30)
            assert not thread.is_alive()
    assert wrong == []


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="this system has no fork")
def test_in_a_child_process_there_is_no_connection(bot: FakeBot) -> None:
    def in_child() -> None:
        try:
            connection.send("zhangsan", "x", timeout=2)
        except WeComError as error:
            os._exit(0 if "parent process" in str(error) and not connection.is_connected else 2)
        os._exit(1)

    with connection_of(bot) as connection:
        child = multiprocessing.get_context("fork").Process(target=in_child)
        child.start()
        child.join(30)
        assert child.exitcode == 0
        connection.send("zhangsan", "still here")


def test_a_blocking_method_in_an_async_handler_raises_an_error_with_advice(bot: FakeBot) -> None:
    router = CallbackRouter()
    errors: list[Exception] = []

    @router.on(BotTextMessage)
    async def handle(message: BotTextMessage) -> str:
        for call in (
            lambda: connection.send("zhangsan", "x", timeout=1),
            lambda: connection.upload(("a.txt", b"x")),
            lambda: connection.wait_connected(1),
        ):
            try:
                call()
            except ConfigurationError as error:
                errors.append(error)
        return "done"

    with connection_of(bot, router) as connection:
        assert bot.write("hi").text == "done"
    assert len(errors) == 3
    assert all("AsyncBotConnection" in str(error) for error in errors)
