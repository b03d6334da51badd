"""The router as an ASGI app without a framework, with asynchronous handlers.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… WECOM_CORP_ID=… uvicorn examples.router_asgi:app --port 8000
"""

import asyncio
import os

from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import TextMessage

crypto = WeComCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], os.environ["WECOM_CORP_ID"])
router = CallbackRouter(crypto)


@router.on(TextMessage)
async def echo(message: TextMessage) -> str:
    await asyncio.sleep(0.1)  # such as a query
    return f"You said: {message.content}"


app = AsgiApp(router)
