"""Room for answers is taken before a handler runs: it runs once for a callback, however many come at once."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Any

import pytest

from tests.handling.test_member_queues import bot_text, wait_for
from tests.support.bot_server import BotServer
from tests.support.sender import Sender
from wecom_client import AsyncBotConnection, CallbackRouter
from wecom_client.callbacks import BotTemplateCardEvent, BotTextMessage

BOT = Sender("")
LONG = 20.0


class Streaming:
    """Handlers that answer piece by piece, in all forms, and count how often they are called."""

    def __init__(self, *, is_open: bool) -> None:
        self.runs: Counter[str] = Counter()
        self.gate = threading.Event()
        if is_open:
            self.gate.set()

    def pieces(self, message: BotTextMessage) -> Iterator[str]:
        self.runs[message.text.content] += 1
        yield "I "
        assert self.gate.wait(LONG)
        yield "see"

    async def awaited_pieces(self, message: BotTextMessage) -> AsyncIterator[str]:
        self.runs[message.text.content] += 1
        async for piece in self._say():
            yield piece

    async def returned(self, message: BotTextMessage) -> AsyncIterator[str]:
        """Return a stream like an LLM client's, which is recognized only when it is iterated."""
        self.runs[message.text.content] += 1
        await asyncio.sleep(0.01)
        return self._say()

    async def _say(self) -> AsyncIterator[str]:
        yield "I "
        while not self.gate.is_set():
            await asyncio.sleep(0.005)
        yield "see"


KINDS = ["pieces", "awaited_pieces", "returned"]


@pytest.fixture(autouse=True)
def no_long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.admission.CAPACITY_TIMEOUT", 0.05)
    monkeypatch.setattr("wecom_runtime.handling.streaming.registry.FIRST_CHUNK_TIMEOUT", 0.05)


def posts(router: CallbackRouter, callbacks: list[str]) -> list[int]:
    with ThreadPoolExecutor(len(callbacks)) as pool:
        return [found.status for found in pool.map(lambda text: router.handle(*BOT.post(text)), callbacks)]


@pytest.mark.parametrize("kind", KINDS)
def test_callbacks_beyond_the_capacity_are_refused_and_then_answered_as_busy(kind: str) -> None:
    streaming = Streaming(is_open=False)
    router = CallbackRouter(BOT.crypto, workers=1, backlog=2)
    router.on(BotTextMessage)(getattr(streaming, kind))
    assert router.handle(*BOT.post(bot_text("first", user="first"))).status == 200
    questions = [bot_text(f"q{number}", user=f"u{number}") for number in range(6)]
    assert sorted(posts(router, questions)) == [200, 200, 503, 503, 503, 503]
    assert sorted(posts(router, questions)) == [200, 200, 503, 503, 503, 503]
    assert posts(router, questions) == [200] * 6
    answers = [json.loads(BOT.open(router.handle(*BOT.post(question)))) for question in questions]
    told = [answer for answer in answers if answer["stream"]["finish"]]
    assert [answer["stream"]["content"] for answer in told] == ["现在提问的人太多，请过几分钟再问。"] * 4
    streaming.gate.set()
    assert router.close(LONG)
    assert len(streaming.runs) == 3
    assert {*streaming.runs.values()} == {1}
    assert router.handle(*BOT.post(bot_text("later", user="later"))).status == 200


def test_the_busy_text_can_be_set_or_left_empty() -> None:
    for busy, expected in (("Later, please.", 200), ("", 503)):
        streaming = Streaming(is_open=False)
        router = CallbackRouter(BOT.crypto, workers=1, backlog=0, texts={"busy": busy})
        router.on(BotTextMessage)(streaming.pieces)
        router.handle(*BOT.post(bot_text("first", user="first")))
        question = BOT.post(bot_text("second", user="second"))
        responses = [router.handle(*question) for _ in range(4)]
        assert [response.status for response in responses] == [503, 503, expected, expected]
        if busy:
            assert json.loads(BOT.open(responses[-1]))["stream"]["content"] == busy
        streaming.gate.set()
        assert router.close(LONG)


def test_the_first_waiter_gets_released_capacity(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.admission.CAPACITY_TIMEOUT", LONG)
    streaming = Streaming(is_open=False)
    router = CallbackRouter(BOT.crypto, workers=1, backlog=0)
    router.on(BotTextMessage)(streaming.pieces)
    router.handle(*BOT.post(bot_text("first", user="first")))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(router.handle, *BOT.post(bot_text("second", user="second")))
        with pytest.raises(FutureTimeoutError):
            waiting.result(0.2)
        streaming.gate.set()
        assert waiting.result(LONG).status == 200
    assert router.close(LONG)
    assert streaming.runs == {"first": 1, "second": 1}


@pytest.mark.parametrize("kind", [*KINDS, "background"])
def test_callbacks_of_a_long_connection_wait_for_capacity(kind: str) -> None:
    streaming = Streaming(is_open=True)
    router = CallbackRouter(workers=2, backlog=1)
    number = 30

    @router.on(BotTextMessage, background=kind == "background")
    def answer(message: BotTextMessage) -> Any:
        handler: Callable[[Any], Any] = getattr(streaming, "pieces" if kind == "background" else kind)
        return handler(message)

    async def main() -> None:
        async with BotServer() as server, AsyncBotConnection(server.bot_id, server.secret, router, url=server.url):
            for n in range(number):
                content = {"msgtype": "text", "text": {"content": str(n)}}
                await server.push(content, user=f"u{n}", chatid=f"c{n}")
            if kind == "background":
                while len(server.messages) < number:
                    await asyncio.sleep(0.01)
                return
            for msgid in [*server.pushed]:
                bodies = await server.answers_to(msgid)
                assert bodies[-1]["stream"]["content"] == "I see"

    asyncio.run(asyncio.wait_for(main(), 60))
    assert streaming.runs == {str(n): 1 for n in range(number)}


def test_capacity_of_a_complete_answer_is_released() -> None:
    """A handler that has streamed once is thought to do it again."""
    router = CallbackRouter(BOT.crypto, workers=1, backlog=0)

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        return iter(["a", "b"]) if message.text.content == "stream" else "ab"

    for content in ("stream", "one", "two", "three"):
        assert router.handle(*BOT.post(bot_text(content, user=content))).status == 200
        assert router.close(LONG)
    assert router.engine.lifecycle.running_handlers() == []


def test_the_messages_of_a_member_that_wait_have_a_bound_of_their_own() -> None:
    streaming = Streaming(is_open=False)
    router = CallbackRouter(BOT.crypto, workers=2, backlog=8)
    router.on(BotTextMessage)(streaming.pieces)
    numbers = [str(number) for number in range(5)]
    statuses = [router.handle(*BOT.post(bot_text(number, user="one"))).status for number in numbers]
    assert statuses == [200, 200, 200, 503, 503], "one, and a quarter of the backlog"
    assert router.health()["room"] == 9
    assert router.handle(*BOT.post(bot_text("other", user="other"))).status == 200
    streaming.gate.set()
    assert router.close(LONG)
    assert streaming.runs == {"0": 1, "1": 1, "2": 1, "other": 1}


@pytest.mark.parametrize("order", ["member", None])
def test_one_member_leaves_half_of_the_capacity_to_others(order: Any) -> None:
    gate = threading.Event()
    router = CallbackRouter(BOT.crypto, workers=2, backlog=4)

    @router.on(BotTemplateCardEvent, background=True, order=order)
    def click(event: BotTemplateCardEvent) -> None:
        gate.wait(LONG)

    def click_json(number: int, user: str) -> str:
        card = {"template_card_event": {"task_id": f"t{number}", "event_key": "k"}, "eventtype": "template_card_event"}
        fields = {"msgid": f"{user}{number}", "aibotid": "b1", "chattype": "single", "from": {"userid": user}}
        return json.dumps({**fields, "msgtype": "event", "event": card})

    statuses = [router.handle(*BOT.post(click_json(number, "one"))).status for number in range(5)]
    assert statuses == [200, 200, 200, 503, 503]
    statuses = [router.handle(*BOT.post(click_json(number, "two"))).status for number in range(5)]
    assert statuses == [200, 200, 200, 503, 503]
    wait_for(lambda: router.health()["running"] == 2)
    gate.set()
    assert router.close(LONG)
