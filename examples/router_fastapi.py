"""The router in a FastAPI app, with a handler that takes longer than the 5 s that WeCom waits.

WECOM_TOKEN=… WECOM_ENCODING_AES_KEY=… WECOM_CORP_ID=… WECOM_SECRET=… uvicorn examples.router_fastapi:app --port 8000
"""

import asyncio
import os

from fastapi import FastAPI

from wecom_client import AsyncWeComClient, CallbackRouter, WeComCrypto
from wecom_client.adapters.fastapi import callback_endpoint
from wecom_client.callbacks import TextMessage

CORP_ID = os.environ["WECOM_CORP_ID"]
client = AsyncWeComClient(CORP_ID, os.environ["WECOM_SECRET"])


async def send(message: TextMessage, answer: str) -> None:
    await client.message.send("text", message.agent, touser=[message.source], text={"content": answer})


router = CallbackRouter(WeComCrypto(os.environ["WECOM_TOKEN"], os.environ["WECOM_ENCODING_AES_KEY"], CORP_ID))
app = FastAPI(openapi_url=None)
app.add_api_route("/wecom", callback_endpoint(router), methods=["GET", "POST"], include_in_schema=False)


@router.on(TextMessage, background=True, answer=send)
async def think(message: TextMessage) -> str:
    await asyncio.sleep(0.1)  # such as a language model
    return f"You said: {message.content}"
