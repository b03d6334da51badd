"""Answers that grow and end with a card, and a connection that is busy or over: by address and over the line."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.waiting import until
from wecom_client import (
    AsyncBotConnection,
    Bot,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    InvalidArgumentError,
    ReplacedError,
    TransportError,
    create_reply,
)
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeBot as Fake
from wecom_client.testing import FakeWeCom, make

WAIT = 60.0
BROKEN_OFF = "抱歉，出了点问题，回答中断了，请再问一次。"
CARD = {
    "card_type": "text_notice",
    "main_title": {"title": "Sunny"},
    "card_action": {"type": 1, "url": "https://example.com/"},
}
REPLY = {"msgtype": "template_card", "template_card": CARD}


@pytest.fixture
def bot() -> Iterator[Fake]:
    with FakeWeCom() as fake:
        yield fake.bot()


@pytest.fixture(params=["address", "connection"])
def router(request: pytest.FixtureRequest, bot: Fake) -> Iterator[CallbackRouter]:
    """Return the router of an app that receives the bot's messages."""
    if request.param == "connection":
        found = CallbackRouter(on_error=lambda message, error: errors.append(error))
        with BotConnection(bot.bot_id, bot.secret, found, url=bot.url):
            yield found
    else:
        own = Bot(bot.token, bot.encoding_aes_key)
        found = CallbackRouter(own.crypto, answer=own.answer, on_error=lambda message, error: errors.append(error))
        bot.subscribe(found)
        yield found
        found.close(WAIT)


errors: list[Exception] = []


@pytest.fixture(autouse=True)
def forget_errors() -> None:
    errors.clear()


@pytest.mark.parametrize("form", ["card", "reply", "model"])
def test_an_answer_ends_with_a_card_in_every_form_of_one(bot: Fake, router: CallbackRouter, form: str) -> None:
    card: Any = {"card": CARD, "reply": REPLY, "model": create_reply(REPLY, make(BotTextMessage))}[form]

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Iterator[Any]:
        yield "It is fine."
        yield card

    found = bot.write("weather?", timeout=WAIT)
    assert found.is_finished
    assert "It is fine." in found.text
    # Below the text, or as the next message of a long connection.
    assert until(lambda: "Sunny" in "".join(message.text for message in bot.messages))
    assert errors == []


@pytest.mark.handlers_fail
@pytest.mark.parametrize("wrong", [{"colour": "red"}, {"msgtype": "image", "image": {"media_id": "x"}}, b"bytes", 3])
def test_an_answer_that_cannot_go_on_ends_and_says_so(bot: Fake, router: CallbackRouter, wrong: Any) -> None:
    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Iterator[Any]:
        yield "It is fine."
        yield wrong
        yield "never"

    found = bot.write("weather?", timeout=WAIT)
    assert found.is_finished
    assert found.text == f"It is fine.\n\n{BROKEN_OFF}"
    assert until(lambda: bool(errors)), "the error is reported after the answer has ended"
    (error,) = errors
    assert isinstance(error, InvalidArgumentError)


@pytest.mark.handlers_fail
@pytest.mark.parametrize("wrong", [{"colour": "red"}, b"bytes", 3])
def test_after_an_answer_that_is_none_the_handler_does_not_run_again(
    bot: Fake, router: CallbackRouter, wrong: Any, caplog: pytest.LogCaptureFixture
) -> None:
    runs: list[str] = []

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        runs.append(message.text.content)
        return wrong if message.text.content == "wrong" else "right"

    bot.push({"msgtype": "text", "text": {"content": "wrong"}}, timeout=0)
    assert bot.write("right", timeout=WAIT).text == "right"
    assert runs == ["wrong", "right"]
    (error,) = errors
    assert isinstance(error, InvalidArgumentError)
    assert "answer failed on a BotTextMessage" in caplog.text


@pytest.mark.handlers_fail
@pytest.mark.parametrize("said", ["", "I give up."])
def test_a_failed_answer_ends_with_the_text_of_broken_off(bot: Fake, said: str) -> None:
    """Also before any text of it, as WeCom does not send the message again by this way."""
    router = CallbackRouter(texts={} if said is None else {"broken_off": said})

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Iterator[str]:
        if message.text.content == "later":
            yield "It is"
        raise ValueError

    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
        assert bot.write("later", timeout=WAIT).text == ("It is\n\nI give up." if said else "It is")
        if said:
            assert bot.write("at once", timeout=WAIT).text == "I give up."


def test_frames_refused_as_busy_are_sent_again(bot: Fake) -> None:
    router = CallbackRouter()
    router.on(BotTextMessage)(lambda message: "answer")
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url) as connection:
        bot.fail(-1, "aibot_respond_msg", times=2)
        assert bot.write("hi", timeout=WAIT).text == "answer"
        bot.fail(-1, "aibot_send_msg", times=2)
        connection.send("zhangsan", "later")
        assert [message.text for message in bot.messages if message.way == "send"] == ["later"]
        bot.fail(-1, "aibot_upload_media_init", times=2)
        assert bot.files[connection.upload(("a.txt", b"some text"))] == b"some text"


def test_sending_over_a_replaced_connection_raises_the_reason(bot: Fake) -> None:
    async def main() -> None:
        connection = AsyncBotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url)
        running = asyncio.ensure_future(connection.run())
        assert await connection.wait_connected(WAIT)
        bot.kick()
        with pytest.raises(ReplacedError):
            await running
        with pytest.raises(TransportError, match="has ended: another connection") as caught:
            await connection.send("zhangsan", "hi", timeout=WAIT)
        assert not caught.value.may_have_arrived
        running = asyncio.ensure_future(connection.run())  # it may be tried again
        assert await connection.wait_connected(WAIT)
        await connection.send("zhangsan", "hi")
        await connection.close()
        await running
        with pytest.raises(TransportError, match="closed"):
            await connection.send("zhangsan", "hi", timeout=WAIT)
        with pytest.raises(ConfigurationError, match="create a new one"):
            await connection.run()

    asyncio.run(asyncio.wait_for(main(), 2 * WAIT))


def test_a_connection_in_a_thread_that_is_over_says_so(bot: Fake) -> None:
    connection = BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url)
    with pytest.raises(TransportError, match="call start"):
        connection.send("zhangsan", "hi")
    with connection:
        connection.send("zhangsan", "hi")
        with pytest.raises(ConfigurationError, match="runs already"):
            connection.start()
    with pytest.raises(TransportError, match="create a new one"):
        connection.send("zhangsan", "hi")
    with pytest.raises(ConfigurationError, match="create a new one"):
        connection.start()


# -- an acknowledgement before the handler has an answer


def returning(text: str, gate: threading.Event) -> Callable[..., object]:
    def handler(message: BotTextMessage) -> str | None:
        assert gate.wait(60)
        return text or None

    return handler


def yielding(text: str, gate: threading.Event) -> Callable[..., object]:
    def handler(message: BotTextMessage) -> Iterator[str]:
        assert gate.wait(60)
        yield text

    return handler


def awaiting(text: str, gate: threading.Event) -> Callable[..., object]:
    async def handler(message: BotTextMessage) -> str | None:
        await asyncio.to_thread(gate.wait, 60)
        return text or None

    return handler


@pytest.mark.parametrize("by", ["connection", "URL"])
@pytest.mark.parametrize("kind", [returning, yielding, awaiting])
@pytest.mark.parametrize(("text", "shown"), [("Done.", ["One moment …", "Done."]), ("", ["One moment …"])])
def test_a_message_is_acknowledged_at_once(by: str, kind: Any, text: str, shown: list[str]) -> None:
    gate = threading.Event()
    with FakeWeCom() as fake:
        bot = fake.bot()
        own = Bot(bot.token, bot.encoding_aes_key)
        router = CallbackRouter(
            own.crypto if by == "URL" else None, answer=own.answer, texts={"received": "One moment …"}
        )
        router.on(BotTextMessage)(kind(text, gate))

        def ask() -> None:
            answer = bot.write("How long?", timeout=0)
            assert bot.wait_for(lambda: answer.steps) == ["One moment …"] and not answer.is_finished
            gate.set()
            assert answer.wait(60) and answer.steps == shown

        if by == "URL":
            bot.subscribe(router)
            ask()
        else:
            with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
                ask()


def test_a_handler_that_fails_after_the_acknowledgement_ends_the_answer() -> None:
    router = CallbackRouter(texts={"received": "…", "broken_off": "It failed."})
    router.on(BotTextMessage)(lambda message: 1 // 0)
    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            assert bot.write("How long?").text == "It failed."
        assert isinstance(fake.errors.pop().error, ZeroDivisionError)
