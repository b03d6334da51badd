"""A bot that uses the SDK `wecom-aibot-sdk` of PyPI: python bot.py URL BOT_ID SECRET.

It prints received messages as lines of JSON, and ends with its stdin.
"""

import asyncio
import json
import sys

from wecom_aibot_sdk import WSClient

CARD = {
    "card_type": "button_interaction",
    "main_title": {"title": "Vote"},
    "button_list": [{"text": "Yes", "key": "yes"}],
    "task_id": "vote-1",
    "feedback": {"id": "fb-card"},
}


def tell(name, value):
    print(json.dumps({"name": name, "value": value}), flush=True)


class Quiet:
    def debug(self, message, *more):
        pass

    info = debug

    def warn(self, message, *more):
        print(message, *more, file=sys.stderr)

    error = warn


async def main(url, bot_id, secret):
    client = WSClient(bot_id, secret, ws_url=url, logger=Quiet())

    def on(event):
        def take(handler):
            async def watched(frame):
                try:
                    await handler(frame, frame["body"])
                except Exception as error:
                    tell("failed", f"{event}: {type(error).__name__}: {error}")

            client.on(event, watched)

        return take

    @on("message.text")
    async def text(frame, body):
        what = body["text"]["content"]
        if what == "stream":
            await client.reply_stream(frame, "s1", "thinking", False, None, {"id": "fb-1"})
            await client.reply_stream(frame, "s1", "thought", True)
        elif what == "card":
            await client.reply_template_card(frame, CARD)
        elif what == "both":
            card = {**CARD, "task_id": "vote-2"}
            await client.reply_stream_with_card(frame, "s2", "see the card", True, template_card=card)
        elif what == "send":
            message = {"msgtype": "markdown", "markdown": {"content": "# on my own"}}
            await client.send_message(body["from"]["userid"], message)
            await client.reply_stream(frame, "s3", "sent", True)
        elif what == "media":
            made = await client.upload_media(b"x" * 700_000, type="file", filename="notes.txt")
            await client.reply_media(frame, "file", made["media_id"])
        elif what == "quickly":
            await asyncio.gather(
                *(client.reply_stream_non_blocking(frame, "s4", "x" * n, n == 4) for n in (1, 2, 3, 4))
            )

    @on("message.voice")
    async def voice(frame, body):
        await client.reply_stream(frame, "s5", body["voice"]["content"], True)

    def on_files(kind):
        @on(f"message.{kind}")
        async def file(frame, body):
            items = body["mixed"]["msg_item"] if kind == "mixed" else [{"msgtype": "image", "image": body[kind]}]
            part = next(one["image"] for one in items if one["msgtype"] == "image")
            found = await client.download_file(part["url"], part["aeskey"])
            await client.reply_stream(frame, f"s-{kind}", f"{found['filename']}: {found['buffer'].decode()}", True)

    for kind in ("image", "file", "video", "mixed"):
        on_files(kind)

    @on("event.enter_chat")
    async def enter(frame, body):
        await client.reply_welcome(frame, {"msgtype": "text", "text": {"content": "welcome"}})

    @on("event.template_card_event")
    async def click(frame, body):
        await client.update_template_card(frame, {**CARD, "main_title": {"title": "Thanks"}})

    @on("event.feedback_event")
    async def feedback(frame, body):
        tell("feedback", body["event"]["feedback_event"])

    client.on("error", lambda error: tell("failed", str(error)))
    await client.connect()
    await asyncio.to_thread(sys.stdin.read)
    await client.disconnect()


asyncio.run(main(*sys.argv[1:]))
