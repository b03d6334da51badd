"""Actions of members with an AI bot of a fake."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from wecom_runtime.testing.fake.encryption import BLOCK, encrypt_file
from wecom_runtime.testing.fake.long_connection.controls import WAIT
from wecom_runtime.testing.fake.pushing import CallbackKeys, Target

from .answers import BotAnswer
from .chats import BotChats
from .server import BotServer

USER = "zhangsan"


class MemberActions:
    """Actions of members with one bot, sent to the bot's address where it has one, else over the long connection.

    Args:
        bot_id: Of the bot.
        settings: Its callback settings.
        wecom_end: Its long connection.
        exchange: Carries out what they do.
    """

    def __init__(self, bot_id: str, settings: CallbackKeys, wecom_end: BotServer, exchange: BotChats) -> None:
        self._bot_id = bot_id
        self._settings = settings
        self._wecom_end = wecom_end
        self._exchange = exchange
        self._to: Target | None = None

    def __repr__(self) -> str:
        return f"<MemberActions with {self._bot_id}>"

    def subscribe(self, to: Target | None, *, check: bool = True) -> None:
        """Send callbacks to an address or a router; None: over the long connection.

        Args:
            to: The address or the router.
            check: Check the address first, as the admin console does.

        Raises:
            CallbackNotAnsweredError: The address does not answer the check.
        """
        if to is not None and check:
            self._exchange.check_address(to, self._settings)
        self._to = to

    def write(
        self, text: str, *, user: str = USER, chat: str = "", to: Target | None = None, timeout: float = WAIT
    ) -> BotAnswer:
        """Write to the bot.

        Args:
            text: What is written.
            user: By which member.
            chat: In which group; alone with the bot, if left out.
            to: The bot's address or router; as `subscribe` says, if left out.
            timeout: Seconds that the bot gets.

        Raises:
            CallbackNotAnsweredError: The bot did not answer, or with something that cannot be read.
        """
        return self._act("bot_write", user, chat, to, timeout, words=text)

    def speak(self, text: str, *, user: str = USER, to: Target | None = None, timeout: float = WAIT) -> BotAnswer:
        """Say something to the bot, which gets it as text. As `write`."""
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
        """Send a picture to the bot, encrypted as WeCom does. As `write`."""
        return self._act("bot_send_image", user, "", to, timeout, name=name, **self._sealed(content, to))

    def send_file(
        self,
        content: bytes,
        name: str = "file.txt",
        *,
        user: str = USER,
        to: Target | None = None,
        timeout: float = WAIT,
    ) -> BotAnswer:
        """Send a file to the bot, encrypted as WeCom does. As `write`."""
        return self._act("bot_send_file", user, "", to, timeout, name=name, **self._sealed(content, to))

    def send_video(
        self,
        content: bytes,
        name: str = "video.mp4",
        *,
        user: str = USER,
        to: Target | None = None,
        timeout: float = WAIT,
    ) -> BotAnswer:
        """Send a video to the bot, encrypted as WeCom does. As `write`."""
        return self._act("bot_send_video", user, "", to, timeout, name=name, **self._sealed(content, to))

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
        """Send text and a picture in one message. As `write`.

        Args:
            text: What is written.
            content: The picture.
            name: Its file name.
            user, chat, to, timeout: See `write`.
        """
        return self._act("bot_send_mixed", user, chat, to, timeout, words=text, name=name, **self._sealed(content, to))

    def enter(self, *, user: str = USER, to: Target | None = None, timeout: float = WAIT) -> BotAnswer:
        """Open the chat with the bot for the first time today: it may greet. As `write`."""
        return self._act("bot_enter", user, "", to, timeout)

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
        """Press a button of a card. As `write`.

        Args:
            task_id: Of the card.
            key: The button's key.
            selected: What was chosen on the card: question_key -> ids of the options.
            user, chat, to, timeout: See `write`.
        """
        items = [{"question_key": key, "option_ids": {"option_id": list(ids)}} for key, ids in (selected or {}).items()]
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
        """Rate an answer. Bots do not answer to this.

        Args:
            feedback_id: The id that the bot gave to its answer.
            rating: 1 good, 2 bad, 3 withdrawn.
            text: What the member says about it.
            reasons: Why it is bad: 1 unrelated, 2 incomplete, 3 wrong, 4 wrong analysis.
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
            content: msgtype and what belongs to it. A msgid of an earlier callback repeats that.
            user, chat, to, timeout: See `write`.
        """
        answer = self._exchange.prepare(content, self._who(user, chat))
        return self._send(answer, to, timeout)

    def _who(self, user: str, chat: str) -> dict[str, Any]:
        return {
            "aibotid": self._bot_id,
            "userid": user,
            "chatid": chat or None,
            "chattype": "group" if chat else "single",
        }

    def _act(self, action: str, user: str, chat: str, to: Target | None, timeout: float, **values: Any) -> BotAnswer:
        answer = self._exchange.act(action, self._who(user, chat), values)
        return self._send(answer, to, timeout)

    def _send(self, answer: BotAnswer, to: Target | None, timeout: float) -> BotAnswer:
        target = to if to is not None else self._to
        if target is not None:
            self._exchange.by_address(answer, target, self._settings, timeout)
        else:
            self._exchange.by_connection(answer, self._wecom_end, timeout)
        return answer

    def _sealed(self, content: bytes, to: Target | None) -> dict[str, str | None]:
        """A file as WeCom hands it out: with the key of the address, over a connection with one of its own."""
        if to is not None or self._to is not None:
            key, own = base64.b64decode(self._settings.encoding_aes_key + "="), None
        else:
            key = secrets.token_bytes(BLOCK)
            own = base64.b64encode(key).decode()
        return {"sealed": base64.b64encode(encrypt_file(content, key)).decode(), "aeskey": own}
