"""The deduplication of pushes: each is handled once, and the answer goes to the latest repeat.

Only the ids of handled pushes are stored.
"""

from __future__ import annotations

import hashlib
import weakref
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, cast

MAX_IDS = 10_000
"""The maximum number of stored push ids, and of chat ids; 4 MB in all."""
MAX_ID_LENGTH = 64
"""The maximum number of characters of a stored id; a longer id is replaced by its digest."""

SINGLE, GROUP = 1, 2


class BotPush:
    """A message or event that WeCom pushed to a bot.

    Args:
        body: The body of the frame.
        req_id: The id of the frame.
    """

    __slots__ = ("__weakref__", "body", "chat", "eventtype", "msgid", "req_id")

    def __init__(self, body: dict[str, Any], req_id: str) -> None:
        self.body = body
        self.req_id = req_id
        """The frame id of the latest repeat, which the answer must have."""
        self.msgid = _text(body, "msgid")
        self.eventtype = _text(body.get("event"), "eventtype")
        self.chat = _chat_of(body)
        """The id of the chat, and its kind; ("", 0) if the push has no chat."""


class Pushes:
    """The recent pushes, and the kinds of their chats."""

    def __init__(self) -> None:
        self._seen: OrderedDict[str, weakref.ref[BotPush]] = OrderedDict()
        self._chats: OrderedDict[str, int] = OrderedDict()

    def arrived(self, frame: Mapping[str, Any], req_id: str) -> BotPush | None:
        """Return the push of a frame; None if it is a repeat, or not a push."""
        body = frame.get("body")
        if not isinstance(body, dict):
            return None
        push = BotPush(cast("dict[str, Any]", body), req_id)
        self.note_chat(push)
        if not push.msgid:
            return push
        name = _short(push.msgid)
        if (seen := self._seen.get(name)) is not None:
            if (first := seen()) is not None:  # the push is being handled
                first.req_id = req_id
            return None
        _remember(self._seen, name, weakref.ref(push))
        return push

    def note_chat(self, push: BotPush) -> None:
        """Remember the kind of the chat of a push."""
        chat, kind = push.chat
        if chat:
            _remember(self._chats, _short(chat), kind)

    def kind_of(self, chat: str) -> int:
        """Return 1 for a single chat, 2 for a group, 0 for an unknown chat."""
        return self._chats.get(_short(chat), 0)


def _remember(values: OrderedDict[str, Any], key: str, value: Any) -> None:
    """Store a value; remove the oldest values beyond the limit."""
    values[key] = value
    values.move_to_end(key)
    while len(values) > MAX_IDS:
        values.popitem(last=False)


def _short(name: str) -> str:
    return name if len(name) <= MAX_ID_LENGTH else hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()


def _chat_of(body: Mapping[str, Any]) -> tuple[str, int]:
    if chatid := _text(body, "chatid"):
        return chatid, GROUP if body.get("chattype") != "single" else SINGLE
    userid = _text(body.get("from"), "userid")
    return (userid, SINGLE) if userid else ("", 0)


def _text(owner: object, name: str) -> str:
    """Return a text in a mapping; "" if there is none."""
    found = cast("dict[str, Any]", owner).get(name) if isinstance(owner, dict) else None
    return found if isinstance(found, str) else ""
