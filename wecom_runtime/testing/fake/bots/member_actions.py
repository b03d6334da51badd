"""Actions of members with an AI bot of a fake."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from wecom_runtime.testing.fake.encryption import BLOCK, encrypt_file
from wecom_runtime.testing.fake.long_connection.controls import WAIT
from wecom_runtime.testing.fake.pushing import CallbackKeys, Target

from .answers import BotAnswer, BotMessage
from .chats import BotChats
from .server import BotServer

USER = "zhangsan"
Quote: TypeAlias = "str | BotAnswer | BotMessage | Mapping[str, Any]"
"""A message that a member quotes."""


class MemberActions:
    """Actions of members with one bot, pushed to its callback URL if it has one, else over the long connection.

    Args:
        bot_id: The id of the bot.
        settings: The bot's callback settings.
        server: The server side of its long connection.
        chats: Carries out the actions.
    """

    def __init__(self, bot_id: str, settings: CallbackKeys, server: BotServer, chats: BotChats) -> None:
        self._bot_id = bot_id
        self._settings = settings
        self._server = server
        self._chats = chats
        self._to: Target | None = None

    def __repr__(self) -> str:
        return f"<MemberActions with {self._bot_id}>"

    def subscribe(self, to: Target | None, *, check: bool = True) -> None:
        """Push callbacks to a callback URL or a router; with None, over the long connection.

        Args:
            to: The callback URL or the router.
            check: Whether to verify the callback URL first, as the admin console does.

        Raises:
            CallbackNotAnsweredError: The callback URL fails the verification.
        """
        if to is not None and check:
            self._chats.check_callback_url(to, self._settings)
        self._to = to

    def write(
        self,
        text: str,
        *,
        user: str = USER,
        chat: str = "",
        quote: Quote | None = None,
        to: Target | None = None,
        timeout: float = WAIT,
    ) -> BotAnswer:
        """Write to the bot.

        Args:
            text: The text. In a group, the mention of the bot precedes it, unless the text mentions the bot.
            user: The member.
            chat: The chatid of a group; the single chat with the bot if left out.
            quote: The message that the text answers: a text, an answer or a message of the bot, or the content of any
                message, such as {"msgtype": "image", "image": {"url": …}}.
            to: The bot's callback URL or router; the one of `subscribe` if left out.
            timeout: Seconds to wait for the answer.

        Raises:
            CallbackNotAnsweredError: The bot did not answer, or its answer cannot be read.
        """
        return self._act("bot_write", user, chat, to, timeout, words=text, quote=_quoted(quote))

    def speak(self, text: str, *, user: str = USER, to: Target | None = None, timeout: float = WAIT) -> BotAnswer:
        """Send a voice message to the bot, which receives its text. Parameters as for `write`."""
        return self._act("bot_speak", user, "", to, timeout, words=text)

    def send_image(
        self,
        content: bytes,
        name: str = "image.png",
        *,
        user: str = USER,
        to: Target | None = None,
        timeout: float = WAIT,
    ) -> BotAnswer:
        """Send an image to the bot, encrypted as by WeCom. Parameters as for `write`."""
        return self._act("bot_send_image", user, "", to, timeout, name=name, **self._encrypted(content, to))

    def send_file(
        self,
        content: bytes,
        name: str = "file.txt",
        *,
        user: str = USER,
        to: Target | None = None,
        timeout: float = WAIT,
    ) -> BotAnswer:
        """Send a file to the bot, encrypted as by WeCom. Parameters as for `write`."""
        return self._act("bot_send_file", user, "", to, timeout, name=name, **self._encrypted(content, to))

    def send_video(
        self,
        content: bytes,
        name: str = "video.mp4",
        *,
        user: str = USER,
        to: Target | None = None,
        timeout: float = WAIT,
    ) -> BotAnswer:
        """Send a video to the bot, encrypted as by WeCom. Parameters as for `write`."""
        return self._act("bot_send_video", user, "", to, timeout, name=name, **self._encrypted(content, to))

    def send_mixed(
        self,
        text: str,
        content: bytes,
        name: str = "image.png",
        *,
        user: str = USER,
        chat: str = "",
        to: Target | None = None,
        timeout: float = WAIT,
    ) -> BotAnswer:
        """Send text and an image in one message.

        Args:
            text: The text.
            content: The image.
            name: Its file name.
            user, chat, to, timeout: See `write`.
        """
        return self._act(
            "bot_send_mixed", user, chat, to, timeout, words=text, name=name, **self._encrypted(content, to)
        )

    def enter(self, *, user: str = USER, to: Target | None = None, timeout: float = WAIT) -> BotAnswer:
        """Open the chat with the bot, the first time today: the bot may send a greeting. Parameters as for `write`."""
        return self._act("bot_enter", user, "", to, timeout)

    def check_version(self, *, user: str = USER, timeout: float = WAIT) -> BotAnswer:
        """Ask the bot for the version of its program. Parameters as for `write`; the answer is not a message."""
        return self._act("bot_check_version", user, "", None, timeout)

    def click(
        self,
        task_id: str,
        key: str,
        *,
        selected: Mapping[str, Sequence[str]] | None = None,
        user: str = USER,
        chat: str = "",
        to: Target | None = None,
        timeout: float = WAIT,
    ) -> BotAnswer:
        """Press a button of a card.

        Args:
            task_id: The task_id of the card.
            key: The key of the button.
            selected: The selections on the card: question_key -> ids of the options.
            user, chat, to, timeout: See `write`.
        """
        items = [{"question_key": key, "option_ids": {"option_id": list(ids)}} for key, ids in (selected or {}).items()]
        self._chats.wait_for_card(task_id)
        return self._act("bot_click", user, chat, to, timeout, task_id=task_id, key=key, selected=items or None)

    def rate(
        self,
        feedback_id: str,
        rating: int = 1,
        *,
        text: str | None = None,
        reasons: Sequence[int] | None = None,
        user: str = USER,
        chat: str = "",
        to: Target | None = None,
    ) -> None:
        """Rate an answer. Bots do not reply to a rating.

        Args:
            feedback_id: The feedback id of the answer.
            rating: 1 good, 2 bad, 3 withdrawn.
            text: The member's comment.
            reasons: Reasons for a bad rating: 1 unrelated, 2 incomplete, 3 wrong, 4 wrong analysis.
            user, chat, to: See `write`.
        """
        given = {"id": feedback_id, "rating": rating, "words": text, "reasons": list(reasons) if reasons else None}
        self._act("bot_rate", user, chat, to, WAIT, **given)

    def push(
        self,
        content: Mapping[str, Any],
        *,
        user: str = USER,
        chat: str = "",
        to: Target | None = None,
        timeout: float = WAIT,
    ) -> BotAnswer:
        """Push any callback.

        Args:
            content: msgtype and its fields. The msgid of an earlier callback repeats that callback.
            user, chat, to, timeout: See `write`.
        """
        answer = self._chats.prepare(content, self._origin(user, chat))
        return self._send(answer, to, timeout)

    def _origin(self, user: str, chat: str) -> dict[str, Any]:
        return {
            "aibotid": self._bot_id,
            "userid": user,
            "chatid": chat or None,
            "chattype": "group" if chat else "single",
        }

    def _act(self, action: str, user: str, chat: str, to: Target | None, timeout: float, **values: Any) -> BotAnswer:
        answer = self._chats.act(action, self._origin(user, chat), values)
        return self._send(answer, to, timeout)

    def _send(self, answer: BotAnswer, to: Target | None, timeout: float) -> BotAnswer:
        target = to if to is not None else self._to
        if target is not None:
            self._chats.by_callback_url(answer, target, self._settings, timeout)
        else:
            self._chats.by_connection(answer, self._server, timeout)
        return answer

    def _encrypted(self, content: bytes, to: Target | None) -> dict[str, str | None]:
        """Return an encrypted file: with the key of the callback URL, or a new key over a long connection."""
        if to is not None or self._to is not None:
            key, own = base64.b64decode(self._settings.encoding_aes_key + "="), None
        else:
            assumed = self._chats.assumptions["file_key"]
            is_own = assumed != "bot"
            key = secrets.token_bytes(BLOCK) if is_own else base64.b64decode(self._settings.encoding_aes_key + "=")
            own = None
            if is_own:
                own = base64.b64encode(key if assumed == "own" else secrets.token_bytes(BLOCK)).decode()
        return {"sealed": base64.b64encode(encrypt_file(content, key)).decode(), "aeskey": own}


def _quoted(quote: Quote | None) -> Mapping[str, Any] | None:
    """Return the content of a quoted message."""
    if quote is None or isinstance(quote, Mapping):
        return quote
    return {"msgtype": "text", "text": {"content": quote if isinstance(quote, str) else quote.text}}
