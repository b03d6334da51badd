"""The router in a Flask app, with handlers for several kinds of callbacks and replies.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… WECOM_CORP_ID=… python examples/router_flask.py
"""

import os

from flask import Flask

from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.adapters.flask import callback_view
from wecom_client.callbacks import ClickEvent, ImageMessage, TextMessage
from wecom_client.replies import ImageReply, ReplyArticle, ReplyMedia

crypto = WeComCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], os.environ["WECOM_CORP_ID"])
router = CallbackRouter(crypto)
app = Flask(__name__)
app.add_url_rule("/wecom", view_func=callback_view(router), methods=["GET", "POST"])


@router.on(TextMessage)
def echo(message: TextMessage) -> str:
    return f"You said: {message.content}"


@router.on(ImageMessage)
def send_back(message: ImageMessage) -> ImageReply:
    return ImageReply(image=ReplyMedia(media_id=message.media_id))


@router.on(ClickEvent)
def menu(event: ClickEvent) -> list[ReplyArticle]:
    return [ReplyArticle(title=f"About {event.key}", url="https://example.com/help")]


if __name__ == "__main__":
    app.run(port=8000)
