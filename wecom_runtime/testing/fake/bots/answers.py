"""A bot's answers, which may grow, and its messages as people see them."""

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
    """A message in a chat with a bot, as a person sees it now."""

    by: str
    """"member" or "bot"."""
    userid: str
    chat: str
    """The userid of a single chat, the chatid of a group."""
    type: str
    """msgtype, such as "stream" or "template_card"."""
    text: str
    """Everything in it that a person reads, a line each."""
    content: Mapping[str, Any]
    """The message as it is kept, by wire names."""
    is_finished: bool
    """Whether it is a whole text, or one that grows."""
    way: str
    """How a bot sent it: "answer", "response_url" or "send"."""
    msgid: str
    """Of the callback that it belongs to; "" for what a bot sent on its own."""
    record: Mapping[str, Any] = attrs.field(repr=False, eq=False)
    """All that the fake keeps of it."""

    @classmethod
    def of(cls, record: StateRecord) -> BotMessage:
        by, userid, chat, kind, text = (
            str(record.get(name) or "") for name in ("by", "userid", "chat", "type", "text")
        )
        way, msgid = str(record.get("way") or ""), str(record.get("msgid") or "")
        content, is_finished = record.get("content") or {}, bool(record.get("finish"))
        return cls(by, userid, chat, kind, text, content, is_finished, way, msgid, record)


class BotAnswer:
    """A bot's answer to one message or event. It changes while the answer grows.

    Attributes:
        msgid: Of the callback.
        callback: The name of its class.
        who: aibotid, userid, chatid and chattype of the callback.
        body: The callback itself.
        bodies: Every reply as it came.
        steps: The texts that a person saw one after the other.
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
        self._changed = threading.Condition()

    def __repr__(self) -> str:
        state = "finished" if self.is_finished else "not finished"
        return f"<BotAnswer to {self.callback}: {self.text!r}, {len(self.steps)} steps, {state}>"

    @property
    def text(self) -> str:
        """The text that a person sees now; "" as long as there is none."""
        return self.steps[-1] if self.steps else ""

    @property
    def is_finished(self) -> bool:
        """Whether the bot has said all of it."""
        return self._is_finished

    @property
    def reply(self) -> Reply | None:
        """The model of the newest reply; None as long as there is none."""
        entry = self._replies.find(self.bodies[-1]) if self.bodies else None
        if entry is None:
            return None
        return structure(
            {name: value for name, value in self.bodies[-1].items() if name not in entry.selects}, entry.model
        )

    def wait(self, timeout: float = 10.0, *, replies: int = 1) -> bool:
        """Wait until the bot has answered with all of it; whether it did in time.

        Args:
            timeout: Seconds, real ones.
            replies: How many replies there must be at least.
        """
        with self._changed:
            return self._changed.wait_for(lambda: self.is_finished and len(self.bodies) >= replies, timeout)

    # -- for who receives the replies

    @property
    def growth(self) -> tuple[ReplyEntry, str] | None:
        """The kind of the newest reply and its id, if there is more to come of it."""
        entry = self._replies.find(self.bodies[-1]) if self.bodies and not self.is_finished else None
        return (entry, _growth_id(entry, self.bodies[-1])) if entry is not None and entry.grows else None

    def continues(self, entry: ReplyEntry, body: Mapping[str, Any]) -> bool:
        """Whether a reply goes on with an earlier one."""
        return bool(entry.grows) and _growth_id(entry, body) in self._records

    def take(self, entry: ReplyEntry, body: Mapping[str, Any], now: float) -> None:
        """Keep a reply, which a person sees from now on.

        Raises:
            Refusal: The state does not allow it, such as the change of a card that does not exist.
        """
        growth_id = _growth_id(entry, body) if entry.grows else ""
        known = self._records.get(growth_id) if growth_id else None
        is_finished = not entry.grows or bool(value_at(body, entry.grows["finish"]))
        record = self._say(self, body, None if known is None else known["id"], is_finished)
        if growth_id:
            self._records[growth_id] = record
        with self._changed:
            self.first_step_at = self.first_step_at or now
            self.bodies.append(body)
            text = str(record.get("text") or "")
            if not self.steps or text != self.text:
                self.steps.append(text)
            self._is_finished = is_finished
            self._changed.notify_all()


def _growth_id(entry: ReplyEntry, body: Mapping[str, Any]) -> str:
    return str(value_at(body, entry.grows["id"]) or "")
