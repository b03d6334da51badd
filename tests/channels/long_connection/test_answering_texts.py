"""The text that a handler returns, as WeCom receives it. Short texts are rendered without a model."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.support.bot_server import BotServer
from tests.support.waiting import until
from wecom_client import AsyncBotConnection, BotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import BotAnswer, FakeWeCom, validate_reply

TEXTS = {
    "short": "有",
    "quotes and newlines": 'say "hi"\n\\ and \t\x01',
    "placeholders": '"$id" and "$value" %s {}',
    "emoji": "😀" * 100,
    "the longest that is surely short enough": "字" * 5120,
    "a longer one that is short enough": "a" * 20480,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_a_text_arrives_as_it_was_returned(text: str) -> None:
    router = CallbackRouter()

    @router.on(BotTextMessage)
    async def handle(message: BotTextMessage) -> str:
        return text

    async def main() -> list[Mapping[str, Any]]:
        async with BotServer() as server:
            connection = AsyncBotConnection(server.bot_id, server.secret, router, url=server.url)
            async with connection:
                found: list[Mapping[str, Any]] = []
                for number in range(3):  # the first text of a process has a model
                    push = {"msgtype": "text", "text": {"content": f"message {number}"}}
                    found += await server.answers_to(await server.push(push))
                return found

    answers = asyncio.run(asyncio.wait_for(main(), 60))
    assert [answer["stream"]["content"] for answer in answers] == [text] * 3
    assert all(answer["msgtype"] == "stream" and answer["stream"]["finish"] is True for answer in answers)
    assert len({answer["stream"]["id"] for answer in answers}) == 3
    for answer in answers:
        assert validate_reply(answer) == []
        assert answer.keys() == {"msgtype", "stream"}
        assert answer["stream"].keys() == {"id", "finish", "content"}


def test_the_next_message_of_a_member_begins_when_the_answer_is_complete() -> None:
    """Its handler ends before the connection sends the last frame of the stream."""
    router = CallbackRouter()
    answers: list[BotAnswer] = []
    was_finished: list[bool] = []

    @router.on(BotTextMessage, content="stream")
    def stream(message: BotTextMessage) -> Iterator[str]:
        yield "a"
        until(lambda: answers and answers[0].text == "a")
        yield "b"

    @router.on(BotTextMessage)
    def plain(message: BotTextMessage) -> str:
        was_finished.append(answers[0].is_finished)
        return "c"

    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            answers.append(bot.write("stream", timeout=0))
            for _ in range(2):
                assert bot.write("next").text == "c"
            assert answers[0].text == "ab"
    assert was_finished == [True, True]
