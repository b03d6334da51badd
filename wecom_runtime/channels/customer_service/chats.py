"""The chat with each customer: which messages may still be sent, and who answers, for all processes."""

from __future__ import annotations

import enum
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from .records import record_name

if TYPE_CHECKING:
    from wecom_runtime.flow import Flow

    from .records import Records


@attrs.define
class Chat:
    """The state of the chat with one customer."""

    at: float = 0.0
    """The time of the customer's last message; 0 if it is unknown."""
    sent: list[str] = attrs.field(factory=list[str])
    """The ids of the messages that were sent since then, or wait in the outbox."""
    person: bool = False
    """Whether the chat was transferred to a member of the corp."""


class Allowance(enum.Enum):
    """Whether WeCom accepts another message to a customer."""

    ALLOWED = "allowed"
    TOO_MANY = "too many"
    """As many messages as are allowed were sent since the customer's last message."""
    TOO_LATE = "too late"
    """The customer's last message is too old."""


class Chats:
    """The chats of all customers.

    Args:
        records: The records.
        prefix: The beginning of the storage keys.
        most: The number of messages that may be sent after one of the customer.
        hours: The hours for which they may be sent.
    """

    def __init__(self, records: Records, prefix: str, most: int, hours: int) -> None:
        self._records = records
        self._prefix = prefix
        self._most = most
        self._ttl = hours * 3600

    def __repr__(self) -> str:
        return f"<Chats {self._prefix}>"

    def get(self, account: str, customer: str) -> Flow[Chat]:
        """Return the state of a chat."""
        return _chat((yield from self._records.read(self._key(account, customer))))

    def set_person(self, account: str, customer: str, *, person: bool) -> Flow[None]:
        """Record whether a member of the corp answers the customer."""

        def change(record: dict[str, Any]) -> None:
            record["person"] = person

        yield from self._records.change(self._key(account, customer), change, self._ttl)

    def record_message(self, account: str, customer: str, at: float) -> Flow[None]:
        """Record that the customer has written: the number of messages that may be sent starts anew."""

        def change(record: dict[str, Any]) -> None:
            if at >= _chat(record).at:
                record.update(at=at, sent=[])

        yield from self._records.change(self._key(account, customer), change, self._ttl)

    def reserve(self, account: str, customer: str, message_id: str) -> Flow[Allowance]:
        """Count a message to the customer, unless it is counted already, and return whether it is allowed."""

        def change(record: dict[str, Any]) -> Allowance:
            chat = _chat(record)
            if message_id in chat.sent:  # its handler runs again, after its process was killed
                return Allowance.ALLOWED
            if len(chat.sent) >= self._most:
                return Allowance.TOO_MANY
            if chat.at and time.time() - chat.at > self._ttl:
                return Allowance.TOO_LATE
            record["sent"] = [*chat.sent, message_id]
            return Allowance.ALLOWED

        return (yield from self._records.change(self._key(account, customer), change, self._ttl))

    def cancel(self, account: str, customer: str, message_id: str) -> Flow[None]:
        """Do not count a message that WeCom has refused."""

        def change(record: dict[str, Any]) -> None:
            if message_id in (sent := _chat(record).sent):
                record["sent"] = [one for one in sent if one != message_id]

        yield from self._records.change(self._key(account, customer), change, self._ttl)

    def _key(self, account: str, customer: str) -> str:
        return f"{self._prefix}:{record_name(account)}:chat:{record_name(customer)}"


def _chat(record: Mapping[str, Any]) -> Chat:
    return Chat(float(record.get("at") or 0), list(record.get("sent") or ()), record.get("person") is True)
