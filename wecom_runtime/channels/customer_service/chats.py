"""The chat with each customer: how much may still be sent, and who answers, as all processes know it."""

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
    """What is known of the chat with one customer."""

    at: float = 0.0
    """When the customer wrote last; 0 where that is not known."""
    sent: int = 0
    """Messages that were sent since."""
    person: bool = False
    """Whether it was handed over to a person."""


class Chats:
    """The chats of all customers.

    Args:
        storage: Where they are kept.
        prefix: Of their keys.
        hours: For which they are kept after the customer wrote.
    """

    def __init__(self, storage: SessionStorage, prefix: str, hours: int) -> None:
        self._storage = storage
        self._prefix = prefix
        self._ttl = hours * 3600

    def __repr__(self) -> str:
        return f"<Chats below {self._prefix}>"

    def get(self, account: str, customer: str) -> Flow[Chat]:
        """Return what is known of a chat."""
        found: Any = yield Invoke(self._storage.get, self._key(account, customer), quick=self._storage.quick)
        record = as_record(found) or {}
        return Chat(float(record.get("at") or 0), int(record.get("sent") or 0), bool(record.get("person")))

    def keep(self, account: str, customer: str, chat: Chat) -> Flow[None]:
        """Keep what is known of a chat."""
        text = dump(attrs.asdict(chat))
        yield Invoke(self._storage.set, self._key(account, customer), text, self._ttl, quick=self._storage.quick)

    def written(self, account: str, customer: str, at: float) -> Flow[None]:
        """Note that a customer wrote: what may be sent begins anew."""
        chat = yield from self.get(account, customer)
        if at >= chat.at:
            chat.at, chat.sent = at, 0
            yield from self.keep(account, customer, chat)

    def is_late(self, chat: Chat) -> bool:
        """Return whether the customer wrote too long ago."""
        return bool(chat.at) and time.time() - chat.at > self._ttl

    def _key(self, account: str, customer: str) -> str:
        return f"{self._prefix}:{account}:customer:{customer}"
