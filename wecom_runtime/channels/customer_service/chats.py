"""The records of the chats with customers: the messages that may still be sent, and whether a person answers."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable
from typing import Any, TypeVar

from wecom_runtime.flow import Flow
from wecom_runtime.storage.records import Records
from wecom_runtime.storage.sealing import RecordSealer

from .accounts import record_name

R = TypeVar("R")


class Allowance(enum.Enum):
    """Whether WeCom accepts another message to a customer."""

    ALLOWED = "allowed"
    TOO_MANY = "too many"
    """As many messages as are allowed were sent since the customer's last message."""
    TOO_LATE = "too late"
    """The customer's last message is too old."""


class Chats:
    """The records of all chats. Each is sealed under a key of the storage.

    A record has the time of the customer's last message (`at`), the ids of the messages that were sent since then
    (`sent`), and whether the chat was transferred to a member of the corp (`person`).

    Args:
        records: The records.
        sealer: Seals them.
        prefix: The beginning of the storage keys.
        most: The number of messages that may be sent after one of the customer.
        hours: The hours for which they may be sent.
    """

    def __init__(self, records: Records, sealer: RecordSealer, prefix: str, most: int, hours: int) -> None:
        self._records = records
        self._sealer = sealer
        self._prefix = prefix
        self._most = most
        self._lifetime = hours * 3600

    def __repr__(self) -> str:
        return f"<Chats {self._prefix}>"

    def note_message(self, account: str, customer: str, at: float) -> Flow[None]:
        """Record that a customer has written a new message, from which on WeCom counts the messages to the customer.

        Raises:
            StorageError: The storage failed.
        """

        def change(record: dict[str, Any]) -> None:
            if at >= record.get("at", 0.0):
                record["at"], record["sent"] = at, []

        return self._change(account, customer, change)

    def reserve(self, account: str, customer: str, message_id: str) -> Flow[Allowance]:
        """Count a message that is about to be sent, if WeCom accepts it. An id is counted once.

        Raises:
            StorageError: The storage failed.
        """

        def change(record: dict[str, Any]) -> Allowance:
            sent: list[str] = record.setdefault("sent", [])
            if message_id in sent:
                return Allowance.ALLOWED
            if len(sent) >= self._most:
                return Allowance.TOO_MANY
            if record.get("at") and time.time() - record["at"] > self._lifetime:
                return Allowance.TOO_LATE
            sent.append(message_id)
            return Allowance.ALLOWED

        return self._change(account, customer, change)

    def release(self, account: str, customer: str, message_id: str) -> Flow[None]:
        """Count a message no longer, as WeCom has refused it."""

        def change(record: dict[str, Any]) -> None:
            record["sent"] = [sent for sent in record.get("sent", ()) if sent != message_id]

        return self._change(account, customer, change)

    def is_with_person(self, account: str, customer: str) -> Flow[bool]:
        """Return whether the chat was transferred to a member of the corp.

        Raises:
            StorageError: The storage failed.
        """
        record = yield from self._records.read(self._key(account, customer), self._sealer)
        return record.get("person") is True

    def set_person(self, account: str, customer: str, *, person: bool) -> Flow[None]:
        """Record whether a member of the corp answers the customer."""

        def change(record: dict[str, Any]) -> None:
            record["person"] = person

        return self._change(account, customer, change)

    def _change(self, account: str, customer: str, change: Callable[[dict[str, Any]], R]) -> Flow[R]:
        def change_record(record: dict[str, Any]) -> tuple[R, int]:
            return change(record), self._lifetime

        return self._records.change(self._key(account, customer), self._sealer, change_record)

    def _key(self, account: str, customer: str) -> str:
        return f"{self._prefix}:{record_name(account)}:of:{record_name(customer)}"
