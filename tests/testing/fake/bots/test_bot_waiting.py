"""`FakeBot.wait_for_messages`, with which tests wait for the messages of background handlers."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from wecom_client import Bot, BotConnection, CallbackRouter, Context
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
