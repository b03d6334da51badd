"""Callbacks step by step in Flask: verify the URL, decrypt, parse, reply, encrypt.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… WECOM_CORP_ID=… python examples/callbacks_flask.py
"""

import os

from flask import Flask, request

from wecom_client import CryptoError, WeComCrypto, create_reply, parse_message
from wecom_client.callbacks import TextMessage

app = Flask(__name__)
crypto = WeComCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], os.environ["WECOM_CORP_ID"])


@app.get("/wecom")
def check_url() -> str:
    query = request.args
    return crypto.check_url(query["msg_signature"], query["timestamp"], query["nonce"], query["echostr"])


@app.post("/wecom")
def receive() -> str:
    query = request.args
    xml = crypto.decrypt_message(request.data, query["msg_signature"], query["timestamp"], query["nonce"])
    message = parse_message(xml)
    print(f"received {message!r}")
    answer = f"You said: {message.content}" if isinstance(message, TextMessage) else None
    return crypto.encrypt_message(create_reply(answer, message), query["nonce"])


@app.errorhandler(CryptoError)
def refuse(error: CryptoError) -> tuple[str, int]:
    return "", 403


if __name__ == "__main__":
    app.run(port=8000)
