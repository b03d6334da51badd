"""The app of this library for `wecom conformance --against`: it answers texts with the same text."""

import os
import sys

import uvicorn

from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import BotTextMessage, TextMessage

router = CallbackRouter(
    WeComCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], os.environ["WECOM_RECEIVE_ID"])
)


@router.on(TextMessage)
def echo(message):
    return message.content


@router.on(BotTextMessage)
def echo_as_bot(message):
    return message.text.content


if __name__ == "__main__":
    uvicorn.run(AsgiApp(router), port=int(sys.argv[1]), log_level="warning")
