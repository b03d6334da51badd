"""An AI bot on a long connection that asks for a room and a time, and keeps the booking in its state.

WECOM_BOT_ID=… WECOM_BOT_SECRET=… python examples/bot_asks.py
"""

import os
import re

from wecom_client import AsyncContext, BotConnection, CallbackRouter, NoAnswerError
from wecom_client.callbacks import BotEnterChatEvent, BotTextMessage

ROOMS = {"north": "The northern room", "south": "The southern room"}
CARD = {
    "card_type": "button_interaction",
    "main_title": {"title": "Which room?", "desc": "Both are free today."},
    "button_list": [{"text": "North", "key": "north", "style": 1}, {"text": "South", "key": "south", "style": 1}],
}
TIME = re.compile(r"\b([01]?\d|2[0-3])(:[0-5]\d)?\b")

router = CallbackRouter()


@router.on(BotEnterChatEvent)
def welcome(event: BotEnterChatEvent) -> str:
    return 'Say "book a room", or "which room?" to see your booking.'


@router.on(BotTextMessage, content=re.compile("book", re.IGNORECASE))
async def book(message: BotTextMessage, context: AsyncContext) -> str:
    try:
        click = await context.ask(CARD, timeout=300)
        answer = await context.ask("From when?", kind=BotTextMessage, timeout=300)
        while not (found := TIME.search(answer.content or "")):
            answer = await context.ask("I need a time, such as 14:30.", kind=BotTextMessage, timeout=300)
    except NoAnswerError:
        return "Nothing is booked."
    room = ROOMS[click.key or ""]
    await context.state.update(room=room, since=found.group())
    return f"{room} is yours from {found.group()}."


@router.on(BotTextMessage, content=re.compile("which room", re.IGNORECASE))
async def remind(message: BotTextMessage, context: AsyncContext) -> str:
    booked = await context.state.all()
    return f"{booked['room']}, from {booked['since']}." if booked else "You have no booking."


@router.on(BotTextMessage)
def anything_else(message: BotTextMessage) -> str:
    return "I can only book rooms."


connection = BotConnection(os.environ["WECOM_BOT_ID"], os.environ["WECOM_BOT_SECRET"], router)

if __name__ == "__main__":
    connection.run()  # returns on SIGTERM or Ctrl-C; waiting questions end
