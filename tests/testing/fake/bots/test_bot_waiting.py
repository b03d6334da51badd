"""The waits of `FakeBot`: for messages of background handlers, for cards, and for anything."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator

import pytest

from wecom_client import AsyncBotConnection, AsyncContext, Bot, BotConnection, CallbackRouter, Context
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeBot as Fake
from wecom_client.testing import FakeWeCom


@pytest.fixture
def bot() -> Iterator[Fake]:
    with FakeWeCom() as fake:
        yield fake.bot()


@pytest.mark.parametrize("by", ["connection", "URL"])
def test_messages_of_a_background_handler(bot: Fake, by: str) -> None:
    gate = threading.Event()
    own = Bot(bot.token, bot.encoding_aes_key)
    router = CallbackRouter(own.crypto, answer=own.answer) if by == "URL" else CallbackRouter()

    @router.on(BotTextMessage, background=True)
    def handle(message: BotTextMessage, context: Context) -> None:
        assert gate.wait(60)
        context.say("Done.")

    def write() -> None:
        for _ in range(2):
            bot.write("Do it", timeout=0)
        with pytest.raises(TimeoutError, match=r"0 of 1 messages with the text 'Done\.'"):
            bot.wait_for_messages("Done.", timeout=0)
        gate.set()
        assert [(one.by, one.text) for one in bot.wait_for_messages("Done.", count=2)] == [("bot", "Done.")] * 2
        with pytest.raises(TimeoutError, match=r"2 of 3 messages"):
            bot.wait_for_messages("Done.", count=3, timeout=0)

    if by == "URL":
        bot.subscribe(router)
        write()
    else:
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            write()


@pytest.mark.parametrize("real", [False, True])
@pytest.mark.parametrize("by", ["connection", "URL"])
def test_an_approval(by: str, real: bool) -> None:
    with FakeWeCom(real=real) as fake:
        bot = fake.bot()
        own = Bot(bot.token, bot.encoding_aes_key)
        router = CallbackRouter(own.crypto if by == "URL" else None, answer=own.answer, language="en")

        @router.on(BotTextMessage)
        def clean_up(message: BotTextMessage, context: Context) -> Iterator[str]:
            yield "I want to. "
            yield "Done." if context.approve(f"Delete {message.text.content}?", timeout=60) else "It stays."

        def approve() -> None:
            for number, (key, text) in enumerate((("yes", "Done."), ("no", "It stays."))):
                answer = bot.write(f"{number}.txt", timeout=0)
                card = bot.wait_card(f"{number}.txt", timeout=60)
                assert card.card is not None and card.card["card_type"] == "button_interaction"
                assert [(one["key"], one["text"]) for one in card.buttons] == [("yes", "Approve"), ("no", "Refuse")]
                bot.click(card.task_id, key)
                assert answer.wait(60) and answer.text == f"I want to. {text}"

        if by == "URL":
            bot.subscribe(router)
            approve()
        else:
            with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
                approve()


def test_an_approval_in_a_coroutine() -> None:
    router = CallbackRouter(language="en")

    @router.on(BotTextMessage)
    async def clean_up(message: BotTextMessage, context: AsyncContext) -> AsyncIterator[str]:
        yield "Done." if await context.approve("Delete?", timeout=60) else "It stays."

    async def main(bot: Fake) -> str:
        async with AsyncBotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            answer = await asyncio.to_thread(bot.write, "a.txt", timeout=0)
            card = await asyncio.to_thread(bot.wait_card, timeout=60)
            await asyncio.to_thread(bot.click, card.task_id, "yes")
            assert await asyncio.to_thread(answer.wait, 60)
            return answer.text

    with FakeWeCom(real=True) as fake:
        assert asyncio.run(main(fake.bot())) == "Done."


def test_each_card_is_awaited_once(bot: Fake) -> None:
    def card(title: str, task_id: str = "") -> dict[str, object]:
        shown = {"card_type": "text_notice", "main_title": {"title": title}}
        action = {"card_action": {"type": 1, "url": "https://example.com"}}
        return {"msgtype": "template_card", "template_card": {**shown, **action, "task_id": task_id or title}}

    with BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url) as connection:
        with pytest.raises(TimeoutError, match=r"no card within 0 s\. It sent nothing else\.$"):
            bot.wait_card(timeout=0)
        connection.send("zhangsan", "soon")
        for title in ("one", "two", "three"):
            connection.send("zhangsan", card(title))
        assert bot.wait_card("two").task_id == "two"
        assert [bot.wait_card().task_id, bot.wait_card().task_id] == ["one", "three"]
        with pytest.raises(
            TimeoutError, match=r"no card with 'two' within 0 s\. What it sent instead:\n  \w+: 'soon'$"
        ):
            bot.wait_card("two", timeout=0)
        assert [one.task_id for one in bot.messages] == ["", "one", "two", "three"]
        assert bot.messages[0].card is None and bot.messages[0].buttons == []


def test_a_wait_returns_what_its_condition_returns(bot: Fake) -> None:
    values: Iterator[object] = iter([None, 0, "", [], "found", "not asked"])
    assert bot.wait_for(lambda: next(values)) == "found"
    assert bot.wait_for(list, timeout=0) is False
    with pytest.raises(ZeroDivisionError):
        bot.wait_for(lambda: 1 // 0)
