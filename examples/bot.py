"""An AI bot (智能机器人): a welcome, an answer that grows, an answer that comes later, a picture.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… python examples/bot.py
"""

import os

from flask import Flask

from wecom_client import Bot, CallbackRouter
from wecom_client.adapters.flask import callback_view
from wecom_client.callbacks import BotEnterChatEvent, BotImageMessage, BotStreamRefresh, BotTextMessage
from wecom_client.replies import BotStream, BotStreamReply

bot = Bot(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"])
router = CallbackRouter(bot.crypto, answer=bot.answer)
app = Flask(__name__)
app.add_url_rule("/bot", view_func=callback_view(router), methods=["GET", "POST"])


@router.on(BotEnterChatEvent)
def welcome(event: BotEnterChatEvent) -> str:
    return "Hello. Ask me anything, or send me a picture."


@router.on(BotTextMessage)
def begin(message: BotTextMessage) -> BotStreamReply:
    return BotStreamReply(stream=BotStream(id=message.msgid, content="Let me think …", finish=False))


@router.on(BotStreamRefresh)  # WeCom asks how the answer has grown, again and again until it is finished
def go_on(refresh: BotStreamRefresh) -> BotStreamReply:
    return BotStreamReply(stream=BotStream(id=refresh.stream.id, content="Let me think … **42**.", finish=True))


@router.on(BotImageMessage, background=True)  # the answer goes to the message's response_url, within an hour
def look(message: BotImageMessage) -> str:
    return f"A picture of {len(bot.download(message.image))} bytes"


if __name__ == "__main__":
    app.run(port=8000)
