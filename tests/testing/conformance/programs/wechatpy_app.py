"""A small Flask app of wechatpy for `wecom conformance --against`: it answers texts with the same text."""

import os
import sys

from flask import Flask, Response, abort, request
from wechatpy.enterprise import create_reply, parse_message
from wechatpy.enterprise.crypto import WeChatCrypto
from wechatpy.enterprise.exceptions import InvalidCorpIdException
from wechatpy.exceptions import InvalidSignatureException

app = Flask(__name__)
crypto = WeChatCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], os.environ["WECOM_RECEIVE_ID"])


@app.route("/", methods=["GET", "POST"])
def callback():
    query = request.args
    signed = query["msg_signature"], query["timestamp"], query["nonce"]
    try:
        if request.method == "GET":
            return crypto.check_signature(*signed, query["echostr"])
        message = parse_message(crypto.decrypt_message(request.data, *signed))
    except (InvalidSignatureException, InvalidCorpIdException):
        abort(403)
    if message is None or message.type != "text":
        return ""
    reply = create_reply(message.content, message).render()
    return Response(crypto.encrypt_message(reply, query["nonce"], query["timestamp"]), content_type="text/xml")


if __name__ == "__main__":
    app.run(port=int(sys.argv[1]))
