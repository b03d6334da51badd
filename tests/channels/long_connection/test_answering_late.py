"""Answers that take longer than WeCom shows their progress, streams that a handler sends, and cards at their end."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from tests.support.library_streams import RECORDINGS
from tests.support.times import set_times
from tests.support.waiting import until
from wecom_client import AsyncContext, Bot, BotConnection, CallbackRouter, Context, InvalidArgumentError, Thinking
from wecom_client.callbacks import BotFeedbackEvent, BotTemplateCardEvent, BotTextMessage
from wecom_client.testing import FakeBot as Fake
from wecom_client.testing import FakeWeCom

WAIT = 60.0
DELAYED = "这次需要的时间较长，回答稍后作为消息发出。"
BROKEN_OFF = "抱歉，出了点问题，回答中断了，请再问一次。"
CARD = {
    "card_type": "button_interaction",
    "main_title": {"title": "Was this right?"},
    "button_list": [{"text": "Again", "key": "again"}],
    "task_id": "again-1",
}


@pytest.fixture
def bot() -> Iterator[Fake]:
    with FakeWeCom() as fake:
        yield fake.bot()


@pytest.fixture(autouse=True)
def times(monkeypatch: pytest.MonkeyPatch) -> None:
    set_times(monkeypatch, POLLING_PERIOD=0.3, FIRST_CHUNK_TIMEOUT=0.05, POLL_INTERVAL=0.01)


def sent(bot: Fake) -> list[str]:
    return [message.text for message in bot.messages if message.way in ("send", "response_url")]


def connected(bot: Fake, router: CallbackRouter) -> BotConnection:
    return BotConnection(bot.bot_id, bot.secret, router, url=bot.url)


@pytest.mark.parametrize("by", ["connection", "URL"])
@pytest.mark.parametrize("delayed", [None, "Please wait.", ""])
def test_the_bubble_says_that_the_answer_follows_and_it_does(bot: Fake, by: str, delayed: str | None) -> None:
    gate = threading.Event()

    def answer(message: BotTextMessage) -> Iterator[Any]:
        yield Thinking("Hm.")
        assert gate.wait(WAIT)
        yield "At last."

    own = Bot(bot.token, bot.encoding_aes_key)
    texts: dict[Any, str] = {} if delayed is None else {"delayed": delayed}
    router = CallbackRouter(None if by == "connection" else own.crypto, answer=own.answer, texts=texts)
    if by == "connection":
        router = CallbackRouter(texts=texts)
    router.on(BotTextMessage)(answer)
    if by == "URL":
        bot.subscribe(router)
        found = bot.write("hard?", timeout=WAIT)
        gate.set()
        assert until(lambda: bool(sent(bot)))
    else:
        with connected(bot, router):
            found = bot.write("hard?", timeout=WAIT)
            gate.set()
            assert until(lambda: bool(sent(bot)))
    assert found.is_finished
    notice = DELAYED if delayed is None else delayed
    assert found.text == "<think>Hm.</think>" + (f"\n\n{notice}" if notice else "")
    assert sent(bot) == ["At last."]


@pytest.mark.parametrize("response", ["refused", "acknowledged", "silent"])
def test_a_late_answer_follows_whatever_the_response_to_frames_of_an_expired_stream(bot: Fake, response: Any) -> None:
    gate = threading.Event()

    def answer(message: BotTextMessage) -> Iterator[Any]:
        yield "At "
        assert gate.wait(WAIT)
        yield "last."

    router = CallbackRouter()
    router.on(BotTextMessage)(answer)
    with connected(bot, router):
        found = bot.write("hard?", timeout=0)
        assert bot.wait_for(lambda: found.steps) == ["At "]
        bot.expire_streams(response)
        assert until(lambda: len(bot.frames) > 2)  # after the subscription and the first frame
        gate.set()
        assert until(lambda: bool(sent(bot)))
    assert (found.text, sent(bot)[-1]) == ("At ", "At last.")
    refused = [frame.errcode for frame in bot.frames if frame.errcode]
    assert set(refused) == ({846608} if response == "refused" else set())


def test_an_answer_that_cannot_be_sent_shows_the_broken_off_text(bot: Fake) -> None:
    gate = threading.Event()

    def answer(message: BotTextMessage) -> Iterator[Any]:
        assert gate.wait(WAIT)
        yield "Never shown."

    own = Bot(bot.token, bot.encoding_aes_key)
    router = CallbackRouter(own.crypto)
    router.on(BotTextMessage)(answer)
    bot.subscribe(router)
    assert bot.write("hard?", timeout=WAIT).text == BROKEN_OFF
    gate.set()
    assert router.close(WAIT)


def test_the_card_of_a_late_answer_follows_as_well(bot: Fake) -> None:
    gate = threading.Event()

    def answer(message: BotTextMessage) -> Iterator[Any]:
        yield CARD
        assert gate.wait(WAIT)
        yield "At last."

    router = CallbackRouter()
    router.on(BotTextMessage)(answer)
    with connected(bot, router):
        assert bot.write("hard?", timeout=WAIT).text == DELAYED
        gate.set()
        assert until(lambda: len(sent(bot)) == 2)
    assert [message.type for message in bot.messages if message.way == "send"] == ["markdown", "template_card"]


@pytest.mark.handlers_fail
@pytest.mark.parametrize("fails", [False, True])
def test_the_stream_of_a_background_handler_is_sent_with_its_card(bot: Fake, fails: bool) -> None:
    def answer(message: BotTextMessage) -> Iterator[Any]:
        yield "Half of it"
        if fails:
            raise ValueError
        yield ", all of it"
        yield CARD

    router = CallbackRouter()
    router.on(BotTextMessage, background=True)(answer)
    with connected(bot, router):
        bot.write("hard?", timeout=0)
        assert until(lambda: len(sent(bot)) == (1 if fails else 2))
    assert sent(bot)[0] == (f"Half of it\n\n{BROKEN_OFF}" if fails else "Half of it, all of it")


# -- a click, whose reply is no text


def test_a_generator_is_refused_as_the_handler_of_a_click() -> None:
    router = CallbackRouter()

    async def again(click: BotTemplateCardEvent, context: AsyncContext) -> AsyncIterator[str]:
        yield "Again."

    def again_plain(click: BotTemplateCardEvent) -> Iterator[str]:
        yield "Again."

    for function in (again, again_plain):
        handler: Any = function
        with pytest.raises(InvalidArgumentError, match=r"again.* is a generator.*context\.say\(stream\)"):
            router.on(BotTemplateCardEvent)(handler)
    with pytest.raises(InvalidArgumentError, match="BotFeedbackEvent"):
        router.on(BotTextMessage, BotFeedbackEvent)(again_plain)  # type: ignore[arg-type]
    router.on(BotTemplateCardEvent, background=True)(again_plain)


@pytest.mark.parametrize("kind", ["def", "async def"])
@pytest.mark.parametrize("by", ["connection", "URL"])
def test_a_click_sends_the_stream_of_a_library(bot: Fake, by: str, kind: str) -> None:
    own = Bot(bot.token, bot.encoding_aes_key)
    router = CallbackRouter() if by == "connection" else CallbackRouter(own.crypto, answer=own.answer)
    router.on(BotTextMessage)(lambda message: {"msgtype": "template_card", "template_card": CARD})
    events = RECORDINGS[0].events

    def again(click: BotTemplateCardEvent, context: Context) -> None:
        context.say(iter(events))

    async def again_async(click: BotTemplateCardEvent, context: AsyncContext) -> None:
        async def stream() -> AsyncIterator[Any]:
            for event in events:
                yield event

        await context.say(stream())

    if kind == "def":
        router.on(BotTemplateCardEvent, key="again")(again)
    else:
        router.on(BotTemplateCardEvent, key="again")(again_async)
    if by == "URL":
        bot.subscribe(router)
        bot.write("hi", timeout=WAIT)
        bot.click("again-1", "again", timeout=0)
        assert until(lambda: bool(sent(bot)))
    else:
        with connected(bot, router):
            bot.write("hi", timeout=WAIT)
            bot.click("again-1", "again", timeout=0)
            assert until(lambda: bool(sent(bot)))
    assert sent(bot) == ["It is **sunny**."]


@pytest.mark.handlers_fail
def test_a_stream_that_fails_while_it_is_sent_loses_no_text_and_no_error(bot: Fake) -> None:
    errors: list[Exception] = []
    router = CallbackRouter(on_error=lambda message, error: errors.append(error))
    router.on(BotTextMessage)(lambda message: {"msgtype": "template_card", "template_card": CARD})

    def events() -> Iterator[str]:
        yield "Half of it"
        raise ValueError

    @router.on(BotTemplateCardEvent)
    def again(click: BotTemplateCardEvent, context: Context) -> None:
        context.say(events())

    with connected(bot, router):
        bot.write("hi", timeout=WAIT)
        bot.click("again-1", "again", timeout=0)
        assert until(lambda: bool(errors))
    assert sent(bot) == [f"Half of it\n\n{BROKEN_OFF}"]
    assert [type(error) for error in errors] == [ValueError]
