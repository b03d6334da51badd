"""An AI bot (智能机器人): a welcome message, a streaming answer, a delayed answer and a picture.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… python examples/bot.py
"""

import os
import time
from collections.abc import Iterator

from flask import Flask

from wecom_client import Bot, CallbackRouter, Thinking
from wecom_client.adapters.flask import callback_view
from wecom_client.callbacks import BotEnterChatEvent, BotImageMessage, BotTextMessage

bot = Bot(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"])
router = CallbackRouter(bot.crypto, answer=bot.answer)
app = Flask(__name__)
app.add_url_rule("/bot", view_func=callback_view(router), methods=["GET", "POST"])


@router.on(BotEnterChatEvent)
def welcome(event: BotEnterChatEvent) -> str:
    return "Hello. Ask me anything, or send me a picture."


class StubModel:
    """A stand-in for an LLM client; a handler can return the client's stream unchanged."""

    def stream(self, question: str) -> Iterator[str]:
        yield Thinking(f"They ask: {question} ")  # shown as a collapsed section
        for word in ("The ", "answer ", "is ", "**42**."):
            time.sleep(0.1)
            yield word


@router.on(BotTextMessage)  # a streaming answer: WeCom polls for its progress, and the router responds
def think(message: BotTextMessage) -> Iterator[str]:
    return StubModel().stream(message.prompt())


@router.on(BotImageMessage, background=True)  # sent to the message's response_url, which is valid for an hour
def look(message: BotImageMessage) -> str:
    return f"A picture of {len(bot.download(message.image))} bytes"


if __name__ == "__main__":
    router.drain_on_signals()  # on SIGTERM or Ctrl-C, finish the current answers first
    app.run(port=8000)
