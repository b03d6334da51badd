"""The router as a WSGI app without a framework, for any WSGI server.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… WECOM_CORP_ID=… python examples/router_wsgi.py
"""

import os
from wsgiref.simple_server import make_server

from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.adapters.wsgi import WsgiApp
from wecom_client.callbacks import TextMessage

crypto = WeComCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], os.environ["WECOM_CORP_ID"])
router = CallbackRouter(crypto)


@router.on(TextMessage)
def echo(message: TextMessage) -> str:
    return f"You said: {message.content}"


app = WsgiApp(router)

if __name__ == "__main__":
    make_server("", 8000, app).serve_forever()
