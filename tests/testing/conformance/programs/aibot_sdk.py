"""The package wecom-aibot-sdk of PyPI for `wecom conformance --listen`: a bot as its README shows it."""

import asyncio
import itertools
import json
import os
import sys

from wecom_aibot_sdk import WSClient

CARD = {
    "card_type": "text_notice",
    "main_title": {"title": "conformance"},
    "card_action": {"type": 1, "url": "https://example.com"},
}


class Quiet:
    def debug(self, message, *more):
        pass

    info = debug

    def warn(self, message, *more):
        print(message, *more, file=sys.stderr)

    error = warn


async def main():
    client = WSClient(
        os.environ["WECOM_BOT_ID"],
        os.environ["WECOM_BOT_SECRET"],
        ws_url=os.environ["WECOM_BOT_URL"],
        heartbeat_interval=int(1000 * float(os.environ["WECOM_HEARTBEAT"])),
        logger=Quiet(),
    )
    streams = map("s{}".format, itertools.count())

    async def answer(frame):
        body = frame["body"]
        command, _, rest = body["text"]["content"].partition(" ")
        if command == "echo":
            await client.reply_stream(frame, next(streams), rest, True)
        elif command == "slow":
            await asyncio.sleep(2)
            await client.reply_stream(frame, next(streams), rest, True)
        elif command == "stream":
            stream, numbers = next(streams), [str(one) for one in range(1, int(rest) + 1)]
            for count in range(1, len(numbers) + 1):
                await client.reply_stream(frame, stream, " ".join(numbers[:count]), count == len(numbers))
                await asyncio.sleep(0.7)
        elif command == "long":
            await client.reply_stream(frame, next(streams), "长" * int(rest), True)
        elif command == "send":
            chat = body.get("chatid") or body["from"]["userid"]
            await client.send_message(chat, {"msgtype": "markdown", "markdown": {"content": rest}})
            await client.reply_stream(frame, next(streams), "sent", True)
        elif command == "upload":
            made = await client.upload_media(b"x" * int(rest), type="file", filename="conformance.bin")
            await client.reply_media(frame, "file", made["media_id"])
        else:
            await client.reply_template_card(frame, CARD)

    client.on("message.text", answer)
    welcome = {"msgtype": "text", "text": {"content": "welcome"}}
    client.on("event.enter_chat", lambda frame: client.reply_welcome(frame, welcome))
    clicked = {**CARD, "main_title": {"title": "clicked"}}
    client.on("event.template_card_event", lambda frame: client.update_template_card(frame, clicked))
    client.on("error", lambda error: print(error, file=sys.stderr))
    await client.connect()
    await asyncio.Event().wait()


if "do" in json.loads(os.environ["WECOM_CASE"]):
    print(json.dumps({"unsupported": True}))  # it has no calls
else:
    asyncio.run(main())
