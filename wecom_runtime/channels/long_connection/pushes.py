"""Pushes that came: each is handled once, however often it is sent, and answered over the connection that is there.

Of a push that has been handled its id stays; what it held does not.
"""

from __future__ import annotations

import hashlib
import weakref
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, cast

MOST_REMEMBERED = 10_000
"""Ids of pushes, and of chats; with LONGEST_ID, 4 MB in all."""
LONGEST_ID = 64
"""Characters of an id that are kept; of a longer one its digest is."""

SINGLE, GROUP = 1, 2


class BotPush:
    """One message or event.

    Args:
        body: The body of its frame.
        req_id: The id of its frame.
    """

    __slots__ = ("__weakref__", "body", "chat", "eventtype", "msgid", "req_id")

    def __init__(self, body: dict[str, Any], req_id: str) -> None:
        self.body = body
        self.req_id = req_id
        """That of its newest repeat: an answer goes to that one."""
        self.msgid = _text(body, "msgid")
        self.eventtype = _text(body.get("event"), "eventtype")
        self.chat = _chat_of(body)
        """The chat that it came from, and its kind; ("", 0) where it does not say."""


class Pushes:
    """The pushes that came lately, and the kind of each chat."""

    def __init__(self) -> None:
        self._seen: OrderedDict[str, weakref.ref[BotPush]] = OrderedDict()
        self._chats: OrderedDict[str, int] = OrderedDict()

    def arrived(self, frame: Mapping[str, Any], req_id: str) -> BotPush | None:
        """Return the push of a frame; None if it is a repeat, or none."""
        body = frame.get("body")
        if not isinstance(body, dict):
            return None
        push = BotPush(cast("dict[str, Any]", body), req_id)
        chat, kind = push.chat
        if chat:
            _remember(self._chats, _short(chat), kind)
        if not push.msgid:
            return push
        name = _short(push.msgid)
        if (seen := self._seen.get(name)) is not None:
            if (first := seen()) is not None:  # it is still handled
                first.req_id = req_id
            return None
        _remember(self._seen, name, weakref.ref(push))
        return push

    def kind_of(self, chat: str) -> int:
        """Return 1 for a single chat, 2 for a group, 0 where nothing came from it yet."""
        return self._chats.get(_short(chat), 0)


def _remember(place: OrderedDict[str, Any], key: str, value: Any) -> None:
    place[key] = value
    place.move_to_end(key)
    while len(place) > MOST_REMEMBERED:
        place.popitem(last=False)


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_ID else hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()


def _chat_of(body: Mapping[str, Any]) -> tuple[str, int]:
    if chatid := _text(body, "chatid"):
        return chatid, GROUP if body.get("chattype") != "single" else SINGLE
    userid = _text(body.get("from"), "userid")
    return (userid, SINGLE) if userid else ("", 0)


def _text(owner: object, name: str) -> str:
    """Return a text in a mapping; "" for anything else."""
    found = cast("Mapping[str, Any]", owner).get(name) if isinstance(owner, Mapping) else None
    return found if isinstance(found, str) else ""
