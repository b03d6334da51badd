"""A slow bot that is stopped: `python -m tests.support.stopping_bot HOW BOT_ID SECRET URL`."""

from __future__ import annotations

import sys
import time

from wecom_client import BotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage

if __name__ == "__main__":
    how, bot_id, secret, url = sys.argv[1:]
    router = CallbackRouter()
    begun: list[str] = []

    @router.on(BotTextMessage)
    def think(message: BotTextMessage) -> str:
        begun.append(message.text.content)
        print("begun", flush=True)
        time.sleep(1 if message.text.content != "for ever" else 3600)
        return f"answer to {message.text.content}"

    connection = BotConnection(bot_id, secret, router, url=url)
    if how == "run":
        connection.run()
        print("ended", connection.error, flush=True)
    else:
        connection.start()
        while not begun:
            time.sleep(0.01)
