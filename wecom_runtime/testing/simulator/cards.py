"""Cards of the simulator: records that several chats show, such as an approval to its applicant and its approvers.

The content of a card is read from the state when the page asks for it, as it depends on other records.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

import attrs

from wecom_runtime.data.wire_values import SHANGHAI
from wecom_runtime.harmless import integer_in
from wecom_runtime.testing.fake.functions.approvals import asked_now
from wecom_runtime.testing.fake.state import FakeState, StateRecord, as_list, matches

from .views import PageObject

SOURCES = ("approval", "open_approval", "message_task", "moment")
"""The record kinds of cards."""
REACTION, FOLLOW, GROUP_MESSAGE = "moment_reaction", "follow", "group_message"
KINDS = frozenset({*SOURCES, REACTION, FOLLOW, GROUP_MESSAGE})
"""The record kinds whose changes change cards."""
SENT = 1
"""The status of a mass message that the member has confirmed."""


@attrs.frozen
class Card:
    """A record in a chat.

    Attributes:
        kind: The kind of the record.
        record: The record.
        chat: The name of the chat.
        at: The Unix time of the card.
        by: The sender: `card` for WeCom, `contact` for a member, `member` for the person in the chat.
        userid: The member: the receiver of a task, or the sender of a message to a customer.
    """

    kind: str
    record: StateRecord
    chat: str
    at: int
    by: str
    userid: str

    @property
    def key(self) -> tuple[str, int, str, str]:
        """The identity of the card."""
        return self.kind, id(self.record), self.chat, self.userid

    def content(self, state: FakeState, scope: str) -> PageObject:
        """Return the content of the card. The caller holds the lock of the state."""
        if self.kind == "approval":
            return _approval(self.record)
        if self.kind == "open_approval":
            return _open_approval(self.record)
        if self.kind == GROUP_MESSAGE:
            return _message(self.record) if self.by == "contact" else _task(state, scope, self.record, self.userid)
        return _moment(state, scope, self.record, self.userid)


def cards_of(state: FakeState, kind: str, scope: str, record: StateRecord) -> Iterator[Card]:
    """Yield the cards that a record appears on.

    Args:
        state: The state, locked.
        kind: The kind of the record, one of `KINDS`.
        scope: The scope of the record.
        record: The record.
    """
    if kind == "approval":
        copied = [one["userid"] for one in record.get("notifyer") or ()]
        nodes = record["process_list"]["node_list"]
        yield from _approval_cards(kind, record, record["applyer"]["userid"], record["apply_time"], nodes, copied)
    elif kind == "open_approval":
        copied = as_list(record.get("notify"))
        yield from _approval_cards(kind, record, record["userid"], record["time"], record["nodes"], copied)
    elif kind == "message_task":
        message = state.find(GROUP_MESSAGE, scope, record["msgid"])
        if message is not None:
            yield from _task_cards(message, record)
    elif kind == GROUP_MESSAGE:
        for task in _tasks(state, scope, record):
            yield from _task_cards(record, task)
    elif kind == "moment":
        yield from _moment_cards(state, scope, record)
    elif kind == REACTION:
        moment = state.find("moment", scope, record["moment_id"])
        if moment is not None:
            yield from _moment_cards(state, scope, moment)
    else:  # a new contact sees the moments of the member
        for moment in state.all("moment", scope):
            if record["userid"] in moment["published"] and _is_visible(moment, record):
                yield _moment_card(moment, record)


def _approval_cards(
    kind: str,
    record: StateRecord,
    applicant: str,
    at: int,
    nodes: Iterable[Mapping[str, Any]],
    copied: Iterable[Any],
) -> Iterator[Card]:
    """Yield the cards of the applicant, of those who were asked, and of those who get copies."""
    people = [one for node in nodes for one in node["sub_node_list"] if "sp_yj" in one]
    latest = max([at, *(one["sptime"] for one in people)])
    asked = [str(one["userid"]) for one in people if one["sp_yj"] != 1]
    if _status(record) == 1:
        asked += asked_now(nodes)
    yield Card(kind, record, f"approval/{applicant}", at, "member", applicant)
    for userid in dict.fromkeys([*asked, *map(str, copied)]):
        if userid != applicant:
            yield Card(kind, record, f"approval/{userid}", latest if userid in asked else at, "card", userid)


def _status(record: Mapping[str, Any]) -> int:
    return int(record.get("sp_status") or record.get("status") or 1)


def _task_cards(message: StateRecord, task: Mapping[str, Any]) -> Iterator[Card]:
    """Yield the card of the member who confirms a mass message, and the message as its receiver sees it."""
    userid = str(task["userid"])
    yield Card(GROUP_MESSAGE, message, f"outreach/{userid}", int(message["create_time"]), "card", userid)
    if task["status"] == SENT:
        chat = f"customer_group/{task['chat_id']}" if task.get("chat_id") else ""
        chat = chat or f"contact/{userid}/{task['external_userid']}"
        yield Card(GROUP_MESSAGE, message, chat, int(task["send_time"]), "contact", userid)


def _moment_cards(state: FakeState, scope: str, moment: StateRecord) -> Iterator[Card]:
    """Yield the card of each sender of a moment, and the moment as customers see it."""
    for userid in moment["senders"]:
        by = "card" if moment.get("create_type") == 0 else "member"
        yield Card("moment", moment, f"outreach/{userid}", int(moment["create_time"]), by, str(userid))
    if moment["published"]:
        for follow in state.all(FOLLOW, scope):
            if follow["userid"] in moment["published"] and _is_visible(moment, follow):
                yield _moment_card(moment, follow)


def _moment_card(moment: StateRecord, follow: Mapping[str, Any]) -> Card:
    chat, userid = f"moments/{follow['external_userid']}", str(follow["userid"])
    return Card("moment", moment, chat, int(moment["create_time"]), "contact", userid)


def _is_visible(moment: Mapping[str, Any], follow: Mapping[str, Any]) -> bool:
    """Return whether a contact sees a moment: it is for all, or for customers with one of some tags."""
    tags = moment.get("tags")
    return not tags or matches(follow.get("tag_id"), tags)


# -- contents


def _approval(record: Mapping[str, Any]) -> PageObject:
    nodes = record["process_list"]["node_list"]
    return {
        "number": record["sp_no"],
        "title": record.get("sp_name"),
        "applicant": record["applyer"]["userid"],
        "fields": [
            {"title": one.get("title") or [], "value": control_text(one.get("value"))}
            for one in record["apply_data"]["contents"]
        ],
        "copies": [one["userid"] for one in record.get("notifyer") or ()],
        "comments": [
            {"userid": one["commentUserInfo"]["userid"], "text": one["commentcontent"]}
            for one in record.get("comments") or ()
        ],
        **_progress(nodes, _status(record)),
    }


def _open_approval(record: Mapping[str, Any]) -> PageObject:
    return {
        "number": record["third_no"],
        "title": record.get("name"),
        "applicant": record["userid"],
        "fields": [],
        "copies": as_list(record.get("notify")),
        "comments": [],
        **_progress(record["nodes"], _status(record)),
    }


def _progress(nodes: Iterable[Mapping[str, Any]], status: int) -> PageObject:
    steps = [node for node in nodes if any("sp_yj" in one for one in node["sub_node_list"])]
    asked = asked_now(steps) if status == 1 else []
    current = next((node for node in steps if node["sp_status"] == 1), None)
    return {
        "status": status,
        "asked": asked,
        "steps": [
            {
                "type": node["node_type"],
                "rule": node["apv_rel"],
                "asked": asked if node is current else [],
                "people": [
                    {"userid": one["userid"], "status": one["sp_yj"], "speech": one.get("speech") or ""}
                    for one in node["sub_node_list"]
                ],
            }
            for node in steps
        ],
    }


def control_text(value: Any) -> str:
    """Return the value of an approval's control as text: the texts, names and times in it."""
    if isinstance(value, Mapping):
        if "s_timestamp" in value:
            return _time(value["s_timestamp"], is_day=value.get("type") == "day")
        if "new_begin" in value:
            is_day = value.get("type") == "halfday"
            return " – ".join(_time(value[name], is_day=is_day) for name in ("new_begin", "new_end"))
        for name in ("text", "name", "title", "userid", "file_id", "sp_no"):
            if isinstance(value.get(name), str) and value[name]:
                return str(value[name])
        parts = [control_text(item) for name, item in value.items() if name not in _UNSHOWN]
        return ", ".join(filter(None, parts)) or str(value.get("key") or "")
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(control_text, value)))
    return "" if value is None else str(value)


_LATEST = 253402214400
"""The beginning of the last day that Python can show, in seconds."""
_UNSHOWN = frozenset({"type", "lang", "id", "control", "key", "require"})
"""Fields of a control's value that say how it is shown."""


def _time(value: Any, *, is_day: bool) -> str:
    seconds = integer_in(str(value))
    if seconds is None or seconds > _LATEST:
        return str(value)
    return datetime.fromtimestamp(seconds, SHANGHAI).strftime("%Y-%m-%d" if is_day else "%Y-%m-%d %H:%M")


def _message(record: Mapping[str, Any]) -> PageObject:
    return {"content": {"text": record.get("text"), "attachments": record.get("attachments") or []}}


def _tasks(state: FakeState, scope: str, message: Mapping[str, Any]) -> Iterator[StateRecord]:
    return (one for one in state.all("message_task", scope) if one["msgid"] == message["msgid"])


def _task(state: FakeState, scope: str, message: Mapping[str, Any], userid: str) -> PageObject:
    tasks = [one for one in _tasks(state, scope, message) if one["userid"] == userid]
    return {
        **_message(message),
        "msgid": message["msgid"],
        "to_groups": message.get("chat_type") == "group",
        "receivers": [one.get("chat_id") or one.get("external_userid") for one in tasks[:_MOST_RECEIVERS]],
        "count": len(tasks),
        "sent": sum(one["status"] == SENT for one in tasks),
        "is_cancelled": bool(message.get("cancelled")),
    }


_MOST_RECEIVERS = 20
"""The maximum number of receivers whose ids a card has."""


def _moment(state: FakeState, scope: str, moment: Mapping[str, Any], userid: str) -> PageObject:
    reactions = [
        one for one in state.all(REACTION, scope) if one["moment_id"] == moment["moment_id"] and one["of"] == userid
    ]
    people: dict[str, list[PageObject]] = {"like": [], "comment": []}
    for one in reactions:
        by = one.get("external_userid") or one.get("userid")
        people[one["kind"]].append({"by": by, "text": one.get("text") or ""})
    return {
        **_message(moment),
        "moment_id": moment["moment_id"],
        "is_published": userid in moment["published"],
        "likes": [one["by"] for one in people["like"]],
        "comments": people["comment"],
    }
