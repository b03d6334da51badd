"""The answers to the page's requests about AI bots."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from wecom_runtime.testing.fake.bots.answers import BotMessage
from wecom_runtime.testing.fake.bots.bot import FakeBot
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.fake.state import GLOBAL

Entry: TypeAlias = dict[str, Any]
Question: TypeAlias = Mapping[str, Any]


class BotDesk:
    """Does with bots what the page says. It does not wait for answers: the page sees them come."""

    def __init__(self, fake: BaseFake) -> None:
        self._fake = fake
        self._urls: dict[str, str] = {}
        self._actions: Mapping[str, Callable[[FakeBot, Question], Any]] = {
            "write": lambda bot, q: bot.write(str(q["text"]), user=str(q["member"]), timeout=0),
            "enter": lambda bot, q: bot.enter(user=str(q["member"]), timeout=0),
            "send_image": self._send_image,
            "click": self._click,
            "push": lambda bot, q: bot.push(q["content"], user=str(q["member"]), timeout=0),
        }

    def __repr__(self) -> str:
        return f"<BotDesk of {self._fake!r}>"

    def overview(self) -> list[Entry]:
        """All bots, with what an app needs to be one of them."""
        return [
            {
                "bot_id": bot.bot_id,
                "secret": bot.secret,
                "token": bot.token,
                "encoding_aes_key": bot.encoding_aes_key,
                "url": bot.url,
                "callback_url": self._urls.get(bot.bot_id, ""),
                "is_connected": bot.is_connected,
            }
            for bot in self._fake.bots
        ]

    def act(self, question: Question) -> Entry:
        """Do what a member does with a bot."""
        self._actions[str(question["action"])](self._bot(question), question)
        return {}

    def set_url(self, question: Question) -> Entry:
        """Where callbacks of a bot go; "" for its long connection."""
        url = str(question.get("url", "")).strip()
        bot = self._bot(question)
        bot.subscribe(url or None)
        self._urls[bot.bot_id] = url
        return {"callback_url": url}

    def chat(self, question: Question) -> Entry:
        """Return the messages that a member sees in the chat with a bot."""
        member = str(question["member"])
        return {"messages": [self._shown(one) for one in self._bot(question).messages if one.chat == member]}

    def _bot(self, question: Question) -> FakeBot:
        return self._fake.bot(str(question["bot_id"]))

    def _send_image(self, bot: FakeBot, question: Question) -> None:
        content = base64.b64decode(str(question["content"]))
        bot.send_image(content, str(question["filename"]), user=str(question["member"]), timeout=0)

    def _click(self, bot: FakeBot, question: Question) -> None:
        key, selected = str(question["key"]), question.get("selected")
        bot.click(str(question["task_id"]), key, selected=selected, user=str(question["member"]), timeout=0)

    def _shown(self, message: BotMessage) -> Entry:
        sent = message.content.get(message.type)
        media_id = sent.get("media_id") if isinstance(sent, Mapping) else None
        file = self._fake.state.find("bot_media", GLOBAL, media_id) or {}
        return {
            "id": message.record["id"],
            "by": message.by,
            "type": message.type,
            "text": message.text,
            "content": message.content,
            "filename": file.get("filename"),
            "is_finished": message.is_finished,
        }
