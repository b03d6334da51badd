"""Functions of the gateway: members have other ids there than in the server API."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from itertools import pairwise
from typing import Any

from wecom_runtime.data.wire_values import SHANGHAI, datetime_text
from wecom_runtime.testing.fake.state import StateRecord

from .declaring import AnyValue, Items, ManyOf, Number, ObjectOf, StateView, String, function
from .periods import unix_time


def _id(userid: object) -> str:
    return f"wo{hashlib.sha256(str(userid).encode()).hexdigest()[:24]}"


def member_of(state: StateView, office_id: object) -> StateRecord | None:
    """Return the member with an id of the gateway."""
    return next((one for one in state.everything("member") if _id(one["userid"]) == office_id), None)


def _name(member: StateRecord) -> str:
    name, alias = str(member.get("name") or member["userid"]), str(member.get("alias") or "")
    return f"{alias}({name})" if alias else name


@function("office.id", userid=String, gives=String)
def office_id(userid: str) -> str:
    """Return the id of a member in the gateway."""
    return _id(userid)


@function("office.person", id=AnyValue, gives=ObjectOf.of(userid=String, name=String, user_name=String))
def person(state: StateView, id: Any) -> dict[str, str] | None:
    """Return a member by the id in the gateway: `userid`, and the displayed `name`, also as `user_name`."""
    member = member_of(state, id)
    return None if member is None else {"userid": str(id), "name": _name(member), "user_name": _name(member)}


@function("office.unknown", ids=Items, gives=ManyOf(String))
def unknown(state: StateView, ids: list[Any]) -> list[str] | None:
    """Return the ids that no member has in the gateway, or null if there are none."""
    known = {_id(one["userid"]) for one in state.everything("member")}
    return [str(one) for one in ids if one not in known] or None


@function("office.found", keywords=Items, gives=ManyOf(ObjectOf.of(userid=String, name=String, alias=String)))
def found(state: StateView, keywords: list[Any]) -> list[dict[str, Any]]:
    """Return the members whose name, alias or userid contains one of some words, as the search of the gateway does."""
    people: list[dict[str, Any]] = []
    for member in state.everything("member"):
        texts = [str(member.get(field) or "").lower() for field in ("name", "alias", "english_name", "userid")]
        hits = [word for word in keywords if any(str(word).lower() in text for text in texts)]
        if hits:
            people.append(
                {
                    "userid": _id(member["userid"]),
                    "name": str(member.get("name") or member["userid"]),
                    "alias": str(member.get("alias") or ""),
                    "email": str(member.get("email") or ""),
                    "position": "",
                    "matched_keywords": [str(word) for word in hits],
                    "departments": [],
                }
            )
    return people


# -- times and texts ---------------------------------------------------------------------------------------------------


@function("office.time", seconds=Number, gives=String)
def time_text(seconds: float) -> str:
    """Return a Unix time as a text with date and time of China."""
    return datetime_text(dt.datetime.fromtimestamp(seconds, SHANGHAI))


@function("office.docid", docid=String, url=String, gives=String)
def docid_of(docid: str, url: str) -> str:
    """Return the id of a document, or the one at the end of its link."""
    return docid or url.rstrip("/").rpartition("/")[2]


@function("office.text", content=String, gives=String)
def text_of(content: str) -> str:
    """Return the text of a file, whose content is Base64."""
    return base64.b64decode(content).decode("utf-8", "replace")


# -- chats -------------------------------------------------------------------------------------------------------------


def _chat_id(chat: object) -> str:
    return f"oc{hashlib.sha256(str(chat).encode()).hexdigest()[:20]}"


def _chats(state: StateView, bot_id: str) -> dict[str, StateRecord]:
    """Return the chats of a bot with their last messages, the latest first."""
    found: dict[str, StateRecord] = {}
    for message in reversed(state.everything("bot_message")):
        if message.get("aibotid") == bot_id and message.get("chat"):
            found.setdefault(str(message["chat"]), message)
    return found


@function(
    "office.sessions",
    bot=String,
    gives=ManyOf(ObjectOf.of(chat_id=String, chat_name=String, chat_type=String, last_msg_time=String)),
)
def sessions(state: StateView, bot: str) -> list[dict[str, str]]:
    """Return the chats to which a bot may send, the latest first; their ids are not those of the long connection."""
    members = {str(one["userid"]): one for one in state.everything("member")}
    return [
        {
            "chat_id": _chat_id(chat),
            "chat_name": _name(members[chat]) if chat in members else chat,
            "chat_type": "single" if chat in members else "group",
            "last_msg_time": time_text(float(message.get("time") or state.now)),
        }
        for chat, message in _chats(state, bot).items()
    ]


@function("office.chat", bot=String, id=String, gives=String)
def chat_of(state: StateView, bot: str, id: str) -> str | None:
    """Return the chat of the long connection for an id of the gateway, or for the first member; null if unknown."""
    first = next(iter(state.everything("member")), None)
    if first is not None and _id(first["userid"]) == id:
        return str(first["userid"])
    return next((chat for chat in _chats(state, bot) if _chat_id(chat) == id), None)


OLDEST = 7 * 86400
"""Seconds for which messages of chats can be read."""


def _first(state: StateView) -> StateRecord | None:
    """Return the member who authorized the bot: the first one."""
    return next(iter(state.everything("member")), None)


def _messages(state: StateView, bot_id: str) -> dict[str, list[StateRecord]]:
    """Return the messages of the chats that the authorizing member sees, oldest first, by the id of the chat.

    They are the chats of the bot, and the groups of apps with the member.
    """
    me = _first(state)
    found: dict[str, list[StateRecord]] = {}
    for group in state.everything("appchat"):
        if me is not None and me["userid"] in (group.get("userlist") or ()):
            found[str(group["chatid"])] = []
    members = {str(one["userid"]) for one in state.everything("member")} - {str(me and me["userid"])}
    for message in state.everything("bot_message"):
        chat = str(message.get("chat") or "")
        if message.get("aibotid") == bot_id and chat and chat not in members:  # not the bot's chats with others
            found.setdefault(chat, []).append(message)
    for message in state.everything("message"):
        if str(message.get("chatid") or "") in found:
            found[str(message["chatid"])].append(message)
    return {chat: sorted(messages, key=lambda one: one["time"]) for chat, messages in found.items()}


def _range(state: StateView, begin: str, end: str) -> tuple[int, int]:
    """Return the Unix times of a range within the last seven days."""
    oldest = state.now - OLDEST
    return max(unix_time(begin), oldest) if begin else oldest, unix_time(end) if end else state.now


@function(
    "office.groups",
    bot=String,
    begin=String,
    end=String,
    gives=ManyOf(ObjectOf.of(chat_id=String, chat_name=String, last_msg_time=String)),
)
def groups(state: StateView, bot: str, begin: str, end: str) -> list[dict[str, str]]:
    """Return the group chats of the authorizing member with messages in a range, the latest first."""
    first, last = _range(state, begin, end)
    names = {str(one["chatid"]): str(one.get("name") or one["chatid"]) for one in state.everything("appchat")}
    me = _first(state)
    found: list[tuple[int, dict[str, str]]] = []
    for chat, messages in _messages(state, bot).items():
        times = [int(one["time"]) for one in messages if first <= int(one["time"]) <= last]
        if times and (me is None or chat != me["userid"]):
            group = {
                "chat_id": _chat_id(chat),
                "chat_name": names.get(chat, chat),
                "last_msg_time": time_text(times[-1]),
            }
            found.append((times[-1], group))
    return [group for _, group in sorted(found, key=lambda pair: -pair[0])]


@function("office.chat_seen", bot=String, id=String, gives=String)
def chat_seen(state: StateView, bot: str, id: str) -> str | None:
    """Return the chat that the authorizing member sees, for an id of the gateway; null if unknown."""
    return next((chat for chat in _messages(state, bot) if _chat_id(chat) == id), None)


@function(
    "office.messages",
    bot=String,
    chat=String,
    begin=String,
    end=String,
    gives=ManyOf(ObjectOf.of(msgid=String, sender=AnyValue, msg_type=String, content=String, send_time=String)),
)
def messages_of(state: StateView, bot: str, chat: str, begin: str, end: str) -> list[dict[str, Any]]:
    """Return the messages of a chat in a range, oldest first."""
    first, last = _range(state, begin, end)
    members = {str(one["userid"]): one for one in state.everything("member")}
    found: list[dict[str, Any]] = []
    for message in _messages(state, bot).get(chat, ()):
        if first <= int(message["time"]) <= last:
            writer = members.get(str(message.get("userid"))) if message.get("by") == "member" else None
            program = "bot" if message.get("aibotid") else "app"
            found.append(
                {
                    "msgid": str(message.get("msgid")),
                    "sender": {"userid": _id(writer["userid"]), "name": _name(writer)} if writer else {"name": program},
                    "msg_type": str(message.get("type")),
                    "content": str(message.get("text") or ""),
                    "send_time": time_text(int(message["time"])),
                }
            )
    return found


# -- free times --------------------------------------------------------------------------------------------------------


@function("office.slots", people=Items, begin=Number, end=Number, minutes=Number, gives=ManyOf(AnyValue))
def slots(state: StateView, people: list[Any], begin: int, end: int, minutes: int) -> list[dict[str, Any]]:
    """Return the parts of a range with the members who are free and busy in it, those with most free members first.

    Schedules and meetings of the gateway keep their attendees and the authorizing member busy.
    """
    first = _first(state)
    busy: list[tuple[int, int, set[str]]] = []
    for event in (*state.everything("office_schedule"), *state.everything("office_meeting")):
        owner = {_id(first["userid"])} if first else set[str]()
        busy.append((event["begins"], event["ends"], {one["userid"] for one in event["attendees"]} | owner))
    edges = sorted({begin, end, *(time for one in busy for time in one[:2] if begin < time < end)})
    found: list[dict[str, Any]] = []
    for start, stop in pairwise(edges):
        occupied = {userid for one in busy if one[0] < stop and start < one[1] for userid in one[2]}
        named = [{"userid": one, "name": _name(member_of(state, one) or {"userid": one})} for one in people]
        free = [one for one in named if one["userid"] not in occupied]
        if stop - start >= minutes * 60:
            found.append(
                {
                    "begin_time": time_text(start),
                    "end_time": time_text(stop),
                    "available_users": free,
                    "available_count": len(free),
                    "busy_users": [one for one in named if one not in free],
                }
            )
    return sorted(found, key=lambda one: -one["available_count"])
