"""Frames of answers that WeCom refuses, and the pictures and cards of streams over a long connection."""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.waiting import until
from wecom_client import APIError, BotConnection, CallbackRouter, create_reply
from wecom_client.callbacks import BotEnterChatEvent, BotTextMessage
from wecom_client.testing import FakeBot as Fake
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.long_connection import answering, chat_limits

WAIT = 60.0
RESPOND, SEND = "aibot_respond_msg", "aibot_send_msg"
CARD = {
    "card_type": "text_notice",
    "main_title": {"title": "Sunny"},
    "card_action": {"type": 1, "url": "https://example.com/"},
}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
PICTURE = {"msgtype": "image", "image": {"base64": base64.b64encode(PNG).decode(), "md5": "0" * 32}}
TRANSIENT = [-1, 6000]
"""Errcodes that the table of errors marks for retry."""


@pytest.fixture
def bot() -> Iterator[Fake]:
    with FakeWeCom() as fake:
        yield fake.bot()


@pytest.fixture(autouse=True)
def frames_follow_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering, "STREAM_INTERVALS", (0.01, 0.01))
    monkeypatch.setattr(answering, "POLL_INTERVAL", 0.01)


errors: list[Exception] = []


@pytest.fixture(autouse=True)
def forget_errors() -> None:
    errors.clear()


def sent(bot: Fake) -> list[str]:
    return [message.text for message in bot.messages if message.way == "send"]


def connected(bot: Fake, router: CallbackRouter) -> BotConnection:
    return BotConnection(bot.bot_id, bot.secret, router, url=bot.url)


def router_of(handler: Any) -> CallbackRouter:
    router = CallbackRouter(on_error=lambda message, error: errors.append(error))
    router.on(BotTextMessage)(handler)
    return router


@pytest.mark.parametrize("errcode", TRANSIENT)
def test_a_frame_that_may_succeed_after_a_moment_is_sent_again(bot: Fake, errcode: int) -> None:
    with connected(bot, router_of(lambda message: "answer")) as connection:
        bot.fail(errcode, RESPOND, times=2)
        assert bot.write("hi", timeout=WAIT).text == "answer"
        bot.fail(errcode, SEND, times=2)
        connection.send("zhangsan", "later")
        bot.fail(errcode, "aibot_upload_media_init", times=2)
        assert bot.files[connection.upload(("a.txt", b"some text"))] == b"some text"
    assert sent(bot) == ["later"]
    assert errors == []


@pytest.mark.parametrize("errcode", [846607, 45009])
def test_an_answer_waits_for_the_end_of_a_rate_limit_that_wecom_reports(
    bot: Fake, errcode: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_limits, "PAUSE_WHEN_LIMITED", 0.05)
    with connected(bot, router_of(lambda message: "answer")):
        bot.fail(errcode, RESPOND, times=2)
        assert bot.write("hi", timeout=WAIT).text == "answer"
    assert sent(bot) == [] and errors == []


@pytest.mark.parametrize("errcode", [*TRANSIENT, 40058, 45036])
def test_a_refused_middle_frame_is_skipped(bot: Fake, errcode: int, caplog: pytest.LogCaptureFixture) -> None:
    proceed = threading.Event()

    def answer(message: BotTextMessage) -> Iterator[str]:
        yield "One, "
        yield "two, "
        assert proceed.wait(WAIT)
        yield "three."

    with connected(bot, router_of(answer)):
        bot.fail(errcode, RESPOND, times=1 if errcode == 40058 else 3)
        found = bot.write("count", timeout=0)
        while not any(f"errcode {errcode}" in record.getMessage() for record in list(caplog.records)):
            assert not found.wait(0.01)
        proceed.set()
        assert found.wait(WAIT)
        assert found.text == "One, two, three."
    assert errors == []
    assert sent(bot) == []


@pytest.mark.parametrize("errcode", [6000, 40058, 846604, 846605, 846608])
@pytest.mark.parametrize("kind", ["text", "stream"])
def test_a_refused_last_frame_is_sent_as_a_message(bot: Fake, errcode: int, kind: str) -> None:
    def stream(message: BotTextMessage) -> Iterator[str]:
        yield "One, "
        yield "two."

    with connected(bot, router_of(stream if kind == "stream" else lambda message: "One, two.")):
        bot.fail(errcode, RESPOND, times=50)
        bot.write("count", timeout=0)
        assert until(lambda: bool(sent(bot)))
    assert sent(bot) == ["One, two."]
    assert errors == []


@pytest.mark.handlers_fail
def test_on_error_gets_the_refusal_of_an_answer_and_of_the_message_in_its_place(bot: Fake) -> None:
    with connected(bot, router_of(lambda message: "answer")):
        bot.fail(40008, RESPOND, times=1)
        bot.fail(40058, SEND, times=1)
        bot.write("refused", timeout=0)
        assert bot.write("taken", timeout=WAIT).text == "answer"
    (error,) = errors
    assert isinstance(error, APIError)
    assert error.errcode == 40058
    assert isinstance(error.__cause__, APIError)
    assert error.__cause__.errcode == 40008


def test_a_refused_greeting_is_sent_as_a_message(bot: Fake) -> None:
    router = CallbackRouter()
    router.on(BotEnterChatEvent)(lambda event: "Hello.")
    with connected(bot, router):
        bot.fail(846604, "aibot_respond_welcome_msg", times=1)
        bot.push({"msgtype": "event", "event": {"eventtype": "enter_chat"}}, timeout=0)
        assert until(lambda: bool(sent(bot)))
    assert sent(bot) == ["Hello."]


# -- pictures and cards, which a long connection does not show in a stream


@pytest.mark.parametrize("form", ["yielded", "reply"])
def test_the_card_of_a_stream_follows_it_as_a_message(bot: Fake, form: str) -> None:
    def yielded(message: BotTextMessage) -> Iterator[Any]:
        yield "It is fine."
        yield CARD

    def reply(message: BotTextMessage) -> Any:
        stream = {"id": "s1", "finish": True, "content": "It is fine."}
        return create_reply({"msgtype": "stream_with_template_card", "stream": stream, "template_card": CARD}, message)

    with connected(bot, router_of(yielded if form == "yielded" else reply)):
        assert bot.write("weather?", timeout=WAIT).text == "It is fine."
        assert until(lambda: bool(sent(bot)))
    assert [body["msgtype"] for body in _frames(bot, RESPOND)] == ["stream"] * len(_frames(bot, RESPOND))
    (card,) = _frames(bot, SEND)
    assert card == {"chatid": "zhangsan", "chat_type": 1, "msgtype": "template_card", "template_card": CARD}
    assert errors == []


def test_the_card_comes_after_the_rest_of_a_long_answer(bot: Fake) -> None:
    def answer(message: BotTextMessage) -> Iterator[Any]:
        yield "x" * 30_000
        yield CARD

    with connected(bot, router_of(answer)):
        bot.write("weather?", timeout=WAIT)
        assert until(lambda: len(sent(bot)) == 2)
    assert [body["msgtype"] for body in _frames(bot, SEND)] == ["markdown", "template_card"]


def test_a_card_is_sent_to_a_group_as_well(bot: Fake) -> None:
    with connected(bot, router_of(lambda message: iter(["Fine.", CARD]))):
        bot.write("weather?", chat="group1", timeout=WAIT)
        assert until(lambda: bool(sent(bot)))
    (card,) = _frames(bot, SEND)
    assert (card["chatid"], card["chat_type"], card["msgtype"]) == ("group1", 2, "template_card")


@pytest.mark.handlers_fail
@pytest.mark.parametrize("refused", [False, True], ids=["taken", "refused"])
def test_the_pictures_of_a_stream_follow_it_as_messages(bot: Fake, refused: bool) -> None:
    def answer(message: BotTextMessage) -> Any:
        stream = {"id": "s1", "finish": True, "content": "Two pictures.", "msg_item": [PICTURE, PICTURE]}
        return create_reply({"msgtype": "stream", "stream": stream}, message)

    with connected(bot, router_of(answer)):
        bot.fail(40058, "aibot_upload_media_init", times=int(refused))
        assert bot.write("pictures?", timeout=WAIT).text == "Two pictures."
        assert until(lambda: len(sent(bot)) == (1 if refused else 2))
    pictures = [body["image"]["media_id"] for body in _frames(bot, SEND)]
    assert [bot.files[one] for one in pictures] == [PNG] * (1 if refused else 2)
    assert len(errors) == int(refused)
    assert all("msg_item" not in body["stream"] for body in _frames(bot, RESPOND))


@pytest.mark.handlers_fail
def test_a_picture_that_is_not_in_base64_is_reported(bot: Fake) -> None:
    def answer(message: BotTextMessage) -> Any:
        wrong = {"msgtype": "image", "image": {"base64": "%", "md5": "0" * 32}}
        return create_reply(
            {"msgtype": "stream", "stream": {"id": "s1", "finish": True, "content": "One.", "msg_item": [wrong]}},
            message,
        )

    with connected(bot, router_of(answer)):
        assert bot.write("pictures?", timeout=WAIT).text == "One."
        assert until(lambda: bool(errors))
    assert "Base64" in str(errors[0])


def _frames(bot: Fake, cmd: str) -> list[Any]:
    return [frame.request for frame in bot.frames if frame.path == cmd and frame.errcode == 0]
