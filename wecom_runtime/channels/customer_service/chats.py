"""The state of the chat with each customer, which all processes share: sent messages, transfer to a person."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.flow import Flow, Invoke
from wecom_runtime.storage.values import as_record, dump

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage


@attrs.define
class Chat:
    """The state of the chat with one customer."""

    at: float = 0.0
    """The time of the customer's last message; 0 if unknown."""
    sent: int = 0
    """The number of messages sent since then."""
    person: bool = False
    """Whether the customer was transferred to a person."""


class Chats:
    """The chats of all customers.

    Args:
        storage: The storage.
        prefix: The prefix of the keys.
        hours: Hours for which the state is stored after the customer's last message.
    """

    def __init__(self, storage: SessionStorage, prefix: str, hours: int) -> None:
        self._storage = storage
        self._prefix = prefix
        self._ttl = hours * 3600

    def __repr__(self) -> str:
        return f"<Chats below {self._prefix}>"

    def get(self, account: str, customer: str) -> Flow[Chat]:
        """Return the state of a chat."""
        found: Any = yield Invoke(self._storage.get, self._key(account, customer), quick=self._storage.quick)
        record = as_record(found) or {}
        return Chat(float(record.get("at") or 0), int(record.get("sent") or 0), bool(record.get("person")))

    def keep(self, account: str, customer: str, chat: Chat) -> Flow[None]:
        """Store the state of a chat."""
        text = dump(attrs.asdict(chat))
        yield Invoke(self._storage.set, self._key(account, customer), text, self._ttl, quick=self._storage.quick)

    def written(self, account: str, customer: str, at: float) -> Flow[None]:
        """Record a message of a customer, which resets the number of sent messages."""
        chat = yield from self.get(account, customer)
        if at >= chat.at:
            chat.at, chat.sent = at, 0
            yield from self.keep(account, customer, chat)

    def is_late(self, chat: Chat) -> bool:
        """Return whether the customer's last message is too old for an answer."""
        return bool(chat.at) and time.time() - chat.at > self._ttl

    def _key(self, account: str, customer: str) -> str:
        return f"{self._prefix}:{account}:customer:{customer}"
