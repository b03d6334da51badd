"""An AI bot (智能机器人): a welcome, an answer that grows, an answer that comes later, a picture.

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
    """In place of an LLM client: what its stream yields can be returned as it is."""

    def stream(self, question: str) -> Iterator[str]:
        yield Thinking(f"They ask: {question} ")  # shown folded
        for word in ("The ", "answer ", "is ", "**42**."):
            time.sleep(0.1)
            yield word


@router.on(BotTextMessage)  # the answer grows while it is shown: WeCom asks how far it is, and the router says so
def think(message: BotTextMessage) -> Iterator[str]:
    return StubModel().stream(message.text.content)


@router.on(BotImageMessage, background=True)  # the answer goes to the message's response_url, within an hour
def look(message: BotImageMessage) -> str:
    return f"A picture of {len(bot.download(message.image))} bytes"


if __name__ == "__main__":
    router.drain_on_signals()  # SIGTERM and Ctrl-C: answers that are under way go out first
    app.run(port=8000)
