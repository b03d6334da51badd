"""Answers that are longer than one message holds: the reply is their beginning, and the rest follows in order."""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from tests.support.waiting import until
from wecom_client import Bot, BotConnection, CallbackRouter, InvalidArgumentError, Thinking
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeBot as Fake
from wecom_client.testing import FakeWeCom

WAIT = 30.0
MOST = 20_480
REPORT = "".join(f"## 第 {number} 节\n\n一切正常，没有需要处理的问题。\n\n" for number in range(600))
"""39 kB."""
NOTICE = "\n\n回答太长，到此为止。"


@pytest.fixture
def bot() -> Iterator[Fake]:
    with FakeWeCom() as fake:
        yield fake.bot()


@pytest.fixture
def errors() -> list[Exception]:
    return []


@pytest.fixture
def connected(bot: Fake, errors: list[Exception]) -> Iterator[Callable[..., CallbackRouter]]:
    """Return a function that creates a router for a long connection."""
    connections: list[BotConnection] = []

    def connect(handler: Callable[[Any], Any], **settings: Any) -> CallbackRouter:
        options = {name: settings.pop(name) for name in ("background", "split", "max_length") if name in settings}
        router = CallbackRouter(on_error=lambda message, error: errors.append(error), **settings)
        router.on(BotTextMessage, **options)(handler)
        connections.append(BotConnection(bot.bot_id, bot.secret, router, url=bot.url).start())
        return router

    yield connect
    for connection in connections:
        connection.close(WAIT)


def said(bot: Fake) -> list[str]:
    """The texts that the bot sent, in the order of their beginning."""
    return [one.text for one in bot.messages if one.by == "bot"]


def joined(bot: Fake) -> str:
    """All of it, without the spaces between the messages."""
    return "".join("".join(said(bot)).split())


def returned(message: BotTextMessage) -> str:
    return REPORT


async def returned_async(message: BotTextMessage) -> str:
    return REPORT


def yielded(message: BotTextMessage) -> Iterator[str]:
    for start in range(0, len(REPORT), 500):
        yield REPORT[start : start + 500]


async def yielded_async(message: BotTextMessage) -> AsyncIterator[str]:
    for start in range(0, len(REPORT), 500):
        yield REPORT[start : start + 500]


# -- over a long connection


@pytest.mark.parametrize("handler", [returned, returned_async, yielded, yielded_async])
def test_all_of_a_long_answer_arrives(bot: Fake, connected: Callable[..., CallbackRouter], handler: Any) -> None:
    connected(handler)
    bot.write("the report", timeout=WAIT)
    assert until(lambda: len(said(bot)) == 2 and joined(bot) == "".join(REPORT.split())), said(bot)
    assert all(len(text.encode()) <= MOST for text in said(bot))
    assert said(bot)[1].startswith("## 第")


@pytest.mark.parametrize("handler", [returned, returned_async])
def test_a_background_handler_answers_at_length(
    bot: Fake, connected: Callable[..., CallbackRouter], handler: Any
) -> None:
    connected(handler, background=True)
    bot.write("the report", timeout=0)
    assert until(lambda: joined(bot) == "".join(REPORT.split())), said(bot)
    assert len(said(bot)) == 2


def test_messages_that_follow_come_before_the_next_answer(
    bot: Fake, connected: Callable[..., CallbackRouter], errors: list[Exception]
) -> None:
    connected(lambda message: REPORT if message.text.content == "report" else "short")
    bot.write("report", timeout=WAIT)
    assert until(lambda: len(said(bot)) == 2)
    bot.write("else", timeout=WAIT)
    assert said(bot)[2] == "short"
    assert errors == []


def test_closing_a_connection_waits_for_the_rest_of_an_answer(bot: Fake, errors: list[Exception]) -> None:
    router = CallbackRouter(on_error=lambda message, error: errors.append(error))
    router.on(BotTextMessage)(returned)
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
        bot.write("the report", timeout=WAIT)
    assert joined(bot) == "".join(REPORT.split())
    assert errors == []


def test_code_that_is_parted_is_code_in_each_message(bot: Fake, connected: Callable[..., CallbackRouter]) -> None:
    code = "```python\n" + "x = 1\n" * 5000 + "```"
    connected(lambda message: code)
    bot.write("code", timeout=WAIT)
    assert until(lambda: len(said(bot)) == 2)
    assert all(text.startswith("```python\n") and text.endswith("\n```") for text in said(bot))


def test_a_long_thought_is_shortened_in_favour_of_the_text(bot: Fake, connected: Callable[..., CallbackRouter]) -> None:
    def think(message: BotTextMessage) -> Iterator[str]:
        yield Thinking("想" * 10_000)
        yield REPORT

    connected(think)
    answer = bot.write("the report", timeout=WAIT)
    assert until(lambda: len(said(bot)) == 3), len(said(bot))
    first = answer.bodies[-1]["stream"]["content"]
    assert first.startswith("<think>想")
    assert len(first.encode()) <= MOST
    shown = first.partition("</think>\n")[2] + "".join(said(bot)[1:])
    assert "".join(shown.split()) == "".join(REPORT.split())


@pytest.mark.handlers_fail
def test_max_length_bounds_the_whole(
    bot: Fake, connected: Callable[..., CallbackRouter], errors: list[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    connected(returned, max_length=25_000)
    bot.write("the report", timeout=WAIT)
    assert until(lambda: len(said(bot)) == 2)
    assert sum(len(text.encode()) for text in said(bot)) <= 25_000
    assert said(bot)[1].endswith(NOTICE)
    assert "max_length=25000" in caplog.text
    assert until(lambda: len(errors) == 1) and "25000" in str(errors[0])


@pytest.mark.handlers_fail
@pytest.mark.parametrize("handler", [yielded, yielded_async])
def test_max_length_bounds_streaming_answers(bot: Fake, connected: Callable[..., CallbackRouter], handler: Any) -> None:
    connected(handler, max_length=1000)
    bot.write("the report", timeout=WAIT)
    (text,) = said(bot)
    assert len(text.encode()) <= 1000
    assert text.endswith(NOTICE)


class Endless:
    """Handlers whose streams do not end by themselves."""

    def __init__(self) -> None:
        self.closed = threading.Event()

    def plain(self, message: BotTextMessage) -> Iterator[str]:
        try:
            while not self.closed.is_set():
                yield REPORT[:5000]
        finally:
            self.closed.set()

    async def in_loop(self, message: BotTextMessage) -> AsyncIterator[str]:
        try:
            while not self.closed.is_set():
                yield REPORT[:5000]
        finally:
            self.closed.set()


@pytest.mark.handlers_fail
@pytest.mark.parametrize("background", [False, True], ids=["stream", "background"])
@pytest.mark.parametrize("make", [lambda one: one.plain, lambda one: one.in_loop], ids=["plain", "asynchronous"])
def test_an_endless_answer_ends_at_the_default_limit(
    bot: Fake, connected: Callable[..., CallbackRouter], errors: list[Exception], background: bool, make: Any
) -> None:
    endless = Endless()
    connected(make(endless), background=background)
    bot.write("the report", timeout=0)
    assert endless.closed.wait(WAIT)
    assert until(lambda: bool(said(bot)) and said(bot)[-1].endswith(NOTICE))
    assert 270_000 < sum(len(text.encode()) for text in said(bot)) <= 300_000
    assert until(lambda: len(errors) == 1) and "max_length=300000" in str(errors[0])


def test_none_is_no_limit(bot: Fake, connected: Callable[..., CallbackRouter], errors: list[Exception]) -> None:
    connected(lambda message: REPORT * 10, max_length=None)
    bot.write("the report", timeout=WAIT)
    assert until(lambda: joined(bot) == "".join((REPORT * 10).split()))
    assert errors == []


@pytest.mark.handlers_fail
def test_without_split_nothing_is_sent(
    bot: Fake, connected: Callable[..., CallbackRouter], errors: list[Exception]
) -> None:
    connected(returned, split=False)
    bot.write("the report", timeout=0)
    assert until(lambda: bool(errors))
    assert "20480" in str(errors[0]) or "20,480" in str(errors[0])
    assert REPORT[:20] not in "".join(said(bot))


def test_send_parts_a_long_text(bot: Fake) -> None:
    with BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url) as connection:
        connection.send("zhangsan", REPORT, chat_type=1)
        assert joined(bot) == "".join(REPORT.split())
        with pytest.raises(InvalidArgumentError, match=r"20,?480"):
            connection.send("zhangsan", REPORT, chat_type=1, split=False)
    assert len(said(bot)) == 2


# -- at a callback URL


@pytest.fixture
def addressed(bot: Fake, errors: list[Exception]) -> Iterator[Callable[..., CallbackRouter]]:
    """Return a function that creates a router for the bot's callback URL."""
    routers: list[CallbackRouter] = []

    def subscribe(handler: Callable[[Any], Any], **settings: Any) -> CallbackRouter:
        own = Bot(bot.token, bot.encoding_aes_key)
        router = CallbackRouter(
            own.crypto, **{"answer": own.answer, "on_error": lambda message, error: errors.append(error), **settings}
        )
        router.on(BotTextMessage)(handler)
        bot.subscribe(router)
        routers.append(router)
        return router

    yield subscribe
    for router in routers:
        router.close(WAIT)


@pytest.mark.parametrize("handler", [returned, yielded])
def test_a_bot_with_an_address_answers_twice(
    bot: Fake, addressed: Callable[..., CallbackRouter], errors: list[Exception], handler: Any
) -> None:
    addressed(handler)
    bot.write("the report", timeout=WAIT)
    assert until(lambda: len(said(bot)) == 2)
    assert joined(bot) == "".join(REPORT.split())
    assert errors == []


def test_the_second_answer_of_an_address_is_one_text(bot: Fake, addressed: Callable[..., CallbackRouter]) -> None:
    addressed(lambda message: "```python\n" + "x = 1\n" * 6000 + "```")
    bot.write("code", timeout=WAIT)
    assert until(lambda: len(said(bot)) == 2)
    assert all(text.count("```") == 2 for text in said(bot))
    assert sum(text.count("x = 1\n") for text in said(bot)) == 6000


def test_an_answer_longer_than_two_messages_is_shortened_and_logged(
    bot: Fake, addressed: Callable[..., CallbackRouter], errors: list[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    addressed(lambda message: REPORT * 2)
    bot.write("the report", timeout=WAIT)
    assert until(lambda: len(said(bot)) == 2)
    assert said(bot)[1].endswith("\n…")
    assert 2 * MOST - 500 < sum(len(text.encode()) for text in said(bot)) <= 2 * MOST
    (record,) = (record for record in caplog.records if record.levelno == logging.ERROR)
    assert "max_length=" in record.getMessage()
    assert errors == []
