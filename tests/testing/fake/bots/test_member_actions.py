"""Actions of members over the long connection end when the handler has ended."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from wecom_client import BotConnection, CallbackRouter, Feedback
from wecom_client.callbacks import (
    BotEnterChatEvent,
    BotFeedbackEvent,
    BotFileMessage,
    BotImageMessage,
    BotMixedMessage,
    BotTemplateCardEvent,
    BotTextMessage,
    BotVideoMessage,
    BotVoiceMessage,
)
from wecom_client.testing import CallbackNotAnsweredError, FakeBot, FakeWeCom

MODELS = (
    BotTextMessage, BotVoiceMessage, BotImageMessage, BotFileMessage, BotVideoMessage, BotMixedMessage,
    BotEnterChatEvent, BotTemplateCardEvent,
)  # fmt: skip
CARD = {
    "card_type": "button_interaction",
    "main_title": {"title": "Title"},
    "button_list": [{"text": "Button", "key": "key"}],
    "task_id": "card-1",
}
HOUR = 3_600.0
"""A timeout with which a test that waits for it does not pass."""


def nothing(callback: Any) -> None:
    return None


async def nothing_awaited(callback: Any) -> None:
    return None


class Connected:
    def __init__(self, wecom: FakeWeCom, handler: Callable[..., Any], models: Any = MODELS, **options: Any) -> None:
        self.bot = wecom.bot()
        router = CallbackRouter()
        router.on(*models, **options)(handler)
        self.connection = BotConnection(self.bot.bot_id, self.bot.secret, router, url=self.bot.url)

    def __enter__(self) -> FakeBot:
        self.connection.start()
        return self.bot

    def __exit__(self, *_: object) -> None:
        self.connection.close()


def actions(bot: FakeBot) -> dict[str, Callable[[], Any]]:
    return {
        "write": lambda: bot.write("hi", timeout=HOUR),
        "speak": lambda: bot.speak("hi", timeout=HOUR),
        "send_image": lambda: bot.send_image(b"png", timeout=HOUR),
        "send_file": lambda: bot.send_file(b"pdf", timeout=HOUR),
        "send_video": lambda: bot.send_video(b"mp4", timeout=HOUR),
        "send_mixed": lambda: bot.send_mixed("hi", b"png", timeout=HOUR),
        "enter": lambda: bot.enter(timeout=HOUR),
        "click": lambda: bot.click("card-1", "key", timeout=HOUR),
        "push": lambda: bot.push({"msgtype": "text", "text": {"content": "hi"}}, timeout=HOUR),
    }


@pytest.mark.parametrize("handler", [nothing, nothing_awaited], ids=["plain", "async def"])
def test_every_action_ends_with_the_handler(handler: Callable[..., Any]) -> None:
    with FakeWeCom(real=True) as wecom:
        connected = Connected(wecom, handler)
        with connected as bot:
            connected.connection.send("zhangsan", {"msgtype": "template_card", "template_card": CARD}, chat_type=1)
            for name, act in actions(bot).items():
                answer = act()
                assert (name, answer.text, answer.bodies) == (name, "", [])
                assert answer.wait(HOUR)


def test_an_action_waits_for_a_background_handler() -> None:
    ended = threading.Event()

    def handler(message: BotTextMessage) -> str:
        time.sleep(0.05)
        ended.set()
        return "later"

    with FakeWeCom(real=True) as wecom, Connected(wecom, handler, background=True) as bot:
        bot.write("hi", timeout=HOUR)
        assert ended.is_set()
        assert [one.text for one in bot.messages if one.by == "bot"] == ["later"]


def test_an_answer_is_complete() -> None:
    def handler(message: BotTextMessage) -> Iterator[str]:
        for number in range(3):
            yield str(number)
            time.sleep(0.05)

    with FakeWeCom(real=True) as wecom, Connected(wecom, handler, [BotTextMessage]) as bot:
        answer = bot.write("hi", timeout=HOUR)
        assert answer.is_finished and answer.text == "012"


@pytest.mark.handlers_fail
@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async def"])
def test_a_handler_that_fails(is_async: bool) -> None:
    def fail(message: BotTextMessage) -> str:
        raise ValueError

    async def fail_awaited(message: BotTextMessage) -> str:
        raise ValueError

    handler = fail_awaited if is_async else fail
    error = pytest.raises(CallbackNotAnsweredError, match="its handler has failed")
    with FakeWeCom(real=True) as wecom, Connected(wecom, handler) as bot, error:
        bot.write("hi", timeout=HOUR)


def test_a_handler_of_no_callback() -> None:
    with FakeWeCom(real=True) as wecom, Connected(wecom, nothing) as bot:
        answer = bot.push({"msgtype": "location", "location": {}}, timeout=HOUR)  # no handler matches
        assert answer.bodies == []


def test_events_without_an_answer_do_not_wait() -> None:
    rated = threading.Event()
    with FakeWeCom(real=True) as wecom:
        bot, router = wecom.bot(), CallbackRouter()
        router.on(BotTextMessage)(lambda message: iter([Feedback("feedback-1"), "answer"]))
        router.on(BotFeedbackEvent)(lambda event: rated.set())
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            bot.write("hi", timeout=HOUR)
            bot.rate("feedback-1")
            assert rated.wait(20)


def test_one_id_is_one_bot() -> None:
    with FakeWeCom() as wecom:
        assert wecom.bot() is wecom.bot()
        assert wecom.bot("other") is not wecom.bot()
