"""Answers of a bot, which may be streams, and messages of its chats."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.callbacks.reply_table import ReplyEntry, ReplyTable
from wecom_runtime.data.conversion import structure
from wecom_runtime.data.wire_values import value_at
from wecom_runtime.testing.fake.state import StateRecord

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply import Reply

StoreMessage = Callable[["BotAnswer", Mapping[str, Any], object, bool], StateRecord]


@attrs.frozen
class BotMessage:
    """A message in a chat with a bot, as shown now."""

    by: str
    """"member" or "bot"."""
    userid: str
    chat: str
    """The userid of a single chat, the chatid of a group."""
    type: str
    """msgtype, such as "stream" or "template_card"."""
    text: str
    """The visible texts of the message, one per line."""
    content: Mapping[str, Any]
    """The content of the message by wire names."""
    is_finished: bool
    """Whether the message is complete; False for an unfinished stream."""
    way: str
    """The way in which the bot sent the message: "answer", "response_url" or "send"."""
    msgid: str
    """The msgid of the answered callback; "" for a message that the bot sent unprompted."""
    record: Mapping[str, Any] = attrs.field(repr=False, eq=False)
    """The record in the fake's state."""

    @property
    def card(self) -> Mapping[str, Any] | None:
        """The card as shown now, by wire names; None if the message has none."""
        card: Mapping[str, Any] | None = self.content.get("template_card")
        return card

    @property
    def task_id(self) -> str:
        """The task_id of the card; "" if it has none."""
        return str(self.record.get("task_id") or "")

    @property
    def buttons(self) -> list[Mapping[str, Any]]:
        """The buttons of the card, by wire names: each has "text" and "key"."""
        card = self.card or {}
        return [*(card.get("button_list") or ()), *([card["submit_button"]] if card.get("submit_button") else ())]

    @classmethod
    def of(cls, record: StateRecord) -> BotMessage:
        by, userid, chat, kind, text = (
            str(record.get(name) or "") for name in ("by", "userid", "chat", "type", "text")
        )
        way, msgid = str(record.get("way") or ""), str(record.get("msgid") or "")
        content, is_finished = record.get("content") or {}, bool(record.get("finish"))
        return cls(by, userid, chat, kind, text, content, is_finished, way, msgid, record)


class BotAnswer:
    """A bot's answer to one message or event. It changes during a stream.

    Attributes:
        msgid: The msgid of the callback.
        callback: The name of the callback's class.
        who: aibotid, userid, chatid and chattype of the callback.
        body: The callback.
        bodies: All replies as received.
        steps: The visible texts, in order.
    """

    def __init__(
        self,
        body: Mapping[str, Any],
        callback: str,
        who: Mapping[str, Any],
        at: float,
        replies: ReplyTable,
        say: StoreMessage,
    ) -> None:
        self.msgid = str(who["msgid"])
        self.callback = callback
        self.who = who
        self.body = body
        self.at = at
        self.bodies: list[Mapping[str, Any]] = []
        self.steps: list[str] = []
        self.first_step_at = 0.0
        self._replies = replies
        self._say = say
        self._records: dict[str, StateRecord] = {}
        self._is_finished = False
        self._is_handled = False
        self.has_failed = False
        """Whether the handler has failed, if it runs in this process and the callback came over the long connection."""
        self._changed = threading.Condition()

    def __repr__(self) -> str:
        state = "finished" if self.is_finished else "not finished"
        return f"<BotAnswer to {self.callback}: {self.text!r}, {len(self.steps)} steps, {state}>"

    @property
    def text(self) -> str:
        """The visible text; "" before the first reply."""
        return self.steps[-1] if self.steps else ""

    @property
    def is_finished(self) -> bool:
        """Whether the answer is complete."""
        return self._is_finished

    @property
    def reply(self) -> Reply | None:
        """The model of the latest reply; None before the first one."""
        entry = self._replies.find(self.bodies[-1]) if self.bodies else None
        if entry is None:
            return None
        return structure(
            {name: value for name, value in self.bodies[-1].items() if name not in entry.selects}, entry.model
        )

    def wait(self, timeout: float = 10.0, *, replies: int = 1) -> bool:
        """Wait until the answer is complete. Return False after the timeout.

        Over the long connection, the wait also ends when the handler has ended, if it runs in this process.

        Args:
            timeout: Real seconds.
            replies: The minimum number of replies.
        """
        with self._changed:
            return self._changed.wait_for(
                lambda: self._is_handled or (self.is_finished and len(self.bodies) >= replies), timeout
            )

    # -- for the receiver of replies

    @property
    def growth(self) -> tuple[ReplyEntry, str] | None:
        """The kind and the id of the unfinished stream; None if there is none."""
        entry = self._replies.find(self.bodies[-1]) if self.bodies and not self.is_finished else None
        return (entry, _stream_id(entry, self.bodies[-1])) if entry is not None and entry.grows else None

    def continues(self, entry: ReplyEntry, body: Mapping[str, Any]) -> bool:
        """Return whether a reply continues the stream of an earlier one."""
        return bool(entry.grows) and _stream_id(entry, body) in self._records

    def take(
        self, entry: ReplyEntry, body: Mapping[str, Any], now: float, *, shown: Mapping[str, Any] | None = None
    ) -> None:
        """Store a reply, which becomes visible in the chat.

        Args:
            entry: The kind of the reply.
            body: The reply.
            now: The time.
            shown: The visible part of the reply; all of it by default.

        Raises:
            Refusal: The state does not allow it, such as the change of a card that does not exist.
        """
        stream_id = _stream_id(entry, body) if entry.grows else ""
        known = self._records.get(stream_id) if stream_id else None
        is_finished = not entry.grows or bool(value_at(body, entry.grows["finish"]))
        record = self._say(self, body if shown is None else shown, None if known is None else known["id"], is_finished)
        if stream_id:
            self._records[stream_id] = record
        with self._changed:
            self.first_step_at = self.first_step_at or now
            self.bodies.append(body)
            text = str(record.get("text") or "")
            if not self.steps or text != self.text:
                self.steps.append(text)
            self._is_finished = is_finished
            self._changed.notify_all()

    def take_frame(self, body: Mapping[str, Any]) -> None:
        """Store an answer that is not visible in the chat."""
        with self._changed:
            self.bodies.append(body)
            self._is_finished = True
            self._changed.notify_all()

    def handled(self, has_failed: bool) -> None:
        """Take note that the handler has ended, and that no more replies follow."""
        with self._changed:
            self._is_handled = True
            self.has_failed = has_failed
            self._changed.notify_all()


def _stream_id(entry: ReplyEntry, body: Mapping[str, Any]) -> str:
    return str(value_at(body, entry.grows["id"]) or "")
