"""A channel of one's own: the interface of `Channel` is all that handling asks of it."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.handling.test_deduplication import Plain
from tests.handling.test_queues import ListQueue
from tests.support import small
from tests.support.envelopes import CORP_ID
from tests.support.sender import text_xml
from tests.support.small import Router
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.handling.channel import Channel, Incoming
from wecom_runtime.handling.engine import Engine
from wecom_runtime.handling.results import Outcome
from wecom_runtime.storage.sealing import RecordSealer


class Letterbox:
    """Callbacks that somebody puts in, and the answers that come out."""

    name = "letterbox"
    records = RecordSealer(b"letterbox")

    def __init__(self, engine: Engine) -> None:
        self.answers: list[str] = []
        self.later: list[Any] = []
        self._engine = engine
        engine.attach(self)

    def put(self, text: str, key: str) -> Outcome:
        incoming = Incoming(self._engine.parse(text), f"letterbox:{key}", self, text)
        assert repr(incoming) == "<TextMessage by letterbox>"
        result = drive(self._engine.receive(incoming), NO_TRANSPORT)
        self.answers.append(self.unseal(result.answer) or "" if result.answer else "")
        return result.outcome

    def text_of(self, incoming: Incoming) -> str:
        text: str = incoming.origin
        return text

    def responder_to(self, incoming: Incoming) -> Any:
        return lambda message, value: self.later.append(value)

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        return base64.b64encode(text.encode()).decode()

    def unseal(self, sealed: str) -> str | None:
        return base64.b64decode(sealed).decode()


def test_a_callback_is_answered_once() -> None:
    router = Router()
    calls: list[str] = []

    @router.on(small.TextMessage)
    def echo(message: small.TextMessage) -> str:
        calls.append(message.content)
        return f"You said: {message.content}"

    box = Letterbox(router.engine)
    channel: Channel = box
    assert channel.name == "letterbox"
    assert [box.put(text_xml("hi"), "1") for _ in range(2)] == [Outcome.HANDLED] * 2
    assert calls == ["hi"]
    assert box.answers[0] == box.answers[1]
    assert "You said: hi" in box.answers[0]
    assert f"<FromUserName><![CDATA[{CORP_ID}]]>" in box.answers[0]


def test_late_answers_go_through_the_channel() -> None:
    router = Router()
    router.on(small.TextMessage, background=True)(lambda message: f"later: {message.content}")
    box = Letterbox(router.engine)
    assert box.put(text_xml("hi"), "1") is Outcome.HANDLED
    assert router.close(10)
    assert (box.answers, box.later) == ([""], ["later: hi"])


def test_a_worker_unseals_tasks_of_a_channel() -> None:
    queue, seen = ListQueue(), []
    router = Router(session=Plain())
    router.on(small.TextMessage, background=True)(lambda message: seen.append(message.content))
    router.hand_to(queue)
    box = Letterbox(router.engine)
    assert box.put(text_xml("hi"), "1") is Outcome.HANDLED
    queue.work(queue.tasks.pop())
    assert seen == ["hi"]


def test_a_failing_handler_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    router = Router()

    @router.on(small.TextMessage)
    def fail(message: small.TextMessage) -> None:
        raise ValueError(message.content)

    assert Letterbox(router.engine).put(text_xml("the secret"), "1") is Outcome.FAILED
    assert "ValueError" in caplog.text
    assert "the secret" not in caplog.text
