"""The program of this library for `wecom conformance --listen`: a bot and calls."""

import asyncio
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor

from wecom_client import APIError, AsyncBotConnection, CallbackRouter, WeComClient, WeComError
from wecom_client.callbacks import BotEnterChatEvent, BotTemplateCardEvent, BotTextMessage

CASE = json.loads(os.environ["WECOM_CASE"])
CARD = {
    "card_type": "text_notice",
    "main_title": {"title": "conformance"},
    "card_action": {"type": 1, "url": "https://example.com"},
}

router = CallbackRouter()


@router.on(BotTextMessage)
async def answer(message, context):
    command, _, rest = message.prompt().partition(" ")
    chat = message.chatid or message.from_.userid
    if command == "echo":
        return rest
    if command == "slow":
        await asyncio.sleep(2)
        return rest
    if command == "stream":
        return count(int(rest))
    if command == "long":
        return "长" * int(rest)
    if command == "send":
        await context.connection.send(chat, rest)
        return "sent"
    if command == "upload":
        media_id = await context.connection.upload(("conformance.bin", b"x" * int(rest)), "file")
        return {"msgtype": "file", "file": {"media_id": media_id}}
    return {"msgtype": "template_card", "template_card": CARD}


async def count(number):
    for one in range(1, number + 1):
        yield f"{one} " if one < number else f"{one}"
        await asyncio.sleep(0.7)


@router.on(BotEnterChatEvent)
def welcome(event):
    return "welcome"


@router.on(BotTemplateCardEvent)
def update(event):
    card = {**CARD, "main_title": {"title": "clicked"}}
    return {"response_type": "update_template_card", "template_card": card}


def call(client, step):
    """Make one call of a case; return what is printed for it."""
    try:
        if "wait" in step:
            time.sleep(step["wait"])
            return None
        if "post_pages" in step:
            return {"items": [{"userid": one.userid} for one in client.user.iter_list_id(**step["json"])]}
        if "upload" in step:
            from wecom_client import unstructure

            found = client.media.upload(step["params"]["type"], (step["name"], step["text"].encode()))
            return {"errcode": 0, **unstructure(found)}
        method = "GET" if "get" in step else "POST"
        return client.request(
            method, step["get" if "get" in step else "post"], params=step.get("params"), json=step.get("json")
        )
    except APIError as error:
        return {"errcode": error.errcode}
    except WeComError as error:
        return {"error": str(error)}


def make_calls():
    client = WeComClient(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"], base_url=os.environ["WECOM_BASE_URL"])
    for step in CASE["do"]:
        count = step.pop("at_once", 1)
        with ThreadPoolExecutor(count) as pool:
            results = list(pool.map(call, [client] * count, [step] * count))
        worst = max(results, key=lambda one: (one or {}).get("errcode", 0) != 0 or "error" in (one or {}))
        if worst is not None:
            print(json.dumps(worst, default=str), flush=True)


def run_bot():
    connection = AsyncBotConnection(
        os.environ["WECOM_BOT_ID"],
        os.environ["WECOM_BOT_SECRET"],
        router,
        url=os.environ["WECOM_BOT_URL"],
        heartbeat=float(os.environ["WECOM_HEARTBEAT"]),
    )
    asyncio.run(connection.run())


if __name__ == "__main__":
    make_calls() if "do" in CASE else run_bot()
